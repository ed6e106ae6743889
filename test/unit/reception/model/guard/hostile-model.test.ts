import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LanguageModel, ModelPart } from '../../../../../src/ports/language-model.ts';
import { createModelReceptionist } from '../../../../../src/reception/model-receptionist.ts';
import { initialState } from '../../../../../src/reception/state/dialogue-state.ts';
import { office, openCall } from '../../desk.ts';
import { knowing, left, MARY, PETER } from '../../known-persons.ts';

const RUNS = 2000;
/** In each call the model has so many turns, with a call in each round of a turn: at least five calls of tools a run. */
const TURNS = [
  'well what do you make of all that then my good friend over there',
  'and then what else would you do about it if you were me today',
];

const KEYS = office.people.map(({ key }) => key);
const NAMES = [
  'transfer',
  'take_message',
  'my_messages',
  'connect_to_staff',
  'end_call',
  'opening_hours',
  'dial',
  'constructor',
  '__proto__',
  '',
];
const hostile = fc.oneof(
  fc.constantFrom(
    ...KEYS,
    '00441234567890',
    '+4490012345',
    'sip:evil@example.com',
    '101&PJSIP/1',
    'billing,20,g',
    '*',
    '../people',
    'people',
    's',
    'i',
    'mary',
    `$${'{EXTEN}'}`,
    'ANNA-LANE',
    ' billing',
  ),
  fc.string({ maxLength: 40 }),
);
const value = fc.oneof(
  hostile,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(hostile, { maxLength: 3 }),
  fc.dictionary(hostile, hostile, { maxKeys: 2 }),
);
const argumentsOf = fc.oneof(
  fc
    .record(
      {
        key: value,
        name: value,
        callback_number: value,
        reason: value,
        for_key: value,
        id: value,
        date: value,
      },
      { requiredKeys: [] },
    )
    .map((args) => JSON.stringify(args)),
  fc.string({ maxLength: 30 }),
);
const calls = fc.array(
  fc.record({
    name: fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 12 })),
    argumentsJson: argumentsOf,
  }),
  { minLength: 5, maxLength: 8 },
);

test('ten thousand arbitrary calls of tools reach nobody outside the directory, store nothing, and tell of nobody', async (t) => {
  let called = 0;
  const outcomes = new Map<string, number>();
  const known = await knowing(PETER, MARY);
  await left(known.store, { from: MARY.phone, callerName: 'Mary Brown', reason: 'my biopsy' });
  await fc.assert(
    fc.asyncProperty(calls, async (wanted) => {
      const left = [...wanted];
      const model: LanguageModel = {
        label: 'scripted/hostile',
        async warm() {},
        async *reply({ tools }): AsyncGenerator<ModelPart> {
          // All of them at once where it may, so that each is tried.
          for (const [index, call] of (tools.length > 0 ? left.splice(0, 3) : []).entries()) {
            called += 1;
            yield { type: 'tool-call', call: { id: `t${called}-${index}`, ...call } };
          }
          yield { type: 'end', inputTokens: 1, outputTokens: 1 };
        },
      };
      const call = openCall({
        ...known.options,
        state: { ...initialState(), greeted: true, asked: 'model' },
        receptionist: (desk) => createModelReceptionist({ ...desk, model }),
      });
      for (const text of TURNS) {
        const heard = await call.hear({ type: 'words', text, recording: null });
        assert.doesNotMatch(heard, /biopsy|Mary Brown|Peter Wilson|900 ?456|4711|1962/i);
        const [, to] = /-> (.*)$/.exec(heard) ?? [];
        outcomes.set(to ?? 'talks on', (outcomes.get(to ?? 'talks on') ?? 0) + 1);
        if (to === undefined) continue;
        assert.ok(to === 'people' || to === 'done' || KEYS.map((key) => `transfer:${key}`).includes(to), to);
        break;
      }
      assert.deepEqual(known.options.messages.stored, []);
    }),
    { numRuns: RUNS },
  );
  t.diagnostic(`${called} calls; ${JSON.stringify(Object.fromEntries(outcomes))}`);
  assert.ok(called >= 5 * RUNS * 0.6);
});
