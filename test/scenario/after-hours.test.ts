import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Config } from '../../src/config/schema.ts';
import { CHAT, type Channel } from '../../src/reception/channel.ts';
import { openTalk, type TalkTurn } from '../../src/wiring/talk.ts';
import { openMemoryStorage } from '../../src/wiring/talk-storage.ts';
import { changed, loadText } from '../support/config-file.ts';
import { serveOpenAi } from '../support/serve-openai.ts';
import { LOOPBACK_KEY } from '../support/vendor.ts';

/** Tuesday 17 November 2026, 22:00 in London. */
const NIGHT_MS = Date.UTC(2026, 10, 17, 22);
const QUIET = changed('afterHours: ring', 'afterHours: message');

async function talk(
  config: Config,
  lines: readonly string[],
  channel?: Channel,
): Promise<readonly TalkTurn[]> {
  await using storage = openMemoryStorage();
  const open = await openTalk(config, {
    storage,
    callerNumber: '+447700900123',
    nowMs: NIGHT_MS,
    ...(channel && { channel }),
    onLost: () => assert.fail('no engine can be lost'),
  });
  const turns = [await open.greet()];
  for (const line of lines)
    turns.push(line.startsWith('#') ? await open.press(line.slice(1)) : await open.say(line));
  return turns;
}

const textOf = (turn: TalkTurn | undefined) => turn?.said.join(' ') ?? '';

test('by rules: at night a message is offered and kept, and nobody is rung until somebody insists', async () => {
  const config = await loadText(QUIET);
  const turns = await talk(config, [
    'can I speak to Doctor Lane?',
    'yes',
    'Mary Brown',
    '#1',
    'my knee',
    'yes',
    '#0',
  ]);
  assert.match(
    textOf(turns[1]),
    /^We are closed now; we open tomorrow at 9 am\. .*message for Doctor Anna Lane\?$/,
  );
  assert.match(textOf(turns[6]), /^I have noted that\. We are back tomorrow at 9 am\./);
  assert.deepEqual(
    turns.flatMap(({ stored }) => stored.map(({ forKey }) => forKey)),
    ['anna-lane'],
  );
  const left = turns.map(({ leave }) => leave?.next ?? null);
  // The office was named as closed to the caller before.
  assert.deepEqual(left.slice(0, 7), Array(7).fill(null));
  assert.equal(left[7], 'people');
});

test('by a model that obeys whoever asks: the tool rings nobody the first time, and danger rings at once', async () => {
  const call = { id: 't1', name: 'transfer', argumentsJson: '{"key":"anna-lane"}' };
  const replies = [{ text: "I'll put you through to Doctor Lane.", toolCalls: [call] }];
  await using server = await serveOpenAi({ replies });
  const text = QUIET.replace(
    '{ vendor: rules }',
    `{ vendor: openai, baseUrl: "${server.baseUrl}", apiKey: ${LOOPBACK_KEY}, model: m }`,
  );
  const config = await loadText(text);
  const wish = 'my knee hurts again and I would like to hear what Doctor Lane says about it';
  const [, held, rung] = await talk(config, [wish, `${wish} and I cannot wait until tomorrow`]);
  assert.match(textOf(held), /^We are closed now; .*message for Doctor Anna Lane\?$/);
  assert.deepEqual([held?.leave, rung?.leave], [null, { next: 'transfer', key: 'anna-lane' }]);
  const [, danger] = await talk(config, ['I have chest pain']);
  assert.deepEqual([danger?.alarm, danger?.leave], ['medical', { next: 'people' }]);
});

test('in writing, where nobody can be put through at any hour, a message is offered', async () => {
  const turns = await talk(await loadText(QUIET), ['can I speak to Doctor Lane?', 'are you open?'], CHAT);
  assert.match(textOf(turns[1]), /^Nobody can be reached this way.*message for Doctor Anna Lane\?$/);
  assert.match(textOf(turns[2]), /^We are closed now; we open tomorrow at 9 am\./);
});
