/** What one phrase says: `lead` says nothing by itself, `claim` says yes when nothing follows ("it is", "I would"). */
export type Polarity = 'yes' | 'no' | 'firm-no' | 'unsure' | 'claim' | 'lead';

/** Phrases of an answer, normalised. */
export type AnswerPhrases = ReadonlyMap<string, Polarity>;

/** @param table Phrases with `|` between them, as a language lists them. What stands twice counts as the last says. */
export function answerPhrases(table: Readonly<Record<Polarity, string>>): AnswerPhrases {
  return new Map(
    POLARITIES.flatMap((polarity) => phrasesOf(table[polarity]).map((phrase) => [phrase, polarity])),
  );
}

const POLARITIES = ['yes', 'no', 'firm-no', 'unsure', 'claim', 'lead'] as const;

function phrasesOf(text: string): readonly string[] {
  return text.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
