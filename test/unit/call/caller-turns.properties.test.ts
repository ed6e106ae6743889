import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CallerTurn, WordsTurn } from '../../../src/call/caller-turn.ts';
import { createCallerTurns } from '../../../src/call/caller-turns.ts';
import { quiet } from './hand-ears.ts';

/** What may happen next. `word`: the caller says one more; `io`: the engine answers; `heard`, `carry`: the call goes on. */
const MOVES = ['word', 'partial', 'pause', 'ask', 'prepare', 'answer', 'io', 'heard', 'carry'] as const;
type Move = (typeof MOVES)[number];

/** A caller who says `w1 w2 …`, ears that keep words until they are cut, and a call that answers turn by turn. */
function createTalk() {
  let said = 0;
  let kept: string[] = [];
  let phase: 'quiet' | 'speaking' | 'paused' | 'preparing' = 'quiet';
  let prepared = false;
  const asked: (() => void)[] = [];
  const answered: string[] = [];
  const gone = new AbortController();
  const turns = createCallerTurns({
    ears: {
      voicedMs: 600,
      words: () => {
        const { promise, resolve } = Promise.withResolvers<string>();
        const text = kept.join(' ');
        asked.push(() => resolve(text));
        return promise;
      },
      cut() {
        kept = [];
        return () => new Int16Array();
      },
    },
    nowMs: () => said,
    tell(event) {
      if (event.type === 'reply-ended') phase = 'quiet';
    },
    judge: () => ({ meaning: 'content', completeness: said % 3 === 0 ? 'unfinished' : 'open' }),
    onTurn() {},
    onPrepared() {},
    maxPrepared: 2,
    gone: gone.signal,
    closed: new AbortController().signal,
  });

  /** What became of the answer to the turn that is being answered. */
  let verdict: ((how: 'heard' | 'carry') => void) | undefined;
  let answering: WordsTurn | undefined;
  /** The caller went on before a word of the answer was heard. */
  let cut = false;
  const serveTurn = async (turn: CallerTurn) => {
    if (turn.type !== 'words' || !(await turn.commitment.settled)) return;
    const { promise, resolve } = Promise.withResolvers<'heard' | 'carry'>();
    [answering, verdict] = [turn, resolve];
    if (gone.signal.aborted) resolve(cut ? 'carry' : 'heard');
    const how = await promise;
    [answering, verdict, cut] = [undefined, undefined, false];
    if (how === 'carry') turns.carry(turn);
    else answered.push(turn.text);
  };
  const serve = async () => {
    for (let turn = await turns.next(); turn; turn = await turns.next()) await serveTurn(turn);
  };
  const served = serve();

  const goOn = () => {
    const wasPreparing = phase === 'preparing';
    if ((wasPreparing || (phase === 'paused' && prepared)) && !turns.drop()) {
      assert.ok(wasPreparing, 'a turn that is certain is not in its pause');
      cut = true;
    }
    phase = 'speaking';
    turns.spoke();
  };
  const moves: Readonly<Record<Move, () => void>> = {
    word() {
      if (phase !== 'speaking') goOn();
      said += 1;
      kept.push(`w${said}`);
    },
    partial: () => phase === 'speaking' && turns.partial(kept.join(' ')),
    pause() {
      if (phase !== 'speaking') return;
      [phase, prepared] = ['paused', false];
      turns.paused(0);
    },
    ask: () => phase === 'paused' && turns.ask(),
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
    io: () => asked.shift()?.(),
    heard() {
      if (cut || !answering || phase !== 'preparing') return;
      phase = 'quiet';
      verdict?.('heard');
    },
    carry: () => cut && answering && verdict?.('carry'),
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
      verdict?.(cut ? 'carry' : 'heard');
      let over = false;
      void served.then(() => {
        over = true;
      });
      for (let i = 0; i < 50 && !over; i += 1) {
        asked.shift()?.();
        await quiet();
      }
      assert.ok(over, 'the last turn is reached');
      return { said: Array.from({ length: said }, (_, i) => `w${i + 1}`), answered };
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
