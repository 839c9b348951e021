import { forbidden } from 'next/navigation';
import { rooms, type RoomName } from '@/components/admin/rooms';
import { can } from '@/lib/auth/permissions';
import { requireEditor } from '@/lib/auth/session';
import type { SignedInEditor } from '@/lib/auth/session-editor';

/**
 * The signed-in editor, if their role opens this room; else the sign-in page (307), or the page that
 * says who can help (403). Every page of a room begins with it.
 *
 * @param here the page's own address, to come back to after signing in
 */
export async function requireRoom(place: RoomName, here: string): Promise<SignedInEditor> {
  const editor = await requireEditor(here);
  if (!can(editor, rooms[place].needs)) forbidden();
  return editor;
}
