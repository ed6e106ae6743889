import { z } from 'zod';

const words = z.string().trim().min(1).max(200);

export const greetingSchema = phrase().refine(
  (text) => text.includes('{business}'),
  'expected to name the office: write {business} in it',
);

export const phrasesSchema = z.strictObject({
  greeting: greetingSchema
    .describe('What is said first: names the office, and says that a machine speaks.')
    .meta({ examples: ['{business}, hello. I am an automated assistant. How can I help you?'] }),
  closedGreeting: greetingSchema
    .optional()
    .describe('What is said first in its place while you are closed.')
    .meta({ examples: ['{business} is closed now. I am an automated assistant.'] }),
  goodbye: phrase()
    .describe('What is said last.')
    .meta({ examples: ['Thank you for calling {business}. Goodbye.'] }),
});

function phrase() {
  return words.refine(
    (text) => !/[{}]/.test(text.replaceAll('{business}', '')),
    'expected no placeholder but {business}',
  );
}
