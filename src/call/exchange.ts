import type { Outcome } from '../core/outcome.ts';
import type { AnswerDelay } from '../ports/call-repository.ts';
import type { CallLeg } from '../ports/telephony.ts';
import type { DialogueState } from '../reception/dialogue-state.ts';
import type { Heard } from '../reception/receptionist.ts';
import { type Answer, createAnswerer } from './answer.ts';
import type { CallBook } from './call-book.ts';
import type { CallServices } from './call-services.ts';
import type { CallerTurn, TurnTimes } from './caller-turns.ts';
import type { Line } from './line.ts';
import type { Said } from './speech.ts';

/**
 * What was heard, and our answer to it. Resolves to the last word, when the answer was one and the caller has
 * heard it to its end.
 */
export type Exchange = (heard: Heard, turn?: CallerTurn) => Promise<Outcome | undefined>;

export interface ExchangeOptions {
  readonly leg: CallLeg;
  readonly line: Line;
  readonly book: CallBook;
  readonly services: CallServices;
  /** Aborts when the leg ends. */
  readonly gone: AbortSignal;
}

/** For an answer nobody hears: a language model may be slow, and the line is closed. */
const HEED_MS = 3_000;

/**
 * Answers, and keeps record once the caller can have noticed: an answer of which no word was heard leaves no
 * trace, and what it answered is put before the caller's next words.
 */
export function createExchange({ leg, line, book, services, gone }: ExchangeOptions): Exchange {
  const { bus, clock, dialogue, log } = services;
  const { callId } = leg;
  const openedMs = clock.nowMs();
  const desk = createAnswerer(services.receptionists, (receptionist, { code }) => {
    log.warn({ callId, engine: receptionist.label, code }, 'another receptionist takes over in this call');
    bus.emit('engine-failed', { callId, kind: 'receptionist', engine: receptionist.label, code });
  });
  const setState = (state: DialogueState) => {
    if (state === book.state) return;
    book.keepState(state);
    line.expect(dialogue.expectationOf(state));
  };
  const keepState = ({ state }: Answer) => {
    if (state) setState(state);
  };

  /** The caller has hung up: what was said is still heeded, and nobody is spoken to. */
  const heed = async (heard: Heard) => {
    if (heard.type === 'words') book.callerSaid(heard.text, clock.nowMs());
    const answer = desk.answer(book.turn(heard), AbortSignal.timeout(HEED_MS));
    for await (const _unsaid of answer.clauses);
    keepState(answer);
  };

  return async (heard, turn) => {
    if (gone.aborted) {
      await heed(heard);
      return undefined;
    }
    const words = turn?.type === 'words' ? turn : undefined;
    const times = words?.times;
    const abort = new AbortController();
    const answer = desk.answer(book.turn(heard), abort.signal);
    const before = book.state;
    let audible = false;
    const said = await line.say(answer.clauses, {
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
    if (words && wentOn(said) && !gone.aborted) {
      line.carry(words);
      setState(before);
      return undefined;
    }
    if (said.cut === 'before-sound') return undefined;
    keepState(answer);
    writeDown(book, { heard, said, times, nowMs: clock.nowMs() });
    if (times && said.audibleMs !== undefined)
      bus.emit('answer-audible', { callId, delay: delayOf(said, times) });
    return said.cut === 'no' ? answer.outcome : undefined;
  };
}

/** The caller had not finished: of the answer not one word has been heard. */
function wentOn({ cut, heardText }: Said): boolean {
  return cut !== 'no' && heardText === '';
}

interface Spoken {
  readonly heard: Heard;
  readonly said: Said;
  readonly times: TurnTimes | undefined;
  readonly nowMs: number;
}

function writeDown(book: CallBook, { heard, said, times, nowMs }: Spoken): void {
  const atMs = said.audibleMs ?? nowMs;
  if (heard.type === 'words') book.callerSaid(heard.text, times?.decidedMs ?? atMs);
  if (heard.type === 'digits') book.callerSaid(`[keys ${heard.digits}]`, atMs);
  if (said.text === '') return;
  const delay = times && said.audibleMs !== undefined ? delayOf(said, times) : null;
  book.attendantSaid({ text: said.text, heardText: said.heardText, delay, atMs });
}

function delayOf(
  { firstClauseMs, audibleMs }: Said,
  { quietMs, decidedMs, wordsMs }: TurnTimes,
): AnswerDelay {
  const clauseMs = firstClauseMs ?? wordsMs;
  const heardMs = audibleMs ?? clauseMs;
  return {
    endOfTurnMs: Math.round(decidedMs - quietMs),
    wordsMs: Math.round(wordsMs - decidedMs),
    replyMs: Math.round(clauseMs - wordsMs),
    speechMs: Math.round(heardMs - clauseMs),
    totalMs: Math.round(heardMs - quietMs),
  };
}
