import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createRecordingStore } from '../../src/adapters/storage/files/recording-store.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { Office } from '../../src/reception/office.ts';
import { sampleOffice } from '../support/sample-office.ts';
import { CALL_ID, createScriptedCall, type ScriptedCallOptions } from '../support/scripted-call.ts';
import { turns } from './turns.ts';

/** Of the country whose callers may refuse. */
const german: Office = { ...sampleOffice, country: 'DE' };

function recorded(calls: 'off' | 'attendant' | 'all', office: Office = sampleOffice): Office {
  return { ...office, settings: { recording: { calls, announce: 'law', refuseKey: '9' } } };
}

/** A call whose sound is kept in a folder of its own. */
function recordedCall(office: Office, options: Omit<ScriptedCallOptions, 'office' | 'recordings'> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-recorded-'));
  const call = createScriptedCall({ ...options, office, recordings: createRecordingStore(folder) });
  return {
    call,
    files: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.wav')),
    /** Both sides of the one recording. */
    sides() {
      const [name = assert.fail('nothing is recorded')] = this.files();
      const bytes = readFileSync(join(folder, name)).subarray(44);
      const all = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
      const side = (which: number) => all.filter((_, index) => index % 2 === which);
      return { caller: side(0), attendant: side(1) };
    },
    what: () => call.calls.recordingOf(CALL_ID).map(({ what, because }) => because ?? what),
    said: () => call.calls.turns(CALL_ID).map(({ text }) => text),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

const loud = (samples: Int16Array) => samples.some((sample) => Math.abs(sample) > 500);
const loudMs = (samples: Int16Array) => samples.filter((sample) => Math.abs(sample) > 500).length / 8;

/** The caller says the next line of the script, and what is committed because of it gets the time that a disk takes. */
async function saysToBeDone(it: ReturnType<typeof recordedCall>, done: () => boolean) {
  await it.call.listen();
  await it.call.speak();
  await it.call.quiet(1200);
  await untilDone(done);
  await it.call.listen();
}

async function untilDone(done: () => boolean) {
  const untilMs = performance.now() + 5000;
  while (!done() && performance.now() < untilMs) await systemClock.wait(5);
}

const isRefused = (it: ReturnType<typeof recordedCall>) => () => it.what().includes('refused');

async function hangUp({ call }: ReturnType<typeof recordedCall>, leg: { hangUp(): void }) {
  leg.hangUp();
  await call.quiet(600);
  await call.journal.close();
}

test('without a word in the configuration no call is recorded, and none is told so', async () => {
  using it = recordedCall(sampleOffice, { says: ['when are you open'] });
  const leg = it.call.ring();
  await turns(it.call, 1);
  await hangUp(it, leg);
  assert.deepEqual([it.files(), it.what()], [[], []]);
  assert.equal(
    it.said().some((text) => /record/i.test(text)),
    false,
  );
});

test('the greeting goes on with the announcement, and nothing is on the disk before it was heard to its end', async () => {
  using it = recordedCall(recorded('attendant'), { says: ['when are you open'] });
  const leg = it.call.ring();
  await it.call.quiet(4000);
  assert.deepEqual([it.files(), it.what()], [[], []], 'while it is being said');
  await turns(it.call, 1);
  await hangUp(it, leg);
  assert.match(it.said()[0] ?? '', /automated assistant.*This call is recorded\.$/);
  assert.deepEqual(it.what(), ['began']);
  const { caller, attendant } = it.sides();
  assert.deepEqual([loud(caller), loud(attendant)], [true, true], 'each on its side');
  assert.equal(caller.length, attendant.length);
});

test('where the law asks for it callers are told that they may refuse', async () => {
  using it = recordedCall(recorded('attendant', german));
  it.call.ring();
  await it.call.listen();
  assert.match(it.said()[0] ?? '', /recorded\. If you do not want that, press 9 or say so\.$/);
});

test('an announcement that was interrupted is said again, and only then is anything kept', async () => {
  using it = recordedCall(recorded('attendant'), { says: ['what are your opening hours', 'thank you'] });
  const leg = it.call.ring();
  await it.call.quiet(1000);
  await it.call.speak(1200);
  await it.call.quiet(1500);
  assert.deepEqual(it.what(), []);
  await it.call.listen();
  assert.deepEqual(it.what(), ['began']);
  assert.match(it.said().at(-1) ?? '', /^This call is recorded\. /);
  await turns(it.call, 1);
  assert.doesNotMatch(it.said().at(-1) ?? '', /recorded/, 'and no third time');
  await hangUp(it, leg);
});

for (const says of ['please do not record this call', 'i do not want to be recorded'])
  test(`"${says}" deletes what was recorded, is answered, and nothing more is kept`, async () => {
    using it = recordedCall(recorded('attendant'), {
      says: ['when are you open', says, 'what is your address'],
    });
    const leg = it.call.ring();
    await turns(it.call, 1);
    await it.call.quiet(2000);
    await saysToBeDone(it, isRefused(it));
    assert.match(
      it.said().at(-1) ?? '',
      /^All right\. I have stopped recording, and what was recorded of this call is deleted\./,
    );
    assert.deepEqual([it.files(), it.what()], [[], ['began', 'refused']]);
    await turns(it.call, 1);
    await hangUp(it, leg);
    assert.deepEqual(it.files(), []);
  });

test('the key refuses at any time, also in the middle of the announcement', async () => {
  using it = recordedCall(recorded('all', german));
  const leg = it.call.ring();
  await it.call.quiet(1000);
  await it.call.press('9');
  await untilDone(isRefused(it));
  await it.call.listen();
  assert.match(it.said().at(-1) ?? '', /^All right\./);
  await it.call.quiet(3000);
  assert.deepEqual([it.files(), it.what()], [[], ['refused']]);
  await it.call.press('0');
  await it.call.listen();
  assert.deepEqual(leg.left, { next: 'people' }, 'nor are people recorded with the caller');
});

test('with all of it recorded the telephone system is told so, and a caller who has refused stays so on the way back', async () => {
  using it = recordedCall(recorded('all'), {
    says: ['doctor lane please', 'do not record', 'billing please'],
  });
  const first = it.call.ring();
  await turns(it.call, 1);
  assert.deepEqual(first.left, { next: 'transfer', key: 'anna-lane', isRecorded: true });
  const second = it.call.ring({ returned: 'no-answer' });
  await it.call.listen();
  assert.equal(it.files().length, 2, 'each leg has a file');
  await saysToBeDone(it, isRefused(it));
  await turns(it.call, 1);
  assert.deepEqual(second.left, { next: 'transfer', key: 'billing' });
  it.call.ring({ returned: 'busy' });
  await it.call.listen();
  await it.call.quiet(2000);
  assert.deepEqual([it.files(), it.what()], [[], ['began', 'began', 'refused']]);
});

test('a refusal is also one of messages that are kept as sound, and what was kept before is removed', async () => {
  const says = [
    'i would like to leave a message',
    'my name is john smith',
    'yes',
    'it is about an appointment',
    'yes',
    'please do not record me',
  ];
  using it = recordedCall(sampleOffice, { says });
  it.call.ring();
  await turns(it.call, 4);
  await saysToBeDone(it, () => it.call.messages.list(1).length > 0);
  assert.ok(it.call.messages.list(1)[0]?.recording);
  assert.equal(it.files().length, 1);
  await saysToBeDone(it, isRefused(it));
  assert.deepEqual([it.files(), it.call.messages.list(1)[0]?.recording], [[], null]);
});

test('the number of a card is neither on the tape nor in the transcript, the message or the state, and the caller is told', async () => {
  const number = 'four one one one one one one one one one one one one one one one';
  using it = recordedCall(recorded('attendant'), {
    says: ['when are you open', `my card number is ${number}`],
  });
  const leg = it.call.ring();
  await turns(it.call, 1);
  await turns(it.call, 1);
  await hangUp(it, leg);
  assert.match(it.said().at(-1) ?? '', /^Please do not tell me a card number/);
  assert.ok(it.said().includes('my card number is [card number]'));
  assert.doesNotMatch(JSON.stringify([it.said(), it.call.calls.find(CALL_ID)?.state]), /one one one|1111/);
  assert.deepEqual(it.what(), ['began', 'card']);
  assert.ok(loudMs(it.sides().caller) < 700, 'of the caller only what was asked first');
});

test('a card that is read in groups is taken back from what was kept of the first of them', async () => {
  const says = ['four one one one one one one one', 'one one one one one one one one', 'goodbye'];
  using it = recordedCall(recorded('attendant'), { says });
  const leg = it.call.ring();
  await turns(it.call, 3);
  await hangUp(it, leg);
  const callers = it.call.calls.turns(CALL_ID).filter(({ speaker }) => speaker === 'caller');
  assert.deepEqual(
    callers.map(({ text }) => text),
    ['[card number]', '[card number]', 'goodbye'],
  );
  const { caller, attendant } = it.sides();
  assert.ok(loudMs(caller) < 700, 'of the caller only the goodbye');
  assert.ok(loud(attendant));
});

test('a card that is keyed in is as secret', async () => {
  const says = ['i would like to leave a message', 'my name is john smith', 'no'];
  using it = recordedCall(recorded('attendant'), { says });
  const leg = it.call.ring();
  await turns(it.call, 3);
  for (const key of '4111111111111111#') await it.call.press(key);
  await it.call.listen();
  assert.match(it.said().at(-1) ?? '', /^Please do not tell me a card number/);
  await hangUp(it, leg);
  const text = JSON.stringify([
    it.said(),
    it.call.calls.find(CALL_ID)?.state,
    it.call.messages.list(9).map(({ reason }) => reason),
  ]);
  assert.doesNotMatch(text, /4111|1111/);
  assert.ok(it.said().includes('[card number]'));
  assert.ok(it.what().includes('card'));
});
