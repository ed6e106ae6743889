/** What a mark in the text of a model says of the text behind it. */
export type MarkKind =
  /** Thoughts follow, until they end. */
  | 'thoughts'
  /** They end; without a beginning, all before it was thoughts. */
  | 'thoughts-end'
  /** A call written as text follows, to the end of the reply. */
  | 'call'
  /** Who speaks follows, or in which channel. */
  | 'header'
  /** The reply has ended; only a header may begin another. */
  | 'end'
  /** The caller's part follows, made up. */
  | 'stop'
  /** Markup that nobody says. */
  | 'nothing';

export interface Mark {
  readonly kind: MarkKind;
  readonly chars: number;
}

/** A tag is no longer than this; `<` in front of anything longer is a sign in a text. */
const MAX_TAG_CHARS = 80;

/** Where a mark may begin. */
export const MARK_START = /[<{[`◁]/;

/**
 * The mark at the beginning of `text`, which is one of {@link MARK_START}. `more` when the next character may decide;
 * undefined when it is a character like others.
 *
 * The marks are those of ChatML, Llama, Gemma, Mistral, Qwen, DeepSeek, GLM, Kimi and gpt-oss, and JSON by itself.
 */
export function markAt(text: string, toolNames: readonly string[]): Mark | 'more' | undefined {
  if (text.startsWith('<')) return tagAt(text, toolNames);
  if (text.startsWith('{')) return matchOf(text, BRACE);
  if (text.startsWith('[')) return bracketAt(text, toolNames);
  return matchOf(text, text.startsWith('`') ? FENCE : ARROW);
}

interface Form {
  /** Whole marks by kind. */
  readonly whole: readonly (readonly [MarkKind, RegExp])[];
  /** What may become one. */
  readonly begun: RegExp;
}

const BRACE: Form = {
  whole: [
    ['call', /^\{\s*(?:["'“{}]|\w+\s*:)/],
    ['nothing', /^\{(?=\s*\w+\s*[^\w\s:])/],
  ],
  begun: /^\{\s{0,20}(?:\w{0,30}\s{0,5})?$/,
};
const FENCE: Form = { whole: [['call', /^```/]], begun: /^`{1,2}$/ };
const ARROW: Form = {
  whole: [
    ['thoughts', /^◁think▷/],
    ['thoughts-end', /^◁\/think▷/],
  ],
  begun: /^◁[/a-z]{0,6}$/,
};
const BRACKET: Form = {
  whole: [
    ['thoughts', /^\[THINK\]/i],
    ['thoughts-end', /^\[\/THINK\]/i],
    ['call', /^\[(?:\s*\{|TOOL_CALLS?\]|ARGS\])/],
    ['stop', /^\[(?:\/?INST|TOOL_RESULTS)\]/],
  ],
  begun: /^\[(?:\s{0,20}|[/A-Za-z_]{1,14})$/,
};

/** @param text From the bracket on; a call to a known tool may stand in it, as Llama writes several. */
function bracketAt(text: string, toolNames: readonly string[]): Mark | 'more' | undefined {
  const inside = text.slice(1).trimStart();
  const isCall = toolNames.some((name) => inside.startsWith(`${name}(`));
  if (isCall) return { kind: 'call', chars: 1 };
  const isBegun = inside !== '' && toolNames.some((name) => `${name}(`.startsWith(inside));
  return isBegun ? 'more' : matchOf(text, BRACKET);
}

function matchOf(text: string, { whole, begun }: Form): Mark | 'more' | undefined {
  for (const [kind, form] of whole) {
    const match = form.exec(text);
    // What a call begins with is a part of it.
    if (match) return { kind, chars: kind === 'call' ? 0 : match[0].length };
  }
  return begun.test(text) ? 'more' : undefined;
}

function tagAt(text: string, toolNames: readonly string[]): Mark | 'more' | undefined {
  const [inside] = /^<[^<>\n]{0,80}/.exec(text) ?? [''];
  if (text.length === inside.length)
    return text.length <= MAX_TAG_CHARS && TAG_BEGUN.test(text) ? 'more' : undefined;
  if (text.charAt(inside.length) !== '>') return undefined;
  const kind = kindOf(inside.slice(1), toolNames);
  return kind && { kind, chars: kind === 'call' ? 0 : inside.length + 1 };
}

const TAG_BEGUN = /^<(?:$|[/|｜!a-z])/i;
const THOUGHTS =
  /^(?:\w+[:_])?(?:think(?:ing)?|thoughts?|thought_process|reason(?:ing)?|reflection|analysis|scratch_?pad|(?:inner_?)?monologue|internal|planning|deliberation|cot|chain_of_thought)(?:\s.*)?$/;
const CALL = /^(?:tool|function|invoke|python_tag|call$|action$|api_call)/;
const MARKUP = /^(?:!--.*|[a-z][\w:.-]*(?:\s[^@]*)?\/?)$/;

/** By name, in lower case, the first that fits; `opens` leaves closing tags out, and `special` all but `<|…|>`. */
const TAGS: readonly {
  readonly kind: MarkKind;
  readonly name: RegExp;
  readonly as?: 'opens' | 'closes' | 'special';
}[] = [
  { kind: 'thoughts-end', name: THOUGHTS, as: 'closes' },
  { kind: 'nothing', name: /^think(?:ing)?\s*\/$/ },
  { kind: 'thoughts', name: THOUGHTS },
  { kind: 'header', name: /^(?:im_start|start_header_id|start|channel|start_of_turn)$/ },
  { kind: 'end', name: /^s$/, as: 'closes' },
  {
    kind: 'end',
    name: /^(?:im_end|eot(?:_id)?|eom_id|end|endoftext|end_of_text|end_of_turn|end_of_sentence|eos|return|stop)$/,
  },
  { kind: 'stop', name: /^(?:user|human|system|observation|user_turn|inst)$/, as: 'opens' },
  { kind: 'end', name: /^(?:tool|function)\w*(?:response|result|output)s?$/ },
  { kind: 'nothing', name: CALL, as: 'closes' },
  { kind: 'call', name: CALL },
  { kind: 'nothing', name: /.*/, as: 'special' },
  { kind: 'nothing', name: MARKUP },
];

/** @param inside What stands between the brackets of a tag. */
function kindOf(inside: string, toolNames: readonly string[]): MarkKind | undefined {
  const form = inside.startsWith('/') ? 'closes' : /^[|｜]/.test(inside) ? 'special' : 'opens';
  const name = inside
    .toLowerCase()
    .replaceAll('▁', '_')
    .replace(/^[/|｜]+\s*/, '')
    .replace(/[|｜]$/, '');
  if (form === 'opens' && toolNames.some((tool) => name === tool || name.startsWith(`${tool} `)))
    return 'call';
  return TAGS.find((tag) => fits(tag.as, form) && tag.name.test(name))?.kind;
}

function fits(
  wanted: 'opens' | 'closes' | 'special' | undefined,
  form: 'opens' | 'closes' | 'special',
): boolean {
  return wanted === undefined || wanted === form || (wanted === 'opens' && form === 'special');
}
