import { z } from 'zod';
import { nestFields } from '@/lib/forms/nested-fields';
import { allLocales } from '@/lib/i18n/locales';
import { eventKinds } from '@/lib/webhooks/event-kinds';

/** The boxes of a group that are ticked, by their names. */
const ticked = <Name extends string>(names: readonly Name[]) =>
  z
    .record(z.string(), z.string())
    .default({})
    .transform((boxes) => names.filter((name) => Object.hasOwn(boxes, name)));

const said = {
  name: z.string(),
  url: z.string(),
  kinds: ticked(eventKinds),
  locales: ticked(allLocales),
};

const nested = z.record(z.string(), z.unknown()).transform(nestFields);

/** A new webhook, as it comes in; what it holds is checked by the act. */
export const NewWebhookForm = nested.pipe(z.object(said));

/** A changed one. */
export const WebhookForm = nested.pipe(
  z.object({ ...said, id: z.string(), version: z.string().transform(Number) }),
);

/** One with which something is done. */
export const WhichWebhook = z.object({ id: z.string() });

/** Something that it was told. */
export const WhichDelivery = z.object({ deliveryId: z.string() });
