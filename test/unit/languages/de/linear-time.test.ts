import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german } from '../../../../src/languages/de/german.ts';
import { clinic } from './clinic.ts';

const { readers, model } = german;
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  intent: (text) => readers.intent(text, clinic, '2026-11-17'),
  told: (text) => readers.told(text, clinic),
  correction: (text) =>
    readers.correction(text, { draft: { number: null, extension: null }, country: 'DE', asked: true }),
  reason: readers.reason,
  withoutDenied: readers.withoutDenied,
  asksForThis: readers.asksForThis,
  isRequestForPerson: readers.isRequestForPerson,
  refusesMessage: readers.refusesMessage,
  claims: model.claimsIn,
  thoughts: model.beginsThoughts,
};
const PIECES = [
  'ich möchte ',
  'mit frau lane ',
  'verbinden sie mich ',
  'ich würde lieber nicht ',
  'hier ist ',
  'es geht um ',
  'kann ich ',
  'ihr termin ist ',
  'mit einer maschine ',
  'wird sich ',
];

for (const [name, read] of Object.entries(READERS)) {
  test(`${name} reads twenty thousand characters at once`, () => {
    for (const piece of PIECES) {
      const text = piece.repeat(Math.ceil(20_000 / piece.length));
      const startMs = performance.now();
      read(text);
      assert.ok(performance.now() - startMs < 500, piece);
    }
  });
}
