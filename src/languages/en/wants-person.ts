import { normalise } from './words.ts';

const PERSON =
  '(?:person|human(?: being)?|operator|receptionist|reception|front desk|someone(?: else)?|somebody(?: else)?|anyone(?: else)?|anybody(?: else)?|people|staff|representative|agent|manager|supervisor|boss|owner|director|secretary|team|colleague|advisor|adviser|(?:person|someone|somebody) in charge|customer (?:service|services|care|support)|member of (?:the |your )?(?:staff|team))';
const ARTICLE =
  '(?:(?:a|an|the|your|another|different|some|any|one of your|that) )?(?:(?:real|live|actual|human|different|other|proper|duty|office|practice|senior) )*';
const ASKING =
  '(?:(?:can|could|may|might) (?:i|you|we)|(?:i|we)(?: would)? (?:want|like|need|wish|have)|let me|would you|just|give me|get me|put me)';
const SPEAKING = '(?:speak|talk|connect|transfer|put me through|through|get|reach|pass|hand|have)';

const WHOLE = new RegExp(
  `^(?:(?:no|yes|hello|okay|sorry|well|actually) )*(?:${ASKING} )?(?:to )?(?:${SPEAKING}(?: me)?(?: over)? )?(?:to |with )?${ARTICLE}${PERSON}(?: now| instead| thank you| thanks)?$`,
);
const REQUEST = new RegExp(
  `\\b${SPEAKING}(?: me)?(?: over)? (?:to |with )?${ARTICLE}${PERSON}\\b|\\b(?:a|real|live|actual) (?:person|human)\\b|\\b(?:operator|human being|representative)\\b`,
);

/** Who wants no machine wants a person. */
const NO_MACHINE =
  /\b(?:do not|not|hate|rather not|refuse|stop|no more|sick of|fed up)\b.{0,40}\b(?:talk|speak|talking|speaking|deal|dealing|want|like)\b.{0,40}\b(?:machine|robot|computer|bot|recording|answerphone|ai)s?\b|\bhate (?:these |this |talking |speaking )*(?:to |with )?(?:machines?|robots?|computers?)\b/;

/** Whether the utterance asks for people and for nothing else, as in "can i speak to a person please". */
export function isRequestForPerson(text: string): boolean {
  const words = normalise(text);
  return WHOLE.test(words) || (NO_MACHINE.test(words) && words.split(' ').length <= 12);
}

/** Whether people are asked for somewhere in it. Not for free answers: a reason may well mention somebody. */
export function mentionsPerson(text: string): boolean {
  const words = normalise(text);
  return WHOLE.test(words) || REQUEST.test(words) || NO_MACHINE.test(words);
}
