import { z } from 'zod';
import { AppError } from '../core/errors.ts';
import type { HoursOffice } from '../reception/desk/hours-of.ts';
import type { Office } from '../reception/office.ts';
import { checkKeys } from './check-keys.ts';
import { readConfigSource } from './config-source.ts';
import { entrancesSchema } from './entrances-schema.ts';
import { expandEnvironment } from './expand.ts';
import { expectedForm, faultsOf } from './faults.ts';
import { hoursShape } from './hours-schema.ts';
import { faultsText, inOrder } from './located.ts';
import { businessSchema } from './office-schema.ts';
import { peopleSchema } from './people-schema.ts';

/** What of an office says when it is open, and who answers then. */
export type OfficeHours = HoursOffice & Pick<Office, 'name' | 'entrances' | 'afterHours' | 'answering'>;

const schema = z
  .object({
    business: businessSchema,
    ...hoursShape,
    people: peopleSchema,
    entrances: entrancesSchema.default([]),
  })
  .superRefine(checkKeys)
  .transform(({ business, ...rest }): OfficeHours => ({ ...business, ...rest }));

/**
 * Reads what commands about hours have to know of an office: keys of vendors, which their shell may not have, do not matter.
 *
 * @throws AppError `config.invalid` when it cannot be read, or has a fault in these parts.
 */
export async function readHours(file: string, env: NodeJS.ProcessEnv): Promise<OfficeHours> {
  const { broken, tree, located } = await readConfigSource(file, env);
  if (broken.length > 0) throw new AppError('config.invalid', faultsText(file, broken));
  const parts = Object.entries(Object(tree)).filter(([key]) => Object.hasOwn(schema.in.shape, key));
  const { value, faults } = await expandEnvironment(Object.fromEntries(parts), env);
  const result = schema.safeParse(value, { error: expectedForm });
  const wrong = result.success ? faults : [...faults, ...faultsOf(result.error)];
  if (result.success && wrong.length === 0) return result.data;
  throw new AppError('config.invalid', faultsText(file, inOrder(located(wrong))));
}
