import type { ModelWords } from '../../reception/language.ts';
import { isAcknowledgement } from './acknowledgement.ts';
import { claimsIn } from './claims.ts';
import { LABELS_ES, NOT_FOR_THE_CALLER_ES, THOUGHTS_BEGIN_ES } from './reply-labels.ts';
import { spokenWords } from './words.ts';

/** On words without accents. */
const RESCUE =
  /(?<![^ ])(?:ambulancia|policia|bomberos|paramedicos|servicios? de emergencias?|la ayuda|patrulla)(?![^ ])/;
const GOODBYE =
  /(?<![^ ])(?:adios|hasta (?:luego|pronto|mañana|la vista)|chao|que tenga (?:un )?buen)(?![^ ])/;
const TRANSFER =
  /(?<![^ ])(?:(?:le|lo|la|te) (?:paso|pongo|comunico|transfiero|conecto|derivo|voy a (?:pasar|poner|comunicar|transferir)|estoy (?:pasando|transfiriendo|comunicando))|voy a (?:pasarle|comunicarle|transferirle)|transfiriendo)(?![^ ])/;
const ASKS_NUMBER = /(?<![^ ])(?:telefonos?|numeros?|movil|celular|digitos?|cifras)(?![^ ])/;
const MORE =
  /(?<![^ ])(?:algo mas|alguna otra cosa|otra cosa|en que mas|que mas|mas (?:puedo|podemos))(?![^ ])/;

export const modelEs: ModelWords = {
  claimsIn,
  isAcknowledgement,
  labels: LABELS_ES,
  beginsThoughts: (clause) => THOUGHTS_BEGIN_ES.test(clause),
  isNotForCaller: (clauses) => NOT_FOR_THE_CALLER_ES.test(clauses),
  namesRescue: (clause) => RESCUE.test(spokenWords(clause)),
  saysGoodbye: (text) => GOODBYE.test(spokenWords(text)),
  announcesTransfer: (text) => TRANSFER.test(spokenWords(text)),
  asksNumber: (question) => ASKS_NUMBER.test(spokenWords(question)),
  asksForMore: (question) => MORE.test(spokenWords(question)),
};
