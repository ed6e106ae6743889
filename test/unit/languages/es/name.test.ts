import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesEs } from '../../../../src/languages/es/name.ts';

const NAMES: readonly (readonly [said: string, name: string])[] = [
  ['Ana García López', 'Ana García López'],
  ['ana garcía lópez', 'Ana García López'],
  ['ana garcia lopez', 'Ana Garcia Lopez'],
  ['me llamo Ana', 'Ana'],
  ['me llamo ana garcía', 'Ana García'],
  ['soy Carmen Ruiz', 'Carmen Ruiz'],
  ['soy carmen ruiz', 'Carmen Ruiz'],
  ['mi nombre es José Luis Martínez', 'José Luis Martínez'],
  ['mi nombre es josé luis martínez gracias', 'José Luis Martínez'],
  ['sí, me llamo Pedro Sánchez', 'Pedro Sánchez'],
  ['sí claro, soy Pedro Sánchez', 'Pedro Sánchez'],
  ['hola buenos días soy lucía fernández', 'Lucía Fernández'],
  ['Juan de la Cruz', 'Juan de la Cruz'],
  ['juan de la cruz', 'Juan de la Cruz'],
  ['carmen lópez de la torre', 'Carmen López de la Torre'],
  ['soy María de los Ángeles Pérez', 'María de los Ángeles Pérez'],
  ['me llamo Miguel Ángel del Río', 'Miguel Ángel del Río'],
  ['José Ortega y Gasset', 'José Ortega y Gasset'],
  ['habla Ricardo Gómez', 'Ricardo Gómez'],
  ['le habla ricardo gómez', 'Ricardo Gómez'],
  ['le habla la señora Núñez', 'Señora Núñez'],
  ['soy el señor Ortega', 'Señor Ortega'],
  ['soy el doctor Pérez', 'Doctor Pérez'],
  ['soy la Dra. Vidal', 'Doctora Vidal'],
  ['Begoña Núñez', 'Begoña Núñez'],
  ['begoña', 'Begoña'],
  ['García', 'García'],
  ['garcía por favor', 'García'],
  ['es García', 'García'],
  ['el apellido es García', 'García'],
  ['mi nombre es Ana y mi apellido es García', 'Ana García'],
  ['nombre es ana apellido es ruiz', 'Ana Ruiz'],
  ['mis apellidos son García López', 'García López'],
  ['a nombre de Luis Vargas', 'Luis Vargas'],
  ['está a nombre de Marta Gil', 'Marta Gil'],
  ['g a r c i a', 'Garcia'],
  ['g, a, r, c, í, a', 'García'],
  ['G-A-R-C-I-A', 'Garcia'],
  ['ge a erre ce i a', 'Garcia'],
  ['be o ele a eñe o ese', 'Bolaños'],
  ['uve i de a ele', 'Vidal'],
  ['zeta a pe a te a', 'Zapata'],
  ['garcía, ge a erre ce i a', 'Garcia'],
  ['be de Barcelona, o de Oviedo, te de Toledo, i de Italia, n de Navarra', 'Botin'],
  ['b de Barcelona u de uva e de España n de nada o de oro', 'Bueno'],
  ['me llamo Ruiz, erre u i zeta', 'Ruiz'],
  ['hache e erre e de i a', 'Heredia'],
  ['ele o pe e zeta', 'Lopez'],
  ['ye a ene e zeta', 'Yanez'],
  ['i griega a ene e zeta', 'Yanez'],
  ['uve doble a ge ene e erre', 'Wagner'],
  ['Gonzales con zeta', 'Gonzalez'],
  ['soy Gonzáles con zeta', 'González'],
  ['Elena con hache', 'Helena'],
  ['Ernández con hache', 'Hernández'],
  ['Hernández con hache', 'Hernández'],
  ['Rivas con be', 'Ribas'],
  ['Ribas con uve', 'Rivas'],
  ['Giménez con jota', 'Jiménez'],
  ['Jiménez con ge', 'Giménez'],
  ['García con acento en la i', 'García'],
  ['Núñez con acento', 'Núñez'],
  ['soy Pilar', 'Pilar'],
  ['me llamo Dolores', 'Dolores'],
  ['Domingo Torres', 'Domingo Torres'],
  ['me llamo Ángel Bueno', 'Ángel Bueno'],
  ['Ana García guion Ruiz', 'Ana García-Ruiz'],
  ['MARÍA PÉREZ', 'María Pérez'],
  ["Luis O'Donnell", "Luis O'Donnell"],
  ['soy Ana, llamo por mi factura', 'Ana'],
  ['soy Ana García y quiero dejar un mensaje', 'Ana García'],
  ['soy ana garcía y llamo por una cita', 'Ana García'],
  ['pues mire, soy Antonio Vega', 'Antonio Vega'],
  ['Kevin Brown', 'Kevin Brown'],
  ['ana belén', 'Ana Belén'],
  ['Me llamo Francisco Javier Moreno Ruiz.', 'Francisco Javier Moreno Ruiz'],
  ['sí mire soy concha', 'Concha'],
  ['mi nombre, Rosa Delgado', 'Rosa Delgado'],
  ['Rosa Delgado, con d de Dinamarca', 'Rosa Delgado'],
  ['el nombre es pedro', 'Pedro'],
  ['pues soy pedro el fontanero', 'Pedro'],
  ['María del Carmen Sánchez', 'María del Carmen Sánchez'],
  ['josé maría aznar lópez', 'José María Aznar López'],
  ['buenas tardes mi nombre es Guadalupe Hernández', 'Guadalupe Hernández'],
  ['guadalupe hernández para servirle', 'Guadalupe Hernández'],
  ['con gusto soy lupita', 'Lupita'],
  ['soy yo, Marta', 'Marta'],
  ['habla con Ricardo', 'Ricardo'],
  ['a nombre de la familia Pérez', 'Familia Pérez'],
  ['mi apellido es Vázquez con uve y zeta', 'Vázquez'],
  ['Iván con i latina', 'Iván'],
  ['me llamo Ainhoa', 'Ainhoa'],
  ['a i ene hache o a', 'Ainhoa'],
  ['eme a erre te i ene e zeta', 'Martinez'],
  ['me apellido Ruiz', 'Ruiz'],
  ['nombre Juan apellido Pérez', 'Juan Pérez'],
  ['Juan Pérez con acento', 'Juan Pérez'],
  ['Ludmila Kowalski', 'Ludmila Kowalski'],
  ['k o w a l s k i', 'Kowalski'],
  ['ka o uve doble a ele ese ka i', 'Kowalski'],
  ['mohamed ben ali', 'Mohamed Ben Ali'],
  ['Li Wei', 'Li Wei'],
  ['señora garcía', 'Señora García'],
  ['la señora garcía', 'Señora García'],
  ['le habla el licenciado torres', 'Licenciado Torres'],
  ['don antonio', 'Don Antonio'],
  ['sí, Ana', 'Ana'],
  ['Ana, Ana García', 'Ana García'],
  ['García, Ana', 'García Ana'],
];

