import { z } from 'zod';
import { isRefusalKey } from '@/lib/errors';
import { allLocales } from '@/lib/i18n/locales';
import { eventKinds } from '@/lib/webhooks/event-kinds';
import { findUrlTrouble } from '@/lib/webhooks/receiver-url';
import { line } from './text-shapes';

const inOrder = <Value extends string>(all: readonly Value[], key: string) =>
  z
    .array(z.enum(all))
    .min(1, key)
    .transform((chosen) => all.filter((one) => chosen.includes(one)));

/** What is said of a webhook: how it is called, where it leads, and of what it is told. */
export const webhookFields = {
  name: line(100, 'nameMissing', 'nameTooLong'),
  url: z.string().transform((text, { addIssue }) => {
    const url = text.trim();
    const trouble = findUrlTrouble(url);
    if (trouble && isRefusalKey(trouble)) addIssue(trouble);
    return trouble ? '' : new URL(url).href;
  }),
  kinds: inOrder(eventKinds, 'webhookWithoutKind'),
  locales: inOrder(allLocales, 'webhookWithoutLanguage'),
};
