const COURTESY =
  '(?:hallo|hello|hi|hola|guten tag|buenos dias|ja|yes|si|nein|no|okay|sorry|excuse me|entschuldigung|perdone|perdon|bitte|please|por favor|nur|lieber|rather|mejor|mir ware)';
const BEHIND =
  '(?:bitte|please|por favor|danke|thanks|thank you|gracias|hier|here|aqui|usted|instead|mejor|lieber|ware (?:mir )?(?:besser|lieber)|would be better|sprechen|reden|unterhalten|weitermachen|weiter|machen|fuhren)';
/** Who is to speak; a son who speaks it asks for nothing. */
const GERMAN =
  '(?:sprechen|sprichst|spricht|spreche|rede|reden|redet|konnen|konnten|kann|konnte|geht|ginge|machen|gibt) (?:(?:sie|wir|ich|du|es|das|jemand|vielleicht|auch|bitte|lieber|nur|besser|mit mir|mit jemandem|das gesprach|uns) ){0,4}(?:auf |in )?';
const ENGLISH =
  '(?:(?:do|can|could|does|may|shall|would|will|is|i|we|let us|anyone|anybody) (?:(?:you|we|i|anyone|anybody|somebody|someone|would like to|like to|want to|prefer to|only|please|there|who|have to|need to|can|could) ){0,4})?(?:speak|speaks|talk|talk to me|speak to me|continue|go on|carry on|do this|have this|switch|prefer|answer) (?:(?:a little|please|with me|over) )?(?:in |to )?';
const SPANISH =
  '(?:(?:me|podemos|puedo|puede|puedes|pueden|podria|podriamos|prefiero|quiero|quisiera) )*(?:habla|hablas|hablan|hablar|hable|hablo|hableme|hablamos|atender|atenderme|atienda|atiende|seguir|continuar|poner|alguien que hable) (?:(?:usted|ustedes|conmigo|alguien|aqui|solo) )*(?:en )?';

/**
 * A reader of requests to be spoken to in a language, made by callers who may be spoken to in any: "auf Deutsch,
 * bitte", "do you speak German". A form in German, a German teacher and a child who speaks it ask for nothing.
 *
 * @param names What it is called in several languages, as alternatives of a pattern without accents.
 * @param cannot Who says this, in that language, knows no other; over words without accents.
 */
export function createAsksForLanguage(names: string, cannot: RegExp): (text: string) => boolean {
  const asks = new RegExp(
    `^(?!no (?:hablo|habla|entiendo)\\b)(?:${COURTESY} )*(?:(?:und |and |y )?(?:auf |in |en )?|${GERMAN}|${ENGLISH}|${SPANISH}|parla |parlez vous )(?:${names})(?: ${BEHIND})*$`,
  );
  return (text) => {
    const words = folded(text.slice(0, MAX_CHARS));
    return asks.test(words) || cannot.test(words);
  };
}

/** Whoever says more than this asks for something else. */
const MAX_CHARS = 120;

function folded(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/(\p{L})['’](\p{L})/gu, '$1$2');
  return (plain.match(/\p{L}+/gu) ?? []).join(' ');
}
