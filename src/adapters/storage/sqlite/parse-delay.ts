import type { AnswerDelay } from '../../../core/answer-delay.ts';

const NAMES = ['noticedMs', 'wordsMs', 'replyMs', 'speechMs', 'decidedMs', 'audibleMs'] as const;

/**
 * The column `delay_json`. Null when it is in no shape of ours: a figure that cannot be read is a smaller loss than
 * the transcript it stands in.
 */
export function parseDelay(json: string): AnswerDelay | null {
  const value = parseJson(json);
  return isDelay(value) ? value : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDelay(value: unknown): value is AnswerDelay {
  if (typeof value !== 'object' || value === null) return false;
  const figures = new Map<string, unknown>(Object.entries(value));
  return NAMES.every((name) => Number.isFinite(figures.get(name)));
}
