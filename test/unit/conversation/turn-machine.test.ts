import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nextTurn } from '../../../src/conversation/turn-machine.ts';
import type { TurnEvent, TurnState, WordsMeaning } from '../../../src/conversation/turn-state.ts';

const settings = { endOfTurnMs: 600, confirmMs: 500, resumeMs: 300, maxTurnMs: 30_000, silenceMs: 6000 };

/** Plays `type@ms` events from the start of a leg; `content@ms` and the like are words, `goodbye@ms` is speech that may not be cut. */
function play(...script: string[]) {
  let state: TurnState = { at: 'listening', sinceMs: 0 };
  const decisions: string[] = [];
  for (const step of script) {
    const [name = '', at] = step.split('@');
    const [next, decision] = nextTurn(state, toEvent(name, Number(at)), settings);
    state = next;
    if (decision) decisions.push(`${decision}@${at}`);
  }
  return { at: state.at, decisions };
}

function toEvent(name: string, atMs: number): TurnEvent {
  if (['content', 'backchannel', 'none'].includes(name))
    return { type: 'words', atMs, meaning: name as WordsMeaning };
  if (name === 'audible' || name === 'goodbye')
    return { type: 'reply-audible', atMs, interruptible: name === 'audible' };
  return { type: name, atMs } as TurnEvent;
}

const asked = ['speech-start@0', 'speech-end@400', 'tick@1000'];
const speaking = [...asked, 'audible@1200'];
const held = [...speaking, 'speech-start@2000'];

test('prepares the reply once the silence is long enough, and not a tick before', () => {
  assert.deepEqual(play('speech-start@0', 'speech-end@400', 'tick@980').decisions, []);
  assert.deepEqual(play(...asked), { at: 'preparing', decisions: ['prepare@1000'] });
});

test('lets a caller who pauses to think go on', () => {
  const { at, decisions } = play('speech-start@0', 'speech-end@400', 'speech-start@900', 'tick@1500');
  assert.deepEqual({ at, decisions }, { at: 'caller-speaking', decisions: [] });
});

test('answers in the end when the sound never pauses', () => {
  assert.deepEqual(play('speech-start@0', 'tick@29980', 'tick@30000').decisions, ['prepare@30000']);
});

test('drops a reply nobody has heard when the caller goes on', () => {
  const { at, decisions } = play(...asked, 'speech-start@1100');
  assert.deepEqual({ at, decisions }, { at: 'caller-speaking', decisions: ['prepare@1000', 'drop@1100'] });
});

test('asks again after a long silence, and only once until it has spoken', () => {
  const { at, decisions } = play('tick@5980', 'tick@6000', 'tick@6020');
  assert.deepEqual({ at, decisions }, { at: 'preparing', decisions: ['prompt@6000'] });
});

test('counts the silence from the end of our speech', () => {
  const ended = [...speaking, 'reply-ended@5000'];
  assert.deepEqual(play(...ended, 'tick@10980').decisions, ['prepare@1000']);
  assert.deepEqual(play(...ended, 'tick@11000').decisions, ['prepare@1000', 'prompt@11000']);
});

test('holds our speech at the first sound of the caller', () => {
  assert.deepEqual(play(...held), { at: 'held', decisions: ['prepare@1000', 'pause@2000'] });
});

test('gives up the floor to a caller who keeps speaking', () => {
  assert.equal(play(...held, 'tick@2480').at, 'held');
  assert.deepEqual(play(...held, 'tick@2500').decisions.at(-1), 'stop@2500');
});

test('gives up the floor at the first word that means something', () => {
  assert.deepEqual(play(...held, 'content@2200'), {
    at: 'caller-speaking',
    decisions: ['prepare@1000', 'pause@2000', 'stop@2200'],
  });
});

test('goes on after a cough', () => {
  const { at, decisions } = play(...held, 'speech-end@2200', 'none@2300');
  assert.deepEqual(
    { at, decisions },
    { at: 'speaking', decisions: ['prepare@1000', 'pause@2000', 'ask@2200', 'resume@2300'] },
  );
});

