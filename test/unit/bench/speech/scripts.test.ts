import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Grammar } from '../../../../src/core/grammar.ts';
import { english } from '../../../../src/languages/en/english.ts';
import { phrasesEn } from '../../../../src/languages/en/phrases.ts';
import { expectationOf } from '../../../../src/reception/expectation.ts';
import { BACKCHANNELS } from '../../../bench/speech/cases/backchannels.ts';
import { createScriptedCaller } from '../../../bench/speech/cases/caller-script.ts';
import { CONVERSATIONS } from '../../../bench/speech/cases/conversations.ts';
import { CUT_OFFS } from '../../../bench/speech/cases/cut-offs.ts';
import { questionAsked } from '../../../bench/speech/cases/question-asked.ts';
import { isReached, SCENES, type Scene, type SceneKey } from '../../../bench/speech/cases/scenes.ts';
import { sampleOffice } from '../../../support/sample-office.ts';
import { openCall } from '../../reception/desk.ts';

const MOST_TURNS = 12;

for (const { id, script, turns } of CONVERSATIONS) {
  test(`${id} takes ${turns} turns when every word is understood, each of them in the grammar`, async () => {
    const call = openCall({ office: sampleOffice });
    const caller = createScriptedCaller(script);
    let said = await call.hear({ type: 'call-start' });
    let taken = 0;
    for (let words = caller.answer(said); words !== undefined; words = caller.answer(said)) {
      taken += 1;
      assert.ok(taken <= MOST_TURNS, 'the conversation has no end');
      const text = words.toLowerCase();
      assert.match(
        ` ${text}`,
        expressionOf(expectationOf(call.state(), { office: sampleOffice, language: english }).grammar),
        'in the grammar',
      );
      said = await call.hear({ type: 'words', text, recording: null });
      assert.doesNotMatch(said, new RegExp(phrasesEn.notUnderstood), words);
      if (said.includes('->')) break;
    }
    assert.equal(taken, turns);
    assert.match(said, /-> /);
    assert.equal(call.messages.stored.length, script['message-name'] ? 1 : 0);
  });
}

test('an answer that was not understood is said again, and the next one only after the next question', () => {
  const caller = createScriptedCaller({ help: ['one', 'two'], 'anything-else': ['three'] });
  assert.equal(caller.answer(`Hello. ${phrasesEn.help}`), 'one');
  assert.equal(caller.answer(`${phrasesEn.notUnderstood} ${phrasesEn.help}`), 'one');
  assert.equal(caller.answer(`${phrasesEn.notUnderstood} ${phrasesEn.yesNoKeys}`), 'one');
  assert.equal(caller.answer(phrasesEn.help), 'two');
  assert.equal(caller.answer(phrasesEn.help), 'two');
  assert.equal(caller.answer(phrasesEn.offerPerson), 'no');
  assert.equal(caller.answer(phrasesEn.anythingElse), 'three');
  assert.equal(caller.answer(phrasesEn.toStaff), undefined);
});

test('the last question of several is the one that counts', () => {
  assert.equal(questionAsked(`${phrasesEn.help} ${phrasesEn.askName}`), 'message-name');
  assert.equal(questionAsked(phrasesEn.whichPerson(['Ann', 'Ben'])), 'which-person');
  assert.equal(questionAsked(phrasesEn.didYouMean('Ann')), 'confirm-person');
  assert.equal(questionAsked(phrasesEn.numberSoFar('0 2 0')), 'message-number');
  assert.equal(questionAsked(phrasesEn.noted), undefined);
});

for (const [key, scene] of Object.entries<Scene>(SCENES)) {
  test(`the script of ${key} leads there`, async () => {
    const call = openCall({ office: sampleOffice });
    const caller = createScriptedCaller(scene.script);
    let said = await call.hear({ type: 'call-start' });
    for (let turn = 0; turn < MOST_TURNS && !isReached(key as SceneKey, said); turn += 1) {
      said = await call.hear({ type: 'words', text: caller.answer(said) ?? '', recording: null });
    }
    assert.ok(isReached(key as SceneKey, said), said);
  });
}

test('backchannels begin while the attendant tells something and leave it time to ask', () => {
  for (const { over, atShare } of BACKCHANNELS) {
    assert.ok(SCENES[over].tells.length > 0);
    assert.ok(atShare >= 0.1 && atShare <= 0.5);
  }
});

test('cut-offs are answers to the question of their scene', () => {
  for (const { kind, scene } of CUT_OFFS) {
    if (kind === 'digits') assert.equal(scene, 'asked-number');
    if (kind === 'spelled') assert.equal(scene, 'asked-name');
  }
});

/** A grammar as an expression that whole sentences are matched against. */
function expressionOf(grammar: Grammar): RegExp {
  const render = (part: Grammar): string => {
    if (typeof part === 'string') return `(?: ${part})`;
    if ('anyOf' in part) return `(?:${part.anyOf.map(render).join('|')})`;
    if ('sequence' in part) return part.sequence.map(render).join('');
    if ('optional' in part) return `(?:${render(part.optional)})?`;
    return `(?:${render(part.repeat)})+`;
  };
  return new RegExp(`^(?:${render(grammar)})$`);
}
