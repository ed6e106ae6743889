import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const UNITS = ['attendant.service', 'attendant-pbx.service'];

/** `[Service] Restart` → its values, in the order of the file. */
function settingsOf(unit: string): ReadonlyMap<string, readonly string[]> {
  const settings = new Map<string, string[]>();
  let section = '';
  for (const line of readFileSync(join('scripts', unit), 'utf8').split('\n')) {
    const [, name] = /^\[(\w+)\]$/.exec(line) ?? [];
    section = name ?? section;
    const [, key, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) continue;
    const path = `${section}.${key}`;
    settings.set(path, [...(settings.get(path) ?? []), value]);
  }
  return settings;
}

const has = (command: string) => spawnSync(command, ['--version']).status === 0;

for (const unit of UNITS) {
  test(`${unit} comes back however it ended and however often`, () => {
    const settings = settingsOf(unit);
    assert.deepEqual(settings.get('Service.Restart'), ['on-failure']);
    assert.deepEqual(settings.get('Service.RestartSec'), ['5']);
    assert.deepEqual(settings.get('Unit.StartLimitIntervalSec'), ['0']);
    assert.equal(settings.get('Service.RestartPreventExitStatus'), undefined);
    assert.deepEqual(settings.get('Install.WantedBy'), ['multi-user.target']);
  });

  test(`${unit} goes on when the kernel kills one process of it for want of memory`, () => {
    assert.deepEqual(settingsOf(unit).get('Service.OOMPolicy'), ['continue']);
  });

  test(`${unit} keeps its home where commands look for it`, () => {
    const settings = settingsOf(unit);
    assert.deepEqual(settings.get('Service.Environment'), ['ATTENDANT_HOME=/var/lib/attendant']);
    assert.deepEqual(settings.get('Service.StateDirectory'), ['attendant']);
  });

  test(`${unit} is one that systemd takes`, {
    skip: has('systemd-analyze') ? false : 'there is no systemd-analyze on this machine',
  }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'attendant-unit-'));
    try {
      const file = join(folder, unit);
      writeFileSync(
        file,
        readFileSync(join('scripts', unit), 'utf8').replaceAll('/opt/attendant', process.cwd()),
      );
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
      assert.deepEqual([status, stderr.split('\n').filter((line) => line.includes(unit))], [0, []], stderr);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

test('a crash of start leaves the PBX alone, and a stop ends it', () => {
  const settings = settingsOf('attendant-pbx.service');
  assert.deepEqual(settings.get('Service.KillMode'), ['process']);
  const [stop = ''] = settings.get('Service.ExecStop') ?? [];
  const [script = '', ...words] = stop.replace('/opt/attendant/', '').split(' ');
  assert.equal(script, 'scripts/attendant');
  // Its help is there only when the command is.
  const help = execFileSync(process.execPath, ['src/main.ts', ...words, '--help'], { encoding: 'utf8' });
  assert.match(help, /Usage: attendant pbx stop /);
});

test('logs of the PBX are rotated where the service has them', () => {
  const text = readFileSync('scripts/attendant.logrotate', 'utf8');
  for (const log of ['messages.log', 'security.log'])
    assert.ok(text.includes(`/var/lib/attendant/pbx/asterisk/log/${log}`), log);
  // Asterisk keeps its files open.
  assert.match(text, /^\s+copytruncate$/m);
});
