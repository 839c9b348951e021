'use client';

import { GrowingText } from './growing-text.client';
import type { ArticleForm } from './use-article-form';
import { useFieldTrouble } from './use-field-trouble';
import { useAdminText } from '../messages.client';

type SheetHeadProps = { form: ArticleForm; lang: string; isEditable: boolean };

/** Headline and standfirst, in the readers' type. */
export function SheetHead({ form, lang, isEditable }: SheetHeadProps) {
  const t = useAdminText();
  const titleTrouble = useFieldTrouble(form.trouble, 'title');

  return (
    <>
      <GrowingText
        name="title"
        label={t('write.title')}
        lang={lang}
        value={form.fields.title}
        onChange={(title) => form.change('title', title)}
        isEditable={isEditable}
        isWrong={titleTrouble !== null}
        isFirst={!form.base.id}
        className="sheet-title headline"
      />
      <GrowingText
        name="standfirst"
        label={t('write.standfirst')}
        placeholder={t('write.standfirstHint')}
        lang={lang}
        value={form.fields.standfirst}
        onChange={(standfirst) => form.change('standfirst', standfirst)}
        isEditable={isEditable}
        className="sheet-standfirst mt-4"
      />
    </>
  );
}
