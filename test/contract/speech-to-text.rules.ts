import assert from 'node:assert/strict';
import { FRAME_MS, frameSamples } from '../../src/core/audio.ts';
import type { SpeechToText, SttEvent, SttStream } from '../../src/ports/speech-to-text.ts';
import type { Rules } from './run-contract.ts';

/** What goes wrong with the engine; an engine that cannot fail so skips the rule with a reason. */
export type SttFault =
  | 'refused'
  | 'overloaded'
  | 'no-server'
  | 'silent-server'
  | 'lost-mid-stream'
  | 'garbage';

export interface SttGiven {
  /** What the caller says, one utterance each, lower-case words. Nothing said is not listed: it is silence. */
  readonly says: readonly string[];
  readonly fault?: SttFault;
}

export interface SttUnderTest {
  readonly stt: SpeechToText;
  /** The sound of each entry of `says`, in order, at the engine's input rate. */
  readonly sounds: readonly Int16Array[];
}

/** Builds an engine that can understand `says`, within deadlines short enough for a test. */
export type MakeStt = (given: SttGiven) => Promise<SttUnderTest>;

const SAYS = ['yes', 'no'];

export const speechToTextRules: Rules<MakeStt> = {
  async 'each flush brings exactly one final, with the words since the last cut'(make) {
    const call = await begin(await make({ says: SAYS }));
    assert.equal((await call.say(0)).text, 'yes');
    call.stream.cut();
    assert.equal((await call.say(1)).text, 'no');
    assert.deepEqual((await call.hangUp()).filter(isFinal), []);
  },

  async 'a flush uses nothing up'(make) {
    const call = await begin(await make({ says: SAYS }));
    assert.equal((await call.say(0)).text, 'yes');
    assert.equal((await call.flush()).text, 'yes', 'asked again without any sound in between');
    call.silence(300);
    assert.equal((await call.flush()).text, 'yes', 'and after silence');
    await call.hangUp();
  },

  async 'a caller who goes on is flushed again, and the next final holds the earlier words too'(make) {
    const call = await begin(await make({ says: SAYS }));
    assert.equal((await call.say(0)).text, 'yes');
    assert.equal((await call.say(1)).text, 'yes no');
    await call.hangUp();
  },

  async 'two flushes before a cut bring two finals, the second with all words'(make) {
    const call = await begin(await make({ says: SAYS }));
    for (const index of SAYS.keys()) {
      call.pushSound(index);
      call.stream.flush();
    }
    const finals = (await call.hangUp()).filter(isFinal).map(words);
    assert.equal(finals.length, 2);
    assert.match(finals[0] ?? '', /^yes( no)?$/, 'the first may know of the second');
    assert.equal(finals[1], 'yes no');
  },

  async 'after a cut earlier words do not come back'(make) {
    const call = await begin(await make({ says: SAYS }));
    assert.equal((await call.say(0)).text, 'yes');
    call.stream.cut();
    const before = call.seen.length;
    assert.equal((await call.flush()).text, '');
    call.silence(300);
    assert.equal((await call.flush()).text, '');
    assert.equal((await call.say(1)).text, 'no');
    await call.hangUp();
    const since = call.seen.slice(before).filter((event) => event.type !== 'turn');
    assert.ok(!since.map(words).some((text) => text.includes('yes')), 'not in a partial either');
  },

  async 'a flush that a cut overtakes is still answered, with words that were cut'(make) {
    const call = await begin(await make({ says: SAYS }));
    call.pushSound(0);
    call.stream.flush();
    call.stream.cut();
    call.pushSound(1);
    call.stream.flush();
    assert.deepEqual((await call.hangUp()).filter(isFinal).map(words), ['yes', 'no']);
  },

  async 'a flush brings an empty final when nothing was said'(make) {
    const call = await begin(await make({ says: SAYS }));
    call.silence(600);
    assert.equal((await call.flush()).text, '');
    assert.equal((await call.flush()).text, '', 'and again without any sound in between');
    assert.equal((await call.say(0)).text, 'yes', 'and the words that follow are not lost');
    await call.hangUp();
  },

  async 'times are on the clock of the leg, never run backwards and never ahead of the sound'(make) {
    const call = await begin(await make({ says: SAYS }), 7000);
    const finals = [await call.say(0), await call.say(1)];
    const { seen } = call;
    for (const [index, event] of seen.entries()) {
      assert.ok(event.atMs >= Math.max(7000, seen[index - 1]?.atMs ?? 0), `${event.type} at ${event.atMs}`);
      assert.ok(event.atMs <= call.nowMs(), `${event.type} at ${event.atMs} is ahead of the sound`);
    }
    assert.ok((finals[1]?.atMs ?? 0) > (finals[0]?.atMs ?? 0));
    await call.hangUp();
  },

  async 'close answers an open flush, then ends the stream'(make) {
    const call = await begin(await make({ says: SAYS }));
    call.pushSound(0);
    call.stream.flush();
    const rest = await call.hangUp();
    assert.deepEqual(rest.filter(isFinal).map(words), ['yes']);
  },

  async 'close resolves once the last event has been yielded, whether or not the reader asks for more'(make) {
    const call = await begin(await make({ says: SAYS }));
    assert.equal((await call.say(0)).text, 'yes');
    await call.stream.close();
    assert.equal(await call.next(), undefined);
  },

  async 'a reader may leave early, and the stream can still be closed'(make) {
    const call = await begin(await make({ says: SAYS }));
    assert.equal((await call.say(0)).text, 'yes');
    await call.leave();
    call.pushSound(1);
    call.stream.flush();
    await call.stream.close();
    assert.equal(await call.next(), undefined);
  },

  async 'what comes after close is dropped'(make) {
    const call = await begin(await make({ says: SAYS }));
    await call.say(0);
    await call.hangUp();
    call.pushSound(1);
    call.stream.speechStarted(0);
    call.stream.expect('no');
    call.stream.cut();
    call.stream.flush();
    await call.stream.close();
    assert.equal(await call.next(), undefined);
    assert.deepEqual(call.seen.filter(isFinal).map(words), ['yes']);
  },

  async 'an abort ends the stream quietly and drops what is unsaid'(make) {
    const call = await begin(await make({ says: SAYS }));
    await call.say(0);
    call.pushSound(1);
    const before = call.seen.length;
    call.abort.abort();
    call.stream.flush();
    while ((await call.next()) !== undefined);
    assert.deepEqual(call.seen.slice(before).filter(isFinal), []);
    await call.stream.close();
  },

  async 'an abort wakes a reader that is waiting'(make) {
    const call = await begin(await make({ says: SAYS }));
    assert.equal((await call.say(0)).text, 'yes');
    const waiting = call.next();
    call.abort.abort();
    assert.equal(await waiting, undefined);
  },

  async 'an abort before opening gives a stream that is already over'(make) {
    const { stt } = await make({ says: SAYS });
    const stream = await stt.open('en-GB', AbortSignal.abort());
    assert.deepEqual(await Array.fromAsync(stream), []);
    await stream.close();
  },

  async 'two streams do not hear each other'(make) {
    const engine = await make({ says: SAYS });
    const [one, other] = [await begin(engine), await begin(engine)];
    other.silence(300);
    assert.equal((await one.say(0)).text, 'yes');
    assert.equal((await other.flush()).text, '');
    await Promise.all([one.hangUp(), other.hangUp()]);
  },

  async 'a refused key is provider.rejected'(make) {
    await assert.rejects(opening(make, 'refused'), { code: 'provider.rejected', retryable: false });
  },

  async 'a vendor that is too busy is provider.overloaded'(make) {
    await assert.rejects(opening(make, 'overloaded'), { code: 'provider.overloaded', retryable: true });
  },

  async 'a server that is not there is provider.unreachable'(make) {
    await assert.rejects(opening(make, 'no-server'), { code: 'provider.unreachable', retryable: true });
  },

  async 'a server that never answers is provider.unreachable'(make) {
    await assert.rejects(opening(make, 'silent-server'), { code: 'provider.unreachable' });
  },

  async 'a connection lost in mid-stream throws provider.unreachable'(make) {
    const call = await begin(await make({ says: SAYS, fault: 'lost-mid-stream' }));
    await assert.rejects(call.say(0), { code: 'provider.unreachable' });
    call.silence(100);
    await call.stream.close();
  },

  async 'an answer in no known form throws provider.protocol'(make) {
    const call = await begin(await make({ says: SAYS, fault: 'garbage' }));
    await assert.rejects(call.say(0), { code: 'provider.protocol' });
    await call.stream.close();
  },
};

