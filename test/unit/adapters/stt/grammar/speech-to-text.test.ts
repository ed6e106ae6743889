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
  const sound = await speak('yes', { rateHz: 8000, telephone: true, leadMs: 200, tailMs: 200 });
  // A thread takes the sound it is given.
  const samples = () => new Int16Array(sound);
  const unsayable = '李';
  for (const other of ['no', 'goodbye']) {
    const grammar = compileGrammar({ anyOf: ['yes', unsayable, other] });
    assert.equal(await pool.recognize({ samples: samples(), grammar }, forever).text, 'yes');
  }
  assert.equal(
    await pool.recognize({ samples: samples(), grammar: compileGrammar(unsayable) }, forever).text,
    '',
  );
  assert.deepEqual(reported, [{ pii: { words: [unsayable] } }]);
});

test('a grammar the decoder refuses costs that answer and is reported; the next one is understood', async () => {
  const reported: object[] = [];
  const log = { ...silentLog, error: (fields: object) => void reported.push(fields) };
  const pool = createRecognizerPool({ workers: 1, espeakVoice: 'en-gb', log });
  const sound = await speak('yes', { rateHz: 8000, telephone: true, leadMs: 200, tailMs: 200 });
  const samples = () => new Int16Array(sound);
  const broken = { ...compileGrammar('yes'), jsgf: '#JSGF V1.0; grammar broken' };

  assert.equal(await pool.recognize({ samples: samples(), grammar: broken }, forever).text, '');
  assert.ok(reported[0] && 'err' in reported[0] && reported[0].err instanceof Error);
  assert.equal(reported.length, 1);
  const grammar = compileGrammar({ anyOf: ['yes', 'no'] });
  assert.equal(await pool.recognize({ samples: samples(), grammar }, forever).text, 'yes');
  await pool.stop();
});

test('an answer that waits for a thread is replaced by a newer one, an answer in a thread is not', async () => {
  const pool = createRecognizerPool({ workers: 1, espeakVoice: 'en-gb', log: silentLog });
  const [yes, no] = await Promise.all(
    ['yes', 'no'].map((text) => speak(text, { rateHz: 8000, telephone: true, leadMs: 200, tailMs: 200 })),
  );
  const grammar = compileGrammar({ anyOf: ['yes', 'no'] });
  const answer = (sound: Int16Array | undefined) => ({
    samples: new Int16Array(sound ?? assert.fail()),
    grammar,
  });
  const begun = pool.recognize(answer(yes), forever);
  const waiting = pool.recognize(answer(yes), forever);
  assert.equal(begun.update(answer(no)), false);
  assert.equal(waiting.update(answer(no)), true);
  assert.deepEqual(await Promise.all([begun.text, waiting.text]), ['yes', 'no']);
  await pool.stop();
});
