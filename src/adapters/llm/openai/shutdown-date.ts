/** What is asked, and as whom. */
interface Asking {
  readonly baseUrl: string;
  readonly model: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
}

/**
 * The day on which the vendor switches the model off. Never throws: what cannot be read is not announced.
 * Source: https://platform.openai.com/docs/api-reference/models
 */
export async function readShutdownDate(asking: Asking, signal: AbortSignal): Promise<string | undefined> {
  const page = await get(asking, `/${encodeURIComponent(asking.model)}`, signal);
  if (isRecord(page) && 'shutdown_date' in page) return dateOf(page);
  const list = await get(asking, '', signal);
  const models: readonly unknown[] = isRecord(list) && Array.isArray(list['data']) ? list['data'] : [];
  return dateOf(models.find((each) => isRecord(each) && each['id'] === asking.model));
}

/** `YYYY-MM-DD`; null while none is announced, and left out by servers that know no such thing. */
function dateOf(model: unknown): string | undefined {
  const date = isRecord(model) ? model['shutdown_date'] : undefined;
  const isDate =
    typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
  return isDate ? date : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

async function get({ baseUrl, headers, fetch }: Asking, path: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(`${baseUrl}/models${path}`, { headers, signal });
    return await response.json();
  } catch {
    return undefined;
  }
}
