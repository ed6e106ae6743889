import { createLineChoiceReader } from '../../../reception/understand/numbers/line-choice-reader.ts';
import { normalForm } from './normal-form.ts';

const NUMBER =
  '(?:(?:telefon|ruf|handy|mobil|festnetz|rueckruf)?nummer|handy|telefon|apparat|anschluss|leitung|mobiltelefon|natel)';
const THIS =
  '(?:diese[rsnm]?|dieselben?|derselben|demselben|d(?:ie|er|as|em) (?:gleichen?|selben?|aktuellen?|jetzigen?))';
const MY = '(?:mein(?:e[rmns]?)?|unser(?:e[rmn]?)?|sein(?:e[rmn]?)?|ihr(?:e[rmn]?)?)';
const PERSON =
  '(?:frau|mann|ehemann|ehefrau|partner(?:in)?|lebensgefaehrt(?:e|en|in)|sohn|tochter|mutter|mama|vater|papa|bruder|schwester|freund(?:in)?|kolleg(?:e|en|in)|sekretaerin|assistent(?:in)?|chefin|chef|nachbar(?:n|in)?|betreuer(?:in)?|eltern|schwiegertochter|schwiegersohn|enkel(?:in)?)';
const PLACE = `(?:handy|handynummer|mobiltelefon|mobilnummer|mobil|natel|festnetz|festnetznummer|hausanschluss|privatnummer|privat|buero|bueronummer|dienstnummer|diensthandy|geschaeftlich|arbeit|firma|praxis|zu ?hause|daheim|${PERSON})`;
const VERB = '(?:anrufe|telefoniere|spreche|rede|dran bin|angerufen habe|benutze)';

/** The telephone the caller is speaking on. */
const LINE = [
  `\\b${THIS} (?:${NUMBER}|hier)\\b`,
  `\\b(?:unter|auf|an|ueber|mit|bei) (?:${THIS}|der)(?: hier)?$`,
  `\\b(?:unter|auf|ueber) (?:der|dieser|dieselben?|derselben) (?:hier )?(?:bin ich|koennen sie|kannst du|erreichen sie|geht|passt|ist gut)\\b`,
  '\\b(?:die|dieselbe|genau die|genau diese|die gleiche|die selbe|dieselbe wieder)$',
  `\\b(?:von|mit|unter|auf|ueber) (?:der|dem) (?:aus )?(?:ich|wir) (?:jetzt |gerade |grad |hier |sie |eben |auch ){0,3}${VERB}\\b`,
  `\\b(?:die|das|der)(?: ${NUMBER})? (?:die |das )?(?:sie|du|ihnen)(?: (?:ja|da|hier|jetzt|gerade|grad|schon|eben|auf|im|dem|display|ihrem|bildschirm|vor|sich|mir)){0,5} (?:sehen|haben|genannt|gesagt|vorgelesen|angesagt|angezeigt|siehst|hast)\\b`,
  `\\b(?:die angezeigte|angezeigten?|im display|auf dem display|auf ihrem display)\\b`,
  `\\b(?:(?:die|diese)(?: (?:${NUMBER}|hier))?|das (?:hier|${NUMBER})) (?:stimmt|passt|ist (?:schon |ganz |auch )?(?:richtig|korrekt|gut|okay|ok|in ordnung|die richtige|die beste)|geht(?: schon| gut| auch)?|reicht|koennen sie (?:gerne? )?(?:nehmen|benutzen|verwenden)|kannst du nehmen)$`,
  '\\b(?:nehmen sie|nimm|benutzen sie) (?:ruhig |gerne? |einfach |doch )*(?:die|diese)(?: hier)?$',
  '\\b(?:hierunter|hier drunter|darunter|da drunter|hier drauf|da drauf)\\b|\\b(?:auf|unter) (?:der|die|dieser) hier\\b',
  '\\b(?:rufen sie|ruf|erreichen sie|erreichst du) (?:mich |uns )?(?:einfach |ruhig |gerne? |bitte )*(?:hier|da)(?: an| zurueck)?\\b',
  '\\bhier (?:bin ich|koennen sie mich|erreichen sie mich|kannst du mich)\\b',
].map((pattern) => new RegExp(pattern));
/** "Das ist mein Handy." */
const LINE_IS_MINE = new RegExp(
  `\\b(?:das|dies|es) (?:ist|waere) (?:ja |auch |schon |doch )?(?:${MY}|die) (?:[a-z]+ ){0,2}${NUMBER}\\b`,
);

