const GREETINGS = '(?:(?:hola|buenas|buenos|dias|tardes|noches|si|mire|bueno|que tal|muy) )*';
/** Behind "soy" they say what somebody is, and no name. */
const NO_NAME =
  '(?:de parte|con|por|para|sobre|alergic[oa]|diabetic[oa]|client[ea]|pacientes?|nuev[oa]|mayor|una?|muy|yo|el que|la que|quien)';

const INTRODUCTION = new RegExp(
  `^${GREETINGS}(?:(?:mi nombre(?: completo)? es|me llamo(?! la | el )|soy|(?:le |les |te )?habla|le hablo) (?!${NO_NAME}(?![^ ]))[\\p{L} ]{2,60}|(?:(?:le|les|te) )?llamo de(?:sde)?(?:l| la| el)? [\\p{L} ]{2,60})$`,
  'u',
);

/** Whether nothing but a name was said, as one's own: "soy Carmen López", "le llamo del banco". @param words Normalised. */
export function isIntroduction(words: string): boolean {
  return INTRODUCTION.test(words);
}
