import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german } from '../../../src/languages/de/german.ts';
import { spanish } from '../../../src/languages/es/spanish.ts';
import { labelAt } from '../../../src/reception/model/reply-label.ts';

test('a reply about the customer in the third person is not for the caller', () => {
  for (const text of [
    'Okay, der Kunde fragt nach dem Preis.',
    'Nutzer fragt nach Öffnungszeiten.',
    'Anruferin möchte einen Termin.',
  ])
    assert.equal(german.model.isNotForCaller(text), true, text);
  for (const text of ['Bien, el cliente pregunta por el precio.', 'Cliente quiere una cita.'])
    assert.equal(spanish.model.isNotForCaller(text), true, text);
  for (const text of ['Als Kunde zahlen Sie nichts.', 'Sind Sie schon Kunde?'])
    assert.equal(german.model.isNotForCaller(text), false, text);
  assert.equal(spanish.model.isNotForCaller('¿Es usted cliente?'), false);
});

test('the label of a Spanish reception is not said', () => {
  const label = labelAt('Recepción: Buenos días.', spanish.model.labels);
  assert.ok(label !== undefined && label !== 'more');
  assert.equal(label.kind, 'reply');
});
