/** Size of the pictures: what messengers and networks ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;
