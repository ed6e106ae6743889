import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { arrive, listen, loud, tone, until } from '../../../../contract/leg.lab.ts';
import { type AsteriskLab, startAsteriskLab } from '../../../../support/asterisk-lab.ts';
import type { FakeCall } from '../../../../support/fake-asterisk.ts';

const MEDIA = ['audiosocket', 'websocket'] as const;

const dialInto = (lab: AsteriskLab, call: FakeCall = {}) =>
  arrive({ legs: lab.legs, dial: () => lab.pbx.dial(call) });

for (const media of MEDIA)
  test(`${media}: what comes next is a global variable of the call, set before the leg closes`, async () => {
    await using lab = await startAsteriskLab(media);
    for (const [outcome, value] of [
      [{ next: 'done' }, 'done'],
      [{ next: 'people' }, 'people'],
      [{ next: 'transfer', key: 'anna-lane' }, 'transfer:anna-lane'],
    ] as const) {
      const { line, leg } = await dialInto(lab);
      assert.equal(await leg.leave(outcome), true);
      await until(() => lab.pbx.journal.includes(`closed ${line.callId}`), 'the end of the leg');
      const about = lab.pbx.journal.filter((entry) => entry.includes(line.callId));
      assert.deepEqual(about, [`set ATT_${line.callId}=${value}`, `closed ${line.callId}`]);
    }
  });

test('the lease is the PBX’s time while calls are taken, and 0 when not and after the stop', async () => {
  await using lab = await startAsteriskLab('audiosocket');
  const lease = () => lab.pbx.journal.findLast((entry) => entry.startsWith('set ATT_UP=')) ?? '';
  const seconds = Math.floor(Date.now() / 1000);
  for (const isTaken of [true, false, true]) {
    lab.source.setTakingCalls(isTaken);
    await until(() => (isTaken ? Number(lease().slice(11)) >= seconds : lease() === 'set ATT_UP=0'), 'it');
  }
  await lab.source.stop();
  assert.equal(lease(), 'set ATT_UP=0');
});

for (const media of MEDIA)
  test(`${media}: events that are unknown or malformed change nothing`, async () => {
    await using lab = await startAsteriskLab(media);
    for (const event of [{ type: 'Novelty' }, 'no JSON', { type: 'Dial', peer: 5 }, { type: 7 }, '[]'])
      lab.pbx.emit(event);
    const { leg } = await dialInto(lab, { number: '200' });
    assert.equal((await leg.introduced).callerNumber, '200');
    assert.deepEqual(lab.control, [true]);
  });

for (const media of MEDIA)
  test(`${media}: an oversized frame ends that leg alone`, async () => {
    await using lab = await startAsteriskLab(media);
    const [flooded, other] = [await dialInto(lab), await dialInto(lab)];
    const ended: string[] = [];
    for (const { leg } of [flooded, other]) listen(leg, { ended: () => ended.push(leg.callId) });
    flooded.line.floods();
    await until(() => ended.length > 0, 'the end of the flooded leg');
    await sleep(30);
    assert.deepEqual([ended, other.line.open], [[flooded.line.callId], true]);
  });

test('an AudioSocket is never without sound, and a web socket has none until the call speaks', async () => {
  await using bySocket = await startAsteriskLab('audiosocket');
  const { line, leg } = await dialInto(bySocket);
  await until(() => line.heard.length >= 3, 'silence');
  assert.equal(loud(line.heard).length, 0);
  leg.out.write(tone(leg, 1));
  await until(() => loud(line.heard).length === 1, 'the first word');
  const count = line.heard.length;
  await sleep(60);
  assert.equal(line.heard.length, count, 'silence and speech at the same time');
  await using byWebSocket = await startAsteriskLab('websocket');
  const quiet = await dialInto(byWebSocket);
  await sleep(60);
  assert.deepEqual(quiet.line.heard, []);
});

for (const media of MEDIA)
  test(`${media}: a leg comes with the PBX’s word, and not half a second later`, async (context) => {
    await using lab = await startAsteriskLab(media);
    for (const announced of ['before', 'after'] as const) {
      const startMs = performance.now();
      const { leg } = await dialInto(lab, { dialled: '200', announced });
      const tookMs = performance.now() - startMs;
      context.diagnostic(`${announced}: offered after ${tookMs.toFixed(1)} ms`);
      assert.ok(tookMs < 200, `${tookMs} ms`);
      assert.equal(leg.dialledNumber, '200');
    }
  });

test('a leg of which the PBX says nothing is looked up, or served without its number when it is ours', async () => {
  await using lab = await startAsteriskLab('audiosocket');
  assert.equal((await dialInto(lab, { dialled: '200', announced: 'never' })).leg.dialledNumber, '200');
  await using ours = await startAsteriskLab('websocket');
  const startMs = performance.now();
  const { leg } = await dialInto(ours, { dialled: '200', announced: 'never' });
  const tookMs = performance.now() - startMs;
  assert.ok(tookMs > 450 && tookMs < 900, `${tookMs} ms`);
  assert.deepEqual([leg.dialledNumber, (await leg.introduced).callerNumber], [null, null]);
});

test('a leg from before the control channel came up is told of by what the PBX has, where that decides something', async () => {
  await using lab = await startAsteriskLab('audiosocket', { alone: true, entrancesMatter: true });
  const startMs = performance.now();
  const line = await lab.pbx.dial({ number: '201', dialled: '200' });
  assert.deepEqual([lab.legs.length, line.open], [0, true]);
  lab.pbx.setAway(false);
  await until(() => lab.legs.length === 1, 'the leg');
  assert.ok(performance.now() - startMs < 450, 'before half a second is over');
  assert.equal(lab.legs[0]?.dialledNumber, '200');
  assert.equal((await lab.legs[0]?.introduced)?.callerNumber, '201');
});

test('where it decides nothing, such a leg is there at once, and its caller becomes known all the same', async () => {
  await using lab = await startAsteriskLab('audiosocket', { alone: true });
  await lab.pbx.dial({ number: '201', dialled: '200' });
  await until(() => lab.legs.length === 1, 'the leg', 100);
  assert.equal(lab.legs[0]?.dialledNumber, null);
  lab.pbx.setAway(false);
  const who = await lab.legs[0]?.introduced;
  assert.deepEqual([who?.callerNumber, who?.dialledNumber], ['201', '200']);
});
