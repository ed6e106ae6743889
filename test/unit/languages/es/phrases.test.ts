import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toWhom, withArticle } from '../../../../src/languages/es/articles.ts';
import { phrasesEs } from '../../../../src/languages/es/phrases.ts';

test('a title has its article inside a sentence, and a name has none', () => {
  for (const [name, said, to] of [
    ['Doctora Ana Ibáñez', 'la doctora Ana Ibáñez', 'a la doctora Ana Ibáñez'],
    ['Dra. Ibáñez', 'la doctora Ibáñez', 'a la doctora Ibáñez'],
    ['Doctor Vidal', 'el doctor Vidal', 'al doctor Vidal'],
    ['Sr. Ortega', 'el señor Ortega', 'al señor Ortega'],
    ['Señora Núñez', 'la señora Núñez', 'a la señora Núñez'],
    ['Luis Ortega', 'Luis Ortega', 'a Luis Ortega'],
    ['don Pedro', 'don Pedro', 'a don Pedro'],
    ['el departamento de facturación', 'el departamento de facturación', 'al departamento de facturación'],
    ['la recepción', 'la recepción', 'a la recepción'],
    ['Drago Petrović', 'Drago Petrović', 'a Drago Petrović'],
  ] as const) {
    assert.deepEqual([withArticle(name), toWhom(name)], [said, to]);
  }
});

test('people are offered as one says it', () => {
  assert.equal(phrasesEs.puttingThrough('Dr. Vidal'), 'Le paso con el doctor Vidal.');
  assert.equal(
    phrasesEs.whichPerson(['Ana Ruiz', 'Sr. Ortega']),
    '¿Se refiere a Ana Ruiz o al señor Ortega?',
  );
  assert.equal(
    phrasesEs.whichOf([
      { label: 'Ana Ruiz, laboratorio,', digits: '1' },
      { label: 'Ana Ruiz, farmacia,', digits: '2' },
    ]),
    '¿A quién se refiere? Diga el nombre completo o marque una tecla. Para Ana Ruiz, laboratorio, marque 1. Para Ana Ruiz, farmacia, marque 2.',
  );
  assert.equal(
    phrasesEs.notReached('Doctora Ibáñez', 'busy'),
    'Lo siento, la doctora Ibáñez está en otra llamada.',
  );
  assert.equal(phrasesEs.messageOrOther(null), '¿Quiere dejar un mensaje o hablar con otra persona?');
});

test('who is on the telephone has to hang up first, who writes has not', () => {
  assert.equal(
    phrasesEs.emergency(['112'], true),
    'Si es una emergencia, cuelgue y marque el 112 ahora mismo.',
  );
  assert.equal(
    phrasesEs.emergency(['911', '066'], false),
    'Si es una emergencia, marque el 911 o el 066 ahora mismo.',
  );
  assert.match(phrasesEs.emergency([], true), /cuelgue y llame al número de emergencias/);
  assert.match(phrasesEs.suicide('024', ['112'], true), /llame al 024\. .* cuelgue y marque el 112/);
});

test('a message is read back in the order of its questions', () => {
  const message = {
    name: 'Ana Gil',
    number: '6 1 2, 3 4 5, 6 7 8',
    extension: '4 5',
    reason: 'la caldera',
    recorded: false,
    forName: 'Sr. Ortega',
  };
  assert.equal(
    phrasesEs.readBack(message),
    'Le leo su mensaje para el señor Ortega. Su nombre: Ana Gil. Le llamaremos al 6 1 2, 3 4 5, 6 7 8, extensión 4 5. Su mensaje: la caldera.',
  );
  const empty = { name: null, number: null, extension: null, reason: null, recorded: true, forName: null };
  assert.match(
    phrasesEs.readBack(empty),
    /No he entendido su nombre\. Sin número .* se guarda como grabación/,
  );
  const long = { ...message, reason: 'una cosa muy larga '.repeat(30) };
  assert.match(phrasesEs.readBack(long), /empieza así: .* Se guarda entero\.$/);
  assert.ok(phrasesEs.readBack(long).startsWith(phrasesEs.readBackStart('Sr. Ortega')));
});
