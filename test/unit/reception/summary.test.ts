import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeptMessage } from '../../../src/ports/message-repository.ts';
import { initialState } from '../../../src/reception/state/dialogue-state.ts';
import { modelSummary } from '../../../src/reception/summary/model-summary.ts';
import { type EndedCall, rulesSummary } from '../../../src/reception/summary/rules-summary.ts';
import { kept } from '../../contract/store-under-test.ts';
import { messageOf } from '../../support/stored-calls.ts';
import { desk, office, TUESDAY_2PM } from './desk.ts';
import { scripted } from './scripted-model.ts';

const left = (changes: Partial<KeptMessage>): KeptMessage => ({ ...kept(messageOf('c1')), ...changes });

function ended(said: readonly string[], changes: Partial<EndedCall> = {}): EndedCall {
  return {
    callId: 'c1',
    lines: said.map((text) => ({ speaker: 'caller', text }) as const),
    state: initialState(),
    messages: [],
    transferKey: null,
    reason: 'done',
    nowMs: TUESDAY_2PM,
    ...changes,
  };
}

test('what was asked for, what was left, and who was not reached are one sentence', async () => {
  const call = ended(['when are you open?', 'can I speak to Doctor Lane', 'yes', 'what is your address'], {
    state: { ...initialState(), transfers: ['anna-lane'] },
    transferKey: 'anna-lane',
    messages: [left({ forKey: 'billing', urgency: 'urgent' })],
  });
  assert.equal(
    await rulesSummary(desk, call),
    'Asked for opening hours; asked for the address; transferred to Doctor Anna Lane, not reached; left an urgent message for the billing desk.',
  );
});

test('how a call ended is told: put through, handed to staff, broken off, or over in the middle of a message', async () => {
  const away = { state: { ...initialState(), transfers: ['anna-lane', 'billing'] }, transferKey: 'billing' };
  assert.equal(
    await rulesSummary(desk, ended(['billing please'], { ...away, reason: 'transferred' })),
    'Transferred to Doctor Anna Lane, not reached; put through to the billing desk.',
  );
  assert.equal(
    await rulesSummary(desk, ended(['a person please'], { reason: 'handed-to-people' })),
    'Put through to the staff.',
  );
  assert.equal(
    await rulesSummary(desk, ended(['when are you open'], { reason: 'aborted' })),
    'Asked for opening hours; the call broke off.',
  );
  const messages = [left({ kind: 'missed-call' })];
  assert.equal(
    await rulesSummary(desk, ended(['take a message'], { reason: 'caller-hung-up', messages })),
    'Began a message and did not finish it.',
  );
});

test('danger comes first, and who said nothing, or nothing that could be settled, is told as that', async () => {
  assert.equal(
    await rulesSummary(desk, ended(['what are your hours', 'my father has chest pain and cannot breathe'])),
    'Told of a medical emergency; asked for opening hours.',
  );
  assert.equal(await rulesSummary(desk, ended(['[keys 1]'])), 'Said nothing that was understood.');
  assert.equal(
    await rulesSummary(desk, ended(['the sky is green'])),
    'Asked for nothing that could be settled.',
  );
});

test('where nobody’s words are kept only what was done is told, and nothing where nothing was', async () => {
  const wordless = { lines: null };
  assert.equal(await rulesSummary(desk, ended([], wordless)), null);
  assert.equal(await rulesSummary(desk, ended([], { ...wordless, messages: [left({})] })), 'Left a message.');
});

test('it is in the language of the office, whatever was spoken', async () => {
  const there = (tag: string) => ({
    ...desk,
    office: { ...office, language: tag, languages: [{ tag }, { tag: 'en-GB' }] },
  });
  const call = ended(['when are you open'], { messages: [left({})] });
  assert.equal(
    await rulesSummary(there('de-DE'), call),
    'Fragte nach den Öffnungszeiten; hinterließ eine Nachricht.',
  );
  assert.equal(await rulesSummary(there('es-ES'), call), 'Preguntó por el horario; dejó un mensaje.');
});

const never = new AbortController().signal;

test('a model is told what was done, and its words are one line; too many, or none, are no summary', async () => {
  const call = ended(['when are you open, and is parking free']);
  const about = { desk, call, rules: 'Asked for opening hours.' };
  const model = scripted(['The caller asked about\n', 'opening hours.'], [' '], ['x'.repeat(600)]);
  assert.equal(await modelSummary(model, about, never), 'The caller asked about opening hours.');
  assert.match(String(model.requests[0]?.messages[0]?.content), /Asked for opening hours\./);
  assert.deepEqual(model.requests[0]?.tools, []);
  assert.equal(await modelSummary(model, about, never), undefined);
  assert.equal(await modelSummary(model, about, never), undefined);
});
