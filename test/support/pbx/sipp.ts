import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { encodeMulaw } from '../../../src/media/g711.ts';
import { type Child, startChild } from './child.ts';
import type { TestPbx } from './start-pbx.ts';

/** What a desk phone does with the one call it gets. */
export type DeskManners = 'answers' | 'busy' | 'declines' | 'forwards' | 'lamp' | 'silent';

export interface Desk extends AsyncDisposable {
  /** Resolves when the call has gone as the scenario has it; fails with what SIPp saw when not. */
  done(): Promise<void>;
}

export interface DeskOptions {
  readonly user: string;
  readonly manners: DeskManners;
  /** One of `TestPorts.phones`. */
  readonly port: number;
  /** How long `answers` rings first; 500 without it. */
  readonly ringMs?: number;
  /** The user part to which `forwards` sends the call. */
  readonly to?: string;
  /** The user part of the address it registers; its account without it. */
  readonly contact?: string;
}

const SCENARIOS = resolve('test/support/pbx/sipp');
const LIMIT = '60s';

/** A desk phone played by SIPp: registered from when this resolves until it is disposed, and waiting for one call. */
export async function startDesk(
  pbx: TestPbx,
  { user, manners, port, ringMs = 500, to = '', contact = user }: DeskOptions,
): Promise<Desk> {
  const register = async (expires: number) => {
    const as = [
      '-s',
      user,
      '-p',
      `${port}`,
      ...login(pbx, user),
      '-key',
      'expires',
      `${expires}`,
      '-key',
      'contact',
      contact,
    ];
    await using phone = await sipp(pbx, 'register', as);
    assert.equal(await phone.exited, 0, phone.output());
  };
  await register(120);
  // What waits in the mailbox is told to each phone that registers; the scenarios know calls only.
  if (manners !== 'lamp') {
    await using told = await sipp(pbx, 'desk-notified', ['-p', `${port}`]);
    assert.equal(await told.exited, 0, told.output());
  }
  // What comes in is sent back, so that the caller hears a person who repeats everything.
  const keys = ['-d', `${ringMs}`, '-key', 'to', to];
  const desk = await sipp(pbx, `desk-${manners}`, ['-p', `${port}`, ...keys, '-rtp_echo']);
  return {
    async done() {
      assert.equal(await desk.exited, 0, desk.output());
    },
    async [Symbol.asyncDispose]() {
      await desk[Symbol.asyncDispose]();
      await register(0);
    },
  };
}

export interface ListenersOptions {
  readonly number: string;
  readonly count: number;
  /** Each listens for so long and hangs up. */
  readonly listenMs: number;
  /** What each says, over and over, 8 kHz; silence without it. */
  readonly says?: Int16Array;
}

/** Callers from outside who all ring at once, say nothing or the same, offer no keys as events, and hang up. Resolves with SIPp's exit code. */
export async function startListeners(
  pbx: TestPbx,
  { number, count, listenMs, says = new Int16Array(8000) }: ListenersOptions,
): Promise<Child> {
  // SIPp plays the bytes as they are.
  await writeFile(join(pbx.home, 'says.ulaw'), encodeMulaw(says));
  const load = ['-m', `${count}`, '-l', `${count}`, '-r', `${count}`, '-d', `${listenMs}`];
  return sipp(pbx, 'caller-listens', ['-s', number, ...load, ...login(pbx, 'outside')]);
}

export interface OddCaller {
  /** The whole address of `From`. */
  readonly from?: string;
  /** Payload type and name of the only codec offered, such as `['0', 'PCMU/8000']`. */
  readonly codec?: readonly [string, string];
  readonly packetMs?: number;
  /** INVITE without an offer. */
  readonly withoutOffer?: boolean;
  readonly listenMs?: number;
}

/** One caller from outside who does what few do. Resolves with SIPp's exit code, 0 when it was answered and hung up. */
export async function callOddly(
  pbx: TestPbx,
  {
    from = '<sip:02079460123@127.0.0.1>',
    codec: [payload, codec] = ['0', 'PCMU/8000'],
    packetMs = 20,
    withoutOffer = false,
    listenMs = 500,
  }: OddCaller,
): Promise<Child> {
  const values = { from, payload, codec, ptime: `${packetMs}` };
  const keys = Object.entries(values).flatMap(([name, value]) => ['-key', name, value]);
  const call = ['-s', '100', '-d', `${listenMs}`, ...keys, ...login(pbx, 'outside')];
  return sipp(pbx, withoutOffer ? 'caller-without-offer' : 'caller-odd', call);
}

function login(pbx: TestPbx, user: string): readonly string[] {
  return ['-au', user, '-ap', pbx.password(user)];
}

function sipp(pbx: TestPbx, scenario: string, args: readonly string[]): Promise<Child> {
  const fixed = ['-i', '127.0.0.1', '-nostdin', '-timeout', LIMIT, '-timeout_error', '-trace_err'];
  // One call unless told otherwise; the relative names in a scenario are those of the instance's folder.
  const count = args.includes('-m') ? [] : ['-m', '1'];
  const file = join(SCENARIOS, `${scenario}.xml`);
  const remote = `127.0.0.1:${pbx.ports.sip}`;
  return startChild('sipp', [remote, '-sf', file, ...fixed, ...count, ...args], { cwd: pbx.home });
}
