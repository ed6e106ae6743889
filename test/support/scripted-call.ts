import { createJournal, type Journal } from '../../src/adapters/storage/journal/journal.ts';
import { createMemoryStore } from '../../src/adapters/storage/memory/store.ts';
import { createMemoryTables } from '../../src/adapters/storage/memory/tables.ts';
import { isBusy } from '../../src/adapters/storage/sqlite/storage-error.ts';
import { createScriptedSpeechToText } from '../../src/adapters/stt/scripted/speech-to-text.ts';
import { createScriptedTextToSpeech } from '../../src/adapters/tts/scripted/text-to-speech.ts';
import type { CallEvents } from '../../src/call/call-events.ts';
import type { CallServices } from '../../src/call/call-services.ts';
import { createLiveCalls } from '../../src/call/live-calls.ts';
import { createSwitchboard, type Switchboard, type SystemCalls } from '../../src/call/switchboard.ts';
import { createPhraseCache } from '../../src/call/voice/phrase-cache.ts';
import { wordlessJournal } from '../../src/call/wordless-journal.ts';
import { type Clock, systemClock } from '../../src/core/clock.ts';
import { EventBus } from '../../src/core/event-bus.ts';
import { FIRST_TENANT } from '../../src/core/tenant.ts';
import { silentLog } from '../../src/ports/log.ts';
import type { RecordingStore } from '../../src/ports/recording-store.ts';
import type { Store } from '../../src/ports/store.ts';
import { entrancesOf } from '../../src/reception/entrance.ts';
import type { Office } from '../../src/reception/office.ts';
import { createRulesReceptionist } from '../../src/reception/rules-receptionist.ts';
import { transcriptsSettings } from '../../src/reception/transcripts.ts';
import { callLanguages } from '../../src/wiring/call-languages.ts';
import { callSettingsOf } from '../../src/wiring/call-settings.ts';
import { dialogueOf, receptionDesk } from '../../src/wiring/dialogue.ts';
import { loudnessDetector } from './loudness-detector.ts';
import { sampleOffice } from './sample-office.ts';
import { createScriptedLeg, type LegFacts, type ScriptedLeg } from './scripted-leg.ts';

export interface ScriptedCall {
  readonly services: CallServices;
  /** How many legs hold the office. */
  held(): number;
  readonly trace: string[];
  readonly journal: Journal;
  /** What is stored, to be asked without a wait. */
  readonly tables: MemoryTables;
  readonly calls: MemoryTables['calls'];
  readonly messages: MemoryTables['messages'];
  /** A leg with this call id comes in and is answered, as the PBX would bring it. */
  ring(facts?: LegFacts): ScriptedLeg;
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
  /** With what the one telephone system of the script is answered. */
  readonly switchboard: Switchboard & SystemCalls;
}

export interface ScriptedCallOptions {
  /** What the caller's sounds mean, in order. */
  readonly says?: readonly string[];
  /** Replaces parts of the services, such as an engine that fails. */
  readonly services?: Partial<CallServices>;
  /** What a daemon before has stored. */
  readonly tables?: MemoryTables;
  /** Replaces parts of the store, such as a write that fails. */
  readonly store?: Partial<Store>;
  readonly recordings?: RecordingStore;
  /** Whose numbers are dialled; that of the sample without one. */
  readonly office?: Office;
  /** While it is on, frames come as late as they do on a telephone, and not at once. */
  readonly realTime?: RealTime;
}

export interface RealTime {
  isOn: boolean;
  /** How long each frame took, in milliseconds. */
  readonly frames: number[];
}

/** Who has the scripted calls. */
export const OWNER = { daemon: 'attendant', system: 'scripted' };

type MemoryTables = ReturnType<typeof createMemoryTables>;

