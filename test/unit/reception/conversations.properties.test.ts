import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { english } from '../../../src/languages/en/english.ts';
import { expectationOf } from '../../../src/reception/expectation.ts';
import type { Heard, ReplyPart } from '../../../src/reception/receptionist.ts';
import { createRulesReceptionist } from '../../../src/reception/rules-receptionist.ts';
import { initialState } from '../../../src/reception/state/dialogue-state.ts';
import { createShelf, desk, office, openCall, roundTrip, TUESDAY_2PM } from './desk.ts';

const SAYINGS = [
  '',
  'banana split with cream on top',
  'yes',
  'no',
  'no no',
  'leave a message',
  'leave a message for anna',
  'Mary Brown',
  'my name is john smith',
  'zero two zero',
  'zero two zero seven nine four six zero one two three',
  'my bill',
  'no, the number is wrong',
  'the name is wrong',
  'everything',
  'what are your opening hours',
  'are you open on christmas day',
  'where are you',
  'can I speak to doctor lane',
  'anna laine',
  'can I speak to Gregor Samsa',
  'a person',
  'never mind',
  'pardon',
  'help',
  "that's all",
  'goodbye',
  'ok bye',
];

const heard: fc.Arbitrary<Heard> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('words'),
      text: fc.constantFrom(...SAYINGS),
      recording: fc.constantFrom(null, 'a.wav'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('words'),
      text: fc.string({ unit: 'grapheme' }),
      recording: fc.constant(null),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('digits'), digits: fc.stringMatching(/^[0-9*#A-D]{0,16}$/) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('silence'), times: fc.integer({ min: 1, max: 4 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('returned'),
      because: fc.constantFrom('busy', 'no-answer', 'unavailable', 'crash'),
      transferKey: fc.constantFrom(null, 'anna-lane', 'nobody-has-this-key'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'call-start' } as const) },
);

const CLAIMS = /I have noted|I have told our staff/;

test('any conversation keeps the contract, claims only what is stored, and names only people of the directory', async () => {
  const conversations = fc.array(heard, { maxLength: 25 });
  await fc.assert(fc.asyncProperty(conversations, fc.integer({ min: 0, max: 30 }), keepsContract), {
    numRuns: 250,
  });
});

async function keepsContract(events: readonly Heard[], breaksAfter: number): Promise<void> {
  const shelf = createShelf();
  let state = initialState();
  for (const [index, event] of events.entries()) {
    if (index === breaksAfter) shelf.break();
    const storedBefore = shelf.stored.length;
    const receptionist = createRulesReceptionist(desk);
    const turn = {
      callId: 'c1',
      state,
      heard: event,
      history: [],
      callerNumber: '0207946',
      nowMs: TUESDAY_2PM,
      certain: Promise.resolve(true),
      commit: shelf.commit,
    };
    const parts = await Array.fromAsync(receptionist.reply(turn, AbortSignal.timeout(5000)));
    checkParts(parts);
    checkClaims(parts, state.lastSaid, shelf.stored.length - storedBefore);
    const [next = assert.fail()] = parts.flatMap((part) => (part.type === 'state' ? [part.state] : []));
    assert.deepEqual(roundTrip(next), next, 'the state is JSON');
    assert.ok(expectationOf(next, { office, language: english }).keys >= 1);
    state = next;
  }
}

function checkParts(parts: readonly ReplyPart<unknown>[]): void {
  const order = parts.map(({ type }) => type).join(' ');
  assert.match(
    order,
    /^(?:(?:alarm )?(?:say )+state(?: leave)?|state leave)$/,
    'say…, one state, then perhaps a leave',
  );
  for (const part of parts) {
    if (part.type !== 'leave' || part.outcome.next !== 'transfer') continue;
    const { key } = part.outcome;
    assert.ok(office.people.some((person) => person.key === key));
  }
}

function checkClaims(parts: readonly ReplyPart<unknown>[], lastSaid: string, stored: number): void {
  const claims = parts.some((part) => part.type === 'say' && CLAIMS.test(part.text));
  // What is repeated on request was claimed, and stored, in the turn before.
  if (claims && !CLAIMS.test(lastSaid)) assert.equal(stored, 1, 'what is claimed is stored');
  if (stored > 0) assert.ok(claims, 'what is stored is told');
}

test('a caller who is never understood is with people, or said goodbye to, within fifteen turns', async () => {
  const hopeless = fc.oneof(
    fc.record({
      type: fc.constant('words'),
      text: fc.constantFrom('', 'if with the'),
      recording: fc.constant(null),
    }),
    fc.record({ type: fc.constant('silence'), times: fc.constant(1) }),
    fc.record({ type: fc.constant('digits'), digits: fc.constant('#') }),
  );
  const beginning = fc.constantFrom(
    'hello',
    'leave a message',
    'can I speak to anna laine',
    'can I speak to Gregor Samsa',
  );
  await fc.assert(
    fc.asyncProperty(
      beginning,
      fc.array(hopeless, { minLength: 15, maxLength: 15 }),
      async (first, events) => {
        const call = openCall();
        await call.hear({ type: 'call-start' });
        await call.hear({ type: 'words', text: first, recording: null });
        for (const event of events) if ((await call.hear(event)).includes('-> ')) return;
        assert.fail('the conversation has no end');
      },
    ),
    { numRuns: 100 },
  );
});
