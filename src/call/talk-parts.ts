import type { Completeness } from '../conversation/completeness.ts';
import type { TurnDecision, TurnEvent, WordsJudged } from '../conversation/turn-state.ts';
import type { CallLeg } from '../ports/call-leg.ts';
import type { Expectation } from '../reception/receptionist.ts';
import type { CallEvents } from './call-events.ts';
import type { CallServices } from './call-services.ts';
import { containFaults } from './contain-faults.ts';
import { createEars, type Ears, type HeardVoice } from './ears/ears.ts';
import type { EventTable } from './event-table.ts';
import { createHold, type Hold } from './hold.ts';
import { reportsLostEngines } from './lost-engines.ts';
import { createMediaTime, type MediaTime } from './media-time.ts';
import { createTape, type Tape } from './tape.ts';
import { type CallerTurns, createCallerTurns } from './turns/caller-turns.ts';
import { createFloor, type Floor } from './turns/floor.ts';
import { createKeys, type Keys } from './turns/key-input.ts';
import { grammarOf, meaningOf } from './turns/over-our-speech.ts';
import { createTurnSettings } from './turns/turn-settings.ts';
import { createReplies, type Replies, type ReplyEvent } from './voice/replies.ts';

/** What a talk is made of. */
export interface TalkParts {
  readonly time: MediaTime;
  readonly floor: Floor;
  readonly replies: Replies;
  readonly ears: Ears;
  readonly turns: CallerTurns;
  readonly keys: Keys;
  readonly hold: Hold;
  readonly tape: Tape;
  /** What words of the caller amount to, where they come. */
  judge(text: string): WordsJudged;
  expected(): Expected;
  /** What the caller may say next. */
  expect(next: Expected): void;
}

export interface Expected extends Expectation {
  /** Whether the words so far can be the whole answer. */
  completenessOf(text: string): Completeness;
}

/** What the parts tell each other, by what has happened; who hears it is `talk-table.ts`. */
export interface TalkEvents {
  'sound-came': [samples: Int16Array];
  'key-pressed': [key: string];
  'hold-changed': [on: boolean];
  'leg-ended': [];
  'voice-began': [voice: HeardVoice];
  'voice-ended': [voice: HeardVoice];
  /** Of a caller who may still be speaking. */
  'words-so-far': [text: string];
  /** An engine that listens for turns takes the caller's for finished. */
  'engine-heard-end': [];
  'fax-heard': [];
  /** All words of a pause are known. */
  'words-known': [judged: WordsJudged];
  'nothing-said': [];
  'turn-certain': [kind: CallEvents['caller-said']['kind']];
  'prepared-reply': [outcome: 'used' | 'dropped'];
  'keys-complete': [digits: string];
  decided: [decision: TurnDecision, event: TurnEvent];
  /** Audible, the goodbye, or over. */
  'our-reply': [event: ReplyEvent];
  'back-from-hold': [heldMs: number];
  'hold-given-up': [];
  /** Silence stands on the tape for something that is kept nowhere. */
  'sound-hidden': [because: 'card' | 'secret'];
  /** A fault of ours. */
  broke: [error: unknown];
}

export interface TalkPartsOptions {
  readonly first: Expected;
  readonly on: EventTable<TalkEvents>['on'];
  /** Aborts when the leg ends. */
  readonly gone: AbortSignal;
  /** Aborts a moment later: the caller's last words are still understood. */
  readonly closed: AbortSignal;
}

/** Each part is given the ones that it asks; what it tells goes to the table. */
export function makeTalkParts(leg: CallLeg, services: CallServices, options: TalkPartsOptions): TalkParts {
  const { first, on, gone, closed } = options;
  const { settings, clock } = services;
  const { rateHz } = leg;
  const lost = reportsLostEngines(leg.callId, services);
  const guarded = containFaults(on('broke'));
  let expected = first;
  const language = () => services.languageOf(expected.language);
  const time = createMediaTime(clock);

  const turnSettings = createTurnSettings(settings);
  const floor = createFloor((ownPauseMs) => turnSettings(expected.kind, ownPauseMs), on('decided'));
  const replies = createReplies({
    out: leg.out,
    rateHz,
    phrases: services.phrases,
    onVoiceLost: lost('text-to-speech'),
    nowMs: clock.nowMs,
    wait: clock.wait,
    filler: settings.filler,
    language,
    tell: on('our-reply'),
    signal: gone,
  });
  const [onBegan, onEnded] = [on('voice-began'), on('voice-ended')];
  const ears = createEars({
    rateHz,
    detector: services.detector,
    engines: services.speechToText,
    languageTag: first.language,
    wordsMs: settings.wordsMs,
    wait: clock.wait,
    onEngineLost: lost('speech-to-text'),
    onFax: on('fax-heard'),
    onPartial: guarded(on('words-so-far')),
    onTurnOver: guarded(on('engine-heard-end')),
    onVoice: guarded((voice: HeardVoice) => (voice.type === 'speech-start' ? onBegan : onEnded)(voice)),
    signal: closed,
  });
  const isOverOurs = () => floor.at === 'held' || floor.at === 'resumed';
  const judge = (text: string): WordsJudged => ({
    meaning: meaningOf(text, isOverOurs() ? replies : undefined, language().speech),
    completeness: expected.completenessOf(text),
  });
  const turns = createCallerTurns({
    ears,
    nowMs: clock.nowMs,
    judge,
    asked: () => expected.kind,
    onWords: on('words-known'),
    onNothing: on('nothing-said'),
    onTurn: on('turn-certain'),
    onPrepared: on('prepared-reply'),
    maxPrepared: settings.speculation.maxPerTurn,
    onBroken: on('broke'),
    gone,
    closed,
  });
  const keys = createKeys(settings.keyGapMs, on('keys-complete'));
  const hold = createHold({
    floor,
    replies,
    maxMs: settings.maxHoldMs,
    onBack: on('back-from-hold'),
    onGivenUp: on('hold-given-up'),
  });
  const tape = createTape({
    rateHz,
    record: () => services.journal.recordSound({ callId: leg.callId, rateHz }),
    isSecret: () => expected.secret,
    onHidden: on('sound-hidden'),
  });
  const expect = (next: Expected) => {
    if (next.language !== expected.language) ears.listenIn(next.language);
    expected = next;
    ears.expect(grammarOf(next, language().speech));
    keys.expect(next.keys);
  };
  expect(first);
  return { time, floor, replies, ears, turns, keys, hold, tape, judge, expected: () => expected, expect };
}
