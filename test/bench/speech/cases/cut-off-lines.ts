import type { SceneKey } from './scenes.ts';

/** Sentences in which a seed puts pauses between any two words. Some could end where it falls; callers pause there, too. */
export const SENTENCES: readonly (readonly [scene: SceneKey, text: string])[] = [
  ['asked-help', 'i would like to leave a message for doctor lane'],
  ['asked-help', 'what are your opening hours on wednesday please'],
  ['asked-help', 'are you open on saturday please'],
  ['asked-help', 'can you take a message for ben ortega'],
  ['asked-help', 'i would like to speak to the receptionist please'],
  ['asked-help', 'could i speak to mister ortega please'],
  ['asked-help', 'what time do you close on christmas eve'],
  ['asked-help', 'where is your office'],
  ['asked-help', 'i want to leave a message for billing'],
  ['asked-more', 'when do you open tomorrow please'],
  ['asked-more', 'can you put me through to doctor lane this afternoon'],
  ['asked-more', 'no that is all thank you goodbye'],
  ['asked-name', 'my name is catherine robinson'],
  ['asked-name', 'yes this is mister andrew campbell'],
  ['asked-name', 'it is doctor elizabeth harris'],
  ['asked-callback', 'no use oh two oh seven nine four six oh one two three'],
  ['asked-callback', 'yes that is right'],
  ['asked-reason', 'i am calling about changing an appointment'],
  ['asked-reason', 'i have a question about my test results'],
  ['asked-reason', 'it is about a repeat prescription for my mother'],
  ['asked-reason', 'i would like to ask about the invoice you sent last week'],
  ['asked-reason', 'i need a certificate for my insurance please'],
  ['asked-confirm', 'no the name is wrong'],
  ['asked-confirm', 'yes that is correct thank you'],
];

/** Telephone numbers as people dictate them, in groups; from the ranges kept for fiction. */
export const NUMBERS: readonly (readonly string[])[] = [
  ['zero two zero', 'seven nine four six', 'zero one two three'],
  ['oh seven seven double oh', 'nine double oh', 'one two three'],
  ['my number is', 'oh one one three', 'four nine six', 'oh one eight two'],
  ['two one two', 'five five five', 'zero one four seven'],
  ["it's oh one three one", 'four nine six', 'oh two', 'six four'],
  ['oh one six one four nine six', 'oh seven seven one'],
];

/** Names that are spelled, a breath between any two letters. */
export const SPELLED: readonly string[] = [
  'J O N E S',
  'W A L S H',
  'P A T E L',
  'robinson R O B I N S O N',
  'K H A N',
  'clarke C L A R K E',
];

/** Sentences that a caller breaks off to think; `|` is the pause. */
export const BROKEN: readonly (readonly [scene: SceneKey, text: string])[] = [
  ['asked-help', 'i would like to um | leave a message'],
  ['asked-help', 'what are your opening hours and | your address'],
  ['asked-help', 'can i speak to er | doctor lane'],
  ['asked-name', 'my | name is john smith'],
  ['asked-name', 'my name is um | sarah johnson'],
  ['asked-reason', 'it is about my | prescription'],
  ['asked-reason', 'i need an appointment and | a letter'],
  ['asked-reason', 'i am calling about um | my | test results'],
];
