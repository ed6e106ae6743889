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
