import { type Decoded, type DecoderFactory, loadDecoders, type SpeechDecoder } from './decoder.ts';
import { coverage, prepareSound } from './hearing.ts';
import { type CompiledGrammar, compileGrammar } from './jsgf.ts';
import { pronounce } from './pronounce.ts';

export interface Recognizer {
  /**
   * What was said, in the grammar's own words; empty when it was none of them.
   *
   * @param samples 8 kHz, one answer with a little silence around it.
   */
  recognize(samples: Int16Array, grammar: CompiledGrammar): Promise<string>;
}

/** Share of the loud sound that the words must explain: about 97 % of right answers lie above it. */
const MIN_COVERAGE = 0.87;

/**
 * How much worse the words may fit than free phones do, in units of the score per 10 ms of words. With both
 * limits, over eight espeak-ng callers 25 dB above white noise, answers turned away that are in the grammar, and
 * accepted that are not: yes or no 4 % and 21 %, a menu of about 70 sentences 5 % and 22 %, names out of 240
 * 7 % and 18 %, digits 5 % and 4 %. Without them nearly all of the latter are taken for something.
 */
const MIN_FIT = -9;

/**
 * Probability put on each word boundary. Free repetition, as of digits, otherwise hears extra short words:
 * word errors in telephone numbers fall from 31 % to 20 %, while sentences do better without.
 */
const WORD_PROBABILITY = { sentence: 0.65, repetition: 0.03 } as const;

/**
 * Loads the English model twice. Blocks its thread while it loads and decodes.
 *
 * @param onUnsayable Is told, once for each, the words of a grammar that neither dictionary nor spelling can pronounce.
 */
export async function createRecognizer(
  espeakVoice: string,
  onUnsayable: (words: readonly string[]) => void = () => {},
): Promise<Recognizer> {
  const factory = await loadDecoders();
  const words = await factory.create({});
  const phones = await createPhoneLoop(factory);
  const unsayable = new Set<string>();
  let current = '';
  let isEmpty = true;

  async function expect(grammar: CompiledGrammar): Promise<void> {
    if (grammar.jsgf === current) return;
    current = '';
    const left = await learn(words, unknownWords(words, grammar, unsayable), espeakVoice);
    for (const word of left) unsayable.add(word);
    if (left.length > 0) onUnsayable(left);
    const { jsgf, repeats } = unsayable.size === 0 ? grammar : compileGrammar(grammar.source, unsayable);
    isEmpty = jsgf === '';
    if (!isEmpty) words.setGrammar(jsgf, WORD_PROBABILITY[repeats ? 'repetition' : 'sentence']);
    current = grammar.jsgf;
  }

  return {
    async recognize(samples, grammar) {
      const sound = prepareSound(samples);
      if (!sound || grammar.jsgf === '') return '';
      await expect(grammar);
      if (isEmpty) return '';
      const said = words.decode(sound);
      if (said.text === '' || coverage(sound, said.words) < MIN_COVERAGE) return '';
      return fit(said, phones.decode(sound)) < MIN_FIT ? '' : inWords(said.text, grammar);
    },
  };
}

/** Hears any phone after any other. Coarse and fast: it only says how well this sound could be explained at all. */
async function createPhoneLoop({ create, phones }: DecoderFactory): Promise<SpeechDecoder> {
  const decoder = await create({ lw: 1, beam: 1e-10, pbeam: 1e-10, wbeam: 1e-8, ds: 2 });
  const loop = phones.map((phone) => [`zz_${phone.toLowerCase()}`, phone] as const);
  decoder.addWords(loop);
  const any = loop.map(([word]) => word).join(' | ');
  decoder.setGrammar(`#JSGF V1.0;\ngrammar phones;\npublic <any> = (${any})+;\n`, WORD_PROBABILITY.sentence);
  return decoder;
}

/** Log likelihood ratio of words and free phones, over the length of the words. */
function fit(said: Decoded, free: Decoded): number {
  const frames = said.words.reduce((sum, { durationS }) => sum + durationS * 100, 0);
  return (said.score - free.score) / Math.max(1, frames);
}

type WordAndToken = readonly [word: string, token: string];

function unknownWords(
  decoder: SpeechDecoder,
  { tokens }: CompiledGrammar,
  unsayable: ReadonlySet<string>,
): readonly WordAndToken[] {
  return [...tokens].filter(([word, token]) => !unsayable.has(word) && !decoder.knows(token));
}

/** Adds words to the decoder's dictionary. @returns those that nobody can say. */
async function learn(
  decoder: SpeechDecoder,
  unknown: readonly WordAndToken[],
  espeakVoice: string,
): Promise<readonly string[]> {
  if (unknown.length === 0) return [];
  const phones = await pronounce(
    unknown.map(([word]) => word),
    espeakVoice,
  );
  const sayable = unknown.flatMap(([word, token]) => {
    const found = phones.get(word);
    return found === undefined ? [] : [[token, found] as const];
  });
  if (sayable.length > 0) decoder.addWords(sayable);
  return unknown.flatMap(([word]) => (phones.has(word) ? [] : [word]));
}

function inWords(said: string, { tokens }: CompiledGrammar): string {
  const words = new Map([...tokens].map(([word, token]) => [token, word]));
  return said
    .split(' ')
    .map((token) => words.get(token) ?? token)
    .join(' ');
}
