/**
 * Why a measure is red, found by measurement and kept by hand: its id, and the reason with the figure that shows it.
 * An entry leaves when its row is green.
 */
export const REASONS: Readonly<Record<string, string>> = {};
