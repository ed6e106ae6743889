import type { YesNo } from '../language.ts';
import type { AnswerPhrases, Polarity } from './answer-phrases.ts';
import type { Normaliser } from './normaliser.ts';

/** How a language agrees and denies. Patterns read normalised words. */
export interface YesNoWords {
  readonly normaliser: Normaliser;
  readonly phrases: AnswerPhrases;
  /** What is said of something and denied with it becomes one denial: "not the right number" denies once. Linear. */
  denyOnce(words: string): string;
  /** Neither yes nor no, wherever it stands: "I do not know". */
  readonly unsure: RegExp;
  /** A plain yes at the beginning; its last group is what follows. */
  readonly beginsWithYes: RegExp;
  /** Behind a yes, it takes it back. */
  readonly takenBack: RegExp;
  /** A plain no at the beginning that nothing behind it takes back. */
  readonly beginsWithNo: RegExp;
  /** Something is said to be wrong. */
  readonly saysWrong: RegExp;
  /** What a first word says, whatever follows: "yes, but not before nine" is a yes to a number. */
  readonly firstYes: RegExp;
  readonly firstNo: RegExp;
}

export interface YesNoReader {
  /**
   * Whether an utterance says yes or no and nothing else; undefined when it says more, neither, or both. "No, that's
   * right" is both; in "okay, no" the later word counts.
   */
  yesNo(text: string): YesNo | undefined;
  /**
   * The same for an answer to a question that was put: what begins with a plain yes or no may go on, unless it
   * takes it back ("yes but …").
   */
  leansYesNo(text: string): YesNo | undefined;
  /** What the first word says. */
  beginsYesNo(text: string): YesNo | undefined;
}

export function createYesNoReader(words: YesNoWords): YesNoReader {
  const { phrases } = words;
  const { normalise, spokenWords } = words.normaliser;
  const longest = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length));

  function yesNo(text: string): YesNo | undefined {
    const polarities = polaritiesOf(words.denyOnce(spokenWords(text)).split(' '));
    return polarities && decide(polarities);
  }

  /** Of the phrases that make up the words, the longest first at each place; undefined when a word belongs to none. */
  function polaritiesOf(said: readonly string[]): readonly Polarity[] | undefined {
    const polarities: Polarity[] = [];
    for (let at = 0; at < said.length; ) {
      const length = phraseAt(said, at);
      if (length === 0) return undefined;
      polarities.push(phrases.get(said.slice(at, at + length).join(' ')) ?? 'lead');
      at += length;
    }
    return polarities;
  }

  function phraseAt(said: readonly string[], at: number): number {
    for (let length = Math.min(longest, said.length - at); length > 0; length -= 1) {
      if (phrases.has(said.slice(at, at + length).join(' '))) return length;
    }
    return 0;
  }

  return {
    yesNo,
    leansYesNo(text) {
      const whole = yesNo(text);
      if (whole !== undefined) return whole;
      const said = normalise(text);
      if (words.unsure.test(said)) return undefined;
      const yes = words.beginsWithYes.exec(said);
      if (yes) return words.takenBack.test(yes.at(-1) ?? '') ? undefined : 'yes';
      return words.beginsWithNo.test(said) || words.saysWrong.test(said) ? 'no' : undefined;
    },
    beginsYesNo(text) {
      const said = normalise(text);
      if (words.firstYes.test(said)) return 'yes';
      return words.firstNo.test(said) ? 'no' : undefined;
    },
  };
}

function decide(polarities: readonly Polarity[]): YesNo | undefined {
  if (polarities.includes('unsure')) return undefined;
  const said = polarities.filter((each) => each === 'yes' || each === 'no' || each === 'firm-no');
  if (said.length === 0)
    return polarities.includes('claim') && polarities.at(-1) !== 'lead' ? 'yes' : undefined;
  if (said.includes('firm-no')) return 'no';
  const [first, last] = [said[0], said.at(-1)];
  if (last === 'no') return 'no';
  return first === 'no' ? undefined : 'yes';
}
