/** Words after which an English sentence goes on, and sounds of somebody who is thinking. */
export const OPEN_ENDS: ReadonlySet<string> = new Set(
  `a an the this my your his her our their and but or so because if when while although unless until than
  to for with from at on in into of about by between during before after through without
  i i'm i'd i'll i've we we're you're he's she's it's there's that's where's what's is are am was were be been being
  do does did have has had can could will would shall should may might must want need like going trying
  whom whose which very really just also
  um uh er erm uhm hmm mm well actually basically maybe perhaps double triple
  mister missus mrs mr ms miss doctor dr professor`.split(/\s+/),
);

/** Words with which a sentence that is over may be rounded off. */
export const POLITE: ReadonlySet<string> = new Set(['please', 'thanks', 'thank', 'bye', 'goodbye']);
