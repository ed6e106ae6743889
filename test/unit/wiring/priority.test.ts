import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { getPriority } from 'node:os';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const module = new URL('../../../src/wiring/priority.ts', import.meta.url);
const SCRIPT = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { Worker } from 'node:worker_threads';
  import { raisePriority } from ${JSON.stringify(module)};
  const worker = new Worker('setInterval(() => {}, 1000)', { eval: true });
  await new Promise((resolve) => worker.once('online', resolve));
  raisePriority({ info: () => {} });
  const niceOf = (thread) =>
    Number(readFileSync('/proc/self/task/' + thread + '/stat', 'utf8').split(') ')[1].split(' ')[16]);
  const threads = readdirSync('/proc/self/task').map(Number);
  const others = threads.filter((thread) => thread !== process.pid).map(niceOf);
  console.log(JSON.stringify({ main: niceOf(process.pid), others }));
  process.exit();
`;

interface Nice {
  readonly main: number;
  readonly others: readonly number[];
}

async function niceAfter(...before: readonly string[]): Promise<Nice> {
  const [program = '', ...args] = [...before, process.execPath, '--input-type=module', '-e', SCRIPT];
  return JSON.parse((await run(program, args)).stdout);
}

/** Of these tests. */
const usual = getPriority();
const isRoot = process.getuid?.() === 0;

test('the thread that moves sound goes before others, and those that were there stay as they are', {
  skip: !isRoot && 'only root may go before others',
}, async () => {
  const { main, others } = await niceAfter();
  assert.equal(main, -5);
  assert.ok(others.length > 0 && others.every((nice) => nice === usual), `others: ${others}`);
});

test('a thread that is begun after it goes no more before others once it says so', {
  skip: !isRoot && 'only root may go before others',
}, async () => {
  const script = `
    import { Worker } from 'node:worker_threads';
    import { raisePriority } from ${JSON.stringify(module)};
    raisePriority({ info: () => {} });
    const text = \`
      import { getPriority } from 'node:os';
      import { parentPort } from 'node:worker_threads';
      import { ordinaryPriority } from ${JSON.stringify(module)};
      const before = getPriority();
      ordinaryPriority();
      parentPort.postMessage([before, getPriority()]);\`;
    const worker = new Worker(new URL('data:text/javascript,' + encodeURIComponent(text)));
    worker.on('message', (nice) => console.log(JSON.stringify(nice)));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
  assert.deepEqual(JSON.parse(stdout), [-5, 0]);
});

test('without the right to it everything stays as it is', async () => {
  const without = isRoot ? ['setpriv', '--bounding-set=-sys_nice', '--inh-caps=-sys_nice'] : [];
  const { main, others } = await niceAfter(...without);
  assert.ok([main, ...others].every((nice) => nice === usual));
});

test('who has been given more keeps it', { skip: !isRoot && 'only root may go before others' }, async () => {
  assert.equal((await niceAfter('nice', '-n', String(-10 - usual))).main, -10);
});
