import { AppError } from '../../../core/errors.ts';
import { type Log, silentLog } from '../../../ports/log.ts';
import type { SpeechToText } from '../../../ports/speech-to-text.ts';
import type { GrammarSpeechToTextConfig } from './config.ts';
import { createRecognizerPool } from './recognizer-pool.ts';
import { openStream } from './stream.ts';

/**
 * Understands what the grammar of the moment allows, without key or network: soundswallower (a small
 * PocketSphinx in WebAssembly) with its own English model. Only finals, no partials. It decodes when asked,
 * about 100 ms an answer, because the whole answer's mean spectrum is taken away first.
 *
 * A thread that is lost ends the streams that were waiting for it with `provider.unreachable`.
 */
export function createGrammarSpeechToText(
  { workers = 2 }: GrammarSpeechToTextConfig,
  log: Log = silentLog,
): SpeechToText {
  const pool = createRecognizerPool({ workers, espeakVoice: 'en-gb', log });
  return {
    label: 'grammar/soundswallower-en',
    inputRateHz: 8000,
    async open(languageTag, signal) {
      if (!/^en\b/i.test(languageTag))
        throw new AppError('provider.rejected', `the grammar engine knows English only, not ${languageTag}`);
      if (!signal.aborted) await pool.start();
      return openStream((answer) => pool.recognize(answer, signal), signal);
    },
    close: () => pool.stop(),
  };
}
