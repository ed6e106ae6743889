import { AppError } from '../../../core/errors.ts';
import type { ToolCall } from '../../../ports/language-model.ts';
import type { CallFragment } from './chunk.ts';

export interface ToolCallJoiner {
  add(fragments: readonly CallFragment[]): void;
  /** In order of index, then as they came. @throws AppError `provider.protocol` for a call without a name. */
  joined(): readonly ToolCall[];
}

interface Open extends ToolCall {
  readonly index: number;
}

/**
 * Joins the fragments of tool calls. A fragment goes on with the last call of its index, or with the last of all when
 * the server leaves the index out, unless it names another: servers number several calls 0, and repeat a name.
 */
export function createToolCallJoiner(): ToolCallJoiner {
  const calls: Open[] = [];

  function addOne({ index, id, name, argumentsJson }: CallFragment): void {
    const at = calls.findLastIndex((call) => index === undefined || call.index === index);
    const before = calls[at];
    if (!before || beginsAnother(before, { id, name })) {
      calls.push({ index: index ?? calls.length, id, name, argumentsJson });
      return;
    }
    calls[at] = {
      ...before,
      id: before.id || id,
      name: before.name || name,
      argumentsJson: before.argumentsJson + argumentsJson,
    };
  }

  return {
    add(fragments) {
      for (const fragment of fragments) addOne(fragment);
    },
    joined() {
      const ids = new Set<string>();
      return calls
        .toSorted((a, b) => a.index - b.index)
        .map(({ id, name, argumentsJson }, place) => {
          if (!name) throw new AppError('provider.protocol', 'openai: a tool call without a name');
          const own = id && !ids.has(id) ? id : `call_${place}`;
          ids.add(own);
          return { id: own, name, argumentsJson };
        });
    },
  };
}

/** A name with an id of its own, another name, or the same name once the arguments are whole. */
function beginsAnother(before: Open, { id, name }: Pick<CallFragment, 'id' | 'name'>): boolean {
  if (name === '' || before.name === '') return false;
  if (id !== '' && before.id !== '') return id !== before.id;
  return name !== before.name || isWhole(before.argumentsJson);
}

function isWhole(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}
