import type { z } from 'zod';

type Node = z.core.JSONSchema.BaseSchema;

/** What may stand there, such as `whole number from 1 to 500`. */
export function typeWords(node: Node): string {
  const { anyOf, oneOf } = node;
  if (node.const !== undefined) return String(node.const);
  if (node.enum) return node.enum.join(' | ');
  if (anyOf) return [...new Set(anyOf.filter(isNode).map(typeWords))].join(' or ');
  // Such as the vendors of an engine: each has its own keys below.
  if (oneOf) return 'keys';
  switch (node.type) {
    case 'string':
      return node.format === 'uri' ? 'URL' : 'text';
    case 'integer':
      return `whole number${rangeOf(node)}`;
    case 'number':
      return `number${rangeOf(node)}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return listWords(node.items);
    case 'object':
      return node.properties ? 'keys' : `keys of your own with ${valueWords(node.additionalProperties)}`;
    default:
      return 'anything';
  }
}

function listWords(items: unknown): string {
  return isNode(items) ? `list of ${items.type === 'object' ? 'entries' : typeWords(items)}` : 'list';
}

function valueWords(values: unknown): string {
  return isNode(values) ? typeWords(values) : 'anything';
}

function rangeOf({ minimum, maximum }: Node): string {
  // A whole number without ends has those of the machine.
  const isOpen = (end: number | undefined) => end === undefined || Math.abs(end) >= Number.MAX_SAFE_INTEGER;
  return `${isOpen(minimum) ? '' : ` from ${minimum}`}${isOpen(maximum) ? '' : ` to ${maximum}`}`;
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
