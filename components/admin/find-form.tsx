import type { AdminText } from './admin-text';

type Props = { path: string; words: string; label: string; t: AdminText };

/** A box that finds by words; what is asked for stands in the address. */
export function FindForm({ path, words, label, t }: Props) {
  return (
    <form role="search" action={path} className="desk:max-w-132 mb-4 flex gap-2">
      <input
        type="search"
        name="q"
        defaultValue={words}
        aria-label={label}
        placeholder={label}
        className="field min-w-0"
      />
      <button type="submit" className="button">
        {t('articles.findSubmit')}
      </button>
    </form>
  );
}
