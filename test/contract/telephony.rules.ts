import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Rules } from './run-contract.ts';
import { call, listen, loud, type MakeTelephony, marks, rest, tone, until } from './telephony.lab.ts';

export const telephonyRules: Rules<MakeTelephony> = {
  async 'a caller hears the frames that are written'(make) {
    const { lab, line, leg } = await call(make);
    leg.out.write(tone(leg, 1));
    leg.out.write(tone(leg, 2));
    await until(() => loud(line.heard).length === 2, 'two frames');
    assert.deepEqual(
      loud(line.heard).map((frame) => frame.readInt16LE(0)),
      [1, 2],
    );
    assert.ok(lab.telephony.health().media);
  },

  async 'silence arrives before the call speaks where we are the clock'(make) {
    const { line, leg } = await call(make);
    if (leg.out.paced === 'peer') return assert.deepEqual(line.heard, []);
    await until(() => line.heard.length >= 3, 'silence');
    assert.equal(loud(line.heard).length, 0);
    leg.out.write(tone(leg, 1));
    await until(() => loud(line.heard).length === 1, 'the first word');
    const count = line.heard.length;
    await rest(60);
    assert.equal(line.heard.length, count, 'silence and speech at the same time');
  },

  async 'what the caller says and presses arrives in order, also from before anyone listened'(make) {
    const { line, leg } = await call(make);
    line.presses('5');
    line.says(tone(leg, 7));
    await rest(30);
    const heard: (string | number | undefined)[] = [];
    listen(leg, { digit: (key) => heard.push(key), audio: (samples) => heard.push(samples[0]) });
    line.says(tone(leg, 8));
    line.presses('#');
    await until(() => heard.at(-1) === '#', 'keys and sound');
    assert.deepEqual(heard.filter(Boolean), ['5', 7, 8, '#']);
  },

  async 'only the last half second from before anyone listened is kept, and every key'(make) {
    const { line, leg } = await call(make);
    line.presses('1');
    for (let frame = 1; frame <= 60; frame += 1) line.says(tone(leg, frame));
    line.presses('2');
    await rest(60);
    const audio: number[] = [];
    const digits: string[] = [];
    listen(leg, { digit: (key) => digits.push(key), audio: (samples) => audio.push(samples[0] ?? 0) });
    assert.deepEqual(digits, ['1', '2']);
    assert.deepEqual([audio.length, audio[0], audio.at(-1)], [25, 36, 60]);
  },

  async 'a live call has one leg: a second connection with its UUID gets none'(make) {
    const { lab, line, leg } = await call(make);
    const second = await lab.pbx.dial({ callId: line.callId }).catch(() => undefined);
    await until(() => !second?.open, 'the end of the second connection');
    assert.deepEqual([lab.legs.length, line.open], [1, true]);
    leg.out.write(tone(leg, 1));
    await until(() => loud(line.heard).length === 1, 'the first leg to go on');
  },

  async 'a call that has left comes back with the same UUID on a new leg'(make) {
    const { lab, line, leg } = await call(make);
    assert.equal(await leg.leave({ next: 'transfer', key: 'anna-lane' }), true);
    await lab.pbx.dial({ callId: line.callId, returned: 'no-answer' });
    await until(() => lab.legs.length === 2, 'the second leg');
    assert.equal(lab.legs[1]?.callId, line.callId);
    assert.equal((await lab.legs[1]?.introduced)?.returned, 'no-answer');
  },

  async 'a refused call is closed without a mark and without a sound'(make) {
    const lab = await make({ refuses: true });
    const line = await lab.pbx.dial().catch((error: NodeJS.ErrnoException) => {
      assert.notEqual(error.code, 'ECONNREFUSED');
    });
    await until(() => !line?.open, 'the end of the refused leg');
    assert.deepEqual([line?.heard ?? [], lab.legs.length], [[], 0]);
    assert.deepEqual(marks(lab), []);
  },

  async 'an oversized frame ends that leg alone'(make) {
    const { lab, line } = await call(make);
    await lab.pbx.dial();
    await until(() => lab.legs.length === 2, 'the second call');
    let ended = 0;
    for (const leg of lab.legs) listen(leg, { ended: () => (ended += 1) });
    line.floods();
    await until(() => ended > 0, 'the end of the flooded leg');
    await rest(30);
    assert.equal(ended, 1);
  },

  async 'the mark is set before the leg closes'(make) {
    for (const [outcome, mark] of [
      [{ next: 'done' }, 'done'],
      [{ next: 'people' }, 'people'],
      [{ next: 'transfer', key: 'anna-lane' }, 'transfer:anna-lane'],
    ] as const) {
      const { lab, line, leg } = await call(make);
      let ended = false;
      listen(leg, { ended: () => (ended = true) });
      assert.equal(await leg.leave(outcome), true);
      await until(() => ended && lab.pbx.journal.includes(`closed ${line.callId}`), 'the end of the leg');
      const about = lab.pbx.journal.filter((entry) => entry.includes(line.callId));
      assert.deepEqual(about, [`set ATT_${line.callId}=${mark}`, `closed ${line.callId}`]);
    }
  },

  async 'a dropped leg closes without a mark'(make) {
    const { lab, line, leg } = await call(make);
    leg.drop();
    await until(() => !line.open, 'the end of the leg');
    assert.deepEqual(marks(lab), []);
  },

  async 'who is calling is told, whichever comes first'(make) {
    for (const announced of ['before', 'after'] as const) {
      const lab = await make();
      await lab.pbx.dial({ number: '+4420', name: 'Sample Caller', dialled: '100', announced });
      await until(() => lab.legs.length === 1, 'the leg');
      assert.deepEqual(await lab.legs[0]?.introduced, {
        callerNumber: '+4420',
        callerName: 'Sample Caller',
        dialledNumber: '100',
        returned: null,
      });
    }
  },

  async 'a withheld number is null'(make) {
    const lab = await make();
    await lab.pbx.dial({ number: 'anonymous', name: 'Anonymous' });
    await until(() => lab.legs.length === 1, 'the leg');
    const who = await lab.legs[0]?.introduced;
    assert.deepEqual([who?.callerNumber, who?.callerName], [null, null]);
  },

  async 'without control a call is served for an unknown caller, and leaving is refused'(make) {
    const lab = await make({ alone: true });
    const line = await lab.pbx.dial();
    await until(() => lab.legs.length === 1, 'the leg');
    const leg = lab.legs[0] ?? assert.fail();
    assert.equal((await leg.introduced).callerNumber, null);
    assert.equal(await leg.leave({ next: 'done' }), false);
    leg.out.write(tone(leg, 1));
    await until(() => loud(line.heard).length === 1, 'the leg to go on');
    assert.deepEqual([line.open, await lab.telephony.control.liveCalls()], [true, undefined]);
  },

  async 'a flush tells what was unplayed'(make) {
    const { line, leg } = await call(make);
    for (let frame = 1; frame <= 10; frame += 1) leg.out.write(tone(leg, frame));
    const { queuedMs } = leg.out;
    const { unplayedMs } = leg.out.flush();
    assert.ok(Math.abs(unplayedMs - queuedMs) < 20);
    assert.equal(leg.out.queuedMs, 0);
    await until(() => loud(line.heard).length === 10, 'the frames');
    if (leg.out.paced === 'self') return assert.equal(unplayedMs, 0);
    // The first frame of a queue waits for the PBX's own tick.
    assert.ok(unplayedMs > 100 && unplayedMs <= 220, `${unplayedMs} ms`);
    await until(() => line.flushes === 1, 'the order to drop them');
  },

  async 'a caller who hangs up ends the leg, and the call when the PBX says so'(make) {
    const { lab, line, leg } = await call(make);
    const seen: string[] = [];
    listen(leg, { ended: () => seen.push('ended') });
    await leg.introduced;
    line.hangsUp();
    await until(() => seen.length === 1, 'the end of the leg');
    assert.deepEqual(lab.gone, []);
    leg.out.write(tone(leg, 1));
    lab.pbx.endCaller(line.callId);
    await until(() => lab.gone.length === 1, 'the end of the call');
    assert.deepEqual([lab.gone[0], seen.length], [line.callId, 1]);
  },

  async 'a caller who puts us on hold and comes back is told of, of this call alone'(make) {
    const { lab, line, leg } = await call(make);
    const other = await lab.pbx.dial();
    await until(() => lab.legs.length === 2, 'the other call');
    const seen: string[] = [];
    listen(leg, { held: (on) => seen.push(on ? 'held' : 'back') });
    await leg.introduced;
    lab.pbx.hold(line.callId, true);
    lab.pbx.hold(other.callId, true);
    lab.pbx.hold(line.callId, false);
    await until(() => seen.length === 2, 'the end of the hold');
    await rest(30);
    assert.deepEqual(seen, ['held', 'back']);
  },

  async 'a hold is over when the PBX cannot tell of its end any more'(make) {
    const { lab, line, leg } = await call(make);
    const seen: string[] = [];
    listen(leg, { held: (on) => seen.push(on ? 'held' : 'back') });
    await leg.introduced;
    lab.pbx.hold(line.callId, true);
    await until(() => seen.length === 1, 'the hold');
    lab.pbx.cutControl();
    await until(() => seen.length === 2, 'the end of the hold');
    assert.deepEqual(seen, ['held', 'back']);
  },

  async 'who comes back from people on hold is on hold'(make) {
    const { lab, line, leg } = await call(make);
    await leg.introduced;
    await leg.leave({ next: 'transfer', key: 'anna-lane' });
    lab.pbx.hold(line.callId, true);
    const again = await lab.pbx.redial(line.callId);
    await until(() => lab.legs.length === 2, 'the second leg');
    const seen: string[] = [];
    const second = lab.legs[1] ?? assert.fail();
    listen(second, { held: (on) => seen.push(on ? 'held' : 'back') });
    await until(() => seen.length === 1, 'the hold');
    assert.ok(again.open);
  },

  async 'events that are unknown or malformed change nothing'(make) {
    const lab = await make();
    for (const event of [{ type: 'Novelty' }, 'no JSON', { type: 'Dial', peer: 5 }, { type: 7 }, '[]'])
      lab.pbx.emit(event);
    await lab.pbx.dial({ number: '200' });
    await until(() => lab.legs.length === 1, 'the leg');
    assert.equal((await lab.legs[0]?.introduced)?.callerNumber, '200');
    assert.deepEqual(lab.control, [true]);
  },

  async 'control that was cut comes back, and tells of calls that ended meanwhile'(make) {
    const { lab, line, leg } = await call(make);
    await leg.introduced;
    lab.pbx.setAway(true);
    await until(() => lab.control.length === 2, 'the loss');
    lab.pbx.endCaller(line.callId);
    lab.pbx.setAway(false);
    await until(() => lab.gone.length === 1, 'the lost call', 3000);
    assert.deepEqual([lab.control, lab.gone], [[true, false, true], [line.callId]]);
    await lab.pbx.dial({ number: '300' });
    await until(() => lab.legs.length === 2, 'a new call');
    assert.equal((await lab.legs[1]?.introduced)?.callerNumber, '300');
  },

  async 'the PBX is told at once whether calls are taken, and that nobody is here after the stop'(make) {
    const lab = await make();
    const lease = () => lab.pbx.journal.findLast((entry) => entry.startsWith('set ATT_UP=')) ?? '';
    assert.equal(lab.telephony.health().taking, false, 'not before the PBX has been told');
    lab.telephony.setTakingCalls(true);
    const seconds = Math.floor(Date.now() / 1000);
    await until(() => Number(lease().slice(11)) >= seconds, 'the lease');
    await until(() => lab.telephony.health().taking, 'the health that says so');
    lab.telephony.setTakingCalls(false);
    await until(() => lease() === 'set ATT_UP=0', 'the end of the lease', 500);
    lab.telephony.setTakingCalls(true);
    await until(() => Number(lease().slice(11)) >= seconds, 'the lease again');
    await lab.telephony.stop();
    assert.equal(lease(), 'set ATT_UP=0');
  },

  async 'questions and orders reach the PBX'(make) {
    const { lab, line, leg } = await call(make);
    lab.pbx.phones.push(
      { technology: 'PJSIP', resource: '101', state: 'online', channel_ids: [] },
      { technology: 'PJSIP', resource: '102', state: 'offline', channel_ids: [] },
    );
    assert.deepEqual(
      [...(await lab.telephony.control.deviceStates())],
      [
        ['101', 'free'],
        ['102', 'away'],
      ],
    );
    assert.deepEqual([...((await lab.telephony.control.liveCalls()) ?? [])], [line.callId]);
    await lab.telephony.control.originate({ from: 'campaign-a', extension: '200', details: { X: '1' } });
    assert.ok(lab.pbx.journal.includes('placed Local/200@campaign-a'));
    await leg.introduced;
    await lab.telephony.control.hangUp(line.callId);
    assert.deepEqual([...((await lab.telephony.control.liveCalls()) ?? [])], []);
  },

  async 'a call is placed from a context of the configuration only'(make) {
    const lab = await make();
    for (const [from, extension] of [
      ['from-internal', '100'],
      ['campaign-a&PJSIP/1', '100'],
      ['campaign-a', '100@from-internal/n'],
      ['campaign-a', ''],
    ] as const)
      await assert.rejects(lab.telephony.control.originate({ from, extension, details: {} }), {
        code: 'pbx.rejected',
      });
    assert.ok(!lab.pbx.journal.some((entry) => entry.startsWith('placed ')));
  },

  async 'a stop ends every leg and leaves no socket'(make) {
    const { lab, line, leg } = await call(make);
    let ended = 0;
    listen(leg, { ended: () => (ended += 1) });
    await lab.telephony.stop();
    await until(() => !line.open && lab.pbx.connections === 0, 'the last socket');
    assert.deepEqual([ended, lab.telephony.health()], [1, { media: false, taking: false }]);
    assert.equal(await lab.pbx.dial({ callId: randomUUID() }).catch(() => 'nobody'), 'nobody');
  },
};
