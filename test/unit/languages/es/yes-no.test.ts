import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsYesNo, leansYesNo, yesNo } from '../../../../src/languages/es/yes-no.ts';

const YES =
  'sí|si|Sí.|sí sí|sí, por favor|sí por favor|sí, claro|claro|claro que sí|por supuesto|desde luego|vale|vale vale|vale, gracias|de acuerdo|correcto|es correcto|sí, es correcto|eso es correcto|todo correcto|sí, todo correcto|está todo correcto|eso es|sí, eso es|así es|exacto|exactamente|efectivamente|en efecto|perfecto|está perfecto|bien|está bien|muy bien|todo bien|me parece bien|por mí bien|bueno|bueno, sí|venga|dale|ándale|órale|sale|genial|estupendo|cómo no|por qué no|seguro|cierto|es verdad|afirmativo|adelante|ese mismo|sí, ese mismo|a este número|sí, a este número|este mismo|el mismo|al mismo|es mi número|sí, ese es mi número|se lo agradezco|sí, se lo agradecería|me gustaría|sí, me gustaría|lo prefiero|si es tan amable|si no le importa|si puede ser|no hay problema|sin problema|ningún problema|no tengo inconveniente|nada que cambiar|no hay que cambiar nada|no cambie nada|creo que sí|supongo que sí|yo creo que sí|pues sí|hombre, claro|eh sí|ajá|ok|okey|sip|sí señora|sí, muchas gracias|ah sí|sí, todo perfecto|tal cual|déjelo así|así está bien|sí quiero|con mucho gusto|lo ha entendido bien|sí, está todo bien|ándale, sí|pues claro|dele|va que va|así mero|sí, está bien así|exactamente eso';
const NO =
  'no|No.|no no|no, gracias|no gracias|no, muchas gracias|qué va|para nada|en absoluto|de ninguna manera|mejor no|mejor que no|prefiero que no|no es correcto|no, no es correcto|eso no es correcto|no está bien|está mal|eso está mal|es incorrecto|incorrecto|no es así|así no es|no es eso|eso no|no es verdad|falso|tampoco|nunca|negativo|ni hablar|no quiero|no hace falta|no es necesario|por ahora no|ahora no|hoy no|todavía no|de momento no|más tarde|otro día|en otro momento|creo que no|me parece que no|pues no|claro que no|por supuesto que no|desde luego que no|no del todo|la verdad es que no|no es mi número|ese no|a ese no|otro número|a otro número|el otro|es un error|hay un error|está equivocado|se ha equivocado|no he dicho eso|nop|no señor|no, hombre, no|vale, no|bueno, no|el número no es correcto|no es el número correcto|el nombre está mal|uy no|no, eso no es lo que he dicho|no por favor|no, así está bien|no me interesa|no creo|no, está equivocado|eso no es lo que dije|pues la verdad es que no|ahorita no|no, ya no|no se moleste|mejor más tarde';
const NEITHER =
  '|plátano|no sé|no lo sé|no estoy seguro|no estoy segura|quizás|tal vez|puede ser|depende|¿qué ha dicho?|¿quién es?|mi teléfono no funciona|no funciona la calefacción|no entiendo mi factura|sí quiero saber si están mis resultados|no tengo agua caliente|es por mi factura|quiero dejar un mensaje|gracias|buenos días|hola|no, está bien el nombre|la doctora no está|no puedo ir mañana|vale pues quería pedir una cita|bien, tengo una pregunta|correo electrónico|si viene la doctora avíseme|el otro día llamé|seis uno dos|no recibí la carta';

for (const [answer, texts] of [
  ['yes', YES],
  ['no', NO],
  [undefined, NEITHER],
] as const) {
  for (const text of texts.split('|')) {
    test(`"${text}" says ${answer ?? 'neither yes nor no, or more than that'}`, () =>
      assert.equal(yesNo(text), answer));
  }
}

test('an answer that begins with a plain yes or no may go on, and one that takes it back is none', () => {
  const answers: readonly (readonly [string, 'yes' | 'no' | undefined])[] = [
    ['sí, la doctora', 'yes'],
    ['sí, esa es la señora que digo', 'yes'],
    ['claro, dígale que es urgente', 'yes'],
    ['exacto, con la doctora', 'yes'],
    ['no, con mi marido', 'no'],
    ['no, he dicho otra cosa', 'no'],
    ['no, quería hablar con otra persona', 'no'],
    ['sí pero el otro', 'no'],
    ['sí, pero hoy no', 'no'],
    ['si no puede ser hoy', undefined],
    ['el apellido es incorrecto', 'no'],
    ['el número tiene un error', 'no'],
    ['si me llama mañana mejor', undefined],
    ['no sé si es correcto', undefined],
    ['no sé qué decirle', undefined],
    ['mi teléfono no funciona', undefined],
    ['no, el nombre está bien', undefined],
  ];
  for (const [text, answer] of answers) assert.equal(leansYesNo(text), answer, text);
});

test('the first word tells what follows it', () => {
  assert.equal(beginsYesNo('sí, pero no antes de las nueve'), 'yes');
  assert.equal(beginsYesNo('vale pero por la tarde'), 'yes');
  assert.equal(beginsYesNo('no, llámeme al otro'), 'no');
  assert.equal(beginsYesNo('llámeme mañana'), undefined);
});

test('twenty thousand characters are read at once', () => {
  for (const part of ['sí ', 'no es el número ', 'vale pero ', 'ah ', 'no está bien ']) {
    const text = part.repeat(20_000 / part.length);
    const startMs = performance.now();
    yesNo(text);
    leansYesNo(text);
    beginsYesNo(text);
    assert.ok(performance.now() - startMs < 1000, `${part} ${performance.now() - startMs} ms`);
  }
});
