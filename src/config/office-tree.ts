import { type ConfigSource, holds } from './config-source.ts';
import type { Fault } from './faults.ts';

/** What an office says of its telephone; the rest of `telephony` is the house's. */
const OWN_TELEPHONY = ['fallback', 'mailbox'];

/**
 * The file of a further office as a whole configuration: what belongs to the house is that of `attendant.yaml`, and so are
 * the engines where the office names none of its own. Everything else is its own, or not there.
 *
 * @param house The tree of `attendant.yaml`.
 */
export function officeTree(house: unknown, office: ConfigSource): ConfigSource {
  const [shared, own] = [keysOf(house), keysOf(office.tree)];
  const telephony = keysOf(own['telephony']);
  const tree = {
    ...(shared['engines'] === undefined ? {} : { engines: shared['engines'] }),
    ...own,
    ...(shared['limits'] === undefined ? {} : { limits: shared['limits'] }),
    telephony: {
      ...filtered(keysOf(shared['telephony']), (key) => !OWN_TELEPHONY.includes(key)),
      ...filtered(telephony, (key) => OWN_TELEPHONY.includes(key)),
    },
  };
  return {
    ...office,
    tree,
    misplaced: office.located([...misplacedIn(own, office.tree), ...unreachable(own)]),
    isElsewhere: ({ path }) => isShared(path, own) && !holds(own, path),
  };
}

/** A fault at such a place is that of `attendant.yaml`, and told there. */
function isShared([key, below]: Fault['path'], own: object): boolean {
  if (key === 'telephony') return !OWN_TELEPHONY.includes(String(below));
  return key === 'limits' || (key === 'engines' && !Object.hasOwn(own, key));
}

function misplacedIn(own: Readonly<Record<string, unknown>>, tree: unknown): readonly Fault[] {
  const { telephony = {} } = own;
  const form = 'expected keys with values';
  if (!isMap(tree ?? {})) return [{ path: [], about: 'value', expected: form }];
  if (!isMap(telephony)) return [{ path: ['telephony'], about: 'value', expected: form }];
  const places = [
    ...('limits' in own ? [['limits']] : []),
    ...Object.keys(telephony)
      .filter((key) => !OWN_TELEPHONY.includes(key))
      .map((key) => ['telephony', key]),
  ];
  const expected = 'expected in attendant.yaml: it is the same for all offices of the house';
  return places.map((path) => ({ path, about: 'key', expected }));
}

/** The first office greets whoever dials a number that none has, so a further one needs a number. */
function unreachable({ entrances }: { readonly entrances?: unknown }): readonly Fault[] {
  const hasSome = entrances !== undefined && entrances !== null && Object.keys(Object(entrances)).length > 0;
  if (hasSome) return [];
  const expected = 'missing: expected the numbers that callers dial for this office, [{ dialled: "…" }]';
  return [{ path: ['entrances'], about: 'value', expected }];
}

function keysOf(tree: unknown): Readonly<Record<string, unknown>> {
  return isMap(tree) ? { ...tree } : {};
}

function isMap(tree: unknown): tree is object {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}

function filtered(tree: object, isWanted: (key: string) => boolean): object {
  return Object.fromEntries(Object.entries(tree).filter(([key]) => isWanted(key)));
}
