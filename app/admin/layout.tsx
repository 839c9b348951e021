import './admin.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { NewsroomMessages } from '@/components/admin/messages.client';
import { interfaceLocale } from '@/lib/auth/session';
import { locales } from '@/lib/i18n/locales';
import { adminTranslator, messages } from '@/lib/i18n/translate';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const name = adminTranslator(await interfaceLocale())('newsroom');
  return {
    title: { default: name, template: `%s · ${name}` },
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
    robots: { index: false, follow: false },
  };
}

export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const locale = await interfaceLocale();
  const { admin, refusals } = messages[locale];
  return (
    <html lang={locales[locale].htmlLang}>
      <body>
        <NewsroomMessages locale={locale} messages={{ admin, refusals }}>
          {children}
        </NewsroomMessages>
      </body>
    </html>
  );
}
