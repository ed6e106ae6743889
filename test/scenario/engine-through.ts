import { createScriptedSpeechToText } from '../../src/adapters/stt/scripted/speech-to-text.ts';
import type { SpeechToText, SttEvent } from '../../src/ports/speech-to-text.ts';

/** An engine of which a call gets what `pass` makes of its events. */
export function engineThrough(
  says: readonly string[],
  pass: (events: AsyncIterable<SttEvent>, signal: AbortSignal) => AsyncIterator<SttEvent>,
): SpeechToText {
  const engine = createScriptedSpeechToText({ vendor: 'scripted', says: [...says] });
  return {
    ...engine,
    async open(languageTag, signal) {
      const stream = await engine.open(languageTag, signal);
      return { ...stream, [Symbol.asyncIterator]: () => pass(stream, signal) };
    },
  };
}
