/** A port as somebody gives it who never has to wait. */
export type Immediate<Port> = {
  readonly [Name in keyof Port]: Port[Name] extends (...given: infer Given) => Promise<infer Result>
    ? (...given: Given) => Result
    : Immediate<Port[Name]>;
};

/** The port itself: every method's result, or what it throws, comes as a promise. */
export function promised<Port extends object>(immediate: Immediate<Port>): Port {
  const made = Object.entries(immediate).map(([name, part]) => [
    name,
    typeof part === 'function'
      ? async (...given: readonly unknown[]) => part(...given)
      : promised(part as Immediate<object>),
  ]);
  // The same names with the same methods; the compiler cannot follow `Object.entries`.
  return Object.fromEntries(made) as Port;
}
