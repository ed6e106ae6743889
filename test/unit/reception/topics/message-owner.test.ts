import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { messageSettings } from '../../../../src/reception/topics/message/settings.ts';
import { createShelf, office, openCall, plays, TUESDAY_2PM } from '../desk.ts';

function set(messages: object, changes: object = {}) {
  const settings = { messages: messageSettings.schema.parse(messages) };
  return { ...office, keepsSound: false, settings, ...changes };
}

const about = (reason: string) => `
  start
  caller: I'd like to leave a message
  caller: my name is Mary Brown
  caller: yes
  caller: ${reason}
  caller: yes`;

const ownerOf = async (reason: string, at = set({})) => {
  const { messages } = await plays(about(reason), { office: at });
  const [message] = messages.stored;
  return [message?.ownerKey, message?.forKey];
};

test('a message belongs to whom it is for, else to whom its words name, else to the office', async () => {
  const named = await plays(
    `start
    caller: I'd like to leave a message for Doctor Lane
    caller: Mary Brown
    caller: yes
    caller: it is about an invoice
    caller: yes`,
    { office: set({ owners: [{ key: 'billing', words: ['invoice'] }] }) },
  );
  assert.equal(named.messages.stored[0]?.ownerKey, 'anna-lane');
  assert.deepEqual(await ownerOf('the accounts department sent me a letter'), ['billing', null]);
  assert.deepEqual(await ownerOf('my dog has eaten my appointment card'), [null, null]);
});

test('the words of the office come before the names of its people, as whole words and in the plural', async () => {
  const owning = set({ owners: [{ key: 'billing', words: ['invoice', 'bill'] }] });
  assert.deepEqual(await ownerOf('it is about my bills', owning), ['billing', null]);
  assert.deepEqual(await ownerOf('it is about an invoice', owning), ['billing', null]);
  assert.deepEqual(await ownerOf('I spoke to Billy yesterday about my knee', owning), [null, null]);
});

test('a message at the number of a department is the department’s, also of who hangs up in the middle', async () => {
  const state = initialState('en-GB', 'billing');
  const { messages } = await plays(about('my dog has eaten my card'), { state, office: set({}) });
  assert.equal(messages.stored[0]?.ownerKey, 'billing');
});

test('a message is due in the minutes that the office gives, and an urgent one in fewer', async () => {
  const quick = set({ dueMinutes: 60, urgentMinutes: 10 });
  const due = async (reason: string) => {
    const { messages } = await plays(about(reason), { office: quick });
    return [messages.stored[0]?.urgency, ((messages.stored[0]?.dueAtMs ?? 0) - TUESDAY_2PM) / 60_000];
  };
  assert.deepEqual(await due('it is about my bill'), ['normal', 60]);
  assert.deepEqual(await due('it is about my bill and it is urgent'), ['urgent', 10]);
});

test('by when somebody sees to it is told only where the office wants it, and only once it is stored', async () => {
  const promising = set({ promise: true, dueMinutes: 240 });
  await plays(
    `${about('it is about my bill')}
    attendant: I have noted that. Tomorrow before 10 am somebody will see to it. Is there anything else?`,
    { office: promising },
  );
  const messages = createShelf();
  messages.break();
  const call = openCall({ office: promising, messages });
  const said: string[] = [];
  for (const line of about('it is about my bill').trim().split('\n')) {
    const text = line.trim().replace('caller: ', '');
    said.push(
      await call.hear(text === 'start' ? { type: 'call-start' } : { type: 'words', text, recording: null }),
    );
  }
  assert.match(said.at(-1) ?? '', /^I'm sorry, I cannot keep a message/);
  assert.doesNotMatch(said.join(' '), /see to it|noted/);
});

test('where messages leave the house, one entry is committed with each, and with nothing else', async () => {
  const commits: unknown[] = [];
  const shelf = createShelf();
  const messages = {
    ...shelf,
    commit: async (commands: Parameters<typeof shelf.commit>[0]) => {
      commits.push(commands.map((command) => (command.type === 'enqueue' ? command.entry : command.type)));
      return shelf.commit(commands);
    },
  };
  await plays(about('it is about my bill'), { office: set({}, { delivers: true }), messages });
  const [message] = shelf.stored;
  const key = `message:${message?.id}`;
  assert.deepEqual(commits, [
    [
      'keep-message',
      {
        id: key,
        kind: 'message',
        payload: JSON.stringify({ messageId: message?.id }),
        cause: message?.id,
        key,
        dueAtMs: TUESDAY_2PM,
      },
    ],
  ]);
});
