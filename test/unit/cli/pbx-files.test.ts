import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CliRun, scratchCli } from '../../support/run-cli.ts';

const OWN = `telephony:
  ari: { url: "http://127.0.0.1:8088", username: attendant, password: "\${ARI_PASSWORD}" }`;

/** A configuration that names its PBX, whose password nobody has made yet. */
function configure(cli: CliRun, edit = (yaml: string) => yaml): string {
  const file = join(cli.home, 'attendant.yaml');
  writeFileSync(file, edit(readFileSync('attendant.yaml', 'utf8').replace(/^telephony:$/m, OWN)));
  return file;
}

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

test('the folder gets everything the PBX needs, and the password is in two files of the owner only', async () => {
  using cli = scratchCli();
  const configFile = configure(cli);
  const folder = join(cli.home, 'files');
  const { exitCode, text, errors } = await cli.run(['pbx', 'files', '--for', 'freepbx', folder], {
    configFile,
  });
  assert.deepEqual([exitCode, errors], [0, '']);
  const [, password = ''] = /^ARI_PASSWORD=(\S{32,})$/m.exec(read(folder, 'attendant.env')) ?? [];
  assert.notEqual(password, '');
  const names = readdirSync(folder);
  const holders = names.filter((name) => read(folder, name).includes(password));
  assert.deepEqual(holders.toSorted(), ['attendant-ari.conf', 'attendant.env']);
  for (const name of holders) assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name);
  assert.doesNotMatch(text, new RegExp(password));
  for (const name of names.filter((each) => !each.endsWith('.wav')))
    assert.doesNotMatch(read(folder, name), /@@/, name);
  const globals = read(folder, 'attendant-globals.conf');
  for (const line of [
    'ATT_AUDIOSOCKET = 127.0.0.1:8081',
    'ATT_SUPERVISOR = http://127.0.0.1:8082/',
    'ATT_MAX = 10',
    'ATT_LEASE = ATT_UP',
    'ATT_MEDIA = audiosocket',
    'ATT_FORMAT = slin',
    'ATT_SOUNDS = /var/lib/asterisk/sounds/attendant',
    'ATT_MAILBOX =',
  ]) {
    assert.ok(globals.includes(`${line}\n`), line);
  }
  for (const prompt of [
    'one-moment.wav',
    'leave-message.wav',
    'press-one.wav',
    'line-1.wav',
    'line-offer.wav',
  ])
    assert.equal(readFileSync(join(folder, prompt)).subarray(0, 4).toString(), 'RIFF');
  execFileSync('sh', ['-n', join(folder, 'install.sh')]);
});

test('a second run changes nothing, keeps the password and the settings, and says so', async () => {
  using cli = scratchCli();
  const configFile = configure(cli);
  const folder = join(cli.home, 'files');
  const argv = ['pbx', 'files', '--for', 'asterisk', '--inside', 'phones', '--sounds', '/srv/sounds', folder];
  await cli.run(argv, { configFile });
  const before = new Map(readdirSync(folder).map((name) => [name, read(folder, name)]));
  const { json } = await cli.run(['pbx', 'files', '--for', 'asterisk', folder, '--json'], { configFile });
  assert.deepEqual((json as { renewed: unknown }).renewed, []);
  for (const [name, text] of before) assert.equal(read(folder, name), text, name);
  assert.match(read(folder, 'attendant-globals.conf'), /^ATT_INSIDE = phones$/m);
  assert.match(read(folder, 'attendant-globals.conf'), /^ATT_SOUNDS = \/srv\/sounds$/m);
});

test('a change of the configuration arrives, and only in the files it concerns', async () => {
  using cli = scratchCli();
  const folder = join(cli.home, 'files');
  const argv = ['pbx', 'files', '--for', 'freepbx', folder, '--json'];
  await cli.run(argv, { configFile: configure(cli) });
  const configFile = configure(cli, (yaml) =>
    yaml
      .replace(/extension: "103"/, 'group: "600"')
      .replace(/maxCalls: 10/, 'maxCalls: 4\n  mailbox: "101@default"'),
  );
  const { json } = await cli.run(argv, { configFile });
  assert.deepEqual((json as { renewed: unknown }).renewed, [
    'attendant-extensions.conf',
    'attendant-globals.conf',
  ]);
  assert.match(
    read(folder, 'attendant-extensions.conf'),
    /^exten => billing,1,Goto\(attendant-group,600,1\)$/m,
  );
  assert.match(read(folder, 'attendant-globals.conf'), /^ATT_MAX = 4$/m);
  assert.match(read(folder, 'attendant-globals.conf'), /^ATT_MAILBOX = 101@default$/m);
});

