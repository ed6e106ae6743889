import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createInferenceThread } from '../../../../../src/adapters/vad/silero/inference-thread.ts';
import { silentLog } from '../../../../../src/ports/log.ts';

const folder = await mkdtemp(join(tmpdir(), 'hang-'));
after(() => rm(folder, { recursive: true }));
const order = join(folder, 'order');
process.env['HANG_FILE'] = order;
const WORKER = new URL('../../../../support/hanging-detector.ts', import.meta.url);

const oneWindow = () => ({ streams: Int32Array.of(1), samples: new Int16Array(256) });

for (const how of ['wait', 'loop']) {
  test(`a thread that hangs (${how}) is replaced, and who waited is answered within 2 s`, async (context) => {
    const reported: string[] = [];
    const log = { ...silentLog, error: (_: object, sentence: string) => void reported.push(sentence) };
    const thread = createInferenceThread('models/silero_vad_v6.2.onnx', log, WORKER);
    context.after(() => thread.stop());
    await thread.start();
    assert.equal((await thread.infer(oneWindow()))?.length, 1);

    await writeFile(order, how);
    const askedMs = performance.now();
    // As calls go on asking, 125 times a second.
    const asked = Array.from({ length: 200 }, () => thread.infer(oneWindow()));
    const answers = await Promise.all(asked);
    assert.ok(performance.now() - askedMs < 2000 + LATE_MS);
    assert.ok(answers.every((answer) => answer === undefined));
    assert.deepEqual(reported, ['The voice detector was lost and is started again.']);

    let heard: Float32Array | undefined;
    for (let tries = 0; tries < 300 && !heard; tries++) {
      heard = await thread.infer(oneWindow());
      await sleep(20);
    }
    assert.equal(heard?.length, 1);
  });
}

/** What a busy machine adds to the time of a test. */
const LATE_MS = 2000;
