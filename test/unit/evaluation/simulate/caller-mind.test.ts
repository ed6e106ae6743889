import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Clock, systemClock } from '../../../../src/core/clock.ts';
import { AppError } from '../../../../src/core/errors.ts';
import { createCallerMind } from '../../../../src/evaluation/simulate/caller-mind.ts';
import { personaSchema } from '../../../../src/evaluation/simulate/persona-schema.ts';
import type { LanguageModel, ModelPart, ModelRequest } from '../../../../src/ports/language-model.ts';

const END: ModelPart = { type: 'end', inputTokens: 0, outputTokens: 0 };
const never = new AbortController().signal;

function mindOf(reply: LanguageModel['reply'], clock: Clock = systemClock) {
  const persona = { ...personaSchema.parse({ name: 'x', goal: 'y' }), language: 'en', voice: 'en-us' };
  const model: LanguageModel = { label: 'test/model', reply, warm: async () => {} };
  return createCallerMind(persona, { model, clock });
}

/** Remembers who waits, and lets nobody wait for nothing. */
function watchedClock(isOver: boolean) {
  const waiting = new Set<AbortSignal>();
  const wait: Clock['wait'] = async (ms, signal) => {
    if (signal) waiting.add(signal);
    if (!isOver) await systemClock.wait(ms, signal);
  };
  return {
    clock: { ...systemClock, wait },
    left: () => [...waiting].filter(({ aborted }) => !aborted).length,
  };
}

/** Says nothing, and ends quietly when it is told to. */
async function* silent(_: ModelRequest, signal: AbortSignal): AsyncGenerator<ModelPart> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
}

test('a reply that comes to no end is given up', async () => {
  const { clock } = watchedClock(true);
  await assert.rejects(mindOf(silent, clock).next('', never), (error) => {
    return (
      AppError.is(error, 'provider.unreachable') &&
      error.message === 'test/model, which plays the caller: no whole answer in 30000 ms'
    );
  });
});

test('nobody waits for a model that has failed or answered', async () => {
  const { clock, left } = watchedClock(false);
  const failing: LanguageModel['reply'] = () => {
    throw new AppError('provider.rejected', 'no');
  };
  await assert.rejects(mindOf(failing, clock).next('', never));
  async function* answers(): AsyncGenerator<ModelPart> {
    yield { type: 'text-delta', text: 'where are you' };
    yield END;
  }
  assert.deepEqual(await mindOf(answers, clock).next('', never), { say: ['where are you'] });
  assert.equal(left(), 0);
});

test('who is told to stop while thinking hangs up', async () => {
  const { clock } = watchedClock(false);
  const gone = new AbortController();
  const act = mindOf(silent, clock).next('Hello.', gone.signal);
  gone.abort();
  assert.deepEqual(await act, { hangUp: true });
});

test('a tool that was called is answered with what is heard, and plain words with the next ones', async () => {
  const requests: ModelRequest[] = [];
  const replies: readonly ModelPart[] = [
    { type: 'tool-call', call: { id: 'a', name: 'say', argumentsJson: '{"words":"hi"}' } },
    { type: 'text-delta', text: 'where are you' },
    { type: 'tool-call', call: { id: 'b', name: 'hang_up', argumentsJson: '{}' } },
  ];
  const mind = mindOf(async function* (request) {
    const part = replies[requests.push(request) - 1];
    if (part) yield part;
    yield END;
  });
  await mind.next('Hello.', never);
  await mind.breakIn(never);
  await mind.next('', never);
  const [, ...told] = requests.at(-1)?.messages ?? [];
  assert.deepEqual(
    told.map(({ role, content }) => [role, content]),
    [
      ['user', 'The call is answered. You hear: “Hello.”'],
      ['assistant', ''],
      ['tool', 'You hear the beginning of an answer, and do not wait for its end: break in.'],
      ['assistant', 'where are you'],
      ['user', 'You hear nothing.'],
    ],
  );
});
