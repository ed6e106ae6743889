import type { CodeWords } from '../../../../conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../../conversation/speakable/word-pattern.ts';

/** What stands around numbers that name something, in German. */
export const CODES: CodeWords = {
  heads:
    'Tel\\.-Nr\\.|Kd\\.-Nr\\.|Kundennr\\.|Rechnungsnr\\.|Patientennr\\.|Telefonnr\\.|Auftragsnr\\.|Durchwahl|DW|Dw\\.|Nebenstelle|NSt\\.|Apparat|App\\.|Postfach|Code|PIN|TAN|Passwort|Kennwort|Referenz|Aktenzeichen|Az\\.|Konto|Ticket|Buchung|Rechnung|ID|Nummer|Nr\\.|Kundennummer|Kunden-Nr\\.|Patientennummer|Rechnungsnummer|Auftragsnummer|Bestellnummer|Vorgangsnummer|Versichertennummer|Mitgliedsnummer|Telefonnummer|Rufnummer|Handynummer|Zimmer|Raum|Flug|Fehler|Postleitzahl|PLZ|Endziffern|Ziffern|endet (?:auf|mit)|Rezept|Fall|BLZ|Bankleitzahl',
  headWords: wordTable(
    'tel.-nr.: Telefonnummer; kd.-nr.: Kundennummer; kundennr.: Kundennummer; rechnungsnr.: Rechnungsnummer; patientennr.: Patientennummer; telefonnr.: Telefonnummer; auftragsnr.: Auftragsnummer; dw: Durchwahl; dw.: Durchwahl; nst.: Nebenstelle; app.: Apparat; nr.: Nummer; plz: Postleitzahl; az.: Aktenzeichen; kunden-nr.: Kundennummer',
  ),
  codeHeads:
    '(?:Referenz|Aktenzeichen|Code|Passwort|Kennwort|PIN|TAN|Buchung|Buchungscode|Bestätigung|Auftrag|Fall|Vorgang|Seriennummer|Sendungsnummer|Sendung|Police|Schaden|Schadennummer|Gutschein|Rechnung|Ticket|Patient|Mitglied|Konto|Angebot|Kundennummer|Kunden-Nr\\.|Rechnungsnummer|Auftragsnummer|Bestellnummer|Vorgangsnummer|Versichertennummer|Referenznummer|Buchungsnummer|Ticketnummer|Patientennummer)',
  links: 'Nummer|Code|ist|lautet|Nr\\.|die|der',
  dialVerbs:
    'wählen(?: Sie)?(?: die)?|wähle(?: die)?|anrufen|(?:rufen|ruf)(?: Sie)?(?: bitte)?(?: sofort)?(?: die)?|Telefon|Tel\\.',
  dialFollowers:
    'für|oder|und|an|auf|jetzt|wenn|falls|bei|vor|nach|kostenlos|von|über|mit|sofort|bitte|erneut|direkt|anrufen|wählen|rufen|erreichbar',
  beforeService:
    '(?:Notruf|Notrufs|Notrufnummer|Rufnummer|Nummer|Hotline|Polizei|Feuerwehr|Rettung|Rettungsdienst|Rettungsleitstelle|Rettungswagen|Krankenwagen|Bereitschaftsdienst|Giftnotruf|Telefonseelsorge|Ärztefunkdienst|Ambulanz|Sanität|Notfällen|Notfall|unter(?: der)?|über(?: die)?|die|bei der)(?: ist| lautet)?:?',
  afterService:
    'anrufen|an|wählen|rufen|verständigen|alarmieren|ist|sind|rund um die Uhr|kostenlos|erreichen|erreichbar|im Notfall|in Notfällen',
  // Of Europe, Germany, Austria and Switzerland.
  services:
    '112|110|115|116[ ]?\\d{3}|118(?:[ ]?\\d{2,3})?|144|133|122|140|141|142|143|147|145|117|1414|1450|911|999|19[ ]?222',
  knownServices: '112|110|144|117|133',
  loneServices: '112|110',
  lastServices: '112',
  numberSigns: '№\\s?|#|\\bNr\\.\\s?|\\bNr\\s(?=\\d)',
  number: 'Nummer',
  extensionSigns: '\\s?(?:DW|Dw\\.|Durchwahl|Nebenstelle|NSt\\.|App\\.|Apparat)\\s?',
  extension: 'Durchwahl',
  plus: 'plus',
};
