import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { playSound } from '../../../src/cli/play-sound.ts';
import { openTables } from '../../support/open-tables.ts';
import { scratchCli } from '../../support/run-cli.ts';
import { keeps, messageOf } from '../../support/stored-calls.ts';

/** Programs on a PATH of their own, each a line of shell. */
function withPrograms(programs: Readonly<Record<string, string>>): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-players-'));
  for (const [name, line] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const { PATH: before } = process.env;
  Object.assign(process.env, { PATH: folder });
  return {
    folder,
    [Symbol.dispose]() {
      Object.assign(process.env, { PATH: before });
      rmSync(folder, { recursive: true });
    },
  };
}

function play(file: string) {
  const said: string[] = [];
  let exitCode = 0;
  const line = (text: string) => void said.push(text);
  playSound(file, { line, error: line, json() {}, exitCode: (code) => (exitCode = code) });
  return { said: said.join('\n'), exitCode };
}

test('the first program that finds a loudspeaker plays the file', () => {
  using programs = withPrograms({
    aplay: 'exit 1',
    paplay: 'echo "$@" > "$0.played"',
    play: 'echo "$@" > "$0.played"',
  });
  assert.deepEqual(play('/home/a b.wav'), { said: 'played /home/a b.wav', exitCode: 0 });
  assert.equal(readFileSync(join(programs.folder, 'paplay.played'), 'utf8'), '/home/a b.wav\n');
  assert.throws(() => readFileSync(join(programs.folder, 'play.played')));
});

test('without a loudspeaker it is said where the file is, and how to copy it', () => {
  using _programs = withPrograms({});
  const { said, exitCode } = play('/home/a.wav');
  assert.equal(exitCode, 1);
  assert.match(said, /^\/home\/a\.wav\n.*aplay.*scp '[^']*:\/home\/a\.wav' \.$/);
});

test('a message without sound says so', async () => {
  using cli = scratchCli();
  {
    using storage = openTables(cli.home);
    storage.write([keeps(messageOf('c1', { id: 'm1' }))]);
  }
  const { exitCode, errors } = await cli.run(['messages', 'play', 'm1']);
  assert.equal(exitCode, 1);
  assert.match(errors, /no sound/);
});
