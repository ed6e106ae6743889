const ORDINALS: readonly (readonly string[])[] = [
  ['first', 'one', '1', '1st'],
  ['second', 'two', '2', '2nd'],
  ['third', 'three', '3', '3rd'],
  ['fourth', 'four', '4', '4th'],
  ['fifth', 'five', '5', '5th'],
  ['sixth', 'six', '6', '6th'],
  ['seventh', 'seven', '7', '7th'],
  ['eighth', 'eight', '8', '8th'],
  ['ninth', 'nine', '9', '9th'],
  ['tenth', 'ten', '10', '10th'],
  ['eleventh', 'eleven', '11', '11th'],
  ['twelfth', 'twelve', '12', '12th'],
];
const CARRIER =
  /^(?:(?:yes|okay|oh|i mean|i want|i would like|it is|that is|the|number|option|press|choice|zero|oh|0|please) )*/;

/** Index of what is chosen by its place, as in "the second one" or "number two"; undefined when none is. */
export function placeChosen(words: string, count: number): number | undefined {
  const rest = words.replace(CARRIER, '').replace(/ (?:one|please|then|of them|name)$/, '');
  if (rest === 'last') return count - 1;
  const index = ORDINALS.findIndex((names) => names.includes(rest));
  return index >= 0 && index < count ? index : undefined;
}
