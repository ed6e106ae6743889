import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanish } from '../../../../src/languages/es/spanish.ts';
import { office } from './office.ts';

const SAID: readonly (readonly [
  said: string,
  name: string | undefined,
  number: string | undefined,
  reason: string | undefined,
])[] = [
  [
    'Soy Tomás Vega, ¿podría decirle a Luis que me llame al 612 345 678? Es por mi factura.',
    'Tomás Vega',
    '612345678',
    'mi factura',
  ],
  [
    'soy tomás vega que me llamen al seis uno dos tres cuatro cinco seis siete ocho es por mi factura gracias',
    'Tomás Vega',
    '612345678',
    'mi factura',
  ],
  ['me llamo Ana Ruiz y quería dejar un mensaje sobre mis análisis', 'Ana Ruiz', undefined, 'mis análisis'],
  [
    'mi nombre es Juan de la Cruz, llamo para cambiar mi cita',
    'Juan de la Cruz',
    undefined,
    'cambiar mi cita',
  ],
  ['quiero dejar un mensaje para Ana sobre la receta', undefined, undefined, 'la receta'],
  ['que me llamen al 91 234 56 78', undefined, '912345678', undefined],
  ['quiero dejar un mensaje', undefined, undefined, undefined],
  ['soy cliente y quiero dejar un mensaje', undefined, undefined, undefined],
  ['llamo para dejar un mensaje', undefined, undefined, undefined],
  ['soy el padre de Lucía', undefined, undefined, undefined],
  ['es por eso', undefined, undefined, undefined],
];

for (const [said, name, number, reason] of SAID) {
  test(`"${said}" tells what it tells`, () => {
    const told = spanish.readers.told(said, office);
    assert.deepEqual([told.name, told.number?.digits, told.reason], [name, number, reason]);
  });
}

test('Spanish is asked for in several languages', () => {
  for (const text of [
    'en español, por favor',
    'español',
    'Español por favor',
    'castellano',
    '¿habla español?',
    '¿podemos hablar en castellano?',
    'do you speak Spanish?',
    'Spanish please',
    'Sprechen Sie Spanisch?',
    'auf Spanisch bitte',
  ])
    assert.equal(spanish.readers.asksForThis(text), true, text);
  for (const text of [
    'mi marido es español',
    'necesito un traductor de español a inglés',
    'hola',
    'tengo clase de español mañana',
  ])
    assert.equal(spanish.readers.asksForThis(text), false, text);
});

test('twenty thousand characters are read at once', () => {
  for (const part of ['soy ana ', 'es por ', 'sobre ', 'me llamo a ', 'en español ', 'a ']) {
    const text = part.repeat(20_000 / part.length);
    const startMs = performance.now();
    spanish.readers.told(text, office);
    spanish.readers.asksForThis(text);
    assert.ok(performance.now() - startMs < 1000, `${part} ${performance.now() - startMs} ms`);
  }
});
