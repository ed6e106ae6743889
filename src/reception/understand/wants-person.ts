import { normalise } from './words.ts';

const PERSON =
  '(?:person|human(?: being)?|operator|receptionist|reception|front desk|someone(?: else)?|somebody(?: else)?|anyone(?: else)?|anybody(?: else)?|people|staff|representative|agent|member of (?:the |your )?(?:staff|team))';
const ARTICLE =
  '(?:(?:a|an|the|your|another|different|some|any) )?(?:(?:real|live|actual|human|different|other) )?';
const ASKING =
  '(?:(?:can|could|may|might) (?:i|you|we)|(?:i|we)(?: would)? (?:want|like|need|wish|have)|let me|would you|just|give me|get me|put me)';
const SPEAKING = '(?:speak|talk|connect|transfer|put me through|through|get|reach|pass|hand|have)';

const WHOLE = new RegExp(
  `^(?:(?:no|yes|hello|okay|sorry|well|actually) )*(?:${ASKING} )?(?:to )?(?:${SPEAKING}(?: me)?(?: over)? )?(?:to |with )?${ARTICLE}${PERSON}(?: now| instead| thank you| thanks)?$`,
);
const REQUEST = new RegExp(
  `\\b${SPEAKING}(?: me)?(?: over)? (?:to |with )?${ARTICLE}${PERSON}\\b|\\b(?:a|real|live|actual) (?:person|human)\\b|\\b(?:operator|human being|representative)\\b`,
);

/** Whether the utterance asks for people and for nothing else, as in "can i speak to a person please". */
export function isRequestForPerson(text: string): boolean {
  return WHOLE.test(normalise(text));
}

/** Whether people are asked for somewhere in it. Not for free answers: a reason may well mention somebody. */
export function mentionsPerson(text: string): boolean {
  const words = normalise(text);
  return WHOLE.test(words) || REQUEST.test(words);
}
