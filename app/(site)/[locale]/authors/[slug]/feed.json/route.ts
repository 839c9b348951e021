import { feedRoute } from '../../../feed-route';
import { findFollowedAuthor } from '../author-list';

export const dynamic = 'force-dynamic';

export const GET = feedRoute('json', findFollowedAuthor);
