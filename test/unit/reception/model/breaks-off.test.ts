import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReceptionistLadder } from '../../../../src/call/receptionist-ladder.ts';
import { AppError } from '../../../../src/core/errors.ts';
import type { LanguageModel, ModelPart } from '../../../../src/ports/language-model.ts';
import { createModelReceptionist } from '../../../../src/reception/model-receptionist.ts';
import type { Receptionist } from '../../../../src/reception/receptionist.ts';
import { createRulesReceptionist } from '../../../../src/reception/rules-receptionist.ts';
import { type DialogueState, initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { spokenBy } from '../../../support/call-language.ts';
import { createShelf, desk, TUESDAY_2PM } from '../desk.ts';

type Part = string | { readonly tool: string };

/** A model that breaks off behind its words, in the round of that number. */
function breaking(...rounds: readonly (readonly Part[])[]): LanguageModel {
  let asked = 0;
  return {
    label: 'breaking/model',
    async warm() {},
    async *reply(): AsyncGenerator<ModelPart> {
      const parts = rounds[asked++] ?? [];
      for (const [i, part] of parts.entries()) {
        if (typeof part === 'string') yield { type: 'text-delta', text: part };
        else yield { type: 'tool-call', call: { id: `${i}`, name: part.tool, argumentsJson: '{}' } };
      }
      if (asked === rounds.length) throw new AppError('provider.unreachable', 'the reply stalls');
      yield { type: 'end', inputTokens: 0, outputTokens: 0 };
    },
  };
}

interface Answered {
  readonly said: string;
  readonly state: DialogueState | undefined;
  readonly next: string | undefined;
  readonly lost: readonly string[];
}

/** How a call answers, with the rules behind the first receptionist. */
async function answer(
  first: Receptionist<DialogueState>,
  words: string,
  state: Partial<DialogueState> = {},
): Promise<Answered> {
  const lost: string[] = [];
  const rules = createRulesReceptionist(desk);
  const answerer = createReceptionistLadder([first, rules], {
    languageOf: () => spokenBy([]),
    onLost: ({ label }) => lost.push(label),
  });
  const turn = {
    callId: 'c1',
    state: { ...initialState(), greeted: true, ...state },
    heard: { type: 'words', text: words, recording: null },
    history: [],
    callerNumber: null,
    nowMs: TUESDAY_2PM,
    certain: Promise.resolve(true),
    commit: createShelf().commit,
  } as const;
  const answer = answerer.answer(turn, AbortSignal.timeout(5000), () => {});
  const said = (await Array.fromAsync(answer.clauses, ({ text }) => text)).join(' ');
  return { said, state: answer.state, next: answer.outcome?.next, lost };
}

function modelDesk(model: LanguageModel): Receptionist<DialogueState> {
  return createModelReceptionist({ ...desk, model });
}

const FRIDAYS = 'so tell me about your fridays, are you open then';

const BREAKS: readonly (readonly [string, readonly (readonly Part[])[], string])[] = [
  [
    'behind a clause',
    [['On Fridays we are open from nine. ']],
    'On Fridays we are open from nine. Is there anything else?',
  ],
  [
    'in the middle of a clause',
    [['On Fridays we are open from nine. We close at']],
    'On Fridays we are open from nine. Is there anything else?',
  ],
  [
    'before the first clause is whole',
    [['On Fridays we']],
    'On Friday we are open from 9 am to 3 pm. Is there anything else?',
  ],
  ['before the first word', [[]], 'On Friday we are open from 9 am to 3 pm. Is there anything else?'],
  [
    'behind mere courtesy',
    [['Of course. Let me see. ']],
    'Of course. Let me see. On Friday we are open from 9 am to 3 pm. Is there anything else?',
  ],
  ['behind a question', [['Which Friday do you mean? ']], 'Which Friday do you mean?'],
  [
    'in its thoughts',
    [['<think>They ask for Friday. ']],
    'On Friday we are open from 9 am to 3 pm. Is there anything else?',
  ],
  [
    'behind a claim that was held back',
    [["You're booked in for Friday. "]],
    'On Friday we are open from 9 am to 3 pm. Is there anything else?',
  ],
  [
    'after a tool',
    [[{ tool: 'opening_hours' }], ['On Fridays we close at three. And ']],
    'On Fridays we close at three. Is there anything else?',
  ],
  [
    'after a tool, before a word',
    [[{ tool: 'opening_hours' }], []],
    'On Friday we are open from 9 am to 3 pm. Is there anything else?',
  ],
  [
    'after a tool, with words before it',
    [['On Fridays it is from nine. ', { tool: 'opening_hours' }], []],
    'On Fridays it is from nine. Is there anything else?',
  ],
];
for (const [where, rounds, said] of BREAKS) {
  test(`a model that breaks off ${where}: nothing is said twice`, async () => {
    const answered = await answer(modelDesk(breaking(...rounds)), FRIDAYS);
    assert.equal(answered.said, said);
    assert.deepEqual(answered.lost, ['breaking/model'], 'the rest of the call is the rules’');
    assert.equal(answered.state?.turns, 1, 'one turn');
  });
}

test('what was said counts as said', async () => {
  const { state } = await answer(modelDesk(breaking(['On Fridays we open at nine. And we'])), FRIDAYS);
  assert.equal(state?.lastSaid, 'On Fridays we open at nine. Is there anything else?');
  assert.equal(state?.asked, 'anything-else');
});

test('while a message is taken its question comes again', async () => {
  const words = 'before I tell you that let me ask about fridays, please';
  const { said } = await answer(modelDesk(breaking(['On Fridays we open at nine. And we'])), words, {
    asked: 'message-name',
  });
  assert.equal(said, 'On Fridays we open at nine. What is your name, please?');
});

test('of any receptionist that breaks off in mid-answer, the next one only asks on', async () => {
  const first: Receptionist<DialogueState> = {
    label: 'first',
    async *reply() {
      yield { type: 'say', text: 'On Fridays we are open from nine.' };
      throw new AppError('provider.unreachable', 'gone');
    },
  };
  const answered = await answer(first, 'are you open on friday');
  assert.equal(answered.said, 'On Fridays we are open from nine. Is there anything else?');
  assert.ok(answered.state);
});

test('the next turn is answered by the rules, whole', async () => {
  const lost: string[] = [];
  const model = modelDesk(breaking(['On Fridays we are open from nine. ']));
  const rules = createRulesReceptionist(desk);
  const answerer = createReceptionistLadder([model, rules], {
    languageOf: () => spokenBy([]),
    onLost: ({ label }) => lost.push(label),
  });
  const turn = {
    callId: 'c1',
    state: { ...initialState(), greeted: true },
    heard: { type: 'words', text: FRIDAYS, recording: null },
    history: [],
    callerNumber: null,
    nowMs: TUESDAY_2PM,
    certain: Promise.resolve(true),
    commit: createShelf().commit,
  } as const;
  const signal = AbortSignal.timeout(5000);
  await Array.fromAsync(answerer.answer(turn, signal, () => {}).clauses);
  const next = answerer.answer(
    { ...turn, heard: { ...turn.heard, text: 'where are you' } },
    signal,
    () => {},
  );
  assert.equal(
    (await Array.fromAsync(next.clauses, ({ text }) => text)).join(' '),
    'Riverside Practice is at 12 Mill Lane, Riverside. Is there anything else?',
  );
  assert.deepEqual(lost, ['breaking/model']);
});
