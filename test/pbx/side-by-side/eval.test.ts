import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { startChild } from '../../support/pbx/child.ts';
import { startDaemon } from '../../support/pbx/start-daemon.ts';
import { startPbx } from '../../support/pbx/start-pbx.ts';

/** In words that the recogniser of the house knows. */
const RIGHT = `name: right
from: "02079460131"
call:
  - hear: automated assistant
  - say: what is your address
    hear: 12 Mill Lane
  - say: goodbye
    hear: Goodbye
then:
  leave: done
  messages: []
`;
const WRONG = RIGHT.replace('right', 'wrong').replace('12 Mill', '13 Mill').replace('131', '132');

test('an office tries its own files by telephone, and one whose expectation is wrong is seen to fail', async () => {
  await using pbx = await startPbx();
  await using _daemon = await startDaemon(pbx);
  const files = { 'right.yaml': RIGHT, 'wrong.yaml': WRONG };
  for (const [name, text] of Object.entries(files)) await writeFile(join(pbx.home, name), text);
  const paths = Object.keys(files).map((name) => join(pbx.home, name));
  const command = ['src/main.ts', 'eval', ...paths, '--json'];
  await using child = await startChild(process.execPath, command, { env: pbx.env });
  assert.equal(await child.exited, 1, child.output());
  const lines = child
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{"file"') || line.startsWith('{"ran"'))
    .map((line) => JSON.parse(line));
  const [right, wrong, count] = lines;
  assert.deepEqual([right.passed, right.faults], [true, []], child.output());
  assert.equal(wrong.passed, false);
  assert.equal(wrong.faults.length, 1, JSON.stringify(wrong.faults));
  assert.equal(wrong.faults[0].expected, '13 Mill Lane');
  assert.match(wrong.faults[0].heard, /12 Mill Lane/);
  assert.deepEqual(count, { ran: 2, passed: 1, mode: 'rules' });
  assert.match(child.output(), /desk phones may ring, and messages are stored/);
});
