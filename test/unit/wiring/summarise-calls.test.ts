import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallEvents } from '../../../src/call/call-events.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { AppError } from '../../../src/core/errors.ts';
import { EventBus } from '../../../src/core/event-bus.ts';
import type { LanguageModel } from '../../../src/ports/language-model.ts';
import { type Log, silentLog } from '../../../src/ports/log.ts';
import type { Office } from '../../../src/reception/office.ts';
import { summariseCalls } from '../../../src/wiring/summarise-calls.ts';
import { openOfficeStorage } from '../../support/open-office-storage.ts';
import { scratchHome } from '../../support/scratch-home.ts';
import { office } from '../reception/desk.ts';
import { scripted } from '../reception/scripted-model.ts';

/** One call that asks for the hours and ends, with a daemon that ends as soon as `until` is there. */
async function summed(
  model: LanguageModel | undefined,
  ready: Promise<void> = Promise.resolve(),
  settings: Office['settings'] = {},
) {
  using home = scratchHome();
  await using storage = await openOfficeStorage(home.path);
  const { journal, messages } = storage;
  const bus = new EventBus<CallEvents>(() => assert.fail('a listener failed'));
  const logged: unknown[] = [];
  const log: Log = { ...silentLog, error: (fields, sentence) => void logged.push([fields, sentence]) };
  // The moment between the end of a call and its summary is over at once; a model is waited for.
  const clock = { ...systemClock, wait: async () => {} };
  const summaries = summariseCalls({
    bus,
    clock,
    log,
    offices: () => [{ tenant: 'default', office: { ...office, settings }, journal, messages, model }],
  });
  journal.record({ type: 'open', id: 'c1', startedAtMs: 1, chain: 'x' });
  journal.record({
    type: 'turn',
    callId: 'c1',
    seq: 1,
    speaker: 'caller',
    text: 'when are you open',
    heardText: null,
    atMs: 2,
    delay: null,
    silencedMs: null,
  });
  journal.record({ type: 'finish', id: 'c1', reason: 'done', endedAtMs: 3 });
  bus.emit('call-ended', { callId: 'c1', tenant: 'default', reason: 'done' });
  bus.emit('call-ended', { callId: 'c1', tenant: 'gone', reason: 'done' });
  await ready;
  await summaries.settled();
  return { summary: (await journal.find('c1'))?.summary, logged };
}

test('after a call its summary is stored, and nothing of it is logged', async () => {
  assert.deepEqual(await summed(undefined), {
    summary: { text: 'Asked for opening hours.', by: 'rules' },
    logged: [],
  });
});

test('in an office that keeps nobody’s words no model reads any, and nothing is written down of them', async () => {
  const model = scripted();
  const { summary } = await summed(model, Promise.resolve(), { transcripts: false });
  assert.deepEqual([summary, model.requests], [null, []]);
});

test('where a model answers, it writes the summary, which says so', async () => {
  const written = scripted(['Wanted to know when the office is open.']);
  const { promise, resolve } = Promise.withResolvers<void>();
  const model: LanguageModel = {
    ...written,
    async *reply(...asked) {
      yield* written.reply(...asked);
      resolve();
    },
  };
  const { summary } = await summed(model, promise);
  assert.deepEqual(summary, { text: 'Wanted to know when the office is open.', by: 'model' });
});

test('a model that fails, or has not answered when the daemon ends, leaves it to the rules', async () => {
  const rules = { text: 'Asked for opening hours.', by: 'rules' };
  const failing: LanguageModel = {
    label: 'failing',
    async warm() {},
    // biome-ignore lint/correctness/useYield: it fails before its first word
    async *reply() {
      throw new AppError('provider.unreachable', 'away');
    },
  };
  assert.deepEqual(await summed(failing), { summary: rules, logged: [] });
  const { promise, resolve } = Promise.withResolvers<void>();
  const silent: LanguageModel = {
    label: 'silent',
    async warm() {},
    async *reply(_, signal) {
      resolve();
      await new Promise((over) => signal.addEventListener('abort', over));
    },
  };
  assert.deepEqual((await summed(silent, promise)).summary, rules);
});
