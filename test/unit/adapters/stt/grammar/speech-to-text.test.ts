import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileGrammar } from '../../../../../src/adapters/stt/grammar/jsgf.ts';
import { createRecognizerPool } from '../../../../../src/adapters/stt/grammar/recognizer-pool.ts';
import { createGrammarSpeechToText } from '../../../../../src/adapters/stt/grammar/speech-to-text.ts';
import { silentLog } from '../../../../../src/ports/log.ts';
import { speak } from '../../../../support/speak.ts';

const forever = new AbortController().signal;
const threads = () =>
  process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort/.test(name)).length;

test('a language other than English is provider.rejected', async () => {
  const stt = createGrammarSpeechToText({ vendor: 'grammar' });
  await assert.rejects(stt.open('de-DE', forever), { code: 'provider.rejected' });
  await stt.close();
});

test('threads are there from the first stream to the close of the engine', async () => {
  const before = threads();
  const stt = createGrammarSpeechToText({ vendor: 'grammar', workers: 1 });
  assert.equal(threads(), before);
  const stream = await stt.open('en-GB', forever);
  assert.ok(threads() > before);
  await stream.close();
  await stt.close();
  assert.equal(threads(), before);
});

test('a word that nobody can pronounce is not listened for, and that is reported once without the word', async (context) => {
  const reported: object[] = [];
  const log = { ...silentLog, warn: (fields: object) => void reported.push(fields) };
  const pool = createRecognizerPool({ workers: 1, espeakVoice: 'en-gb', log });
  context.after(() => pool.stop());
  const samples = await speak('yes', { rateHz: 8000, telephone: true, leadMs: 200, tailMs: 200 });
  const unsayable = '李';
  for (const other of ['no', 'goodbye']) {
    const grammar = compileGrammar({ anyOf: ['yes', unsayable, other] });
    assert.equal(await pool.recognize({ samples, grammar }, forever), 'yes');
  }
  assert.equal(await pool.recognize({ samples, grammar: compileGrammar(unsayable) }, forever), '');
  assert.deepEqual(reported, [{ pii: { words: [unsayable] } }]);
});

test('a grammar the decoder refuses costs that answer and is reported; the next one is understood', async () => {
  const reported: object[] = [];
  const log = { ...silentLog, error: (fields: object) => void reported.push(fields) };
  const pool = createRecognizerPool({ workers: 1, espeakVoice: 'en-gb', log });
  const samples = await speak('yes', { rateHz: 8000, telephone: true, leadMs: 200, tailMs: 200 });
  const broken = { ...compileGrammar('yes'), jsgf: '#JSGF V1.0; grammar broken' };

  assert.equal(await pool.recognize({ samples, grammar: broken }, forever), '');
  assert.ok(reported[0] && 'err' in reported[0] && reported[0].err instanceof Error);
  assert.equal(reported.length, 1);
  const grammar = compileGrammar({ anyOf: ['yes', 'no'] });
  assert.equal(await pool.recognize({ samples, grammar }, forever), 'yes');
  await pool.stop();
});
