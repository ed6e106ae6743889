import { type Completeness, endsOpen } from '../conversation/completeness.ts';
import type { ConversationLanguage } from '../conversation/conversation-language.ts';
import { type GrammarMatch, matchGrammar } from '../conversation/grammar-match.ts';
import { wordsOf } from '../conversation/words.ts';
import type { Grammar } from '../core/grammar.ts';
import type { AnswerFacts, AnswerForm, AnswerWords, YesNo } from './language.ts';
import type { NameReader } from './understand/name.ts';
import { extended } from './understand/numbers/number-change.ts';
import { callBackLength } from './understand/numbers/number-length.ts';
import type { NumberReaders } from './understand/numbers/number-readers.ts';

/** How a language tells that an answer is over. */
export interface CompletenessWords {
  readonly speech: Pick<ConversationLanguage, 'openEnds' | 'polite'>;
  /** "Yes, it is" has no more words, though "it is" begins a sentence elsewhere. Reads words with spaces between them. */
  readonly wholeWithVerb: RegExp;
  yesNo(text: string): YesNo | undefined;
  readonly names: Pick<NameReader, 'name' | 'spelledAtEnd'>;
  /** Whether letters spell a name that is common, and not the beginning of a longer one. */
  isWholeName(letters: string): boolean;
  readonly numbers: Pick<NumberReaders, 'number' | 'digitsFollow'>;
}

/** A plain answer has no more words; "yes, but the other number" is a sentence of its own. */
const PLAIN_ANSWER_WORDS = 4;
/** Shorter digit strings are the beginning of a telephone number anywhere. */
const SHORTEST_NUMBER = 7;

/**
 * Whether the words so far can be the whole answer to what was asked. Decides how long a silence after them is
 * waited out, and nothing else.
 */
export function createCompleteness(says: CompletenessWords): AnswerWords['completenessOf'] {
  return (form: AnswerForm, { office, partialNumber, isFirst }: AnswerFacts, grammar: Grammar) => {
    const { country } = office;
    const mayBeNumber = form === 'number' || form === 'number-offer';
    return (text) => {
      const words = wordsOf(text);
      const ofNumber = mayBeNumber
        ? numberCompleteness(says, text, { before: partialNumber, country })
        : undefined;
      if (ofNumber !== undefined) return ofNumber;
      if (form === 'name') return nameCompleteness(says, text, words);
      const match = matchGrammar(grammar, words, says.speech.polite);
      return match === 'prefix'
        ? 'unfinished'
        : sentenceCompleteness(says, text, { form, isFirst, words, match });
    };
  };
}

function sentenceCompleteness(
  says: CompletenessWords,
  text: string,
  { form, isFirst, words, match }: Sentence,
): Completeness {
  const isOpen = endsOpen(words, says.speech);
  const goesOn = isOpen && !says.wholeWithVerb.test(words.join(' '));
  const isPlain = !goesOn && words.length <= PLAIN_ANSWER_WORDS && says.yesNo(text) !== undefined;
  // Nobody was asked for a yes before the first request: "okay, so …" only begins a sentence.
  if (isPlain && isFirst && words.length < PLAIN_ANSWER_WORDS) return 'open';
  // Why somebody rings is told in free words, and one sentence is seldom all of it.
  if (match !== 'no' && form === 'reason') return 'open';
  if (match === 'whole') return 'closed';
  if (isPlain || match === 'extendable') return 'complete';
  if (isOpen) return 'unfinished';
  return text.trimEnd().endsWith('?') ? 'complete' : 'open';
}

/** Undefined without a digit. */
function numberCompleteness(
  says: CompletenessWords,
  text: string,
  { before, country }: NumberSoFar,
): Completeness | undefined {
  const heard = says.numbers.number(text, country);
  const isHeard = heard.digits !== '' || heard.extension !== null;
  if (!isHeard) return undefined;
  if (says.numbers.digitsFollow(text) || endsOpen(wordsOf(text), says.speech)) return 'unfinished';
  if (heard.extension !== null) return 'open';
  const number = extended(before, heard, country) ?? before;
  if (heard.isFinished) return 'closed';
  if (callBackLength(number, country) === 'whole') {
    return callBackLength(`${number}0`, country) === 'too-long' ? 'closed' : 'open';
  }
  return number.length < SHORTEST_NUMBER || /^[0+]/.test(number) ? 'unfinished' : 'open';
}

function nameCompleteness(says: CompletenessWords, text: string, words: readonly string[]): Completeness {
  const letters = says.names.spelledAtEnd(words);
  if (letters !== '') return isSpelledOut(says, letters, words) ? 'open' : 'unfinished';
  // "Yes" is no name, but the beginning of "yes, this is …".
  if (endsOpen(words, says.speech) || (words.length === 1 && says.yesNo(text) !== undefined))
    return 'unfinished';
  const name = says.names.name(text);
  if (name === undefined) return 'open';
  return name.includes(' ') ? 'complete' : 'open';
}

/** Letters are spelled with pauses; the last is known only by the name, which may have been said before them. */
function isSpelledOut(says: CompletenessWords, letters: string, words: readonly string[]): boolean {
  return says.isWholeName(letters) || (letters.length > 1 && words.includes(letters));
}

interface Sentence {
  readonly form: AnswerForm;
  readonly isFirst: boolean;
  readonly words: readonly string[];
  readonly match: Exclude<GrammarMatch, 'prefix'>;
}

interface NumberSoFar {
  /** Digits that were given before. */
  readonly before: string;
  readonly country: string;
}
