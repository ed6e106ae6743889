import { setImmediate as turn } from 'node:timers/promises';
import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import { type ConfigSource, readConfigSource, readSource } from './config-source.ts';
import { entranceFaults } from './entrances-of-house.ts';
import { type CheckedConfig, checkSource } from './load.ts';
import { faultsText } from './located.ts';
import { type OfficeFile, officeFilesIn } from './office-files.ts';
import { officeTree } from './office-tree.ts';
import type { Places } from './places.ts';
import type { Config } from './schema.ts';

/** One office of the house. */
export interface OfficeConfig extends OfficeFile {
  /** What belongs to the house as a whole, such as `telephony`, is the same in all of them. */
  readonly config: Config;
}

/** The office of `attendant.yaml`, which greets whoever dials a number that none has, and further ones. */
export type House = readonly [OfficeConfig, ...OfficeConfig[]];

/** One file, and what is wrong with it or hardly meant. */
export type CheckedOffice = OfficeFile & CheckedConfig;

/** Where it is read from. */
export type HousePlaces = Pick<Places, 'home' | 'configFile'>;

/**
 * Reads `attendant.yaml` and the files of `<home>/offices`.
 *
 * @throws AppError `config.invalid` with every fault of every file on a line of its own, never a value.
 */
export async function loadHouse(places: HousePlaces, env: NodeJS.ProcessEnv = process.env): Promise<House> {
  const checked = await checkHouse(places, env);
  const texts = checked.flatMap(({ file, faults }) => (faults.length > 0 ? [faultsText(file, faults)] : []));
  if (texts.length > 0) throw new AppError('config.invalid', texts.join('\n'));
  const [first, ...others] = checked.flatMap(({ tenant, file, config }) =>
    config ? [{ tenant, file, config }] : [],
  );
  if (!first) throw new Error('a house has its first office');
  return [first, ...others];
}

/** As {@link loadHouse}, with the faults as data. @throws AppError `config.invalid` when a file cannot be read. */
export async function checkHouse(
  { home, configFile }: HousePlaces,
  env: NodeJS.ProcessEnv,
  nowMs: number = systemClock.wallMs(),
): Promise<readonly CheckedOffice[]> {
  const { offices, misnamed } = officeFilesIn(home);
  const house = await readConfigSource(configFile, env);
  const read: (OfficeFile & { readonly source: ConfigSource; readonly checked: CheckedConfig })[] = [];
  for (const { tenant, file } of [{ tenant: FIRST_TENANT, file: configFile }, ...offices]) {
    const source = tenant === FIRST_TENANT ? house : officeTree(house.tree, await readSource(file));
    const checked = await checkSource(source, env, nowMs);
    read.push({ tenant, file, source, checked: checked.config ? checked : withReason(checked) });
    // A daemon with fifty of them moves sound meanwhile.
    await turn();
  }
  const valid = read.flatMap(({ file, checked: { config } }) =>
    config ? [{ file, office: config.office }] : [],
  );
  const crossed = entranceFaults(valid);
  return [
    ...read.map(({ tenant, file, source, checked }): CheckedOffice => {
      const faults = source.located(crossed.get(file) ?? []);
      if (faults.length === 0) return { tenant, file, ...checked };
      return { tenant, file, config: undefined, faults, warnings: checked.warnings };
    }),
    ...misnamed,
  ];
}

/** What an office has of the house is wrong, and what it says itself is right as far as it goes. */
function withReason({ faults, warnings }: CheckedConfig): CheckedConfig {
  const expected = 'expected attendant.yaml to be right first: it is a part of every office';
  const reason = { line: 1, column: 1, path: 'the file', expected };
  return { config: undefined, faults: faults.length > 0 ? faults : [reason], warnings };
}
