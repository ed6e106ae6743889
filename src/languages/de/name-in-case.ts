export type Case = 'nominative' | 'accusative' | 'dative';

type Gender = 'feminine' | 'masculine' | 'neuter';

const ARTICLES: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
  feminine: { nominative: 'die', accusative: 'die', dative: 'der' },
  masculine: { nominative: 'der', accusative: 'den', dative: 'dem' },
  neuter: { nominative: 'das', accusative: 'das', dative: 'dem' },
};

/** How the names of departments end that are said with an article. */
const DEPARTMENTS: readonly (readonly [Gender, RegExp])[] = [
  [
    'feminine',
    /(?:ung|stelle|zentrale|annahme|ausgabe|vergabe|ambulanz|pflege|kasse|technik|werkstatt|direktion|disposition|redaktion|logistik|rezeption|apotheke|kanzlei|praxis|station|aufnahme|physiotherapie|reklamation|auskunft)$/i,
  ],
  ['masculine', /(?:dienst|service|empfang|verkauf|einkauf|vertrieb|support|versand)$/i],
  ['neuter', /(?:sekretariat|büro|labor|team|lager|archiv|notariat|marketing|personalwesen|röntgen)$/i],
];
const WITH_ARTICLE: readonly (readonly [Gender, RegExp])[] = [
  ['feminine', /^die /i],
  ['masculine', /^der /i],
  ['neuter', /^das /i],
];

/**
 * A person or department as it stands in a sentence: "mit Herrn Weiß", "für die Buchhaltung", "das Labor meldet sich
 * nicht". A name that has no article and needs none stays as the office wrote it.
 */
export function nameInCase(name: string, as: Case): string {
  if (/^unser team$/i.test(name)) return as === 'dative' ? 'unserem Team' : 'unser Team';
  if (/^Herr /.test(name)) return as === 'nominative' ? name : name.replace(/^Herr/, 'Herrn');
  const written = WITH_ARTICLE.find(([, article]) => article.test(name));
  if (written) return name.replace(written[1], `${ARTICLES[written[0]][as]} `);
  const isOneWord = !/\s/.test(name);
  const department = isOneWord ? DEPARTMENTS.find(([, ending]) => ending.test(name)) : undefined;
  return department ? `${ARTICLES[department[0]][as]} ${name}` : name;
}
