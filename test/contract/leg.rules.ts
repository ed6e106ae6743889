import assert from 'node:assert/strict';
import type { Outcome } from '../../src/core/outcome.ts';
import { arrive, call, listen, loud, type MakeLegs, rest, tone, until } from './leg.lab.ts';
import type { Rules } from './run-contract.ts';

/** What a source of legs promises, whatever telephone system is behind it. */
export const legRules: Rules<MakeLegs> = {
  async 'a caller hears the frames that are written'(make) {
    const { lab, line, leg } = await call(make);
    leg.out.write(tone(leg, 1));
    leg.out.write(tone(leg, 2));
    await until(() => loud(line.heard).length === 2, 'two frames');
    assert.deepEqual(
      loud(line.heard).map((frame) => frame.readInt16LE(0)),
      [1, 2],
    );
    assert.ok(lab.source.health().media);
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

  async 'a flush tells what was unplayed'(make) {
    const { line, leg } = await call(make);
    for (let frame = 1; frame <= 10; frame += 1) leg.out.write(tone(leg, frame));
    const { queuedMs } = leg.out;
    const { unplayedMs } = leg.out.flush();
    assert.ok(Math.abs(unplayedMs - queuedMs) < 20);
    assert.equal(leg.out.queuedMs, 0);
    await until(() => loud(line.heard).length === 10, 'the frames');
    if (leg.out.paced === 'self') return assert.equal(unplayedMs, 0);
    // The first frame of a queue waits for the other side's own tick.
    assert.ok(unplayedMs > 100 && unplayedMs <= 220, `${unplayedMs} ms`);
    await until(() => line.flushes === 1, 'the order to drop them');
  },

  async 'a live call has one leg: a second one with its id gets none'(make) {
    const { lab, line, leg } = await call(make);
    const second = await lab.dial({ callId: line.callId });
    await until(() => !second?.open, 'the end of the second one');
    assert.deepEqual([lab.legs.length, line.open], [1, true]);
    leg.out.write(tone(leg, 1));
    await until(() => loud(line.heard).length === 1, 'the first leg to go on');
  },

  async 'a refused call is closed without a word and without a sound'(make) {
    const lab = await make({ refuses: true });
    const line = await lab.dial();
    await until(() => !line?.open, 'the end of the refused leg');
    await rest(20);
    assert.deepEqual([line?.heard ?? [], lab.legs.length], [[], 0]);
    assert.deepEqual(line ? lab.story(line.callId) : ['closed'], ['closed']);
  },

  async 'a leg is a caller’s, and says what it can do'(make) {
    const { leg } = await call(make);
    assert.equal(leg.purpose, 'caller');
    assert.deepEqual(Object.keys(leg.can).sort(), ['keysOut', 'recording', 'return', 'transfer']);
  },

  async 'what comes next is told before the leg closes, and what the leg cannot do is refused'(make) {
    for (const outcome of [
      { next: 'done' },
      { next: 'people' },
      { next: 'transfer', key: 'anna-lane' },
    ] as const satisfies Outcome[]) {
      const { lab, line, leg } = await call(make);
      let ended = 0;
      listen(leg, { ended: () => (ended += 1) });
      const isPossible = outcome.next !== 'transfer' || leg.can.transfer;
      assert.equal(await leg.leave(outcome), isPossible);
      if (!isPossible) {
        assert.deepEqual([ended, line.open, lab.story(line.callId)], [0, true, []]);
        continue;
      }
      await until(() => ended === 1 && lab.story(line.callId).includes('closed'), 'the end of the leg');
      const next = outcome.next === 'transfer' ? 'transfer:anna-lane' : outcome.next;
      assert.deepEqual(lab.story(line.callId), [`next: ${next}`, 'closed']);
    }
  },

  async 'a dropped leg closes without a word'(make) {
    const { lab, line, leg } = await call(make);
    leg.drop();
    await until(() => lab.story(line.callId).includes('closed'), 'the end of the leg');
    assert.deepEqual([line.open, lab.story(line.callId)], [false, ['closed']]);
  },

  async 'a call that has left comes back with the same id on a new leg, and says why'(make) {
    const { lab, line, leg } = await call(make);
    assert.ok(leg.can.return);
    assert.equal(await leg.leave({ next: 'transfer', key: 'anna-lane' }), true);
    const second = await arrive(lab, { callId: line.callId, returned: 'no-answer' });
    assert.equal(second.leg.callId, line.callId);
    assert.equal((await second.leg.introduced).returned, 'no-answer');
  },

  async 'what was dialled is known when the leg is offered, and who calls is told, whichever comes first'(
    make,
  ) {
    for (const saidLate of [false, true]) {
      const caller = { number: '+442079460123', name: 'Sample Caller', dialled: '100', saidLate };
      const { leg } = await call(make, caller);
      assert.equal(leg.dialledNumber, '100');
      assert.deepEqual(await leg.introduced, {
        callerNumber: '+442079460123',
        callerName: 'Sample Caller',
        dialledNumber: '100',
        returned: null,
      });
    }
  },

  async 'a withheld number is null, and so is its name'(make) {
    const { leg } = await call(make, { withheld: true, name: 'Anonymous', dialled: '100' });
    const who = await leg.introduced;
    assert.deepEqual([who.callerNumber, who.callerName, leg.dialledNumber], [null, null, '100']);
  },

  async 'a caller of whom nothing is known is served at once, and is unknown half a second later'(make) {
    const lab = await make({ knowsNothing: true });
    const startMs = performance.now();
    const { line, leg } = await arrive(lab);
    assert.ok(performance.now() - startMs < 250, 'the caller waits for nobody');
    assert.equal(leg.dialledNumber, null);
    const nothing = { callerNumber: null, callerName: null, dialledNumber: null, returned: null };
    assert.deepEqual(await Promise.race([leg.introduced, rest(700)]), nothing);
    leg.out.write(tone(leg, 1));
    await until(() => loud(line.heard).length === 1, 'the leg to go on');
  },

  async 'where what was dialled decides something, a leg waits for it half a second at the most'(make) {
    const lab = await make({ knowsNothing: true, entrancesMatter: true });
    const startMs = performance.now();
    const { leg } = await arrive(lab);
    assert.ok(performance.now() - startMs < 750, 'the caller waits no longer');
    assert.equal(leg.dialledNumber, null);
    assert.equal((await Promise.race([leg.introduced, rest(20)]))?.callerNumber, null);
  },

  async 'a caller who hangs up ends the leg, once, and what is still written goes nowhere'(make) {
    const { line, leg } = await call(make);
    let ended = 0;
    listen(leg, { ended: () => (ended += 1) });
    line.hangsUp();
    await until(() => ended === 1, 'the end of the leg');
    leg.out.write(tone(leg, 1));
    leg.drop();
    await rest(20);
    assert.deepEqual([ended, line.open, loud(line.heard).length], [1, false, 0]);
  },

  async 'whether calls are taken is told at once, and that nobody is here after the stop'(make) {
    const lab = await make();
    const { source } = lab;
    assert.equal(source.health().taking, false, 'not before it has been told');
    for (const taking of [true, false, true]) {
      source.setTakingCalls(taking);
      await until(() => lab.sendsCalls() === taking, `calls ${taking ? 'to be' : 'not to be'} sent`, 500);
      await until(() => source.health().taking === taking, 'the health that says so');
    }
    await source.stop();
    assert.deepEqual([lab.sendsCalls(), source.health()], [false, { media: false, taking: false }]);
  },

  async 'a stop ends every leg, leaves nothing open, and nobody is served after it'(make) {
    const lab = await make();
    const [one, other] = [await arrive(lab), await arrive(lab)];
    let ended = 0;
    for (const { leg } of [one, other]) listen(leg, { ended: () => (ended += 1) });
    await lab.source.stop();
    await until(() => !one.line.open && !other.line.open && lab.isIdle(), 'the last socket');
    assert.equal(ended, 2);
    assert.equal(await lab.dial(), undefined);
    assert.equal(lab.legs.length, 2);
  },
};
