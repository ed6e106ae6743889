import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parcelId } from '../../src/outbox/parcel-id.ts';
import { openTables } from './open-tables.ts';
import { scratchHome } from './scratch-home.ts';
import { serveHook } from './serve-hook.ts';
import { keeps, messageOf } from './stored-calls.ts';

export interface KillPlan {
  readonly kills: number;
  readonly smtpPort: number;
  /** Mails a minute to the server. */
  readonly perMinute: number;
  /** A life ends at a random moment within so long after it has begun. */
  readonly lifeMs: number;
  /** `Message-ID` of every mail that has arrived, as often as it has. */
  readonly messageIds: () => readonly string[];
}

export interface KillCount {
  readonly messages: number;
  readonly lostMails: number;
  /** Mails that arrived more than once, each under one `Message-ID`. */
  readonly twice: number;
  readonly lostHooks: number;
  /** Ids that the receiver of hooks got more than once, and can tell apart from new ones. */
  readonly repeatedHooks: number;
  /** Mails or hooks of nobody. */
  readonly strays: number;
}

const MAIN = new URL('./deliver-home.main.ts', import.meta.url);
/** So many wait at least, so that something is always on its way. */
const STOCK = 20;
const DRAIN_MS = 120_000;

/** Kills the process that delivers at random moments while messages are kept, lets the last one finish, and counts. */
export async function killDeliveries(plan: KillPlan): Promise<KillCount> {
  using home = scratchHome();
  await using hook = await serveHook();
  const ids: string[] = [];
  const restock = () => {
    using tables = openTables(home.path);
    for (let { waiting } = tables.outbox.figures(); waiting < STOCK; waiting += 1) {
      const id = randomUUID();
      ids.push(id);
      const entry = {
        id: `message:${id}`,
        kind: 'message',
        payload: JSON.stringify({ messageId: id }),
        cause: id,
        key: `message:${id}`,
        dueAtMs: Date.now(),
      };
      tables.write([keeps(messageOf('c1', { id })), { type: 'enqueue', entry }]);
    }
  };
  const env = { ...process.env, NODE_COMPILE_CACHE: join(home.path, 'compiled') };
  const begin = async (): Promise<ChildProcess> => {
    const args = [home.path, plan.smtpPort, hook.url, plan.perMinute].map(String);
    const child = fork(MAIN, args, { env, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    await once(child, 'message');
    return child;
  };
  for (let killed = 0; killed < plan.kills; killed += 1) {
    restock();
    const child = await begin();
    await wait(randomInt(plan.lifeMs));
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  const last = await begin();
  for (let waitedMs = 0; waitingIn(home.path) > 0; waitedMs += 100) {
    assert.ok(waitedMs < DRAIN_MS, `${waitingIn(home.path)} still wait`);
    await wait(100);
  }
  last.kill('SIGKILL');
  await once(last, 'exit');
  const mails = ids.map((id) => `<${parcelId('default', `message:${id}.mail`)}@example.org>`);
  const hooks = ids.map((id) => `msg_${parcelId('default', `message:${id}.webhook:crm`)}`);
  const arrivedMails = await settled(plan.messageIds, mails);
  const arrivedHooks = hook.requests.map(({ headers }) => String(headers['webhook-id']));
  const missing = (wanted: readonly string[], arrived: readonly string[]) => {
    const there = new Set(arrived);
    return wanted.filter((id) => !there.has(id)).length;
  };
  return {
    messages: ids.length,
    lostMails: missing(mails, arrivedMails),
    twice: arrivedMails.length - new Set(arrivedMails).size,
    lostHooks: missing(hooks, arrivedHooks),
    repeatedHooks: arrivedHooks.length - new Set(arrivedHooks).size,
    strays: missing(arrivedMails, mails) + missing(arrivedHooks, hooks),
  };
}

function waitingIn(home: string): number {
  using tables = openTables(home, { readOnly: true });
  return tables.outbox.figures().waiting;
}

/** A mail server takes a moment from its 250 to the mailbox. */
async function settled(read: () => readonly string[], wanted: readonly string[]): Promise<readonly string[]> {
  for (let waitedMs = 0; waitedMs < 10_000 && new Set(read()).size < wanted.length; waitedMs += 100)
    await wait(100);
  await wait(1000);
  return read();
}
