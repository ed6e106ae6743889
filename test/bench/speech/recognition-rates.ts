import { compileGrammar } from '../../../src/adapters/stt/grammar/jsgf.ts';
import { createRecognizer } from '../../../src/adapters/stt/grammar/recognizer.ts';
import { english } from '../../../src/languages/en/english.ts';
import { expectationOf } from '../../../src/reception/expectation.ts';
import type { Office } from '../../../src/reception/office.ts';
import { initialState } from '../../../src/reception/state/dialogue-state.ts';
import { sampleOffice } from '../../support/sample-office.ts';
import type { QuestionKind } from './cases/question-asked.ts';
import { samplesOf } from './line-rate.ts';
import { renderLines } from './render-lines.ts';
import type { Utterance } from './utterance.ts';
import { VOICE_KEYS, type VoiceKey } from './voices.ts';

export interface Rate {
  readonly said: number;
  /** Taken for an answer of that question, right or wrong: the conversation goes on. */
  readonly taken: number;
  readonly toTheLetter: number;
}

export interface RecognitionRates {
  readonly byVoice: ReadonlyMap<VoiceKey, Rate>;
  readonly byLine: ReadonlyMap<string, Rate>;
}

/** Lines of every kind of answer, which each voice says. */
const LINES: readonly (readonly [QuestionKind, string])[] = [
  ['help', 'what are your opening hours'],
  ['help', 'i would like to leave a message'],
  ['help', 'can i speak to doctor lane please'],
  ['help', 'what is your address'],
  ['anything-else', 'what about tomorrow'],
  ['anything-else', 'no thank you'],
  ['anything-else', 'goodbye'],
  ['message-name', 'my name is john smith'],
  ['message-name', 'this is peter collins'],
  ['callback-offer', 'yes please'],
  ['callback-offer', 'no'],
  ['message-number', 'zero two zero seven nine four six zero one two three'],
  ['message-reason', 'it is about my test results'],
  ['message-reason', 'i have a question about a bill'],
  ['message-confirm', 'yes that is right'],
  ['message-confirm', 'yes'],
];
/** What the daemon hands to the recogniser before and after the speech. */
const SILENCE_MS = 300;

/** How much the embedded recogniser gets of the lines, each in the grammar of its question. */
export async function recognitionRates(cacheFolder?: string): Promise<RecognitionRates> {
  const recognizer = await createRecognizer('en-gb');
  const spoken = VOICE_KEYS.flatMap((voice) =>
    LINES.map(([asked, text]) => ({ id: `${voice}/${asked}/${text}`, asked, text, voice })),
  );
  const rendered = await renderLines(
    spoken.map(({ id, text, voice }) => ({ id, text, voice })),
    cacheFolder,
  );
  const byVoice = new Map<VoiceKey, Rate>();
  const byLine = new Map<string, Rate>();
  // One grammar after the other: changing it costs as much as an answer.
  for (const { id, asked, text, voice } of spoken.toSorted((a, b) => a.asked.localeCompare(b.asked))) {
    const utterance = rendered.get(id);
    if (!utterance) throw new Error(`${id} was not rendered`);
    const heard = await recognizer.recognize(withSilence(utterance), grammarOf(asked, sampleOffice));
    const answer = { taken: Number(heard !== ''), toTheLetter: Number(heard === text) };
    count(byVoice, voice, answer);
    count(byLine, text, answer);
  }
  return { byVoice, byLine };
}

function grammarOf(asked: QuestionKind, office: Office) {
  return compileGrammar(expectationOf({ ...initialState(), asked }, { office, language: english }).grammar);
}

function withSilence({ samples }: Utterance): Int16Array {
  const whole = new Int16Array(samples.length + 2 * samplesOf(SILENCE_MS));
  whole.set(samples, samplesOf(SILENCE_MS));
  return whole;
}

function count<Key>(rates: Map<Key, Rate>, key: Key, answer: Omit<Rate, 'said'>): void {
  const before = rates.get(key) ?? { said: 0, taken: 0, toTheLetter: 0 };
  rates.set(key, {
    said: before.said + 1,
    taken: before.taken + answer.taken,
    toTheLetter: before.toTheLetter + answer.toTheLetter,
  });
}

if (import.meta.main) {
  const { byVoice, byLine } = await recognitionRates();
  for (const [key, { said, taken, toTheLetter }] of [...byVoice, ...byLine]) {
    process.stdout.write(`${said} said, ${taken} taken, ${toTheLetter} to the letter: ${key}\n`);
  }
}
