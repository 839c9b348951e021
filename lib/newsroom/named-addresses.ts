import type { Transaction } from '@/lib/db/client';
import { InvalidError } from '@/lib/errors';
import { namedKinds, namedPath, type NamedKind } from './named-kinds';

/** Names of one kind change one after the other: until this transaction ends, nobody else changes any. */
export async function lockNames(tx: Transaction, kind: NamedKind): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`names:${kind}`}, 0))::text`;
}

type Wanted = { locale: string; slug: string };

/**
 * Lets an address pass that no other of its kind has, and that leads to no other for those who knew
 * an old one. Under `lockNames`.
 *
 * @param own the address that its owner has now; absent for something new
 * @throws InvalidError `slugTaken`
 */
export async function assertNamedAddressFree(
  tx: Transaction,
  kind: NamedKind,
  { locale, slug }: Wanted,
  own?: string,
): Promise<void> {
  const { texts } = namedKinds[kind];
  const path = namedPath(kind, locale, slug);
  if (path === own) return;
  const taken = await tx.$queryRaw<unknown[]>`
    SELECT FROM ${texts} WHERE locale = ${locale} AND slug = ${slug}`;
  const redirect = await tx.redirect.findUnique({ where: { path } });
  const isOwnOld = redirect !== null && redirect.targetPath === own;
  if (taken.length === 0 && (redirect === null || isOwnOld)) return;
  throw new InvalidError('slugTaken', { slug }, `texts.${locale}.slug`);
}

/** Readers of an old address come to the new one, in one step, also those of still older ones. */
export async function moveNamedAddress(
  tx: Transaction,
  from: string,
  to: string,
  now: Date,
): Promise<void> {
  if (from === to) return;
  await tx.redirect.deleteMany({ where: { path: to } });
  await tx.redirect.updateMany({ where: { targetPath: from }, data: { targetPath: to } });
  await tx.redirect.create({ data: { path: from, targetPath: to, createdAt: now } });
}
