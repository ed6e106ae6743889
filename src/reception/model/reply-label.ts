/** `reply`: it is not said, and what stands before it was no part of the reply. `caller`: the caller's next words, made up. `call`: a tool. */
export type LabelKind = (typeof KINDS)[number];

export type Labels = Readonly<Record<LabelKind, readonly string[]>>;

export interface Label {
  readonly kind: LabelKind;
  /** With the colon, and what stands around it. */
  readonly chars: number;
}

/** The label at the beginning of a line; `more` while the text may become one. */
export function labelAt(text: string, labels: Labels): Label | 'more' | undefined {
  const [whole = '', name = '', end = ''] = FORM.exec(text) ?? [];
  const plain = name.toLowerCase().trimEnd();
  if (end !== '' && whole.length < text.length) {
    const kind = KINDS.find((each) => labels[each].includes(plain));
    return kind && { kind, chars: whole.length };
  }
  const isOpen = whole.length === text.length && text.length < MAX_CHARS;
  return isOpen && KINDS.some((kind) => labels[kind].some((each) => each.startsWith(plain)))
    ? 'more'
    : undefined;
}

const KINDS = ['reply', 'caller', 'call'] as const;
const MAX_CHARS = 40;
const FORM = /^[\s*_#>"]{0,20}([\p{L}_ ]{0,20})([*_]{0,2}\s?[:：][*_]{0,2}\s{0,5})?[*_]{0,2}/iu;
