/** Of -ar, then of -er and -ir, as written without accents; also what only some verbs have, which then is no word. */
const OF_AR =
  'o as a amos ais an e aste asteis aron aba abas abamos aban are aras ara aremos aran aria arias ariamos arian es emos en ase asen ado ada ados adas ando ar'.split(
    ' ',
  );
const OF_ER =
  'o es e emos eis en imos is i iste io isteis ieron ia ias iamos ian a as amos an iera ieras ieran iese ido ida idos idas iendo'.split(
    ' ',
  );
/** They follow the infinitive and not the stem. */
const OF_INFINITIVE = ['', 'e', 'as', 'a', 'emos', 'an', 'ia', 'ias', 'iamos', 'ian'];

/**
 * Every form of Spanish verbs, without accents and without pronouns.
 *
 * @param verbs Separated by a comma, each an infinitive, further stems ("morir muer mur"), and forms of its own behind
 *   an equals sign ("caer =cayo"). Stems that change go through all endings: too many forms are no harm.
 */
export function verbForms(verbs: string): readonly string[] {
  return verbs.split(',').flatMap((verb) => {
    const [infinitive = '', ...others] = verb.trim().split(/\s+/);
    const stems = [infinitive.slice(0, -2), ...others.filter((other) => !other.startsWith('='))];
    const own = others.filter((other) => other.startsWith('=')).map((other) => other.slice(1));
    const endings = infinitive.endsWith('ar') ? OF_AR : OF_ER;
    return [
      ...stems.flatMap((stem) => endings.map((ending) => stem + ending)),
      ...OF_INFINITIVE.map((ending) => infinitive + ending),
      ...own,
    ];
  });
}
