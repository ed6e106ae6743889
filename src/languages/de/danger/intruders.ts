import type { Rule } from '../../../reception/understand/danger/rule.ts';
import { eitherOrder } from './either-order.ts';

const HOME =
  '(?:wohnung|haus|hause|garten|keller|kuche|schlafzimmer|zimmer|flur|treppenhaus|garage|wohnzimmer|buro|praxis|laden|dachboden|unten|oben|nebenan|drinnen|terrasse|balkon|grundstuck|hof|schuppen|hausflur|erdgeschoss|stock|werkstatt|estrich)';
const WAY =
  '(?:tur|ture|haustur|wohnungstur|hintertur|terrassentur|kellertur|balkontur|eingangstur|fenster|kellerfenster|scheibe|schloss|turschloss|rolladen)';

/** Somebody breaks in, or is where nobody should be. */
export const intrudersDe: readonly Rule[] = [
  {
    kind: 'danger',
    isEvent: true,
    patterns: [
      '(?:einbrecher|einbrechern|eindringling|einbruch|wohnungseinbruch)',
      '(?:eingebrochen|einbricht|einzubrechen|einbrechen|bricht <4> ein|brechen <4> ein)',
      eitherOrder(
        WAY,
        4,
        '(?:aufgebrochen|aufbrechen|aufzubrechen|aufbricht|eingeschlagen|einschlagen|einschlagt|eingetreten|einzutreten|einzuschlagen|aufhebeln|aufzuhebeln|eintreten|aufgehebelt|eintritt|einzutreten|zu schaffen|aufgestemmt|aufgeschlagen)',
      ),
      `(?:schlagt|tritt|bricht|hebelt|hebeln|stemmen|schlagen|treten|brechen) <4> ${WAY} <1> (?:ein|auf)`,
      '(?:da|hier|bei mir|bei uns|es) ist <1> (?:jemand|wer|einer|ein fremder|ein unbekannter) <4> (?:unten|oben|drin|herein|reingekommen|hereingekommen|eingestiegen)',
      `(?:jemand|wer|fremder|fremde|unbekannter|unbekannte|(?<!(?:mein|unser|ihr|sein|meinem|meinen|dein) )mann|typ|maskierte[rn]?|dieb|diebe|leute|kerl|schatten|gestalt) <3> (?:in|im|ins|bei|durch|auf|ums|um|vor) <2> ${HOME}`,
      `(?:in|im|bei) <2> ${HOME} <3> (?:ist|sind|lauft|schleicht) <2> (?:jemand|wer|einer|fremder|unbekannter|maskierter|dieb)`,
      `(?:hore|hor|horen|gehort) <6> (?:schritte|jemanden?|stimmen|gerausche|poltern|glas)(?: <3> ${HOME})?$`,
      `(?:hore|horen|gehort) <3> (?:schritte|jemanden|stimmen|gerausche) <4> ${HOME}`,
      `(?:jemand|wer|er|die|mann|typ|unbekannter) <5> (?:herein|hereinkommen|hereinzukommen|reinzukommen|reinkommen|herein will|eindringen|einzudringen|einsteigen|eingestiegen|eingedrungen)`,
      eitherOrder(
        '(?:jemand|mann|typ|wer|er|fremder|kerl)',
        5,
        '(?:schleicht|klettert|rutttelt|ruttelt|hammert|macht sich|lungert|spaht)',
      ),
      '(?:verstecke?n? mich|versteckt im|habe mich versteckt|haben uns versteckt|im schrank versteckt|mich eingeschlossen|uns eingeschlossen|mich verbarrikadiert|unterm bett versteckt)',
      '(?:maskiert|maskierte[rn]?|vermummt|vermummte[rn]?)',
      '(?:gestohlen|klaut|stiehlt|raubt) <2> gerade',
      '(?:diebe|dieb|rauber) <3> (?:im|in|hier|noch|gerade|da)',
    ],
    unlessNext: [
      '(?:meldung|schutz|alarm|versicherung|hemmend)',
      'bei (?:den|der) (?:zinsen|kursen|preisen|nachfrage|zahlen)',
      '(?:vom hagel|mit (?:dem|einem) ball|vom (?:wind|sturm))',
      '(?:anlage|melder|sicherung|sicherer)',
    ],
    unlessBefore: [
      '(?:gegen|vor|zum|fur) (?:den |einen |die )?',
      '(?:eis|stimme|umsatz|umsatze|preise|kurse|aktien|markt|nachfrage|dach|decke|boden) <4>',
    ],
    unlessNear: [
      '(?:versicherung|alarmanlage|einbruchschutz|versicherungsfall|schadensmeldung|anzeige|kostenvoranschlag|glaser|schlosser|sicherheitsschloss|umsatz[a-z]*|umsatzeinbruch|ausgesperrt|schlussel|schlusseldienst|handwerker|maler|fliesenleger|elektriker|putzfrau|putzhilfe|monteur|angebot|zu hause der|besichtigung|makler|termin)',
      '(?:paketdienst|paketbote|von der post|lieferant|hausmeister|briefbote)',
      '(?:ausgezogen|eingezogen|umgezogen|untermiete|krank|wohnt)',
      'konzert|theater|herein (?:schauen|rufen)|(?:kann|darf|konnte) <4> (?:herein|vorbei)',
      '(?:praxis|buro) (?:ist|erreichbar|da|ans telefon)',
      '(?:ist|ware) (?:da )?(?:jemand|wer) (?:heute |noch |gerade )?(?:im buro|in der praxis|da|zu hause|im laden)',
      '(?:jemand|wer) <2> (?:im buro|in der praxis|im laden) <3> (?:erreich[a-z]*|fur mich|zustandig|da|auskunft|helfen|spricht|sprechen)',
    ],
  },
];
