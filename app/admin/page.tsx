import { redirect } from 'next/navigation';
import { requireEditor } from '@/lib/auth/session';

export const dynamic = 'force-dynamic';

/** The newsroom begins with its articles. */
export default async function NewsroomPage() {
  await requireEditor('/admin');
  redirect('/admin/articles');
}
