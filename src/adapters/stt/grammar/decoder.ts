import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import createModule, { type Config, type Decoder, type SoundSwallowerModule } from 'soundswallower';
import type { PlacedWord } from './hearing.ts';

/** One decoder with its own copy of the English model, about 25 MB. */
export interface SpeechDecoder {
  /** False for a word that neither the dictionary nor {@link SpeechDecoder.addWords} has. */
  knows(word: string): boolean;
  addWords(words: readonly (readonly [word: string, phones: string])[]): void;
  /** Words between parentheses of JSGF; every one must be known. `wordProbability` is put on each boundary. */
  setGrammar(jsgf: string, wordProbability: number): void;
  /** Blocks until the whole sound is decoded. */
  decode(sound: Float32Array): Decoded;
}

export interface Decoded {
  /** Empty when no path through the grammar fits. */
  readonly text: string;
  readonly words: readonly PlacedWord[];
  /** Log likelihood of the best path, in the decoder's own small units; comparable for the same sound only. */
  readonly score: number;
}

export interface DecoderFactory {
  /** Phones of the acoustic model, without silence and noise. */
  readonly phones: readonly string[];
  create(settings: Config): Promise<SpeechDecoder>;
}

/** What the package has and its typings leave out: the score comes with the text in the C function only. */
interface Untyped extends SoundSwallowerModule {
  readonly HEAP_DATA_VIEW: DataView;
  _malloc(bytes: number): number;
  _decoder_hyp(decoder: number, scoreAt: number): number;
}

export async function loadDecoders(): Promise<DecoderFactory> {
  const modelBase = fileURLToPath(new URL('model/', import.meta.resolve('soundswallower')));
  const settings = { modelBase, print() {}, printErr() {} };
  // Version 0.6.3 exports these; a version that does not fails in the first answer of any test.
  const module = (await createModule(settings)) as Untyped;
  const scoreAt = module._malloc(4);
  const score = (decoder: Decoder) => {
    module._decoder_hyp((decoder as Decoder & { readonly cdecoder: number }).cdecoder, scoreAt);
    return module.HEAP_DATA_VIEW.getInt32(scoreAt, true);
  };
  return {
    phones: readPhones(`${modelBase}en-us/phoneset.json`),
    async create(config) {
      const decoder = new module.Decoder({ samprate: 8000, loglevel: 'FATAL', silprob: 0.1, ...config });
      await decoder.initialize();
      // The model's own settings come after the constructor's. Its noise removal hurts short answers.
      decoder.set_config('remove_noise', 0);
      await decoder.reinitialize_audio();
      return wrap(decoder, score);
    },
  };
}

function wrap(decoder: Decoder, score: (decoder: Decoder) => number): SpeechDecoder {
  return {
    // Typed as a string, null for an unknown word.
    knows: (word) => Boolean(decoder.lookup_word(word)),
    addWords: (words) =>
      decoder.add_words(...words.map(([word, phones]): [string, string] => [word, phones])),
    setGrammar(jsgf, wordProbability) {
      decoder.set_config('wip', wordProbability);
      decoder.set_grammar(jsgf);
    },
    decode(sound) {
      decoder.start();
      decoder.process_audio(sound, false, true);
      decoder.stop();
      const text = decoder.get_text();
      // Without a path there is neither score nor alignment.
      if (text === '') return { text, words: [], score: Number.NEGATIVE_INFINITY };
      const { w = [] } = decoder.get_alignment();
      const words = w.filter(({ t }) => !/^[<([]/.test(t)).map(({ b, d }) => ({ startS: b, durationS: d }));
      return { text, words, score: score(decoder) };
    },
  };
}

function readPhones(file: string): readonly string[] {
  return Object.keys(JSON.parse(readFileSync(file, 'utf8'))).filter(
    (name) => /^[A-Z]+$/.test(name) && name !== 'SIL',
  );
}
