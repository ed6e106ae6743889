import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFloor } from '../../../../src/call/turns/floor.ts';
import { eventOf, SETTINGS } from '../../conversation/turn-script.ts';

/** A floor that notes its decisions and the pace with which each was made. */
function setUp() {
  const acts: string[] = [];
  let pauseMs = 0;
  const floor = createFloor(
    (ownPauseMs) => {
      pauseMs = ownPauseMs;
      return SETTINGS;
    },
    (decision, { atMs }) => acts.push(`${decision}@${atMs} ${floor.at}`),
  );
  const tell = (...script: readonly string[]) => {
    for (const step of script) {
      const [name = '', at] = step.split('@');
      floor.tell(eventOf(name, Number(at)));
    }
  };
  return { floor, acts, tell, pace: () => pauseMs };
}

test('the caller is expected first, and each decision is acted on in the state it leads to', () => {
  const { floor, acts, tell } = setUp();
  assert.equal(floor.at, 'listening');
  tell('speech-start@0', 'speech-end@400', 'words:complete@450', 'tick@500', 'tick@600');
  assert.deepEqual(acts, ['prepare@450 caller-paused', 'ask@500 caller-paused', 'answer@600 preparing']);
});

test('a pause after which the caller goes on is the pace of the caller', () => {
  const { tell, pace } = setUp();
  tell('speech-start@0', 'speech-end@400', 'speech-start@1000', 'tick@1020');
  assert.equal(pace(), 600);
});

test('so is one that we took for the end, when the caller goes on before the answer is heard', () => {
  const { tell, pace } = setUp();
  tell('speech-start@0', 'speech-end@400', 'tick@500', 'tick@1200', 'speech-start@1300', 'tick@1320');
  assert.equal(pace(), 900);
});

test('time in which nobody was expected to go on is no pause', () => {
  const { tell, pace } = setUp();
  tell('speech-start@0', 'speech-end@400', 'tick@500', 'tick@1200', 'audible@1250', 'reply-ended@3000');
  tell('tick@9000', 'speech-start@9500', 'tick@9520');
  assert.equal(pace(), 0, 'asked again after a silence');
});

test('a pause that ends a turn is not', () => {
  const { tell, pace } = setUp();
  tell('speech-start@0', 'speech-end@400', 'tick@500', 'tick@1200', 'audible@1250', 'speech-start@1300');
  assert.equal(pace(), 0);
});

test('nor is one that a key ends, or the pause between two sounds over our speech', () => {
  const { tell, pace } = setUp();
  tell('speech-start@0', 'speech-end@400', 'key@900', 'audible@1000');
  tell('speech-start@2000', 'speech-end@2050', 'speech-start@2300', 'tick@2320');
  assert.equal(pace(), 0);
});

test('what happens while a decision is carried out comes after it', () => {
  const acts: string[] = [];
  const floor = createFloor(
    () => SETTINGS,
    (decision, { atMs }) => {
      acts.push(decision);
      if (decision !== 'answer') return;
      floor.tell(eventOf('nothing-said', atMs));
      acts.push(floor.at);
    },
  );
  for (const [name, atMs] of [
    ['speech-start', 0],
    ['speech-end', 400],
    ['tick', 500],
    ['tick', 1200],
  ] as const) {
    floor.tell(eventOf(name, atMs));
  }
  assert.deepEqual([acts, floor.at], [['ask', 'answer', 'preparing'], 'listening']);
});

test('a fault in a decision is thrown to whoever told, and the next event is heard', () => {
  let faults = 1;
  const floor = createFloor(
    () => SETTINGS,
    () => {
      faults -= 1;
      if (faults === 0) throw new Error('a fault of ours');
    },
  );
  floor.tell(eventOf('speech-start', 0));
  floor.tell(eventOf('speech-end', 400));
  assert.throws(() => floor.tell(eventOf('tick', 500)), /a fault of ours/);
  floor.tell(eventOf('key', 520));
  assert.equal(floor.at, 'listening');
});
