import { z } from 'zod';

/** Of `business`: what callers are told who ask how else to reach it. */
export const contactFields = {
  phone: z
    .string({ error: 'expected text in quotes, such as "+44 20 7946 0000"' })
    .regex(/^\+?[\d ()/.-]{5,30}$/, 'expected a telephone number, such as "+44 20 7946 0000"')
    .optional()
    .describe('Your telephone number, for callers who ask for it.')
    .meta({ examples: ['+44 20 7946 0000'] }),
  email: z
    .string()
    .max(200)
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@.]+$/, 'expected a mail address, such as office@riverside.example')
    .optional()
    .describe('Your mail address, for callers who ask for it.')
    .meta({ examples: ['office@riverside.example'] }),
  website: z
    .string()
    .max(200)
    .regex(
      /^(?:https?:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/,
      'expected an address such as www.riverside.example',
    )
    .optional()
    .describe('Your website, for callers who ask for it.')
    .meta({ examples: ['www.riverside.example'] }),
};
