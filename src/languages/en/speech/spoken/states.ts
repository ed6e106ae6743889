import type { Words } from '../../../../conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../../conversation/speakable/word-pattern.ts';

/** The states of America by the two letters that the post has for them. */
export const STATES: Words = wordTable(`
  AL: Alabama; AK: Alaska; AZ: Arizona; AR: Arkansas; CA: California; CO: Colorado; CT: Connecticut; DE: Delaware;
  DC: D C; FL: Florida; GA: Georgia; HI: Hawaii; ID: Idaho; IL: Illinois; IN: Indiana; IA: Iowa; KS: Kansas;
  KY: Kentucky; LA: Louisiana; ME: Maine; MD: Maryland; MA: Massachusetts; MI: Michigan; MN: Minnesota;
  MS: Mississippi; MO: Missouri; MT: Montana; NE: Nebraska; NV: Nevada; NH: New Hampshire; NJ: New Jersey;
  NM: New Mexico; NY: New York; NC: North Carolina; ND: North Dakota; OH: Ohio; OK: Oklahoma; OR: Oregon;
  PA: Pennsylvania; PR: Puerto Rico; RI: Rhode Island; SC: South Carolina; SD: South Dakota; TN: Tennessee; TX: Texas;
  UT: Utah; VT: Vermont; VA: Virginia; WA: Washington; WV: West Virginia; WI: Wisconsin; WY: Wyoming`);
