import assert from 'node:assert/strict';
import type { CallLeg } from '../../src/ports/call-leg.ts';
import type { LegSource } from '../../src/ports/leg-source.ts';
import type { DeviceState, OriginateRequest, PbxControl } from '../../src/ports/pbx-control.ts';
import { arrive, type FarLine, type LegLab, listen, loud, rest, tone, until } from './leg.lab.ts';
import type { Rules } from './run-contract.ts';

/** A source of legs with a control, the telephone system behind it, and what it has told. */
export interface ControlLab extends Pick<LegLab, 'dial' | 'legs'> {
  readonly source: LegSource;
  readonly control: PbxControl;
  /** Calls whose caller is gone, in order. */
  readonly gone: readonly string[];
  /** Every change of the control, in order. */
  readonly changes: readonly boolean[];
  readonly pbx: {
    /** The caller leaves the telephone system, whoever they are with. */
    endCaller(callId: string): void;
    hold(callId: string, on: boolean): void;
    /** A caller who is with people is brought back. */
    bringBack(callId: string): Promise<FarLine>;
    /** Nobody can be asked, or told, until it is back. */
    setAway(away: boolean): void;
    /** Its connection breaks, and can be made again at once. */
    cutControl(): void;
    addPhone(extension: string, state: DeviceState & ('free' | 'away')): void;
    /** What lamps show now, by name. */
    lamps(): Readonly<Record<string, boolean>>;
    /** Calls that have been placed. */
    placed(): readonly Pick<OriginateRequest, 'from' | 'extension'>[];
  };
}

/** Starts one and waits until its control is up; `alone`: it is away from the beginning. */
export type MakeControl = (given?: { readonly alone?: boolean }) => Promise<ControlLab>;

async function call(make: MakeControl) {
  const lab = await make();
  return { lab, ...(await arrive(lab)) };
}

function holdsOf(leg: CallLeg): string[] {
  const seen: string[] = [];
  listen(leg, { held: (on) => seen.push(on ? 'held' : 'back') });
  return seen;
}

