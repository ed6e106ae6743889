/**
 * Long text in stretches that the rules see one by one: a rule may look around from every place, so its time grows
 * with the square of what it sees. No clause of a conversation is so long; it is cut at a space where there is one.
 */
export function stretchesOf(text: string): readonly string[] {
  const stretches: string[] = [];
  let from = 0;
  while (text.length - from > MOST_CHARACTERS) {
    const space = text.lastIndexOf(' ', from + MOST_CHARACTERS);
    const to = space > from ? space : from + MOST_CHARACTERS;
    stretches.push(text.slice(from, to));
    from = to;
  }
  return [...stretches, text.slice(from)];
}

/** Longer than the sentences of a conversation; the slowest text of this length takes some ms. */
const MOST_CHARACTERS = 400;
