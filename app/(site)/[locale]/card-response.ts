import { drawnCard } from '@/lib/cards/drawn-cards';
import { cardFile, cardFormat, type ShareCard } from '@/lib/cards/share-card';
import { answerInsteadIn, answerWithRedirect, keepAnswerUntil } from '@/lib/process-state';
import { cardPath } from '@/lib/site/addresses';
import { siteSettings } from '@/lib/site/site-settings';

const never = new Date(0);

/**
 * Answers for the share picture of a page. Only the one that the page has now is ever drawn; any other
 * name leads to it, for a while: what was drawn before may be so again.
 *
 * The answer is not kept with the pages, which it would push out: lib/cards keeps what it has drawn.
 *
 * @param page the address of the page
 * @param file the name that was asked for
 */
export async function cardResponse(card: ShareCard, page: string, file: string): Promise<Response> {
  keepAnswerUntil(never);
  const { languages } = await siteSettings(card.locale);
  if (!languages.includes(card.locale)) {
    answerInsteadIn(languages[0]);
    return noCard(404);
  }
  const current = cardFile(card);
  if (file !== current) {
    answerWithRedirect(cardPath(page, current), 307);
    return noCard(404);
  }
  const drawn = await drawnCard(card);
  if (!drawn) return noCard(429);
  const type = cardFormat(card) === 'jpg' ? 'image/jpeg' : 'image/png';
  return new Response(new Uint8Array(drawn), { headers: { 'Content-Type': type } });
}

/** Says in a status that there is no picture to be had. */
export function noCard(status: 404 | 410 | 429): Response {
  keepAnswerUntil(never);
  return new Response(null, { status });
}
