import type { CardReader } from '../conversation/card-guard.ts';
import type { Completeness } from '../conversation/completeness.ts';
import type { Clock } from '../core/clock.ts';
import type { EventBus } from '../core/event-bus.ts';
import type { CallJournal } from '../ports/call-journal.ts';
import type { CallOwner, CallRecord, StoredState } from '../ports/call-repository.ts';
import type { Command } from '../ports/commands.ts';
import type { Log } from '../ports/log.ts';
import type { SpeechToText } from '../ports/speech-to-text.ts';
import type { TextToSpeech } from '../ports/text-to-speech.ts';
import type { VoiceDetector } from '../ports/voice-detector.ts';
import type { Consult } from '../reception/consult/consult.ts';
import type { Entrance } from '../reception/office.ts';
import type { Expectation, Receptionist, Turn } from '../reception/receptionist.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';
import type { CallEvents } from './call-events.ts';
import type { CallLanguage } from './call-language.ts';
import type { LiveCalls } from './live-calls.ts';
import type { PhraseCache } from './voice/phrase-cache.ts';

/**
 * What a call is given: the house is the same for all, the telephone system is its leg's, the office as it was when the call
 * began.
 */
export interface CallServices extends HouseServices, SystemServices, OfficeServices {
  /** What the office says of the number that was dialled. */
  readonly entrance?: Entrance | undefined;
  /** The telephone system has to be told whose people it rings. */
  readonly isOneOfSeveral?: boolean;
}

/** What all calls of a daemon share. */
export interface HouseServices {
  readonly clock: Clock;
  readonly log: Log;
  readonly bus: EventBus<CallEvents>;
  readonly pacer: Pacer;
  readonly detector: VoiceDetector;
  /** Where each call can be looked into while it lives. */
  readonly liveCalls: LiveCalls;
}

/** The telephone system that a leg came from. */
export interface SystemServices {
  /** Whose its calls are. */
  readonly owner: CallOwner;
  /** The system and its media path, for the line that names the chain. */
  readonly lineLabel: string;
  /** Its control is up; also false when there has never been one. */
  readonly pbxIsUp: () => boolean;
}

/**
 * What an office is for its calls, by one configuration. Engines stand in order: when one fails in a call, that call goes
 * on with the next.
 */
export interface OfficeServices {
  /** Whose calls these are. */
  readonly tenant: string;
  /** What they write down. */
  readonly journal: CallJournal;
  readonly speechToText: readonly [SpeechToText, ...SpeechToText[]];
  readonly textToSpeech: readonly [TextToSpeech, ...TextToSpeech[]];
  /** A language of the office as calls speak and hear it. @param tag BCP 47. */
  readonly languageOf: (tag: string) => CallLanguage;
  readonly receptionists: readonly [Receptionist<DialogueState>, ...Receptionist<DialogueState>[]];
  readonly phrases: PhraseCache;
  readonly dialogue: Dialogue;
  readonly settings: CallSettings;
}

/** Who answers. */
export interface Offices {
  /** As they count now, and those that a reload has taken out of the house and that may still have calls. */
  readonly all: readonly OfficeServices[];
  /** What was dialled decides something. */
  readonly entrancesMatter: boolean;
  /** For one leg, which keeps it to its end whatever counts by then. */
  hold(caller: Caller): HeldOffice;
}

export interface Caller {
  /** Null when the PBX has not said it: the first office greets. */
  readonly dialledNumber: string | null;
  /** Whose call it has been before; it stays theirs. */
  readonly tenant?: string | undefined;
}

export interface HeldOffice extends Disposable {
  readonly services: OfficeServices;
  readonly entrance: Entrance | undefined;
  readonly isOneOfSeveral: boolean;
}

/** The loop that moves the sound of every call: one tick every 20 ms. */
export interface Pacer {
  add(onTick: (tick: number, lateMs: number) => void): Disposable;
}

export interface Dialogue {
  /** @param entrance How the caller has come in; by the one all share without it. */
  initial(entrance?: Pick<Entrance, 'language' | 'department'>): DialogueState;
  /** As it is stored. */
  store(state: DialogueState): StoredState;
  /** Undefined for what this version cannot read: that is no empty state. */
  parse(stored: StoredState): DialogueState | undefined;
  /** Of a state that cannot be read what people can read of it: a missed call. */
  salvage(call: Pick<CallRecord, 'id' | 'state' | 'callerNumber'>, nowMs: number): readonly Command[];
  expectationOf(state: DialogueState): Expectation;
  /** Tells whether the words so far can be the whole answer to what was asked. */
  completenessIn(state: DialogueState): (text: string) => Completeness;
  /** The office records calls, and the caller has heard that and not refused. */
  isToldOfRecording(
    turn: Pick<Turn<DialogueState>, 'callId' | 'state' | 'history' | 'callerNumber' | 'nowMs'>,
  ): boolean;
  /** Somebody of the office may listen, and the caller knows it where a law asks for that. */
  mayBeHeard(
    turn: Pick<Turn<DialogueState>, 'callId' | 'state' | 'history' | 'callerNumber' | 'nowMs'>,
  ): boolean;
  /** How cards are known by the words of the conversation. */
  cardReaderIn(state: DialogueState): CardReader;
  /** What may be said first to a caller who was put through to `key` in vain, most likely first. */
  afterTransfer(state: DialogueState, key: string): readonly string[];
  /** A person of the office is asked whether they take the call. */
  consult(call: CallRecord): Consult;
  /** The call ended before its message did: what is done for people with what was told so far. */
  unfinished(
    turn: Pick<Turn<DialogueState>, 'callId' | 'state' | 'callerNumber' | 'nowMs'>,
  ): readonly Command[];
}

export interface CallSettings {
  /** BCP 47: the language calls begin in. */
  readonly languageTag: string;
  /** Somebody is met in another way because of their number, which is waited for before the first word. */
  readonly asksWhoCalls: boolean;
  readonly askMs: number;
  readonly askAgainMs: number;
  readonly speculation: {
    /** Replies are prepared while it is being decided whether the caller has finished. */
    readonly enabled: boolean;
    /** So many may be prepared in vain, a turn. */
    readonly maxPerTurn: number;
  };
  readonly holdMs: number;
  readonly holdEndMs: number;
  readonly confirmMs: number;
  readonly maxTurnMs: number;
  readonly silenceMs: number;
  /** Pause between keys that ends a number. */
  readonly keyGapMs: number;
  /** When a phrase covers an answer that is late, or waits for a tool. */
  readonly filler: { readonly afterMs: number; readonly whenWorkingMs: number };
  /** How long to wait for the last words of a turn. */
  readonly wordsMs: number;
  /** A caller who puts us on hold for so long has gone. */
  readonly maxHoldMs: number;
  /** After this the caller is handed to people at the next turn. */
  readonly maxCallMs: number;
  /** Calls are recorded also while people speak with the caller. */
  readonly recordsPeople: boolean;
  /** How long a goodbye that could not be said to the telephone system waits for the caller to hang up. */
  readonly unmarkedMs: number;
}
