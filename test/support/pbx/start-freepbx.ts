import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { keepSecrets } from '../../../src/adapters/pbx/asterisk/accounts.ts';
import { shownFolder } from '../../../src/adapters/pbx/asterisk/asterisk-commands.ts';
import { hostsFile, startAsterisk } from '../../../src/adapters/pbx/asterisk/asterisk-process.ts';
import { type AsteriskProgram, findAsterisk } from '../../../src/adapters/pbx/asterisk/asterisk-program.ts';
import { installConfig, readTemplates } from '../../../src/adapters/pbx/asterisk/install-config.ts';
import { type ConfigFiles, renderConfig } from '../../../src/adapters/pbx/asterisk/render-config.ts';
import type { Phone } from '../../../src/ports/phone.ts';
import { createAccountPhone } from '../../../src/wiring/phone.ts';
import { findFreePorts, type TestPorts } from './free-ports.ts';
import { environmentOf, type TestPbx } from './start-pbx.ts';

/** An Asterisk that is there already, with contexts laid out as FreePBX lays out its own. */
export interface TestFreePbx extends TestPbx {
  /** Its `/etc/asterisk`. */
  readonly etc: string;
  /** What `pbx files` has written. */
  readonly files: string;
  /** `pbx files` with the settings of the first time. */
  writeFiles(): Promise<void>;
  /** `install.sh`, as root would call it on the PBX. */
  install(...args: readonly string[]): Promise<string>;
  /** What `fwconsole reload` does to Asterisk. */
  reload(): Promise<void>;
}

export interface FreePbxOptions {
  /** The directory, as YAML. */
  readonly people: string;
  /** More of `telephony:`, two spaces in front. */
  readonly telephony?: string;
}

const LAYOUT = 'test/support/pbx/freepbx';
/** What FreePBX makes from its database, and what it leaves to the site. */
const EMPTY = [
  'ari_additional.conf',
  'ari_additional_custom.conf',
  'ari_general_custom.conf',
  'extensions_custom.conf',
  'extensions_override_freepbx.conf',
  'globals_custom.conf',
  'http_custom.conf',
  'logger_general_custom.conf',
  'logger_logfiles_custom.conf',
];
const run = promisify(execFile);
const limit = () => AbortSignal.timeout(30_000);

