import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCallLeg } from '../../../../../src/adapters/telephony/asterisk/call-leg.ts';
import { UNKNOWN } from '../../../../../src/adapters/telephony/asterisk/callers.ts';
import type { MediaLeg } from '../../../../../src/adapters/telephony/asterisk/media-leg.ts';
import { createHandClock } from './hand-clock.ts';

const nothingTold = { dialledNumber: null, introduced: Promise.resolve(UNKNOWN) };

test('a last word that is queued in the PBX is heard before the leg closes', async () => {
  const { media, seen } = lineOf({ queuedMs: 60 });
  const clock = createHandClock();
  const setNextStep = async () => seen.push('next step') > 0;
  const left = createCallLeg(media, { ...nothingTold, setNextStep }, clock).leave({ next: 'done' });
  await clock.pass(79);
  assert.deepEqual(seen, ['next step']);
  await clock.pass(1);
  assert.equal(await left, true);
  assert.deepEqual(seen, ['next step', 'close']);
});

test('asking to leave twice says one word', async () => {
  const { media, seen } = lineOf({});
  const setNextStep = async () => seen.push('next step') > 0;
  const leg = createCallLeg(media, { ...nothingTold, setNextStep }, createHandClock());
  assert.deepEqual(await Promise.all([leg.leave({ next: 'done' }), leg.leave({ next: 'people' })]), [
    true,
    true,
  ]);
  assert.deepEqual(seen, ['next step', 'close']);
});

test('a leg that could not leave may try again', async () => {
  const { media, seen } = lineOf({});
  const answers = [false, true];
  const setNextStep = async () => answers.shift() ?? assert.fail();
  const leg = createCallLeg(media, { ...nothingTold, setNextStep }, createHandClock());
  assert.equal(await leg.leave({ next: 'done' }), false);
  assert.deepEqual(seen, []);
  assert.equal(await leg.leave({ next: 'people' }), true);
  assert.deepEqual(seen, ['close']);
});

test('nothing is left behind for a caller who is gone', async () => {
  const { media, over } = lineOf({});
  const leg = createCallLeg(
    media,
    { ...nothingTold, setNextStep: async () => assert.fail() },
    createHandClock(),
  );
  over.abort();
  assert.equal(await leg.leave({ next: 'done' }), true);
});

function lineOf({ queuedMs = 0 }) {
  const seen: string[] = [];
  const over = new AbortController();
  const media: MediaLeg = {
    callId: '79c1370f-0a9b-4f23-9423-20e1c375b2ec',
    rateHz: 16_000,
    openedBy: 'us',
    ended: over.signal,
    out: { paced: 'peer', queuedMs, write() {}, flush: () => ({ unplayedMs: queuedMs }) },
    listen() {},
    hold() {},
    close: async () => void seen.push('close'),
  };
  return { media, seen, over };
}
