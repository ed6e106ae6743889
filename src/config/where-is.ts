/** Something that an admin looks for by another name than the file has. */
export interface Sought {
  /** Words that it may be looked for by, in small letters; the first one names it. */
  readonly words: readonly string[];
  readonly answer: string;
  /** Of the file, such as `people[].group`. */
  readonly keys: readonly string[];
}

/** What admins of other telephone systems look for, and the key that does it. */
export const SOUGHT: readonly Sought[] = [
  {
    words: ['second language', 'languages', 'multilingual'],
    answer: 'Each further language is an entry; callers ask for it, press its key, or dial its number.',
    keys: ['business.languages', 'entrances[].language'],
  },
  {
    words: ['numbers', 'dids', 'did', 'several numbers', 'greeting by number'],
    answer: 'Each number, or pattern of numbers, has a language, a greeting and a department of its own.',
    keys: ['entrances[].dialled', 'entrances[].greeting'],
  },
  {
    words: ['vacations', 'vacation', 'closures', 'recurring holidays', 'yearly holidays'],
    answer: 'Days with a name: one date, or from and to; without a year they are those of every year.',
    keys: ['holidays[].date', 'holidays[].from'],
  },
  {
    words: ['bank holidays', 'national holidays', 'feiertage'],
    answer: 'Those that all of your country has, by business.country; closed, or open.',
    keys: ['publicHolidays', 'business.country'],
  },
  {
    words: ['after hours', 'out of hours', 'night routing', 'closed routing'],
    answer: 'Whether who asks for people at night is offered to leave a message, or phones ring.',
    keys: ['afterHours', 'phrases.closedGreeting'],
  },
  {
    words: ['staff first', 'ring time', 'no answer', 'overflow', 'time conditions'],
    answer: "Whether the staff's phones ring first, how long, and when the attendant answers after all.",
    keys: ['answering.first', 'answering.ringSeconds', 'answering.attendantWhen'],
  },
  {
    words: ["person's hours", 'personal hours', 'working hours', 'schedules'],
    answer: 'An entry of people has hours of its own, or those of its department.',
    keys: ['people[].hours', 'people[].department'],
  },
  {
    words: ['message fields', 'date of birth', 'extra fields', 'questions to ask'],
    answer: 'What is asked for besides name, number and reason.',
    keys: ['messages.fields'],
  },
  {
    words: ['e-mail', 'email of messages', 'smtp', 'notifications'],
    answer:
      'Messages are told by mail, to their owner or to the office; how much a mail says is your decision.',
    keys: ['mail.smtp', 'mail.to', 'people[].mail', 'mail.detail'],
  },
  {
    words: ['web hook', 'webhook', 'teams', 'slack', 'crm', 'zapier', 'n8n'],
    answer:
      'Each message is told to an address of yours, by Standard Webhooks; what posts it into Teams or Slack stands there.',
    keys: ['webhooks[].url', 'webhooks[].detail'],
  },
  {
    words: ['verification', 'authentication', 'caller verification', 'proof'],
    answer:
      'What a caller has to know before anything about a person is said; the number that is shown never counts.',
    keys: ['identity.proofs', 'identity.failures'],
  },
  {
    words: ['escalation', 'due', 'message owner', 'sla'],
    answer: 'Whose a message is, by when it is dealt with, and who is told of what is late.',
    keys: ['messages.owners', 'messages.dueMinutes', 'messages.escalateTo'],
  },
  {
    words: ['after-hours greeting', 'night greeting', 'closed greeting'],
    answer: 'What is said first while you are closed, in each language.',
    keys: ['phrases.closedGreeting', 'business.languages[].phrases.closedGreeting'],
  },
  {
    words: ['blocked callers', 'blocklist', 'blacklist', 'spam', 'vip', 'vip callers', 'whitelist'],
    answer: 'A number, or a pattern, that is declined in a sentence, or put through at once.',
    keys: ['callers[].block', 'callers[].vip'],
  },
  {
    words: ['phone number', 'telephone', 'website', 'e-mail address', 'contact'],
    answer: 'What callers are told who ask for it.',
    keys: ['business.phone', 'business.email', 'business.website'],
  },
  {
    words: ['departments', 'department', 'ring groups', 'queues'],
    answer: 'A department is an entry of people; its group is what rings, and messages can be for it.',
    keys: ['people[].group', 'entrances[].department'],
  },
  {
    words: ['mobile', 'on-call number', 'outside number', 'cell phone'],
    answer: 'An entry of people with a number of the public network; no other one is ever dialled.',
    keys: ['people[].outside'],
  },
  {
    words: ['fallback ring group', 'failover', 'attendant away'],
    answer: 'Keys of people, ring groups among them, that the PBX rings when the attendant cannot answer.',
    keys: ['telephony.fallback', 'people[].group'],
  },
  {
    words: ['day night switch', 'night mode', 'feature codes', 'star codes', 'do not disturb', 'busy lamp'],
    answer: 'Codes that desk phones dial: who takes calls now, who is away, what messages wait.',
    keys: ['telephony.codes'],
  },
  {
    words: ['supervisor', 'listen in', 'barge', 'monitor', 'spy'],
    answer:
      'People whose phones may listen to calls of the attendant, take them over, and give callers back.',
    keys: ['people[].supervisor', 'telephony.codes.listen'],
  },
  {
    words: ['call recording', 'record calls', 'recordings', 'mixmonitor'],
    answer: 'Off unless you write it; callers are told first, and may refuse by word or key.',
    keys: ['recording.calls', 'recording.announce', 'retention.sound'],
  },
  {
    words: ['attended transfer', 'consult', 'warm transfer', 'screening'],
    answer:
      'Whether somebody hears who calls before they take the call, how long they are rung, and who is next.',
    keys: ['people[].transfer', 'people[].ringSeconds', 'people[].deputy'],
  },
  {
    words: ['mailbox of a person', 'personal voicemail'],
    answer: 'The mailbox of an entry of people; that of the whole office is the last step of the fallback.',
    keys: ['people[].voicemail', 'telephony.mailbox'],
  },
  {
    words: ['emergency number', 'emergencynumber', 'emergency'],
    answer: 'What callers in danger are told to dial comes with the country; further numbers can be named.',
    keys: ['business.country', 'telephony.emergencyNumbers'],
  },
  {
    words: ['faq', 'questions', 'services', 'knowledge', 'prices', 'parking', 'insurance'],
    answer: 'Questions and your answers, word for word.',
    keys: ['information[].asked', 'information[].answer'],
  },
  {
    words: ['prompt', 'system prompt', 'persona', 'tone'],
    answer: "How a language model is to speak, and what else it may tell; the attendant's rules go first.",
    keys: ['instructions', 'facts'],
  },
  {
    words: ['names', 'lexicon', 'phonetics', 'pronounce'],
    answer: 'How a voice is to say a name, in each language.',
    keys: ['pronunciation'],
  },
  {
    words: ['transcript', 'transcription', 'no transcripts', 'call log'],
    answer: 'Whether what is said is written down, and for how many days it is kept.',
    keys: ['transcripts', 'retention.transcripts'],
  },
  {
    words: ['local model', 'ollama', 'llm without key', 'vllm', 'lm studio'],
    answer: 'A server of your own with the API of OpenAI, which needs no apiKey.',
    keys: ['engines.receptionist.baseUrl'],
  },
  {
    words: ['eu', 'gdpr', 'data residency'],
    answer: 'The built-in engines send nothing anywhere; a vendor with servers in the EU has them here.',
    keys: ['engines.speechToText.baseUrl'],
  },
  {
    words: ['retentiondays', 'retention days', 'delete', 'purge', 'data protection'],
    answer: 'Days, by what is kept; calls purge and calls export are for one caller.',
    keys: ['retention.transcripts', 'retention.messages', 'retention.sound'],
  },
];

/** What somebody looks for who writes such a word; case, hyphens and an `s` at the end are no matter. */
export function whereIs(word: string): Sought | undefined {
  const plain = plainWord(word);
  return SOUGHT.find(({ words }) => words.some((each) => plainWord(each) === plain));
}

function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/s$/, '');
}
