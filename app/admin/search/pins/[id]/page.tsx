import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  changePinAction,
  createPinAction,
  findArticlesAction,
  removePinAction,
} from '../../actions';
import { toPinnedResults } from '../../pin-lines';
import { readPaper } from '../../../articles/paper';
import { NewsroomPage } from '../../../newsroom-page';
import { requireRoom } from '../../../require-room';
import { PinForm } from '@/components/admin/search/pin-form.client';
import { RemoveButton } from '@/components/admin/search/remove-button.client';
import { cleanLine } from '@/lib/articles/clean-text';
import { interfaceLocale } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { adminTranslator } from '@/lib/i18n/translate';
import { findPin } from '@/lib/newsroom/list-pins';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ q?: string | string[]; locale?: string | string[] }>;
};

const listPath = '/admin/search/pins';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('search.pins') };
}

/** Where articles are put first for a query; `new` begins with the query that the address names. */
export default async function OnePinPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { q, locale } = await searchParams;
  const editor = await requireRoom('search', `${listPath}/${id}`);
  const t = adminTranslator(editor.locale);
  const pin = id === 'new' ? null : ((await findPin(editor, id)) ?? notFound());
  const begun = {
    query: typeof q === 'string' ? cleanLine(q) : '',
    locale: isLocale(locale) ? locale : editor.locale,
    articles: [],
    lastDay: '',
  };
  return (
    <NewsroomPage editor={editor} place="search">
      <p>
        <a href={listPath} className="inline-flex min-h-11 items-center underline">
          {t('search.pins')}
        </a>
      </p>
      <h1 className="headline mb-5 text-3xl">{t(pin ? 'search.changePin' : 'search.newPin')}</h1>
      <PinForm
        pin={pin ? toPinnedResults(pin, await readPaper()) : begun}
        listPath={listPath}
        action={pin ? changePinAction : createPinAction}
        onFind={findArticlesAction}
      />
      {pin && (
        <RemoveButton
          id={pin.id}
          title={t('search.removePinTitle')}
          text={t('search.removePinText', { query: pin.query })}
          listPath={listPath}
          action={removePinAction}
        />
      )}
    </NewsroomPage>
  );
}
