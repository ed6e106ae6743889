/**
 * Words by which a greeting says that no person is speaking, which callers must be told at the start (EU AI Act, article
 * 50). An assistant alone may be a person.
 */
const MACHINE =
  /automat|(?<!\p{L})virtuell|(?<!\p{L})digital|maschine|computer|roboter|(?<!\p{L})bot(?!\p{L})|chatbot|sprachbot|telefonbot|künstliche|kuenstliche|synthetisch|(?<!\p{L})ki(?!\p{L})|(?<!\p{L})k\.\s?i\.|(?<!\p{L})ai(?!\p{L})|sprachassistent|sprachsystem/iu;

/** @param greeting As the office wrote it, with `{business}` for its name: `Digitale Dentisten` says nothing of who speaks. */
export function saysMachine(greeting: string): boolean {
  return MACHINE.test(greeting.replaceAll('{business}', ''));
}
