import { z } from 'zod';
import { nestFields } from '@/lib/forms/nested-fields';
import { allLocales } from '@/lib/i18n/locales';

const kind = z.enum(['section', 'tag', 'author']);

const Text = z.object({ name: z.string(), slug: z.string(), description: z.string() });

const nested = z.record(z.string(), z.unknown()).transform(nestFields);

/** A new section, tag or author, as it comes in; what it holds is checked by the act. */
export const NewNameForm = nested.pipe(
  z.object({ kind, texts: z.record(z.enum(allLocales), Text) }),
);

/** A changed one. */
export const NameForm = nested.pipe(
  z.object({
    kind,
    id: z.string(),
    version: z.string().transform(Number),
    texts: z.record(z.enum(allLocales), Text),
  }),
);

/** One that becomes part of another. */
export const MergeForm = z.object({ kind, id: z.string(), intoId: z.string() });

/** One that is deleted. */
export const DeleteForm = z.object({ kind, id: z.string() });

const ids = z.string().transform((text) => text.match(/[0-9a-f-]{36}/g) ?? []);

/** The sections in an order, and in the one that it was made from. */
export const OrderForm = z.object({ sectionIds: ids, seenIds: ids });

/** Names of a kind that have these letters, one of them left out. */
export const FindForm = z.object({ kind, exceptId: z.string(), words: z.string() });
