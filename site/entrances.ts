/** Who reads this site. */
export type Reader = 'worker' | 'journalist' | 'official';

/** Where the home page leads each reader: names of places (`texts/places.ts`), in their order. */
export const ENTRANCES: Readonly<Record<Reader, readonly string[]>> = {
  worker: ['cases', 'issues', 'how-to-appeal', 'privacy'],
  journalist: ['data', 'methods', 'changes', 'supervise#again', 'about#cite'],
  official: ['trends', 'barometer', 'key-issues', 'forums'],
};
