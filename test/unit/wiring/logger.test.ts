import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { WebSocket as WebSocketClient } from 'ws';
import { AppError } from '../../../src/core/errors.ts';
import type { Log } from '../../../src/ports/log.ts';
import { createLogger, type LoggerOptions } from '../../../src/wiring/logger.ts';

/** A log, and the lines it has written, parsed. */
function listen(options: LoggerOptions = {}) {
  const lines: string[] = [];
  const log: Log = createLogger('info', { ...options, destination: { write: (line) => lines.push(line) } });
  return { log, text: () => lines.join(''), last: () => JSON.parse(lines.at(-1) ?? '') };
}

test('an event is one JSON line with time, level, fields and sentence', () => {
  const { log, last } = listen();
  log.child({ callId: 'c1' }).info({ attempts: 2 }, 'the PBX is back');
  const { time, ...rest } = last();
  assert.deepEqual(rest, { level: 'info', callId: 'c1', attempts: 2, message: 'the PBX is back' });
  assert.equal(new Date(time).toISOString(), time);
});

test('what is below the level is not written', () => {
  const { log, text } = listen();
  log.debug({}, 'a detail');
  assert.equal(text(), '');
});

test('personal data is not written, in an event or for a whole call', () => {
  const { log, text, last } = listen();
  log.info({ pii: { heard: 'my name is Sample' } }, 'understood');
  log.child({ pii: { callerNumber: '+15550100' } }).warn({}, 'ended');
  assert.doesNotMatch(text(), /Sample|5550100/);
  assert.equal(last().pii, '[not logged]');
});

test('personal data is written when that is asked for', () => {
  const { log, last } = listen({ showPersonalData: true });
  log.info({ pii: { heard: 'my name is Sample' } }, 'understood');
  assert.deepEqual(last().pii, { heard: 'my name is Sample' });
});

test('a planned failure is written with code, words and cause, under either name', () => {
  const { log, last } = listen();
  const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:8088'), {
    code: 'ECONNREFUSED',
    syscall: 'connect',
  });
  const error = new AppError('pbx.unreachable', 'no answer', { cause });
  for (const key of ['error', 'err']) {
    log.error({ [key]: error }, 'retrying');
    const seen = last()[key];
    assert.deepEqual([seen.name, seen.code, seen.message], ['AppError', 'pbx.unreachable', 'no answer']);
    assert.equal(seen.cause.message, 'connect ECONNREFUSED 127.0.0.1:8088');
    assert.match(seen.frames[0], /logger\.test\.ts/);
  }
});

test('an error that may quote a caller is written without its words, and still says where', () => {
  const { log, text, last } = listen();
  const cause = new Error('could not parse "my name is Sample"');
  log.error({ error: new AppError('provider.protocol', 'an unknown form', { cause }) }, 'failed');
  log.error({ error: cause }, 'failed');
  assert.doesNotMatch(text(), /Sample/);
  assert.match(last().error.frames[0], /logger\.test\.ts/);
});

/** Errors as Node and its libraries make them of a key that no header can carry. */
const KEY = 'K-487265001\nold-key';
const KEY_ERRORS: readonly (readonly [string, () => unknown])[] = [
  ['a header that is set', () => new Headers().set('x-api-key', KEY)],
  ['a request of fetch', () => fetch('http://127.0.0.1:9/', { headers: { authorization: `Bearer ${KEY}` } })],
  ['a request of node:http', () => request({ headers: { authorization: KEY } })],
  ['a websocket', () => new WebSocketClient('ws://127.0.0.1:9/', { headers: { authorization: KEY } })],
  ['an address', () => fetch(KEY)],
  ['a wrong argument', () => Buffer.alloc(JSON.parse(JSON.stringify(KEY)))],
  ['an operator', () => 'x' in JSON.parse(JSON.stringify(KEY))],
  ['a message that looks like a stack', () => throwIt(new TypeError(`bad\n    at ${KEY}`))],
];

for (const [what, run] of KEY_ERRORS) {
  test(`a key that breaks ${what} does not reach the log`, async () => {
    const { log, text, last } = listen();
    const error = await errorOf(run);
    log.warn({ err: error }, 'a phrase was not rendered ahead');
    log.warn({ err: new AppError('provider.unreachable', 'no answer', { cause: error }) }, 'failed');
    assert.doesNotMatch(text(), /487265001|old-key/);
    assert.equal(last().err.cause.name, error.name);
  });
}

async function errorOf(run: () => unknown): Promise<Error> {
  try {
    await run();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  return assert.fail('it was expected to throw');
}

function throwIt(error: Error): never {
  throw error;
}

for (const [mistake, shown] of [
  ['x is not a function', 'x is not a function'],
  ['tools[name].run is not a function', 'tools[name].run is not a function'],
  ["Cannot read properties of undefined (reading 'Sample')", 'Cannot read properties of undefined'],
] as const) {
  test(`of a mistake in the program the log keeps: ${shown}`, () => {
    const { log, last } = listen();
    log.error({ error: new TypeError(mistake) }, 'a bug');
    assert.equal(last().error.message, shown);
  });
}
