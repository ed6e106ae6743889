/** The characters that HTML writes by name or number: `&amp;`, `&#39;`. What is no entity stays. */
export function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi,
    (written, decimal, hex, name) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (Number.isNaN(code)) return NAMED.get(name.toLowerCase()) ?? written;
      return isPrintable(code) ? String.fromCodePoint(code) : ' ';
    },
  );
}

function isPrintable(code: number): boolean {
  return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ' },
    ...{ ndash: '–', mdash: '—', minus: '−', hellip: '…', bull: '•', middot: '·', shy: '' },
    ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' },
    ...{ pound: '£', euro: '€', yen: '¥', cent: '¢', copy: '©', reg: '®', trade: '™', sect: '§' },
    ...{ deg: '°', micro: 'µ', times: '×', divide: '÷', plusmn: '±', le: '≤', ge: '≥', rarr: '→' },
    ...{ frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³' },
  }),
);
