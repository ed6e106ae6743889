import type { Outcome } from '../core/outcome.ts';
import type { Commit } from '../ports/commands.ts';
import type { Heard } from '../reception/receptionist.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';
import type { CallNotes } from './call-notes.ts';
import type { CallServices } from './call-services.ts';
import type { Wait } from './call-snapshot.ts';
import { type Answer, createReceptionistLadder } from './receptionist-ladder.ts';
import type { Talk } from './talk.ts';
import type { Expected } from './talk-parts.ts';
import type { CallerTurn, WordsTurn } from './turns/caller-turn.ts';
import { CERTAIN, type Certainty } from './turns/certainty.ts';
import type { SpokenReply } from './voice/reply-in-progress.ts';
import { writeDown } from './write-down.ts';

/** What is heard, and our answers to it. */
export interface Exchange {
  /** Resolves to the last word, when the answer was one and the caller has heard it to its end. */
  answer(heard: Heard, turn?: CallerTurn): Promise<Outcome | undefined>;
  /** The label of the receptionist of the moment, and what is being committed. */
  snapshot(): { readonly receptionist: string | null; readonly waits: readonly Wait[] };
}

export interface ExchangeOptions {
  readonly callId: string;
  readonly talk: Pick<Talk, 'say' | 'working' | 'expect' | 'carry'>;
  readonly notes: CallNotes;
  readonly services: CallServices;
  /** The answer that is being said is the last one, and `state` what stands after it. */
  readonly onLeaving?: (outcome: Outcome, state: DialogueState) => void;
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
  const { callId, talk, notes, services, expectedIn, onLeaving = () => {}, gone } = options;
  const { bus, clock, log } = services;
  const openedMs = clock.nowMs();
  const receptionists = createReceptionistLadder(services.receptionists, {
    languageOf: services.languageOf,
    onLost(receptionist, { code }) {
      log.warn({ callId, engine: receptionist.label, code }, 'another receptionist takes over in this call');
      bus.emit('engine-failed', { callId, kind: 'receptionist', engine: receptionist.label, code });
    },
  });
  let committingMs: number | undefined;
  /** What is claimed may take longer than a caller waits in silence. */
  const covered: Commit = async (commands) => {
    const stored = new AbortController();
    committingMs ??= clock.nowMs();
    void clock.wait(SLOW_COMMIT_MS, stored.signal).then(() => stored.signal.aborted || talk.working());
    try {
      return await services.journal.commit(commands);
    } finally {
      stored.abort();
      committingMs = undefined;
    }
  };
  /**
   * The only place where a state of the dialogue starts to count: as soon as it is known and the caller can have noticed
   * the answer that leads to it. Of an answer that turns out to be unheard it is taken back.
   */
  const stateAfter = (answer: Answer): StateAfter => {
    const before = notes.state;
    let isNoticed = false;
    const count = (state: DialogueState | undefined) => {
      if (state === undefined || state === notes.state) return;
      notes.keepState(state);
      talk.expect(expectedIn(state));
    };
    return {
      noticed() {
        isNoticed = true;
        count(answer.state);
      },
      known() {
        if (isNoticed) count(answer.state);
      },
      takeBack: () => count(before),
    };
  };

  const say = ({ heard, answer, state, certainty, abort }: Answering): Promise<SpokenReply> =>
    talk.say(answer.clauses, {
      certainty,
      abort,
      isFarewell: () => answer.outcome !== undefined,
      onAudible() {
        state.noticed();
        const afterMs = clock.nowMs() - openedMs;
        if (heard.type === 'call-start') bus.emit('greeting-audible', { callId, afterMs });
      },
      onComplete() {
        state.known();
        if (answer.outcome && answer.state) onLeaving(answer.outcome, answer.state);
      },
    });

  /** The caller has hung up: what was said, also by us, is still written down and heeded, and nobody is spoken to. */
  const heed = async (heard: Heard, { settled }: Certainty, reply?: SpokenReply): Promise<undefined> => {
    // The last words may still be on their way.
    if (!(await settled)) return undefined;
    const turn = notes.turn(heard, CERTAIN.settled);
    // Of what was prepared and not heard there is no trace.
    const told = reply?.audibleMs === undefined ? undefined : reply;
    writeDown(notes, { heard, times: undefined, reply: told, nowMs: clock.nowMs() });
    const answer = receptionists.answer(turn, AbortSignal.timeout(HEED_MS), () => {});
    for await (const _unsaid of answer.clauses);
    stateAfter(answer).noticed();
  };

  const conclude = async (answering: Answering, reply: SpokenReply): Promise<Outcome | undefined> => {
    const { heard, words, certainty, answer, state } = answering;
    if (certainty.state === 'dropped') return undefined;
    // Of an answer that was cut short nothing may have been kept.
    const isKept = reply.audibleMs !== undefined && answer.state !== undefined;
    if (gone.aborted && !isKept) return heed(heard, certainty, reply);
    if (words && wentOn(reply, gone)) {
      talk.carry(words);
      state.takeBack();
      return undefined;
    }
    if (reply.cut === 'before-sound') return undefined;
    state.noticed();
    const delay = writeDown(notes, { heard, times: words?.times, reply, nowMs: clock.nowMs() });
    if (delay) bus.emit('answer-audible', { callId, delay });
    return reply.cut === 'no' ? answer.outcome : undefined;
  };

  return {
    async answer(heard, turn) {
      const words = turn?.type === 'words' ? turn : undefined;
      const certainty = words?.certainty ?? CERTAIN;
      if (gone.aborted) return heed(heard, certainty);
      const abort = new AbortController();
      const asked = { ...notes.turn(heard, certainty.settled), commit: covered };
      const answer = receptionists.answer(asked, abort.signal, talk.working);
      const answering = { heard, words, certainty, abort, answer, state: stateAfter(answer) };
      return conclude(answering, await say(answering));
    },
    snapshot: () => ({
      receptionist: receptionists.engine ?? null,
      waits:
        committingMs === undefined
          ? []
          : [{ what: 'what is claimed', for: 'the disk', forMs: Math.round(clock.nowMs() - committingMs) }],
    }),
  };
}

interface StateAfter {
  /** The caller can have noticed the answer, or it is over. */
  noticed(): void;
  /** The whole answer is known. */
  known(): void;
  takeBack(): void;
}

/** One turn of the caller on its way to its end. */
interface Answering {
  readonly heard: Heard;
  readonly words: WordsTurn | undefined;
  readonly answer: Answer;
  readonly state: StateAfter;
  readonly certainty: Certainty;
  readonly abort: AbortController;
}

/** The caller had not finished: of the answer not one word has been heard. */
function wentOn({ cut, heardText }: SpokenReply, gone: AbortSignal): boolean {
  return cut !== 'no' && heardText === '' && !gone.aborted;
}
