import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { startChild } from '../../support/pbx/child.ts';
import { startDaemon } from '../../support/pbx/start-daemon.ts';
import { startPbx } from '../../support/pbx/start-pbx.ts';
import { HANGS_UP, serveCallerModel } from '../../support/serve-caller-model.ts';

/** In words that the recogniser of the house knows. What is asked last stands first: it quotes the rest. */
const CALLER = {
  rules: [
    [/Goodbye\.”$/, HANGS_UP],
    [/I have noted/, 'no thank you goodbye'],
    [/Is that right/, 'yes'],
    [/What is it about/, 'it is about an appointment'],
    [/call you back/, 'yes'],
    [/your name/, 'this is mary brown'],
  ],
  otherwise: 'i would like to leave a message',
} as const;

const persona = (
  baseUrl: string,
  more: string,
  patienceMs = 15_000,
) => `goal: leave a message about an appointment
model: { baseUrl: "${baseUrl}", model: m, apiKey: loopback-key, firstTokenMs: ${patienceMs} }
${more}`;

test('a caller whom a model plays leaves a message by voice, is graded by the database, and one who breaks in is heard', async () => {
  await using model = await serveCallerModel(CALLER);
  await using silent = await serveCallerModel(CALLER, { fault: { kind: 'silent' } });
  await using pbx = await startPbx();
  await using _daemon = await startDaemon(pbx);
  const message =
    '{ kind: message, callerName: /mary/, callbackNumber: "02079460151", reason: /appointment/ }';
  const files = {
    'mary.yaml': persona(
      model.baseUrl,
      `name: Mary\nfrom: "02079460151"\nthen: { leave: done, hear: I have noted, messages: [${message}] }\n`,
    ),
    'hurried.yaml': persona(
      model.baseUrl,
      'name: Hurried\nfrom: "02079460152"\nnoise: 25\nimpatience: { interrupts: 1, hangsUpAfterSeconds: 25 }\nthen: { hear: automated }\n',
    ),
    'mute.yaml': persona(silent.baseUrl, 'name: Mute\nfrom: "02079460153"\n', 500),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(pbx.home, name), text);
  const paths = Object.keys(files).map((name) => join(pbx.home, name));
  const command = ['src/main.ts', 'eval', '--simulate', ...paths, '--json'];
  await using child = await startChild(process.execPath, command, { env: pbx.env });
  assert.equal(await child.exited, 2, child.output());
  const [mary, hurried, mute, count] = child
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{"file"') || line.startsWith('{"mode"'))
    .map((line) => JSON.parse(line));
  assert.deepEqual([mary.passed, mary.faults], [true, []], child.output());
  assert.equal(mary.messages.length, 1);
  assert.deepEqual(
    mary.transcript
      .filter(({ speaker }: { speaker: string }) => speaker === 'persona')
      .map(({ text }: { text: string }) => text)
      .slice(0, 2),
    ['say "i would like to leave a message"', 'say "this is mary brown"'],
  );
  assert.ok(count.answers >= 5 && count.p50Ms > 0, JSON.stringify(count));
  assert.ok(hurried.brokeIn >= 1, JSON.stringify(hurried));
  assert.equal(hurried.gaveUp, 'no patience left');
  assert.match(mute.notRun, /which plays the caller: /);
  assert.deepEqual([count.ran, count.passed, count.notRun], [2, 2, 1]);
});
