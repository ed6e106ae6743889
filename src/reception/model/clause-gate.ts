import type { ModelWords } from '../language.ts';
import type { ClaimKind } from './claim-kind.ts';
import type { Breach } from './guard/breach.ts';
import type { ReplyGuard } from './guard/reply-guard.ts';

export interface Claim {
  readonly kind: ClaimKind;
  readonly clause: string;
}

/** Lets the clauses of one round through that may be said. */
export interface ClauseGate {
  /** @returns those of the clauses that are said at once, in order. */
  take(clauses: readonly string[]): readonly string[];
  /** What came so far was no part of the reply. */
  restart(): void;
  /** A label says that the reply begins here. */
  replyBegins(): void;
  /** @returns what was kept back as it seemed to be thoughts, and is none. */
  end(): readonly string[];
  /** The reply is as long as a reply may be: nothing more comes through. */
  readonly isFull: boolean;
  /** A deed or a message that was claimed; it and all behind it was left out. */
  readonly claim: Claim | undefined;
  /** What must not be said; it and all behind it was left out. */
  readonly breach: Breach | undefined;
  /** Clauses from "I am putting you through" on: said when a tool of this round does it, and left out otherwise. */
  readonly waiting: readonly string[];
}

export interface GateOptions {
  readonly words: ModelWords;
  /** What may be claimed, because it is done. */
  readonly backed: ReadonlySet<ClaimKind>;
  /** What must not be said. */
  readonly guard: ReplyGuard;
  /** Characters that may be said. */
  readonly room: number;
}

/** A sentence of clauses is read as a whole up to here: what was long ago makes no condition. */
const MAX_SENTENCE_CHARS = 400;

export function createClauseGate({ words, backed, guard, room }: GateOptions): ClauseGate {
  let kept: string[] | undefined;
  let isFirst = true;
  let isFull = false;
  let claim: Claim | undefined;
  let breach: Breach | undefined;
  let waiting: readonly string[] = [];
  /** Clauses of a sentence that has not ended. */
  let open = '';
  let chars = 0;

  function takeOne(clause: string): readonly string[] {
    if (isFirst && words.beginsThoughts(clause)) kept = [];
    isFirst = false;
    if (!kept) return judge(clause);
    kept.push(clause);
    return [];
  }

  function judge(clause: string): readonly string[] {
    if (isFull || claim || breach) return [];
    const sentence = `${open} ${clause}`.slice(-MAX_SENTENCE_CHARS);
    open = /[.!?…]["”’')\]]*$/.test(clause) ? '' : sentence;
    breach = guard.breachIn(sentence, clause);
    if (breach) return [];
    const kinds = [...words.claimsIn(sentence)].filter((kind) => !backed.has(kind));
    const kind = kinds.find((each) => each !== 'transfer');
    if (kind !== undefined) {
      claim = { kind, clause };
      return [];
    }
    if (waiting.length > 0 || kinds.length > 0) {
      waiting = [...waiting, clause];
      return [];
    }
    isFull = chars > 0 && chars + clause.length > room;
    if (isFull) return [];
    chars += clause.length;
    return [clause];
  }

  return {
    take: (clauses) => clauses.filter((clause) => clause.trim() !== '').flatMap(takeOne),
    restart() {
      [kept, isFirst, isFull, claim, breach] = [undefined, true, false, undefined, undefined];
      [waiting, open, chars] = [[], '', 0];
    },
    replyBegins() {
      if (kept) [kept, isFirst] = [undefined, true];
    },
    end() {
      const clauses = kept ?? [];
      kept = undefined;
      return words.isNotForCaller(clauses.join(' ')) ? [] : clauses.flatMap(judge);
    },
    get isFull() {
      return isFull;
    },
    get claim() {
      return claim;
    },
    get breach() {
      return breach;
    },
    get waiting() {
      return waiting;
    },
  };
}
