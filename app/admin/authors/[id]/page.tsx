import type { Metadata } from 'next';
import { NamePage } from '../../names/name-page';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('room.authors') };
}

export default function OneAuthorPage({ params }: { params: Promise<{ id: string }> }) {
  return <NamePage kind="author" params={params} />;
}
