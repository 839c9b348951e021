import type { Metadata } from 'next';
import { NamesPage, type NamesQuery } from '../names/names-page';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('room.sections') };
}

export default function SectionsPage({ searchParams }: { searchParams: Promise<NamesQuery> }) {
  return <NamesPage kind="section" searchParams={searchParams} />;
}
