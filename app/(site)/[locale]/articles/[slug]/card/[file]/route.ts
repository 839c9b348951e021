import { articlePath } from '@/lib/articles/article';
import { findPublishedArticle } from '@/lib/articles/published-article';
import { answerWithRedirect } from '@/lib/process-state';
import { cardPath } from '@/lib/site/addresses';
import { cardResponse, noCard } from '../../../../card-response';
import { knownLocale, type LocaleParams } from '../../../../reading';
import { articleCard } from '../../../../share-cards';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams & { slug: string; file: string }> };

/** The share picture of an article, as long as readers can see the article. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { slug, file, ...rest } = await params;
  const answer = await findPublishedArticle(knownLocale(rest.locale), slug);
  if (answer?.kind === 'moved') answerWithRedirect(cardPath(answer.path, file));
  if (answer?.kind !== 'found') return noCard(answer?.kind === 'gone' ? 410 : 404);
  const { article } = answer;
  return cardResponse(await articleCard(article), articlePath(article), file);
}
