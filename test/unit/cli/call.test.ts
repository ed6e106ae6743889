import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CommanderError } from 'commander';
import { callCommand } from '../../../src/cli/call.ts';

function setUp() {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const command = callCommand({ line: print, json: () => {}, error: print, exitCode: () => {} });
  command.exitOverride().configureOutput({ writeOut: print, writeErr: print });
  return { command, printed };
}

test('keys that no telephone has are refused before anything is dialled', async () => {
  const { command, printed } = setUp();
  await assert.rejects(command.parseAsync(['--press', '12x'], { from: 'user' }), CommanderError);
  assert.match(printed.join(''), /expected keys 0-9/);
});

test('the help names every option and the exit status', async () => {
  const { command, printed } = setUp();
  await assert.rejects(command.parseAsync(['--help'], { from: 'user' }), CommanderError);
  const help = printed.join('');
  for (const word of ['--say', '--press', '--to', '--from', '--record', '--json', 'Exit status']) {
    assert.ok(help.includes(word), word);
  }
});
