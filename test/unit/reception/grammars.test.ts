import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Grammar } from '../../../src/core/grammar.ts';
import { english } from '../../../src/languages/en/english.ts';
import { GIVEN_NAMES, SURNAMES } from '../../../src/languages/en/names.ts';
import { expectationOf } from '../../../src/reception/expectation.ts';
import { type DialogueState, initialState } from '../../../src/reception/state/dialogue-state.ts';
import { transferDraft } from '../../../src/reception/topics/transfer/draft.ts';
import { office, openCall } from './desk.ts';

function asking(asked: string, more: Partial<DialogueState> = {}): DialogueState {
  return { ...initialState(), greeted: true, asked, ...more };
}

function among(asked: string, candidates: readonly string[]): DialogueState {
  return transferDraft.with(asking(asked), { candidates });
}

/** Any sentence a grammar allows. */
function sentence(grammar: Grammar): fc.Arbitrary<string> {
  if (typeof grammar === 'string') return fc.constant(grammar);
  if ('anyOf' in grammar) return fc.oneof(...grammar.anyOf.map(sentence));
  if ('sequence' in grammar) return fc.tuple(...grammar.sequence.map(sentence)).map(joined);
  if ('optional' in grammar) return fc.option(sentence(grammar.optional), { nil: '' });
  return fc.array(sentence(grammar.repeat), { minLength: 1, maxLength: 8 }).map(joined);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function words(grammar: Grammar): readonly string[] {
  if (typeof grammar === 'string') return grammar.split(' ');
  if ('anyOf' in grammar) return grammar.anyOf.flatMap(words);
  if ('sequence' in grammar) return grammar.sequence.flatMap(words);
  return words('optional' in grammar ? grammar.optional : grammar.repeat);
}

const ALL_ASKED: readonly DialogueState[] = [
  asking('help'),
  asking('anything-else'),
  among('which-person', ['anna-lane', 'billing']),
  asking('which-person'),
  among('confirm-person', ['anna-lane']),
  asking('person-offer', { resume: 'message-name' }),
  asking('person-offer', { resume: 'person-offer' }),
  asking('message-offer'),
  asking('message-name'),
  asking('callback-offer'),
  asking('message-number'),
  asking('message-reason'),
  asking('message-confirm'),
  asking('message-fix'),
  asking('model', { modelQuestion: 'What is your number?' }),
];

for (const state of ALL_ASKED) {
  test(`every word after "${state.asked}" (${state.resume}) is lower-case, and none is empty`, () => {
    for (const word of words(expectationOf(state, { office, language: english }).grammar))
      assert.match(word, /^[a-z']+$/);
  });
}

/** What may be said without being an answer where it is said: a bare "no" to "how can I help you?". */
const UNCLEAR_THERE: Partial<Record<string, RegExp>> = {
  help: /^(?:yes|no|yeah|yep|nope|sure|okay|exactly|right|correct|wrong|that|of course|not really)\b/,
};

for (const asked of [
  'help',
  'message-name',
  'callback-offer',
  'message-reason',
  'message-confirm',
] as const) {
  test(`whatever the grammar after "${asked}" allows is understood`, async () => {
    const { grammar } = expectationOf(asking(asked), { office, language: english });
    const sentences = sentence(grammar).filter((text) => !UNCLEAR_THERE[asked]?.test(text));
    await fc.assert(
      fc.asyncProperty(sentences, async (text) => {
        const call = openCall({ state: asking(asked) });
        const said = await call.hear({ type: 'words', text, recording: null });
        assert.doesNotMatch(said, /didn't catch/, `${text} -> ${said}`);
      }),
      { numRuns: 300 },
    );
  });
}

test('who has hours of their own can be asked about, also in a closing that has a name', async () => {
  const people = office.people.map((person) =>
    person.key === 'ben-ortega' ? person : { ...person, hours: { monday: [] } },
  );
  const holidays = [{ from: '07-20', to: '08-07', name: 'Summer break', open: [] }];
  const asked = { ...office, people, holidays };
  const state = asking('help');
  const { grammar } = expectationOf(state, { office: asked, language: english });
  const about = /\b(?:is|are|hours of|can i reach) .*(?:billing|lane)|summer break/;
  const sentences = sentence(grammar).filter((text) => about.test(text));
  await fc.assert(
    fc.asyncProperty(sentences, async (text) => {
      const said = await openCall({ state, office: asked }).hear({ type: 'words', text, recording: null });
      // "Is doctor lane there" asks for her, "is lane there" perhaps.
      assert.match(
        said,
        /can(?:not)? be reached|we are (?:open|closed)|put you through|do you mean/i,
        `${text} -> ${said}`,
      );
    }),
    { numRuns: 200 },
  );
  const alone = expectationOf(state, { office, language: english }).grammar;
  assert.ok(words(grammar).includes('reach') && !words(alone).includes('reach'));
});

test('a number may be dictated, is kept open for pauses, and ends with # or the fifteenth key', () => {
  const { kind, keys, record } = expectationOf(asking('message-number'), { office, language: english });
  assert.deepEqual({ kind, keys, record }, { kind: 'digits', keys: 15, record: false });
});

test('the name and the reason are kept as sound, and every other question acts on the first key', () => {
  for (const state of ALL_ASKED) {
    const { keys, record } = expectationOf(state, { office, language: english });
    assert.equal(record, state.asked === 'message-reason' || state.asked === 'message-name');
    assert.equal(keys, state.asked === 'message-number' || state.asked === 'model' ? 15 : 1, state.asked);
  }
});

test('short questions are told from open ones', () => {
  const kinds = (['help', 'message-confirm', 'message-name', 'message-reason'] as const).map(
    (asked) => expectationOf(asking(asked), { office, language: english }).kind,
  );
  assert.deepEqual(kinds, ['open', 'short', 'short', 'open']);
});

test("the office's people are in the open grammar, and an office without any has one too", () => {
  assert.ok(words(expectationOf(asking('help'), { office, language: english }).grammar).includes('ortega'));
  const alone = expectationOf(asking('help'), { office: { ...office, people: [] }, language: english });
  assert.ok(!words(alone.grammar).includes('ortega'));
  assert.ok(words(alone.grammar).includes('hours'));
});

test('no question has an empty choice, in an office without people either', () => {
  const choices = (grammar: Grammar): boolean => {
    if (typeof grammar === 'string') return true;
    if ('anyOf' in grammar) return grammar.anyOf.length > 0 && grammar.anyOf.every(choices);
    if ('sequence' in grammar) return grammar.sequence.every(choices);
    return choices('optional' in grammar ? grammar.optional : grammar.repeat);
  };
  for (const state of ALL_ASKED) {
    assert.ok(
      choices(expectationOf(state, { office: { ...office, people: [] }, language: english }).grammar),
      state.asked,
    );
  }
});

test('the names are many and each is there once', () => {
  assert.ok(GIVEN_NAMES.length >= 140 && SURNAMES.length >= 140);
  assert.equal(new Set(GIVEN_NAMES).size, GIVEN_NAMES.length);
  assert.equal(new Set(SURNAMES).size, SURNAMES.length);
});

test('only where digits are expected an open repetition is offered, for which the grammar engine hears short words', () => {
  const repeats = (grammar: Grammar): boolean => {
    if (typeof grammar === 'string') return false;
    if ('anyOf' in grammar) return grammar.anyOf.some(repeats);
    if ('sequence' in grammar) return grammar.sequence.some(repeats);
    return 'repeat' in grammar || repeats(grammar.optional);
  };
  const open = ALL_ASKED.filter((state) =>
    repeats(expectationOf(state, { office, language: english }).grammar),
  );
  assert.deepEqual(
    [...new Set(open.map(({ asked }) => asked))],
    ['callback-offer', 'message-number', 'model'],
  );
});
