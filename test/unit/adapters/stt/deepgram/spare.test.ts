import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSpare, type SpareOptions } from '../../../../../src/adapters/stt/deepgram/spare.ts';
import type { Wire, WireListener } from '../../../../../src/adapters/stt/deepgram/wire.ts';
import { AppError } from '../../../../../src/core/errors.ts';
import { silentLog } from '../../../../../src/ports/log.ts';

const LOST = new AppError('provider.unreachable', 'lost');
const listener = (): WireListener => ({ message() {}, lost() {} });

interface Line {
  readonly languageTag: string;
  readonly listener: WireListener;
  readonly controls: string[];
  isUp: boolean;
}

/** A vendor in memory; `refuses` is asked before each connection. */
function start(options: Partial<SpareOptions> = {}, refuses = () => false) {
  const lines: Line[] = [];
  const warnings: object[] = [];
  let tried = 0;
  const spare = createSpare({
    async connect(languageTag, _signal, on): Promise<Wire> {
      tried += 1;
      if (refuses()) throw LOST;
      const line: Line = { languageTag, listener: on, controls: [], isUp: true };
      lines.push(line);
      return {
        get isUp() {
          return line.isUp;
        },
        sound() {},
        control: (type) => void line.controls.push(type),
        close() {
          line.isUp = false;
        },
      };
    },
    keepAliveMs: 10_000,
    maxAgeMs: 60_000,
    pauseMs: 20,
    log: { ...silentLog, warn: (fields) => void warnings.push(fields) },
    ...options,
  });
  const up = () => lines.filter(({ isUp }) => isUp).length;
  return { spare, lines, warnings, up, tried: () => tried, [Symbol.asyncDispose]: () => spare.close() };
}

test('there is one after it was asked for, and the next one after it was taken', async () => {
  await using it = start();
  assert.equal(it.spare.take('en-GB', listener()), undefined);
  it.spare.keep('en-GB');
  it.spare.keep('en-GB');
  await sleep(5);
  assert.equal(it.lines.length, 1);
  assert.ok(it.spare.take('en-GB', listener()));
  assert.equal(it.spare.take('en-GB', listener()), undefined, 'it is handed over once');
  await sleep(5);
  assert.equal(it.lines.length, 2);
});

test('who takes it is told what the server says from then on', async () => {
  await using it = start();
  it.spare.keep('en-GB');
  await sleep(5);
  const told: unknown[] = [];
  it.lines[0]?.listener.message('before');
  it.spare.take('en-GB', { message: (message) => told.push(message), lost: (error) => told.push(error) });
  it.lines[0]?.listener.message('after');
  it.lines[0]?.listener.lost(LOST);
  assert.deepEqual(told, ['after', LOST]);
  assert.deepEqual(it.warnings, [], 'its loss is no longer that of a spare');
});

test('it is for one language, and another one takes its place', async () => {
  await using it = start();
  it.spare.keep('en-GB');
  await sleep(5);
  assert.equal(it.spare.take('de-DE', listener()), undefined);
  it.spare.keep('de-DE');
  await sleep(5);
  assert.deepEqual([it.lines.at(-1)?.languageTag, it.up()], ['de-DE', 1]);
});

test('it is kept alive, and exchanged when it is old', async () => {
  await using it = start({ keepAliveMs: 10, maxAgeMs: 60 });
  it.spare.keep('en-GB');
  while (it.lines.length < 3) {
    await sleep(5);
    assert.ok(it.up() <= 1, 'never two');
  }
  assert.ok((it.lines[0]?.controls.length ?? 0) >= 2);
  assert.deepEqual(it.warnings, []);
});

test('one that is lost is replaced after a pause that grows, and only the first loss is told', async () => {
  await using it = start();
  it.spare.keep('en-GB');
  const lostAtMs: number[] = [];
  for (let count = 1; count <= 4; count++) {
    while (it.lines.length < count) await sleep(2);
    lostAtMs.push(performance.now());
    const line = it.lines[count - 1] ?? assert.fail();
    line.isUp = false;
    line.listener.lost(LOST);
    assert.equal(it.spare.take('en-GB', listener()), undefined);
  }
  const [first = 0, second = 0, third = 0, fourth = 0] = lostAtMs;
  assert.ok(second - first >= 18 && third - second >= 36 && fourth - third >= 72);
  assert.deepEqual(it.warnings, [{ err: LOST }]);
});

test('a vendor that refuses is asked less and less, and told of once until it is back', async () => {
  let isBack = false;
  await using it = start({ pauseMs: 10 }, () => !isBack);
  it.spare.keep('en-GB');
  await sleep(100);
  assert.ok(it.tried() >= 2 && it.tried() <= 5, `${it.tried()} times`);
  isBack = true;
  while (it.up() === 0) await sleep(5);
  assert.ok(it.spare.take('en-GB', listener()));
  assert.equal(it.warnings.length, 1);
});

test('closing ends the one that waits, not the one that was taken, and makes no other', async () => {
  await using it = start();
  it.spare.keep('en-GB');
  await sleep(5);
  assert.ok(it.spare.take('en-GB', listener()));
  await sleep(5);
  await it.spare.close();
  it.spare.keep('en-GB');
  await sleep(30);
  assert.deepEqual(
    it.lines.map(({ isUp }) => isUp),
    [true, false],
  );
});
