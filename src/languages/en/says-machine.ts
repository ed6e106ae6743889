/**
 * Words by which a greeting says that no person is speaking, which callers must be told at the start (EU AI Act, article
 * 50). An assistant alone may be a person.
 */
const MACHINE =
  /\bautomat|\bvirtual|\bdigital|\bmachine\b|\bcomputer|\brobot|\bbot\b|\bartificial|\bsynthetic|\bai\b|\ba\.i\b/i;

/** @param greeting As the office wrote it, with `{business}` for its name: `Digital Dentists` says nothing of who speaks. */
export function saysMachine(greeting: string): boolean {
  return MACHINE.test(greeting.replaceAll('{business}', ''));
}
