/** Reads comma-separated values by the grammar of RFC 4180, strictly: each line ends with CRLF, quotes stand only where they may. */
export function readRecords(text: string): readonly Readonly<Record<string, string>>[] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
      field.lastIndex = at;
      const found = field.exec(text);
      if (!found) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`);
      record.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
      at = field.lastIndex;
      if (found[3] === '\r\n') break;
    }
    records.push(record);
  }
  const [head = [], ...rows] = records;
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`${row.length} fields instead of ${head.length}`);
    return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']));
  });
}
