import type { AdminText } from '../admin-text';

/** Which pictures are listed. */
export type PictureFilter = {
  words: string;
  /** Only those of which some language does not say what they show. */
  undescribed: boolean;
  licence: 'ended' | 'ending' | undefined;
  /** Only those that readers see. */
  isShown: boolean;
};

/** Where such pictures are listed. */
export function picturesPath(filter: PictureFilter, before?: string): string {
  const { words, undescribed, licence, isShown } = filter;
  const query = new URLSearchParams({
    ...(words && { q: words }),
    ...(undescribed && { undescribed: '1' }),
    ...(licence && { licence }),
    ...(isShown && { shown: '1' }),
    ...(before && { before }),
  });
  return query.size > 0 ? `/admin/pictures?${query}` : '/admin/pictures';
}

/** Whether not all pictures are listed. */
export function isNarrowed({ words, undescribed, licence, isShown }: PictureFilter): boolean {
  return words !== '' || undescribed || licence !== undefined || isShown;
}

/** A plain form: what is asked for stands in the address. */
export function PictureFilters({ filter, t }: { filter: PictureFilter; t: AdminText }) {
  return (
    <form
      role="search"
      action="/admin/pictures"
      className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2"
    >
      <input
        type="search"
        name="q"
        defaultValue={filter.words}
        aria-label={t('pictures.find')}
        placeholder={t('pictures.find')}
        className="field desk:max-w-92 min-w-0 flex-1 basis-72"
      />
      <select
        name="licence"
        defaultValue={filter.licence ?? ''}
        aria-label={t('pictures.licence')}
        className="field desk:w-auto"
      >
        <option value="">{t('pictures.anyLicence')}</option>
        <option value="ending">{t('pictures.onlyEnding')}</option>
        <option value="ended">{t('pictures.onlyEnded')}</option>
      </select>
      <Check name="undescribed" isOn={filter.undescribed} label={t('pictures.onlyUndescribed')} />
      <Check name="shown" isOn={filter.isShown} label={t('pictures.onlyShown')} />
      <button type="submit" className="button">
        {t('articles.findSubmit')}
      </button>
    </form>
  );
}

function Check({ name, isOn, label }: { name: string; isOn: boolean; label: string }) {
  return (
    <label className="flex min-h-11 items-center gap-2">
      <input
        type="checkbox"
        name={name}
        value="1"
        defaultChecked={isOn}
        className="accent-ink size-5"
      />
      {label}
    </label>
  );
}
