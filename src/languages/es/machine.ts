const MACHINE =
  '(?:maquina|robot|bot|ordenador|computadora|grabacion|grabadora|mensaje grabado|contestador(?: automatico)?|buzon(?: de voz)?|ia|chatbot|programa|asistente (?:automatico|virtual|digital)|inteligencia artificial)';
const BEING = `(?:(?:un|una|el|la) )?(?:verdadera |verdadero )?(?:persona|humano|humana|ser humano|señor|señora|señorita|chica|chico|hombre|mujer|alguien|${MACHINE})(?: (?:de verdad|real|humana|de carne y hueso|viva))?`;
const LEAD =
  '(?:(?:hola|perdone|perdon|disculpe|oiga|oye|mire|y|pero|bueno|buenos dias|buenas tardes|buenas|a ver|espere|una pregunta|ah) )*';
const YOU = '(?:usted|tu|vos)';
const MAYBE_YOU = `(?:${YOU} )?`;

/** "¿Es usted una máquina?", "¿hablo con una persona o con un robot?" */
const ASKS = new RegExp(
  `^${LEAD}${MAYBE_YOU}(?:eres|es|sos|esto es|es esto|esta es|hablo con|estoy hablando con|estoy con|me atiende|me esta atendiendo) ${MAYBE_YOU}(?:de verdad |realmente |solo |acaso )?${BEING}(?: o (?:con )?(?:${BEING}|que|no))?(?: ${YOU})?$`,
);
const SURE = new RegExp(
  `(?<![^ ])(?:es usted|eres|usted es|tu eres|estoy hablando con|esto es) ${BEING}(?! (?:que|de|mayor|enferma))(?![^ ])`,
);
const WHO = new RegExp(
  `^${LEAD}(?:(?:con )?quien(?:es)? (?:es|eres|sos|hablo|estoy hablando|habla|me habla|me atiende|esta ahi|tengo el gusto(?: de hablar)?|es esto)|que eres|que es usted|como (?:se llama|te llamas)|cual es su nombre)(?: (?:usted|tu|ahora|exactamente))?$|^${LEAD}(?:es usted|eres|usted es|es) (?:real|human[oa]|automatic[oa]|de verdad|artificial)$`,
);

/**
 * Whether the caller asks what answers: a person or a machine.
 *
 * @param words Normalised.
 */
export function asksWhoAnswers(words: string): boolean {
  return WHO.test(words) || ASKS.test(words) || SURE.test(words);
}
