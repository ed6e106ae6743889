const MACHINE =
  '(?:machine|robot|bot|computer|recording|recorded message|answerphone|answering machine|voicemail|ai|chat ?bot|program|automated (?:\\w+)|virtual (?:\\w+)|artificial intelligence)';
const BEING = `(?:(?:a|an|the) )?(?:(?:real|live|actual|human|proper|living) )*(?:person|human(?: being)?|somebody|someone|man|woman|lady|girl|guy|${MACHINE})`;

const ASKS = new RegExp(
  `\\b(?:are you|is this|is it|is that|am i (?:talking|speaking) (?:to|with)|you are|you|this is|i am (?:talking|speaking) (?:to|with)|am i on to) (?:just |only |really |actually |still |like |even )*${BEING}\\b(?! (?:there|called|from|named|i can|who|to))`,
);
const WHO =
  /^(?:(?:hello|hi|sorry|okay|excuse me|and|so|hang on|wait) )*(?:who|what) (?:are you|is this|am i (?:talking|speaking) (?:to|with)|is (?:speaking|that)|do i have on the line)(?: (?:exactly|please|now))?$|\b(?:are you|is this) (?:real|human|automated|artificial|alive)\b|^(?:(?:and|so|hello) )*what is your name$/;
/** "Is this a person I can speak to" asks for one. */
const NOT = /\bi (?:want|need|would like) (?:to )?(?:speak|talk)/;

/**
 * Whether the caller asks what answers: a person or a machine.
 *
 * @param words Normalised.
 */
export function asksWhoAnswers(words: string): boolean {
  return WHO.test(words) || (ASKS.test(words) && !NOT.test(words));
}