/** What a control promises, whatever telephone system is behind it. */
export const pbxControlRules: Rules<MakeControl> = {
  async 'its state is told once a change, and is the same when asked'(make) {
    const { source, control, changes, pbx } = await make();
    assert.deepEqual([control.isUp, changes], [true, [true]]);
    pbx.setAway(true);
    await until(() => changes.length === 2, 'the loss');
    assert.equal(control.isUp, false);
    pbx.setAway(false);
    await until(() => changes.length === 3, 'the return', 3000);
    assert.equal(control.isUp, true);
    await source.stop();
    assert.deepEqual([control.isUp, changes], [false, [true, false, true, false]]);
  },

  async 'a caller who hangs up ends the leg, and the call when the telephone system says so'(make) {
    const { lab, line, leg } = await call(make);
    let ended = 0;
    listen(leg, { ended: () => (ended += 1) });
    line.hangsUp();
    await until(() => ended === 1, 'the end of the leg');
    assert.deepEqual(lab.gone, []);
    lab.pbx.endCaller(line.callId);
    await until(() => lab.gone.length === 1, 'the end of the call');
    assert.deepEqual([lab.gone, ended], [[line.callId], 1]);
  },

  async 'a control that was away tells of calls that ended meanwhile, and of those that come'(make) {
    const { lab, line } = await call(make);
    lab.pbx.setAway(true);
    await until(() => lab.changes.length === 2, 'the loss');
    lab.pbx.endCaller(line.callId);
    lab.pbx.setAway(false);
    await until(() => lab.gone.length === 1, 'the lost call', 3000);
    assert.deepEqual(lab.gone, [line.callId]);
    const { leg } = await arrive(lab, { number: '300' });
    assert.equal((await leg.introduced).callerNumber, '300');
  },

  async 'while it is away calls are served, nothing is known of them, and leaving is refused'(make) {
    const lab = await make({ alone: true });
    const { line, leg } = await arrive(lab);
    assert.equal(await leg.leave({ next: 'done' }), false);
    assert.equal((await leg.introduced).callerNumber, null);
    leg.out.write(tone(leg, 1));
    await until(() => loud(line.heard).length === 1, 'the leg to go on');
    assert.deepEqual([line.open, await lab.control.liveCalls()], [true, undefined]);
    assert.deepEqual([...(await lab.control.deviceStates())], []);
  },

  async 'a caller who puts us on hold and comes back is told of, of this call alone'(make) {
    const { lab, line, leg } = await call(make);
    const other = await arrive(lab);
    const seen = holdsOf(leg);
    lab.pbx.hold(line.callId, true);
    lab.pbx.hold(other.line.callId, true);
    lab.pbx.hold(line.callId, false);
    await until(() => seen.length === 2, 'the end of the hold');
    await rest(30);
    assert.deepEqual(seen, ['held', 'back']);
  },

  async 'a hold is over when nobody can tell of its end any more'(make) {
    const { lab, line, leg } = await call(make);
    const seen = holdsOf(leg);
    lab.pbx.hold(line.callId, true);
    await until(() => seen.length === 1, 'the hold');
    lab.pbx.cutControl();
    await until(() => seen.length === 2, 'the end of the hold');
    assert.deepEqual(seen, ['held', 'back']);
  },

  async 'who comes back from people on hold is on hold'(make) {
    const { lab, line, leg } = await call(make);
    await leg.leave({ next: 'transfer', key: 'anna-lane' });
    lab.pbx.hold(line.callId, true);
    const again = await lab.pbx.bringBack(line.callId);
    await until(() => lab.legs.length === 2, 'the second leg');
    const seen = holdsOf(lab.legs[1] ?? assert.fail());
    await until(() => seen.length === 1, 'the hold');
    assert.deepEqual([seen, again.open], [['held'], true]);
  },

  async 'it says which calls exist and what the phones do, and ends a whole call'(make) {
    const { lab, line } = await call(make);
    lab.pbx.addPhone('101', 'free');
    lab.pbx.addPhone('102', 'away');
    const states = [...(await lab.control.deviceStates())];
    assert.deepEqual(states, [
      ['101', 'free'],
      ['102', 'away'],
    ]);
    assert.deepEqual([...((await lab.control.liveCalls()) ?? [])], [line.callId]);
    await lab.control.hangUp(line.callId);
    assert.deepEqual([...((await lab.control.liveCalls()) ?? [])], []);
    await lab.control.hangUp(line.callId);
  },

  async 'a lamp is lit and put out, and who could not be told is said'(make) {
    const { source, control, pbx } = await make();
    assert.equal(await control.showLamp('attendant-staff', true), true);
    assert.equal(await control.showLamp('attendant-attendant', true), true);
    assert.equal(await control.showLamp('attendant-attendant', false), true);
    assert.deepEqual(pbx.lamps(), { 'attendant-staff': true, 'attendant-attendant': false });
    await source.stop();
    assert.equal(await control.showLamp('attendant-staff', false), false);
  },

  async 'a call is placed from a place of the configuration, and from no other'(make) {
    const { control, pbx } = await make();
    await control.originate({ from: 'campaign-a', extension: '200', details: { X: '1' } });
    for (const [from, extension] of [
      ['from-internal', '100'],
      ['campaign-a&another/1', '100'],
      ['campaign-a', '100@from-internal/n'],
      ['campaign-a', ''],
    ] as const) {
      const placed = control.originate({ from, extension, details: {} });
      await assert.rejects(placed, { code: 'pbx.rejected' });
    }
    assert.deepEqual(pbx.placed(), [{ from: 'campaign-a', extension: '200' }]);
  },

  async 'after the stop nothing is known and nothing can be placed'(make) {
    const { source, control } = await make();
    await source.stop();
    assert.deepEqual([control.isUp, await control.liveCalls()], [false, undefined]);
    assert.deepEqual([...(await control.deviceStates())], []);
    const placed = control.originate({ from: 'campaign-a', extension: '200', details: {} });
    await assert.rejects(placed, { code: 'pbx.unreachable' });
  },
};