for (const [said, name] of NAMES) {
  test(`"${said}" gives ${name}`, () => assert.equal(namesEs.name(said), name));
}

const NO_NAMES =
  'sí|no|vale|claro|¿qué?|¿cómo?|¿por qué?|no le entiendo|repita por favor|hola|buenos días|prefiero no decirlo|no quiero dar mi nombre|es por una factura|es sobre mi cita|llamo por mi factura|quiero hablar con una persona|¿qué horario tienen?|quisiera pedir cita|¿puede repetir la pregunta?|un momento por favor|mi nombre está mal|soy paciente de la doctora y quiero cambiar la cita|es urgente|cancelar|nada|por qué quiere saberlo|¿para qué lo quiere?|me duele mucho la cabeza|no se lo digo|gracias|adiós|seis uno dos|anónimo|mi marido está enfermo|lo que le dije antes|quiero una cita|no quiero|pues no sé|¿es obligatorio?|eso es cosa mía|¿para qué?|no hace falta|da igual mi nombre|mi nombre no importa|ya se lo he dicho|el de siempre|soy un cliente|soy cliente suyo|soy nuevo|es la primera vez que llamo|no me oye|está sonando|quiero hablar con la doctora|la doctora ibáñez ya me conoce|un segundo|cómo que mi nombre|llámeme luego|el número es 612 345 678|sí dígame|eh|ay perdone|tengo prisa|lo siento|qué pesado|¿y usted?|vengo de parte de mi madre';
for (const said of NO_NAMES.split('|')) {
  test(`"${said}" gives no name`, () => assert.equal(namesEs.name(said), undefined));
}

const DECLINED =
  'prefiero no decirlo|preferiría no decirlo|no quiero decirlo|no se lo quiero decir|no quiero dar mi nombre|no le voy a dar mi nombre|mejor no|anónimo|sin nombre|no se lo digo|no doy mi nombre|no le importa|prefiero que no|no hace falta';
for (const said of DECLINED.split('|')) {
  test(`"${said}" declines to say`, () => assert.equal(namesEs.declines(said), true));
}

test('who gives a name declines nothing', () => {
  for (const said of ['Ana García', 'soy Luis', 'Nola Ruiz'])
    assert.equal(namesEs.declines(said), false, said);
});

test('twenty thousand characters are read at once', () => {
  for (const part of ['a de ', 'me llamo ana ', 'con zeta ', 'ge a erre ', 'soy ', 'no quiero ']) {
    const text = part.repeat(20_000 / part.length);
    const startMs = performance.now();
    namesEs.name(text);
    namesEs.declines(text);
    assert.ok(performance.now() - startMs < 1000, `${part}: ${performance.now() - startMs} ms`);
  }
});
