/** What days are counted in. Months differ and are not counted. */
export const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['night', 1],
  ['week', 7],
  ['fortnight', 14],
]);
