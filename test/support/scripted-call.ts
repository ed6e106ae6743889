import { createMemoryCallRepository } from '../../src/adapters/storage/memory/call-repository.ts';
import { createMemoryMessageRepository } from '../../src/adapters/storage/memory/message-repository.ts';
import { createScriptedSpeechToText } from '../../src/adapters/stt/scripted/speech-to-text.ts';
import { createScriptedTextToSpeech } from '../../src/adapters/tts/scripted/text-to-speech.ts';
import type { CallEvents } from '../../src/call/call-events.ts';
import type { CallServices } from '../../src/call/call-services.ts';
import { createPhraseCache } from '../../src/call/phrase-cache.ts';
import { createSwitchboard } from '../../src/call/switchboard.ts';
import type { Clock } from '../../src/core/clock.ts';
import { EventBus } from '../../src/core/event-bus.ts';
import { silentLog } from '../../src/ports/log.ts';
import type { Announcement } from '../../src/ports/telephony.ts';
import type { VoiceDetector } from '../../src/ports/voice-detector.ts';
import { createRulesReceptionist } from '../../src/reception/rules-receptionist.ts';
import { callLanguages } from '../../src/wiring/call-languages.ts';
import { callSettingsOf } from '../../src/wiring/call-settings.ts';
import { commitTo } from '../../src/wiring/commit-to.ts';
import { dialogueOf, receptionDesk } from '../../src/wiring/dialogue.ts';
import { sampleOffice } from './sample-office.ts';
import { createScriptedLeg, type ScriptedLeg } from './scripted-leg.ts';

export interface ScriptedCall {
  readonly services: CallServices;
  readonly trace: string[];
  readonly calls: ReturnType<typeof createMemoryCallRepository>;
  readonly messages: ReturnType<typeof createMemoryMessageRepository>;
  /** A leg with this call id comes in and is answered, as the PBX would bring it. */
  ring(announcement?: Partial<Announcement>): ScriptedLeg;
  /**
   * The caller makes a voiced sound; the script of speech-to-text decides what it says. The voice comes down in the
   * end, as it does when there is no more to say, unless it `stays`.
   */
  speak(ms?: number, melody?: 'falls' | 'stays'): Promise<void>;
  quiet(ms: number): Promise<void>;
  /** The caller's machine sends a tone. */
  beep(ms: number, hz: number): Promise<void>;
  /** Until the attendant has stopped talking for half a second. */
  listen(): Promise<void>;
  press(key: string): Promise<void>;
  readonly switchboard: ReturnType<typeof createSwitchboard>;
}

export interface ScriptedCallOptions {
  /** What the caller's sounds mean, in order. */
  readonly says?: readonly string[];
  /** Replaces parts of the services, such as an engine that fails. */
  readonly services?: Partial<CallServices>;
}

/** 2026-11-23, a Monday, 10:00 in London. */
const START_MS = Date.UTC(2026, 10, 23, 10, 0, 0);
const FRAME_MS = 20;
const PITCH_HZ = 200;
/** Five semitones lower. */
const FALLEN_HZ = 150;
const FALL_MS = 120;
export const CALL_ID = '11111111-2222-4333-8444-555555555555';

