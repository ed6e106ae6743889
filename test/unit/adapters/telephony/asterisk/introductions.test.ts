import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createCallers } from '../../../../../src/adapters/telephony/asterisk/callers.ts';
import { createIntroductions } from '../../../../../src/adapters/telephony/asterisk/introductions.ts';
import { createAsteriskLegSource } from '../../../../../src/adapters/telephony/asterisk/leg-source.ts';
import type { MediaLeg } from '../../../../../src/adapters/telephony/asterisk/media-leg.ts';
import { systemClock } from '../../../../../src/core/clock.ts';
import { AppError } from '../../../../../src/core/errors.ts';
import type { CallLeg } from '../../../../../src/ports/call-leg.ts';
import { silentLog } from '../../../../../src/ports/log.ts';
import { closedPort } from '../../../../support/closed-port.ts';
import { ARI_USER, serveAsterisk } from '../../../../support/fake-asterisk.ts';
import { createHandClock } from './hand-clock.ts';

const CALL = '79c1370f-0a9b-4f23-9423-20e1c375b2ec';

function channel(name: string, callId = '') {
  return {
    id: name,
    name,
    state: 'Up',
    dialplan: { exten: '100' },
    creationtime: '',
    caller: { name: '', number: '02079460123' },
    channelvars: { AI_CALL: callId, AI_RETURN: '' },
  };
}

/** A leg of which the PBX says nothing in its time. */
async function introduced({
  openedBy = 'this-machine' as MediaLeg['openedBy'],
  isUp = true,
  entrancesMatter = false,
  comesUp = false,
  channels = [] as ReturnType<typeof channel>[] | 'nobody answers' | 'no answer ends',
}) {
  const clock = createHandClock();
  const introductions = createIntroductions({
    callers: createCallers(clock),
    clock,
    isUp: () => isUp || comesUp,
    async listChannels() {
      if (channels === 'no answer ends') return new Promise(() => {});
      if (channels === 'nobody answers') throw new AppError('pbx.unreachable', 'gone');
      return channels;
    },
  });
  const media: MediaLeg = {
    callId: CALL,
    rateHz: 8000,
    openedBy,
    ended: new AbortController().signal,
    out: { paced: 'self', queuedMs: 0, write() {}, flush: () => ({ unplayedMs: 0 }) },
    listen() {},
    hold() {},
    close: async () => {},
  };
  const up = comesUp;
  comesUp = false;
  const { comesFirst, told } = introductions.introduce(media, entrancesMatter);
  comesUp = up;
  if (up) introductions.controlUp();
  await clock.pass(500);
  return [comesFirst, (await told)?.callerNumber] as const;
}

test('a leg of this machine or another must be known, but not one that we have opened', async () => {
  assert.deepEqual(await introduced({}), [true, undefined]);
  assert.deepEqual(await introduced({ openedBy: 'anyone' }), [true, undefined]);
  assert.deepEqual(await introduced({ openedBy: 'us' }), [true, null]);
});

test('without a control channel a leg of this machine is served, and one of another machine is not', async () => {
  assert.deepEqual(await introduced({ isUp: false }), [false, null]);
  assert.deepEqual(await introduced({ isUp: false, openedBy: 'anyone', channels: 'nobody answers' }), [
    true,
    undefined,
  ]);
});

test('a leg whose event was sent before we could hear it is found among the channels', async () => {
  const channels = [channel('PJSIP/outside-1', CALL), channel(`AudioSocket/h:1-${CALL}`)];
  assert.deepEqual(await introduced({ channels }), [true, '02079460123']);
  const unnamed = [channel('PJSIP/outside-1'), channel(`AudioSocket/h:1-${CALL}`)];
  assert.deepEqual(await introduced({ channels: unnamed }), [true, null]);
  const others = [channel('PJSIP/outside-1', randomUUID()), channel(`AudioSocket/h:1-${randomUUID()}`)];
  assert.deepEqual(await introduced({ channels: others }), [true, undefined]);
});

test('a control channel that comes up tells of those who wait, and a slow answer of it costs them no more than its silence', async () => {
  const away = { isUp: false, comesUp: true };
  const channels = [channel('PJSIP/outside-1', CALL), channel(`AudioSocket/h:1-${CALL}`)];
  for (const entrancesMatter of [false, true]) {
    assert.deepEqual(await introduced({ ...away, entrancesMatter, channels }), [
      entrancesMatter,
      '02079460123',
    ]);
    const slow = await introduced({ ...away, entrancesMatter, channels: 'no answer ends' });
    assert.deepEqual(slow, [entrancesMatter, null]);
  }
});

test('a control channel that breaks meanwhile costs the caller nothing', async () => {
  assert.deepEqual(await introduced({ channels: 'nobody answers' }), [true, null]);
});

test('25 connections of unknown calls are no conversation, and a caller among them is served at once', async () => {
  const port = await closedPort();
  await using pbx = await serveAsterisk('audiosocket', port);
  const telephony = createAsteriskLegSource(
    {
      system: 'asterisk',
      media: 'audiosocket',
      campaignContexts: [],
      ari: { url: pbx.url, ...ARI_USER, app: 'attendant' },
      audioSocket: { host: '127.0.0.1', port, allowFrom: ['127.0.0.1'], rateHz: 8000 },
    },
    { log: silentLog, clock: systemClock },
  );
  const legs: CallLeg[] = [];
  const up = Promise.withResolvers<void>();
  telephony.control.watch({ callGone() {}, controlChanged: () => up.resolve() });
  await telephony.start({
    admit: () => legs.length < 5,
    entrancesMatter: () => false,
    leg: (leg) => void legs.push(leg),
  });
  await up.promise;
  let closed = 0;
  for (let i = 0; i < 25; i += 1) {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {}).resume();
    socket.once('close', () => {
      closed += 1;
    });
    socket.write(Buffer.from(`010010${randomUUID().replaceAll('-', '')}`, 'hex'));
  }
  await sleep(50);
  const startMs = performance.now();
  const line = await pbx.dial({ number: '02079460123' });
  while (legs.length === 0) await sleep(1);
  assert.ok(performance.now() - startMs < 400, 'the caller does not wait for the limit of the others');
  assert.equal((await legs[0]?.introduced)?.callerNumber, '02079460123');
  for (const endMs = performance.now() + 5000; closed < 25 && performance.now() < endMs; ) await sleep(10);
  assert.deepEqual([closed, legs.length, line.open], [25, 1, true]);
  await telephony.stop();
});
