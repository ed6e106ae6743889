import { headerAt } from './reply-header.ts';
import { type Labels, labelAt } from './reply-label.ts';
import { MARK_START, type MarkKind, markAt } from './reply-marks.ts';

export type ReplyPiece =
  | { readonly type: 'text'; readonly text: string }
  /** All text before it was thoughts, whose beginning no tag had told. */
  | { readonly type: 'were-thoughts' }
  /** A label has told where the reply begins: what seemed to be thoughts before it was no part of it. */
  | { readonly type: 'reply-begins' }
  /** Once and last: the text of calls that were written instead of made. */
  | { readonly type: 'written-calls'; readonly body: string };

export interface ReplyFilter {
  push(delta: string): readonly ReplyPiece[];
  end(): readonly ReplyPiece[];
}

type Mode = 'said' | 'line' | 'thoughts' | 'header' | 'call' | 'ended' | 'stopped';

/** What is looked through at once: looking for marks in all of a long text would be done again for each mark. */
const STEP_CHARS = 200;
/** Of calls that are written, and of nothing else: whatever is longer is none that can be read. */
const MAX_BODY_CHARS = 8000;

/**
 * Leaves of a model's text what is meant for the caller: neither thoughts, nor calls that are written as text, nor the
 * marks of chat templates, nor labels. How the text is cut changes nothing; plain text passes at once, and only what
 * may be the beginning of a mark waits for the next characters.
 *
 * Thoughts that no tag opens are not known before the tag that ends them: what was said of them by then has been said
 * (`were-thoughts`). A reply that begins like thoughts is kept back by {@link file://./clause-gate.ts}.
 */
export function createReplyFilter(toolNames: readonly string[], labels: Labels): ReplyFilter {
  let mode: Mode = 'line';
  let rest = '';
  let body = '';
  let pieces: ReplyPiece[] = [];
  // A tool's name may be an everyday word: "a transfer (it is free)" is none.
  const written = toolNames.flatMap((name) => [name, `functions.${name}`]);
  const writtenCall = new RegExp(`\\b(?:functions\\.)?(?:${toolNames.join('|')})\\(`);

  const say = (text: string): void => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (last?.type === 'text') pieces[pieces.length - 1] = { type: 'text', text: last.text + text };
    else pieces.push({ type: 'text', text });
  };
  const drop = (chars: number): void => {
    rest = rest.slice(chars);
  };
  const startCall = (): void => {
    mode = 'call';
    body = rest;
    rest = '';
  };
  const act = (kind: MarkKind): void => {
    switch (kind) {
      case 'thoughts-end':
        if (mode !== 'thoughts') pieces.push({ type: 'were-thoughts' });
        mode = 'line';
        return;
      case 'thoughts':
      case 'header':
        mode = kind;
        return;
      case 'call':
        startCall();
        return;
      case 'end':
      case 'stop':
        mode = kind === 'end' ? 'ended' : 'stopped';
        return;
      case 'nothing':
        return;
    }
  };

  /** One step; false when nothing more can be told without more text. */
  function step(): boolean {
    if (rest === '') return false;
    switch (mode) {
      case 'call':
        body = (body + rest).slice(0, MAX_BODY_CHARS);
        rest = '';
        return false;
      case 'stopped':
        rest = '';
        return false;
      case 'header':
        return readHeader();
      case 'line':
        return readLabel();
      default:
        return readText();
    }
  }

  /** Up to the next mark; thoughts and what follows an end are not said. */
  function readText(): boolean {
    const start = indexOf(MARK_START);
    const isSaid = mode === 'said';
    const [call, line] = isSaid ? [indexOf(writtenCall), indexOf(LINE_END)] : [rest.length, rest.length];
    const stop = Math.min(start, call, line);
    if (stop === rest.length) return passPlain();
    pass(stop);
    if (stop === call) startCall();
    else if (stop === line) {
      pass(1);
      mode = 'line';
    } else return readMark();
    return true;
  }
  const indexOf = (form: RegExp): number => {
    const at = rest.search(form);
    return at < 0 ? rest.length : at;
  };
  function readMark(): boolean {
    const mark = markAt(rest, toolNames);
    if (mark === 'more') return false;
    if (mark && (mode === 'said' || ALWAYS.has(mark.kind))) {
      drop(mark.chars);
      act(mark.kind);
    } else pass(1);
    return true;
  }
  const pass = (chars: number): void => {
    if (mode === 'said') say(rest.slice(0, chars));
    drop(chars);
  };
  /** All but a last word that may be the name of a tool, with a bracket to come. */
  function passPlain(): boolean {
    const [word = ''] = /[\w.]*$/.exec(rest.slice(-40)) ?? [];
    const isBegun = word !== '' && written.some((name) => name.startsWith(word));
    pass(rest.length - (mode === 'said' && isBegun ? word.length : 0));
    return false;
  }

  function readLabel(): boolean {
    const label = labelAt(rest, labels);
    if (label === 'more') return false;
    mode = 'said';
    if (label === undefined) return true;
    if (label.kind === 'call') startCall();
    else {
      drop(label.chars);
      if (label.kind === 'caller') mode = 'stopped';
      else pieces.push({ type: 'reply-begins' });
    }
    return true;
  }

  function readHeader(): boolean {
    const header = headerAt(rest);
    if (header === 'more') return false;
    drop(header.chars);
    if (header.next === 'reply') mode = 'line';
    else act(header.next);
    return true;
  }

  const take = (): readonly ReplyPiece[] => {
    while (step());
    const taken = pieces;
    pieces = [];
    return taken;
  };

  return {
    push(delta) {
      const taken: ReplyPiece[] = [];
      for (let at = 0; at < delta.length; at += STEP_CHARS) {
        rest += delta.slice(at, at + STEP_CHARS);
        taken.push(...take());
      }
      return taken;
    },
    end() {
      // What waits is a beginning of nothing, or half of a mark, which nobody says.
      if (mode === 'line') mode = /:[*_\s]*$/.test(rest) ? 'stopped' : 'said';
      if (mode === 'said' && !HALF_A_MARK.test(rest)) say(rest);
      else if (mode === 'said' && /^[{[`]/.test(rest)) startCall();
      rest = '';
      const text = take();
      return mode === 'call' ? [...text, { type: 'written-calls', body }] : text;
    },
  };
}

const LINE_END = /\n/;
/** Of what is thought or left out only these count. */
const ALWAYS: ReadonlySet<MarkKind> = new Set<MarkKind>(['thoughts-end', 'header', 'stop']);
const HALF_A_MARK = /^(?:<[/|｜!a-z]|[{`◁]|\[\s*\{)/i;
