import type { ContactWords, Way } from './contact-words.ts';

const ASKING = `\\b(?:what|what's|whats|which|give|tell|have|get|need|repeat|confirm|know|is there|got|find|like|about)\\b`;
const YOURS = `(?:your|the (?:office|practice|clinic|surgery|company|shop)(?:'?s)?)`;

const NAMES: Readonly<Record<Way, string>> = {
  phone: 'telephone number',
  email: 'e-mail address',
  website: 'website',
};

export const wordsEn: ContactWords = {
  asks: {
    phone: new RegExp(
      `${ASKING}.{0,30} ${YOURS} (?:(?:phone|telephone|tele|main|direct|office|contact) )*number\\b(?! (?:of|for) )|\\b(?:what|which) (?:phone |telephone )?number (?:can|do|should|could|shall|would|must) (?:i|we) (?:call|ring|dial|reach|phone|use)|^(?:your )?(?:phone|telephone) number$`,
    ),
    email: new RegExp(
      `${ASKING}.{0,30} (?:${YOURS}|an|a) (?:(?:office|contact|practice) )?(?:e ?mail)(?: address)?\\b(?! (?:from|about|saying|that|and i|to (?:me|you|my)))|\\b(?:can|could|may) (?:i|we) (?:just )?e ?mail (?:you|it|them|this|that)\\b|\\bwhere (?:can|do|should|could) (?:i|we) (?:e ?mail|send an e ?mail)|^(?:your )?e ?mail(?: address)?$`,
    ),
    website: new RegExp(
      `${ASKING}.{0,30} (?:${YOURS}|a) (?:web ?site|web ?page|home ?page|web address|internet (?:address|page|site)|url)\\b(?! (?:says|said|is (?:wrong|down)|does not))|^(?:your )?web ?site(?: address)?$`,
    ),
  },
  tell: (way, value) => `Our ${NAMES[way]} is ${value}.`,
  questions: {
    phone: [
      'what is your phone number',
      'what is your telephone number',
      'can you give me your phone number',
    ],
    email: ['what is your email address', 'do you have an email address', 'can i email you'],
    website: ['what is your website', 'do you have a website'],
  },
};
