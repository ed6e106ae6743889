import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCorrection } from '../../../../src/languages/es/correction.ts';

const draft = { number: '612345678', extension: null };

function read(text: string, asked = false): string | undefined {
  const found = readCorrection(text, { draft, country: 'ES', asked });
  return found && `${found.part}${found.value === null ? '' : ` ${found.value}`}`;
}

const SAID: readonly (readonly [said: string, correction: string | undefined])[] = [
  ['el nombre está mal', 'name'],
  ['no, el nombre está mal', 'name'],
  ['el nombre no es correcto', 'name'],
  ['mi nombre está mal escrito', 'name'],
  ['el apellido está mal', 'name'],
  ['el apellido no es ese', 'name'],
  ['ha entendido mal mi apellido, no es García', 'name'],
  ['no, me llamo Ana Ruiz', 'name Ana Ruiz'],
  ['no, mi nombre es Ana Ruiz', 'name Ana Ruiz'],
  ['mi apellido es Núñez', 'name Núñez'],
  ['no, mi apellido es López', 'name López'],
  ['no, es Gonzales con zeta', 'name Gonzalez'],
  ['no es Elena con hache', 'name Helena'],
  ['quiero cambiar el nombre', 'name'],
  ['cambie el nombre por favor', 'name'],
  ['hay un error en el nombre', 'name'],
  ['el número está mal', 'number'],
  ['no, el número está mal', 'number'],
  ['el teléfono no es correcto', 'number'],
  ['el número no es ese', 'number'],
  ['ese no es mi número', 'number'],
  ['quiero cambiar el número', 'number'],
  ['el teléfono es otro', 'number'],
  ['falta una cifra', 'number'],
  ['no, el móvil es otro', 'number'],
  ['no, es el 6 9 8 7 6 5 4 3 2', 'number 698765432'],
  ['no, mi número es 698 765 432', 'number 698765432'],
  ['el número es seis nueve ocho siete seis cinco cuatro tres dos', 'number 698765432'],
  ['el motivo está mal', 'reason'],
  ['no, el motivo no es ese', 'reason'],
  ['quiero cambiar el motivo', 'reason'],
  ['el mensaje no es correcto', 'reason'],
  ['el mensaje está mal', 'reason'],
  ['cambie el recado', 'reason'],
  ['el asunto es otro', 'reason'],
  // Nothing is to be changed.
  ['sí, es correcto', undefined],
  ['sí', undefined],
  ['no', undefined],
  ['todo está bien', undefined],
  ['el número está bien', undefined],
  ['el nombre es correcto', undefined],
  ['el número es correcto', undefined],
  ['sí, el mensaje está bien', undefined],
  ['gracias', undefined],
  ['quiero hablar con una persona', undefined],
];

for (const [said, correction] of SAID) {
  test(`"${said}" ${correction === undefined ? 'changes nothing' : `changes ${correction}`}`, () =>
    assert.equal(read(said), correction));
}

test('where it was asked what to change, a part alone is enough', () => {
  for (const [said, part] of [
    ['el nombre', 'name'],
    ['nombre', 'name'],
    ['el apellido', 'name'],
    ['el número', 'number'],
    ['el teléfono', 'number'],
    ['el motivo', 'reason'],
    ['el mensaje', 'reason'],
    ['lo del motivo', 'reason'],
  ] as const) {
    assert.equal(read(said, true), part, said);
    assert.equal(read(said), undefined, said);
  }
});
