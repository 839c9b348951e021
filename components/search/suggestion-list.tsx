import type { SiteTranslator } from '@/lib/i18n/translate';

/** What the script takes to show suggestions in: first queries, then articles. */
export function SuggestionList({ t }: { t: SiteTranslator }) {
  return (
    <template>
      <div
        role="listbox"
        id="suggestions"
        aria-label={t('search.suggestions')}
        hidden
        className="border-ink bg-paper desk:start-auto desk:w-[27rem] absolute inset-x-0 top-[calc(100%+0.625rem)] z-20 border"
      >
        <div role="group" aria-labelledby="suggested-queries" className="suggestions font-ui pb-1">
          <Heading id="suggested-queries" text={t('search.suggestedQueries')} />
        </div>
        <div
          role="group"
          aria-labelledby="suggested-articles"
          className="suggestions font-head border-hair pb-1 text-[1.0625rem] [:not([hidden])+&]:border-t"
        >
          <Heading id="suggested-articles" text={t('search.suggestedArticles')} />
        </div>
      </div>
      <p role="status" className="sr-only" />
    </template>
  );
}

function Heading({ id, text }: { id: string; text: string }) {
  return (
    <p role="presentation" id={id} className="label text-soft px-3 pt-3 pb-1">
      {text}
    </p>
  );
}
