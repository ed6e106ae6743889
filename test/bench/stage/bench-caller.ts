import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TurnRecord } from '../../../src/ports/call-repository.ts';
import type { HeardSound } from '../../../src/ports/phone.ts';
import { waitUntil } from '../../support/pbx/wait-until.ts';
import type { LineSound, UtteranceWord } from '../speech/utterance.ts';
import { loudOnsetMs } from '../vendors/hearing/loud-onset.ts';
import { monotonicMs } from '../vendors/monotonic-clock.ts';
import type { Dial } from './line.ts';
import type { Stage } from './stage.ts';

/** What a caller says: words, or a noise. */
export interface Speakable extends LineSound {
  readonly text: string;
  /** None for a noise. */
  readonly words: readonly UtteranceWord[];
}

/** A person on the telephone, who listens and speaks. Figures are taken from the capture, by `number`. */
export interface BenchCaller {
  readonly number: string;
  /** Undefined on a line that only the capture listens to. */
  readonly heard: HeardSound | undefined;
  /** Everything said so far; times of `performance.now()`, as the phone gives them. */
  readonly said: readonly SaidLine[];
  turns(): readonly TurnRecord[];
  /** All the attendant has said since the last time, once it has said something more and left the floor. */
  listen(limitMs?: number): Promise<string | undefined>;
  say(sound: Speakable): Promise<SaidLine>;
  hangUp(): Promise<void>;
}

export interface SaidLine {
  readonly sound: Speakable;
  /** When its first packet was handed to the socket, within a packet's time. */
  readonly atMs: number;
}

const LISTEN_LIMIT_MS = 20_000;
const POLL_MS = 25;
/** A turn that is followed by no other within this time has left the floor to the caller. */
const SETTLED_MS = 60;

/** Dials 100 and resolves once it is answered. */
export async function ringStage(stage: Stage, dial: Dial, number: string): Promise<BenchCaller> {
  const { calls } = stage.storage;
  const ofNumber = () => calls.listRecent(100).filter(({ callerNumber }) => callerNumber === number);
  // Until its number is announced, the newest call of it would be an old one.
  assert.deepEqual(ofNumber(), [], `${number} has called before`);
  const line = await dial(number);
  const find = () => ofNumber()[0];
  const { id } = await waitUntil('the call in the database', 4000, find);
  const said: SaidLine[] = [];
  let heardSeq = 0;

  return {
    number,
    heard: line.heard,
    said,
    turns: () => calls.turns(id),
    async listen(limitMs = LISTEN_LIMIT_MS) {
      const news = () =>
        calls.turns(id).filter(({ speaker, seq }) => speaker === 'attendant' && seq > heardSeq);
      const untilMs = performance.now() + limitMs;
      while (news().length === 0 && performance.now() < untilMs && calls.find(id)?.status === 'live') {
        await sleep(POLL_MS);
      }
      await sleep(SETTLED_MS);
      const turns = news();
      heardSeq = turns.at(-1)?.seq ?? heardSeq;
      return turns.length === 0 ? undefined : turns.map(({ text }) => text).join(' ');
    },
    async say(sound) {
      if (said.length === 0) await stage.firstSound();
      const saying = { sound, atMs: performance.now() };
      said.push(saying);
      announce(stage, number, sound);
      await line.say(sound.samples);
      return saying;
    },
    hangUp: line.hangUp,
  };
}

/** Noise that begins before the words is told apart from them: by its onset the vendors find the caller's stream. */
function announce(
  { vendors }: Stage,
  number: string,
  { text, words, samples, firstSoundMs }: Speakable,
): void {
  const [lengthMs, nowMs] = [samples.length / 8, monotonicMs()];
  if (words.length === 0 || firstSoundMs > 0)
    vendors?.callerSays(number, { text: '', words: [], lengthMs, heard: false }, nowMs);
  if (words.length === 0) return;
  const onset = firstSoundMs > 0 ? {} : { onsetMs: loudOnsetMs(samples) };
  vendors?.callerSays(number, { text, words, lengthMs, heard: true, ...onset }, nowMs);
}
