import { notFound } from 'next/navigation';
import { requireEditor } from '@/lib/auth/session';

export const dynamic = 'force-dynamic';

/** Every address of the newsroom that no page knows. */
export default async function UnknownPage({ params }: { params: Promise<{ rest: string[] }> }) {
  await requireEditor(`/admin/${(await params).rest.join('/')}`);
  notFound();
}
