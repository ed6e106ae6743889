/** A name before a colon at the beginning of a line, and what it says of the line. */
export const LABELS_EN: Readonly<Record<'reply' | 'caller' | 'call', readonly string[]>> = {
  /** It is not said, and what stands before it was no part of the reply. */
  reply: [
    'assistant',
    'ai',
    'ai assistant',
    'voice assistant',
    'virtual assistant',
    'attendant',
    'receptionist',
    'agent',
    'bot',
    'model',
    'answer',
    'final answer',
    'response',
    'final response',
    'reply',
    'final reply',
    'output',
  ],
  /** The caller's next words, made up. */
  caller: ['user', 'caller', 'human', 'customer', 'client', 'patient'],
  call: [
    'action',
    'action input',
    'tool',
    'tool call',
    'tool_call',
    'function',
    'function call',
    'tool_code',
  ],
};

/**
 * How thoughts begin that no tag opens: of the caller in the third person, of what is to be said. What begins so is
 * kept until it is clear whether a tag ends it.
 */
export const THOUGHTS_BEGIN_EN =
  /^(?:[*_#\s]*(?:thoughts?|thinking|reasoning|analysis|plan|internal)\s*[*_]*:|(?:(?:okay|ok|alright|all right|right|so|now|well|hmm+|hm|wait|first|let me see|let's see|got it|ah|oh)[,.:…—– ]+)*(?:(?:the|this|our|a) (?:user|caller|customer|person|human|client)\b|(?:they|he|she) (?:is|are|'s|'re|want|ask|seem|need|said)|(?:we|i) (?:need to|should|have to|must|ought to) (?:respond|reply|answer|say|call|use|check|consider|figure|determine|think|offer|be|not|ask|tell|provide|keep|speak|follow|output)|let me think|let's think|let me (?:consider|analy[sz]e|figure|work out)|the (?:question|instructions?|system|prompt|rules?|facts?) (?:is|are|say|says|do|does|mention|list|ask)|according to the (?:instructions|prompt|system|rules|facts)|(?:user|caller) (?:asks|wants|says|is|said|asked)|my (?:task|goal|instructions)|hmm+\b))/i;

/** A reply that speaks of the caller in the third person was never meant for their ears, tag or none. */
export const NOT_FOR_THE_CALLER_EN =
  /\bthe (?:user|caller|customer)(?:'s)? (?:\w+ )?(?:asks?|asked|asking|wants?|wanted|says?|said|is|was|has|needs?|seems?|would|may|might|might be|question|request)\b|\b(?:system prompt|my instructions|the instructions|take_message|connect_to_staff|end_call|opening_hours)\b/i;
