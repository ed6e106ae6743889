import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCallNotes } from '../../../src/call/call-notes.ts';
import type { CallServices } from '../../../src/call/call-services.ts';
import { createExchange } from '../../../src/call/exchange.ts';
import type { WordsTurn } from '../../../src/call/turns/caller-turn.ts';
import { CERTAIN, createCertainty } from '../../../src/call/turns/certainty.ts';
import type { ReplyOptions, SpokenReply } from '../../../src/call/voice/reply-in-progress.ts';
import type { Receptionist } from '../../../src/reception/receptionist.ts';
import type { DialogueState } from '../../../src/reception/state/dialogue-state.ts';
import { CALL_ID, createScriptedCall } from '../../support/scripted-call.ts';
import { createScriptedLeg } from '../../support/scripted-leg.ts';

const UNHEARD: SpokenReply = {
  text: 'From nine to five.',
  heardText: '',
  cut: 'interrupted',
  firstClauseMs: undefined,
  firstSoundMs: undefined,
  audibleMs: undefined,
  silencedMs: null,
};
const HEARD: SpokenReply = {
  ...UNHEARD,
  heardText: UNHEARD.text,
  cut: 'no',
  firstClauseMs: 140,
  firstSoundMs: 200,
  audibleMs: 300,
};
const HOURS = { type: 'words', text: 'what are your hours', recording: null } as const;

const quiet = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The caller's turn: their last sound at 0, noticed at 90, words at 120, decided at 250. */
function turnOf(certainty: WordsTurn['certainty'] = CERTAIN): WordsTurn {
  const times = { quietMs: 0, noticedMs: 90, wordsMs: 120, decidedMs: 250 };
  return { type: 'words', text: HOURS.text, certainty, sound: () => new Int16Array(), times };
}

/** Real notes and receptionists; what is said is played by the test. */
async function setUp(replaced: Partial<CallServices> = {}) {
  const call = createScriptedCall();
  const services: CallServices = { ...call.services, ...replaced };
  const gone = new AbortController();
  const notes = await openCallNotes(
    createScriptedLeg(CALL_ID, {}, () => {}),
    services,
  );
  assert.ok(notes);
  const carried: WordsTurn[] = [];
  const expected: string[] = [];
  const delays: number[] = [];
  let works = 0;
  let said: { options: ReplyOptions; end(reply: SpokenReply): void } | undefined;
  services.bus.on('answer-audible', ({ delay }) => delays.push(delay.audibleMs));
  const exchange = createExchange({
    callId: CALL_ID,
    talk: {
      async say(clauses, options) {
        const { promise, resolve } = Promise.withResolvers<SpokenReply>();
        said = { options, end: resolve };
        for await (const _clause of clauses);
        return promise;
      },
      working: () => {
        works += 1;
      },
      expect: ({ kind }) => expected.push(kind),
      carry: (turn) => carried.push(turn),
    },
    notes,
    services,
    expectedIn: (state) => ({
      ...services.dialogue.expectationOf(state),
      completenessOf: services.dialogue.completenessIn(state),
    }),
    gone: gone.signal,
  });
  /** What is being said, once all of it has been asked for. */
  const reply = async () => {
    await quiet();
    return said ?? assert.fail('nothing is said');
  };
  const turns = () => call.calls.turns(CALL_ID).map(({ speaker, text }) => `${speaker}: ${text}`);
  return { call, exchange, notes, gone, carried, expected, delays, works: () => works, reply, turns };
}

const LEAVE_MESSAGE = { type: 'words', text: 'i would like to leave a message', recording: null } as const;

test('a state counts from the first sound of the answer on, and not before', async () => {
  const { exchange, notes, expected, reply } = await setUp();
  const before = notes.state;
  const answered = exchange.answer(LEAVE_MESSAGE);
  const { options, end } = await reply();
  options.onComplete();
  assert.equal(notes.state, before, 'complete, and nothing heard');
  options.onAudible();
  assert.notEqual(notes.state, before);
  assert.equal(expected.length, 1);
  end(HEARD);
  await answered;
  assert.equal(expected.length, 1, 'it counts once');
});

