import type { Metadata } from 'next';
import { readPaper } from './articles/paper';
import { toDeskParts } from './desk-parts';
import { toDeskWarnings } from './desk-warnings';
import { NewsroomPage } from './newsroom-page';
import { requireRoom } from './require-room';
import { DeskPart } from '@/components/admin/desk-part';
import { DeskWarnings } from '@/components/admin/desk-warnings';
import { interfaceLocale } from '@/lib/auth/session';
import { dayBefore, formatMinute, startOfDay } from '@/lib/i18n/dates';
import { adminTranslator } from '@/lib/i18n/translate';
import { readDesk } from '@/lib/newsroom/desk';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('desk.title') };
}

/** The newsroom begins with what waits for whoever comes in. */
export default async function DeskPage() {
  const editor = await requireRoom('desk', '/admin');
  const { locale } = editor;
  const t = adminTranslator(locale);
  const paper = await readPaper();
  const today = formatMinute(new Date(), paper.zone).slice(0, 10);
  const yesterday = dayBefore(today);
  const startOf = (day: string) => startOfDay(day, paper.zone) ?? new Date();
  const desk = await readDesk(editor, {
    interfaceLocale: locale,
    today: startOf(today),
    yesterday: startOf(yesterday),
  });
  const parts = toDeskParts(desk, paper, today, locale).filter(({ lines }) => lines.length > 0);
  return (
    <NewsroomPage editor={editor} place="desk">
      <div className="mb-4 flex items-center gap-4">
        <h1 className="headline mr-auto text-3xl">{t('desk.title')}</h1>
        <a href={`/admin/articles/new?locale=${locale}`} className="button button-go">
          {t('articles.new')}
        </a>
      </div>
      <DeskWarnings warnings={toDeskWarnings(desk, { yesterday, zone: paper.zone }, locale)} />
      {parts.length === 0 && <p className="text-soft">{t('desk.empty')}</p>}
      <div className="desk:columns-2 gap-9 [&>*]:break-inside-avoid">
        {parts.map(({ name, ...part }) => (
          <DeskPart key={name} title={t(`desk.${name}`)} {...part} t={t} />
        ))}
      </div>
    </NewsroomPage>
  );
}
