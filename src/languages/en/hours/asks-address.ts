import { OFFICE_WORDS } from './office-words.ts';

const PLACE = `(?:the|your|this|that|you) (?:[a-z]+ )?${OFFICE_WORDS}`;
const YOURS =
  '(?:your|the) (?:(?:exact|full|street|postal|post|mailing|office|business|shop|store|clinic|practice|surgery|company|correct|right|actual|physical|new|current) ){0,3}';
const WHAT = '(?:address|location|postcode|post code|postal code|zip code|zip|street address|directions)';

const ASKS: readonly RegExp[] = [
  new RegExp(
    `\\bwhere (?:exactly |abouts )?(?:are|is|were) (?:(?:you|you guys|your (?:place|company)|everything|it|this)(?: (?:guys|all|exactly|located|based|situated|at|now|again|then))*$|(?:you|it) (?:located|based|situated|at)\\b|${PLACE}\\b)`,
  ),
  /\bwhereabouts (?:are|is) (?:you|your)\b|\bwhere you are(?: located| based| situated)?\b|\bwhere are you guys\b/,
  new RegExp(
    `\\bwhere (?:can|could|do|would|will|should|may|might) (?:i|we|one|people) (?:find (?:you|${PLACE})|park|come|go to see you|visit you|go)\\b`,
  ),
  new RegExp(`\\b(?:you|${PLACE}|it|that) (?:are |is )?(?:guys )?(?:exactly )?(?:located|based|situated)\\b`),
  new RegExp(`\\b(?:what|which|what's|whats) (?:is|are|was|would be) ${YOURS}${WHAT}\\b`),
  new RegExp(
    `\\b(?:give|tell|have|get|need|want|know|say|repeat|confirm|spell|remember|like|find|for|text|got|looking for|asking for|check)(?: me| us| out)? ${YOURS}${WHAT}\\b(?! (?:on|in|changed|is|was|for (?:my|his|her))\\b)`,
  ),
  new RegExp(
    `^(?:(?:and|hi|hello|okay|yes|so|what about|how about|just|no|again) )*(?:${YOURS}|an |a )?${WHAT}(?: again| then| thanks| to (?:you|${PLACE}|your))?$`,
  ),
  new RegExp(
    `\\b(?:give|get|need|want|have|for|tell)(?: me| us| the| some)* directions(?:$| (?:to|from)\\b)|\\bdirections (?:to|for) (?:you|there|get|getting|${PLACE})\\b`,
  ),
  new RegExp(
    `\\bhow (?:do|can|could|would|will|should|to) (?:i |we |one |you )?(?:best )?(?:(?:get|come|travel|walk|drive)(?: from [a-z ]{1,30}?)? (?:there|to (?:you|${PLACE})|here|over there)|find (?:you|${PLACE}|your place|the place|it))(?:$| )`,
  ),
  new RegExp(
    `\\b(?:which|what) (?:street|road|floor|building|part of town|town|city|area) (?:are|is) (?:you|${PLACE}|it)\\b`,
  ),
  new RegExp(
    `\\b(?:are|is) (?:you|${PLACE}|it) (?:guys )?(?:anywhere |very |quite |somewhere )?(?:close (?:to|by)|near|nearby|next to|opposite|far from)\\b`,
  ),
  /\bcar park\b(?! (?:ticket|fine|charge)s?\b)|\b(?:is|are|have|got|any|with|about|free|find|for|your|on site|customer|visitor|street|disabled) (?:there )?(?:any |some |a )?(?:free |street |on site |customer )?parking\b(?! (?:ticket|fine|charge|permit|notice|offence|damage|violation|space)s?\b)|^parking$|\bcan (?:i|we|you|people) park\b/,
];
/** Somebody else's, or no place at all. */
const OF_SOMETHING =
  /\b(?:my|his|her|their|our|e|email|mail|web|ip|delivery|billing|shipping|old|change of|changed?|update|new) (?:[a-z]+ )?(?:address|location|postcode|zip code)\b|\bto (?:my|this|the|his|her) (?:[a-z]+ )?address\b/;

/**
 * Whether it is asked where the office is.
 *
 * @param words Normalised.
 */
export function asksAddress(words: string): boolean {
  return !OF_SOMETHING.test(words) && ASKS.some((question) => question.test(words));
}
