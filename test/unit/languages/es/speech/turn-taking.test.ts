import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interjections, isBackchannel, isStopWord } from '../../../../../src/conversation/backchannels.ts';
import { endsOpen } from '../../../../../src/conversation/completeness.ts';
import { wordsOf } from '../../../../../src/conversation/words.ts';
import { SPANISH } from '../../../../../src/languages/es/speech/spanish.ts';

const telling = { asked: false, language: SPANISH };
const asking = { asked: true, language: SPANISH };

test('quien solo escucha no interrumpe', () => {
  for (const text of [
    ...[
      'mhm',
      'Mhm.',
      'ajá',
      'aja',
      'sí',
      'si',
      'Sí, sí.',
      'claro',
      'claro que sí',
      'vale',
      'Vale, vale.',
      'ok',
      'okay',
      'de acuerdo',
    ],
    ...[
      'está bien',
      'esta bien',
      'muy bien',
      'bueno',
      'perfecto',
      'ya',
      'ya veo',
      'entiendo',
      'entendido',
      'exacto',
      'eso es',
      'así es',
    ],
    ...[
      'por supuesto',
      'genial',
      'listo',
      'órale',
      'dale',
      'gracias',
      'vale gracias',
      'ah vale',
      'correcto',
      'cómo no',
      'eh',
      'ah',
      'sí claro',
    ],
  ]) {
    assert.equal(isBackchannel(text, telling), true, text);
  }
});

test('una palabra con contenido toma la palabra', () => {
  for (const text of [
    ...[
      'sí pero el martes',
      'vale y la dirección',
      'no',
      'el martes',
      'claro que no',
      'bueno mire',
      'ya no',
      'sí por favor',
      '',
    ],
    ...['espere', 'un momento', 'exacto a las tres', 'perfectamente horrible', 'bien cuidada'],
  ]) {
    assert.equal(isBackchannel(text, telling), false, text);
  }
});

test('tras una pregunta un sí es una respuesta, y un eh no lo es', () => {
  for (const text of [
    'sí',
    'si',
    'ok',
    'ajá',
    'vale',
    'claro',
    'eh sí',
    'de acuerdo',
    'eso es',
    'correcto',
  ]) {
    assert.equal(isBackchannel(text, asking), false, text);
  }
  for (const text of ['eh', 'em', 'mmm', 'este', 'ah', 'oh', 'pues', 'uf']) {
    assert.equal(isBackchannel(text, asking), true, text);
  }
});

test('lo que siempre interrumpe se encuentra en cualquier lugar, y solo como palabra entera', () => {
  for (const text of [
    ...[
      'espere',
      'Espere, por favor.',
      'un momento',
      'un momentito por favor',
      'oiga',
      '¿Oiga?',
      'hola',
      '¿Hola?',
      '¿diga?',
      'no',
      'No, no.',
    ],
    ...[
      'perdone',
      'disculpe',
      'pare',
      'sí pero',
      'cómo dice',
      'eso no',
      'adiós',
      'hasta luego',
      'quiero hablar con una persona',
      'aló',
      'ayuda',
    ],
  ]) {
    assert.equal(isStopWord(text, SPANISH), true, text);
  }
  for (const text of ['sí', 'claro', 'esperemos', 'norte', 'parece', 'holandés', 'ya veo', '']) {
    assert.equal(isStopWord(text, SPANISH), false, text);
  }
});

test('entre las interjecciones no hay sonidos que una máquina oye en cualquier ruido', () => {
  const words = interjections(SPANISH);
  assert.ok(words.includes('espere') && words.includes('sí'));
  assert.ok(!words.includes('mm hm') && !words.includes('mhm'));
});

const open = (text: string) => endsOpen(wordsOf(text), SPANISH);

test('así no acaba ninguna frase', () => {
  for (const text of [
    ...[
      'quiero',
      'quería pedir una cita con el',
      'llamo por',
      'llamo porque',
      'necesito',
      'me gustaría',
      'es que',
      'y',
      'sí y',
      'no pero',
      'para',
    ],
    ...[
      'de',
      'el',
      'la',
      'mi',
      'con la doctora',
      'eh',
      'este eh',
      'pues',
      'me llamo',
      'mi nombre es',
      'soy',
      'a las',
      'desde',
      'hasta',
      'entre las nueve y',
    ],
    ...[
      'se trata de',
      'porque',
      'cuando',
      'puedo',
      'podría',
      'podria',
      'tengo',
      'me duele el',
      'mi número',
      'mi numero es',
      'o sea',
      'por ejemplo',
    ],
    ...['antes de', 'después de', 'hay', 'doble', 'nueve uno dos y', 'también en', 'señora', 'que'],
  ]) {
    assert.equal(open(text), true, text);
  }
});

test('así acaban muchas frases', () => {
  for (const text of [
    ...[
      'adiós',
      'el lunes',
      'Ana García',
      'sí',
      'si',
      'no',
      'gracias',
      'mi rodilla',
      'cinco',
      'por favor',
      'nada más',
      'nada mas',
      'bueno',
    ],
    ...[
      'está bien',
      'una cita',
      'a las nueve',
      'mañana',
      'me duele',
      'no lo sé',
      'esto',
      'yo también',
      'cuándo abren',
      'ya',
    ],
    ...[
      'hasta luego',
      'con la doctora Lang',
      'mi hija está enferma',
      'tengo fiebre',
      'vale',
      'dos',
      'solo',
      'eso',
      'dónde están ustedes',
    ],
  ]) {
    assert.equal(open(text), false, text);
  }
});

test('una palabra cortés no cambia nada en una frase acabada', () => {
  for (const word of ['por', 'favor', 'gracias', 'adiós']) assert.ok(SPANISH.polite.has(word), word);
  assert.ok(!SPANISH.polite.has('lunes'));
});
