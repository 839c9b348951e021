import { feedRoute } from '../feed-route';
import { findPaper } from '../paper-feed';

export const dynamic = 'force-dynamic';

export const GET = feedRoute('rss', findPaper);
