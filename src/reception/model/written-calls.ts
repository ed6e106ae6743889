import type { ToolCall } from '../../ports/language-model.ts';

/**
 * The calls of known tools that a model has written as text instead of making them: as JSON of any of the usual
 * shapes, as a function of Python, or in tags. Empty when there is none that can be read. What is read here is trusted
 * as little as a call that was made.
 */
export function readWrittenCalls(body: string, toolNames: readonly string[]): readonly ToolCall[] {
  const isTool = (name: unknown): name is string =>
    typeof name === 'string' && toolNames.includes(bare(name));
  const values = jsonValuesIn(body);
  const fromJson = values.flatMap(({ value }) => callsOf(value, isTool));
  const calls = fromJson.length > 0 ? fromJson : callsByName(body, values, toolNames);
  return calls.map(({ name, args }, index) => ({
    id: `written_${index}`,
    name: bare(name),
    argumentsJson: typeof args === 'string' ? args : JSON.stringify(args ?? {}),
  }));
}

interface Found {
  readonly name: string;
  readonly args: unknown;
}

type IsTool = (name: unknown) => name is string;

const NAME_KEYS = ['name', 'function', 'tool', 'tool_name', 'action', 'function_name', 'recipient_name'];
const ARGS_KEYS = [
  'arguments',
  'parameters',
  'args',
  'input',
  'params',
  'tool_input',
  'action_input',
  'kwargs',
];

/** `functions.transfer:0` is `transfer`. */
function bare(name: string): string {
  return name
    .replace(/^(?:functions?|tools?|default_api)[./]/, '')
    .replace(/:\d+$/, '')
    .trim();
}

function callsOf(value: unknown, isTool: IsTool): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((each) => callsOf(each, isTool));
  if (!isRecord(value)) return [];
  const name = NAME_KEYS.map((key) => fieldOf(value, key)).find(isTool);
  if (name !== undefined) return [{ name, args: argsOf(value) }];
  // `{"tool_calls": […]}`, `{"function": {"name": …}}`, `{"transfer": {"key": …}}`.
  return Object.entries(value).flatMap(([key, inner]) =>
    isTool(key) && (isRecord(inner) || inner === null)
      ? [{ name: key, args: inner }]
      : callsOf(inner, isTool),
  );
}

/** What is named so, else all that does not say which tool it is. */
function argsOf(call: Readonly<Record<string, unknown>>): unknown {
  const key = ARGS_KEYS.find((each) => Object.hasOwn(call, each));
  if (key !== undefined) return fieldOf(call, key);
  const skipped = new Set([...NAME_KEYS, 'type', 'id', 'index', 'call_id']);
  const isName = (each: string) => skipped.has(each) && !(each === 'name' && Object.hasOwn(call, 'tool'));
  return Object.fromEntries(Object.entries(call).filter(([each]) => !isName(each)));
}

/** `transfer(key="billing")`, `<function=transfer><parameter=key>billing</parameter>`, `transfer\n{"key": "billing"}`. */
function callsByName(body: string, values: readonly Json[], toolNames: readonly string[]): readonly Found[] {
  const names = [...body.matchAll(new RegExp(`(?<![\\w-])(?:${toolNames.join('|')})(?![\\w-])`, 'g'))];
  // A closing tag names the tool again.
  const opening = names.filter(({ index }) => body.charAt(index - 1) !== '/');
  return opening.map(({ 0: name, index }, place) => {
    const from = index + name.length;
    const to = opening[place + 1]?.index ?? body.length;
    const json = values.find(({ at }) => at >= from && at < to);
    return { name, args: json ? json.value : pairsIn(body.slice(from, to)) };
  });
}

const TAGGED =
  /<(?:parameter|param|arg)(?:=|\s+name=)["']?([a-z_]{1,40})["']?\s*>([^<]*)<|<arg_key>([^<]*)<\/arg_key>\s*<arg_value>([^<]*)<|<([a-z_]{1,40})>([^<]*)<\/\5>/g;
const ASSIGNED = /\b([a-z_]{1,40})\s?[=:]\s?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\w[\w+-]*))/g;

/** Names and values that are no JSON. */
function pairsIn(text: string): Readonly<Record<string, unknown>> {
  const tagged = [...text.matchAll(TAGGED)].map(
    ([, a, b, c, d, e, f]) => [a ?? c ?? e, b ?? d ?? f] as const,
  );
  const found =
    tagged.length > 0
      ? tagged
      : [...text.matchAll(ASSIGNED)].map(
          ([, name, double, single, word]) => [name, double ?? single ?? word] as const,
        );
  const isNothing = (value: string | undefined) =>
    value === undefined || /^(?:none|null)?$/i.test(value.trim());
  return Object.fromEntries(
    found.flatMap(([name, value]) =>
      name === undefined || isNothing(value) ? [] : [[name.trim(), value?.trim()]],
    ),
  );
}

interface Json {
  readonly at: number;
  readonly value: unknown;
}

/** More brackets than these are looked at for no turn, so that a text of brackets is read in linear time. */
const MAX_TRIES = 20;

/** The objects and lists of JSON in a text, with where they begin; also those in the quotes of Python. */
function jsonValuesIn(body: string): readonly Json[] {
  const values: Json[] = [];
  let from = 0;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const at = body.slice(from).search(/[{[]/) + from;
    if (at < from) break;
    const end = endOfJson(body, at);
    const value = end === undefined ? undefined : parse(body.slice(at, end));
    if (value !== undefined) values.push({ at, value });
    from = value === undefined || end === undefined ? at + 1 : end;
  }
  return values;
}

/** Behind the bracket that closes the one at `from`. */
function endOfJson(text: string, from: number): number | undefined {
  const token = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}[\]]/g;
  token.lastIndex = from;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [sign] = match;
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth === 0) return token.lastIndex;
  }
  return undefined;
}

function parse(text: string): unknown {
  for (const json of [text, asJson(text)]) {
    try {
      return JSON.parse(json);
    } catch {
      // The next reading may be one.
    }
  }
  return undefined;
}

/** Quotes of Python, its words for nothing, names without quotes, and a comma too many. */
function asJson(text: string): string {
  return text
    .replace(/'((?:[^'\\]|\\.)*)'/g, (_, inner: string) => JSON.stringify(inner))
    .replace(/\bNone\b/g, 'null')
    .replace(/\bTrue\b/g, 'true')
    .replace(/\bFalse\b/g, 'false')
    .replace(/([{,]\s{0,20})([a-z_]{1,40})(\s{0,20}:)/gi, '$1"$2"$3')
    .replace(/,(\s{0,20}[}\]])/g, '$1');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldOf(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
