import type { CardReader } from '../../conversation/card-guard.ts';
import { numberWords, piecesOf } from './numbers/number-pieces.ts';
import { digitsOf } from './numbers/number-runs.ts';
import type { SaidDigits } from './numbers/number-words.ts';

/** How cards are spoken of, over small letters. */
export interface CardWords {
  /** Its number is to follow. */
  readonly announces: RegExp;
  readonly speaksOf: RegExp;
  /** The code on its back, or until when it is valid. */
  readonly code: RegExp;
}

export function createCardReader(said: SaidDigits, words: CardWords): CardReader {
  const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");
  return {
    digitsOf: (text) => digitsOf(piecesOf(numberWords(text, said), said)).replace(/\D/g, ''),
    announcesCard: (text) => words.announces.test(plain(text)),
    speaksOfCard: (text) => words.speaksOf.test(plain(text)),
    speaksOfCode: (text) => words.code.test(plain(text)),
  };
}
