/**
 * Why a measure is red, found by measurement and kept by hand: its id, and the reason with the figure that shows it.
 * An entry leaves when its row is green.
 */
export const REASONS: Readonly<Record<string, string>> = {
  'answer-hosted':
    'ten of 60 answers are the language model’s, with p50 1,095 ms: words are asked for after 90 ms and take 250, the first token 400, the first clause at 80 tokens a second about 100, the voice 190, which is 1,030 at the vendors’ medians. Of the other 50 two take longer than 1,000: these voices stayed level and are waited for 1,000 ms (`end-of-turn.ts`; with 820 seven callers of 82 would be cut off in their pauses, with 760 nine).',
  'false-alarm-pause':
    'our speech is held for 640 ms from the onset at most, unless one voice of which no word is known still lasts: an “ok”, an “i see”, an “oh right” and a “yeah okay” of 650 to 780 ms hold it until their end is noticed. To go on at 640 ms and stop at 780 would meet the goal, and speak once more over every interruption that lasts.',
};
