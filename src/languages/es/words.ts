/** Short forms as engines and people write them, in full so that one rule serves every way of saying it. */
const IN_FULL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dr: 'doctor',
    dra: 'doctora',
    sr: 'señor',
    sra: 'señora',
    srta: 'señorita',
    ud: 'usted',
    vd: 'usted',
    uds: 'ustedes',
    ok: 'okay',
    okey: 'okay',
    okei: 'okay',
    oquey: 'okay',
    tel: 'telefono',
    tlf: 'telefono',
    tfno: 'telefono',
    num: 'numero',
    bs: 'buenas',
    pa: 'para',
    alo: 'hola',
    senor: 'señor',
    senora: 'señora',
    senorita: 'señorita',
    manana: 'mañana',
    ano: 'año',
    anos: 'años',
    nino: 'niño',
    nina: 'niña',
    companero: 'compañero',
    companera: 'compañera',
    espanol: 'español',
  }),
);

const FILLERS = new Set('eh em ehm mm mmm hm hmm um uh ah ay uy pues'.split(' '));
const COURTESY = /(?<![^ ])por favor(?![^ ])|(?<![^ ])porfa(?:vor)?(?![^ ])/g;

/**
 * The words of an utterance in one form, whatever the engine wrote: small letters without accents, no punctuation, short
 * forms in full; fillers and "por favor" are gone unless nothing else was said. The ñ stays: "año" is another word than
 * "ano", which engines that know no ñ write for it.
 */
export function normalise(text: string): string {
  const words = spokenWords(text);
  const meaningful = words
    .replace(COURTESY, ' ')
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word))
    .join(' ');
  return meaningful === '' ? words : meaningful;
}

/** As {@link normalise}, fillers and courtesies too. */
export function spokenWords(text: string): string {
  return text
    .replace(/\bn[º°]/gi, 'numero')
    .replace(/(?<=\d)[ºª°]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?<!n)\p{M}|(?!\u0303)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/(?<=\p{L})['’‘`](?=\p{L})/gu, '')
    .replace(/\+(?=\d)/g, ' mas ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => IN_FULL.get(word) ?? word)
    .join(' ');
}
