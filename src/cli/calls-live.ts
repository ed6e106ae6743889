import { dialableHost } from '../config/environment.ts';
import { askLiveCalls, type LiveAnswer } from '../wiring/ask-live-calls.ts';
import { hasStorage, openStorage, type StoredFor } from '../wiring/storage.ts';
import type { CliEnvironment } from './cli-context.ts';
import { liveLines, liveList } from './live-lines.ts';
import { type CliOutput, EXIT } from './output.ts';
import { printable } from './words.ts';

export interface LiveOptions {
  /** Of a call, or the beginning of one; all calls without it. */
  readonly id: string | undefined;
  readonly json: boolean;
  readonly settings: Pick<CliEnvironment, 'bind' | 'httpPort'>;
  /** Where calls that are over are looked for. */
  readonly at: StoredFor;
  /** Of all offices without one. */
  readonly office?: string | undefined;
}

/** `calls show --live`: what the daemon's calls are doing in this moment. */
export async function showLiveCalls(
  output: CliOutput,
  { id, json, settings, at, office }: LiveOptions,
): Promise<void> {
  const address = `${dialableHost(settings.bind)}:${settings.httpPort}`;
  const answer = await askLiveCalls(address, id);
  if (answer.type === 'calls') {
    const calls = office === undefined ? answer.calls : answer.calls.filter((call) => call.office === office);
    if (json) return output.json(calls);
    if (calls.length === 0) return output.line('no live calls');
    for (const line of liveList(calls)) output.line(printable(line));
    return;
  }
  if (answer.type === 'call') {
    if (json) return output.json(answer.call);
    for (const line of liveLines(answer.call)) output.line(printable(line));
    return;
  }
  output.error(`attendant: ${await failureOf(answer.type, { id: id ?? '', address, at })}`);
  output.exitCode(EXIT.failure);
}

type Failure = Exclude<LiveAnswer['type'], 'call' | 'calls'>;

interface Asked {
  readonly id: string;
  readonly address: string;
  readonly at: StoredFor;
}

async function failureOf(type: Failure, { id, address, at }: Asked): Promise<string> {
  switch (type) {
    case 'no-daemon':
      return `no daemon answers at ${address}\n→ Start it, or say by ATTENDANT_HTTP_PORT and ATTENDANT_BIND where it listens.`;
    case 'not-understood':
      return `what answers at ${address} is no daemon of this version\n→ Restart the daemon after an update, or look at ATTENDANT_HTTP_PORT.`;
    case 'refused':
      return `the daemon at ${address} shows what callers are saying to its own machine only\n→ Run this there; with Docker, inside the container.`;
    case 'several-calls':
      return `several live calls begin with ${id}\n→ Give more of the id; calls show --live lists them.`;
    case 'no-such-call':
      return (await isStored(at, id))
        ? `call ${id} is not with the attendant any more\n→ calls show ${id} has what was said.`
        : `no live call begins with ${id}\n→ calls show --live lists them.`;
  }
}

/** Whether there has been such a call. */
async function isStored(at: StoredFor, id: string): Promise<boolean> {
  if (!hasStorage(at.home)) return false;
  using storage = openStorage(at, { readOnly: true });
  const { calls } = storage;
  if (await calls.find(id)) return true;
  return (await calls.listRecent(RECENT_CALLS)).some((call) => call.id.startsWith(id.toLowerCase()));
}

/** A call that was live a moment ago is among them. */
const RECENT_CALLS = 1000;
