import type { InformationWords } from './information-words.ts';

export const wordsDe: InformationWords = {
  asks: {
    parking:
      /^(?:und |die |der |zum |thema )*park(?:en|platze?|platzen|haus|moglichkeit(?:en)?)$|\b(?:wo|kann|konnte|darf|soll|gibt|gibt's|haben|habt|hat|ist|sind|wie|was|welche|brauche|nahe|umsonst|kostenlos|kostenfrei)\b.*(?:\bpark(?:en|e|t)\b|park(?:platze?|platzen|haus|hauser|garage|moglichkeit(?:en)?|schein|flache|flachen)\b|\b(?:auto|wagen) (?:ab)?stellen\b)/,
    directions:
      /\bwie (?:komme?|komm|kommt|kommen|finde?|find|gelange?|fahre?|fahr|fahrt) (?:ich|man|wir)\b|\b(?:weg|wegbeschreibung|anfahrt|anreise|anfahrtsbeschreibung)\b|\b(?:welche[rsn]?|nachste[rsn]?) (?:bus|bahn|linie|buslinie|strassenbahn|u bahn|s bahn|haltestelle|bushaltestelle|station)\b|\bmit (?:dem|der|den) (?:bus|bahn|zug|offentlichen|strassenbahn|u bahn|s bahn)\b/,
    prices:
      /\bwie ?viel (?:kostet|kosten|macht|zahle|muss ich zahlen|nehmen|verlangen)\b|\bwas (?:kostet|kosten|nehmen sie|verlangen sie|muss ich (?:be)?zahlen)\b|\bwie teuer\b|\b(?:preise?|preisen|kosten|gebuhr(?:en)?|preisliste)\b(?=.*\b(?:sie|ihre|ihnen|die|bei)\b|$)/,
    bring:
      /\b(?:was|welche|etwas|irgendwas|unterlagen|papiere|dokumente)\b.*\b(?:mitbringen|mitzubringen|mitnehmen|mitgebracht|dabei ?haben)\b|\bmuss ich (?:etwas|was|irgendwas) mitbringen\b|\bwelche (?:unterlagen|papiere|dokumente) (?:brauche|benotige) (?:ich|wir)\b|\b(?:bringe|bring) ich (?:was|etwas)? ?mit\b/,
  },
  labels: {
    parking: 'die Parkmöglichkeiten',
    directions: 'den Weg zu uns',
    prices: 'unsere Preise',
    bring: 'was Sie mitbringen sollten',
  },
  questions: {
    parking: ['wo kann ich parken', 'gibt es parkplatze', 'haben sie parkplatze'],
    directions: ['wie komme ich zu ihnen'],
    prices: ['was kostet das', 'wie viel kostet das'],
    bring: ['was muss ich mitbringen'],
  },
};
