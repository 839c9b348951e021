import { feedRoute } from '../../../feed-route';
import { findFollowedTag } from '../tag-list';

export const dynamic = 'force-dynamic';

export const GET = feedRoute('rss', findFollowedTag);