test('a file that was changed by hand is named and nothing is written, until --force', async () => {
  using cli = scratchCli();
  const folder = join(cli.home, 'files');
  const argv = ['pbx', 'files', '--for', 'freepbx', folder];
  await cli.run(argv, { configFile: configure(cli) });
  const edited = `${read(folder, 'attendant-http.conf')}bindaddr = 127.0.0.1\n`;
  writeFileSync(join(folder, 'attendant-http.conf'), edited);
  const configFile = configure(cli, (yaml) => yaml.replace(/maxCalls: 10/, 'maxCalls: 4'));
  const refused = await cli.run(argv, { configFile });
  assert.equal(refused.exitCode, 2);
  assert.match(refused.errors, /changed by hand in .*: attendant-http\.conf; .*--force/);
  assert.equal(read(folder, 'attendant-http.conf'), edited);
  assert.match(read(folder, 'attendant-globals.conf'), /^ATT_MAX = 10$/m);
  const forced = await cli.run([...argv, '--force'], { configFile });
  assert.equal(forced.exitCode, 0);
  assert.doesNotMatch(read(folder, 'attendant-http.conf'), /bindaddr/);
  assert.match(read(folder, 'attendant-globals.conf'), /^ATT_MAX = 4$/m);
});

test('a password of the environment is written as it is, and one that ari.conf cannot hold is refused', async () => {
  using cli = scratchCli();
  const configFile = configure(cli);
  const argv = ['pbx', 'files', '--for', 'freepbx', join(cli.home, 'files')];
  await cli.run(argv, { configFile, env: { ARI_PASSWORD: 'from-the-environment' } });
  assert.match(read(join(cli.home, 'files'), 'attendant-ari.conf'), /^password = from-the-environment$/m);
  const wrong = await cli.run(argv, { configFile, env: { ARI_PASSWORD: 'half;lost' } });
  assert.deepEqual([wrong.exitCode, /half;lost/.test(wrong.errors)], [2, false]);
});

test('install.sh puts one line each into an Asterisk’s own files, once, and takes all of it away again', async () => {
  using cli = scratchCli();
  const folder = join(cli.home, 'files');
  await cli.run(['pbx', 'files', '--for', 'asterisk', folder], { configFile: configure(cli) });
  const etc = join(cli.home, 'etc');
  const own = {
    'extensions.conf': '[general]\nstatic = yes\n\n[globals]\nX = 1\n\n[phones]\nexten => 1,1,Hangup()',
    'ari.conf': '[general]\nenabled = yes\n',
    'http.conf': '[general]\nenabled = no\n',
    'logger.conf': '[logfiles]\nmessages.log = error\n',
  };
  execFileSync('mkdir', [etc]);
  for (const [name, text] of Object.entries(own)) writeFileSync(join(etc, name), text);
  const install = (...args: readonly string[]) =>
    execFileSync('sh', [join(folder, 'install.sh'), ...args], {
      env: {
        ...process.env,
        ASTERISK_ETC: etc,
        ASTERISK_SOUNDS: join(cli.home, 'sounds'),
        ASTERISK_USER: 'x',
      },
    });
  install();
  install();
  assert.match(read(etc, 'extensions.conf'), /^\[globals\]\n#include attendant-globals\.conf\nX = 1$/m);
  assert.match(
    read(etc, 'extensions.conf'),
    /exten => 1,1,Hangup\(\)\n#include attendant-extensions\.conf\n$/,
  );
  assert.match(read(etc, 'ari.conf'), /^\[general\]\n#include attendant-ari-general\.conf\n/);
  for (const name of Object.keys(own)) {
    const lines = read(etc, name).match(/^#include .*$/gm) ?? [];
    assert.equal(new Set(lines).size, lines.length, name);
  }
  assert.equal(statSync(join(etc, 'attendant-ari.conf')).mode & 0o007, 0);
  install('--remove');
  for (const [name, text] of Object.entries(own))
    assert.equal(read(etc, name).trimEnd(), text.trimEnd(), name);
  assert.deepEqual(readdirSync(etc).toSorted(), Object.keys(own).toSorted());
});
