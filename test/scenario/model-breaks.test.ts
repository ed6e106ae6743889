import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../src/core/errors.ts';
import type { LanguageModel } from '../../src/ports/language-model.ts';
import { createModelReceptionist } from '../../src/reception/model-receptionist.ts';
import { receptionDesk } from '../../src/wiring/dialogue.ts';
import { sampleOffice } from '../support/sample-office.ts';
import { CALL_ID, createScriptedCall } from '../support/scripted-call.ts';
import { turns } from './turns.ts';

/** The model of one call: what it says before it breaks off. */
function breakingOff(text: string): LanguageModel {
  return {
    label: 'breaking/model',
    async warm() {},
    async *reply() {
      yield { type: 'text-delta', text };
      throw new AppError('provider.unreachable', 'the reply stalls');
    },
  };
}

async function callWith(text: string) {
  const says = ['do you have a garden near the building', 'where are you'];
  const scripted = createScriptedCall({ says });
  const [rules] = scripted.services.receptionists;
  const desk = { ...receptionDesk(sampleOffice), model: breakingOff(text) };
  const call = createScriptedCall({
    says,
    services: { receptionists: [createModelReceptionist(desk), rules] },
  });
  const leg = call.ring();
  await turns(call, 2);
  const heard = call.calls
    .turns(CALL_ID)
    .filter(({ speaker }) => speaker === 'attendant')
    .map(({ text, heardText }) => [text, heardText] as const);
  return { call, leg, heard };
}

test('a caller whose model breaks off in mid-answer hears what it said once, and a question', async () => {
  const { leg, heard } = await callWith('There is parking behind the house. You reach it by');
  const said = 'There is parking behind the house. Is there anything else?';
  assert.deepEqual(heard[1], [said, said]);
  assert.match(heard[2]?.[0] ?? '', /Is there anything else\?$/, 'the rules have the next turn');
  assert.equal(leg.left, undefined);
});

test('a caller whose model breaks off before a clause is answered by the rules alone', async () => {
  const { heard } = await callWith('There is');
  assert.doesNotMatch(heard[1]?.[0] ?? '', /There is/);
  assert.match(heard[1]?.[0] ?? '', /\?$/);
});
