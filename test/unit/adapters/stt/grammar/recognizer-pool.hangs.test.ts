import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { compileGrammar } from '../../../../../src/adapters/stt/grammar/jsgf.ts';
import { createRecognizerPool } from '../../../../../src/adapters/stt/grammar/recognizer-pool.ts';
import { silentLog } from '../../../../../src/ports/log.ts';
import { speak } from '../../../../support/speak.ts';

const folder = await mkdtemp(join(tmpdir(), 'hang-'));
after(() => rm(folder, { recursive: true }));
const order = join(folder, 'order');
process.env['HANG_FILE'] = order;
const WORKER = new URL('../../../../support/hanging-recogniser.ts', import.meta.url);

const forever = new AbortController().signal;
const grammar = compileGrammar({ anyOf: ['yes', 'no'] });
const sound = await speak('yes', { rateHz: 8000, telephone: true, leadMs: 200, tailMs: 200 });
// A thread takes the sound it is given.
const answer = () => ({ samples: new Int16Array(sound), grammar });
/** What a busy machine adds to the time of a test. */
const LATE_MS = 2000;

for (const how of ['wait', 'loop']) {
  test(`a thread that hangs (${how}) loses its answer within 2 s, and the next one is understood`, async (context) => {
    const pool = createRecognizerPool({
      workers: 1,
      espeakVoice: 'en-gb',
      log: silentLog,
      workerFile: WORKER,
    });
    context.after(() => pool.stop());
    await pool.start();
    await writeFile(order, how);
    const askedMs = performance.now();
    const caught = pool.recognize(answer(), forever);
    const queued = pool.recognize(answer(), forever);
    await Promise.all(
      [caught, queued].map(({ text }) => assert.rejects(text, { code: 'provider.unreachable' })),
    );
    assert.ok(performance.now() - askedMs < 2000 + LATE_MS);
    assert.equal(await pool.recognize(answer(), forever).text, 'yes');
  });
}

test('answers that queue behind each other for longer than one may take are all understood', async (context) => {
  const pool = createRecognizerPool({ workers: 1, espeakVoice: 'en-gb', log: silentLog });
  context.after(() => pool.stop());
  const asked = Array.from({ length: 30 }, () => pool.recognize(answer(), forever).text);
  assert.deepEqual(new Set(await Promise.all(asked)), new Set(['yes']));
});
