import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedSpeechToText } from '../../src/adapters/stt/scripted/speech-to-text.ts';
import type { SpeechToText } from '../../src/ports/speech-to-text.ts';
import { CALL_ID, createScriptedCall } from '../support/scripted-call.ts';

/** An engine that has not yet heard the last word when it is asked for the first time. */
function hearsLate(says: string): SpeechToText {
  const engine = createScriptedSpeechToText({ vendor: 'scripted', says: [says] });
  return {
    ...engine,
    async open(languageTag, signal) {
      const stream = await engine.open(languageTag, signal);
      return {
        ...stream,
        async *[Symbol.asyncIterator]() {
          let finals = 0;
          for await (const event of stream) {
            if (event.type === 'final') finals += 1;
            const isFirst = event.type === 'final' && finals === 1;
            yield isFirst ? { ...event, text: event.text.replace(/ \w+$/, '') } : event;
          }
        },
      };
    },
  };
}

test('a last word that ends softly is in the answer, and the caller does not wait for it as for one yet to be said', async () => {
  const call = createScriptedCall({
    services: { speechToText: [hearsLate('can i speak to doctor lane')] },
  });
  call.ring();
  await call.listen();
  await call.speak(900);
  // "can i speak to doctor" alone is waited for 1.6 s.
  await call.quiet(600);
  assert.match(call.trace.at(-1) ?? '', /line: sound/);
  await call.listen();
  assert.equal(call.calls.turns(CALL_ID).at(1)?.text, 'can i speak to doctor lane');
  assert.equal(call.calls.find(CALL_ID)?.status, 'away');
});
