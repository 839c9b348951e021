import { feedRoute } from '../../feed-route';
import { findFollowedSearch } from '../search-feed';

export const dynamic = 'force-dynamic';

export const GET = feedRoute('rss', findFollowedSearch);
