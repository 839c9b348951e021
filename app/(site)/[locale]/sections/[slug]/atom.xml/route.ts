import { feedRoute } from '../../../feed-route';
import { findFollowedSection } from '../section-list';

export const dynamic = 'force-dynamic';

export const GET = feedRoute('atom', findFollowedSection);
