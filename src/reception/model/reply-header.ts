import { markAt } from './reply-marks.ts';

export interface Header {
  /** With what ends it. */
  readonly chars: number;
  /** What follows. */
  readonly next: 'reply' | 'thoughts' | 'call' | 'header' | 'stop';
}

/** One such as `assistant to=functions.transfer` is no longer. */
const MAX_CHARS = 100;

/** What chat templates write between a mark such as `<|im_start|>` and the text: who speaks, and in which channel. */
export function headerAt(text: string): Header | 'more' {
  const [, header = '', end = ''] = /^([^\n<]*)(\n|<[^<>]*>)?/.exec(text) ?? [];
  if (end === '' && header.length < MAX_CHARS) return 'more';
  const mark = end.startsWith('<') ? markAt(end, []) : undefined;
  const ending = mark === undefined || mark === 'more' ? { kind: 'nothing', chars: 0 } : mark;
  const chars = header.length + ending.chars;
  if (/\bto=/.test(header)) return { chars: 0, next: 'call' };
  if (ending.kind === 'header') return { chars, next: 'header' };
  if (/analysis|think|reason/i.test(header)) return { chars, next: 'thoughts' };
  return { chars, next: /user|human|system|tool|developer|observation/i.test(header) ? 'stop' : 'reply' };
}
