import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import { tagPath } from '@/lib/site/addresses';
import { groupByLetter } from '@/lib/taxonomy/name-order';
import { figure } from './figure';

type Tag = { id: string; name: string; slug: string; count: number };

type Props = { tags: Tag[]; reading: Reading };

/** From how many tags on an index has letters to jump to, each with columns of its own. */
const manyTags = 40;

const columns = 'gap-x-gap columns-[10rem] desk:columns-3';
const looks = {
  few: { frame: columns, group: 'break-inside-avoid', names: '' },
  many: { frame: '', group: 'gap-x-gap desk:grid desk:grid-cols-12', names: columns },
};

/** All tags under their letters, in columns, each with how much it has. */
export function TagIndex({ tags, reading }: Props) {
  const groups = groupByLetter(tags);
  const look = tags.length < manyTags ? looks.few : looks.many;
  return (
    <>
      {look === looks.many && (
        <LetterRow letters={groups.map(({ letter }) => letter)} reading={reading} />
      )}
      <div className={`pb-8 ${look.frame}`}>
        {groups.map(({ letter, items }) => (
          <section
            key={letter}
            aria-labelledby={anchorOf(letter)}
            className={`border-hair border-b py-3 ${look.group}`}
          >
            <h2 id={anchorOf(letter)} className="headline desk:py-1.5 text-[1.35rem]">
              {letter}
            </h2>
            <ul className={`font-ui desk:col-span-11 text-[0.9375rem] ${look.names}`}>
              {items.map((tag) => (
                <TagEntry key={tag.id} tag={tag} reading={reading} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function LetterRow({ letters, reading: { t } }: { letters: string[]; reading: Reading }) {
  return (
    <nav aria-label={t('tags.letters')} className="border-hair border-b py-1 print:hidden">
      <ul className="font-ui flex flex-wrap text-[0.9375rem] font-medium">
        {letters.map((letter) => (
          <li key={letter}>
            <a
              href={`#${anchorOf(letter)}`}
              className="hover:text-seal-ink flex min-h-11 min-w-11 items-center no-underline hover:underline"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TagEntry({ tag, reading: { locale } }: { tag: Tag; reading: Reading }) {
  return (
    <li className="break-inside-avoid">
      <a
        href={tagPath(locale, tag.slug)}
        className="quiet-link max-desk:min-h-11 desk:py-1.5 flex items-center justify-between gap-x-3"
      >
        <span className="min-w-0">
          <Runs text={tag.name} locale={locale} />
        </span>
        <span className="meta">{figure(tag.count)}</span>
      </a>
    </li>
  );
}

function anchorOf(letter: string): string {
  return `letter-${letter === '#' ? 'none' : letter.toLowerCase()}`;
}
