/** Engines: `zero` answers at once, `hosted` as late as hosted vendors do, `offline` are the embedded ones. */
export type Profile = 'zero' | 'hosted' | 'offline';

export const PROFILES: readonly Profile[] = ['zero', 'hosted', 'offline'];
