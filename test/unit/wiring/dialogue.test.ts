import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../../src/conversation/sentences.ts';
import { ENGLISH } from '../../../src/languages/en/speech/english.ts';
import { sceneOf } from '../../../src/reception/scene.ts';
import { initialState } from '../../../src/reception/state/dialogue-state.ts';
import { messageDraft } from '../../../src/reception/topics/message/draft.ts';
import { questionOf } from '../../../src/reception/turn/question.ts';
import { unchangingPhrases } from '../../../src/wiring/dialogue.ts';
import { desk, office } from '../reception/desk.ts';

test('phrases are ready as they are read in the language of the office', () => {
  const phrases = { ...office.phrases, greeting: 'We are back on 3/4/2027.' };
  const [british = ''] = unchangingPhrases({ ...office, language: 'en-GB', phrases }).greeting;
  const [american = ''] = unchangingPhrases({ ...office, language: 'en-US', phrases }).greeting;
  assert.match(british, /April/);
  assert.match(american, /March/);
});

test('the beginning of a read-back is ready: it follows a recording, of which nothing can be prepared', () => {
  const ready = new Set(unchangingPhrases(office).others);
  const readBack = (forKey: string | null) => {
    const state = initialState(office.language);
    const told = messageDraft.with(state, { forKey, name: 'Mary Brown', number: '0207', reason: 'a bill' });
    const scene = sceneOf(desk, { callId: 'c1', callerNumber: null, nowMs: 0, state });
    return questionOf(scene, { ...told, asked: 'message-confirm' });
  };
  const beginnings = [null, office.people[0]?.key ?? null].map(
    (key) => sentencesOf(readBack(key), ENGLISH)[0] ?? '',
  );
  assert.equal(new Set(beginnings).size, 2);
  for (const beginning of beginnings) assert.ok(ready.has(beginning), beginning);
});

test('of a long directory only the first names are made into sound at each start', () => {
  const [person] = office.people;
  assert.ok(person);
  const countWith = (length: number) => {
    const people = Array.from({ length }, (_, i) => ({ ...person, key: `p${i}`, name: `Person ${i}` }));
    return [...unchangingPhrases({ ...office, people }).others].length;
  };
  assert.ok(countWith(1) > countWith(0));
  assert.ok(countWith(200) - countWith(0) < 50);
});

test('the greetings of entrances are ready, each in its language', () => {
  const greeting = '{business}, accounts. I am an automated assistant.';
  const german = '{business}, Buchhaltung. Sie sprechen mit einem automatischen Assistenten.';
  const entrances = [
    { dialled: '1', greeting },
    { dialled: '2', language: 'de-DE', greeting: german },
    { dialled: '3', department: 'billing' },
  ];
  const spoken = { ...office, entrances, languages: [...office.languages, { tag: 'de-DE' }] };
  const own = unchangingPhrases(office).greeting;
  const added = unchangingPhrases(spoken).greeting.slice(own.length);
  assert.deepEqual(added, [`${office.name}, accounts.`, 'I am an automated assistant.']);
  assert.equal(unchangingPhrases(spoken, 'de-DE').greeting.at(-2), `${office.name}, Buchhaltung.`);
});
