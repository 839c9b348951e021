import { formatMinute } from '@/lib/i18n/dates';
import type { SessionLine } from '@/lib/newsroom/list-editors';

/** Sessions as their list shows them. */
export function toSessionLines(sessions: SessionLine[], zone: string) {
  return sessions.map(({ startedAt, ...session }) => ({
    ...session,
    started: formatMinute(startedAt, zone),
  }));
}
