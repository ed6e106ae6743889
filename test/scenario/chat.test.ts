import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadConfig } from '../../src/config/load.ts';
import { CHAT } from '../../src/reception/channel.ts';
import { openTalk, type TalkTurn } from '../../src/wiring/talk.ts';
import { openMemoryStorage } from '../../src/wiring/talk-storage.ts';

/** Tuesday 17 November 2026, 14:00 in London. */
const NOW_MS = Date.UTC(2026, 10, 17, 14);

async function chat(...lines: readonly string[]): Promise<readonly TalkTurn[]> {
  await using storage = openMemoryStorage();
  const talk = await openTalk(await loadConfig('attendant.yaml', {}), {
    storage,
    callerNumber: '+447700900123',
    nowMs: NOW_MS,
    channel: CHAT,
    onLost: () => assert.fail('no engine can be lost'),
  });
  const turns = [await talk.greet()];
  for (const line of lines) turns.push(await talk.say(line));
  return turns;
}

const textOf = (turn: TalkTurn | undefined) => turn?.said.join(' ') ?? '';

test('a chat is answered by the receptionist of the telephone, in writing', async () => {
  const turns = await chat(
    'Hi',
    'hm',
    'hmm',
    'when are you open on Friday?',
    'can I speak to Doctor Lane?',
    'yes',
    'Änne Müller-Lüdenscheidt',
    'yes',
    'my invoice',
    'yes',
    'bye',
  );
  const all = turns.map(textOf);
  for (const text of all) {
    assert.doesNotMatch(text, /press|record|hang up|put you through|calling|\d \d \d/i);
  }
  assert.match(all[0] ?? '', /automated assistant.*How can I help you\?/);
  assert.match(all[4] ?? '', /9 am to 3 pm/);
  assert.match(all[5] ?? '', /Nobody can be reached this way.*leave a message for Doctor Anna Lane\?$/);
  assert.match(
    all[7] ?? '',
    /Thank you, Änne Müller-Lüdenscheidt\. Shall we call you back on \+447 7009 00123|\+\d[\d ]+\?/,
  );
  assert.match(all[9] ?? '', /Your name: Änne Müller-Lüdenscheidt\./);
  const [stored = assert.fail('nothing is stored')] = turns.flatMap((turn) => turn.stored);
  assert.deepEqual(
    [stored.callerName, stored.callbackNumber, stored.reason, stored.forKey, stored.recording],
    ['Änne Müller-Lüdenscheidt', '+447700900123', 'my invoice', 'anna-lane', null],
  );
  assert.ok(
    turns.every(({ leave }) => leave === null),
    'nobody is put through, and nobody hangs up',
  );
});

test('one message that tells everything is read back at once', async () => {
  const [, told] = await chat(
    'Hello, this is Tom Baker. Could you ask Ben Ortega to call me back on 020 7946 0999? It is about my invoice.',
  );
  assert.equal(
    textOf(told),
    'Let me read that back: a message for Ben Ortega. Your name: Tom Baker. Call back on: 020 7946 0999. Your message: my invoice. Is that right?',
  );
});

test('danger is told without "hang up", and no telephone is rung', async () => {
  const [, told] = await chat('my husband has chest pain');
  assert.equal(told?.alarm, 'medical');
  assert.match(textOf(told), /please dial 999 now/);
  assert.equal(told?.leave, null);
});

test('what is quoted raises no alarm', async () => {
  for (const text of [
    '> my husband has chest pain and cannot breathe\nWhen are you open?',
    'When are you open?\n\nOn 3 May 2026 Riverside Practice wrote:\n> call 999, there is a fire',
    'When are you open?\n-----Original Message-----\nI want to kill myself',
  ]) {
    const [, answered] = await chat(text);
    assert.equal(answered?.alarm, null, text);
    assert.match(textOf(answered), /We are open today until/);
  }
});

test('the other side of a chat is told that a machine writes, before the first question, always', async () => {
  const [greeting] = await chat();
  const text = textOf(greeting);
  assert.ok(text.indexOf('automated') < text.indexOf('?'), text);
});