/** A whole call in hand-moved media time: the real call, receptionist and rules; scripted engines and line. */
export function createScriptedCall({
  says = [],
  services: replaced = {},
}: ScriptedCallOptions = {}): ScriptedCall {
  let nowMs = 0;
  const frames = new Set<() => void>();
  let leg: ScriptedLeg | undefined;
  const trace: string[] = [];
  const note = (text: string) => trace.push(`${(nowMs / 1000).toFixed(2).padStart(6)} ${text}`);
  const clock: Clock = {
    nowMs: () => nowMs,
    wallMs: () => START_MS + nowMs,
    wait: (ms, signal) => waitInMediaTime(() => nowMs, frames, ms, signal),
  };
  const bus = new EventBus<CallEvents>((error) => {
    throw error;
  });
  traceBus(bus, note);
  const calls = createMemoryCallRepository();
  const messages = createMemoryMessageRepository();
  const desk = receptionDesk(sampleOffice);
  const voice = createScriptedTextToSpeech({ vendor: 'scripted', characterMs: 50 });
  const services: CallServices = {
    clock,
    log: silentLog,
    bus,
    pacer: {
      add(onTick) {
        const run = () => onTick(0, 0);
        frames.add(run);
        return {
          [Symbol.dispose]: () => void frames.delete(run),
        };
      },
    },
    calls: tracedTurns(calls, note),
    commit: commitTo(messages),
    recordings: { save: async () => 'reason.wav' },
    detector: loudnessDetector(),
    speechToText: [createScriptedSpeechToText({ vendor: 'scripted', says: [...says] })],
    textToSpeech: [voice],
    languageOf: callLanguages(() => replaced.textToSpeech ?? [voice]),
    receptionists: [createRulesReceptionist(desk)],
    phrases: createPhraseCache(),
    pbxIsUp: () => true,
    lineLabel: 'scripted',
    dialogue: dialogueOf(desk),
    settings: callSettingsOf({
      office: sampleOffice,
      limits: { maxCallMs: 20 * 60_000, maxHoldMs: 60_000, preparedRepliesPerTurn: 3 },
    }),
    ...replaced,
  };
  const switchboard = createSwitchboard(services, 20);

  const frame = async (pitchHz?: number, toneHz?: number) => {
    nowMs += FRAME_MS;
    if (toneHz === undefined) leg?.hear(pitchHz);
    else leg?.hearTone(toneHz);
    for (const run of [...frames]) run();
    // Everything that a frame set off is done before the next one comes.
    for (let round = 0; round < 6; round += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const pass = async (ms: number, pitchAt: (atMs: number) => number | undefined) => {
    for (let atMs = 0; atMs < ms; atMs += FRAME_MS) await frame(pitchAt(atMs));
  };

  return {
    services,
    trace,
    calls,
    messages,
    switchboard,
    ring(announcement = {}) {
      leg = createScriptedLeg(CALL_ID, announcement, note);
      if (!switchboard.admit(CALL_ID)) leg.drop();
      else switchboard.leg(leg);
      return leg;
    },
    speak: (ms = 600, melody = 'falls') =>
      pass(ms, (atMs) => (melody === 'falls' && atMs >= ms - FALL_MS ? FALLEN_HZ : PITCH_HZ)),
    quiet: (ms) => pass(ms, () => undefined),
    async beep(ms, hz) {
      for (let atMs = 0; atMs < ms; atMs += FRAME_MS) await frame(undefined, hz);
    },
    async listen() {
      for (let silentMs = 0, waitedMs = 0; silentMs < 500 && waitedMs < 60_000; waitedMs += FRAME_MS) {
        await frame();
        silentMs = leg?.soundedLast ? 0 : silentMs + FRAME_MS;
      }
    },
    async press(key) {
      leg?.press(key);
      await frame();
    },
  };
}

/** Waits pass with the frames of the script, never with the machine's time. */
function waitInMediaTime(
  now: () => number,
  frames: Set<() => void>,
  ms: number,
  signal?: AbortSignal,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const untilMs = now() + ms;
  const check = () => {
    if (now() < untilMs && !signal?.aborted) return;
    frames.delete(check);
    resolve();
  };
  frames.add(check);
  signal?.addEventListener('abort', check, { once: true });
  return promise;
}

/** Voice is whatever is loud: the model has its own tests. */
function loudnessDetector(): VoiceDetector {
  const WINDOW_SAMPLES = 256;
  return {
    label: 'loudness',
    inputRateHz: 8000,
    async start() {},
    open(onWindow) {
      let samples: number[] = [];
      return {
        push(frame) {
          samples.push(...frame.samples);
          while (samples.length >= WINDOW_SAMPLES) {
            const window = samples.slice(0, WINDOW_SAMPLES);
            samples = samples.slice(WINDOW_SAMPLES);
            const endMs = frame.atMs + FRAME_MS - samples.length / 8;
            onWindow({ atMs: endMs, probability: window.some((sample) => Math.abs(sample) > 2000) ? 1 : 0 });
          }
        },
        close() {},
      };
    },
    async stop() {},
  };
}

function traceBus(bus: EventBus<CallEvents>, note: (text: string) => void): void {
  const names = ['call-started', 'greeting-audible', 'caller-said', 'speech-held', 'speech-resumed'] as const;
  for (const name of names) bus.on(name, () => note(name));
  bus.on('speech-interrupted', () => note('speech-interrupted'));
  bus.on('engine-failed', ({ kind, code }) => note(`engine-failed ${kind} ${code}`));
  bus.on('call-left', ({ next, marked }) => note(`call-left ${next}${marked ? '' : ' (unmarked)'}`));
  bus.on('call-ended', ({ reason }) => note(`call-ended ${reason}`));
}

function tracedTurns(
  calls: ReturnType<typeof createMemoryCallRepository>,
  note: (text: string) => void,
): CallServices['calls'] {
  return {
    ...calls,
    addTurn(turn) {
      calls.addTurn(turn);
      const heard =
        turn.heardText === null || turn.heardText === turn.text ? '' : ` | heard: ${turn.heardText}`;
      note(`${turn.speaker}: ${turn.text}${heard}`);
    },
  };
}
