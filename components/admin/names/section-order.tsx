import type { AdminText } from '../admin-text';
import type { FormAct } from '../form/act-form.client';
import { MoveButton } from './move-button.client';
import { NameList, type NameLine } from './name-list';
import type { Locale } from '@/lib/i18n/locales';

type Props = { lines: NameLine[]; locale: Locale; action: FormAct<void>; t: AdminText };

/** The sections in the order of the paper; two buttons move each of them, by pointer or by keyboard. */
export function SectionOrder({ lines, locale, action, t }: Props) {
  const ids = lines.map(({ id }) => id);
  return (
    <NameList
      lines={lines}
      t={t}
      beside={({ names }, at) => {
        const name = names[locale] ?? '';
        return (
          <span className="flex gap-1">
            <MoveButton
              label={t('names.up', { name })}
              sign="↑"
              order={moved(ids, at, -1)}
              action={action}
            />
            <MoveButton
              label={t('names.down', { name })}
              sign="↓"
              order={moved(ids, at, 1)}
              action={action}
            />
          </span>
        );
      }}
    />
  );
}

/** The order with one of them a place further; `null` at the end. */
function moved(ids: string[], at: number, step: 1 | -1): string[] | null {
  const [one, other] = [ids[at], ids[at + step]];
  if (one === undefined || other === undefined) return null;
  return ids.map((id) => (id === one ? other : id === other ? one : id));
}
