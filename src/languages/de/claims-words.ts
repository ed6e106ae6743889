import type { ClaimKind } from '../../reception/model/claim-kind.ts';
import type { ClaimPattern } from '../../reception/model/claims-reader.ts';

/** Some words between a verb and what closes its bracket; a denial among them claims nothing. */
const W = "[\\p{L}\\p{N}'-]+";
const NO =
  '(?:nicht|kein|keine|keinen|keinem|keiner|nie|niemals|nichts|niemand|niemanden|niemandem|leider|ob|selbst)»';
const GAP = `(?: (?!${NO})${W}){0,10}?`;
const ADV =
  '(?: (?:jetzt|nun|gleich|sofort|direkt|gern|gerne|bereits|schon|soeben|gerade|eben|dann|auch|umgehend|natürlich|selbstverständlich|sehr|kurz|alles|hiermit|also|einmal|schnell|persönlich|mal|noch|heute|dafür|dazu|daher|so|ihnen))*';
const I = `(?:ich|wir)${ADV}`;

const TOLD =
  '(?:notiert|aufgenommen|aufgeschrieben|weitergegeben|weitergeleitet|ausgerichtet|mitgeteilt|hinterlassen|gespeichert|festgehalten|vermerkt|informiert|benachrichtigt|verständigt|unterrichtet|bescheid (?:gesagt|gegeben)|übermittelt|hinterlegt|erfasst|dokumentiert|protokolliert|weitergesagt|überbracht|eingegangen|angekommen|zugestellt)';
/** What words do, or what says nothing of a deed. All else that "I" did or will do is a claim. */
const ONLY_SAID =
  '(?:verstanden|missverstanden|gehört|gesagt|gefragt|nachgefragt|gefunden|gesehen|nachgesehen|nachgeschaut|geschaut|gemeint|gedacht|gehofft|gelesen|gelernt|geantwortet|beantwortet|erklärt|erwähnt|vergessen|verpasst|verloren|gewusst|gehabt|gebraucht|versucht|überhört|bekommen|erhalten|gemerkt|bemerkt|genannt|wiederholt|erreicht|gewartet|begonnen|angefangen|verwechselt|zugehört|gegeben|geprüft|überprüft|erkannt|geöffnet|geschlossen|gesprochen|geirrt|verhört|unterbrochen|vorgelesen|angerufen|entschieden|gewünscht|erzählt|vermutet|angenommen|getan was|gelassen|gemacht)';
const ONLY_SAY =
  '(?:helfen|weiterhelfen|sagen|erklären|fragen|nachfragen|antworten|beantworten|wiederholen|nennen|sehen|nachsehen|nachschauen|schauen|prüfen|nachprüfen|überprüfen|versuchen|warten|hören|zuhören|verstehen|brauchen|benötigen|sprechen|reden|wissen|erfahren|bleiben|sein|haben|können|müssen|dürfen|buchstabieren|vorlesen|geben|beginnen|anfangen|weitermachen|fortfahren|empfehlen|raten|vorschlagen|langsamer|deutlicher|bitten|auflegen|verabschieden|freuen)';
const DEED =
  '(?:gebucht|umgebucht|reserviert|storniert|verschoben|verlegt|bestätigt|eingetragen|vereinbart|bestellt|nachbestellt|abbestellt|abgesagt|geändert|angepasst|erledigt|veranlasst|vorgemerkt|angemeldet|abgemeldet|registriert|aktualisiert|gelöscht|verlängert|erneuert|beauftragt|freigegeben|freigeschaltet|angelegt|ausgestellt|verschickt|geschickt|versendet|gesendet|zugesandt|zugeschickt|abgeschickt|überwiesen|erstattet|geregelt|organisiert|angefordert|eingereicht|aufgegeben|hinzugefügt|gesichert|zurückgesetzt|gesperrt|entsperrt|gekündigt|bezahlt|berichtigt|korrigiert|eingeplant|freigehalten|festgemacht|ausgemacht|abgeschlossen|bearbeitet|gestrichen|vergeben|in auftrag gegeben|in die wege geleitet|unter dach und fach|festgelegt|gefixt)';
