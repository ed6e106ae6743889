import { z } from 'zod';
import { configSchema } from './schema.ts';

/** A JSON Schema (2020-12) of `attendant.yaml` as an operator writes it, for editors. */
export function configJsonSchema(): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(configSchema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      // Those of what is read into another form, such as hours, are left out otherwise.
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  });
  return { title: 'attendant.yaml', ...schema };
}

/** The settings that are never shown, such as `engines.textToSpeech.apiKey`: the parts of the schema marked `writeOnly`. */
export function secretPaths(): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Reflect.get(node, 'writeOnly') === true) found.add(path);
    for (const [key, below] of Object.entries(node)) {
      if (key !== 'properties') walk(below, path);
      else
        for (const [name, setting] of Object.entries(below))
          walk(setting, `${path}.${name}`.replace(/^\./, ''));
    }
  };
  walk(configJsonSchema(), '');
  return found;
}
