import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { configSchema } from '../../../src/config/schema.ts';
import { faultsIn, loadText, SAMPLE, scratchFile } from '../../support/config-file.ts';

/** The sample with keys everywhere a vendor takes one, each from the variable KEY. */
const WITH_KEYS = SAMPLE.replace('{ vendor: grammar }', '{ vendor: deepgram, apiKey: "@KEY@" }')
  .replace('{ vendor: rules }', '{ vendor: openai, model: m, apiKey: "@KEY@" }')
  .replace('{ vendor: espeak, voice: en-gb }', '{ vendor: elevenlabs, voiceId: v, apiKey: "@KEY@" }')
  .replace('maxCalls: 10', 'ari: { url: "http://127.0.0.1:8088", username: a, password: "@KEY@" }')
  .replaceAll('@KEY@', `$${'{KEY}'}`);

test('line breaks behind a key are left out, for every vendor and for ARI', async () => {
  for (const KEY of ['k-1\n', 'k-1\r\n', ' k-1 ']) {
    const { engines, telephony } = await loadText(WITH_KEYS, { KEY });
    assert.ok(engines.speechToText.vendor === 'deepgram' && engines.receptionist.vendor === 'openai');
    assert.ok(engines.textToSpeech.vendor === 'elevenlabs');
    const { speechToText, receptionist, textToSpeech } = engines;
    const keys = [speechToText, receptionist, textToSpeech].map(({ apiKey }) => apiKey);
    assert.deepEqual([...keys, telephony.ari?.password], ['k-1', 'k-1', 'k-1', 'k-1']);
  }
});

test('a key file may end in several line breaks', async () => {
  using file = scratchFile('k-1\r\n\r\n');
  const { telephony } = await loadText(WITH_KEYS, { KEY_FILE: file.path });
  assert.equal(telephony.ari?.password, 'k-1');
});

test('a key that no header can carry is named at its place, for every vendor, without its text', async () => {
  for (const KEY of ['k-1\nold', '“k-1”', 'k 1']) {
    const faults = await faultsIn(WITH_KEYS, { KEY });
    assert.deepEqual(
      faults.map((line) => line.replace(/^\d+:\d+ (\S+): .*(character \d).*$/, '$1 $2')),
      [
        'engines.speechToText.apiKey',
        'engines.receptionist.apiKey',
        'engines.textToSpeech.apiKey',
        'telephony.ari.password',
      ].map((path) => `${path} character ${KEY.search(/[\n“ ]/) + 1}`),
    );
    assert.doesNotMatch(faults.join('\n'), /k-1|old/);
  }
});

test('a setting that is called key, password, secret or token is marked as one that is never shown', () => {
  const schema = JSON.stringify(z.toJSONSchema(configSchema, { io: 'input' }));
  const named = schema.match(/"\w*(?:apiKey|password|secret|token)":\{[^{}]*\}/gi) ?? [];
  assert.ok(named.length >= 4, schema);
  for (const setting of named) assert.match(setting, /"writeOnly":true/);
});