test('goes on after "mm-hm"', () => {
  assert.equal(play(...held, 'speech-end@2200', 'backchannel@2300').decisions.at(-1), 'resume@2300');
});

test('goes on when nobody can say what the sound was', () => {
  assert.equal(play(...held, 'speech-end@2200', 'tick@2480').at, 'held');
  assert.equal(play(...held, 'speech-end@2200', 'tick@2500').decisions.at(-1), 'resume@2500');
});

test('takes a short "no" over our speech as the caller\'s turn', () => {
  const steps = [...held, 'speech-end@2200', 'content@2300'];
  assert.equal(play(...steps).decisions.at(-1), 'stop@2300');
  assert.equal(play(...steps, 'tick@2800').decisions.at(-1), 'prepare@2800');
});

test('waits with "mm-hm" until the caller is quiet', () => {
  assert.equal(play(...held, 'backchannel@2100').at, 'held');
});

test('two short sounds in a row are one overlap', () => {
  const { decisions } = play(...held, 'speech-end@2150', 'speech-start@2250', 'tick@2500');
  assert.equal(decisions.at(-1), 'stop@2500');
});

test('lets a goodbye finish', () => {
  const { at, decisions } = play(...asked, 'goodbye@1200', 'speech-start@1500', 'key@1600', 'tick@2500');
  assert.deepEqual({ at, decisions }, { at: 'speaking', decisions: ['prepare@1000'] });
});

test('lets a goodbye finish that is known as one only after it began', () => {
  assert.deepEqual(play(...speaking, 'reply-farewell@1300', 'speech-start@1500').decisions, ['prepare@1000']);
});

test('a key stops our speech at once, held or not', () => {
  assert.equal(play(...speaking, 'key@1500').decisions.at(-1), 'stop@1500');
  assert.deepEqual(play(...held, 'key@2100').decisions.at(-1), 'stop@2100');
});

test('a key takes the place of a reply nobody has heard', () => {
  assert.deepEqual(play(...asked, 'key@1100'), { at: 'listening', decisions: ['prepare@1000', 'drop@1100'] });
});

test('a key counts as a sign of life', () => {
  assert.deepEqual(play('key@5000', 'tick@7000').decisions, []);
});

test('a reply that has no sound gives the floor back', () => {
  assert.equal(play(...asked, 'reply-ended@1100').at, 'listening');
});

test('speech that had ended when it was held is not resumed', () => {
  assert.equal(play(...held, 'reply-ended@2020').at, 'caller-speaking');
  assert.equal(play(...held, 'speech-end@2100', 'reply-ended@2120').at, 'caller-paused');
});

test('whatever happens, held speech is resumed or stopped once the caller is quiet and time passes', () => {
  const names = [
    'tick',
    'speech-start',
    'speech-end',
    'content',
    'backchannel',
    'none',
    'key',
    'audible',
    'reply-ended',
    'reply-prepared',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { maxLength: 60 }), (script) => {
      const timed = script.map((name, i) => `${name}@${i * 20}`);
      const endMs = script.length * 20;
      const { at } = play(...timed, `speech-end@${endMs}`, `tick@${endMs + 100}`, `tick@${endMs + 10_000}`);
      assert.notEqual(at, 'held');
      assert.notEqual(at, 'caller-paused');
    }),
  );
});

test('a pause is always answered by one resume or one stop', () => {
  const names = ['tick', 'speech-start', 'speech-end', 'content', 'backchannel', 'none', 'key', 'audible'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { maxLength: 80 }), (script) => {
      const { decisions } = play(
        ...asked,
        'audible@1100',
        ...script.map((name, i) => `${name}@${1200 + i * 20}`),
      );
      let isHeld = false;
      for (const [name] of decisions.map((decision) => decision.split('@'))) {
        if (name === 'pause') assert.equal(isHeld, false);
        if (name === 'resume') assert.equal(isHeld, true);
        if (name === 'pause') isHeld = true;
        if (name === 'resume' || name === 'stop') isHeld = false;
      }
    }),
  );
});
