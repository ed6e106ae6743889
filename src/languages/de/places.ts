const ORDINALS: readonly (readonly string[])[] = [
  ['erste', 'eins', '1', 'ein'],
  ['zweite', 'zwei', '2', 'zwo'],
  ['dritte', 'drei', '3'],
  ['vierte', 'vier', '4'],
  ['funfte', 'funf', '5'],
  ['sechste', 'sechs', '6'],
  ['siebte', 'sieben', '7', 'siebente'],
  ['achte', 'acht', '8'],
  ['neunte', 'neun', '9'],
  ['zehnte', 'zehn', '10'],
  ['elfte', 'elf', '11'],
  ['zwolfte', 'zwolf', '12'],
];
const CARRIER =
  /^(?:(?:ja|okay|gut|also|ach|oh|ich meine|ich mochte|ich hatte gern|ich hatte gerne|ich will|ich nehme|nehmen sie|es ist|das ist|mit|zu|zum|zur|der|die|das|den|dem|nummer|option|wahl|taste|null|0|bitte|lieber|dann) )*/;

/** Index of what is chosen by its place, as in "die zweite" or "Nummer zwei"; undefined when none is. */
export function placeChosen(words: string, count: number): number | undefined {
  const rest = words
    .replace(CARRIER, '')
    .replace(/(?: (?:bitte|dann|von ihnen|davon|name|person|von beiden))+$/, '')
    .replace(/(?<=[etg])(?:n|r|s|ns)$/, '');
  if (/^letzt(?:e|genannte)$/.test(rest)) return count - 1;
  const index = ORDINALS.findIndex((names) => names.includes(rest) || names.includes(`${rest}e`));
  return index >= 0 && index < count ? index : undefined;
}
