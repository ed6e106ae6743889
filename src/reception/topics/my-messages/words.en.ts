import type { MyMessagesWords } from './my-messages-words.ts';

const MINE = '(?:my|the|a|any) (?:[a-z]+ )?messages?';

export const wordsEn: MyMessagesWords = {
  asks: new RegExp(
    `\\b(?:did|have|has) (?:you|anybody|anyone|somebody|someone|they)(?: \\w+){0,2} (?:get|got|gotten|receive|received|see|seen|read|pass|passed|heard|hear)(?: on)? (?:my|the) (?:[a-z]+ )?messages?\\b|\\b(?:what|which) (?:messages? )?(?:have|did) i (?:leave|left)\\b|\\bwhat (?:happened|has happened|is happening|became|has become|about|is) (?:to |of |with |about )?my (?:[a-z]+ )?messages?\\b|\\b(?:status|state) of my messages?\\b|\\bi left ${MINE}\\b.*\\b(?:did|has|have|what|heard|nobody|no one)\\b|\\b(?:was|is|has|were|are) my (?:[a-z]+ )?messages? (?:been )?(?:read|received|dealt|done|passed|answered|open|there|taken)\\b|\\bmessages? (?:that )?i(?: have)? left\\b.*\\b(?:you|yesterday|week|monday|tuesday|wednesday|thursday|friday)\\b`,
  ),
  questions: ['did you get my message', 'what happened to my message', 'has anybody read my message'],

  none: 'I know of no message that you have left from a number that we have for you.',
  told({ day, reason, forName, status }) {
    const which = `Your message of ${day ?? 'today'}${reason === null ? '' : ` about “${reason}”`}`;
    if (status === 'done') return `${which} has been dealt with.`;
    if (status === 'claimed') return `${which} is being dealt with.`;
    return `${which} is with ${forName ?? 'our staff'}; nobody has marked it as done yet.`;
  },
};
