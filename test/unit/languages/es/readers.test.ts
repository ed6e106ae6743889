import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanish } from '../../../../src/languages/es/spanish.ts';
import { office } from './office.ts';

const { readers } = spanish;

test('an accent or none, a short form or a long one: words are read as one', () => {
  for (const [text, words] of [
    ['¿Está la Dra. Ibáñez?', 'esta la doctora ibañez'],
    ['esta la doctora ibañez', 'esta la doctora ibañez'],
    ['Mañana, por favor.', 'mañana'],
    ['manana', 'mañana'],
    ['dentro de un año', 'dentro de un año'],
    ['¡Hola, buenos días!', 'hola buenos dias'],
    ['por favor', 'por favor'],
    ['eh', 'eh'],
    ['', ''],
  ] as const) {
    assert.equal(readers.normalise(text), words, text);
  }
});

test('one is chosen by the place', () => {
  for (const [text, index] of [
    ['el primero', 0],
    ['la primera', 0],
    ['el segundo', 1],
    ['la segunda, por favor', 1],
    ['el dos', 1],
    ['opción tres', 2],
    ['el número 3', 2],
    ['con la tercera', 2],
    ['el último', 2],
    ['la última', 2],
    ['el cuarto', undefined],
    ['Ana', undefined],
    ['un momento', undefined],
  ] as const) {
    assert.equal(readers.placeChosen(text, 3), index, text);
  }
});

test('a reason is told without what leads to it', () => {
  for (const [text, reason] of [
    ['es por mi factura', 'mi factura'],
    ['Es sobre los resultados de mi análisis', 'los resultados de mi análisis'],
    ['llamo por una cita', 'una cita'],
    ['llamo para cambiar mi cita', 'cambiar mi cita'],
    ['pues mire, es por la caldera', 'la caldera'],
    ['se trata de mi contrato', 'mi contrato'],
    ['no funciona la caldera', 'no funciona la caldera'],
    ['por favor que me llame', 'favor que me llame'],
  ] as const) {
    if (text.startsWith('por favor')) assert.equal(readers.reason(text), text);
    else assert.equal(readers.reason(text), reason, text);
  }
});

test('help with something is a reason, though it is short', () => {
  assert.equal(readers.isReason('necesito ayuda con mi factura'), true);
  assert.equal(readers.isReason('ayuda'), false);
});

test('a message that was begun is taken back', () => {
  for (const text of [
    'no quiero dejar un mensaje',
    'no quiero dejar ningún recado',
    'prefiero no dejar mensaje',
    'mejor no dejo ningún mensaje',
    'no hace falta dejar un mensaje',
  ])
    assert.equal(readers.refusesMessage(text), true, text);
  for (const text of [
    'quiero dejar un mensaje',
    'no, un mensaje',
    'ana',
    'no funciona el mensaje de la puerta',
  ])
    assert.equal(readers.refusesMessage(text), false, text);
});

test('people are asked for, and nothing else', () => {
  for (const text of [
    'una persona',
    'quiero hablar con una persona',
    'operadora',
    'páseme con alguien',
    'no quiero hablar con una máquina',
  ])
    assert.equal(readers.isRequestForPerson(text), true, text);
  for (const text of [
    'una persona me dijo que viniera a las tres',
    'es por una persona mayor que vive sola',
    'quiero hablar con la doctora sobre mi madre',
    'alguien ha entrado en mi coche',
    'el encargado de la obra no viene',
  ])
    assert.equal(readers.isRequestForPerson(text), false, text);
});

test('people are found by title, name, department and how they sound', () => {
  for (const [text, keys] of [
    ['doctora ibáñez', ['ana-ibanez']],
    ['la doctora ibanez', ['ana-ibanez']],
    ['Dra. Ibáñez', ['ana-ibanez']],
    ['ibañes', ['ana-ibanez']],
    ['ivañez', ['ana-ibanez']],
    ['begoña', ['begona-nunez']],
    ['begona nunez', ['begona-nunez']],
    ['la enfermera nuñez', ['begona-nunez']],
    ['el señor ortega', ['luis-ortega']],
    ['facturacion', ['facturacion']],
    ['el departamento de facturación', ['facturacion']],
    ['contabilidad', ['facturacion']],
    ['gracias', []],
    ['mañana', []],
    ['el departamento', []],
  ] as const) {
    assert.deepEqual(
      readers.findPeople(text, office.people).people.map(({ key }) => key),
      keys,
      text,
    );
  }
});

test('who is not meant is left out', () => {
  for (const [text, keys] of [
    ['no, con Luis', ['luis-ortega']],
    ['con Ana no, con Luis', ['luis-ortega']],
    ['no, Ana no, Luis', ['luis-ortega']],
    ['no con Ana sino con Luis', ['luis-ortega']],
    ['con Luis, no con Ana', ['luis-ortega']],
    ['Luis', ['luis-ortega']],
  ] as const) {
    assert.deepEqual(
      readers.findPeople(readers.withoutDenied(text), office.people).people.map(({ key }) => key),
      keys,
      text,
    );
  }
});

test('everything or nothing is to be changed', () => {
  for (const text of ['todo', 'cambie todo', 'empecemos de nuevo', 'volver a empezar', 'desde el principio'])
    assert.equal(readers.changesAll(text), true, text);
  for (const text of ['el nombre', 'todo está bien', 'nada'])
    assert.equal(readers.changesAll(text), false, text);
  for (const text of ['nada', 'no cambie nada', 'déjelo así', 'déjelo como está'])
    assert.equal(readers.changesNothing(text), true, text);
  assert.equal(readers.changesNothing('el nombre'), false);
});

test('a greeting says that no person speaks', () => {
  for (const text of [
    'Soy un asistente automático.',
    'Le atiende un asistente virtual.',
    'Soy el robot de {business}.',
    'Soy una inteligencia artificial.',
    'Este es un contestador automatizado.',
  ])
    assert.equal(readers.saysMachine(text), true, text);
  for (const text of ['Hola, ¿en qué puedo ayudarle?', 'Soy su asistente.', '{business}, buenos días.'])
    assert.equal(readers.saysMachine(text), false, text);
});

test('twenty thousand characters are read at once', () => {
  for (const part of [
    'no con ana ',
    'con luis no ',
    'es por ',
    'todo ',
    'el segundo ',
    'si pues ',
    'no sino ',
  ])
    for (const read of [
      readers.withoutDenied,
      readers.reason,
      readers.changesAll,
      readers.changesNothing,
      readers.refusesMessage,
      readers.isRequestForPerson,
      readers.saysMachine,
      (text: string) => readers.placeChosen(text, 3),
    ]) {
      const text = part.repeat(20_000 / part.length);
      const startMs = performance.now();
      read(text);
      assert.ok(performance.now() - startMs < 1000, `${part} ${read.name} ${performance.now() - startMs} ms`);
    }
});
