import type { Permission } from '@/lib/auth/permissions';

type Door = { href: string; needs: Permission };

/** The rooms of the newsroom in the order of the rail, and what lets a person into each. */
export const rooms = {
  desk: { href: '/admin', needs: 'article:read' },
  articles: { href: '/admin/articles', needs: 'article:read' },
  pictures: { href: '/admin/pictures', needs: 'picture:add' },
  documents: { href: '/admin/documents', needs: 'document:add' },
  sections: { href: '/admin/sections', needs: 'section:manage' },
  tags: { href: '/admin/tags', needs: 'tag:manage' },
  authors: { href: '/admin/authors', needs: 'author:manage' },
  search: { href: '/admin/search', needs: 'search:manage' },
  statistics: { href: '/admin/statistics', needs: 'statistics:read' },
  editors: { href: '/admin/editors', needs: 'editor:manage' },
  settings: { href: '/admin/settings', needs: 'settings:manage' },
  deliveries: { href: '/admin/deliveries', needs: 'delivery:manage' },
  webhooks: { href: '/admin/webhooks', needs: 'webhook:manage' },
  audit: { href: '/admin/audit', needs: 'audit:read' },
} as const satisfies Record<string, Door>;

export type RoomName = keyof typeof rooms;

/** All rooms, in the order of the rail. */
export const roomNames = Object.keys(rooms) as RoomName[];
