import { Runs } from '@/components/ui/runs';
import { WordBreaks } from '@/components/ui/word-breaks';
import type { Reading } from '@/lib/i18n/reading';
import { sectionPath } from '@/lib/site/addresses';

type Props = { section: { name: string; slug: string }; reading: Reading };

/** A section's name on the front page, and the way to all of it. */
export function SectionHeading({ section, reading: { locale, t } }: Props) {
  return (
    <header className="mb-4 flex flex-wrap items-baseline gap-x-4">
      <h2 className="headline me-auto text-[1.35rem]">
        <WordBreaks text={section.name} locale={locale} />
      </h2>
      <a
        href={sectionPath(locale, section.slug)}
        className="font-ui -my-3 py-3 text-sm font-medium underline"
      >
        <Runs text={t('list.allOf', { section: section.name })} locale={locale} />
      </a>
    </header>
  );
}