const DOING =
  '(?:buche|reserviere|storniere|verschiebe|verlege|trage|bestelle|bestätige|ändere|schicke|sende|veranlasse|kümmere|erledige|organisiere|plane|vereinbare|setze|melde|merke|besorge|aktualisiere|lösche|korrigiere|erstatte|kündige|reiche|halte|lege|stelle|mache|sage|streiche|verlängere|fordere|beauftrage|regle|regele|berichtige|registriere|sperre|entsperre)';
/** What these verbs do beside deeds: "ich sage Ihnen", "ich stelle fest", "ich mache nur". */
const DOING_OF =
  '(?:(?:einen |den |diesen |ihren |ihnen einen |für sie einen |ihnen den )(?:\\p{L}+ )?(?:termin|platz|tisch|raum|auftrag|krankenwagen|rettungswagen|techniker|kurier)|(?:ein|das|ihr) (?:\\p{L}+ )?(?:rezept|medikament|paket|formular)|(?:eine|die|ihre) (?:\\p{L}+ )?(?:bestellung|buchung|reservierung|überweisung|rechnung|bestätigung|e-mail|mail|sms|adresse|nummer|mahnung|kündigung|daten|akte|konto)|sie|das|es|alles|ihnen (?:das|alles|die|den|eine|einen))';

const TRANSFERRED = '(?:verbunden|durchgestellt|weitergeleitet|weiterverbunden|vermittelt|durchverbunden)';
const CALL = '(?:sie|ihren anruf|das gespräch|den anruf|dich)';
const STAFF =
  '(?:frau|herr|doktor|dr|professor|jemand|man|wir|er|sie|unser|unsere|ein|eine|das|die|der|kollege|kollegin|mitarbeiter|mitarbeiterin)';

function source(text: string): RegExp {
  return new RegExp(text.replaceAll('«', '(?<![\\p{L}\\p{N}])').replaceAll('»', '(?![\\p{L}\\p{N}])'), 'u');
}

const does = (kind: ClaimKind, ...sources: readonly string[]): readonly ClaimPattern[] =>
  sources.map((text) => ({ kind, pattern: source(text), announces: false }));
const willDo = (kind: ClaimKind, ...sources: readonly string[]): readonly ClaimPattern[] =>
  sources.map((text) => ({ kind, pattern: source(text), announces: true }));

/**
 * German sentences that claim, the particular kinds before the general one. What "ich" did is a claim unless it is a mere
 * matter of words; what happened to something of the caller's is one, too; of all else there is a list. `«` and `»` stand
 * for the edges of a word.
 */
