import type { InformationWords } from './information-words.ts';

export const wordsEn: InformationWords = {
  asks: {
    parking:
      /^(?:and |the |about |your )*(?:car )?park(?:ing)?(?: (?:spaces?|lot|garage))?$|\b(?:can|could|may|should|do|where|is|are|any|have|how|what|which|need|somewhere|place|near|nearby|free|about)\b.*\b(?:park(?:ing)?(?: (?:my|the|a|our))?|car ?parks?|parking (?:spaces?|lot|garage|place|permit))\b/,
    directions:
      /\bdirections\b|\bhow (?:do|can|would|could|should) (?:i|we|you|one) (?:get|come|find|reach|travel)(?: (?:to|there|here|you|your|the)\b|$)|\b(?:which|what|nearest|closest|by) (?:bus|tram|train|tube|underground|metro|station|stop)\b|\bpublic transport\b|\b(?:bus|tram|train|tube|metro) (?:stop|station|line|number)\b.*\b(?:near|close|next|to)\b|\bthe way (?:to|there|here)\b/,
    prices:
      /\bhow (?:much|expensive)\b(?!.*\b(?:longer|time)\b)|\bwhat (?:do|does|would|will|is|are) .{0,60}\b(?:cost|charge|price|prices|fee|fees|rates?)\b|\b(?:your|the|about|any|a) (?:prices?|fees?|charges?|price list|rates)\b|^(?:the )?(?:prices?|fees?|costs?)$/,
    bring:
      /\b(?:what|anything|something|which (?:\w+ )?(?:documents?|papers?|things?)) .{0,40}\bbring\b|\b(?:do|should|must|shall) (?:i|we) (?:have to |need to )?bring\b|\bwhat (?:do|should|must) (?:i|we) (?:need|have)(?: to (?:have|take))? (?:with|for|along)\b|^what to bring\b/,
  },
  labels: {
    parking: 'parking',
    directions: 'the way to us',
    prices: 'our prices',
    bring: 'what to bring',
  },
  questions: {
    parking: [
      'parking',
      'where can i park',
      'where can i park my car',
      'can i park there',
      'is there parking',
      'is there a car park',
      'do you have parking',
      'do you have a car park',
      'do you have parking spaces',
      'what about parking',
    ],
    directions: [
      'directions',
      'can you give me directions',
      'how do i get to you',
      'how can i get to you',
      'which bus goes to you',
      'which bus do i take',
      'what is the nearest station',
      'where is the nearest bus stop',
    ],
    prices: [
      'your prices',
      'what are your prices',
      'how much is it',
      'how much does it cost',
      'what does it cost',
      'how much do you charge',
      'what do you charge',
    ],
    bring: [
      'what do i need to bring',
      'what should i bring',
      'what do i have to bring',
      'do i need to bring anything',
      'which documents do i need to bring',
    ],
  },
};
