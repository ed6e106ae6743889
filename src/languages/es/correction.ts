import { createCorrectionReader } from '../../reception/understand/correction.ts';
import { withShortLetterNames } from './letters.ts';
import { namesEs } from './name.ts';
import { SPELLING_REMARK } from './name-amended.ts';
import { numbersEs } from './numbers/numbers-es.ts';
import { normalise } from './words.ts';

/** "Es García con zeta" speaks of the name, though it does not say so. */
const LETTER =
  'con (?:una? )?(?:acento|tilde|zeta|ceta|ese|ce|be|uve|ve|jota|ge|equis|ka|ye|elle|eñe|hache|i griega|doble|[bcghjklñsvwxyz](?![^ ]))';

/** Corrections of a read-back in Spanish. */
export const readCorrection = createCorrectionReader({
  normalise,
  parts: {
    number:
      /(?<![^ ])(?:numeros?|telefonos?|movil|celular|fijo|prefijo|digitos?|cifras?|extension|codigo|tlf)(?![^ ])/,
    name: new RegExp(
      `(?<![^ ])(?:nombres?|apellidos?|apellido|se escribe|se deletrea|deletreo|me llamo|${LETTER})(?![^ ])`,
    ),
    reason: /(?<![^ ])(?:motivos?|mensaje|recado|asunto|razon|texto|causa)(?![^ ])/,
  },
  remark:
    /(?<![^ ])(?:no|mal|incorrect[oa]s?|equivocad[oa]s?|cambi(?:ar|e|o|a|arlo|arle|emos)|corregir|corrija|corrige|distint[oa]|diferente|otr[oa]|realidad|falta|sobra|error|es|son|era|mejor|llamo|modificar|modifique|arreglar|repetir|quiero|quisiera|escribe|deletreo)(?![^ ])/,
  fine: /(?<![^ ])(?:es|esta|son|estan) (?:todo )?(?:bien|correct[oa]s?|perfect[oa]s?|vale)$|(?<![^ ])(?:numero|nombre|motivo|mensaje|apellido) correcto(?![^ ])/,
  denied: /(?<![^ ])(?:no|tampoco)(?![^ ])/,
  names: {
    name: namesEs.name,
    announcesName: (text) => namesEs.announcesName(text) || SPELLING_REMARK.test(withShortLetterNames(text)),
  },
  numberCorrection: numbersEs.correctionOfNumber,
});
