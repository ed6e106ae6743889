import { AppError } from '../../../core/errors.ts';

/** What a body holds. */
export type BodyEvent =
  | { readonly type: 'data'; readonly value: unknown }
  /** The server says that this was all. */
  | { readonly type: 'done' };

/** Of one answer, events and all: a thousand times what is said in a turn. */
const MAX_CHARS = 4_000_000;

/**
 * The events of a body of server-sent events, or the one answer of a server that does not stream. Comments, names of
 * events and lines of no known kind are left out.
 * Source of the format: https://html.spec.whatwg.org/multipage/server-sent-events.html
 *
 * @throws AppError `provider.protocol` for data that is no JSON.
 */
export async function* readEvents(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<BodyEvent> {
  const lines = createLineReader();
  let done = false;
  for await (const bytes of body) {
    for (const event of lines.push(bytes)) {
      // What comes behind the end is read, so that the connection can be used again, and says nothing.
      if (!done) yield event;
      done ||= event.type === 'done';
    }
  }
  for (const event of done ? [] : lines.end()) yield event;
}

function createLineReader() {
  const decoder = new TextDecoder();
  const data: string[] = [];
  /** An answer that is no stream of events, as far as it has come. */
  const plain: string[] = [];
  let rest = '';
  let chars = 0;
  let isStream = false;

  function take(line: string): readonly BodyEvent[] {
    if (line === '') return toEvents(data.splice(0));
    isStream ||= FIELD.test(line);
    if (line.startsWith('data:')) data.push(line.slice(5));
    else if (!isStream) plain.push(line);
    return [];
  }
  function split(text: string): readonly BodyEvent[] {
    chars += text.length;
    if (chars > MAX_CHARS) throw new AppError('provider.protocol', 'openai: an answer without an end');
    // A return at the end may be half of a line break.
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    return lines.flatMap(take);
  }

  return {
    push: (bytes: Uint8Array) => split(decoder.decode(bytes, { stream: true })),
    end(): readonly BodyEvent[] {
      const last = [...split(`${decoder.decode()}\n`), ...take('')];
      if (isStream || plain.length === 0) return last;
      return [{ type: 'data', value: parse(plain.join('\n')) }, { type: 'done' }];
    },
  };
}

const FIELD = /^(?:data|event|id|retry)?:/;

function toEvents(lines: readonly string[]): readonly BodyEvent[] {
  const text = lines.join('\n').trim();
  if (text === '') return [];
  return [text.startsWith('[DONE]') ? { type: 'done' } : { type: 'data', value: parse(text) }];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('provider.protocol', 'openai: not JSON');
  }
}
