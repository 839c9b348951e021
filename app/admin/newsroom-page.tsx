import type { ReactNode } from 'react';
import { changeInterfaceLanguageAction, signOutAction } from './actions';
import { Room } from '@/components/admin/room';
import type { RoomName } from '@/components/admin/rooms';
import { findPaperLogo } from '@/lib/articles/paper-logo';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { adminTranslator } from '@/lib/i18n/translate';
import { siteSettings } from '@/lib/site/site-settings';

type Props = { editor: SignedInEditor; place: RoomName | 'profile'; children: ReactNode };

/** A page inside the newsroom, with the rail beside it. */
export async function NewsroomPage({ editor, place, children }: Props) {
  const { seal } = await siteSettings(editor.locale);
  return (
    <Room
      t={adminTranslator(editor.locale)}
      editor={editor}
      place={place}
      seal={seal}
      logo={await findPaperLogo()}
      onLanguage={changeInterfaceLanguageAction}
      onSignOut={signOutAction}
    >
      {children}
    </Room>
  );
}
