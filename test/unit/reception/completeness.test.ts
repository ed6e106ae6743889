import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Completeness } from '../../../src/conversation/completeness.ts';
import { english } from '../../../src/languages/en/english.ts';
import { completenessIn } from '../../../src/reception/expectation.ts';
import { type DialogueState, initialState } from '../../../src/reception/state/dialogue-state.ts';
import { messageDraft } from '../../../src/reception/topics/message/draft.ts';
import { office } from './desk.ts';

/** Judges each text as an answer to what was asked. */
function judged(state: Partial<DialogueState>, expected: Readonly<Record<string, Completeness>>): void {
  const completenessOf = completenessIn({ ...initialState(), ...state }, { office, language: english });
  const actual = Object.fromEntries(Object.keys(expected).map((text) => [text, completenessOf(text)]));
  assert.deepEqual(actual, expected);
}

const asked = (question: string) => ({ asked: question });

test('a request of the grammar is whole, and half of one is unfinished', () => {
  judged(asked('help'), {
    'what are your opening hours': 'complete',
    'What are your opening hours?': 'complete',
    'what are your': 'unfinished',
    'when are you open on': 'unfinished',
    'can I speak to': 'unfinished',
    'can I speak to Doctor': 'unfinished',
    'can I speak to Doctor Lane': 'closed',
    'I would like to': 'unfinished',
    'I would like to leave a message': 'complete',
    goodbye: 'closed',
  });
});

test('a request that a day or a name can follow is whole, and nothing follows a goodbye', () => {
  judged(asked('help'), {
    'when are you open': 'complete',
    'when are you open on monday please': 'closed',
    'take a message': 'complete',
    'take a message for doctor lane': 'closed',
    'doctor lane please': 'closed',
    'thank you goodbye': 'closed',
    "that's all": 'closed',
    "that's all thanks goodbye": 'closed',
    pardon: 'closed',
  });
});

test('free words are over when they sound so, and perhaps over otherwise', () => {
  judged(asked('help'), {
    'my dog has eaten my appointment card': 'open',
    'my dog has eaten my appointment card and': 'unfinished',
    'do you treat dogs?': 'complete',
    'I wanted to ask whether the': 'unfinished',
    um: 'unfinished',
    '': 'open',
  });
});

test('before the first request "yes" only begins a sentence, after a question it is all of it', () => {
  judged(asked('help'), { yes: 'open', okay: 'open' });
  for (const question of ['anything-else', 'confirm-person', 'message-confirm', 'message-offer'] as const) {
    judged(asked(question), { yes: 'complete', No: 'complete', 'No, thank you.': 'closed' });
  }
});

test('a longer answer that begins with yes or no is a sentence of its own', () => {
  judged(asked('message-confirm'), {
    'yes but the other number would be better': 'open',
    'no the number is wrong': 'closed',
    'no the number is': 'unfinished',
  });
});

test('a yes or no that goes on with "and" is unfinished', () => {
  judged(asked('message-confirm'), {
    'yes and': 'unfinished',
    'no but': 'unfinished',
    'no the': 'unfinished',
  });
  judged(asked('anything-else'), { "yes I'd like to": 'unfinished' });
});

test('a short answer may end in a word that opens a sentence elsewhere', () => {
  judged(asked('confirm-person'), { 'yes I am': 'complete', 'yes it is': 'complete' });
});

test('nothing follows the last digit of a dictated number', () => {
  judged(asked('message-number'), {
    'oh two oh': 'unfinished',
    'oh two oh seven nine four six': 'unfinished',
    'oh two oh seven nine four six oh one two': 'unfinished',
    'oh two oh seven nine four six oh one two three': 'closed',
    '020 7946 0123': 'closed',
    'plus four four two oh seven nine four six oh one two three': 'closed',
    'five five five one two three': 'unfinished',
    'five five five one two three four': 'open',
    'three one two five five five one two three four': 'closed',
    double: 'unfinished',
    'double oh': 'unfinished',
    'my number is': 'unfinished',
    'the same number': 'closed',
    'never mind': 'closed',
  });
});

