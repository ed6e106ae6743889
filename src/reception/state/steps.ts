/** Both parts of a stored state, as plain JSON. */
export interface StateParts {
  readonly conversation: unknown;
  readonly visit: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Brings a state that an older version has stored to today's form, step by step; undefined when it is none. */
export function stepsOf(conversation: unknown, visit: unknown): StateParts | undefined {
  // Version 1 was one part, and that of the visit.
  if (conversation === undefined && isFields(visit) && visit['version'] === 1) return fromVersion1(visit);
  return isFields(conversation) && isFields(visit) ? { conversation, visit } : undefined;
}

/** The message and the people to choose from became drafts of their topics; ids of messages are drawn. */
function fromVersion1(old: Fields): StateParts | undefined {
  const {
    version: _,
    language,
    asked,
    resume,
    modelQuestion,
    draft,
    candidates,
    corrections,
    serial,
    ...visit
  } = old;
  if (!isFields(draft)) return undefined;
  const message = { extension: null, nameRecording: null, ...draft, id: null, corrections, version: 1 };
  const drafts = { message, transfer: { candidates, version: 1 } };
  return { conversation: { language, asked, resume, modelQuestion, drafts }, visit };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
