import { OFFICE_WORDS } from './office-words.ts';

const OPEN = '(?:open|opens|opened|opening|reopen|reopens|reopening|close|closes|closed|closing|shut|shuts)';
/** Between who is open and the word itself: "you are still usually not open", "you on # open". */
const BETWEEN =
  '(?:still|also|usually|normally|always|ever|even|all|both|just|only|fully|really|actually|currently|generally|typically|then|there|guys|lot|folks|not|be|been|being|are|is|were|will|would|was|do|does|did|have|has|going to|gonna|planning to|able to|staying|stay|remain|keep|kept|get|getting|early|late|again|(?:on |at |over |during |in |for |until )?(?:the )?[#~])';
const WHO = `(?:you|u|ya|they|(?:the|your|this|that) ${OFFICE_WORDS})`;
/** "It" may be a door or a wound in a statement, hardly in such a question. */
const WHO_ASKED =
  '(?:it|everything|everyone|everybody|anyone|anybody|anything|someone|somebody|there (?:anyone|anybody|someone|somebody))';

/** What is opened or closed has hours no more than "close to" and "shut up" have. */
const NO_OBJECT = [
  '(?! (?:days?|house|houses|heart|wounds?|ended|air|plan|questions?|invoices?|balance|positions?|orders?|relative|friend)\\b)',
  '(?! (?:up )?(?:my|his|her|our|their|another|new|it|its|them|accounts?|cases?|tickets?|of|by|down|minded|with|about)\\b)',
  '(?! (?:up )?an?\\b(?! (?:bit|little|full|whole|half|normal|usual)\\b))',
  '(?! (?:up )?(?:any|some)\\b(?! (?:day|time|later|earlier|longer|other|evening|morning|more|public)))',
  '(?! (?:up )?(?:that|this|these|those)\\b(?! (?:day|date|time|week|early|late|morning|afternoon|evening)))',
  `(?! (?:up )?(?:the|your)\\b(?! (?:[#~]|whole|full|entire|same|usual|day|rest|other|${OFFICE_WORDS}\\b)))`,
  '(?! to\\b(?! (?:[#~]|the public|public|everyone|everybody|all|new|walk|visitors|customers|patients|members)))',
].join('');
const SHUT_UP = /\bshut (?:up|down|the|your|that|it)\b/;

/** "My wound is open", "the case is still open": of something that is not the office. */
const OF_SOMETHING = new RegExp(
  `\\b(?:(?:my|his|her|their|an?|every|one) (?:[a-z']+ ){1,3}?|(?:account|case|ticket|claim|file|complaint|order|wound|cut|door|window|gate|bottle|parcel|package|letter|email|tab|jar|lid|eye|mouth|app|website|link|attachment|position|vacancy|job|application|invoice|dispute|road|street|valve|tap|fridge|oven|box|safe|cupboard|lift|motorway|bridge|airport|station)s? )(?:(?:is|was|are|were|has|have|had|been|be|being|still|now|getting|gets|get|got|stays?|not|will|would|can|cannot|does|do|did|to|currently|already|just|left|stuck|wide|why|properly|again) )*${OPEN}\\b`,
);

const LEAD =
  '^(?:(?:and|so|hi|hello|hey|yes|no|okay|sorry|wait|well|just|but|excuse me|quick question|today|[#~]|are|is|still|even|also|you|u) )*';

const ASKS: readonly RegExp[] = [
  new RegExp(`\\b${WHO}(?: ${BETWEEN})* ${OPEN}\\b${NO_OBJECT}`),
  new RegExp(
    `\\b(?:are|is|was|were|will|does|do) (?:not )?${WHO_ASKED}(?: ${BETWEEN})* ${OPEN}\\b${NO_OBJECT}`,
  ),
  new RegExp(
    `\\b(?:when|what times?|what hours|till? when|until when|how late|how long|how early|how soon|what days?|which days?)(?: (?!(?:i|my|me|his|her|their|we)\\b)[a-z'#~]+){0,6} ${OPEN}\\b${NO_OBJECT}`,
  ),
  new RegExp(
    `\\b(?:when|what times?|how late|how early|what hours|which hours|what days?|which days?|until when) (?:do|does|will|are|can|is) ${WHO} (?:guys |all |be )?(?:start|finish|stop|work|working|there|in|here|back|at work)\\b${NO_OBJECT}`,
  ),
  new RegExp(
    `\\b(?:are|will|is) (?:not )?(?:${WHO}|${WHO_ASKED}) (?:guys )?(?:be )?(?:still )?(?:there|in|around|here|back|working|at work)\\b[^.]{0,60}[#~]`,
  ),
  new RegExp(
    `\\bdo(?: not)? ${WHO} (?:guys )?(?:ever |also |still )?work(?: (?:on|at|over|during|in|the))*(?: the)? [#~]`,
  ),
  new RegExp(
    `${LEAD}(?:open|closed|shut|opening|closing)(?: (?:still|for|on|at|over|until|till|then|too|as well|or|all|late|early|yet|(?:the )?[#~]).*)?$`,
  ),
  /\b(?:opening|closing|business|office|working|trading|visiting|surgery|shop|store|clinic|normal|usual|regular|ordinary|phone|reception|practice|summer|winter|your|current|what|which|evening|extended|[a-z]+ing) (?:opening |business |office |regular |normal |usual |[#~] )?hours\b/,
  /[#~] (?:opening |business |office )?hours\b|\bthe (?:opening |business |office )?hours(?:$| (?:are you|for|of|(?:(?:on|at|over) )?(?:the )?[#~]))/,
  /\b(?:what|which) is (?:your|the) (?:[#~] |opening |weekly )?schedule\b|[#~] schedule\b|\blate (?:night )?opening\b/,
  /\b(?:how late|until when|till when) can (?:i|we|people|one) (?:still )?(?:come|visit|drop|pop|walk|stop)(?: (?:in|by|over|round|around))?(?: (?:(?:on )?[#~]|today))*$/,
  /\bhours (?:#|~|of (?:operation|business|opening|service|work)\b|(?:for|on|over|during|at) (?:the )?[#~])/,
  /^(?:the )?hours(?: then| today)?$|\b(?:opening|closing) (?:and closing )?times?\b|\bclosing hour\b/,
  /\bwhat times? (?:are|were|will) you\b$/,
];
const NOT_OURS = /\b(?:my|his|her|their|our) (?:[a-z]+ ){0,2}hours\b/;
const OTHER_HOURS =
  /\b(?:out of|after|for|rush|happy|zero|two|\d+|many|few|several|of|lost|unsociable) hours\b(?! (?:#|a day))/;

/**
 * Whether the hours of the office are asked for.
 *
 * @param words With `#` for each day and `~` for each time.
 */
export function asksHours(words: string): boolean {
  if (SHUT_UP.test(words) || OF_SOMETHING.test(words) || NOT_OURS.test(words)) return false;
  const said = words.replace(OTHER_HOURS, '');
  return ASKS.some((question) => question.test(said));
}
