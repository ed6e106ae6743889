import type { Told } from '../../reception/language.ts';
import { namesEn } from './name.ts';
import { numbersEn } from './numbers/numbers-en.ts';

/** What follows says something of the name, and not what it is. */
const NO_NAME =
  '(?!(?:not|about|for|in|at|on|the|a|an|my|your|just|so|very|going|having|urgent|regarding|to|why|what|it|all|really|sick|ill|late|calling|ringing|phoning)\\b)';
/** Where a name ends. */
const NAME_ENDS =
  "(?=[,.;!?]|\\s+(?:and|could|can|would|will|please|i|i'm|i'd|calling|ringing|phoning|from|on|it|it's|my|you|he|she|tell|ask|have|speaking|here|about|with|regarding)\\b|\\s*$)";
const NAME = new RegExp(
  `\\b(?:this is|my name is|my name's|the name is|i am called)\\s+${NO_NAME}([\\p{L}][\\p{L}'’. -]{1,59}?)${NAME_ENDS}`,
  'iu',
);
const ABOUT =
  /\b(?:(?:it is|it's|this is|i am (?:calling|ringing|phoning)|i'm (?:calling|ringing|phoning)|calling|ringing)\s+)?(?:about|regarding|concerning)\s+((?!(?:it|that|this|him|her|them|you)\b\W*$)\p{L}.{2,})$/iu;
/** Said behind the reason, and no part of it. */
const COURTESY = /[\s,.!?]*(?:,? ?(?:please|thank you|thanks|okay|bye))*[\s.!?]*$/i;

/** What one sentence tells of a message: "this is Tom Baker, call me back on 020 7946 0999, it is about my invoice". */
export function readTold(text: string, { country }: { readonly country: string }): Told {
  const plain = text.normalize('NFC').replaceAll('’', "'");
  const about = ABOUT.exec(plain);
  const before = about === null ? plain : plain.slice(0, about.index);
  const [, called] = NAME.exec(before) ?? [];
  const heard = numbersEn.number(before, country);
  return {
    name: called === undefined ? undefined : namesEn.name(`my name is ${called}`),
    number: heard.isWhole ? { digits: heard.digits, extension: heard.extension } : undefined,
    reason: about?.[1]?.replace(COURTESY, '') || undefined,
  };
}
