import { frontPath } from '@/lib/site/addresses';
import { cardResponse } from '../../card-response';
import { knownLocale, type LocaleParams } from '../../reading';
import { paperCard } from '../../share-cards';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams & { file: string }> };

/** The share picture of the paper, for every page that is of no single article. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file, ...rest } = await params;
  const locale = knownLocale(rest.locale);
  return cardResponse(await paperCard(locale), frontPath(locale), file);
}