const RECORDINGS: RecordingStore = {
  nameOf: () => 'reason.wav',
  async save() {},
  has: async () => true,
  record: ({ callId }) => ({ name: callId, add() {}, silence() {}, async end() {} }),
  async removeOf() {},
};

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
  tables = createMemoryTables(),
  store = {},
  recordings = RECORDINGS,
  office = sampleOffice,
  realTime = { isOn: false, frames: [] },
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
  const journal = createJournal({
    store: { ...createMemoryStore(tables), ...store },
    recordings,
    spill: { take: () => ({ lines: [], async remove() {} }), async add() {}, async remove() {} },
    owner: OWNER,
    isBusy,
    clock,
    log: replaced.log ?? silentLog,
  });
  const desk = receptionDesk(office);
  const voice = createScriptedTextToSpeech({ vendor: 'scripted', characterMs: 50 });
  const services: CallServices = {
    tenant: FIRST_TENANT,
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
    journal: tracedTurns(transcriptsSettings.of(office) ? journal : wordlessJournal(journal), note),
    detector: loudnessDetector(),
    speechToText: [createScriptedSpeechToText({ vendor: 'scripted', says: [...says] })],
    textToSpeech: [voice],
    languageOf: callLanguages(office, () => replaced.textToSpeech ?? [voice]),
    receptionists: [createRulesReceptionist(desk)],
    phrases: createPhraseCache(),
    owner: OWNER,
    pbxIsUp: () => true,
    lineLabel: 'scripted',
    liveCalls: createLiveCalls(),
    dialogue: dialogueOf(desk),
    settings: callSettingsOf({
      office,
      limits: { maxCallMs: 20 * 60_000, maxHoldMs: 60_000, preparedRepliesPerTurn: 3 },
    }),
    ...replaced,
  };
  let held = 0;
  const meet = entrancesOf([office]);
  const { owner: _owner, lineLabel: _label, pbxIsUp: _isUp, ...ofOffice } = services;
  const switchboard = createSwitchboard(
    services,
    {
      all: [ofOffice],
      entrancesMatter: office.entrances.length > 0,
      hold({ dialledNumber }) {
        held += 1;
        return {
          services: ofOffice,
          isOneOfSeveral: false,
          entrance: dialledNumber === null ? undefined : meet(dialledNumber)?.entrance,
          [Symbol.dispose]() {
            held -= 1;
          },
        };
      },
    },
    { hardLimit: 20 },
  );

  const calls = switchboard.callsOf(services);

  let dueMs = 0;
  const frame = async (pitchHz?: number, toneHz?: number) => {
    nowMs += FRAME_MS;
    const startMs = performance.now();
    dueMs = Math.max(dueMs + FRAME_MS, startMs);
    if (toneHz === undefined) leg?.hear(pitchHz);
    else leg?.hearTone(toneHz);
    for (const run of [...frames]) run();
    if (realTime.isOn) realTime.frames.push(performance.now() - startMs);
    // Everything that a frame set off is done before the next one comes.
    for (let round = 0; round < 6; round += 1) await new Promise((resolve) => setImmediate(resolve));
    if (realTime.isOn) await systemClock.wait(dueMs + FRAME_MS - performance.now());
  };
  const pass = async (ms: number, pitchAt: (atMs: number) => number | undefined) => {
    for (let atMs = 0; atMs < ms; atMs += FRAME_MS) await frame(pitchAt(atMs));
  };

  return {
    services,
    held: () => held,
    trace,
    journal,
    tables,
    calls: tables.calls,
    messages: tables.messages,
    switchboard: {
      ...calls,
      ...switchboard,
      get liveCalls() {
        return switchboard.liveCalls;
      },
    },
    ring(facts = {}) {
      leg = createScriptedLeg(CALL_ID, facts, note);
      if (!calls.admit(CALL_ID)) leg.drop();
      else calls.leg(leg);
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

function traceBus(bus: EventBus<CallEvents>, note: (text: string) => void): void {
  const names = ['call-started', 'greeting-audible', 'caller-said', 'speech-held', 'speech-resumed'] as const;
  for (const name of names) bus.on(name, () => note(name));
  bus.on('speech-interrupted', () => note('speech-interrupted'));
  bus.on('engine-failed', ({ kind, code }) => note(`engine-failed ${kind} ${code}`));
  bus.on('call-left', ({ next, marked }) => note(`call-left ${next}${marked ? '' : ' (unmarked)'}`));
  bus.on('call-ended', ({ reason }) => note(`call-ended ${reason}`));
}

function tracedTurns(journal: Journal, note: (text: string) => void): CallServices['journal'] {
  return {
    ...journal,
    record(entry) {
      journal.record(entry);
      if (entry.type !== 'turn') return;
      const { heardText, text, speaker } = entry;
      note(`${speaker}: ${text}${heardText === null || heardText === text ? '' : ` | heard: ${heardText}`}`);
    },
  };
}
