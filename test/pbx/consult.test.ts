import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { IncomingCall, Phone, PhoneCall } from '../../src/ports/phone.ts';
import { type Caller, type Callers, createCallers } from '../support/pbx/caller.ts';
import { longestSilenceMs } from '../support/pbx/longest-silence.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { shareAt, tone } from '../support/pbx/tones.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';
import { serveDeepgram } from '../support/serve-deepgram.ts';
import { speak } from '../support/speak.ts';
import { LOOPBACK_KEY } from '../support/vendor.ts';

const BEN = 'can i speak to ben ortega';
const NAME = 'this is peter jones';
const REASON = 'an invoice';
const LINES = [BEN, NAME, REASON, 'no', 'yes'];
/** What the person says who is asked. */
const ANSWERS = ['take it', 'one minute', 'take a message', 'not now'];
const OFFER = 'Would you like to leave a message for Ben Ortega, or speak to somebody else?';
/** A pause nobody has to notice. */
const MOST_SILENT_MS = 500;
const soon = () => AbortSignal.timeout(20_000);

/** What the recogniser makes of the next utterances: the sound decides only when somebody speaks. */
const words: string[] = [];
const servers = new AsyncDisposableStack();
let pbx: TestPbx;
let daemon: TestDaemon;
let callers: Callers;
let ben: Phone;
let rings: IncomingCall[] = [];
const said = new Map<string, Int16Array>();

before(async () => {
  const { baseUrl } = servers.use(await serveDeepgram({ hears: () => words.shift() ?? '' }));
  pbx = await startPbx({
    edit: (yaml) =>
      yaml
        .replace('extension: "102" }', 'extension: "102", transfer: consult, ringSeconds: 8 }')
        .replace(
          '{ vendor: grammar }',
          `{ vendor: deepgram, apiKey: "${LOOPBACK_KEY}", baseUrl: "${baseUrl}" }`,
        ),
    extraDialplan: () => '[globals](+)\nATT_MINUTE=3\n',
  });
  daemon = await startDaemon(pbx);
  callers = await createCallers(pbx, LINES);
  for (const line of ANSWERS) said.set(line, await speak(line, { rateHz: 8000 }));
  ben = await pbx.phone('102');
  ben.onIncoming((call) => rings.push(call));
  await ben.register(soon());
});
after(async () => {
  await callers?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
  await servers.disposeAsync();
});

/** The caller says it, and the recogniser understands it. */
function ask(caller: Caller, text: string) {
  words.push(text);
  return caller.ask(text);
}

function says(person: PhoneCall, text: string) {
  words.push(text);
  return person.say(said.get(text) ?? assert.fail(text), soon());
}

/** The caller has said who they are and what it is about, and hears that Ben's phone rings. */
async function askForBen(): Promise<Caller & { readonly leftMs: number }> {
  rings = [];
  words.length = 0;
  const caller = await callers.ring();
  await caller.listen();
  assert.equal((await ask(caller, BEN)).text, 'Who may I say is calling, and what is it about?');
  assert.equal((await ask(caller, NAME)).text, 'What is it about?');
  assert.equal((await ask(caller, REASON)).text, "I'll put you through to Ben Ortega.");
  return { ...caller, leftMs: performance.now() };
}

async function benAnswers(): Promise<PhoneCall> {
  const ring = await waitUntil('the phone of Ben rings', 10_000, () => rings.shift());
  ring.ring();
  return ring.answer();
}

/** Resolves once Ben has heard who calls, and what he may press. */
async function briefed({ heard }: PhoneCall): Promise<number> {
  const startMs = performance.now();
  const fromMs = await heard.waitForSound(0, soon());
  assert.ok(fromMs !== undefined, 'the person hears nothing');
  assert.ok(fromMs - startMs < 1500, `the person waits ${fromMs - startMs} ms`);
  return (await heard.waitForSilence(700, 0, soon())) ?? assert.fail('the attendant does not come to an end');
}

async function leave(caller: Caller): Promise<void> {
  await caller.call.hangUp();
  await caller.finished();
}

