import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dangerEs } from '../../../../src/languages/es/danger/danger-es.ts';
import { createDangerReader } from '../../../../src/reception/understand/danger/danger-reader.ts';
import { testDanger } from './danger.rules.ts';

testDanger({
  tag: 'es',
  danger: dangerEs,
  within: ['Eh,', 'Dense prisa.'],
  pieces: [
    'no ',
    'no me ',
    'no se ',
    'no, ',
    'creo que ',
    'mi hijo se ',
    'se lo ',
    'me quiero ',
    'un hombre en ',
    'sin dolor de pecho ',
    'quiero una cita ',
    'llame a la ',
    'hace un año ',
    'embarazada ',
    'pecho ',
    'ahogandose ',
    'ahogandoselo',
    'ñ',
    'á',
    'fuego ',
  ],
});

const read = createDangerReader(dangerEs);

test('Spanish accents and pronouns are read as any engine writes them', () => {
  for (const said of [
    'se está ahogando',
    'se esta ahogando',
    'está ahogándose',
    'ESTÁ AHOGÁNDOSE',
    'esta ahogandose',
  ]) {
    assert.equal(read(said), 'medical', said);
  }
  for (const said of ['se murió hace un año de un infarto', 'se murio hace un ano de un infarto']) {
    assert.equal(read(said), undefined, said);
  }
});

test('a Spanish denial and a time long past reach as far as their own thought', () => {
  for (const [text, kind] of [
    ['No. Dolor en el pecho.', 'medical'],
    ['no, me duele el pecho', 'medical'],
    ['no me duele el pecho', undefined],
    ['no tengo fiebre ni tos ni dolor en el pecho', undefined],
    ['no sé, se está ahogando', 'medical'],
    ['no se que hacer no respira', 'medical'],
    ['el año pasado estuve con ustedes y mi marido se está ahogando', 'medical'],
    ['mi marido se atragantó con un hueso el año pasado', undefined],
    ['no para de sangrar', 'medical'],
    ['me duele el pecho desde la semana pasada', 'medical'],
    ['hace dos semanas que me duele el pecho', 'medical'],
    ['no me quiero morir ayúdenme', 'medical'],
    ['no tengo pensamientos suicidas', undefined],
    ['no hay fuego', undefined],
    ['sin dolor en el pecho', undefined],
    ['nadie está herido', undefined],
  ] as const) {
    assert.equal(read(text), kind, text);
  }
});

test('who does what to whom tells danger from suicide in Spanish', () => {
  for (const [text, kind] of [
    ['me quiere matar', 'danger'],
    ['quiere matarme', 'danger'],
    ['me quiero matar', 'suicide'],
    ['quiero matarme', 'suicide'],
    ['se quiere matar', 'suicide'],
    ['los voy a matar', 'danger'],
    ['me están matando los pies', undefined],
  ] as const) {
    assert.equal(read(text), kind, text);
  }
});

test('what else a Spanish caller wanted takes nothing from danger', () => {
  for (const [text, kind] of [
    ['buenos días quería una cita para el lunes huele a gas', 'danger'],
    ['llamaba por la factura se está ahogando mi hijo', 'medical'],
    ['quería la receta de las pastillas pero me quiero morir', 'suicide'],
    ['mi móvil se está quedando sin batería se ha desmayado mi abuela', 'medical'],
    ['me llamo ana garcía y han entrado en mi casa', 'danger'],
  ] as const) {
    assert.equal(read(text), kind, text);
  }
});

test('an errand before it and an address after it take no more than one in a hundred Spanish alarms away', () => {
  const lines = readFileSync('test/fixtures/danger/es/alarm.txt', 'utf8').split('\n').filter(Boolean);
  const missed = lines
    .map((line) => line.split('\t')[1] ?? '')
    .flatMap((said) => [
      `buenos días quería pedir una cita para el lunes ${said}`,
      `quería la receta de las pastillas pero ${said}`,
      `${said} estoy muy nervioso`,
      `${said} mi número es seis uno dos`,
    ])
    .filter((said) => read(said) === undefined);
  assert.ok(missed.length * 100 <= lines.length * 4, missed.join('\n'));
});
