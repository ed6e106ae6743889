import { normalise } from './words.ts';

const YES_START =
  /^(?:(?:oh|well|and) )*(?:yes|yeah|yep|yup|ya|aye|sure|okay|correct|right|exactly|absolutely|definitely|certainly|perfect|fine|great|good|alright|all right|of course|go ahead|indeed|affirmative)\b/;
const YES_WHOLE =
  /^(?:please|do|i (?:would|do|am|will)(?: like (?:that|to))?|(?:that|this|it|everything|all)(?: one| number)?(?: is| sounds)?(?: all)? (?:right|correct|fine|good|okay|perfect|it)|that (?:will|would) be (?:great|good|fine|lovely)|(?:it|that|this) is|sounds good|no (?:problem|worries)|do that|use (?:that|this)(?: one| number)?|uh huh|mhm)$/;
const NO_START = /^(?:(?:oh|well|and|um) )*(?:no|nope|nah|negative|not)\b/;
const NO_ANYWHERE =
  /\b(?:wrong|incorrect|not (?:right|correct|quite|really|that)|is not|do not|rather not)\b/;
/** "No, that is right" answers nothing: one has to ask again. */
const CONTRADICTION = /^no (?:that|it|everything) is (?:all )?(?:right|correct|fine)$/;

/** Whether an utterance says yes or no; undefined when it does neither, or both. */
export function readYesNo(text: string): 'yes' | 'no' | undefined {
  const words = normalise(text);
  if (CONTRADICTION.test(words) || /\bnot (?:know|sure)\b/.test(words)) return undefined;
  if (YES_WHOLE.test(words)) return 'yes';
  if (NO_START.test(words) || NO_ANYWHERE.test(words)) return 'no';
  return YES_START.test(words) ? 'yes' : undefined;
}
