import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialState, parseDialogueState } from '../../../src/reception/dialogue-state.ts';

test('a stored state comes back as it was', () => {
  const state = { ...initialState('en-GB'), greeted: true, asked: 'message-name', silences: 1 } as const;
  assert.deepEqual(parseDialogueState(JSON.stringify(state)), state);
});

test('what is not stored, damaged, or of another version gives a fresh state', () => {
  const fresh = initialState('en-IE');
  const newer = JSON.stringify({ ...fresh, version: 2, greeted: true });
  const unknownTopic = JSON.stringify({ ...fresh, greeted: true, asked: 'appointment' });
  for (const json of [null, '', '{', '[]', 'null', '{"version":1}', newer, unknownTopic]) {
    assert.deepEqual(parseDialogueState(json, 'en-IE'), fresh);
  }
});

test('a key that a later version added does not lose the conversation', () => {
  const json = JSON.stringify({ ...initialState(), greeted: true, mood: 'fine' });
  assert.equal(parseDialogueState(json).greeted, true);
});

test('a state of before there were extensions goes on', () => {
  const { extension: _, ...draft } = initialState().draft;
  const state = parseDialogueState(JSON.stringify({ ...initialState(), greeted: true, draft }), 'damaged');
  assert.equal(state.greeted, true);
  assert.equal(state.draft.extension, null);
});
