import type { ReactNode } from 'react';
import type { AdminText } from './admin-text';
import { SideScroll } from './side-scroll.client';
import { roomNames, rooms, type RoomName } from './rooms';
import { Logo } from '@/components/ui/logo';
import type { Actor } from '@/lib/auth/actor';
import { can } from '@/lib/auth/permissions';
import type { Role } from '@/lib/db/generated/enums';
import { allLocales, locales, type Locale } from '@/lib/i18n/locales';
import type { Picture } from '@/lib/media/picture';

type RoomProps = {
  t: AdminText;
  editor: Actor & { role: Role; locale: Locale };
  /** The room that the page is in, or one's own profile. */
  place: RoomName | 'profile';
  seal: string;
  logo: Picture | null;
  onLanguage: (form: FormData) => Promise<void>;
  onSignOut: () => Promise<void>;
  children: ReactNode;
};

/** The newsroom around a page: a quiet rail with its rooms, and who is here. */
export function Room(props: RoomProps) {
  const { t, editor, place, seal, logo, onLanguage, onSignOut, children } = props;
  const open = roomNames.filter((name) => can(editor, rooms[name].needs));
  return (
    <div className="desk:grid desk:grid-cols-[14.5rem_minmax(0,1fr)] min-h-dvh">
      <a
        href="#content"
        className="bg-ink text-paper absolute -top-16 left-4 z-30 px-4 py-3 focus:top-3"
      >
        {t('toContent')}
      </a>
      <header className="border-line desk:sticky desk:top-0 desk:h-dvh desk:overflow-y-auto desk:border-e desk:border-b-0 desk:px-3.5 desk:py-4 border-b px-4 py-2">
        <p className="headline desk:flex hidden items-center gap-2.5 px-2.5 pb-4 text-xl">
          {logo && (
            <span className="text-base">
              <Logo picture={logo} />
            </span>
          )}
          {seal && !logo && <Seal text={seal} />}
          {t('newsroom')}
        </p>
        <SideScroll
          aria-label={t('room.label')}
          className="desk:grid desk:mx-0 desk:px-0 -mx-4 flex gap-1 overflow-x-auto px-4"
        >
          {open.map((name) => (
            <RailLink key={name} href={rooms[name].href} isCurrent={name === place}>
              {t(`room.${name}`)}
            </RailLink>
          ))}
          <RailLink href={`/${editor.locale}`}>{t('room.readersPage')}</RailLink>
        </SideScroll>
        <div className="text-soft desk:mt-6 desk:block desk:border-t desk:border-line desk:px-2.5 desk:pt-3 mt-1 flex flex-wrap items-center gap-x-3">
          <p className="mr-auto">
            <a
              href="/admin/profile"
              aria-current={place === 'profile' ? 'page' : undefined}
              className="inline-flex min-h-11 items-center no-underline hover:underline aria-[current]:font-semibold"
            >
              {editor.name}
            </a>{' '}
            · {t(`role.${editor.role}`)}
          </p>
          <div className="flex items-center gap-3">
            <LanguageSwitch t={t} current={editor.locale} onLanguage={onLanguage} />
            <form action={onSignOut}>
              <button type="submit" className="min-h-11 cursor-pointer hover:underline">
                {t('room.signOut')}
              </button>
            </form>
          </div>
        </div>
      </header>
      <main id="content" className="desk:px-9 px-4 pt-5 pb-12">
        {children}
      </main>
    </div>
  );
}

function Seal({ text }: { text: string }) {
  return (
    <span
      lang="zh-Hans"
      aria-hidden="true"
      className="bg-seal text-paper grid size-5 place-items-center rounded-sm text-xs leading-none"
    >
      {text}
    </span>
  );
}

function RailLink(props: { href: string; isCurrent?: boolean; children: ReactNode }) {
  const { href, isCurrent, children } = props;
  return (
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className="hover:bg-hair aria-[current]:bg-ink aria-[current]:text-paper desk:min-h-9.5 flex min-h-11 flex-none items-center rounded-md px-2.5 no-underline"
    >
      {children}
    </a>
  );
}

type LanguageSwitchProps = Pick<RoomProps, 't' | 'onLanguage'> & { current: Locale };

function LanguageSwitch({ t, current, onLanguage }: LanguageSwitchProps) {
  return (
    <form action={onLanguage} aria-label={t('language.interface')} className="flex gap-1">
      {allLocales
        .filter((locale) => locale !== current)
        .map((locale) => (
          <button
            key={locale}
            type="submit"
            name="locale"
            value={locale}
            lang={locales[locale].htmlLang}
            aria-label={t('language.switchTo', { language: locales[locale].name })}
            className="desk:min-w-0 min-h-11 min-w-11 cursor-pointer hover:underline"
          >
            {locales[locale].name}
          </button>
        ))}
    </form>
  );
}
