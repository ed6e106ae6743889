import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../../src/core/errors.ts';
import type { EvalStep } from '../../../../src/evaluation/case-schema.ts';
import type { CallerMind } from '../../../../src/evaluation/simulate/caller-mind.ts';
import { personaSchema } from '../../../../src/evaluation/simulate/persona-schema.ts';
import { playPersona } from '../../../../src/evaluation/simulate/play-persona.ts';

interface Scene {
  /** What the caller does on hearing, in order; the last one for ever. */
  readonly does: readonly EvalStep[];
  readonly breaksIn?: EvalStep | AppError;
  readonly interrupts?: number;
  readonly random?: () => number;
  /** The attendant has left after so many acts. */
  readonly leavesAfter?: number;
  readonly turns?: number;
  readonly written?: object;
  readonly onAct?: () => void;
  readonly signal?: AbortSignal;
}

const never = new AbortController().signal;

async function play(scene: Scene) {
  const { does, breaksIn = { say: ['well'] }, interrupts = 0, random = () => 0.5, turns = 20 } = scene;
  const persona = personaSchema.parse({
    name: 'x',
    goal: 'y',
    turns,
    impatience: { interrupts },
    ...scene.written,
  });
  const acts: (readonly [EvalStep, boolean])[] = [];
  const asked: string[] = [];
  const mind: CallerMind = {
    async next(heard) {
      asked.push(heard);
      return does[asked.length - 1] ?? does.at(-1) ?? {};
    },
    async breakIn() {
      if (breaksIn instanceof AppError) throw breaksIn;
      return breaksIn;
    },
  };
  const line = {
    heard: async () => `after ${acts.length}`,
    async act(step: EvalStep, isHeardOut: boolean) {
      acts.push([step, isHeardOut]);
      scene.onAct?.();
    },
    isOver: async () => acts.length >= (scene.leavesAfter ?? Number.POSITIVE_INFINITY),
  };
  const played = await playPersona(persona, { line, mind, random, signal: scene.signal ?? never });
  return { played, acts, asked };
}

test('the caller speaks as the file says, hears each answer out, and hangs up', async () => {
  const { played, acts, asked } = await play({
    does: [{ say: ['hi'] }, { press: '1' }, { hangUp: true }],
    written: { voice: 'en-gb', rate: 120, noise: 20 },
  });
  assert.deepEqual(acts, [
    [{ say: ['hi'], voice: 'en-gb', rate: 120, noise: 20 }, true],
    [{ press: '1' }, true],
    [{ hangUp: true }, true],
  ]);
  assert.deepEqual(asked, ['after 0', 'after 1', 'after 2']);
  assert.deepEqual(played, { brokeIn: 0 });
});

test('nobody is asked any more when the attendant has left', async () => {
  const { acts, asked } = await play({ does: [{ say: ['a person please'] }], leavesAfter: 1 });
  assert.deepEqual([acts.length, asked.length], [1, 1]);
});

test('who is impatient enough does not hear an answer out, and speaks over it', async () => {
  const dice = [0.2, 0.4, 0.9];
  const { played, acts } = await play({
    does: [{ say: ['hi'] }, { hangUp: true }],
    interrupts: 0.3,
    random: () => dice.shift() ?? 1,
  });
  assert.deepEqual(
    acts.map(([{ say, over }, isHeardOut]) => [say, over, isHeardOut]),
    [
      [['hi'], undefined, false],
      [['well'], 1200, true],
      [undefined, undefined, true],
    ],
  );
  assert.deepEqual(played, { brokeIn: 1 });
});

test('who waits breaks into nothing, and who hangs up instead of breaking in does so at once', async () => {
  const waits = await play({ does: [{ silence: 2000 }, { hangUp: true }], interrupts: 1 });
  assert.deepEqual(
    waits.acts.map(([, isHeardOut]) => isHeardOut),
    [true, true],
  );
  const leaves = await play({ does: [{ say: ['hi'] }], interrupts: 1, breaksIn: { hangUp: true } });
  assert.deepEqual(leaves.acts.at(-1), [{ hangUp: true }, true]);
  assert.equal(leaves.played.brokeIn, 0);
});

test('a model that fails while the answer is awaited ends the call, and nothing is left over', async () => {
  const { played, acts } = await play({
    does: [{ say: ['hi'] }],
    interrupts: 1,
    breaksIn: new AppError('provider.unreachable', 'gone'),
  });
  assert.deepEqual(played, { brokeIn: 0, notRun: 'gone' });
  assert.equal(acts.length, 1);
});

test('a fault of ours is none of the model', async () => {
  const breaks = play({
    does: [{ say: ['hi'] }],
    interrupts: 1,
    breaksIn: new AppError('phone.failed', 'x'),
  });
  await assert.rejects(breaks, (error) => AppError.is(error, 'phone.failed'));
});

test('who has no patience left, or has talked long enough, gives up', async () => {
  const impatient = new AbortController();
  const gone = await play({
    does: [{ say: ['hi'] }],
    onAct: () => impatient.abort(),
    signal: impatient.signal,
  });
  assert.deepEqual([gone.played, gone.acts.length], [{ brokeIn: 0, gaveUp: 'no patience left' }, 1]);
  const long = await play({ does: [{ say: ['hi'] }], turns: 3 });
  assert.deepEqual([long.played.gaveUp, long.acts.length], ['after 3 turns', 3]);
});