export const CLAIMS_DE: readonly ClaimPattern[] = [
  ...does(
    'transfer',
    `«(?:${I} habe[n]?|habe[n]? ${I}) ${CALL}${GAP} ${TRANSFERRED}»`,
    `«(?:sie sind|sind sie|ihr anruf (?:ist|wurde)|sie wurden)${GAP} ${TRANSFERRED}»`,
    `«(?:verbindung wird|anruf wird|gespräch wird)${GAP} (?:hergestellt|aufgebaut|durchgestellt|weitergeleitet|verbunden)»`,
    `^(?:(?:okay|ok|gut|gern|gerne|sofort|einen moment|so|alles klar) )*(?:verbinde|verbinden wir) sie»`,
  ),
  ...willDo(
    'transfer',
    `«${I} (?:verbinde|verbinden|vermittle|vermitteln)${ADV} ${CALL}»`,
    `«(?:verbinde|verbinden|vermittle) ${I} ${CALL}»`,
    `«${I} verbinde$`,
    `«(?:${I} lasse|lasse ${I})${ADV} ${CALL}${GAP} (?:verbinden|durchstellen|weiterleiten)»`,
    `«(?:${I} (?:stelle|stellen|leite|leiten|gebe|geben|reiche)|(?:stelle|leite|gebe|reiche) ${I})${ADV} ${CALL}${GAP} (?:durch|weiter|rüber|zu|zum|zur|an)»`,
    `«(?:${I} werde|werde ${I}|wir werden|lassen sie mich|«ich kann sie (?:jetzt|nun))${ADV} ${CALL}${GAP} (?:verbinden|durchstellen|weiterleiten|weiterverbinden|vermitteln)»`,
    `«(?:sie werden|werden sie|wird ihr anruf)${GAP} ${TRANSFERRED}»`,
    `«(?:${I} hole|hole ${I})${ADV}(?: ihnen)?${GAP} (?:ans telefon|an den apparat|an die leitung)»`,
    `«(?:${I} (?:rufe|klingle|versuche)|(?:rufe|versuche) ${I})${ADV} (?:frau|herrn|doktor|dr|ihn|es bei)»${GAP} (?:an|durch|für sie an|zu erreichen|bei ${W})$`,
  ),
  ...does(
    'message',
    `«(?:(?:ich|wir) (?:habe|haben)|(?:habe|haben) (?:ich|wir))»${GAP} ${TOLD}»`,
    `^(?:(?:okay|ok|gut|so|schon|prima) )*habe (?:es|das|alles|ihre nachricht|ihr anliegen)»${GAP} ${TOLD}$`,
    `«(?:ihr|ihre|ihren|die|das|der|alles|es|frau|herr|doktor|dr|unser|team|praxis|kollegen|ärztin|arzt)»${GAP} (?:ist|sind|wurde|wurden)${GAP} ${TOLD}»(?! (?:wird|werden|per))`,
    `«(?:ist|sind|wurde|wurden) (?:ihr|ihre|das|alles)»${GAP} ${TOLD}»`,
    `^(?:(?:okay|ok|gut|so|alles|ist|schon|bereits|das|danke|ihre nachricht|nachricht|prima|jetzt) )*(?:notiert|vermerkt|aufgenommen|aufgeschrieben|gespeichert|weitergegeben|weitergeleitet|ausgerichtet|festgehalten|übermittelt|hinterlegt)$`,
    `^(?:ihren|ihre|den|die|das|es|alles)(?: (?!${NO})${W}){0,4}? ${TOLD}$`,
    `«(?:weiß|wissen) (?:jetzt |nun |schon |bereits |dann )*bescheid»`,
    `«(?:hat|haben)${ADV} ihre (?:nachricht|nummer|daten|anfrage|bitte)${GAP} (?:bekommen|erhalten|vorliegen)»`,
    `«ihre (?:nachricht|anfrage|bitte) (?:ist|liegt)${GAP} (?:unterwegs|vor|bei (?:frau|herrn|doktor|dr|uns|unserem|der))»`,
  ),
  ...willDo(
    'message',
    `«(?:${I} (?:notiere|vermerke|informiere|benachrichtige|verständige|unterrichte|übermittle|übermittele|hinterlasse|speichere|hinterlege|erfasse|protokolliere|notieren|informieren)|(?:notiere|vermerke|informiere|benachrichtige|verständige|unterrichte|übermittle|übermittele|hinterlasse|speichere|hinterlege|erfasse|notieren|informieren) ${I})»`,
    `«(?:(?:${I} )?(?:gebe|leite)(?: ${I})?|wir (?:geben|leiten)|(?:geben|leiten) wir)»${GAP} weiter»`,
    `«(?:(?:${I} )?(?:richte)(?: ${I})?|wir (?:richten)|(?:richten) wir)»${GAP} aus»`,
    `«(?:(?:${I} )?(?:sage|gebe)(?: ${I})?|wir (?:sagen|geben)|(?:sagen|geben) wir)» (?!ihnen»|sie»)(?:${W} ){1,5}?bescheid»`,
    `«(?:(?:${I} )?(?:sage|schreibe)(?: ${I})?|wir (?:sagen)|(?:sagen) wir)» (?:(?:es |das )?(?:frau|herrn|doktor|dr|ihm|ihr|dem|der|unserem|meinen)) `,
    `«(?:(?:${I} )?(?:schreibe|nehme)(?: ${I})?|wir (?:schreiben|nehmen)|(?:schreiben|nehmen) wir)»${ADV} (?:das|es|alles|ihre (?:nachricht|nummer|daten)|ihren (?:namen|wunsch)|ihr anliegen|mir das)»${GAP} auf»`,
    `«(?:(?:${I} )?(?:teile)(?: ${I})?|wir (?:teilen)|(?:teilen) wir)»${GAP} mit»`,
    `«(?:(?:${I} )?(?:sorge)(?: ${I})?|wir (?:sorgen)|(?:sorgen) wir)» dafür»`,
    `«(?:${I} bitte|bitte ${I}|wir bitten|bitten wir) (?:frau|herrn|doktor|dr|ihn|das team|unser team|die kollegen|jemanden|einen kollegen|eine kollegin|den|die)»`,
    `«(?:${I} werde|werde ${I}|wir werden)»${GAP} (?:notieren|vermerken|weitergeben|weiterleiten|ausrichten|mitteilen|informieren|benachrichtigen|verständigen|aufschreiben|übermitteln|hinterlassen|bescheid sagen|bescheid geben|aufnehmen|speichern)»`,
    `«(?:wird|werden)»(?: (?!${NO})${W}){0,8}? (?:melden|zurückrufen|anrufen|kontaktieren|zurückmelden|benachrichtigt|informiert|zurückgerufen|angerufen|kontaktiert|weitergegeben|weitergeleitet|ausgerichtet)»`,
    `«${STAFF}(?: ${W}){0,5}? (?:meldet|melden|ruft|rufen|kontaktiert|kommt)(?: wir)?»(?: (?!${NO})${W}){0,6}? (?:sich|uns|zurück|an|sie|auf sie zu)»(?! an»$)`,
    `«(?:melden|rufen) wir (?:uns|sie)»`,
    `«melde(?: ${I})? mich»`,
    `«(?:${I} lasse|lasse ${I})»${GAP} wissen»`,
    `«sie (?:hören|bekommen|erhalten)»${GAP} (?:von (?:uns|ihm|ihr|frau|herrn|doktor|dr|dem|der|unserem)|einen rückruf|einen anruf)»`,
    `«(?:bekommen|erhalten|hören) sie»${GAP} (?:von (?:uns|ihm|ihr|frau|herrn|doktor|dr)|einen rückruf|einen anruf)»`,
  ),
  ...does(
    'deed',
    `«(?:ich habe|habe ich)»${GAP} (?!${ONLY_SAID}»)(?:\\p{L}*ge\\p{L}+(?:t|en)|(?:be|ver|er|ent|über|unter)\\p{L}+(?:t|en))(?: (?:und|für sie|für ihn|worden))?$`,
    `«(?:ich habe|habe ich)»${GAP} ${DEED}»`,
    `«(?:ich habe|habe ich)»(?: (?!${NO})${W}){0,8}? (?:termin|platz)»(?: (?!${NO})${W}){0,5}? gefunden»`,
    `«(?:wir haben|haben wir)»(?: (?!${NO})${W}){0,8}? (?:sie|ihr|ihre|ihren|ihnen|das|es|einen termin|den termin|alles)»${GAP} ${DEED}»`,
    `«(?:ihr|ihre|ihren|der termin|die bestellung|die buchung|die reservierung|das rezept|der auftrag|das|es|alles|sie|dein|deine)»${GAP} (?:ist|sind|wurde|wurden)${GAP} (?:${DEED}|fix|gebongt)»(?! (?:wird|werden))`,
    `«(?:ihr|ihre|ihren)»${GAP} (?:wird|werden)${GAP} ${DEED}»`,
    `^(?:damit |hiermit |jetzt |so |und |dann |also |somit )*(?:ist|sind|wurde|wurden) (?:ihr|ihre|sie|das|der termin|alles)»${GAP} ${DEED}»`,
    `^(?:(?:okay|ok|gut|so|alles|ist|schon|bereits|das|prima|termin|jetzt|damit|perfekt|erfolgreich|der termin|ihr termin) )*(?:${DEED}|alles fertig)$`,
    `«sie sind${ADV} (?:jetzt |nun |bereits )?(?:auf der (?:\\p{L}+ )?liste|im kalender|eingetragen|dabei|angemeldet|vorgemerkt)»`,
    `«sie haben (?:jetzt|nun|damit|somit|hiermit)${GAP} (?:einen|den|ihren) (?:\\p{L}+ )?termin»`,
    `«(?:ihr|der) termin steht»|«sie stehen${ADV} (?:auf der|im) (?:\\p{L}*liste|kalender|plan)»`,
    `«ihr neuer termin (?:ist|lautet|wäre)»`,
    `«(?:krankenwagen|rettungswagen|notarzt|notärztin|polizei|feuerwehr|hilfe|rettung|rettungsdienst|sanitäter|techniker|jemand|arzt)»(?: ${W}){0,2}? (?:ist|sind|kommt|kommen)»(?: (?!${NO})${W}){0,4}? (?:unterwegs|auf dem weg|zu ihnen|gleich|sofort|verständigt|alarmiert|gerufen|informiert)»`,
    `^(?:(?:okay|ok|gut|so|schon|prima) )*(?:habe (?:es |das |alles )?)?(?:ihren|den|einen|ihre|die|das|ihr|es|alles)(?: (?!${NO})${W}){0,4}? ${DEED}$`,
    `«(?:habe|wurde|ist)»(?: (?!${NO})${W}){0,4}? (?:krankenwagen|rettungswagen|notarzt|polizei|feuerwehr|rettungsdienst)»(?: ${W}){0,2}? (?:gerufen|verständigt|alarmiert|informiert)»`,
    `«(?:ihr|ihre) (?:${W} )?(?:rezept|bestellung|überweisung|paket|brief) (?:ist|liegt|liegen|sind)${ADV} (?:bereit|fertig|abholbereit|unterwegs)»`,
  ),
  ...willDo(
    'deed',
    `«(?:${I} ${DOING}|${DOING} ${I})${ADV} ${DOING_OF}»(?! (?:gefragt|so|an|bitte|nur|ihnen|fest)»)`,
    `«(?:${I} kümmere|kümmere ${I}) mich»|«(?:wir kümmern|kümmern wir) uns»`,
    `«(?:das|es|alles|den termin) ${DOING} ${I}»`,
    `«(?:${I} (?:sehe|plane|trage|merke)|(?:sehe|plane|trage|merke) ${I})»${GAP} (?:vor|ein)»`,
    `«(?:${I} werde|werde ${I}|wir werden|werden wir)»${GAP} (?!${ONLY_SAY}»)\\p{L}+(?:en|ern|eln)$`,
    `«(?:sie (?:erhalten|bekommen)|(?:erhalten|bekommen) sie)»${GAP} (?:eine|einen|die|ihre|den) (?:${W} )?(?:bestätigung|e-mail|mail|sms|bestätigungsmail|terminbestätigung|erinnerung|einladung|rechnung|gutschrift)»`,
    `«(?:${I} rufe|rufe ${I})${ADV}(?: ihnen)? (?:einen|den|die) (?:krankenwagen|rettungswagen|notarzt|polizei|feuerwehr|rettungsdienst|techniker)»`,
  ),
];

