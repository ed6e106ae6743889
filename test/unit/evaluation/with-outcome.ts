/** The `then:` of a file. In code an object with such a property is easily taken for a promise. */
export function withOutcome(outcome: object): object {
  return Object.fromEntries([['then', outcome]]);
}
