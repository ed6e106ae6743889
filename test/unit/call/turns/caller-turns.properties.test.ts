import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CallerTurn } from '../../../../src/call/turns/caller-turn.ts';
import { type CallerTurns, createCallerTurns } from '../../../../src/call/turns/caller-turns.ts';
import { quiet, takeBack } from './hand-ears.ts';

/** What may happen next. `word`: the caller says one more; `io`: the engine answers; `heard`, `carry`: the call goes on. */
const MOVES = [
  'word',
  'partial',
  'pause',
  'ask',
  'again',
  'prepare',
  'answer',
  'io',
  'io-again',
  'heard',
  'carry',
] as const;
type Move = (typeof MOVES)[number];

/** Ears that keep `w1 w2 …` until they are cut, and answer when they are told to. */
function keepingEars() {
  let kept: string[] = [];
  const [asked, askedAgain]: [(() => void)[], (() => void)[]] = [[], []];
  return {
    voicedMs: 600,
    hear: (word: string) => void kept.push(word),
    text: () => kept.join(' '),
    answer: () => asked.shift()?.(),
    answerAgain: () => askedAgain.shift()?.(),
    words() {
      const { promise, resolve } = Promise.withResolvers<string>();
      const text = kept.join(' ');
      asked.push(() => resolve(text));
      return promise;
    },
    wordsAgain() {
      const { promise, resolve } = Promise.withResolvers<string>();
      const text = kept.join(' ');
      askedAgain.push(() => resolve(text));
      return promise;
    },
    sound: () => new Int16Array(),
    cut() {
      kept = [];
      return () => new Int16Array();
    },
  };
}

/** Answers turn by turn; what becomes of each answer is decided from outside. */
function createServer(turns: CallerTurns, gone: AbortSignal) {
  let verdict: ((how: 'heard' | 'carry') => void) | undefined;
  const answered: string[] = [];
  const server = {
    answered,
    /** The caller went on before a word of the answer was heard. */
    isCut: false,
    get isBusy() {
      return verdict !== undefined;
    },
    decide: (how: 'heard' | 'carry') => verdict?.(how),
    over: Promise.resolve(),
  };
  const serve = async (turn: CallerTurn) => {
    if (turn.type !== 'words' || !(await turn.certainty.settled)) return;
    const { promise, resolve } = Promise.withResolvers<'heard' | 'carry'>();
    verdict = resolve;
    if (gone.aborted) resolve(server.isCut ? 'carry' : 'heard');
    const how = await promise;
    verdict = undefined;
    server.isCut = false;
    if (how === 'carry') turns.carry(turn);
    else answered.push(turn.text);
  };
  const serveAll = async () => {
    for (let turn = await turns.next(); turn; turn = await turns.next()) await serve(turn);
  };
  server.over = serveAll();
  return server;
}

/** A caller who says `w1 w2 …`, and a call that answers, in the order of a floor. */
function createTalk() {
  let said = 0;
  let phase: 'quiet' | 'speaking' | 'paused' | 'preparing' = 'quiet';
  let prepared = false;
  const gone = new AbortController();
  const ears = keepingEars();
  const turns = createCallerTurns({
    ears,
    nowMs: () => said,
    onWords() {},
    onNothing() {
      phase = 'quiet';
    },
    judge: () => ({ meaning: 'content', completeness: said % 3 === 0 ? 'unfinished' : 'open' }),
    asked: () => 'open',
    onTurn() {},
    onPrepared() {},
    maxPrepared: 2,
    onBroken: (error) => assert.fail(String(error)),
    gone: gone.signal,
    closed: new AbortController().signal,
  });
  const server = createServer(turns, gone.signal);
  const goOn = () => {
    const wasPreparing = phase === 'preparing';
    if ((wasPreparing || (phase === 'paused' && prepared)) && !takeBack(turns)) {
      assert.ok(wasPreparing, 'a turn that is certain is not in its pause');
      server.isCut = true;
    }
    phase = 'speaking';
    turns.spoke();
  };
  const moves: Readonly<Record<Move, () => void>> = {
    word() {
      if (phase !== 'speaking') goOn();
      said += 1;
      ears.hear(`w${said}`);
    },
    partial: () => phase === 'speaking' && turns.partial(ears.text()),
    pause() {
      if (phase !== 'speaking') return;
      [phase, prepared] = ['paused', false];
      turns.paused(0);
    },
    ask: () => phase === 'paused' && turns.ask(),
    again: () => phase === 'paused' && turns.askAgain(),
    prepare() {
      if (phase !== 'paused' || prepared) return;
      prepared = true;
      turns.prepare();
    },
    answer() {
      if (phase !== 'paused') return;
      phase = 'preparing';
      turns.answer();
    },
    io: ears.answer,
    'io-again': ears.answerAgain,
    heard() {
      if (server.isCut || !server.isBusy || phase !== 'preparing') return;
      phase = 'quiet';
      server.decide('heard');
    },
    carry: () => server.isCut && server.decide('carry'),
  };
  return {
    async play(script: readonly Move[]) {
      for (const move of script) {
        moves[move]();
        await quiet();
      }
    },
    /** The caller hangs up; what is left is answered. */
    async end() {
      gone.abort();
      server.decide(server.isCut ? 'carry' : 'heard');
      let isOver = false;
      void server.over.then(() => {
        isOver = true;
      });
      for (let i = 0; i < 50 && !isOver; i += 1) {
        ears.answer();
        await quiet();
      }
      assert.ok(isOver, 'the last turn is reached');
      return { said: Array.from({ length: said }, (_, i) => `w${i + 1}`), answered: server.answered };
    },
  };
}

const moves = fc.array(fc.constantFrom(...MOVES), { maxLength: 60 });

test('whatever happens, every word is in one answered turn, and in no other', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (script) => {
      const talk = createTalk();
      await talk.play(script);
      const { said, answered } = await talk.end();
      const words = answered.flatMap((text) => text.split(' ').filter(Boolean));
      assert.deepEqual(words.toSorted(), said.toSorted());
    }),
    { numRuns: 400 },
  );
});

test('in the order in which they were said, when a dropped answer is dropped at once', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (script) => {
      const talk = createTalk();
      await talk.play(script.flatMap((move) => (move === 'word' ? [move, 'carry' as const] : [move])));
      const { said, answered } = await talk.end();
      assert.equal(answered.filter(Boolean).join(' '), said.join(' '));
    }),
    { numRuns: 400 },
  );
});