/** From the last word before the transfer to the first one after it there is music, and no gap that anybody notices. */
function assertNoGap(
  caller: Caller & { readonly leftMs: number },
  backAtMs: number,
  t: { diagnostic(text: string): void },
) {
  const toMs = backAtMs - Date.now() + performance.now() + 500;
  const silenceMs = Math.round(longestSilenceMs(caller.call.heard, { fromMs: caller.leftMs, toMs }));
  t.diagnostic(`longest silence at the caller's ear: ${silenceMs} ms`);
  assert.ok(silenceMs < MOST_SILENT_MS, `silence of ${silenceMs} ms at the caller's ear`);
}

/** Caller and person hear each other. */
async function assertTalking(caller: Caller, person: PhoneCall): Promise<void> {
  for (const [from, to, hz] of [
    [caller.call, person, 500],
    [person, caller.call, 1500],
  ] as const) {
    await from.say(tone(1200, hz), soon());
    const heard = to.heard.samples().slice(-6400);
    const share = shareAt(heard, hz);
    assert.ok(share > 0.5, `${hz} Hz is ${share.toFixed(2)} of what is heard`);
  }
}

describe('a person who is asked', { concurrency: false }, () => {
  test('takes the call by a key: both hear each other, and the phone has shown who calls', async (t) => {
    const caller = await askForBen();
    const ring = await waitUntil('the phone of Ben rings', 10_000, () => rings[0]);
    assert.equal(ring.from.number, caller.number);
    const person = await benAnswers();
    await briefed(person);
    assert.equal(caller.record().status, 'away');
    await person.press('1', soon());
    const pressedMs = performance.now();
    await assertTalking(caller, person);
    const silenceMs = longestSilenceMs(caller.call.heard, { fromMs: caller.leftMs, toMs: pressedMs });
    t.diagnostic(`longest silence until the key: ${Math.round(silenceMs)} ms`);
    assert.ok(silenceMs < MOST_SILENT_MS, `silence of ${silenceMs} ms at the caller's ear`);
    await person.hangUp();
    const { endReason, transferKey } = await caller.finished();
    assert.deepEqual([endReason, transferKey], ['transferred', 'ben-ortega']);
  });

  test('takes the call by voice, also while they are still being told', async () => {
    const caller = await askForBen();
    const person = await benAnswers();
    await person.heard.waitForSound(0, soon());
    await says(person, 'take it');
    await waitUntil('they talk', 5000, async () => {
      await caller.call.say(tone(300, 500), soon());
      return shareAt(person.heard.samples().slice(-2400), 500) > 0.5;
    });
    await caller.call.hangUp();
    assert.equal((await caller.finished()).endReason, 'transferred');
    await person.ended;
  });

  for (const [how, answer] of [
    ['by a key', (person: PhoneCall) => person.press('4', soon())],
    ['by voice', (person: PhoneCall) => says(person, 'not now')],
  ] as const) {
    test(`cannot now, ${how}: the caller is back, and told so`, async (t) => {
      const caller = await askForBen();
      const person = await benAnswers();
      await briefed(person);
      await answer(person);
      const back = await caller.listen();
      assert.equal(back.text, `I'm sorry, Ben Ortega could not take it just now. ${OFFER}`);
      assertNoGap(caller, back.atMs, t);
      await person.ended;
      assert.equal(caller.record().status, 'live');
      await leave(caller);
    });
  }

  for (const [how, answer] of [
    ['by a key', (person: PhoneCall) => person.press('3', soon())],
    ['by voice', (person: PhoneCall) => says(person, 'take a message')],
  ] as const) {
    test(`wants a message, ${how}: it is taken, and name and reason are not asked again`, async () => {
      const caller = await askForBen();
      const person = await benAnswers();
      await briefed(person);
      await answer(person);
      const back = await caller.listen();
      assert.match(
        back.text,
        /^I'm sorry, Ben Ortega cannot take it just now and would like a message\. I'll take a message for Ben Ortega\. Shall we call you back on/,
      );
      assert.match(
        (await ask(caller, 'yes')).text,
        /^Let me read that back: a message for Ben Ortega.*Peter Jones.*invoice.*Is that right\?$/i,
      );
      assert.match((await ask(caller, 'yes')).text, /^I have noted that\./);
      await leave(caller);
      const [message] = caller.messages();
      assert.deepEqual([message?.forKey, message?.callerName], ['ben-ortega', 'Peter Jones']);
    });
  }

  for (const [how, answer] of [
    ['by a key', (person: PhoneCall) => person.press('2', soon())],
    ['by voice', (person: PhoneCall) => says(person, 'one minute')],
  ] as const) {
    test(`wants a minute, ${how}: music, and the phone rings once more`, async (t) => {
      const caller = await askForBen();
      const first = await benAnswers();
      await briefed(first);
      await answer(first);
      await first.ended;
      const second = await benAnswers();
      await briefed(second);
      const silenceMs = longestSilenceMs(caller.call.heard, {
        fromMs: caller.leftMs,
        toMs: performance.now(),
      });
      t.diagnostic(`longest silence: ${Math.round(silenceMs)} ms`);
      assert.ok(silenceMs < MOST_SILENT_MS, `silence of ${silenceMs} ms at the caller's ear`);
      // A second minute is no answer any more.
      await second.press('2', soon());
      assert.match((await caller.listen()).text, /^I'm sorry, Ben Ortega could not take it just now\./);
      await leave(caller);
    });
  }

  test('says nothing: after a while the caller is back, as with a phone that nobody answers', async () => {
    const caller = await askForBen();
    const person = await benAnswers();
    const back = await caller.listen(35_000);
    assert.equal(back.text, `I'm sorry, Ben Ortega does not answer. ${OFFER}`);
    await person.ended;
    await leave(caller);
  });

  test('hangs up without a word: the call is not theirs, and the caller is not hung up', async () => {
    const caller = await askForBen();
    const person = await benAnswers();
    await briefed(person);
    await person.hangUp();
    assert.equal((await caller.listen()).text, `I'm sorry, Ben Ortega could not take it just now. ${OFFER}`);
    await leave(caller);
  });

  test('is let go of when the caller hangs up, and what the caller has told is kept', async () => {
    const caller = await askForBen();
    const person = await benAnswers();
    await briefed(person);
    await caller.call.hangUp();
    const hungUpMs = performance.now();
    await person.ended;
    assert.ok(performance.now() - hungUpMs < 2000, 'the person is still being asked');
    assert.equal((await caller.finished()).endReason, 'caller-hung-up');
    const [message] = caller.messages();
    assert.deepEqual(
      [message?.kind, message?.forKey, message?.callerName],
      ['missed-call', 'ben-ortega', 'Peter Jones'],
    );
  });

  for (const [status, sentence] of [
    [486, 'is on another call'],
    [603, 'could not take it just now'],
  ] as const) {
    test(`has a phone that answers ${status}: the caller hears that Ben ${sentence}`, async (t) => {
      const caller = await askForBen();
      const ring = await waitUntil('the phone of Ben rings', 10_000, () => rings.shift());
      ring.decline(status);
      const back = await caller.listen();
      assert.equal(back.text, `I'm sorry, Ben Ortega ${sentence}. ${OFFER}`);
      assertNoGap(caller, back.atMs, t);
      await leave(caller);
    });
  }

  test('does not answer: after the seconds that are set the caller is back, and a third time nobody is rung', async (t) => {
    const caller = await askForBen();
    const back = await caller.listen(20_000);
    assert.equal(back.text, `I'm sorry, Ben Ortega does not answer. ${OFFER}`);
    assertNoGap(caller, back.atMs, t);
    const seconds = (back.atMs - Date.now() + performance.now() - caller.leftMs) / 1000;
    assert.ok(seconds > 7 && seconds < 11, `${seconds} s`);
    assert.equal((await ask(caller, BEN)).text, "I'll put you through to Ben Ortega.");
    assert.match((await caller.listen(20_000)).text, /does not answer/);
    assert.match((await ask(caller, BEN)).text, /^I have already tried Ben Ortega\./);
    await leave(caller);
  });
});

test('a daemon that is killed while a person is asked gives them the call', async () => {
  const caller = await askForBen();
  const person = await benAnswers();
  await person.heard.waitForSound(0, soon());
  process.kill(await daemon.daemonPid(), 'SIGKILL');
  await assertTalking(caller, person);
  await daemon.ready();
  await caller.call.hangUp();
  await person.ended;
  assert.equal((await caller.finished()).endReason, 'transferred');
});

test('every call has left the PBX', async () => {
  await waitUntil('no channel', 3000, async () =>
    /^0 active channels/m.test(await pbx.rx('core show channels count')),
  );
});
