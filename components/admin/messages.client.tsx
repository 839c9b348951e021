'use client';

import { createTranslator } from 'next-intl';
import { createContext, use, useMemo, type ReactNode } from 'react';
import type { FormRefusal } from '@/lib/forms/form-action';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/translate';

type NewsroomMessages = Pick<Messages, 'admin' | 'refusals'>;
type Speech = { locale: Locale; messages: NewsroomMessages };

const SpeechContext = createContext<Speech | null>(null);

/** Gives the newsroom's client components the sentences of one language. */
export function NewsroomMessages({ children, ...speech }: Speech & { children: ReactNode }) {
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The newsroom's sentences, in the language of the interface. */
export function useAdminText() {
  const { locale, messages } = useSpeech();
  return useMemo(
    () => createTranslator<NewsroomMessages, 'admin'>({ locale, messages, namespace: 'admin' }),
    [locale, messages],
  );
}

/** What a refusal says, in the language of the interface. */
export function useRefusalText(): (refusal: FormRefusal) => string {
  const { locale, messages } = useSpeech();
  return useMemo(() => {
    const say = createTranslator<NewsroomMessages>({ locale, messages });
    return ({ key, values }) => say(`refusals.${key}`, values);
  }, [locale, messages]);
}

function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('Outside NewsroomMessages');
  return speech;
}
