/** The part of JSON Schema that ours is made of. */
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Where `value` is not as `schema` wants it; empty when it is. */
export function jsonSchemaFaults(schema: unknown, value: unknown, path = ''): readonly string[] {
  const wanted = schema as Schema;
  const { oneOf, anyOf = oneOf } = wanted;
  if (anyOf) {
    const branches = anyOf.map((branch) => jsonSchemaFaults(branch, value, path));
    return branches.some((faults) => faults.length === 0) ? [] : [`${path}: no branch fits`];
  }
  return [
    ...(isOfType(wanted.type, value) ? [] : [`${path}: not ${wanted.type}`]),
    ...('const' in wanted && wanted.const !== value ? [`${path}: another constant`] : []),
    ...(wanted.enum && !wanted.enum.includes(value) ? [`${path}: not in the list`] : []),
    ...(typeof value === 'string' ? textFaults(wanted, value, path) : []),
    ...(typeof value === 'number' ? numberFaults(wanted, value, path) : []),
    ...(Array.isArray(value) && wanted.items !== undefined
      ? value.flatMap((item, i) => jsonSchemaFaults(wanted.items, item, `${path}[${i}]`))
      : []),
    ...(isOfType('object', value) ? objectFaults(wanted, value as object, path) : []),
  ];
}

function isOfType(type: string | undefined, value: unknown): boolean {
  if (type === undefined) return true;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return type === 'object' ? typeof value === 'object' && !Array.isArray(value) : typeof value === type;
}

function textFaults({ pattern }: Schema, text: string, path: string): readonly string[] {
  return pattern !== undefined && !new RegExp(pattern, 'u').test(text) ? [`${path}: another pattern`] : [];
}

function numberFaults({ minimum = -Infinity, maximum = Infinity }: Schema, value: number, path: string) {
  return value < minimum || value > maximum ? [`${path}: out of range`] : [];
}

function objectFaults(schema: Schema, value: object, path: string): readonly string[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  return [
    ...required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${path}.${name}: missing`),
    ...Object.entries(value).flatMap(([name, item]) => {
      const below = properties[name];
      if (below) return jsonSchemaFaults(below, item, `${path}.${name}`);
      return additionalProperties === false ? [`${path}.${name}: unknown`] : [];
    }),
  ];
}