test('digits of something else, and an extension that is announced, keep a number open', () => {
  judged(asked('message-number'), {
    'oh two oh seven nine four six oh one two three extension': 'unfinished',
    'oh two oh seven nine four six oh one two three extension number': 'unfinished',
    'oh two oh seven nine four six oh one two three extension four five': 'open',
    '07700 900 124 sorry': 'unfinished',
    '07700 900 124 no wait': 'unfinished',
    '07700 900123 and': 'unfinished',
    '07700 900 124 sorry 123': 'closed',
    'call me after three on oh seven seven': 'unfinished',
    'call me after three on oh seven seven double oh nine double oh one two three': 'closed',
    "two oh four that's it": 'closed',
    'extension two oh four': 'open',
    '+44 7700 900123': 'closed',
    '0044 7700 9001': 'unfinished',
  });
});

test('how many digits a number has is for the country of the office to say', () => {
  const ofCountry = (country: string, text: string) =>
    completenessIn(
      { ...initialState(), asked: 'message-number' },
      { office: { ...office, country }, language: english },
    )(text);
  assert.equal(ofCountry('FR', 'zero one twenty three forty five sixty seven'), 'unfinished');
  assert.equal(ofCountry('FR', 'zero one twenty three forty five sixty seven eighty nine'), 'closed');
  assert.equal(ofCountry('US', 'two one two five five five oh one two'), 'open');
  assert.equal(ofCountry('US', 'two one two five five five oh one two three'), 'closed');
  assert.equal(ofCountry('DE', 'zero three zero one two three four five six'), 'open');
});

test('digits that were said before count', () => {
  const { drafts } = messageDraft.with(initialState(), { partialNumber: '0207946' });
  judged(
    { asked: 'message-number', drafts },
    {
      'oh one': 'unfinished',
      'oh one two three': 'closed',
      "that's it": 'closed',
    },
  );
});

test('a number in place of yes or no is judged as a number', () => {
  judged(asked('callback-offer'), {
    yes: 'complete',
    'no use oh seven seven double oh': 'unfinished',
    'no use oh seven seven double oh nine oh oh one two three': 'closed',
  });
});

test('a question of a language model for a number is one for digits', () => {
  const model = { asked: 'model', modelQuestion: 'What is your phone number?' } as const;
  judged(model, {
    'oh seven seven': 'unfinished',
    'oh seven seven double oh nine oh oh one two three': 'closed',
  });
  judged({ asked: 'model', modelQuestion: 'When would you like to come?' }, { 'at three': 'open' });
});

test('a spelled name may be whole when it is common or was said before, and no common one is longer', () => {
  judged(asked('message-name'), {
    s: 'unfinished',
    's m i': 'unfinished',
    's m i t h': 'open',
    'smith s m i t': 'unfinished',
    'smith s m i t h': 'open',
    'S-M-I-T-H': 'open',
    'r u double s e double l': 'open',
    'c l a r k': 'unfinished',
    'c l a r k e': 'open',
    "it's zimmer z i m m e": 'unfinished',
    "it's zimmer z i m m e r": 'open',
    'z i m m e r': 'unfinished',
    'o c o n n o r': 'open',
  });
});

test('a name of two words is whole, one of them may be half', () => {
  judged(asked('message-name'), {
    'my name is': 'unfinished',
    yes: 'unfinished',
    'yes this is mary': 'open',
    'my name is mary': 'open',
    'my name is mary brown': 'complete',
    'mary brown': 'complete',
    mrs: 'unfinished',
    "it's": 'unfinished',
    'I would rather not say': 'open',
  });
});

test('why somebody rings is seldom told in one sentence', () => {
  judged(asked('message-reason'), {
    'it is about an appointment': 'open',
    'it is about': 'unfinished',
    'my knee hurts and': 'unfinished',
    'my knee hurts': 'open',
  });
});

test('a person who is offered leaves the question before in force', () => {
  const offered = { asked: 'person-offer' } as const;
  judged({ ...offered, resume: 'message-number' }, { 'oh two oh seven': 'unfinished', no: 'complete' });
  judged({ ...offered, resume: 'message-name' }, { 'm a r': 'unfinished' });
});
