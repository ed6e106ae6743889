import type { AnswerDelay } from '../core/answer-delay.ts';
import type { Outcome } from '../core/outcome.ts';
import type { CallLeg } from '../ports/call-leg.ts';
import type { Commit } from '../ports/commands.ts';
import type { Heard } from '../reception/receptionist.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';
import type { CallNotes } from './call-notes.ts';
import type { CallServices } from './call-services.ts';
import { type Answer, createReceptionistLadder } from './receptionist-ladder.ts';
import type { Expected, Talk } from './talk.ts';
import type { CallerTurn, TurnTimes, WordsTurn } from './turns/caller-turn.ts';
import { CERTAIN, type Commitment } from './turns/commitment.ts';
import type { Said } from './voice/reply-in-progress.ts';

/**
 * What was heard, and our answer to it. Resolves to the last word, when the answer was one and the caller has
 * heard it to its end.
 */
export type Exchange = (heard: Heard, turn?: CallerTurn) => Promise<Outcome | undefined>;

export interface ExchangeOptions {
  readonly leg: CallLeg;
  readonly line: Talk;
  readonly book: CallNotes;
  readonly services: CallServices;
  /** What the caller may say in a state of the dialogue. */
  readonly expectedIn: (state: DialogueState) => Expected;
  /** Aborts when the leg ends. */
  readonly gone: AbortSignal;
}

/** For an answer nobody hears: a language model may be slow, and the line is closed. */
const HEED_MS = 3_000;
/** A commit takes milliseconds. After this and the wait for a tool, which is 800 ms together, the caller is told to wait. */
const SLOW_COMMIT_MS = 100;

/**
 * Answers, and keeps record once the caller can have noticed: an answer of which no word was heard leaves no
 * trace, and what it answered is put before the caller's next words.
 */
export function createExchange(options: ExchangeOptions): Exchange {
  const { leg, line, book, services, expectedIn, gone } = options;
  const { bus, clock, log } = services;
  const { callId } = leg;
  const openedMs = clock.nowMs();
  const desk = createReceptionistLadder(services.receptionists, {
    languageOf: services.languageOf,
    onLost(receptionist, { code }) {
      log.warn({ callId, engine: receptionist.label, code }, 'another receptionist takes over in this call');
      bus.emit('engine-failed', { callId, kind: 'receptionist', engine: receptionist.label, code });
    },
  });
  const setState = (state: DialogueState) => {
    if (state === book.state) return;
    book.keepState(state);
    line.expect(expectedIn(state));
  };
  /** What is claimed may take longer than a caller waits in silence. */
  const covered: Commit = async (commands) => {
    const stored = new AbortController();
    void clock.wait(SLOW_COMMIT_MS, stored.signal).then(() => stored.signal.aborted || line.working());
    try {
      return await services.journal.commit(commands);
    } finally {
      stored.abort();
    }
  };
  const keepState = ({ state }: Answer) => {
    if (state) setState(state);
  };

  /** The caller has hung up: what was said, also by us, is still written down and heeded, and nobody is spoken to. */
  const heed = async (heard: Heard, { settled }: Commitment, said?: Said): Promise<undefined> => {
    // The last words may still be on their way.
    if (!(await settled)) return undefined;
    const turn = book.turn(heard, CERTAIN.settled);
    // Of what was prepared and not heard there is no trace.
    const told = said?.audibleMs === undefined ? undefined : said;
    writeDown(book, { heard, said: told, delay: undefined, saidAtMs: undefined, nowMs: clock.nowMs() });
    const answer = desk.answer(turn, AbortSignal.timeout(HEED_MS), () => {});
    for await (const _unsaid of answer.clauses);
    keepState(answer);
  };
  const keepRecord = ({ heard, words, answer, said }: Spoken): Outcome | undefined => {
    if (said.cut === 'before-sound') return undefined;
    keepState(answer);
    const delay = words && delayOf(said, words.times);
    writeDown(book, { heard, said, delay, saidAtMs: words?.times.decidedMs, nowMs: clock.nowMs() });
    if (delay) bus.emit('answer-audible', { callId, delay });
    return said.cut === 'no' ? answer.outcome : undefined;
  };

  const say = (
    { heard, answer }: Pick<Spoken, 'heard' | 'answer'>,
    commitment: Commitment,
    abort: AbortController,
  ): Promise<Said> => {
    let audible = false;
    return line.say(answer.clauses, {
      commitment,
      abort,
      isFarewell: () => answer.outcome !== undefined,
      onAudible() {
        audible = true;
        keepState(answer);
        if (heard.type === 'call-start')
          bus.emit('greeting-audible', { callId, afterMs: clock.nowMs() - openedMs });
      },
      onComplete() {
        if (audible) keepState(answer);
      },
    });
  };

  return async (heard, turn) => {
    const words = turn?.type === 'words' ? turn : undefined;
    const commitment = words?.commitment ?? CERTAIN;
    if (gone.aborted) return heed(heard, commitment);
    const abort = new AbortController();
    const asked = { ...book.turn(heard, commitment.settled), commit: covered };
    const answer = desk.answer(asked, abort.signal, line.working);
    const before = book.state;
    const said = await say({ heard, answer }, commitment, abort);
    if (commitment.state === 'dropped') return undefined;
    // Of an answer that was cut short nothing may have been kept.
    const isKept = said.audibleMs !== undefined && answer.state !== undefined;
    if (gone.aborted && !isKept) return heed(heard, commitment, said);
    if (words && wentOn(said, gone)) {
      line.carry(words);
      setState(before);
      return undefined;
    }
    return keepRecord({ heard, words, answer, said });
  };
}

interface Spoken {
  readonly heard: Heard;
  readonly words: WordsTurn | undefined;
  readonly answer: Answer;
  readonly said: Said;
}

/** The caller had not finished: of the answer not one word has been heard. */
function wentOn({ cut, heardText }: Said, gone: AbortSignal): boolean {
  return cut !== 'no' && heardText === '' && !gone.aborted;
}

interface Written {
  readonly heard: Heard;
  readonly said: Said | undefined;
  readonly delay: AnswerDelay | undefined;
  readonly saidAtMs: number | undefined;
  readonly nowMs: number;
}

function writeDown(book: CallNotes, { heard, said, delay, saidAtMs, nowMs }: Written): void {
  const atMs = said?.audibleMs ?? nowMs;
  if (heard.type === 'words') book.callerSaid(heard.text, saidAtMs ?? atMs);
  if (heard.type === 'digits') book.callerSaid(`[keys ${heard.digits}]`, atMs);
  if (!said?.text) return;
  const { text, heardText, silencedMs } = said;
  book.attendantSaid({ text, heardText, silencedMs, delay: delay ?? null, atMs });
}

/** Undefined when nothing was heard. */
function delayOf(
  { firstClauseMs, firstSoundMs, audibleMs }: Said,
  { quietMs, noticedMs, wordsMs, decidedMs }: TurnTimes,
): AnswerDelay | undefined {
  if (audibleMs === undefined) return undefined;
  const after = (ms: number) => Math.round(ms - quietMs);
  return {
    noticedMs: after(noticedMs),
    wordsMs: after(wordsMs),
    replyMs: after(firstClauseMs ?? wordsMs),
    speechMs: after(firstSoundMs ?? audibleMs),
    decidedMs: after(decidedMs),
    audibleMs: after(audibleMs),
  };
}
