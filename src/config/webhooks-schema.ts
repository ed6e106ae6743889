import { z } from 'zod';
import { webhookConfig } from '../adapters/delivery/webhook/config.ts';
import { unique } from './unique.ts';

/** Programs that are told of messages. */
export const webhooksSchema = z.array(webhookConfig).superRefine(unique('name'));
