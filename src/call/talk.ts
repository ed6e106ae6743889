import type { Completeness } from '../conversation/completeness.ts';
import type { TurnEvent, WordsJudged } from '../conversation/turn-state.ts';
import { FRAME_MS } from '../core/audio.ts';
import type { CallLeg } from '../ports/telephony.ts';
import type { Expectation } from '../reception/receptionist.ts';
import type { Clause } from './call-language.ts';
import type { CallServices } from './call-services.ts';
import { containFaults } from './contain-faults.ts';
import { createEars, type EarsOptions, type HeardVoice } from './ears/ears.ts';
import { createHold } from './hold.ts';
import { reportsLostEngines } from './lost-engines.ts';
import type { CallerTurn, WordsTurn } from './turns/caller-turn.ts';
import { createCallerTurns } from './turns/caller-turns.ts';
import { carryOut } from './turns/carry-out.ts';
import { createFloor } from './turns/floor.ts';
import { createKeys } from './turns/key-input.ts';
import { grammarOf, meaningOf } from './turns/over-our-speech.ts';
import { createTurnSettings } from './turns/turn-settings.ts';
import { createReplies } from './voice/replies.ts';
import type { Said, SayOptions } from './voice/reply-in-progress.ts';

/** One leg as a partner in talk: it can be spoken to, and hands over what the caller says, turn by turn. */
export interface Talk {
  /** What the caller may say next. */
  expect(next: Expected): void;
  say(clauses: AsyncIterable<Clause>, options: SayOptions): Promise<Said>;
  /** The answer that is being prepared waits for a tool. */
  working(): void;
  /** The caller's next turn, which may not be certain yet; after the end of the leg the last words, then undefined. */
  next(): Promise<CallerTurn | undefined>;
  /** A turn whose answer was dropped: it belongs to the next one. */
  carry(turn: WordsTurn): void;
  close(): Promise<void>;
}

export interface TalkOptions extends Pick<EarsOptions, 'onFax'> {
  readonly gone: AbortController;
  readonly first: Expected;
}

export interface Expected extends Expectation {
  /** Whether the words so far can be the whole answer. */
  completenessOf(text: string): Completeness;
}

/**
 * Joins the caller's side (ears, turns, keys) and ours (speech) through the floor, which alone decides whose
 * turn it is. Every 20 ms one frame goes each way and media time moves on; nothing else here keeps time.
 *
 * @param gone Aborted when the leg ends; aborting it ends the talk.
 */
export function openTalk(leg: CallLeg, services: CallServices, { gone, first, onFax }: TalkOptions): Talk {
  /** Outlives the leg by a moment: the caller's last words are still understood. */
  const closing = new AbortController();
  const { settings, clock, bus } = services;
  const { callId, rateHz } = leg;
  const lost = reportsLostEngines(callId, services);
  let expected = first;
  const language = () => services.languageOf(expected.language);
  let mediaStartMs = clock.nowMs();
  let atMs = 0;
  /** The frame of the next tick fades out. */
  const silentSoonMs = () => atMs + FRAME_MS;
  const tell = (event: TurnEvent) => floor.tell(event);

  const speech = createReplies({
    out: leg.out,
    rateHz,
    phrases: services.phrases,
    onVoiceLost: lost('text-to-speech'),
    nowMs: clock.nowMs,
    wait: clock.wait,
    filler: settings.filler,
    language,
    tell: (event) => tell({ ...event, atMs }),
    signal: gone.signal,
  });
  /** Half a line would be dead air: better no leg, so that the dialplan goes on. */
  const broke = (error: unknown) => {
    services.log.error({ callId, err: error }, 'a line broke');
    leg.drop();
    gone.abort();
  };
  const guarded = containFaults(broke);
  const isOverOurs = () => floor.at === 'held' || floor.at === 'resumed';
  const judge = (text: string): WordsJudged => ({
    meaning: meaningOf(text, isOverOurs() ? speech : undefined, language().speech),
    completeness: expected.completenessOf(text),
  });
  const ears = createEars({
    rateHz,
    detector: services.detector,
    engines: services.speechToText,
    languageTag: first.language,
    wordsMs: settings.wordsMs,
    wait: clock.wait,
    onEngineLost: lost('speech-to-text'),
    onFax,
    onPartial: guarded((text: string) => {
      turns.partial(text);
      tell({ type: 'words', atMs, settled: false, ...judge(text) });
    }),
    onTurnOver: guarded(() => tell({ type: 'turn-over', atMs })),
    onVoice: guarded((change: HeardVoice) => {
      if (change.type === 'speech-end') turns.paused(mediaStartMs + change.atMs);
      tell(change);
      if (change.type === 'speech-start') turns.spoke();
    }),
    signal: closing.signal,
  });
  const turns = createCallerTurns({
    ears,
    nowMs: clock.nowMs,
    tell: (event) => tell({ ...event, atMs }),
    judge,
    asked: () => expected.kind,
    onTurn: (kind) => bus.emit('caller-said', { callId, kind }),
    onPrepared: (outcome) => bus.emit(outcome === 'used' ? 'reply-used' : 'reply-dropped', { callId }),
    maxPrepared: settings.speculation.maxPerTurn,
    onBroken: broke,
    gone: gone.signal,
    closed: closing.signal,
  });
  const keys = createKeys(settings.keyGapMs, (digits) => {
    tell({ type: 'keys-complete', atMs });
    turns.digits(digits);
  });
  const acts = carryOut({ callId, bus, turns, speech, silentSoonMs, floorAt: () => floor.at });
  const turnSettings = createTurnSettings(settings);
  const floor = createFloor(
    (ownPauseMs) => turnSettings(expected.kind, ownPauseMs),
    (decision, eventMs) => acts[decision](eventMs),
  );

  const hold = createHold(leg, speech, {
    maxMs: settings.maxHoldMs,
    isInterrupted: () => floor.at === 'held',
    onBack(heldMs) {
      mediaStartMs += heldMs;
      tell({ type: 'caller-back', atMs });
    },
  });
  leg.listen({
    audio: (samples) => hold.on || ears.hear(samples),
    held: hold.set,
    digit(key) {
      tell({ type: 'key', atMs });
      keys.press(key, atMs);
    },
    ended: () => gone.abort(),
  });
  /** Asked only where it decides something, because a pitch is looked up in a second and a half of sound. */
  const held = () => ({ isOneVoice: ears.isOneVoice, isNearlyOver: speech.isNearlyOver });
  const tick = (lateMs: number) => {
    if (hold.on) return hold.tick();
    // Due times are even; the first tick of a call may run late.
    if (atMs === 0) mediaStartMs = clock.nowMs() - lateMs;
    atMs = ears.tick();
    keys.tick(atMs);
    tell({ type: 'tick', atMs, ...(floor.at === 'held' ? held() : NOT_HELD) });
    // Last, so that an answer that is ready leaves in the very tick in which it is decided.
    ears.played(speech.tick(lateMs));
  };
  const ticking = services.pacer.add((_tick, lateMs) => {
    try {
      tick(lateMs);
    } catch (error) {
      broke(error);
      throw error;
    }
  });
  const expect = (next: Expected) => {
    if (next.language !== expected.language) ears.listenIn(next.language);
    expected = next;
    ears.expect(grammarOf(next, language().speech));
    keys.expect(next.keys);
  };
  expect(first);

  return {
    expect,
    say: speech.say,
    working: speech.working,
    next: turns.next,
    carry: turns.carry,
    async close() {
      ticking[Symbol.dispose]();
      closing.abort();
      await ears.close();
    },
  };
}

const NOT_HELD = { isOneVoice: true, isNearlyOver: false };
