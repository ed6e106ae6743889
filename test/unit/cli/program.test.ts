import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { scratchCli } from '../../support/run-cli.ts';

test('help names every command for people and every exit status', async () => {
  using cli = scratchCli();
  const { text, exitCode } = await cli.run(['--help']);
  assert.equal(exitCode, 0);
  for (const command of ['start', 'serve', 'call', 'calls', 'messages', 'config', 'pbx', 'doctor']) {
    assert.match(text, new RegExp(`^ {2}${command}\\b`, 'm'));
  }
  assert.doesNotMatch(text, /^ {2}daemon\b/m);
  for (const status of [0, 1, 2, 3]) assert.match(text, new RegExp(`^ {2}${status} {2}\\w`, 'm'));
});

test('help of one command shows its options, asked either way', async () => {
  using cli = scratchCli();
  for (const argv of [
    ['doctor', '--help'],
    ['help', 'doctor'],
  ]) {
    const { text, exitCode } = await cli.run(argv);
    assert.equal(exitCode, 0);
    assert.match(text, /--no-call/);
  }
});

test('a command line that is wrong exits 2 and says why', async () => {
  using cli = scratchCli();
  for (const [argv, why] of [
    [[], /Usage: attendant/],
    [['fly'], /unknown command 'fly'/],
    [['calls'], /Usage: attendant calls/],
    [['calls', 'show'], /missing required argument 'id'/],
    [['calls', 'list', '--limit', 'many'], /expected a whole number from 1 to 100000/],
    [['messages', 'list', '--jsn'], /Did you mean --json/],
  ] as const) {
    const { errors, exitCode } = await cli.run(argv);
    assert.equal(exitCode, 2, argv.join(' '));
    assert.match(errors, why);
  }
});

test('the version is that of the package', async () => {
  using cli = scratchCli();
  const { text, exitCode } = await cli.run(['--version']);
  assert.equal(exitCode, 0);
  assert.match(text, /^\d+\.\d+\.\d+$/);
});

test('a planned failure is said with what to do about it', async () => {
  using cli = scratchCli();
  writeFileSync(join(cli.home, 'attendant.db'), 'no database');
  const { errors, exitCode } = await cli.run(['calls', 'list']);
  assert.equal(exitCode, 1);
  assert.match(errors, /^attendant: .*\n→ Check space and rights of `ATTENDANT_HOME`, .*\.$/);
});

test('a configuration that is wrong says what is expected, and no advice that adds nothing', async () => {
  using cli = scratchCli();
  const { errors, exitCode } = await cli.run(['config', 'check', '/nowhere/a.yaml']);
  assert.deepEqual([exitCode, errors], [2, 'attendant: cannot read /nowhere/a.yaml: there is no such file']);
});

test('words that are no command are answered with the commands there are', async () => {
  using cli = scratchCli();
  for (const [argv, commands] of [
    [
      ['fly'],
      /^commands: start, serve, call, talk, eval, calls, messages, desk, hours, outbox, persons, backup, restore, export, config, pbx, doctor$/m,
    ],
    [['calls', 'purgatory'], /^commands: list, show, latency\b/m],
    [['config', 'help-me'], /^commands: init, check, show, docs, schema, reload$/m],
  ] as const) {
    const { errors, exitCode } = await cli.run(argv);
    assert.equal(exitCode, 2);
    assert.match(errors, commands);
  }
});

test('before a command runs, a variable that nothing reads is named on standard error', async () => {
  using cli = scratchCli();
  const env = { ATTENDANT_SIP_PROT: '5070' };
  const { errors, text, exitCode } = await cli.run(['config', 'schema'], { env });
  assert.equal(
    errors,
    'attendant: the variable ATTENDANT_SIP_PROT is not known: did you mean ATTENDANT_SIP_PORT?',
  );
  assert.deepEqual([exitCode, text], [0, '']);
  const asJson = await cli.run(['config', 'show', '--json'], { env });
  assert.equal(JSON.parse(asJson.errors).level, 'warn');
  assert.ok(asJson.json);
});

