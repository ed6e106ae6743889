import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(file, 'utf8');
const dockerfile = read('Dockerfile').replaceAll('\\\n', ' ');
const compose = parse(read('compose.yaml'), { merge: true });

/** What the image installs, without options. */
const installed = words(/apt-get install ([^&]*)/.exec(dockerfile)?.[1]).filter(
  (word) => !word.startsWith('-'),
);

test('the image holds every package that start installs, of the same Debian', () => {
  const programs = words(/^programs (.*)$/m.exec(read('scripts/start'))?.[1]);
  const included = /--include=(\S+)/.exec(read('scripts/lib-pbx.sh'))?.[1]?.split(',') ?? [];
  const needed = [...programs.map((pair) => pair.split('=')[1] ?? ''), ...included];
  assert.ok(needed.includes('espeak-ng') && needed.includes('asterisk'), needed.join(' '));
  const missing = [...needed, 'nodejs', 'npm', 'ca-certificates'].filter((name) => !installed.includes(name));
  assert.deepEqual(missing, []);
  const [, suite] = / suite=(\w+)/.exec(read('scripts/lib-pbx.sh')) ?? [];
  assert.match(dockerfile, new RegExp(`^FROM debian:${suite}(-slim)?$`, 'm'));
});

test('the image makes the user of the PBX as start does, and installs packages and model as start does', () => {
  const [, options, user] = /useradd (.*) "\$(\w+)"/.exec(read('scripts/lib-pbx.sh')) ?? [];
  const name = new RegExp(`^${user}=(.*)$`, 'm').exec(read('scripts/lib.sh'))?.[1];
  assert.ok(dockerfile.includes(`useradd ${options} ${name}`), `useradd ${options} ${name}`);
  for (const word of ['node_packages run', 'models']) {
    assert.match(read('scripts/start'), new RegExp(`^${word}$`, 'm'));
    assert.ok(dockerfile.includes(`&& ${word}`), word);
  }
  assert.doesNotMatch(dockerfile, /npm (ci|install)/);
});

test('every script that lib.sh reads is in the image before it is run there', () => {
  const sourced = [...read('scripts/lib.sh').matchAll(/^\. (scripts\/\S+)/gm)].map(([, file = '']) => file);
  const before = dockerfile.slice(0, dockerfile.indexOf('RUN mkdir models'));
  for (const file of ['scripts/lib.sh', ...sourced]) assert.ok(before.includes(` ${file} `), file);
});

for (const [name, command] of [
  ['attendant', ['./scripts/start']],
  ['serve', ['./scripts/attendant', 'serve']],
] as const) {
  test(`the container ${name} comes back with the machine and knows every setting`, () => {
    const service = compose.services[name];
    assert.deepEqual(service.command, command);
    assert.equal(service.restart, 'unless-stopped');
    assert.equal(service.network_mode, 'host');
    assert.deepEqual(service.env_file, [{ path: '.env', required: false }]);
    const given: readonly string[] = service.environment;
    const settings = read('src/config/environment.ts').match(/ATTENDANT_\w+(?=:)/g) ?? [];
    assert.ok(settings.length > 8);
    // The home is a folder of the host, mounted; the office's file is in it.
    const wanted = settings.filter((setting) => !['ATTENDANT_HOME', 'ATTENDANT_CONFIG'].includes(setting));
    for (const setting of [...wanted, 'ATTENDANT_SIP_BIND', 'TZ', 'ARI_PASSWORD']) {
      assert.ok(given.includes(setting), setting);
    }
    assert.ok(given.includes('ATTENDANT_HOME=/app/data'));
    assert.deepEqual(service.volumes, [`\${ATTENDANT_HOME:-./data}:/app/data`]);
  });
}

test('serve is started only by its name, and has time to let calls end', () => {
  assert.deepEqual(compose.services.attendant.profiles, undefined);
  assert.deepEqual(compose.services.serve.profiles, ['serve']);
  const [, unitMinutes] = /^TimeoutStopSec=(\d+)min$/m.exec(read('scripts/attendant.service')) ?? [];
  assert.equal(compose.services.serve.stop_grace_period, `${unitMinutes}m`);
});

function words(text = ''): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}
