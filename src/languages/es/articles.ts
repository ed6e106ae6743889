const FEMININE =
  /^(?:doctora|dra|señora|sra|señorita|srta|enfermera|profesora|profa|licenciada|abogada)(?!\p{L})/iu;
const MASCULINE = /^(?:doctor|dr|señor|sr|enfermero|profesor|prof|licenciado|abogado)(?!\p{L})/iu;
/** Titles as they are said: engines that speak read out the short ones letter by letter. */
const IN_FULL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dr: 'doctor',
    dra: 'doctora',
    sr: 'señor',
    sra: 'señora',
    srta: 'señorita',
    prof: 'profesor',
    profa: 'profesora',
  }),
);

/** A name of the directory inside a sentence: `la doctora Ana Ibáñez` for `Dra. Ana Ibáñez`; without a title it is as written. */
export function withArticle(name: string): string {
  const article = FEMININE.test(name) ? 'la ' : MASCULINE.test(name) ? 'el ' : '';
  if (article === '') return name;
  return article + name.replace(/^(\p{L}+)\.?/u, (_, title: string) => inFull(title));
}

/** Behind "a": `al señor Ortega`, `a la doctora Ibáñez`. */
export function toWhom(name: string): string {
  return `a ${withArticle(name)}`.replace(/^a el /, 'al ');
}

function inFull(title: string): string {
  const small = title.toLowerCase();
  return IN_FULL.get(small) ?? small;
}
