import assert from 'node:assert/strict';
import type { CallRecord, TurnRecord } from '../../../src/ports/call-repository.ts';
import type { MessageRecord } from '../../../src/ports/message-repository.ts';
import type { Phone, PhoneCall, Said, SoundStretch } from '../../../src/ports/phone.ts';
import { openTables, type Tables } from '../open-tables.ts';
import { speak } from '../speak.ts';
import type { TestPbx } from './start-pbx.ts';
import { waitUntil } from './wait-until.ts';

/** Callers from outside, and the database that says what the attendant made of them. */
export interface Callers extends AsyncDisposable {
  /** Dials, 100 unless told otherwise, with a number of its own; resolves when the call is answered. */
  ring(target?: string): Promise<Caller>;
}

/** Somebody who talks with the attendant. Times are those of the caller's socket. */
export interface Caller {
  readonly call: PhoneCall;
  readonly number: string;
  readonly answeredAtMs: number;
  record(): CallRecord;
  turns(): readonly TurnRecord[];
  messages(): readonly MessageRecord[];
  /** Resolves with the next thing the attendant has finished saying, or that was cut; never the same twice. */
  listen(limitMs?: number): Promise<TurnRecord>;
  /** Says it, and resolves when the attendant has finished its answer. */
  ask(text: string): Promise<Answer>;
  /** Speaks, whoever else does; at `moment` when the words wait for one. */
  say(text: string, moment?: () => Promise<void>): Promise<Said>;
  /** Resolves with the finished record once the call is over. */
  finished(): Promise<CallRecord>;
}

export interface Answer {
  readonly text: string;
  /** From the caller's last sound to the attendant's first. */
  readonly delayMs: number;
}

const ANSWER_LIMIT_MS = 20_000;
const never = new AbortController().signal;

/**
 * For a PBX whose daemon has started, and so has made its database. All that will be said is rendered now, because
 * that takes the loop which sends and dates the callers' packets.
 */
export async function createCallers(
  pbx: TestPbx,
  lines: readonly string[],
  { tenant, firstNumber = 201 }: { readonly tenant?: string; readonly firstNumber?: number } = {},
): Promise<Callers> {
  const spoken = new Map<string, Int16Array>();
  for (const line of lines) spoken.set(line, await speak(line, { rateHz: 8000 }));
  const phone = await pbx.phone('outside');
  const storage = openTables(pbx.home, { readOnly: true, ...(tenant === undefined ? {} : { tenant }) });
  // Numbers that belong to nobody: Ofcom keeps them for drama.
  let last = firstNumber - 1;
  return {
    ring: (target = '100') => ring(phone, { number: `02079460${++last}`, target }, { ...storage, spoken }),
    async [Symbol.asyncDispose]() {
      await phone.close();
      storage[Symbol.dispose]();
    },
  };
}

async function ring(
  phone: Phone,
  { number, target }: { readonly number: string; readonly target: string },
  { calls, messages, spoken }: Tables & { readonly spoken: ReadonlyMap<string, Int16Array> },
): Promise<Caller> {
  const call = await phone.call(target, { from: { number } }, never);
  const answer = await call.answered;
  assert.ok(answer.answered, `${target} does not answer: ${JSON.stringify(answer)}`);
  const find = () => calls.listRecent(50).find(({ callerNumber }) => callerNumber === number);
  const { id } = await waitUntil('the call in the database', 2000, find);
  const record = () => calls.find(id) ?? assert.fail('the call is not in the database any more');
  const turns = () => calls.turns(id);
  let heardSeq = 0;

  const listen: Caller['listen'] = async (limitMs = ANSWER_LIMIT_MS) => {
    const next = () => turns().find(({ speaker, seq }) => speaker === 'attendant' && seq > heardSeq);
    const turn = await waitUntil('the attendant has said something', limitMs, next);
    heardSeq = turn.seq;
    return turn;
  };
  const say: Caller['say'] = async (text, moment) => {
    const sound = spoken.get(text) ?? assert.fail(`not rendered: ${text}`);
    await moment?.();
    return call.say(sound, AbortSignal.timeout(ANSWER_LIMIT_MS));
  };

  return {
    call,
    number,
    answeredAtMs: answer.atMs,
    record,
    turns,
    messages: () => messages.list(50).filter(({ callId }) => callId === id),
    listen,
    say,
    async ask(text) {
      const { lastVoicedAtMs = 0 } = await say(text);
      const turn = await listen();
      const soundMs = call.heard.firstSoundAfter(lastVoicedAtMs) ?? assert.fail(`no answer to: ${text}`);
      return { text: turn.text, delayMs: soundMs - lastVoicedAtMs };
    },
    async finished() {
      await call.ended;
      return waitUntil('the call is finished', 5000, () =>
        record().status === 'finished' ? record() : undefined,
      );
    },
  };
}

/** From the onset of the first sound in the span to the end of the last, and the longest silence between. */
export function extentOf(sounds: readonly SoundStretch[], fromMs: number, toMs = Number.POSITIVE_INFINITY) {
  const within = sounds.filter((sound) => sound.fromMs >= fromMs && sound.fromMs < toMs);
  const [first, last] = [within[0], within.at(-1)];
  assert.ok(first && last, 'no sound');
  const gapsMs = within.slice(1).map((sound, i) => sound.fromMs - (within[i]?.toMs ?? 0));
  return { fromMs: first.fromMs, toMs: last.toMs, longestGapMs: Math.max(0, ...gapsMs) };
}

/** The middle one of the figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
