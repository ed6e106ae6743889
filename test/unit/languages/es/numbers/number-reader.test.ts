import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersEs } from '../../../../../src/languages/es/numbers/numbers-es.ts';
import { heardNumber } from '../../heard-number.ts';

type Rows = Readonly<Record<string, string>>;

const MOBILE = '612345678 whole';
const MADRID = '914234567 whole';
const ABROAD = '+34612345678 whole';

const DICTATED: Rows = {
  'seis uno dos': '612',
  'seis uno dos tres cuatro cinco seis siete ocho': MOBILE,
  'Seis, uno, dos, tres, cuatro, cinco, seis, siete, ocho.': MOBILE,
  'noventa y uno, cuatro, veintitrés, cuarenta y cinco, sesenta y siete': MADRID,
  'noventa y uno cuatro veintitres cuarenta y cinco sesenta y siete': MADRID,
  'nueve uno cuatro veintitrés cuarenta y cinco sesenta y siete': MADRID,
  'seiscientos doce, trescientos cuarenta y cinco, seiscientos setenta y ocho': MOBILE,
  'seiscientos doce trescientos cuarenta y cinco seiscientos setenta y ocho': MOBILE,
  'seiscientos doce, treinta y cuatro, cincuenta y seis, setenta y ocho': MOBILE,
  'seis cientos doce treinta y cuatro cincuenta y seis setenta y ocho': MOBILE,
  'seis doce treintaicuatro cincuentaiséis setentaiocho': MOBILE,
  'novecientos dos, ciento veintitrés, cuatrocientos cincuenta y seis': '902123456 whole',
  'novecientos uno dos tres cuatro cinco seis': '900123456 whole',
  'novecientos cien doscientos': '900100200 whole',
  'dos mil trescientos': '2300',
  'noventa y uno, cuatro, dos mil trescientos': '9142300',
  'diez y seis': '16',
  'doble cero': '00',
  'triple siete': '777',
  'dos veces el cinco': '55',
  'dos veces cinco': '55',
  'tres ceros': '000',
  'dos sietes': '77',
  'seis uno dos, doble tres, triple cero, siete': '612330007 whole',
  'mi número es el seis uno dos, eh, tres cuatro cinco, seis siete ocho': MOBILE,
  'sí, apunte, es el seis uno dos y luego tres cuatro cinco y después seis siete ocho, por favor': MOBILE,
  'le doy mi móvil seis uno dos guion tres cuatro cinco guion seis siete ocho': MOBILE,
  'más treinta y cuatro seis uno dos tres cuatro cinco seis siete ocho': ABROAD,
  'mas treinta y cuatro seiscientos doce treinta y cuatro cincuenta y seis setenta y ocho': ABROAD,
  'cero cero treinta y cuatro seis uno dos tres cuatro cinco seis siete ocho': ABROAD,
  'doble cero tres cuatro seis uno dos tres cuatro cinco seis siete ocho': ABROAD,
  'más cuarenta y nueve uno siete uno dos tres cuatro cinco seis siete ocho': '+491712345678 whole',
  'el prefijo es noventa y uno y el número cuatro dos tres cuatro cinco seis siete': MADRID,
  'cuatro dos tres cuatro cinco seis siete con el prefijo nueve uno': MADRID,
};

const WRITTEN: Rows = {
  '612 34 56 78': MOBILE,
  '612345678.': MOBILE,
  '612-345-678': MOBILE,
  '612.34.56.78': MOBILE,
  '91 423 45 67': MADRID,
  '+34 612 345 678': ABROAD,
  '0034 612 345 678': ABROAD,
  '6 1 2, 3 4 5, 6 7 8': MOBILE,
  '612 345 678 o 914 234 567': MOBILE,
  '612 345 678 repito 612 345 678': MOBILE,
  '+49 171 2345678': '+491712345678 whole',
};

