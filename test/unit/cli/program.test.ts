import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
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

test('a planned failure is said with what to do about it, which is not the same command again', async () => {
  using cli = scratchCli();
  const { errors, exitCode } = await cli.run(['config', 'check'], { configFile: '/nowhere/a.yaml' });
  assert.equal(exitCode, 2);
  assert.equal(
    errors,
    'attendant: cannot read /nowhere/a.yaml; ATTENDANT_CONFIG says where it is\n→ Correct what is named here.',
  );
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
    'config check',
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
