import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type DialogueState, initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { salvage } from '../../../../src/reception/state/salvage.ts';
import { parseState, type StoredState, storeState } from '../../../../src/reception/state/stored-state.ts';
import { messageDraft } from '../../../../src/reception/topics/message/draft.ts';
import { transferDraft } from '../../../../src/reception/topics/transfer/draft.ts';
import { TOPICS } from '../../../../src/reception/topics.ts';

const STATES = 'test/fixtures/states';
const stored = (name: string): StoredState => JSON.parse(readFileSync(join(STATES, `${name}.json`), 'utf8'));
const parse = (parts: StoredState) => parseState(parts, TOPICS.drafts);
const read = (name: string): DialogueState => parse(stored(name)) ?? assert.fail(`${name} cannot be read`);

for (const file of readdirSync(STATES)) {
  test(`a conversation of ${file} goes on, and is stored in today's form`, () => {
    const state = read(file.replace('.json', ''));
    assert.equal(state.greeted, true);
    assert.deepEqual(parse(storeState(state, TOPICS.drafts)), state);
  });
}

test('a message that version 1 was taking goes on where it was', () => {
  const state = read('1-message-reason');
  const { id, name, number, extension, settled, forKey } = messageDraft.of(state);
  assert.deepEqual(
    [state.asked, id, name, number, extension, settled, forKey],
    ['message-reason', null, 'Mary Brown', '02079460124', '45', ['name', 'number'], 'anna-lane'],
  );
  assert.deepEqual(state.transfers, ['anna-lane']);
});

test('people to choose from are kept, and fields that came later are filled in', () => {
  const state = read('1-which-person');
  assert.deepEqual(transferDraft.of(state).candidates, ['anna-lane', 'billing']);
  assert.equal(messageDraft.of(state).extension, null);
});

test('what a later version added survives, also a draft of a topic that this one lacks', () => {
  const again = storeState(read('2-message-confirm'), TOPICS.drafts);
  assert.match(again.conversation ?? '', /"from-a-later-version":\{"version":7,"x":1\}/);
  assert.equal(messageDraft.of(read('2-message-confirm')).name, 'Änne Müller');
});

test('the conversation and the visit are stored apart', () => {
  const { conversation, visit } = storeState({ ...initialState('de-DE'), silences: 2 }, TOPICS.drafts);
  assert.match(conversation ?? '', /"language":"de-DE"/);
  assert.doesNotMatch(conversation ?? '', /silences/);
  assert.match(visit ?? '', /"silences":2/);
});

test('what cannot be read is no empty state', () => {
  const { conversation, visit } = stored('2-message-confirm');
  for (const parts of [
    { conversation: null, visit: null },
    { conversation: '', visit: '{' },
    { conversation: 'null', visit: '[]' },
    { conversation: null, visit: '{"version":1}' },
    { conversation, visit: null },
    { conversation: conversation?.slice(0, -9) ?? null, visit },
    { conversation: conversation?.replace('"settled":[', '"settled":["shoe",') ?? null, visit },
    { conversation: conversation?.replace('"name":"', '"name":3,"was":"') ?? null, visit },
  ]) {
    assert.equal(parse(parts), undefined, JSON.stringify(parts));
  }
});

test('what an unreadable state holds of a message is found for people', () => {
  const { conversation, visit } = stored('2-message-confirm');
  const cut = { conversation: conversation?.slice(0, -120) ?? null, visit };
  assert.equal(parse(cut), undefined);
  assert.deepEqual(salvage(cut), {
    callerName: 'Änne Müller',
    callbackNumber: '+493012345678',
    extension: null,
    reason: 'die Rechnung',
    recording: 'a.wav',
    nameRecording: null,
  });
  assert.equal(salvage(storeState(initialState(), TOPICS.drafts)), undefined);
  assert.equal(salvage({ conversation: null, visit: 'damaged' }), undefined);
});