const NATURAL: Rows = {
  'el seis el uno el dos el tres el cuatro el cinco el seis el siete el ocho': MOBILE,
  'seis-uno-dos, tres-cuatro-cinco, seis-siete-ocho': MOBILE,
  'me llamo Ana García y mi número es el 612345678': MOBILE,
  'vivo en la calle Alcalá 45 y mi teléfono es 612345678': MOBILE,
  'tengo 72 años y mi número es el 612345678': MOBILE,
  '612345678, estoy hasta las cinco': MOBILE,
  'desde las nueve seis uno dos tres cuatro cinco seis siete ocho': MOBILE,
  'seis uno dos, un momento, tres cuatro cinco seis siete ocho': MOBILE,
  '612345679 espere 78': MOBILE,
  'tiene 612345679 pero es 612345678': MOBILE,
  'el número de mi mujer es el 612345678': MOBILE,
  'seis cincuenta y cinco, cero cero, once, veintidós': '655001122 whole',
  'noventa y tres doscientos doce treinta y cuatro cincuenta y seis': '932123456 whole',
};

const EXTENSIONS: Rows = {
  '91 423 45 67 extensión doce': `${MADRID} x12`,
  '91 423 45 67, extension 12': `${MADRID} x12`,
  '91 423 45 67 ext. 12': `${MADRID} x12`,
  'noventa y uno cuatro veintitrés cuarenta y cinco sesenta y siete, interno cuarenta y cinco': `${MADRID} x45`,
  '914234567 anexo 204': `${MADRID} x204`,
  '914234567 y la extensión es la doscientos cuatro': `${MADRID} x204`,
  'extensión 12 en el 914234567': `${MADRID} x12`,
  '914234567 extensión 12 perdón 13': `${MADRID} x13`,
  'la extensión es cuatro cinco': 'x45',
};

const CORRECTED: Rows = {
  'seis uno dos no seis uno tres': '613',
  '612345679 no 78': MOBILE,
  '612345679 perdón, 78': MOBILE,
  '612345687, perdón, acaba en 78': MOBILE,
  '612345679 quiero decir 612345678': MOBILE,
  '612 99 empiezo otra vez 612345678': `${MOBILE} anew`,
  'empiezo otra vez': 'anew',
  'perdón, empezamos de nuevo': 'anew',
  'desde el principio': 'anew',
  'no, siete no, ocho': '7>8',
  'siete no, ocho': '7>8',
  'ocho, no siete': '7>8',
  'no, ocho, no siete': '7>8',
  'no ocho sino siete': '8>7',
  'no es ocho, es siete': '8>7',
  'no es un ocho, es un siete': '8>7',
  'el ocho está mal, es un siete': '8>7',
  'el ocho debería ser un siete': '8>7',
  'donde dije ocho es siete': '8>7',
  'cambie el ocho por un siete': '8>7',
  'en vez de un ocho es un siete': '8>7',
  'en lugar del 8 un 7': '8>7',
  'perdón, acaba en 24': '…>24 ending',
  'termina en veinticuatro': '…>24 ending',
  'el último número está mal, es un siete': '…>7 ending',
  'al final un siete, no un ocho': '8>7 ending',
  'el nueve no es, es el ocho': '9>8',
  'al final 24': '…>24 ending',
  'los dos últimos números son dos cuatro': '…>24 ending',
  'las últimas dos cifras son 24': '…>24 ending',
  'los últimos son 24': '…>24 ending',
  'el último es un cinco': '…>5 ending',
  'la última cifra es cinco': '…>5 ending',
  'acaba en 24, no 23': '23>24 ending',
  'acaba en 24 no en 23': '23>24 ending',
  'acaba en 24 en vez de 23': '23>24 ending',
  'empieza por 613': '…>613 beginning',
  'los tres primeros números son 613': '…>613 beginning',
  'no es el 612345679, es el 612345678': MOBILE,
  'no al 914234567 sino al 612345678': MOBILE,
  'no, es el 612345678': MOBILE,
  'no es el 612345678': MOBILE,
  'si no contesto, 612345678': MOBILE,
};

const FINISHED: Rows = {
  '612 34 ya está': '61234 done',
  '423 45 67, eso es todo': '4234567 done',
  'dos cuatro y ya': '24 done',
  'eso es todo': 'done',
  'ya está, gracias': 'done',
};

