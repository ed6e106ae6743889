import { createLineChoiceReader } from '../../../reception/understand/numbers/line-choice-reader.ts';
import { normalForm } from './normal-form.ts';

const NUMBER = '(?:numero(?: de telefono)?|telefono|movil|celular|fijo|linea)';
const THIS = '(?:este|ese|esta|esa)';
const MY = '(?:mi|mis|su|nuestro|nuestra)';
const PERSON =
  '(?:mujer|esposa|marido|esposo|pareja|novi[oa]|hij[oa]|madre|mama|padre|papa|herman[oa]|amig[oa]|companer[oa]|secretari[oa]|asistente|jef[ea]|vecin[oa]|cuidador[ao]?|padres|suegr[oa]|niet[oa])';
const PLACE = `(?:movil|celular|fijo|casa|trabajo|oficina|despacho|empresa|particular|privado|personal|directo|${PERSON})`;
const CALL =
  '(?:llam[ea]n?|llamar|llameme|llamame|llamarme|llamadme|localic[ea]n?|localizar|localiceme|localizarme|marque|contact[ea]n?|pruebe|intente)';

/** The telephone the caller is speaking on. */
const LINE = [
  `\\b${THIS}(?: mismo| misma)? ${NUMBER}\\b`,
  `\\b(?:al|en el|a|el|con el|por el|mismo|por|en) (?:${THIS}(?: mismo| misma)?|mismo(?: ${NUMBER})?)(?: (?:esta bien|va bien|vale|sirve|me va bien|esta perfecto))?$`,
  `^(?:(?:si|vale|claro|bueno|perfecto|no|ok|okay) )*(?:${THIS}(?: mismo| misma)?|el mismo|al mismo|el mismo de siempre)(?: (?:esta bien|va bien|vale|sirve|me va bien|esta perfecto))?$`,
  `\\bmismo ${NUMBER}\\b|\\b${NUMBER} (?:actual|de ahora)\\b`,
  `\\b(?:el|al|del|este|en el|desde el)(?: ${NUMBER})? (?:desde el |con el |por el |del |en el )?(?:que |cual )(?:yo )?(?:le |les |te |os )?(?:estoy |he |ahora )*(?:llamo|llamando|llamado|hablo|hablando|uso)\\b`,
  '\\bdesde (?:donde|el que|el cual|este|aqui) (?:le |les |te |os )?(?:estoy )?(?:llamo|llamando|hablo|hablando)\\b',
  `\\b(?:el|al|ese)(?: ${NUMBER})? que (?:ya )?(?:le |les |te )?(?:tiene|tienen|ve|ven|aparece|sale|ha dicho|acaba de decir|me ha dicho|dijo|tienes|ves)\\b`,
  `\\b(?:en (?:la )?pantalla|el que aparece|el que le sale)\\b`,
  `\\b(?:el|ese|este) (?:${NUMBER}) (?:es correcto|esta bien|va bien|vale|sirve|es el correcto|es el bueno|es bueno)\\b`,
  `\\b${CALL} (?:me )?(?:aqui|a este|al mismo)\\b|\\baqui (?:mismo )?(?:esta bien|me va bien|me encuentra|me localiza|me pueden llamar)\\b`,
  '\\baqui mismo$|^(?:(?:si|vale|claro) )*aqui$',
].map((pattern) => new RegExp(pattern));
/** "Es mi móvil." */
const LINE_IS_MINE = new RegExp(
  `\\b(?:este|ese|esa|eso)?(?: )?es (?:${MY}|el mio|el de mi) ?(?:${NUMBER}|${PERSON})?$`,
);

/** Words that leave no doubt, whatever else is said. */
const NOT_THIS = [
  // "No, no, a este mismo."
  `(?<!\\bno )\\bno (?:a |al |en |por |es (?:a |en )?)?(?:${THIS}(?: mismo)?|el mismo|aqui)\\b(?! (?:esta bien|va bien|vale|sirve|esta perfecto|${NUMBER} (?:esta bien|va bien|vale|sirve|es correcto|esta perfecto)))`,
  `\\bno (?:a )?${THIS}$|\\b${THIS}(?: ${NUMBER})? no$`,
  `\\b(?:${THIS}|el)(?: ${NUMBER})? (?:ya )?no (?:es|funciona|sirve|vale|va|esta|existe|lo uso)\\b`,
  `\\b(?:${THIS}|el|${NUMBER}) (?:esta mal|es incorrecto|esta equivocado|es antiguo|es viejo)\\b`,
  `\\b${NUMBER} (?:equivocado|incorrecto|viejo|antiguo|anterior)\\b|\\b(?:viejo|antiguo|anterior) ${NUMBER}\\b`,
  '\\b(?:no (?:es mio|es el mio|es mi|me (?:llame|llamen|localizan|encuentran|encontrara))|ya no)\\b',
  '\\b(?:cabina|prestado|telefono ajeno|no es (?:mi|el) (?:numero|telefono|movil|celular))\\b',
  `\\b(?:desde|con) (?:el|un) ${NUMBER} (?:de|del|prestado|ajeno)\\b(?! (?:siempre|casa\\b.*esta bien))`,
].map((pattern) => new RegExp(pattern));

const OTHER = [
  `\\b(?:otro|otra|segundo|nuevo|diferente|distinto|mejor)(?: ${NUMBER})\\b|\\b${NUMBER} (?:nuevo|distinto|diferente|mejor)\\b`,
  '\\b(?:a|al|en|el|es|uno|un|prefiero|mejor|con|no) (?:otro|otra|distinto|diferente)\\b|\\botro$|\\ben otro sitio\\b|\\botra persona\\b',
].map((pattern) => new RegExp(pattern));
/** "Llame a mi mujer", "mejor al móvil". */
const ELSEWHERE = [
  `\\b(?:al|a|en|en el|en la|por el|prefiero|mejor|con|el|a la)(?: (?:el|la|al|a|en|de|del|numero|telefono|${MY}))* ${PLACE}\\b`,
  `\\b${CALL}(?: (?:me|mejor|a|al|en|la|el|por|favor))* (?:${MY} )?${PLACE}\\b`,
  `\\b${PLACE} (?:mejor|es mejor|seria mejor|me va mejor|va mejor)\\b`,
  `^(?:(?:no|bueno|mejor|pues|al|el|a|la|en|y|si|es|de|del|le|doy|prefiero|apunte) )*(?:${MY} )?(?:numero (?:de |del )?)?(?:${MY} )?${PLACE}$`,
].map((pattern) => new RegExp(pattern));

/** Reads whether a Spanish caller wants to be called on the line that is spoken on. */
export const readLineChoice = createLineChoiceReader({
  normalise: normalForm,
  line: [...LINE, LINE_IS_MINE],
  notThis: NOT_THIS,
  other: OTHER,
  elsewhere: ELSEWHERE,
  contrast: /\b(?:pero|sino|aunque|excepto|salvo)\b/,
  leadingNo: /^(?:(?:ah|ay|bueno|pues|perdon) )*no\b/,
  approved: /\b(?:bien|vale|sirve|mismo|misma|correcto|bueno|perfecto|llame|llamar|al|este)\b/,
});
