/** Whether what is built is not published yet: every page then says so and asks not to be found. */
export function isPreview(): boolean {
  return process.env.PREVIEW === '1';
}
