/** Whose data it is: the name of an office of the house. This is the first one, which most houses have alone. */
export const FIRST_TENANT = 'default';
