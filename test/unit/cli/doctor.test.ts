import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadProbes } from '../../../src/cli/doctor-probes.ts';
import type { DoctorProbes, Finding, Probe } from '../../../src/cli/finding.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { AppError } from '../../../src/core/errors.ts';
import { openTables } from '../../support/open-tables.ts';
import { type CliResult, scratchCli } from '../../support/run-cli.ts';

const stack = new AsyncDisposableStack();
after(() => stack.disposeAsync());

/** What the PBX of the checkout loads. */
const ALL_MODULES = [
  ...readFileSync('asterisk-config/modules.conf', 'utf8').matchAll(/^load = (\S+)$/gm),
].map(([, name = '']) => name);

interface Pbx {
  readonly version?: string;
  readonly modules?: readonly string[];
  /** Accepts the connection and never answers, as an ARI that is wedged. */
  readonly wedged?: boolean;
}

/** The three questions of the doctor as Asterisk answers them. */
async function servePbx({
  version = '22.10.1',
  modules = ALL_MODULES,
  wedged = false,
}: Pbx): Promise<string> {
  const answers: Readonly<Record<string, unknown>> = {
    '/ari/applications': [],
    '/ari/asterisk/info': { system: { version, entity_id: '02:00:00:00:00:01' } },
    '/ari/asterisk/modules': [
      ...modules.map((name) => ({ name, status: 'Running', support_level: 'core', use_count: 0 })),
      { name: 'app_queue.so', status: 'Not Running', support_level: 'core', use_count: 0 },
    ],
  };
  return listen((path, authorization) => {
    if (wedged) return undefined;
    const allowed = authorization === `Basic ${Buffer.from('attendant:right').toString('base64')}`;
    if (!allowed) return { status: 401, body: {} };
    return path in answers ? { status: 200, body: answers[path] } : { status: 404, body: {} };
  });
}

type Reply = { readonly status: number; readonly body: unknown } | undefined;

