import type { AnswerDelay } from '../core/answer-delay.ts';
import type { ReturnReason } from '../core/outcome.ts';
import type { CallLeg } from '../ports/call-leg.ts';
import type { CallEnd, CallRecord, TurnRecord } from '../ports/call-repository.ts';
import type { CallerInfo } from '../ports/caller-info.ts';
import type { Entrance } from '../reception/office.ts';
import type { Heard, HistoryLine, Turn } from '../reception/receptionist.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';
import type { CallServices } from './call-services.ts';
import { hideDigits } from './hide-digits.ts';
import { isUnfinished } from './is-unfinished.ts';
import { keepForPeople } from './keep-for-people.ts';
import { lookUpCall } from './look-up-call.ts';
import { recallState } from './recall-state.ts';
import { shownNumber } from './shown-number.ts';

/** The record of one call while it is open: what is stored, and what the receptionist gets to see of it. */
export interface CallNotes {
  /** The first thing the receptionist hears on this leg. */
  readonly opening: Heard;
  turn(heard: Heard, certain: Promise<boolean>): Turn<DialogueState>;
  readonly state: DialogueState;
  /** The answer to come is kept as sound; the caller has been told. */
  readonly expectsSound: boolean;
  /** The answer to come is kept nowhere. */
  readonly expectsSecret: boolean;
  /** The caller has heard that the call is recorded, and has not refused. */
  readonly isToldOfRecording: boolean;
  /** They may be listened to: they have been told so, where a law asks for it. */
  readonly mayBeHeard: boolean;
  /** As the PBX shows it. */
  readonly callerNumber: string | null;
  /** A mark stands for all digits that were said since the caller's last so many turns. */
  hideDigits(turns: number): void;
  /** The call has lasted longer than it may. */
  readonly isOvertime: boolean;
  /** Recorded at once, so that a restarted daemon goes on from here. */
  keepState(state: DialogueState): void;
  /** @param atMs Monotonic milliseconds. */
  callerSaid(text: string, atMs: number): void;
  attendantSaid(line: AttendantLine): void;
  /** The caller is a fax machine: said in the list of what was said, and counted. */
  heardFax(): void;
  identify(who: CallerInfo): void;
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

/** Opens the record of a new call, or takes up the one that is stored; undefined when its call is finished, or another's. */
export async function openCallNotes(leg: CallLeg, services: CallServices): Promise<CallNotes | undefined> {
  const { callId } = leg;
  const { bus, clock, dialogue, journal, owner, settings, tenant } = services;
  const openedMs = clock.nowMs();
  const chain = chainOf(leg.rateHz, services);
  const { call: stored, turns } = await lookUpCall(callId, services);
  if (stored?.status === 'finished' || (stored && isOfAnother(stored, services))) return undefined;
  services.log.info({ callId, office: tenant, chain, returned: stored !== undefined }, 'call');
  bus.emit('call-started', { callId, tenant, returned: stored !== undefined, chain });
  const recalled = stored && recallState(stored, services);
  const isRead = recalled !== undefined || stored?.state.visit === null;
  const entrance = recalled ? undefined : services.entrance;
  // Only a returning caller waits to be told of, which takes about a millisecond.
  const opening = stored && isRead ? openingOf(stored, (await leg.introduced).returned) : callStart(entrance);
  if (stored) journal.record({ type: 'status', id: callId, status: 'live', owner });
  else journal.record({ type: 'open', id: callId, startedAtMs: clock.wallMs(), chain, owner });

  let state = recalled ?? dialogue.initial(entrance);
  let callerNumber = stored?.callerNumber ?? (await shownNumber(leg, services));
  const history: HistoryLine[] = turns.map(({ speaker, text, heardText }) => ({
    speaker,
    text: heardText ?? text,
  }));
  let seq = turns.length;
  const add = (turn: Omit<TurnRecord, 'callId' | 'seq'>) => {
    seq += 1;
    // Turns carry wall time for readers; the call itself only knows monotonic time.
    const atMs = Math.round(turn.atMs - clock.nowMs() + clock.wallMs());
    journal.record({ type: 'turn', ...turn, callId, seq, atMs });
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
    get expectsSecret() {
      return dialogue.expectationOf(state).secret;
    },
    get isToldOfRecording() {
      return dialogue.isToldOfRecording({ callId, state, history, callerNumber, nowMs: clock.wallMs() });
    },
    get mayBeHeard() {
      return dialogue.mayBeHeard({ callId, state, history, callerNumber, nowMs: clock.wallMs() });
    },
    get callerNumber() {
      return callerNumber;
    },
    hideDigits(turns) {
      for (const { index, ...line } of hideDigits(history, turns, dialogue.cardReaderIn(state))) {
        history[index] = line;
        // Lines are turns, in their order.
        journal.record({ type: 'redact', id: callId, seq: index + 1, text: line.text });
      }
    },
    get isOvertime() {
      return clock.nowMs() - openedMs > settings.maxCallMs;
    },
    turn(heard, certain) {
      const nowMs = clock.wallMs();
      const { commit } = journal;
      return { callId, state, heard, history: [...history], callerNumber, nowMs, certain, commit };
    },
    keepState(next) {
      state = next;
      journal.record({ type: 'state', id: callId, ...dialogue.store(next) });
    },
    callerSaid: (text, atMs) => add({ speaker: 'caller', text, heardText: null, atMs, ...NO_ANSWER }),
    attendantSaid: (line) => add({ speaker: 'attendant', ...line }),
    heardFax() {
      add({ speaker: 'caller', text: '[fax tone]', heardText: null, atMs: clock.nowMs(), ...NO_ANSWER });
      bus.emit('fax-heard', { callId });
    },
    identify(who) {
      callerNumber = who.callerNumber ?? callerNumber;
      journal.record({ type: 'identify', id: callId, ...who });
    },
    away(transferKey) {
      const key = transferKey === undefined ? {} : { transferKey };
      journal.record({ type: 'status', id: callId, status: 'away', ...key });
    },
    finish(reason) {
      const nowMs = clock.wallMs();
      if (isUnfinished(reason))
        keepForPeople(callId, dialogue.unfinished({ callId, state, callerNumber, nowMs }), services);
      journal.record({ type: 'finish', id: callId, reason, endedAtMs: nowMs });
      bus.emit('call-ended', { callId, tenant, reason });
    },
  };
}

/** An id that two telephone systems have given is no caller who comes back. */
function isOfAnother(stored: CallRecord, { owner, log }: CallServices): boolean {
  const isAnothers = stored.owner !== null && stored.owner.system !== owner.system;
  if (isAnothers)
    log.warn({ callId: stored.id }, 'a leg with the id of a call of another telephone system was dropped');
  return isAnothers;
}

const NO_ANSWER = { delay: null, silencedMs: null } as const;

function callStart(entrance: Entrance | undefined): Heard {
  return { type: 'call-start', greeting: entrance?.greeting };
}

function openingOf({ status, transferKey }: CallRecord, told: ReturnReason | null): Heard {
  // A call that was away came back from people; one that was live lost its daemon in the middle of a sentence.
  const because = told ?? (status === 'away' && transferKey !== null ? 'no-answer' : 'crash');
  return { type: 'returned', because, transferKey };
}

/** The engines of this call, in the order sound flows. */
function chainOf(rateHz: number, services: CallServices): string {
  const [ears] = services.speechToText;
  const [receptionist] = services.receptionists;
  const [voice] = services.textToSpeech;
  const line = `${services.lineLabel} ${rateHz / 1000} kHz`;
  return `${line} → ${services.detector.label} | ${ears.label} → ${receptionist.label} → ${voice.label}`;
}
