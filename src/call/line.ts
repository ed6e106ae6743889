import type { TurnDecision, TurnEvent } from '../conversation/turn-state.ts';
import type { AppError } from '../core/errors.ts';
import type { CallLeg } from '../ports/telephony.ts';
import type { Expectation } from '../reception/receptionist.ts';
import type { EngineKind } from './call-events.ts';
import type { CallServices } from './call-services.ts';
import { type CallerTurn, createCallerTurns, type WordsTurn } from './caller-turns.ts';
import { createFloor } from './floor.ts';
import { createKeys } from './keys.ts';
import { createEars } from './listen.ts';
import { createSpeech, type Said, type SayOptions } from './speech.ts';

/** One leg as a partner in talk: it can be spoken to, and hands over what the caller says, turn by turn. */
export interface Line {
  /** What the caller may say next. */
  expect(expectation: Expectation): void;
  say(clauses: AsyncIterable<string>, options: SayOptions): Promise<Said>;
  /** The caller's next turn; after the end of the leg the last words, and then undefined. */
  next(): Promise<CallerTurn | undefined>;
  /** A turn whose answer was dropped: it belongs to the next one. */
  carry(turn: WordsTurn): void;
  close(): Promise<void>;
}

/**
 * Joins the caller's side (ears, turns, keys) and ours (speech) through the floor, which alone decides whose
 * turn it is. Every 20 ms one frame goes each way and media time moves on; nothing else here keeps time.
 *
 * @param gone Aborted when the leg ends; aborting it ends the talk.
 */
export function openLine(leg: CallLeg, services: CallServices, gone: AbortController): Line {
  /** Outlives the leg by a moment: the caller's last words are still understood. */
  const closing = new AbortController();
  const { settings, clock, bus } = services;
  const { callId, rateHz } = leg;
  const lost = reportsLostEngines(callId, services);
  let endOfTurnMs = settings.endOfTurnMs.open;
  let mediaStartMs = clock.nowMs();
  let atMs = 0;
  let quietAtMs = 0;
  const tell = (event: TurnEvent) => floor.tell(event);

  const speech = createSpeech({
    out: leg.out,
    rateHz,
    voices: services.textToSpeech,
    phrases: services.phrases,
    onVoiceLost: lost('text-to-speech'),
    nowMs: clock.nowMs,
    wait: clock.wait,
    filler: settings.filler,
    tell: (event) => tell({ ...event, atMs }),
    signal: gone.signal,
  });
  const ears = createEars({
    rateHz,
    detector: services.detector,
    engines: services.speechToText,
    languageTag: settings.languageTag,
    wordsMs: settings.wordsMs,
    wait: clock.wait,
    onEngineLost: lost('speech-to-text'),
    onPartial(text) {
      if (floor.at === 'held') tell({ type: 'words', atMs, meaning: turns.meaningOf(text) });
    },
    onVoice(type, voiceAtMs) {
      if (type === 'speech-end') quietAtMs = voiceAtMs;
      tell({ type, atMs: voiceAtMs });
    },
    signal: closing.signal,
  });
  const turns = createCallerTurns({
    ears,
    nowMs: clock.nowMs,
    tell: (event) => tell({ ...event, atMs }),
    asked: () => speech.lastText.trimEnd().endsWith('?'),
    gone: gone.signal,
    closed: closing.signal,
  });
  const keys = createKeys(settings.keyGapMs, (digits) => {
    tell({ type: 'reply-prepared', atMs });
    turns.digits(digits);
  });
  const acts: Readonly<Record<TurnDecision, () => void>> = {
    prepare: () => turns.collect(mediaStartMs + quietAtMs),
    drop: () => turns.drop() || speech.drop(),
    pause() {
      bus.emit('speech-held', { callId });
      speech.pause();
    },
    ask: turns.judge,
    resume() {
      bus.emit('speech-resumed', { callId });
      speech.resume();
    },
    stop() {
      bus.emit('speech-interrupted', { callId });
      speech.stop();
    },
    prompt: turns.silence,
  };
  const floor = createFloor(
    () => ({ ...settings, endOfTurnMs }),
    (decision) => acts[decision](),
  );

  leg.listen({
    audio: ears.hear,
    digit(key) {
      tell({ type: 'key', atMs });
      keys.press(key, atMs);
    },
    ended: () => gone.abort(),
  });
  const tick = (lateMs: number) => {
    speech.tick(lateMs);
    if (atMs === 0) mediaStartMs = clock.nowMs();
    atMs = ears.tick();
    keys.tick(atMs);
    tell({ type: 'tick', atMs });
  };
  const ticking = services.pacer.add((_tick, lateMs) => {
    try {
      tick(lateMs);
    } catch (error) {
      // Without its clock the line would be dead air: better no leg, so that the dialplan goes on.
      services.log.error({ callId, err: error }, 'a line broke');
      leg.drop();
      gone.abort();
      throw error;
    }
  });

  return {
    expect({ grammar, kind, keys: count }) {
      endOfTurnMs = settings.endOfTurnMs[kind];
      ears.expect(grammar);
      keys.expect(count);
    },
    say: speech.say,
    next: turns.next,
    carry: turns.carry,
    async close() {
      ticking[Symbol.dispose]();
      closing.abort();
      await ears.close();
    },
  };
}

function reportsLostEngines(callId: string, { log, bus }: CallServices) {
  return (kind: EngineKind) => {
    return ({ label: engine }: { readonly label: string }, { code }: AppError) => {
      log.warn({ callId, engine, code }, 'an engine failed; the call goes on with the next');
      bus.emit('engine-failed', { callId, kind, engine, code });
    };
  };
}
