import { saltedHash } from '../core/salted-hash.ts';
import { normalizeNumber } from '../countries/normalize-number.ts';
import type { KeptPerson } from '../ports/person-repository.ts';
import type { EvalCase } from './case-schema.ts';

/** Whom the office of a case knows, with what they prove themselves by as hashes. */
export async function personsOfCase(
  { persons }: Pick<EvalCase, 'persons'>,
  country: string,
): Promise<readonly KeptPerson[]> {
  const kept: KeptPerson[] = [];
  for (const { name, phone, born, code } of persons)
    kept.push({
      id: `eval-${name}`,
      name,
      addresses:
        phone === undefined ? [] : [{ kind: 'phone', value: normalizeNumber(phone, country) ?? phone }],
      birthDateHash: born === undefined ? null : await saltedHash(born),
      codeHash: code === undefined ? null : await saltedHash(code),
    });
  return kept;
}
