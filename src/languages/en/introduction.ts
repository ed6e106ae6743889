/** Whether nothing but a name was said, as one's own: "this is Anna Brown", "hello, it's Ben from the bank". */
export function isIntroduction(words: string): boolean {
  return /^(?:(?:hello|hi|yes|good morning|good afternoon|good evening|hey|okay|oh|well) )*(?:my (?:\w+ )?name is|this is|it is|i am(?! \w+ing\b)|you are speaking (?:to|with)) (?!not\b|about\b|for\b|in\b|at\b|on\b|the\b|a\b|an\b|my\b|just\b|so\b|very\b|going\b|having\b|urgent\b|regarding\b|sick\b|ill\b|late\b)[\p{L}' ]{2,60}$/u.test(
    words,
  );
}
