const ALL =
  /(?<![^ ])(?:(?:cambi(?:e|a|ar|elo|arlo) |corrija |repita |es )?todo|desde el principio|de nuevo|empe(?:cemos|zamos|zar|ce)|volver a empezar|otra vez)(?![^ ])/;
const FINE = /(?<![^ ])todo (?:esta |es |perfecto|correcto|bien)/;
const NOTHING =
  /(?<![^ ])(?:nada|ninguna cosa|ningun(?:o|a)?|dejelo (?:asi|como esta)|dejalo (?:asi|como esta)|asi esta bien|esta bien asi|no cambie nada)(?![^ ])/;

/** "Todo", "empecemos de nuevo": to "what should I change?". @param words Normalised. */
export function changesAll(words: string): boolean {
  return ALL.test(words) && !FINE.test(words);
}

/** "Nada", "déjelo así": to the same. @param words Normalised. */
export function changesNothing(words: string): boolean {
  return NOTHING.test(words);
}
