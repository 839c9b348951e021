import { GoneNotice } from '@/components/article/gone-notice';
import { StoryRow } from '@/components/article/story-row';
import type { ArticleAnswer } from '@/lib/articles/published-article';
import { listInsteadOf } from '@/lib/articles/published-instead';
import type { Locale } from '@/lib/i18n/locales';
import { answerWithStatus } from '@/lib/process-state';
import { readingFor } from '../../reading';
import { SitePage } from '../../site-page';

type Props = {
  gone: Extract<ArticleAnswer, { kind: 'gone' }>;
  address: { locale: Locale; slug: string };
};

/** What stands at the address of an article that readers could see once, with status 410. */
export async function GonePage({ gone, address }: Props) {
  answerWithStatus(410);
  const [reading, { section, articles }] = await Promise.all([
    readingFor(address.locale),
    listInsteadOf(address, 4),
  ]);
  const { t } = reading;
  const title = section ? t('gone.latestIn', { section: section.name }) : t('gone.latest');
  return (
    <SitePage reading={reading} place={{ kind: 'article', section: section?.slug ?? null }}>
      <GoneNotice gone={gone} reading={reading} />
      <StoryRow title={title} articles={articles} reading={reading} />
    </SitePage>
  );
}
