import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { createEspeakRunner } from '../../../../../src/adapters/tts/espeak/espeak-runner.ts';

const open = new AbortController().signal;
const WAV = ['-v', 'en-gb', '--stdout'];

/** The helper is our only child that runs espeak-helper.ts. */
async function helperPids(): Promise<readonly number[]> {
  const children = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
  const pids = children.trim().split(' ').filter(Boolean).map(Number);
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return pids.filter((_pid, i) => lines[i]?.includes('espeak-helper'));
}

async function gone(): Promise<boolean> {
  for (let i = 0; i < 200; i += 1) {
    if ((await helperPids()).length === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

test('several runs at once get each their own answer, and closing ends the helper', async () => {
  const espeak = createEspeakRunner();
  const [short, long] = await Promise.all([
    espeak.run(WAV, 'no', open),
    espeak.run(WAV, 'this is a rather long sentence', open),
  ]);
  assert.equal(short?.subarray(0, 4).toString(), 'RIFF');
  assert.ok((long?.length ?? 0) > 2 * (short?.length ?? 0));
  espeak.close();
  assert.ok(await gone());
});

test('a helper that dies is an engine that is away, and the next run has a new one', async () => {
  const espeak = createEspeakRunner();
  await espeak.run(WAV, 'warm', open);
  const [pid = 0] = await helperPids();
  const broken = espeak.run(WAV, 'a sentence that is long enough to be caught in the middle of it', open);
  process.kill(pid, 'SIGKILL');
  await assert.rejects(broken, { code: 'provider.unreachable' });
  assert.ok((await espeak.run(WAV, 'again', open))?.length);
  espeak.close();
  assert.ok(await gone());
});

test('a run that is not wanted any more resolves at once with nothing', async () => {
  const espeak = createEspeakRunner();
  const abort = new AbortController();
  const run = espeak.run(WAV, 'never mind', abort.signal);
  abort.abort();
  assert.equal(await run, undefined);
  espeak.close();
});