test('a command that goes by the sample says so on standard error, and one that does not is quiet', async () => {
  using cli = scratchCli();
  const configFrom = 'sample';
  for (const argv of [
    ['config', 'check'],
    ['config', 'show'],
    ['doctor', '--no-call'],
  ]) {
    const { errors } = await cli.run(argv, { configFrom });
    assert.match(
      errors,
      /has no attendant\.yaml, so the sample is read: attendant\.yaml \(config init makes one\)$/,
    );
  }
  for (const argv of [
    ['calls', 'list'],
    ['config', 'schema'],
    ['config', 'init'],
  ]) {
    assert.equal((await cli.run(argv, { configFrom })).errors, '');
  }
});

/** Every command for people, by its words. */
async function commandsForPeople(): Promise<readonly (readonly string[])[]> {
  using cli = scratchCli();
  const found: string[][] = [[]];
  for (const words of found) {
    const { text } = await cli.run([...words, '--help']);
    const [, list = ''] = /^Commands:\n((?: {2}.*\n?)+)/m.exec(text) ?? [];
    const names = [...list.matchAll(/^ {2}([a-z][\w-]*)/gm)].map(([, name = '']) => name);
    found.push(...names.filter((name) => name !== 'help').map((name) => [...words, name]));
  }
  return found;
}

test('every help has an example of that very command, and says which home is in force', async () => {
  using cli = scratchCli();
  const commands = await commandsForPeople();
  assert.ok(commands.length > 15, commands.join('; '));
  for (const words of commands) {
    const { text } = await cli.run([...words, '--help']);
    const [, examples = ''] = /^Examples?:\n((?: {2}.*\n?)+)/m.exec(text) ?? [];
    const lines = examples.trimEnd().split('\n');
    for (const line of lines) {
      assert.ok(line.startsWith(`  ./scripts/attendant ${words.join(' ')}`.trimEnd()), words.join(' '));
    }
    assert.ok(text.includes(`Home in force: ${cli.home}`), words.join(' '));
  }
});

test('the summary of a command that has commands of its own lists them all', async () => {
  using cli = scratchCli();
  const { text } = await cli.run(['--help']);
  for (const [group, name, below] of await commandsForPeople()) {
    if (group === undefined || name === undefined || below !== undefined) continue;
    const summary = new RegExp(`^ {2}${group}\\b(.*(?:\\n {6,}.*)*)`, 'm').exec(text)?.[1] ?? '';
    assert.match(summary, new RegExp(`:.*\\b${name}\\b`, 's'), `${group} ${name}`);
  }
});

test('with --json a planned failure is one line in the form of the log', async () => {
  using cli = scratchCli();
  const { errors } = await cli.run(['config', 'check', '--json'], { configFile: '/nowhere/a.yaml' });
  const { level, code, message, advice, time } = JSON.parse(errors);
  assert.deepEqual([level, code, advice], ['error', 'config.invalid', 'Correct what is named here.']);
  assert.match(message, /cannot read/);
  assert.ok(Date.parse(time) > 0);
});

test('every command takes --json', async () => {
  using cli = scratchCli();
  for (const words of [
    'start',
    'serve',
    'call',
    'calls list',
    'calls show',
    'messages list',
    'config init',
    'config check',
    'config show',
    'config schema',
    'pbx prompts',
    'doctor',
  ]) {
    const { text } = await cli.run([...words.split(' '), '--help']);
    assert.match(text, /^ {2}--json\b/m, words);
  }
});

test('an older Node is told apart before anything else is loaded', () => {
  const main = JSON.stringify(pathToFileURL('src/main.ts').href);
  const script = `Object.defineProperty(process.versions, 'node', { value: '24.11.1' }); await import(${main});`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  assert.equal(child.status, 1);
  assert.match(child.stderr, /needs Node 24\.12 or newer, this is 24\.11\.1\.\n→ Run \.\/scripts\/attendant/);
});
