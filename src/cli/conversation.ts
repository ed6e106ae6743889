import type { Clock } from '../core/clock.ts';
import type { CallRecord, CallRepository, TurnRecord } from '../ports/call-repository.ts';
import type { CallerEvent } from '../ports/scripted-caller.ts';
import { printable } from './words.ts';

/** One thing said, as the caller's phone saw it. */
export interface ConversationLine {
  readonly speaker: 'caller' | 'attendant';
  readonly text: string;
  /** Unix time in milliseconds at which it began. */
  readonly atMs: number;
  /** Attendant: from the end of the caller's line to the first sound at the caller's phone, or null. */
  readonly delayMs: number | null;
}

/** Follows a scripted call from both ends: what the phone measures, and what the daemon writes down. */
export interface Conversation {
  /** What the caller's phone saw. */
  readonly onEvent: (event: CallerEvent) => void;
  /** Takes over what the daemon has written down since. */
  poll(): Promise<void>;
  /** Polls every 100 ms until `signal` aborts. */
  follow(signal: AbortSignal): Promise<void>;
  readonly lines: readonly ConversationLine[];
  /** The call as the daemon knows it, once it does. */
  readonly call: CallRecord | undefined;
}

export interface ConversationParts {
  readonly calls: CallRepository;
  /** Who calls; the newest call from there that began after now is ours. */
  readonly callerNumber: string;
  readonly clock: Clock;
  readonly onLine: (line: ConversationLine) => void;
}

const POLL_MS = 100;
/** A turn is written with the time of its first frame; it reaches the caller's ear soon after. */
const SAME_SOUND_MS = 1500;

export function createConversation({ calls, callerNumber, clock, onLine }: ConversationParts): Conversation {
  // The daemon's clock is this machine's, so its call cannot be older.
  const dialledAtMs = clock.wallMs();
  const unixOf = (monotonicMs: number) => clock.wallMs() - (clock.nowMs() - monotonicMs);
  const sounds: { readonly atMs: number; readonly delayMs: number }[] = [];
  const lines: ConversationLine[] = [];
  let call: CallRecord | undefined;
  let seenTurns = 0;
  /** One look after the other: two at once would see the same turn. */
  let polled: Promise<void> = Promise.resolve();

  function add(line: ConversationLine): void {
    lines.push(line);
    onLine(line);
  }

  async function findCall(): Promise<CallRecord | undefined> {
    const recent = (await calls.listRecent(20)).filter(({ startedAtMs }) => startedAtMs >= dialledAtMs);
    // Without its control channel the daemon does not know who calls.
    const unknown = recent.length === 1 && recent[0]?.callerNumber === null ? recent[0] : undefined;
    return recent.find((other) => other.callerNumber === callerNumber) ?? unknown;
  }

  function addTurn({ text, atMs }: TurnRecord): void {
    const distance = (sound: { readonly atMs: number }) => Math.abs(sound.atMs - atMs);
    const [nearest] = sounds.toSorted((a, b) => distance(a) - distance(b));
    const isSame = nearest !== undefined && distance(nearest) <= SAME_SOUND_MS;
    add({ speaker: 'attendant', text, atMs, delayMs: isSame ? Math.round(nearest.delayMs) : null });
  }

  async function look(): Promise<void> {
    call = (await findCall()) ?? call;
    if (!call) return;
    const turns = await calls.turns(call.id);
    for (const turn of turns.slice(seenTurns)) if (turn.speaker === 'attendant') addTurn(turn);
    seenTurns = turns.length;
  }

  const conversation: Conversation = {
    lines,
    get call() {
      return call;
    },
    onEvent(event) {
      if (event.type === 'heard') sounds.push({ atMs: unixOf(event.atMs), delayMs: event.delayMs });
      if (event.type !== 'said') return;
      const text = event.line.type === 'say' ? event.line.text : `[keys ${event.line.keys}]`;
      const startMs = event.said.firstVoicedAtMs ?? clock.nowMs();
      add({ speaker: 'caller', text, atMs: unixOf(startMs), delayMs: null });
    },
    poll() {
      polled = polled.then(look);
      return polled;
    },
    async follow(signal) {
      while (!signal.aborted) {
        await conversation.poll();
        await clock.wait(POLL_MS, signal);
      }
      await conversation.poll();
    },
  };
  return conversation;
}

/** `attendant  Hello. (after 640 ms)` */
export function conversationText({ speaker, text, delayMs }: ConversationLine): string {
  const after = delayMs === null ? '' : ` (after ${delayMs} ms)`;
  return printable(`${speaker.padEnd('attendant'.length)}  ${text}${after}`);
}
