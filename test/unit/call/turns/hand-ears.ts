import assert from 'node:assert/strict';
import type { WordsTurn } from '../../../../src/call/turns/caller-turn.ts';
import { type CallerTurns, createCallerTurns } from '../../../../src/call/turns/caller-turns.ts';
import type { AnswerKind } from '../../../../src/conversation/end-of-turn.ts';
import type { WordsJudged } from '../../../../src/conversation/turn-state.ts';

export interface TurnsByHand {
  readonly turns: CallerTurns;
  /** What the floor was told: meaning and completeness of words, or `nothing-said`. */
  readonly told: string[];
  /** Kinds of turns that became certain, and what became of prepared replies. */
  readonly noted: string[];
  readonly gone: AbortController;
  /** Questions for words that wait for an answer. */
  readonly asked: ((text: string) => void)[];
  /** Those that ask for them once more. */
  readonly askedAgain: ((text: string) => void)[];
  /** The oldest question for words is answered. */
  hear(text: string): Promise<void>;
  hearAgain(text: string): Promise<void>;
  voice: { voicedMs: number; cuts: number; nowMs: number };
}

/** Turns whose ears give their words when the test says so; the n-th cut has the sound `[n]`, and before it `[-n]`. */
export function turnsByHand({ maxPrepared = 3, asked: kind = 'open' as AnswerKind } = {}): TurnsByHand {
  const asked: ((text: string) => void)[] = [];
  const askedAgain: ((text: string) => void)[] = [];
  const [told, noted]: [string[], string[]] = [[], []];
  const gone = new AbortController();
  const voice = { voicedMs: 600, cuts: 0, nowMs: 0 };
  const turns = createCallerTurns({
    ears: {
      get voicedMs() {
        return voice.voicedMs;
      },
      words: () => new Promise((resolve) => asked.push(resolve)),
      wordsAgain: () => new Promise((resolve) => askedAgain.push(resolve)),
      sound: () => Int16Array.of(-voice.cuts - 1),
      cut() {
        voice.cuts += 1;
        const sound = Int16Array.of(voice.cuts);
        return () => sound;
      },
    },
    nowMs: () => voice.nowMs,
    onWords: ({ meaning, completeness }) => told.push(`${meaning} ${completeness}`),
    onNothing: () => told.push('nothing-said'),
    judge,
    asked: () => kind,
    onTurn: (kind) => noted.push(kind),
    onPrepared: (outcome) => noted.push(outcome),
    maxPrepared,
    onBroken: (error) => assert.fail(String(error)),
    gone: gone.signal,
    closed: new AbortController().signal,
  });
  const answerOf = (questions: ((text: string) => void)[]) => async (text: string) => {
    await quiet();
    questions.shift()?.(text);
    await quiet();
  };
  const [hear, hearAgain] = [answerOf(asked), answerOf(askedAgain)];
  return { turns, told, noted, gone, asked, askedAgain, hear, hearAgain, voice };
}

/** Until nothing is left to do. */
export const quiet = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The caller goes on. @returns whether what was handed over was taken back, because it was not certain. */
export function takeBack(turns: CallerTurns): boolean {
  const wasOpen = !turns.isCertain;
  turns.takeBack();
  return wasOpen;
}

/** The turn that is next, which must be there; words only. */
export async function nextWords(turns: CallerTurns): Promise<WordsTurn> {
  const turn = await Promise.race([turns.next(), quiet().then(quiet)]);
  if (turn?.type !== 'words') throw new Error(`no words but ${turn?.type ?? 'nothing'}`);
  return turn;
}

function judge(text: string): WordsJudged {
  const meaning = text === '' ? 'none' : text === 'mm-hm' ? 'backchannel' : 'content';
  return { meaning, completeness: /\band$/.test(text) ? 'unfinished' : 'open' };
}
