import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Callers, createCallers } from '../support/pbx/caller.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { serveDeepgram } from '../support/serve-deepgram.ts';
import { serveElevenLabs } from '../support/serve-elevenlabs.ts';
import { serveOpenAi } from '../support/serve-openai.ts';
import { LOOPBACK_KEY } from '../support/vendor.ts';

/** The engines of the design card through their own SDKs, on a real call; the vendors are loopback servers. */
const servers = new AsyncDisposableStack();
let vendors: Awaited<ReturnType<typeof serveVendors>>;
let pbx: TestPbx;
let daemon: TestDaemon;
let callers: Callers;

async function serveVendors() {
  return {
    deepgram: servers.use(await serveDeepgram({ hears: () => 'do you have a garden' })),
    openai: servers.use(
      await serveOpenAi({ replies: [{ text: 'Yes, we do. It is behind the house. Anything else?' }] }),
    ),
    elevenlabs: servers.use(await serveElevenLabs()),
  };
}

before(async () => {
  vendors = await serveVendors();
  const { deepgram, openai, elevenlabs } = vendors;
  pbx = await startPbx({
    edit: (yaml) =>
      yaml
        .replace(
          'speechToText: { vendor: grammar }',
          `speechToText: { vendor: deepgram, apiKey: "${LOOPBACK_KEY}", baseUrl: "${deepgram.baseUrl}" }`,
        )
        .replace(
          'receptionist: { vendor: rules }',
          `receptionist: { vendor: openai, apiKey: "${LOOPBACK_KEY}", model: any, baseUrl: "${openai.baseUrl}" }`,
        )
        .replace(
          'textToSpeech: { vendor: espeak, voice: en-gb }',
          `textToSpeech: { vendor: elevenlabs, apiKey: "${LOOPBACK_KEY}", voiceId: any, baseUrl: "${elevenlabs.baseUrl}" }`,
        ),
  });
  daemon = await startDaemon(pbx);
  callers = await createCallers(pbx, ['do you have a garden', 'what are your opening hours']);
});

after(async () => {
  await callers?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
  await servers.disposeAsync();
});

test('speech-to-text, language model and voice of vendors carry a conversation', async () => {
  const caller = await callers.ring();
  await caller.listen();
  const { text } = await caller.ask('do you have a garden');
  assert.equal(text, 'Yes, we do. It is behind the house. Anything else?');
  const [, question] = caller.turns();
  assert.equal(question?.text, 'do you have a garden', 'the words are those of the vendor');
  assert.ok(vendors.elevenlabs.seen.some((request) => request.text.startsWith('Yes, we do')));
  assert.ok((vendors.deepgram.seen.at(-1)?.samples ?? 0) > 8000, 'the vendor has heard the caller');
  await caller.call.hangUp();
  assert.equal((await caller.finished()).endReason, 'caller-hung-up');
});

test('a language model that fails in a call is replaced by the rules in that call', async () => {
  const caller = await callers.ring();
  await caller.listen();
  vendors.openai.fail({ kind: 'status', status: 503 });
  const { text } = await caller.ask('do you have a garden');
  assert.match(text, /\?$/, `the rules ask on: ${text}`);
  vendors.openai.fail();
  await caller.call.hangUp();
  await caller.finished();
  const metrics = await daemon.get('/metrics');
  assert.match(metrics?.body ?? '', /engine_failures_total\{[^}]*receptionist[^}]*\} 1/);
});

test('a voice that is cut off in a sentence is replaced by the one of the house', async () => {
  const caller = await callers.ring();
  await caller.listen();
  vendors.elevenlabs.fail({ kind: 'drop', after: 1 });
  const { text } = await caller.ask('do you have a garden');
  vendors.elevenlabs.fail();
  assert.equal(text, 'Yes, we do. It is behind the house. Anything else?');
  const said = caller.turns().findLast(({ speaker }) => speaker === 'attendant');
  assert.equal(said?.heardText, text, 'every word reached the line');
  await caller.call.hangUp();
  await caller.finished();
});

test('words that a vendor never sends are understood by the engine of the house', async () => {
  vendors.deepgram.fail({ kind: 'silent' });
  const caller = await callers.ring();
  await caller.listen();
  await caller.ask('what are your opening hours');
  vendors.deepgram.fail();
  assert.equal(caller.turns()[1]?.text, 'what are your opening hours');
  await caller.call.hangUp();
  await caller.finished();
});