/** Words that leave no doubt, whatever else is said. */
const NOT_THIS = [
  `\\bnicht (?:unter |auf |an |ueber |mit )?(?:${THIS}|die|der|hier|da)(?: ${NUMBER})?(?: hier)?(?= (?:sondern|aber|bitte|lieber|anrufen|zurueckrufen)|$)`,
  `\\bnicht (?:unter |auf |an |ueber |mit )?(?:diese[rmns]?|dieser)\\b`,
  `\\b(?:stimmt|passt|geht|gilt|funktioniert|ist|bin ich|klappt|taugt)(?: (?:so|leider|aber|ja|dort|da|mehr|gerade))* (?:nicht(?! (?:schlecht|falsch))|falsch|verkehrt|veraltet|ungueltig)\\b`,
  `\\b(?:nicht|keine?|kein gute) (?:${MY}|die richtige|die beste|eine gute|meine eigene) ${NUMBER}\\b`,
  '\\b(?:falsche|verkehrte|alte|fruehere|ehemalige) (?:nummer|handynummer|telefonnummer)\\b',
  '\\b(?:nicht (?:mehr )?(?:erreichbar|aktuell|gueltig|mein telefon|mein handy|von mir|meine)|stattdessen|nicht mehr)\\b',
  '\\b(?:telefonzelle|hoteltelefon|geliehen\\w*|ausgeliehen\\w*|geborgt\\w*|fremdes|fremden)\\b',
  `\\b(?:vom|von (?:einem|einer|dem)|am|mit dem) (?:telefon|handy|apparat|anschluss) (?:von|vom|der|des|${MY}|eine[rsn])\\b`,
  `\\b(?:von|bei) (?:einem|einer|einen|jemand\\w*) (?:anderem |anderen )?(?:bekannten|freund|freundin|kollegen|kollegin|nachbarn|nachbarin|telefon)\\b`,
  '\\b(?:lieber|besser) (?:unter |auf )?(?:meiner|meine|seiner|ihrer|unserer)(?: eigenen?)?$',
].map((pattern) => new RegExp(pattern));

const OTHER = [
  `\\b(?:andere[rnms]?|anderweitig|woanders|zweite|zweiten|neue|neuen|weitere|bessere|eigene|eigenen) ${NUMBER}\\b`,
  '\\b(?:eine|die|meine|unter|auf|ne) (?:einer |der |meiner )?andere[rn]?\\b|\\bwoanders(?:hin)?\\b|\\banderswo\\b|\\bjemand anders?\\b',
].map((pattern) => new RegExp(pattern));
/** "Rufen Sie meine Frau an", "lieber auf dem Handy". */
const ELSEWHERE = [
  `\\b(?:auf|aufs|unter|an|ueber|uebers|im|in|am|bei|lieber|besser|nehmen sie|bevorzugt|nur)(?: (?:mich|uns|bitte|doch|dann|das|dem|der|die|auf|im|am|in|unter|bei|${MY}))* ${PLACE}\\b`,
  `\\b(?:rufen sie|ruf|kontaktieren sie|versuchen sie(?: es)?|erreichen sie)(?: (?:mich|bitte|doch|lieber|besser|dann|es|bei|auf))* (?:${MY} (?:[a-z]+ )?)?${PLACE}\\b`,
  `\\b(?:mobil|daheim|privat|zu ?hause|geschaeftlich) (?:erreichen|anrufen|zurueckrufen|waere|ist)\\b`,
  `\\b${PLACE} (?:waere|ist|geht) (?:mir )?(?:viel )?(?:besser|lieber|am besten|einfacher|guenstiger)\\b`,
  // All that was said: "meine Handynummer bitte", "nein, zu Hause".
  `^(?:(?:nein|nee|ach|also|und|so|aber|dann|ich|gebe|geb|ihnen|lieber|besser|bitte|nehmen|sie) )*(?:${MY} |die |das |zu )?${PLACE}(?: (?:nummer|an|bitte|geben|nehmen))*$`,
  `^(?:ja|okay|ok|gut|gerne) (?:${MY}) ${PERSON}$`,
  `\\b(?:die )?(?:handy|mobil|festnetz|privat|buero)?nummer (?:von )?(?:${MY}|der|des|vom) (?:[a-z]+ )?${PLACE}\\b`,
].map((pattern) => new RegExp(pattern));

/** Reads whether a German caller wants to be called on the line that is spoken on. */
export const readLineChoice = createLineChoiceReader({
  normalise: normalForm,
  line: [...LINE, LINE_IS_MINE],
  notThis: NOT_THIS,
  other: OTHER,
  elsewhere: ELSEWHERE,
  contrast: /\b(?:aber|jedoch|allerdings|sondern|ausser|obwohl)\b/,
  leadingNo: /^(?:(?:ach|oh|also|na|hm|entschuldigung) )*(?:nein|nee|noe)\b/,
  approved: /\b(?:nehmen|gut|okay|ok|passt|gleiche|dieselbe|ruhig|unter|auf|stimmt|richtig|rufen|reicht)\b/,
});