/** Starts it with the files of the command in place, as an admin has it after INSTALL.md. */
export async function startFreePbx(options: FreePbxOptions): Promise<TestFreePbx> {
  const home = await mkdtemp(join(tmpdir(), 'attendant-freepbx-'));
  try {
    return await startIn(home, options);
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(home: string, options: FreePbxOptions): Promise<TestFreePbx> {
  const ports = await findFreePorts();
  const program =
    (await findAsterisk(process.env)) ??
    assert.fail('no Asterisk is installed: run ./scripts/test, which brings it');
  const env: NodeJS.ProcessEnv = { ...environmentOf(home, ports) };
  await writeFile(join(home, 'attendant.yaml'), await yamlOf(options, ports));
  const folder = join(home, 'pbx', 'asterisk');
  const [etc, files] = [join(folder, 'etc'), join(home, 'files')];
  const { layout, accounts } = await layOut(home, ports, program);
  await installConfig(folder, layout, program.user);
  const seen = shownFolder(program, folder);

  const writeFiles = async () => {
    const args = ['pbx', 'files', '--for', 'freepbx', '--sounds', `${seen}/sounds`, files];
    await run(process.execPath, ['src/main.ts', ...args], { env });
  };
  const install = async (...args: readonly string[]) => {
    const places = { ASTERISK_ETC: etc, ASTERISK_SOUNDS: join(folder, 'sounds') };
    const { stdout } = await run('sh', [join(files, 'install.sh'), ...args], {
      env: { ...env, ...places, ASTERISK_USER: program.user ? 'attendant-pbx' : '' },
    });
    if (program.user) await own(etc, program.user);
    return stdout;
  };
  await writeFiles();
  await install();
  const [, password = ''] =
    /^ARI_PASSWORD=(.*)$/m.exec(await readFile(join(files, 'attendant.env'), 'utf8')) ?? [];
  env['ARI_PASSWORD'] = password;
  const start = () => startAsterisk({ program, folder, signal: limit(), outlivesUs: false });
  let asterisk = await start();
  const phones: Phone[] = [];

  return {
    home,
    ports,
    env,
    etc,
    files,
    writeFiles,
    install,
    async reload() {
      await asterisk.rx('core reload');
      await asterisk.rx('core waitfullybooted');
    },
    pid: () => asterisk.pid,
    rx: (command) => asterisk.rx(command),
    async phone(user) {
      const phone = await createAccountPhone(home, user);
      phones.push(phone);
      return phone;
    },
    password: (user) =>
      accounts.find((account) => account.user === user)?.password ?? assert.fail(`no account ${user}`),
    async restart() {
      await asterisk.stop();
      asterisk = await start();
    },
    stop: () => asterisk.stop(),
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(phones.map((phone) => phone.close()));
      await asterisk.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function layOut(home: string, ports: TestPorts, program: AsteriskProgram) {
  const folder = join(home, 'pbx');
  const people = ['101', '102', '103'].map((extension) => ({
    key: `p${extension}`,
    name: extension,
    extension,
  }));
  const secrets = await keepSecrets({
    folder,
    sipBind: '127.0.0.1',
    sipPort: ports.sip,
    ariPort: ports.ari,
    people,
  });
  const rendered = renderConfig(await readTemplates('asterisk-config'), {
    sipBind: '127.0.0.1',
    sipPort: ports.sip,
    sipNetworks: [],
    ariPort: ports.ari,
    rtpPorts: { first: ports.rtpFirst, last: ports.rtpLast },
    audioSocketHost: '127.0.0.1',
    audioSocketPort: ports.audioSocket,
    supervisorHost: '127.0.0.1',
    supervisorPort: ports.supervisor,
    httpPort: ports.http,
    media: 'audiosocket',
    rateHz: 8000,
    maxCalls: 10,
    people,
    emergencyNumbers: [],
    tones: 'uk',
    secrets,
    paths: { folder: shownFolder(program, join(folder, 'asterisk')), music: program.music },
  });
  const own = await Promise.all(
    (await readdir(LAYOUT)).map(async (name) => [name, await readFile(join(LAYOUT, name), 'utf8')] as const),
  );
  const layout: ConfigFiles = new Map([
    ...rendered,
    ...own,
    ...EMPTY.map((name) => [name, ''] as const),
    ['ari_general_additional.conf', 'enabled=yes\npretty=no\nwebsocket_write_timeout=100\n'],
    ['http_additional.conf', `[general]\nenabled=no\nbindaddr=127.0.0.1\nbindport=${ports.ari}\n`],
    ['hosts', hostsFile()],
  ]);
  return { layout, accounts: secrets.accounts.accounts };
}

async function yamlOf({ people, telephony = '' }: FreePbxOptions, ports: TestPorts): Promise<string> {
  const sample = await readFile('attendant.yaml', 'utf8');
  const ari = `  ari: { url: "http://127.0.0.1:${ports.ari}", username: attendant, password: "\${ARI_PASSWORD}" }`;
  return `${sample
    .replace(/^people:[\s\S]*?(?=^phrases:)/m, `people:\n${people}\n`)
    .replace(/^telephony:$/m, `telephony:\n${ari}\n${telephony}`)}\nlimits: { maxLoopDelayMs: 0 }\n`;
}

async function own(
  folder: string,
  { uid, gid }: { readonly uid: number; readonly gid: number },
): Promise<void> {
  for (const name of await readdir(folder)) await chown(join(folder, name), uid, gid);
}
