/** Whose data a home holds: one home is one office. Bound where a store is opened, and nowhere else. */
export const TENANT = 'default';
