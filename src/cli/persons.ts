import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { readBusiness } from '../config/load.ts';
import { AppError } from '../core/errors.ts';
import type { PersonRecord } from '../ports/person-repository.ts';
import { hasStorage, openStorage } from '../wiring/storage.ts';
import { parseLimit } from './calls.ts';
import { type PurgeOptions, removeData, writeData } from './calls-purge.ts';
import { listNothing, noDatabaseIn } from './no-database.ts';
import type { StoredAt } from './office-zone.ts';
import { type CliOutput, EXIT } from './output.ts';
import { parseNumber } from './parse-whose.ts';
import { readPersons } from './read-persons.ts';
import { printable, table } from './words.ts';

const EXPLAINED = `
The first line names the columns: name, and as you have them phone, mail, born (1980-12-31), code, id; several addresses
stand in phone, phone2 and so on. Dates of birth and codes are kept as salted hashes: it can be asked whether one is right,
and nobody can read them. A person without an id is known again by name and first address. Nothing is imported when a line
has a fault.`;

const FORGET_EXPLAINED = `
Calls, transcripts, messages, recordings, what was said to the mailbox, and the person. Whom this is about is written down
as a salted hash, so that a restore removes it again. What is under a hold stays, and nothing is removed then. Exit status:
1 when something could not be removed.`;

/** `persons`: who the office knows. Works beside a running daemon. */
export function personsCommand(output: CliOutput, at: StoredAt): Command {
  const importIt = new Command('import')
    .description('take over persons from a file of comma-separated values')
    .argument('<file>', 'as a spreadsheet writes it, in UTF-8')
    .option('--json', 'print { imported }')
    .addHelpText('after', EXPLAINED)
    .action((file: string, { json = false }: { json?: boolean }) =>
      importPersons(output, at, { file, json }),
    );
  const list = new Command('list')
    .description('persons by name, with their addresses')
    .option('--limit <n>', 'how many', parseLimit, 1000)
    .option('--json', 'print the records, without what persons prove themselves by')
    .action(async ({ limit, json = false }: { limit: number; json?: boolean }) => {
      if (!hasStorage(at.home)) return listNothing(at.home, output, json);
      using storage = openStorage(at, { readOnly: true });
      const persons = await storage.persons.list(limit);
      if (json) return output.json(persons);
      if (persons.length === 0) return output.line(`no persons in ${at.home} yet`);
      for (const line of personLines(persons)) output.line(printable(line));
    });
  const forget = new Command('forget')
    .description('remove all that is kept of one caller, everywhere; an older backup does not bring it back')
    .argument('<number>', 'a telephone number, however it is written', parseNumber)
    .option('--yes', 'do it; without it, only what would be removed is said')
    .option('--json', 'print what `calls purge` prints')
    .addHelpText('after', FORGET_EXPLAINED)
    .action((caller: string, options: Pick<PurgeOptions, 'yes' | 'json'>) =>
      removeData(output, at, { ...options, caller }),
    );
  const exportIt = new Command('export')
    .description('write all that is kept of one caller into a new folder: data.json, and the recordings')
    .argument('<number>', 'a telephone number, however it is written', parseNumber)
    .argument('<folder>', 'a folder that is empty or not there yet')
    .option('--json', 'print what `calls export` prints')
    .action((caller: string, folder: string, options: { json?: true }) =>
      writeData(output, at, { ...options, caller, folder }),
    );
  return [importIt, list, exportIt, forget].reduce(
    (command, each) => command.addCommand(each),
    new Command('persons').description('persons the office knows, so that staff see who rings again'),
  );
}

async function importPersons(
  output: CliOutput,
  at: StoredAt,
  { file, json }: { readonly file: string; readonly json: boolean },
): Promise<void> {
  if (!hasStorage(at.home)) {
    output.error(noDatabaseIn(at.home));
    return output.exitCode(EXIT.failure);
  }
  const business = await readBusiness(at.configFile, at.env);
  const { persons, faults } = await readPersons(textOf(file), business?.country ?? 'GB');
  if (faults) {
    for (const fault of faults) output.error(printable(`${file}, ${fault}`));
    output.error('nothing was imported');
    return output.exitCode(EXIT.failure);
  }
  using storage = openStorage(at, { readOnly: false });
  await storage.persons.put(persons);
  if (json) return output.json({ imported: persons.length });
  output.line(`${persons.length} ${persons.length === 1 ? 'person' : 'persons'} imported`);
}

/** @throws AppError `storage.failed`. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new AppError('storage.failed', `${file} cannot be read`, { cause });
  }
}

function personLines(persons: readonly PersonRecord[]): readonly string[] {
  const proofs = ({ hasBirthDate, hasCode }: PersonRecord) =>
    [...(hasBirthDate ? ['date of birth'] : []), ...(hasCode ? ['code'] : [])].join(', ');
  const rows = persons.map((person) => [
    person.id,
    person.name,
    person.addresses.map(({ value }) => value).join(' '),
    proofs(person),
  ]);
  return table([['ID', 'NAME', 'REACHED AT', 'KNOWN BY'], ...rows]);
}