async function opening(make: MakeStt, fault: SttFault): Promise<void> {
  const { stt } = await make({ says: SAYS, fault });
  await (await stt.open('en-GB', AbortSignal.timeout(4000))).close();
}

/** One leg: pushes sound as frames on its media clock and reads what the engine makes of it. */
async function begin({ stt, sounds }: SttUnderTest, startMs = 0) {
  const abort = new AbortController();
  const stream: SttStream = await stt.open(
    'en-GB',
    AbortSignal.any([abort.signal, AbortSignal.timeout(8000)]),
  );
  const events = stream[Symbol.asyncIterator]();
  const seen: SttEvent[] = [];
  let nowMs = startMs;
  stream.expect({ repeat: { anyOf: SAYS } });

  const push = (samples: Int16Array) => {
    const step = frameSamples(stt.inputRateHz);
    for (let at = 0; at + step <= samples.length; at += step, nowMs += FRAME_MS)
      stream.push({ samples: samples.subarray(at, at + step), rateHz: stt.inputRateHz, atMs: nowMs });
  };
  const silence = (ms: number) => push(new Int16Array((stt.inputRateHz * ms) / 1000));
  const pushSound = (index: number) => {
    silence(200);
    stream.speechStarted(nowMs);
    push(sounds[index] ?? assert.fail(`no sound ${index}`));
    silence(200);
  };
  const next = async (): Promise<SttEvent | undefined> => {
    const { done, value } = await events.next();
    if (!done) seen.push(value);
    return done ? undefined : value;
  };
  const leave = async () => void (await events.return?.());
  /** Reads on to the next final. */
  const flush = async () => {
    stream.flush();
    for (;;) {
      const event = (await next()) ?? assert.fail('the stream ended without a final');
      if (isFinal(event)) return { text: words(event), atMs: event.atMs };
    }
  };
  const say = (index: number) => {
    pushSound(index);
    return flush();
  };
  /** Closes, and returns what was still to come. */
  const hangUp = async () => {
    const before = seen.length;
    const closed = stream.close();
    while ((await next()) !== undefined);
    await closed;
    return seen.slice(before);
  };
  return { stream, abort, seen, nowMs: () => nowMs, silence, pushSound, next, leave, flush, say, hangUp };
}

type Worded = Extract<SttEvent, { readonly text: string }>;

function isFinal(event: SttEvent): event is Worded {
  return event.type === 'final';
}

/** Engines differ in capitals and punctuation, and may. */
function words({ text }: Worded): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s']/gu, '')
    .trim();
}
