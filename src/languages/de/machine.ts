const KIND =
  '(?:maschine|roboter|bot|chatbot|voicebot|computer|sprachcomputer|telefoncomputer|ki|automat|anrufbeantworter|ab|aufzeichnung|aufnahme|ansage|bandansage|band|programm|sprachassistent(?:in)?|kunstliche(?:n)? intelligenz|automatische[rs]? \\w+|kunstliche[rs]? \\w+|virtuelle[rs]? \\w+|digitale[rs]? \\w+|mensch(?:en)?|person|frau|mann|mitarbeiter(?:in)?)';
const BEING = `(?:(?:ein|eine|einem|einer|der|die|dem|das|so ein|so eine|so einem|so einer) )?(?:(?:echt|richtig|lebendig|real|wirklich|menschlich)(?:e|er|en|em|es|s)? )*${KIND}`;
const SMALL =
  '(?:(?:denn|doch|ja|aber|jetzt|nur|etwa|wirklich|eigentlich|hier|da|gerade|auch|uberhaupt|bloss|am ende|vielleicht) )*';

const ASKS = new RegExp(
  `\\b(?:sind sie|bist du|ist das|ist da|ist hier|seid ihr|spreche ich|rede ich|sprech ich|red ich|telefoniere ich|sie sind|du bist|das ist|bin ich) ${SMALL}(?:(?:mit|bei|an) )?${SMALL}${BEING}\\b(?! (?:von|aus|da|der|die|das|gestorben|verletzt|am telefon|erreichbar)\\b)`,
);
const WHO =
  /^(?:(?:hallo|entschuldigung|okay|und|sorry|moment|ah|ach|also|guten tag) )*(?:(?:wer|was) (?:sind sie|bist du|ist da|ist dran|ist das|spricht da|spricht|ist am apparat)|mit wem (?:spreche|rede|telefoniere) ich|wen habe ich (?:da )?(?:am apparat|am telefon|dran)|wie heissen sie|wie heisst du|wie ist ihr name)(?: (?:denn|eigentlich|jetzt|gerade|uberhaupt|da|hier|genau))*$|\b(?:sind sie|bist du|ist das) (?:denn |jetzt |hier |wirklich |eigentlich |uberhaupt )*(?:echt|real|menschlich|automatisch|automatisiert|kunstlich|lebendig|programmiert)\b/;
/** "Kann ich mit einem Menschen sprechen" asks for one. */
const NOT =
  /\b(?:mochte|will|wollte|wurde|brauche|kann|konnte|darf) (?:ich|wir)?\b.{0,60}\b(?:sprechen|reden|verbinden|verbunden)\b/;

/**
 * Whether the caller asks what answers: a person or a machine.
 *
 * @param words Normalised.
 */
export function asksWhoAnswers(words: string): boolean {
  return WHO.test(words) || (ASKS.test(words) && !NOT.test(words));
}
