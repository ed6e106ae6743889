import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../../../src/config/environment.ts';
import { loadHouse } from '../../../src/config/house.ts';
import { officesFolder } from '../../../src/config/places.ts';
import type { Phone } from '../../../src/ports/phone.ts';
import { prepareLocalPbx } from '../../../src/wiring/local-pbx.ts';
import { createAccountPhone } from '../../../src/wiring/phone.ts';
import { findFreePorts, type TestPorts } from './free-ports.ts';

/** A real Asterisk with the product's own configuration, in a folder and on ports of its own. */
export interface TestPbx extends AsyncDisposable {
  readonly home: string;
  readonly ports: TestPorts;
  /** What a child process needs to be part of this instance. */
  readonly env: NodeJS.ProcessEnv;
  /** Asterisk's process. */
  readonly pid: () => number;
  /** One command of Asterisk's command line. */
  rx(command: string): Promise<string>;
  /** A phone of ours on an account; closed with the PBX. */
  phone(user: string): Promise<Phone>;
  password(user: string): string;
  /** Ends Asterisk and starts it anew, with the same accounts. */
  restart(): Promise<void>;
  /** Ends Asterisk only. */
  stop(): Promise<void>;
}

export interface TestPbxOptions {
  /** Dialplan added at the end; it is told where the daemon listens for AudioSocket legs. */
  readonly extraDialplan?: (audioSocketPort: number) => string;
  /** Changes the text of the sample `attendant.yaml`. */
  readonly edit?: (yaml: string) => string;
  /** Further offices, by name: the text of each file. */
  readonly offices?: Readonly<Record<string, string>>;
  /** Variables of the environment beside the ports. */
  readonly env?: NodeJS.ProcessEnv;
  /** Two for each leg that is not the attendant's; 260 without it. */
  readonly rtpPorts?: number;
}

const START_LIMIT_MS = 30_000;

/** Fails, never skips, when no Asterisk is installed: a suite that skips its PBX tests proves nothing. */
export async function startPbx(options: TestPbxOptions = {}): Promise<TestPbx> {
  const home = await mkdtemp(join(tmpdir(), 'attendant-pbx-'));
  try {
    return await startIn(home, options);
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(home: string, options: TestPbxOptions): Promise<TestPbx> {
  const { extraDialplan, edit, rtpPorts } = options;
  const ports = await findFreePorts(rtpPorts);
  const env = { ...(await writeInstance(home, ports, edit)), ...options.env };
  await mkdir(officesFolder(home));
  for (const [name, text] of Object.entries(options.offices ?? {}))
    await writeFile(join(officesFolder(home), `${name}.yaml`), text);
  const places = { home, configFile: join(home, 'attendant.yaml') };
  const [{ config }, ...offices] = await loadHouse(places, env);
  const local = await prepareLocalPbx({
    environment: readEnvironment(env),
    config,
    offices,
    env,
    ...(extraDialplan ? { extraDialplan: extraDialplan(ports.audioSocket) } : {}),
  });
  assert.ok(local, 'no Asterisk is installed: run ./scripts/test, which brings it');
  const start = () => local.start(AbortSignal.timeout(START_LIMIT_MS));
  let asterisk = await start();
  const phones: Phone[] = [];

  return {
    home,
    ports,
    env,
    pid: () => asterisk.pid,
    rx: (command) => asterisk.rx(command),
    async phone(user) {
      const phone = await createAccountPhone(home, user);
      phones.push(phone);
      return phone;
    },
    password(user) {
      const account = local.accounts.accounts.find((one) => one.user === user);
      return account?.password ?? assert.fail(`no account ${user}`);
    },
    async restart() {
      await asterisk.stop();
      asterisk = await start();
    },
    stop: () => asterisk.stop(),
    async [Symbol.asyncDispose]() {
      // Whatever fails on the way, nothing stays behind.
      await Promise.allSettled(phones.map((phone) => phone.close()));
      await asterisk.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** On a machine that is shared with other tests the door for overload would shut for their sake. */
function withoutDoor(yaml: string): string {
  return /^limits:/m.test(yaml) ? yaml : `${yaml}\nlimits: { maxLoopDelayMs: 0 }\n`;
}

/** The sample office with a home and ports of its own: what an instance is started with. */
export async function writeInstance(
  home: string,
  ports: TestPorts,
  edit: (yaml: string) => string = (yaml) => yaml,
): Promise<NodeJS.ProcessEnv> {
  const configFile = join(home, 'attendant.yaml');
  await writeFile(configFile, withoutDoor(edit(await readFile('attendant.yaml', 'utf8'))));
  return environmentOf(home, ports);
}

/** What makes a process part of the instance. */
export function environmentOf(home: string, ports: TestPorts): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ATTENDANT_HOME: home,
    ATTENDANT_CONFIG: join(home, 'attendant.yaml'),
    ATTENDANT_SIP_PORT: String(ports.sip),
    ATTENDANT_ARI_PORT: String(ports.ari),
    ATTENDANT_HTTP_PORT: String(ports.http),
    ATTENDANT_AUDIOSOCKET_PORT: String(ports.audioSocket),
    ATTENDANT_SUPERVISOR_PORT: String(ports.supervisor),
    ATTENDANT_RTP_PORTS: `${ports.rtpFirst}-${ports.rtpLast}`,
  };
}
