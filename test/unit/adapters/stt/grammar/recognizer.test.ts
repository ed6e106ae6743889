import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { compileGrammar } from '../../../../../src/adapters/stt/grammar/jsgf.ts';
import { createRecognizer, type Recognizer } from '../../../../../src/adapters/stt/grammar/recognizer.ts';
import type { Grammar } from '../../../../../src/core/grammar.ts';
import { CALLER_VOICES, speak } from '../../../../support/speak.ts';

let recognizer: Recognizer;
before(async () => {
  recognizer = await createRecognizer('en-gb');
});

const menu: Grammar = {
  anyOf: [
    'what are your opening hours',
    'i would like to leave a message',
    { sequence: ['can i speak to', { anyOf: ['doctor lane', 'ben ortega', 'zbigniew kowalczyk'] }] },
    'yes',
    'no that is wrong',
    'goodbye',
  ],
};

async function hear(text: string, grammar: Grammar, voice: string = CALLER_VOICES[0]): Promise<string> {
  const line = { rateHz: 8000, telephone: true, leadMs: 300, tailMs: 300 } as const;
  return recognizer.recognize(await speak(text, { ...line, voice }), compileGrammar(grammar));
}

for (const voice of CALLER_VOICES) {
  test(`understands what a caller with the voice ${voice} asks for`, async () => {
    for (const text of [
      'what are your opening hours',
      'i would like to leave a message',
      'can i speak to doctor lane',
    ])
      assert.equal(await hear(text, menu, voice), text);
  });
}

test('understands short answers', async () => {
  assert.equal(await hear('yes', menu), 'yes');
  assert.equal(await hear('no that is wrong', menu), 'no that is wrong');
});

test('understands a name that is in no dictionary', async () => {
  assert.equal(await hear('can i speak to Zbigniew Kowalczyk', menu), 'can i speak to zbigniew kowalczyk');
});

test('gives back the words of the grammar, accents and all', async () => {
  assert.equal(await hear('renée', { anyOf: ['renée', 'goodbye', 'operator'] }), 'renée');
});

test('hears digits, which may come any number of times', async () => {
  const digits: Grammar = { repeat: { anyOf: ['one', 'two', 'three', 'four', 'five', 'six'] } };
  assert.equal(await hear('five five one two', digits), 'five five one two');
});

test('is silent about speech that is not in the grammar', async () => {
  for (const text of ['purple elephants dance slowly', 'my washing machine is leaking all over the kitchen'])
    assert.equal(await hear(text, menu), '');
});

test('is silent about silence, noise, and a grammar of nothing', async () => {
  const noise = Int16Array.from({ length: 8000 }, (_, i) => ((i * 48271) % 997) - 500);
  for (const samples of [new Int16Array(), new Int16Array(8000), noise])
    assert.equal(await recognizer.recognize(samples, compileGrammar(menu)), '');
  assert.equal(await hear('yes', { anyOf: [] }), '');
});