const OTHERS: Rows = {
  '': '',
  más: '',
  'a las tres y media': '',
  'a las tres': '',
  'a las 3': '',
  'a las 15:30': '',
  'a las 15.30 h': '',
  'a las tres menos cuarto': '',
  'a las tres y veinte': '',
  'sobre las cinco': '',
  'las nueve y veinte': '',
  '39,5 de fiebre': '',
  'la tensión es ciento cuarenta': '',
  'opción 1': '',
  'a las ocho de la mañana': '',
  'de nueve a cinco': '',
  'entre las nueve y las doce': '',
  'a partir de las seis': '',
  'el tres de mayo': '',
  'el 3 de mayo': '',
  'el 3 de mayo de 2026': '',
  'el 3-5-1980': '',
  'nací en 1980': '',
  'tengo 45 años': '',
  'tengo cuarenta y cinco': '',
  'mi hija tiene doce': '',
  '20 euros': '',
  'veinte euros': '',
  '20 €': '',
  '12,50 euros': '',
  'habitación 12': '',
  'calle Mayor 12': '',
  'segundo piso': '',
  'el 2º piso': '',
  'tres días': '',
  'hace dos semanas': '',
  'he llamado dos veces': '',
  'tengo una pregunta': '',
  'solo uno': '',
  'mil gracias': '',
  'el ochenta por ciento': '',
  'número de cliente 123456789': '',
  'mi DNI es 12345678 Z': '',
  'factura 4711': '',
  'el código postal es 28013': '',
  'número de la seguridad social 281234567840': '',
  'cliente 4711, teléfono 612345678': MOBILE,
  'llámeme a partir de las tres al 612345678': MOBILE,
  'somos dos personas, 612345678': MOBILE,
  '612345678 pero después de las tres': MOBILE,
  'estoy de nueve a cinco en el 612345678': MOBILE,
};

for (const [text, heard] of Object.entries({
  ...DICTATED,
  ...WRITTEN,
  ...NATURAL,
  ...EXTENSIONS,
  ...CORRECTED,
  ...FINISHED,
  ...OTHERS,
})) {
  test(`"${text}" is ${heard || 'no number'}`, () => {
    const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    assert.equal(heardNumber(numbersEs.number, text, 'ES'), heard);
    assert.equal(heardNumber(numbersEs.number, plain, 'ES'), heard);
  });
}

test('without a comma only the number tells which of two digits is wrong', () => {
  const { change } = numbersEs.number('siete no ocho', 'ES');
  assert.equal(change?.isEitherWay, true);
});

test('words that every object knows are words', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
    assert.equal(heardNumber(numbersEs.number, `${word} doble ${word} dos ${word} mil ${word}`, 'ES'), '');
  }
});

test('a number that is agreed to is no correction', () => {
  const draft = { number: '612345678', extension: null };
  const read = (text: string) => numbersEs.correctionOfNumber(text, { draft, country: 'ES' })?.value;
  assert.equal(read('sí, correcto, 612345678'), undefined);
  assert.equal(read('no, 612345679'), '612345679');
  assert.equal(read('perdón, acaba en 79'), '612345679');
});

test('digits follow words that announce them', () => {
  for (const text of ['914234567 extensión', '612 perdón,', '612 34 no', '91 el prefijo es'])
    assert.equal(numbersEs.digitsFollow(text), true, text);
  for (const text of ['612345678', 'extensión 12', '', 'eso es todo'])
    assert.equal(numbersEs.digitsFollow(text), false, text);
});

test('a caller without an area code says so', () => {
  for (const text of ['no hay prefijo', 'No tiene prefijo.', 'sin prefijo', 'no', 'no lo sé', 'ninguno'])
    assert.equal(numbersEs.hasNoAreaCode(text), true, text);
  for (const text of ['el prefijo es 91', 'sí', '91', 'no es el 91', ''])
    assert.equal(numbersEs.hasNoAreaCode(text), false, text);
});

test('twenty thousand characters of anything are read at once', () => {
  const texts = [
    '7 ',
    'cero ',
    'y ',
    'treinta y ',
    'cien',
    'mil ',
    'no ocho ',
    'los últimos ',
    'dos veces ',
    '1-',
    '3 de ',
    'uno no ',
    ', ',
    'no 0 ',
    'espere 1 ',
    'ultimo 1 ',
    'x',
  ];
  for (const text of texts) {
    const begunMs = performance.now();
    const { digits } = numbersEs.number(text.repeat(20_000 / text.length), 'ES');
    numbersEs.digitsFollow(text.repeat(20_000 / text.length));
    assert.ok(digits.length <= 15, `${text}: ${digits.length} digits`);
    assert.ok(performance.now() - begunMs < 500, `${text}: ${performance.now() - begunMs} ms`);
  }
});
