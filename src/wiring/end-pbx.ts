import { systemClock } from '../core/clock.ts';
import { holderOf, isHeld, type Role } from './home-lock.ts';
import { openLocalPbx } from './local-pbx.ts';

/** Asterisk has three seconds of it. */
const KEEPER_LIMIT_MS = 4500;
const DAEMON_LIMIT_MS = 5000;
const START_LIMIT_MS = 8000;
const POLL_MS = 50;
const SIGNAL_GAP_MS = 200;

/**
 * Ends the PBX of a home and its keeper, wherever they come from.
 *
 * @returns what was ended, in words; empty when nothing ran.
 */
export async function endPbx(home: string): Promise<readonly string[]> {
  const ended: string[] = [];
  if (await endHolder(home, 'keeper', KEEPER_LIMIT_MS)) ended.push('the keeper of the PBX');
  const left = await (await openLocalPbx(home, process.env))?.running();
  await left?.stop();
  // A keeper takes the PBX with it, so both were there.
  if (left || ended.length > 0) ended.push('the PBX');
  return ended;
}

/** Everything of a home: a `start` that runs, a daemon that was left by one that was killed, the keeper and the PBX. */
export async function endHouse(home: string): Promise<readonly string[]> {
  const ended: string[] = [];
  if (await endHolder(home, 'supervisor', START_LIMIT_MS)) ended.push('./scripts/start');
  // Twice: the first signal lets calls finish, the second gives them to the staff's phones.
  if (await endHolder(home, 'daemon', DAEMON_LIMIT_MS, 2)) ended.push('the daemon');
  return [...ended, ...(await endPbx(home))];
}

/** @returns true when somebody had the lock, and has it no more. */
async function endHolder(home: string, role: Role, limitMs: number, signals = 1): Promise<boolean> {
  const holder = holderOf(home, role);
  if (!holder) return false;
  for (let i = 0; i < signals; i++) {
    // Two that come together count as one.
    if (i > 0) await systemClock.wait(SIGNAL_GAP_MS);
    send(holder.pid, 'SIGTERM');
  }
  if (!(await isFree(home, role, limitMs))) {
    send(holder.pid, 'SIGKILL');
    await isFree(home, role, limitMs);
  }
  return true;
}

async function isFree(home: string, role: Role, limitMs: number): Promise<boolean> {
  const untilMs = systemClock.nowMs() + limitMs;
  while (isHeld(home, role)) {
    if (systemClock.nowMs() > untilMs) return false;
    await systemClock.wait(POLL_MS);
  }
  return true;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}
