/** Common names of callers, folded: letters that spell one are all of it, unless a longer one begins so. */
const NAMES: readonly string[] = `
  muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner
  schmitz krause meier lehmann schmid schulze maier kohler herrmann konig walter mayer huber kaiser fuchs peters lang scholz moller weiss jung hahn schubert vogel friedrich keller gunther frank berger
  winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus martin schumacher kramer vogt stein jager otto sommer gross seidel heinrich brandt haas schreiber graf schulte
  dietrich ziegler kuhn kuhne pohl engel horn busch bergmann thomas voigt sauer arnold wolff pfeiffer gruber steiner moser egger wallner pichler brunner leitner mader lechner
  anna maria sabine petra monika susanne andrea claudia birgit karin ursula renate ingrid brigitte christine stefanie julia katharina laura lena lea sophie hannah emma mia marie michael thomas andreas
  peter stefan christian klaus wolfgang jurgen dieter manfred uwe frank bernd ralf jorg markus martin jan alexander daniel tobias sebastian florian lukas jonas felix maximilian paul leon
`
  .trim()
  .split(/\s+/);

/** Whether letters spell a name that is common, and not the beginning of a longer one. @param letters Folded. */
export function isWholeName(letters: string): boolean {
  const begun = NAMES.filter((name) => name.startsWith(letters));
  return begun.length > 0 && begun.every((name) => name === letters);
}
