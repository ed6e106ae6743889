import type { IdentityWords } from './identity-words.ts';

export const wordsEs: IdentityWords = {
  start: 'Antes de decir algo sobre una persona, tengo que saber quién llama.',
  askName: '¿Cuál es su nombre y apellido?',
  askBirthDate: '¿Cuál es su fecha de nacimiento?',
  birthDateKeys: (monthFirst) =>
    `Marque su fecha de nacimiento con ocho cifras: ${monthFirst ? 'mes, día' : 'día, mes'} y año.`,
  noDate: 'No conozco esa fecha.',
  askYear: '¿Y el año?',
  askCode: '¿Y cuál es su código?',
  codeKeys: 'Marque su código y después la almohadilla.',
  again: 'No he podido confirmarlo. Probemos otra vez.',
  notConfirmed: 'No puedo confirmar quién llama.',
  offerCallback: 'Nuestro equipo puede llamarle al número que tiene registrado. ¿Quiere que lo pida?',
  callbackNoted: 'Lo he anotado. Nuestro equipo usará el número registrado y ningún otro.',
  callbackReason: 'Llamar al número registrado: no se pudo confirmar quién llamaba.',
  hasNone:
    /(?<![^ ])(?:no (?:lo |la |me |se |le )?(?:tengo|tenemos|se|conozco|recuerdo|acuerdo|encuentro|quiero)|(?:lo |la )?(?:he )?(?:olvidado|perdido)|se me (?:olvido|ha olvidado)|ningun codigo|sin codigo|que codigo|cual codigo|ni idea)(?![^ ])/,
};
