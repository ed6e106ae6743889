import type { Fault } from './faults.ts';
import { readBytes } from './read-text.ts';

export interface Expanded {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/**
 * Replaces `${NAME}` in every text of the tree by the environment variable, or, when that is unset or empty, by the
 * content of the file that `NAME_FILE` names, without the line breaks at its end. `$${` stands for a plain `${`.
 */
export async function expandEnvironment(tree: unknown, env: NodeJS.ProcessEnv): Promise<Expanded> {
  const faults: Fault[] = [];

  async function walk(node: unknown, path: readonly PropertyKey[]): Promise<unknown> {
    if (typeof node === 'string') return expandText(node, path);
    if (Array.isArray(node)) return Promise.all(node.map((item, i) => walk(item, [...path, i])));
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).map(async ([key, item]) => [key, await walk(item, [...path, key])]);
    return Object.fromEntries(await Promise.all(entries));
  }

  async function expandText(text: string, path: readonly PropertyKey[]): Promise<string> {
    let result = '';
    let at = 0;
    for (const match of text.matchAll(/\$\$\{|\$\{([^}]*)\}?/g)) {
      const [whole, name] = match;
      const found = name === undefined ? { text: '${' } : await lookUp(name, env);
      if ('expected' in found) faults.push({ path, about: 'value', expected: found.expected });
      result += text.slice(at, match.index) + ('text' in found ? found.text : '');
      at = match.index + whole.length;
    }
    return result + text.slice(at);
  }

  return { value: await walk(tree, []), faults };
}

type Found = { readonly text: string } | { readonly expected: string };

async function lookUp(name: string, env: NodeJS.ProcessEnv): Promise<Found> {
  if (!/^[A-Z_][A-Z0-9_]*$/.test(name)) {
    return {
      expected: 'expected the name of an environment variable, in capital letters, between the braces',
    };
  }
  const text = env[name];
  if (text) return { text };
  const file = env[`${name}_FILE`];
  if (!file) return { expected: `the environment variable ${name} is not set (nor ${name}_FILE)` };
  try {
    return { text: (await readBytes(file)).toString('utf8').replace(/[\r\n]+$/, '') };
  } catch {
    return { expected: `the file that the environment variable ${name}_FILE names cannot be read` };
  }
}
