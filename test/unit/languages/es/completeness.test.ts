import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanish } from '../../../../src/languages/es/spanish.ts';
import type { AnswerForm } from '../../../../src/reception/language.ts';
import { office } from './office.ts';

function completeness(form: AnswerForm, text: string, partialNumber = ''): string {
  const facts = { office, candidates: [], partialNumber, isFirst: false };
  const { grammarOf, completenessOf } = spanish.answers;
  return completenessOf(form, facts, grammarOf(form, facts))(text);
}

const ANSWERS: readonly (readonly [AnswerForm, string, string])[] = [
  ['yes-no', 'sí', 'complete'],
  ['yes-no', 'no gracias', 'complete'],
  ['yes-no', 'así es', 'complete'],
  ['yes-no', 'sí pero', 'unfinished'],
  ['open', 'quería hablar con', 'unfinished'],
  ['open', 'quería hablar con la', 'unfinished'],
  ['open', '¿a qué hora abren?', 'complete'],
  ['open', 'quería hablar con la doctora', 'unfinished'],
  ['open', 'quería hablar con facturación', 'open'],
  ['name', 'me llamo ana garcía', 'complete'],
  ['name', 'ana', 'open'],
  ['name', 'sí', 'unfinished'],
  ['name', 'me llamo', 'unfinished'],
  ['name', 'g a r c', 'unfinished'],
  ['name', 'g a r c i a', 'open'],
  ['number', 'seis uno dos', 'unfinished'],
  ['number', 'seis uno dos tres cuatro cinco seis siete ocho', 'closed'],
  ['reason', 'es por mi factura y', 'unfinished'],
  ['reason', 'es por mi factura', 'open'],
  ['confirmation', 'sí, es correcto', 'complete'],
];

for (const [form, text, wanted] of ANSWERS) {
  test(`"${text}" is ${wanted} as an answer of the form ${form}`, () =>
    assert.equal(completeness(form, text), wanted));
}
