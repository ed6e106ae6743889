import { type Completeness, endsOpen } from '../../conversation/completeness.ts';
import { type GrammarMatch, matchGrammar } from '../../conversation/grammar-match.ts';
import { wordsOf } from '../../conversation/words.ts';
import type { Grammar } from '../../core/grammar.ts';
import type { AnswerFacts, AnswerForm } from '../../reception/language.ts';
import { readName } from '../../reception/understand/name.ts';
import { extended } from '../../reception/understand/number-change.ts';
import { callBackLength } from '../../reception/understand/number-length.ts';
import { readNumber } from '../../reception/understand/numbers.ts';
import { spelledAtEnd } from '../../reception/understand/spelling.ts';
import { readYesNo } from '../../reception/understand/yes-no.ts';
import { isWholeName } from './names.ts';
import { ENGLISH } from './speech/english.ts';

/** A plain answer has no more words; "yes, but the other number" is a sentence of its own. */
const PLAIN_ANSWER_WORDS = 4;
/** "Yes, it is" has no more words, though "it is" begins a sentence elsewhere. */
const WHOLE_WITH_VERB =
  /\b(?:i|you|he|she|it|we|they|that|this|there|please) (?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|must|may|might)$/;
/** Shorter digit strings are the beginning of a telephone number anywhere. */
const SHORTEST_NUMBER = 7;
/** Digits follow: of an extension, or in place of the last ones. */
const DIGITS_FOLLOW =
  /\b(?:extension|ext|sorry|wait|i mean|make that|actually|correction|no)(?: (?:number|is|it's|it is))?[\s,.]*$/i;

/**
 * Whether the words so far can be the whole answer to what was asked. Decides how long a silence after them is
 * waited out, and nothing else.
 */
export function completenessOf(
  form: AnswerForm,
  { office, partialNumber, isFirst }: AnswerFacts,
  grammar: Grammar,
): (text: string) => Completeness {
  const mayBeNumber = form === 'number' || form === 'number-offer';
  return (text) => {
    const words = wordsOf(text);
    const ofNumber = mayBeNumber ? numberCompleteness(text, partialNumber, office.country) : undefined;
    if (ofNumber !== undefined) return ofNumber;
    if (form === 'name') return nameCompleteness(text, words);
    const match = matchGrammar(grammar, words, ENGLISH.polite);
    return match === 'prefix' ? 'unfinished' : sentenceCompleteness(text, { form, isFirst, words, match });
  };
}

interface Sentence {
  readonly form: AnswerForm;
  readonly isFirst: boolean;
  readonly words: readonly string[];
  readonly match: Exclude<GrammarMatch, 'prefix'>;
}

function sentenceCompleteness(text: string, { form, isFirst, words, match }: Sentence): Completeness {
  const goesOn = endsOpen(words, ENGLISH) && !WHOLE_WITH_VERB.test(words.join(' '));
  const isPlain = !goesOn && words.length <= PLAIN_ANSWER_WORDS && readYesNo(text) !== undefined;
  // Nobody was asked for a yes before the first request: "okay, so …" only begins a sentence.
  if (isPlain && isFirst && words.length < PLAIN_ANSWER_WORDS) return 'open';
  // Why somebody rings is told in free words, and one sentence is seldom all of it.
  if (match !== 'no' && form === 'reason') return 'open';
  if (match === 'whole') return 'closed';
  if (isPlain || match === 'extendable') return 'complete';
  if (endsOpen(words, ENGLISH)) return 'unfinished';
  return text.trimEnd().endsWith('?') ? 'complete' : 'open';
}

/** Undefined without a digit. */
function numberCompleteness(text: string, before: string, country: string): Completeness | undefined {
  const heard = readNumber(text, country);
  const isHeard = heard.digits !== '' || heard.extension !== null;
  if (!isHeard) return undefined;
  if (DIGITS_FOLLOW.test(text) || endsOpen(wordsOf(text), ENGLISH)) return 'unfinished';
  if (heard.extension !== null) return 'open';
  const number = extended(before, heard, country) ?? before;
  if (heard.isFinished) return 'closed';
  if (callBackLength(number, country) === 'whole') {
    return callBackLength(`${number}0`, country) === 'too-long' ? 'closed' : 'open';
  }
  return number.length < SHORTEST_NUMBER || /^[0+]/.test(number) ? 'unfinished' : 'open';
}

function nameCompleteness(text: string, words: readonly string[]): Completeness {
  const letters = spelledAtEnd(words);
  if (letters !== '') return isSpelledOut(letters, words) ? 'open' : 'unfinished';
  // "Yes" is no name, but the beginning of "yes, this is …".
  if (endsOpen(words, ENGLISH) || (words.length === 1 && readYesNo(text) !== undefined)) return 'unfinished';
  const name = readName(text);
  if (name === undefined) return 'open';
  return name.includes(' ') ? 'complete' : 'open';
}

/** Letters are spelled with pauses; the last is known only by the name, which may have been said before them. */
function isSpelledOut(letters: string, words: readonly string[]): boolean {
  return isWholeName(letters) || (letters.length > 1 && words.includes(letters));
}