async function listen(reply: (path: string, authorization: string | undefined) => Reply): Promise<string> {
  const server = createServer((request, response) => {
    const answer = reply(request.url ?? '', request.headers.authorization);
    if (answer) response.writeHead(answer.status).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stack.defer(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  return `http://127.0.0.1:${address.port}`;
}

interface Given {
  readonly pbxUrl?: string;
  readonly password?: string;
  readonly daemonStatus?: number;
  readonly probes?: Partial<DoctorProbes>;
  readonly argv?: readonly string[];
  readonly configFile?: string;
}

/** A home as `start` leaves it, with a daemon of the given readiness, looked at once. */
async function examine(given: Given): Promise<CliResult & { readonly findings: readonly Finding[] }> {
  using cli = scratchCli();
  openTables(cli.home)[Symbol.dispose]();
  if (given.pbxUrl !== undefined) {
    mkdirSync(join(cli.home, 'pbx'));
    const access = { url: given.pbxUrl, user: 'attendant', password: given.password ?? 'right' };
    writeFileSync(join(cli.home, 'pbx', 'ari.json'), JSON.stringify(access));
  }
  const daemon = given.daemonStatus;
  const httpPort = daemon ? Number(new URL(await listen(() => ({ status: daemon, body: {} }))).port) : 1;
  const fine = (name: string) => async (): Promise<readonly Finding[]> => [
    { name, status: 'ok', detail: 'fine' },
  ];
  const probes = {
    models: fine('models'),
    engines: fine('engines'),
    dialplan: fine('dialplan'),
    asteriskAge: fine('asterisk age'),
    testCall: fine('test call'),
    drill: fine('drill'),
    ...given.probes,
  };
  const result = await cli.run(given.argv ?? ['doctor', '--json'], {
    probes,
    httpPort,
    configFile: given.configFile ?? 'attendant.yaml',
  });
  const { findings = [] } = (result.json ?? {}) as { findings?: readonly Finding[] };
  return { ...result, findings };
}

/** `name: status` of everything that is not ok. */
const complaints = (findings: readonly Finding[]) =>
  findings.filter(({ status }) => status !== 'ok').map(({ name, status }) => `${name}: ${status}`);

test('a whole installation is ok in every line, and exits 0', async () => {
  const { findings, exitCode } = await examine({ pbxUrl: await servePbx({}), daemonStatus: 200 });
  assert.deepEqual(complaints(findings), []);
  assert.equal(exitCode, 0);
  assert.deepEqual(
    findings.map(({ name }) => name),
    [
      'configuration',
      'database',
      'kept data',
      'disk',
      'models',
      'engines',
      'pbx version',
      'pbx modules',
      'asterisk age',
      'dialplan',
      'daemon',
      'test call',
    ],
  );
});

test('for people each line begins with ok, warn or fail, and says what to do', async () => {
  const { text, exitCode } = await examine({ argv: ['doctor', '--no-call'] });
  assert.equal(exitCode, 1);
  assert.match(text, /^ok {4}configuration: attendant\.yaml$/m);
  assert.match(
    text,
    /^fail {2}pbx: no PBX is installed here: .*ari\.json is missing or incomplete\n {6}→ Start the PBX/m,
  );
  assert.match(text, /^warn {2}daemon: nothing answers at 127\.0\.0\.1:1\n {6}→ Run \.\/scripts\/start/m);
  assert.doesNotMatch(text, /test call/);
});

test('a PBX that is away, wedged, or does not know the password is told apart', async () => {
  for (const [pbxUrl, password, detail] of [
    ['http://127.0.0.1:1', 'right', /^no answer from http:\/\/127\.0\.0\.1:1\/ari\/applications$/],
    [await servePbx({ wedged: true }), 'right', /^no answer from .*applications$/],
    [await servePbx({}), 'hunter2', /answers 401$/],
  ] as const) {
    const { findings, exitCode } = await examine({ pbxUrl, password, daemonStatus: 200 });
    assert.deepEqual(complaints(findings), ['pbx: fail']);
    assert.match(findings.find(({ name }) => name === 'pbx')?.detail ?? '', detail);
    assert.equal(exitCode, 1);
  }
});

test('an Asterisk that is too old fails, and one that comfort noise ends a leg of warns', async () => {
  for (const [version, complaint] of [
    ['22.7.0', ['pbx version: fail']],
    ['20.19.1', ['pbx version: fail']],
    ['22.8.0~dfsg', ['pbx version: warn']],
    ['22.10.1~dfsg', []],
    ['23.3.0', ['pbx version: warn']],
    ['23.4.0', []],
    ['24.0.0', []],
  ] as const) {
    const { findings } = await examine({ pbxUrl: await servePbx({ version }), daemonStatus: 200 });
    assert.deepEqual(complaints(findings), complaint, version);
  }
});

test('a module that calls need fails, one that only comforts warns', async () => {
  const without = (name: string) => ALL_MODULES.filter((module) => module !== name);
  for (const [module, complaint, exit] of [
    ['chan_audiosocket.so', 'pbx modules: fail', 1],
    ['func_uuid.so', 'pbx modules: fail', 1],
    ['func_curl.so', 'pbx modules: fail', 1],
    ['res_curl.so', 'pbx modules: fail', 1],
    ['func_strings.so', 'pbx modules: fail', 1],
    ['func_logic.so', 'pbx modules: fail', 1],
    ['app_playback.so', 'pbx modules: fail', 1],
    ['app_stack.so', 'pbx modules: fail', 1],
    ['res_musiconhold.so', 'pbx modules: fail', 1],
    ['codec_resample.so', 'pbx modules: warn', 0],
    ['app_voicemail.so', 'pbx modules: warn', 0],
  ] as const) {
    const pbxUrl = await servePbx({ modules: without(module) });
    const { findings, exitCode } = await examine({ pbxUrl, daemonStatus: 200 });
    assert.deepEqual(complaints(findings), [complaint]);
    assert.match(findings.find(({ name }) => name === 'pbx modules')?.detail ?? '', new RegExp(module));
    assert.equal(exitCode, exit);
  }
});

test('a daemon that takes no calls fails', async () => {
  const { findings } = await examine({ pbxUrl: await servePbx({}), daemonStatus: 503 });
  assert.deepEqual(complaints(findings), ['daemon: fail']);
});

test('a probe that fails is one line, and the others are still made', async () => {
  const engines = async () => {
    throw new AppError('provider.rejected', 'deepgram/nova-3 refuses the key');
  };
  const { findings } = await examine({ pbxUrl: await servePbx({}), daemonStatus: 200, probes: { engines } });
  assert.deepEqual(complaints(findings), ['engines: fail']);
  const finding = findings.find(({ name }) => name === 'engines');
  assert.equal(finding?.fix, 'Check key, model and account.');
  assert.equal(findings.at(-1)?.name, 'test call');
});

test('a voice that is not installed is answered with where to find one', async () => {
  const engines = async () => {
    throw new AppError('voice.missing', 'espeak-ng has no such voice');
  };
  const { findings } = await examine({ pbxUrl: await servePbx({}), daemonStatus: 200, probes: { engines } });
  assert.match(findings.find(({ name }) => name === 'engines')?.fix ?? '', /espeak-ng --voices/);
});

test('a test call that fails is not answered with the advice to ask the doctor', async () => {
  const testCall = async () => {
    throw new AppError('phone.failed', 'the call to 100 ended with status 404');
  };
  const { findings } = await examine({ pbxUrl: await servePbx({}), daemonStatus: 200, probes: { testCall } });
  assert.deepEqual(complaints(findings), ['test call: fail']);
  const fix = findings.at(-1)?.fix ?? '';
  assert.match(fix, /^Fix the failures above first\. Then read .*messages\.log\.$/);
  assert.doesNotMatch(fix, /doctor/);
});

test('a test call that fails on somebody’s own PBX is not answered with the ways of ours', async () => {
  using folder = scratchCli();
  const configFile = join(folder.home, 'own.yaml');
  const ari = 'telephony:\n  ari: { url: "http://127.0.0.1:1", username: attendant, password: right }';
  writeFileSync(configFile, readFileSync('attendant.yaml', 'utf8').replace(/^telephony:$/m, ari));
  const testCall = async () => {
    throw new AppError('phone.failed', 'the call to 100 ended with status 404');
  };
  const { findings } = await examine({ configFile, daemonStatus: 200, probes: { testCall } });
  const fix = findings.at(-1)?.fix ?? '';
  assert.match(fix, /^Fix the failures above first\. .*your PBX leads 100, .*attendant,100,1/);
  assert.doesNotMatch(fix, /from-trunk|pbx\/asterisk/);
});

test('the drill is made only when it is asked for, and is told what to dial', async () => {
  const asked: (readonly [string, boolean])[] = [];
  const drill: Probe = async ({ number, force }) => {
    asked.push([number, force]);
    return [{ name: 'drill', status: 'ok', detail: 'fine' }];
  };
  const pbxUrl = await servePbx({});
  await examine({ pbxUrl, probes: { drill } });
  assert.deepEqual(asked, []);
  const argv = ['doctor', '--json', '--no-call', '--drill', '--to', '+442079460000'];
  const { findings } = await examine({ pbxUrl, probes: { drill }, argv });
  await examine({ pbxUrl, probes: { drill }, argv: [...argv, '--force'] });
  assert.deepEqual(asked, [
    ['+442079460000', false],
    ['+442079460000', true],
  ]);
  assert.equal(findings.at(-1)?.name, 'drill');
});

test('its help lists what it looks at', async () => {
  const { text } = await examine({ argv: ['doctor', '--help'] });
  for (const name of ['configuration', 'engines', 'dialplan', 'test call', 'drill'])
    assert.match(text, new RegExp(`^ {2}${name}: `, 'm'));
});

test('without an account on somebody’s own PBX the test call is left out with a warning that says how to get one', async () => {
  const { testCall } = await loadProbes();
  const config = await loadConfig('attendant.yaml', {});
  const own = { url: 'http://127.0.0.1:1', username: 'attendant', password: 'right' };
  const subject = {
    config: { ...config, telephony: { ...config.telephony, ari: own } },
    home: '/nowhere',
    httpAddress: '127.0.0.1:1',
    bind: '127.0.0.1',
    audioSocketPort: 1,
    supervisorPort: 1,
    httpPort: 1,
    number: '100',
    force: false,
  };
  const [finding] = await testCall(subject, new AbortController().signal);
  assert.equal(finding?.status, 'warn');
  assert.match(finding?.detail ?? '', /accounts\.json/);
  assert.match(finding?.fix ?? '', /account `outside`.*--no-call/);
});

test('with a wrong configuration nothing else is looked at', async () => {
  const { findings, exitCode } = await examine({ configFile: 'package.json' });
  assert.deepEqual(complaints(findings), ['configuration: fail']);
  assert.equal(findings.length, 1);
  assert.equal(exitCode, 1);
});