/** Where these stand, what was sent is no message of the caller's. */
export const NO_MESSAGE_DE = source(
  '«(?:rettungswagen|krankenwagen|polizei|feuerwehr|rezept|beschwerde|bestätigung|rechnung|link|gutschein|apotheke|eine (?:e-mail|mail|sms)|notarzt|termin (?:notiert|vermerkt|gespeichert|eingetragen)|im kalender)»',
);

/** Before a claim in the same part of a sentence, it is none. */
export const NOT_CLAIMED_DE = source(
  '«(?:wenn|falls|sobald|ob|sofern|bevor|ehe|nachdem|solange|damit sie|nicht|kein|keine|keinen|keinem|nie|niemals|nichts|niemand|ohne|kann|können|könnte|könnten|möchte|möchten|darf|dürfen|dürfte|soll|sollen|sollte|sollten|würde|würden|wäre|hätte|hätten|wollen|will|wie|was|warum|wieso|wer|welche|welchen|welcher|wo|wann|seit wann|in der regel|normalerweise|üblicherweise|meistens|grundsätzlich|immer)»',
);

/** Behind it in the same part: "ich verbinde Sie nicht". */
export const DENIED_BEHIND_DE = source(
  `^${GAP}(?: selbst)? (?:nicht|leider nicht|noch nicht)»|«in der regel»|«normalerweise»|«(?:erst|nur) (?:wenn|dann)»`,
);

/** Behind what is announced, or in the part before it, it makes a condition of it. */
export const CONDITION_DE = source(
  '«(?:wenn|falls|sobald|sofern|solange|bevor|nachdem|bis sie|ansonsten|andernfalls|sonst)»',
);