test('a state that is known only after the first sound counts when the answer is complete', async () => {
  const slow = Promise.withResolvers<void>();
  const { services } = createScriptedCall();
  const [rules] = services.receptionists;
  const late: Receptionist<DialogueState> = {
    label: 'late',
    async *reply(turn, signal) {
      for await (const part of rules.reply(turn, signal)) {
        if (part.type === 'state') await slow.promise;
        yield part;
      }
    },
  };
  const { exchange, notes, reply } = await setUp({ receptionists: [late] });
  const before = notes.state;
  const answered = exchange.answer(LEAVE_MESSAGE);
  const { options, end } = await reply();
  options.onAudible();
  assert.equal(notes.state, before);
  slow.resolve();
  await quiet();
  options.onComplete();
  assert.notEqual(notes.state, before);
  end(HEARD);
  await answered;
});

test('of an answer of which no word was heard the state is taken back, and the turn is put before the next', async () => {
  const { exchange, notes, carried, reply, turns } = await setUp();
  const before = notes.state;
  const turn = turnOf();
  const answered = exchange.answer(HOURS, turn);
  const { options, end } = await reply();
  options.onAudible();
  end({ ...UNHEARD, audibleMs: 300 });
  assert.equal(await answered, undefined);
  assert.deepEqual([carried, turns()], [[turn], []]);
  assert.equal(notes.state, before);
});

test('what was heard, what was said and how long it took are written down when it is over', async () => {
  const { call, exchange, reply, delays, turns } = await setUp();
  const answered = exchange.answer(HOURS, turnOf());
  const { end } = await reply();
  assert.deepEqual(turns(), []);
  end(HEARD);
  assert.equal(await answered, undefined);
  await call.quiet(20);
  assert.deepEqual(turns(), [`caller: ${HOURS.text}`, `attendant: ${HEARD.text}`]);
  assert.deepEqual(delays, [300]);
});

test('the last word of an answer counts only when it was heard to its end', async () => {
  const { exchange, reply } = await setUp();
  const goodbye = { type: 'words', text: 'goodbye', recording: null } as const;
  const first = exchange.answer(goodbye);
  (await reply()).end({ ...HEARD, cut: 'interrupted', heardText: 'From' });
  assert.equal(await first, undefined);
  const second = exchange.answer(goodbye);
  (await reply()).end(HEARD);
  assert.deepEqual(await second, { next: 'done' });
});

test('of a turn that turned out not to be one there is no trace', async () => {
  const { call, exchange, carried, reply, turns } = await setUp();
  const certainty = createCertainty();
  const answered = exchange.answer(HOURS, turnOf(certainty));
  const { end } = await reply();
  certainty.settle(false);
  end({ ...UNHEARD, cut: 'before-sound' });
  assert.equal(await answered, undefined);
  await call.quiet(20);
  assert.deepEqual([turns(), carried], [[], []]);
});

test('who has hung up is written down and heeded, and spoken to by nobody', async () => {
  const { call, exchange, notes, gone, turns } = await setUp();
  const before = notes.state;
  gone.abort();
  await exchange.answer({ type: 'words', text: 'i would like to leave a message', recording: null });
  await call.quiet(20);
  assert.deepEqual(turns(), ['caller: i would like to leave a message']);
  assert.notEqual(notes.state, before);
});

test('a claim that takes long is covered, and can be seen to wait', async () => {
  const stored = Promise.withResolvers<never>();
  const { journal } = createScriptedCall().services;
  const committing: Receptionist<DialogueState> = {
    label: 'committing',
    async *reply({ state, commit }) {
      await commit([]).catch(() => {});
      yield { type: 'state', state };
    },
  };
  const set = await setUp({
    journal: { ...journal, commit: () => stored.promise },
    receptionists: [committing],
  });
  const answered = set.exchange.answer(HOURS, turnOf());
  const { end } = await set.reply();
  assert.deepEqual(set.exchange.snapshot(), {
    receptionist: 'committing',
    waits: [{ what: 'what is claimed', for: 'the disk', forMs: 0 }],
  });
  await set.call.quiet(80);
  assert.equal(set.works(), 0);
  await set.call.quiet(60);
  assert.equal(set.works(), 1);
  stored.reject(new Error('no disk'));
  end(HEARD);
  await answered;
  assert.deepEqual(set.exchange.snapshot().waits, []);
});
