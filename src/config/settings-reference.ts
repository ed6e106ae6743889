import type { z } from 'zod';
import { configJsonSchema } from './json-schema.ts';
import { needsRestart } from './needs-restart.ts';
import { typeWords } from './type-words.ts';

/** One key of `attendant.yaml`, as its schema tells of it. */
export interface Setting {
  /** Such as `people[].extension`; `[]` stands for each entry of a list, `KEY` for a key of your own. */
  readonly key: string;
  /** Such as `vendor: deepgram`, where it is there for that one only. */
  readonly when: string | null;
  /** What it is, in a sentence. */
  readonly says: string;
  /** What may stand there, in words. */
  readonly type: string;
  readonly needed: boolean;
  /** Null when there is none. */
  readonly default: unknown;
  readonly example: unknown;
  /** It counts from the next start on, and by a reload else. */
  readonly restart: boolean;
  readonly secret: boolean;
}

/** Every key that there is, in the order of the schema, each part before what is in it. */
export function settingsReference(): readonly Setting[] {
  return belowOf(configJsonSchema(), { key: '', when: null });
}

type Node = z.core.JSONSchema.BaseSchema;

interface Place {
  readonly key: string;
  readonly when: string | null;
}

function belowOf(node: Node, place: Place): readonly Setting[] {
  const { properties = {}, required = [], oneOf, items } = node;
  const ofEntries = isNode(items) ? belowOf(items, { ...place, key: `${place.key}[]` }) : [];
  // Of keys that an office gives itself, such as those of people.
  const { additionalProperties: given } = node;
  const ofGiven = isNode(given) ? belowOf(given, { ...place, key: `${place.key}.KEY` }) : [];
  const ofBranches = (oneOf ?? [])
    .filter(isNode)
    .flatMap((branch) => belowOf(branch, { ...place, when: branchOf(branch) ?? place.when }));
  const own = Object.entries(properties).flatMap(([name, below]) => {
    if (!isNode(below)) return [];
    const at = { ...place, key: `${place.key}.${name}`.replace(/^\./, '') };
    return [settingOf(below, at, required.includes(name)), ...belowOf(below, at)];
  });
  return [...own, ...ofBranches, ...ofEntries, ...ofGiven];
}

function settingOf(node: Node, place: Place, needed: boolean): Setting {
  const isPart = node.properties !== undefined;
  return {
    ...place,
    says: node.description ?? '',
    type: typeWords(node),
    needed,
    default: isPart ? null : (node.default ?? null),
    example: node.examples?.[0] ?? null,
    restart: needsRestart(place.key),
    secret: node['writeOnly'] === true,
  };
}

/** What tells the branch from the others, such as `vendor: deepgram`. */
function branchOf({ properties = {} }: Node): string | undefined {
  const fixed = Object.entries(properties).find(([, below]) => isNode(below) && below.const !== undefined);
  return fixed && isNode(fixed[1]) ? `${fixed[0]}: ${fixed[1].const}` : undefined;
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
