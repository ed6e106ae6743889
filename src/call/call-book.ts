import type { AnswerDelay } from '../core/answer-delay.ts';
import type { ReturnReason } from '../core/outcome.ts';
import type { CallEnd, CallRecord, CallRepository, TurnRecord } from '../ports/call-repository.ts';
import type { CallLeg } from '../ports/telephony.ts';
import type { Heard, HistoryLine, Turn } from '../reception/receptionist.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';
import type { StoredState } from '../reception/state/stored-state.ts';
import type { CallServices } from './call-services.ts';
import { isUnfinished } from './is-unfinished.ts';

/** The record of one call while it is open: what is stored, and what the receptionist gets to see of it. */
export interface CallBook {
  /** The first thing the receptionist hears on this leg. */
  readonly opening: Heard;
  turn(heard: Heard, confirmed: Promise<boolean>): Turn<DialogueState>;
  readonly state: DialogueState;
  /** The answer to come is kept as sound; the caller has been told. */
  readonly expectsSound: boolean;
  /** The call has lasted longer than it may. */
  readonly isOvertime: boolean;
  /** Stored at once, so that a restarted daemon goes on from here. */
  keepState(state: DialogueState): void;
  /** @param atMs Monotonic milliseconds. */
  callerSaid(text: string, atMs: number): void;
  attendantSaid(line: AttendantLine): void;
  /** The caller is a fax machine: said in the list of what was said, and counted. */
  heardFax(): void;
  identify(who: Parameters<CallRepository['identify']>[1]): void;
  away(transferKey?: string): void;
  finish(reason: CallEnd): void;
}

export interface AttendantLine {
  readonly text: string;
  readonly heardText: string;
  readonly delay: AnswerDelay | null;
  readonly silencedMs: number | null;
  /** Monotonic milliseconds at which it became audible. */
  readonly atMs: number;
}

/** Opens the record of a new call, or takes up the one that is stored. */
export async function openCallBook(leg: CallLeg, services: CallServices): Promise<CallBook> {
  const { callId } = leg;
  const { bus, calls, clock, commit, dialogue, settings } = services;
  const openedMs = clock.nowMs();
  /** A record that cannot be written is a loss; a call that ends because of it is a greater one. */
  const keep = <Result>(work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (error) {
      services.log.error({ callId, err: error }, 'the record of a call could not be kept; the call goes on');
      return undefined;
    }
  };
  const chain = chainOf(leg, services);
  const stored = keep(() => calls.find(callId));
  services.log.info({ callId, chain, returned: stored !== undefined }, 'call');
  bus.emit('call-started', { callId, returned: stored !== undefined, chain });
  // Only a returning caller waits for the PBX's word, which comes about a millisecond after the leg.
  const opening = stored ? openingOf(stored, (await leg.announced).returned) : callStart;
  if (stored) keep(() => calls.setStatus(callId, 'live'));
  else keep(() => calls.open({ id: callId, tenant: 'default', startedAtMs: clock.wallMs(), chain }));

  let state = (stored?.stateJson && dialogue.parse(storedState(stored.stateJson))) || dialogue.initial();
  let callerNumber = stored?.callerNumber ?? null;
  const turns = (stored && keep(() => calls.turns(callId))) ?? [];
  const history: HistoryLine[] = turns.map(({ speaker, text, heardText }) => ({
    speaker,
    text: heardText ?? text,
  }));
  let seq = turns.length;
  const add = (turn: Omit<TurnRecord, 'callId' | 'seq'>) => {
    seq += 1;
    // Turns carry wall time for readers; the call itself only knows monotonic time.
    const atMs = Math.round(turn.atMs - clock.nowMs() + clock.wallMs());
    keep(() => calls.addTurn({ ...turn, callId, seq, atMs }));
    history.push({ speaker: turn.speaker, text: turn.heardText ?? turn.text });
  };

  return {
    opening,
    get state() {
      return state;
    },
    get expectsSound() {
      return dialogue.expectationOf(state).record;
    },
    get isOvertime() {
      return clock.nowMs() - openedMs > settings.maxCallMs;
    },
    turn(heard, confirmed) {
      const nowMs = clock.wallMs();
      return { callId, state, heard, history: [...history], callerNumber, nowMs, confirmed, commit };
    },
    keepState(next) {
      state = next;
      keep(() => calls.saveState(callId, JSON.stringify(dialogue.store(next))));
    },
    callerSaid: (text, atMs) => add({ speaker: 'caller', text, heardText: null, atMs, ...NO_ANSWER }),
    attendantSaid: (line) => add({ speaker: 'attendant', ...line }),
    heardFax() {
      add({ speaker: 'caller', text: '[fax tone]', heardText: null, atMs: clock.nowMs(), ...NO_ANSWER });
      bus.emit('fax-heard', { callId });
    },
    identify(who) {
      callerNumber = who.callerNumber ?? callerNumber;
      keep(() => calls.identify(callId, who));
    },
    away: (transferKey) => void keep(() => calls.setStatus(callId, 'away', transferKey)),
    finish(reason) {
      const nowMs = clock.wallMs();
      const message = isUnfinished(reason)
        ? dialogue.unfinished({ callId, state, callerNumber, nowMs })
        : undefined;
      if (message) void commit([{ type: 'keep-message', message }]);
      keep(() => calls.finish(callId, reason, nowMs));
      bus.emit('call-ended', { callId, reason });
    },
  };
}

const NO_ANSWER = { delay: null, silencedMs: null } as const;

const callStart: Heard = { type: 'call-start' };

function openingOf({ status, transferKey }: CallRecord, told: ReturnReason | null): Heard {
  // A call that was away came back from people; one that was live lost its daemon in the middle of a sentence.
  const because = told ?? (status === 'away' && transferKey !== null ? 'no-answer' : 'crash');
  return { type: 'returned', because, transferKey };
}

/** The engines of this call, in the order sound flows. */
function chainOf({ rateHz }: CallLeg, services: CallServices): string {
  const [ears] = services.speechToText;
  const [desk] = services.receptionists;
  const [voice] = services.textToSpeech;
  const line = `${services.lineLabel} ${rateHz / 1000} kHz`;
  return `${line} → ${services.detector.label} | ${ears.label} → ${desk.label} → ${voice.label}`;
}

/** Both parts of a state in one column; one of version 1 is that of the visit. */
export function storedState(json: string): StoredState {
  const { conversation, visit } = JSON.parse(json) as Partial<StoredState>;
  return typeof conversation === 'string'
    ? { conversation, visit: visit ?? null }
    : { conversation: null, visit: json };
}
