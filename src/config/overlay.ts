/** A tree with parts of it replaced. Keys are followed as deep as both have them; a list is replaced whole. */
export function overlay(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isTree(base) || !isTree(over)) return over;
  const below = new Map(Object.entries(base));
  const own = Object.entries(over).map(([key, value]) => [key, overlay(below.get(key), value)]);
  return { ...base, ...Object.fromEntries(own) };
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
