import { normalise } from './words.ts';

/** The telephone the caller is speaking on. */
const LINE =
  /\b(?:(?:same|this|that|current) (?:number|one|phone|line|mobile|cell)|(?:number|one|phone|line|mobile|cell) (?:(?:that|which) )?(?:i am|i|i have|you have|you have got|you see|you can see|on (?:your|the) (?:screen|display)) ?(?:just )?(?:calling|ringing|phoning|called|rang|phoned|speaking|talking|on|using|from|got|have|see)?(?: you)?(?: now)?(?: from| on)?|(?:reach|get|call|ring|phone) me (?:back )?(?:here|on this|on here)|(?:on|at|from) (?:here|this)|(?:the |exactly the |yes the )same(?: again| please)?$|here (?:is|will be) (?:fine|good|okay))\b/;
/** "This is my mobile", "that's the number for me". */
const LINE_IS_MINE =
  /\b(?:this|that|it) is (?:my|our|the|his|her) (?:\w+ ){0,2}(?:number|phone|mobile|cell|cellphone|landline|line|one)\b/;

const OTHER =
  /\b(?:other|another|different|second|alternative|alternate|new|better|else|elsewhere)(?: (?:\w+ )?(?:number|one|phone|line|mobile|cell))?\b/;
const PLACE =
  '(?:mobile|cell|cellphone|cell phone|landline|land line|home|house|work|office|desk|direct line|wife|husband|partner|son|daughter|mother|mum|mom|father|dad|brother|sister|boyfriend|girlfriend|friend|colleague|assistant|secretary|boss|neighbour|neighbor|carer|manager|personal|business|private)';
/** "Call my wife", "on my mobile", "try his office number". */
const ELSEWHERE = new RegExp(
  `\\b(?:call|ring|phone|try|use|reach|contact|want|prefer|take|have|on|at|to|it is|no|not|rather|but)(?: (?:me|back|him|her|them|on|at|instead))* (?:my|his|her|our|their|the|a) (?:\\w+ )?${PLACE}\\b`,
);
/** "Call me on mine." */
const MINE =
  /\b(?:call|ring|phone|try|use|on|to|prefer|rather)(?: (?:me|back|on|at|to))* (?:mine|ours|hers|his|theirs)\b/;
/** All that was said: "my mobile, please", "the office number". */
const PLACE_ALONE = new RegExp(
  `^(?:(?:no|well|oh|use|on|to|actually|so|and) )*(?:my |the |our |his |her )?${PLACE}(?: (?:number|phone|one))?(?: instead)?$`,
);
const NOT_THIS =
  /\b(?:not (?:on |at |to )?(?:this|that|the same|here)|(?:this|that|it) (?:(?:number|one|line) )?(?:is|was) (?:not|wrong|no good)|(?:not|no) (?:my|the right|the best|a good|the correct|right) (?:number|one|phone)|(?:do|can|could|will|would) not (?:call|ring|phone|reach|use|get|take)|wrong number|not reachable|no longer|instead)\b/;

/** What follows takes back what was said before. */
const CONTRAST = /\b(?:but|however|though|although|only that|except)\b/;
const LEADING_NO = /^(?:(?:oh|well|sorry|um|no|nope|nah) )*(?:no|nope|nah)\b/;
const YES = /\b(?:yes|yeah|yep|yup|sure|okay|fine|perfect|great|right)\b/;
const MAX_CHARS = 1000;

/**
 * Whether a caller who was offered the number of the line wants that one or another. Undefined where the words say
 * neither, or no more than yes or no.
 */
export function readLineChoice(text: string): 'line' | 'other' | undefined {
  const words = normalise(text.slice(0, MAX_CHARS));
  const parts = words.split(CONTRAST).map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  // "Yes, that's my number, but call my wife's."
  if (parts.length > 1) {
    const choice = choiceIn(last);
    if (choice !== undefined) return choice;
  }
  return choiceIn(words);
}

function choiceIn(words: string): 'line' | 'other' | undefined {
  if (NOT_THIS.test(words) || MINE.test(words)) return 'other';
  const isLine = LINE.test(words) || LINE_IS_MINE.test(words);
  if (OTHER.test(words.replace(LINE, ''))) return 'other';
  if (isLine && !LEADING_NO.test(words)) return 'line';
  if (isLine && /\b(?:use|fine|good|okay|same|on) ?/.test(words)) return 'line';
  if (ELSEWHERE.test(words) || PLACE_ALONE.test(words)) return 'other';
  return isLine && YES.test(words) ? 'line' : undefined;
}
