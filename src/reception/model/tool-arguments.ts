/** What models write where they have nothing to write. */
const BLANK =
  /^(?:null|none|undefined|n\/?a|nil|unknown|unspecified|not (?:given|provided|specified|known|said|available)|<[^<>]*>|string)?\.?$/i;

/**
 * The arguments of a tool call as the model wrote them, without those that say nothing: null, empty text and words for
 * nothing are left out, as is whatever is no object. A number counts as its digits.
 *
 * @throws SyntaxError for what is no JSON.
 */
export function readArguments(json: string): Readonly<Record<string, unknown>> {
  const value = parse(json);
  const args = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (typeof args !== 'object' || args === null || Array.isArray(args)) return {};
  return Object.fromEntries(
    Object.entries(args).flatMap(([key, given]) => {
      const plain = plainOf(given);
      return plain === undefined ? [] : [[key, plain]];
    }),
  );
}

/** Some models write JSON into the text of their JSON. */
function parse(json: string): unknown {
  if (json.trim() === '') return {};
  const value: unknown = JSON.parse(json);
  return typeof value === 'string' && /^\s*\{/.test(value) ? JSON.parse(value) : value;
}

function plainOf(given: unknown): unknown {
  if (typeof given === 'number') return String(given);
  if (typeof given === 'string') return BLANK.test(given.trim()) ? undefined : given.trim();
  const isEmpty = given === null || (Array.isArray(given) && given.length === 0);
  return isEmpty ? undefined : given;
}
