/** What goes before one's own name. */
const CARRIER =
  '(?:mein (?:\\w+ )?name ist|hier ist|hier spricht|ich bin(?: es| s)?|ich heisse|sie sprechen mit|am (?:apparat|telefon) ist|da ist)';
const LEAD =
  '(?:(?:hallo|hi|ja|guten (?:tag|morgen|abend)|gruss gott|gruzi|servus|moin|okay|oh|also|schonen guten tag|schonen guten (?:tag|morgen|abend)) )*';

const ALONE = new RegExp(
  `^${LEAD}(?:${CARRIER} (?!(?:nicht|falsch|krank|sehr|so|ein|eine|noch|auch|gerade|heute|auf|in|im|am|bei|zu|an|fur|mit|etwas|jemand|niemand|besetzt|kalt|los|da|gefallen|gesturzt|gestern|neu|neue|patient|patientin|kunde|kundin|kundenservice|unzufrieden|unsicher|privat|egal|uber|umgezogen|schwanger|verletzt|dran|weg)\\b)[\\p{L}' ]{2,60}|[\\p{L}' ]{2,40} (?:am apparat|mein name))$`,
  'u',
);
const OWN = new RegExp(`\\b${CARRIER} (?!(?:wegen|fur|auf)\\b).*$`);

/** "Meier hier", "Peters mein Name". */
const NAME_FIRST = new RegExp(`^${LEAD}(?:[\\p{L}']+ ){1,4}?(?:hier|mein name|am apparat)(?= |$)`, 'u');

/** Whether nothing but a name was said, as one's own: "hier ist Anna Braun", "mein Name ist Weiß". @param words Normalised. */
export function isIntroduction(words: string): boolean {
  return ALONE.test(words);
}

/** Who says a name as their own asks for nobody. @param words Normalised. */
export function withoutOwnName(words: string): string {
  return words.replace(NAME_FIRST, '').replace(OWN, '');
}
