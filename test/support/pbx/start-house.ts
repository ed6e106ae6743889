import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Phone } from '../../../src/ports/phone.ts';
import { endHouse } from '../../../src/wiring/end-pbx.ts';
import { holderOf } from '../../../src/wiring/home-lock.ts';
import { createAccountPhone } from '../../../src/wiring/phone.ts';
import { type Child, startChild } from './child.ts';
import { findFreePorts, type TestPorts } from './free-ports.ts';
import { writeInstance } from './start-pbx.ts';
import { waitUntil } from './wait-until.ts';

/** An installation that is run by `start`, with a home and ports of its own. */
export interface TestHouse extends AsyncDisposable {
  readonly home: string;
  readonly ports: TestPorts;
  readonly env: NodeJS.ProcessEnv;
  /** Runs `start` and waits until it is ready. */
  start(): Promise<Child>;
  /** Asterisk's process, by its own word. */
  pbxPid(): Promise<number>;
  /** Processes of the house that have a lock; undefined when nobody has it. */
  pidOf(role: 'supervisor' | 'daemon' | 'keeper'): number | undefined;
  phone(user: string): Promise<Phone>;
}

const READY_LIMIT_MS = 30_000;

export async function makeHouse(extraEnv: NodeJS.ProcessEnv = {}): Promise<TestHouse> {
  const home = await mkdtemp(join(tmpdir(), 'attendant-house-'));
  const ports = await findFreePorts();
  const env = { ...(await writeInstance(home, ports)), ...extraEnv };
  const children: Child[] = [];
  const phones: Phone[] = [];
  return {
    home,
    ports,
    env,
    async start() {
      const child = await startChild(process.execPath, ['src/main.ts', 'start'], { env });
      children.push(child);
      await waitUntil('start is ready', READY_LIMIT_MS, () => {
        assert.equal(child.exitCode(), null, `start has ended:\n${child.output()}`);
        return child.output().includes('ready:');
      });
      return child;
    },
    async pbxPid() {
      return Number(await readFile(join(home, 'pbx', 'asterisk', 'run', 'asterisk.pid'), 'utf8'));
    },
    pidOf: (role) => holderOf(home, role)?.pid,
    async phone(user) {
      const phone = await createAccountPhone(home, user);
      phones.push(phone);
      return phone;
    },
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(phones.map((phone) => phone.close()));
      await Promise.allSettled(children.map((child) => child[Symbol.asyncDispose]()));
      await endHouse(home);
      await rm(home, { recursive: true, force: true });
    },
  };
}
