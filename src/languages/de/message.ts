import type { MessageWords } from '../../reception/understand/intent-reader.ts';

const CALL =
  '(?:zuruckrufen|anrufen|zuruckmelden|melden|ruckrufen|kontaktieren|zuruckzurufen|anzurufen|schreiben|mailen)';
const MAY = '(?:kann|konnte|konnen|soll|sollte|mochte|wurde|darf|muss|konnten|sollen)';
const LEAD =
  '^(?:(?:hallo|guten tag|ja|nein|okay|bitte|also|ach|dann|gut|und|ich mochte dass|ich will dass|ich hatte gern dass|es ware nett wenn|es ware schon wenn) )*';

const TELL =
  /\b(?:sagen|sag|richten|richte|teilen|teile|geben|gib|bestellen|bestell) (?:sie )?(?!mir\b|mich\b|uns\b|bescheid\b)(.{1,40}?) (?:bescheid|aus|mit|dass|ich|wir|er|sie|es|bitte|einen gruss|gruss)\b/;
const COULD_TELL =
  /\b(?:konnen|konnten|wurden|kannst|konntest|mochten|wollen) (?:sie |du )(?!mir\b|mich\b|uns\b)(.{1,40}?) (?:etwas |folgendes |eine nachricht |was |einen gruss )?(?:sagen|ausrichten|mitteilen|bescheid|weitergeben|weiterleiten dass|hinterlassen|bitten)\b/;
const WANT_TELL =
  /\b(?:mochte|will|wollte|wurde|hatte) (?:ich |gern |gerne |nur )*(?!mir\b|mich\b|ihnen\b)(.{1,40}?) (?:etwas |nur |kurz |was )*(?:ausrichten|mitteilen|bescheid geben|bescheid sagen|sagen lassen|ausrichten lassen|eine nachricht hinterlassen)\b/;
const SHOULD_CALL = new RegExp(
  `${LEAD}(?!ich\\b|wir\\b|sie\\b|er\\b)(.{1,40}?) ${MAY} (?:mich|uns|sich|mir|bei mir)\\b.{0,60}?${CALL}\\b`,
);
const MAY_CALL = new RegExp(
  `(?<!\\b(?:ich|wir) )\\b${MAY} (?:mich |mir |uns |sich )?(?!ich\\b|mich\\b|sie\\b|man\\b|wir\\b)(.{1,60}?) ${CALL}\\b`,
);
const ASK_TO_CALL =
  /\b(?:bitten|bitte|sagen|sag) (?:sie )?(?!mich\b|mir\b|um\b|ich\b)(.{1,40}?) (?:um (?:einen )?ruckruf|mich |sich |dass (?:er|sie) (?:mich|sich) )/;
const CALLBACK_OF =
  /\b(?:um (?:einen )?ruckruf (?:von|durch)|(?:einen )?ruckruf (?:von|durch)) (.{1,40}?)(?: bitten| haben| bekommen| erhalten|$)/;

const ASKED =
  /\bnachricht(?:en)? (?:\w+ ){0,6}?(?:hinterlassen|hinterlasse|aufnehmen|nehmen|aufgeben|aufsprechen|sprechen|dalassen|ubermitteln|ausrichten|weitergeben|schicken|annehmen|entgegennehmen|da lassen)\b|\bnachricht (?:fur|an)\b|\b(?:nehmen|nimm) (?:sie )?(?:\w+ ){0,2}?nachricht\b|\b(?:etwas|was) (?:ausrichten|hinterlassen|mitteilen lassen)\b|\bausrichten\b|\bbescheid (?:geben|sagen)\b|\b(?:sagen|richten) sie (?:ihm|ihr) |\b(?:etwas|was|das) notieren\b|\b(?:ruf(?:en|e|t)?|ruft) (?:sie |er )?(?:mich|uns|mir) (?:\w+ ){0,6}?(?:zuruck|an|auf|unter)\b|\b(?:kann|konnte|konnen|soll|konnten|sollen|mochte|wurde|mag) (?:\w+ ){0,4}?(?:mich|uns|mir|sich) (?:\w+ ){0,6}?(?:zuruckrufen|anrufen|ruckrufen|melden|zuruckmelden)\b|\b(?:um|einen|auf|fur einen|mit) ruckruf\b|^ruckruf\b|\bruckruf (?:bitte|erwunscht|vereinbaren)\b|\bzuruckgerufen werden\b|\bmelden sie sich\b|\bhinterlassen\b|^(?:eine )?nachricht$/;
/** A message that was left or received, and a caller who will ring again. */
const NONE =
  /\b(?:haben (?:sie|er)|hat (?:er|sie|jemand|frau|herr|doktor)) (?:\w+ ){0,4}?(?:nachricht|ruckruf)\b|\bmeine nachricht (?:bekommen|erhalten|gehort|angekommen)\b|\b(?:habe|hatte|hab) (?:ich )?(?:\w+ ){0,4}?(?:nachricht|hinterlassen)(?: \w+){0,2} ?(?:hinterlassen|bekommen|erhalten)?$|\bich (?:rufe|melde|versuche|kann|werde|konnte|wollte|sollte|soll) (?:mich |es )?(?:\w+ ){0,4}?(?:zuruckrufen|noch einmal|wieder|zuruck|zuruckrufen soll|erneut)\b(?! .*\bnachricht\b)|\b(?:sie haben|hat|haben) (?:mich|bei mir) (?:\w+ ){0,3}?(?:angerufen|zuruckgerufen)\b/;

const FOR =
  /\b(?:nachricht (?:\w+ ){0,3}?)?(?:fur|an|bei) (?!mich\b|uns\b|morgen\b|heute\b|spater\b|einen ruckruf\b)(.+)$/;
const FOR_END =
  / (?:wegen|bezuglich|uber|es geht|weil|dass|da ich|damit|hinterlassen|aufnehmen|hinterlasse|abgeben|da lassen|dalassen|aufsprechen|ausrichten|annehmen|haben)\b.*$/;

/** How a message is asked for in German. */
export const messageDe: MessageWords = {
  toldTo: [TELL, COULD_TELL, ASK_TO_CALL, SHOULD_CALL, MAY_CALL, WANT_TELL, CALLBACK_OF],
  asked: ASKED,
  none: NONE,
  forWhom: (words) => ` ${FOR.exec(words)?.[1] ?? ''}`.replace(FOR_END, '').trim(),
};
