import type { Metadata } from 'next';
import { readPaper } from './articles/paper';
import { toDeskParts } from './desk-parts';
import { NewsroomPage } from './newsroom-page';
import { requireRoom } from './require-room';
import { auditPath } from '@/components/admin/audit-filters';
import { DeskPart } from '@/components/admin/desk-part';
import { interfaceLocale } from '@/lib/auth/session';
import { formatMinute, startOfDay } from '@/lib/i18n/dates';
import { adminTranslator } from '@/lib/i18n/translate';
import { readDesk } from '@/lib/newsroom/desk';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('desk.title') };
}

/** The newsroom begins with what waits for whoever comes in. */
export default async function DeskPage() {
  const editor = await requireRoom('desk', '/admin');
  const t = adminTranslator(editor.locale);
  const now = new Date();
  const paper = await readPaper();
  const { zone } = paper;
  const today = startOfDay(formatMinute(now, zone).slice(0, 10), zone) ?? now;
  const desk = await readDesk(editor, { interfaceLocale: editor.locale, today });
  const parts = toDeskParts(desk, paper).filter(({ lines }) => lines.length > 0);
  return (
    <NewsroomPage editor={editor} place="desk">
      <div className="mb-4 flex items-center gap-4">
        <h1 className="headline mr-auto text-3xl">{t('desk.title')}</h1>
        <a href={`/admin/articles/new?locale=${editor.locale}`} className="button button-go">
          {t('articles.new')}
        </a>
      </div>
      {parts.length === 0 && <p className="text-soft">{t('desk.empty')}</p>}
      {Boolean(desk.refusedSignIns) && (
        <p className="border-gone mb-5 border-s-3 ps-3">
          <a href={auditPath({ kind: 'editor' })} className="underline">
            {t('desk.refused', { count: desk.refusedSignIns ?? 0 })}
          </a>
        </p>
      )}
      <div className="desk:columns-2 gap-9 [&>*]:break-inside-avoid">
        {parts.map(({ name, href, lines }) => (
          <DeskPart key={name} title={t(`desk.${name}`)} href={href} lines={lines} t={t} />
        ))}
      </div>
    </NewsroomPage>
  );
}
