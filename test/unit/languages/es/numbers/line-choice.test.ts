import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersEs } from '../../../../../src/languages/es/numbers/numbers-es.ts';

const LINE = `
  a este mismo / a este / este mismo / sí, a este número / sí, este número / al mismo / el mismo / el mismo número
  al mismo número / sí, ese número está bien / ese está bien / en este teléfono / en este mismo / a este mismo número
  al que estoy llamando / el número desde el que llamo / desde el que le estoy llamando / al número del que llamo
  el que tiene en pantalla / el que le aparece / el número que tiene / el que ha dicho / ese que ha dicho
  es mi móvil / sí, es mi número / este es mi móvil / es el mío / aquí mismo / llámeme aquí / me puede llamar a este
  no, este número está bien / no, no, a este mismo / este vale / sí, este me va bien / por este mismo`;
const OTHER = `
  al móvil mejor / mejor al móvil / no, mejor al móvil / llame a mi mujer / llame a mi marido / mejor llame a mi hija
  llámeme a casa / al fijo / al de casa / al trabajo / a la oficina / en el trabajo mejor / prefiero el móvil
  mi móvil / le doy mi móvil / el número de mi mujer / otro número / a otro número / no, a otro / es otro
  tengo otro número / tengo un número nuevo / a este no / no, a este no / este no / no a este número / ese no
  este número no funciona / ese número está mal / es mi número antiguo / número equivocado / ya no uso ese número
  este no es mi teléfono / no es mi número / le llamo desde el teléfono de una amiga / es un teléfono prestado
  sí, pero mejor al móvil / está bien, pero llame a mi mujer / en el móvil es mejor / mejor a mi mujer`;
const NEITHER = `
  sí / no / sí, por favor / sí, es correcto / ahora no / me da igual / no lo sé / qué número / cuál número
  puede repetir el número / sí, pero puede que conteste mi mujer / sí, pero mejor por la tarde
  a las tres y media / constructor /`;

const rows = (text: string) => text.split(/[\n/]/).map((each) => each.trim());
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M},.]/gu, '');
const forms = (text: string) => [text, plain(text)];

test('a caller who wants the line that is spoken on says so in many ways', () => {
  for (const text of rows(LINE)
    .filter((each) => each !== '')
    .flatMap(forms))
    assert.equal(numbersEs.lineChoice(text), 'line', text);
});

test('a caller who wants another line says so in many ways', () => {
  for (const text of rows(OTHER)
    .filter((each) => each !== '')
    .flatMap(forms))
    assert.equal(numbersEs.lineChoice(text), 'other', text);
});

test('a plain yes or no, and anything else, chooses no line', () => {
  for (const text of rows(NEITHER).flatMap(forms)) assert.equal(numbersEs.lineChoice(text), undefined, text);
});

test('twenty thousand characters are read at once', () => {
  const begunMs = performance.now();
  for (const text of ['llame ', 'mi ', 'pero ', 'el que ', 'al ', 'no ', 'mejor ', 'desde el '])
    numbersEs.lineChoice(text.repeat(20_000 / text.length));
  assert.ok(performance.now() - begunMs < 500);
});
