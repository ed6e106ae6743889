import { LABELS_EN } from './reply-labels.en.ts';

export interface Label {
  readonly kind: keyof typeof LABELS_EN;
  /** With the colon, and what stands around it. */
  readonly chars: number;
}

/** The label at the beginning of a line; `more` while the text may become one. */
export function labelAt(text: string): Label | 'more' | undefined {
  const [whole = '', name = '', end = ''] = FORM.exec(text) ?? [];
  const plain = name.toLowerCase().trimEnd();
  if (end !== '' && whole.length < text.length) {
    const kind = KINDS.find((each) => LABELS_EN[each].includes(plain));
    return kind && { kind, chars: whole.length };
  }
  const isOpen = whole.length === text.length && text.length < MAX_CHARS;
  return isOpen && KINDS.some((kind) => LABELS_EN[kind].some((each) => each.startsWith(plain)))
    ? 'more'
    : undefined;
}

const KINDS = ['reply', 'caller', 'call'] as const;
const MAX_CHARS = 40;
const FORM = /^[\s*_#>"]{0,20}([a-z_ ]{0,20})([*_]{0,2}\s?[:：][*_]{0,2}\s{0,5})?[*_]{0,2}/i;
