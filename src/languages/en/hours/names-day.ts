/** Behind "on", these are no day that would have to be known. */
const NO_DAY =
  '(?:the )?(?:phone|telephone|line|lines|site|premises|foot|time|behalf|high|main|my|your|their|our|his|her|account|accounts|internet|website|web|own|whole|average|both|it|that (?:street|road|side)|ground|first|top|[a-z]+ (?:street|road|lane|avenue|square|hill|floor|site|line))\\b';
const ON_SOMETHING = new RegExp(
  `\\b(?:open|opens|close|closes|closed|shut|hours|times?)(?: [a-z']+){0,2} (?:on|over|during) (?!${NO_DAY})(?:the )?[a-z0-9]`,
);
const WHICH_DAY =
  /\b(?:that|those|these|another|a different|the same|the other|some other) (?:day|date|week|weekend|month|days|dates|weeks|weekends)\b|\b(?:my|his|her|your|the [a-z]+) birthday\b|\bthat (?:morning|afternoon|evening)\b/;

/**
 * Whether a question about hours names a day that was not understood.
 *
 * @param words A question about hours in which no day was found.
 */
export function namesDay(words: string): boolean {
  return ON_SOMETHING.test(words) || WHICH_DAY.test(words);
}
