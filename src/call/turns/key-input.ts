export interface Keys {
  /** A key was pressed. */
  press(key: string, atMs: number): void;
  /** Media time goes on: a number that is not continued is complete. */
  tick(atMs: number): void;
  /** How many keys complete the next answer: 1 acts on each key; more collects until `#` or a gap. */
  expect(count: number): void;
}

/** Joins pressed keys to answers: single choices at once, numbers when they are complete. */
export function createKeys(gapMs: number, onAnswer: (digits: string) => void): Keys {
  let wanted = 1;
  let digits = '';
  let lastAtMs = 0;
  const answer = () => {
    const complete = digits;
    digits = '';
    if (complete !== '') onAnswer(complete);
  };
  return {
    press(key, atMs) {
      lastAtMs = atMs;
      if (wanted > 1 && key === '#') return answer();
      digits += key;
      if (digits.length >= wanted) answer();
    },
    tick(atMs) {
      if (digits !== '' && atMs - lastAtMs >= gapMs) answer();
    },
    expect(count) {
      if (count === wanted) return;
      wanted = count;
      digits = '';
    },
  };
}
