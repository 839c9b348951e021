'use client';

import { pageTools } from './page-tools';
import { textTools } from './tools';
import { Dialog } from '../dialog.client';
import { useAdminText } from '../messages.client';

const nothing = () => undefined;

/** What becomes something else as it is typed, the first five at the beginning of a line. */
const markdown = [
  { name: 'heading2', keys: '##' },
  { name: 'heading3', keys: '###' },
  { name: 'bulletList', keys: '-' },
  { name: 'orderedList', keys: '1.' },
  { name: 'quote', keys: '>' },
  { name: 'bold', keys: '**…**' },
  { name: 'italic', keys: '*…*' },
] as const;

/** Every key that does something on the writing page. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useAdminText();
  const ofTools = [
    ...textTools(nothing).flat(),
    ...pageTools({ onFind: nothing, onOutline: nothing, onFullScreen: nothing }),
  ];
  const ofText = ofTools.flatMap(({ name, keys }) =>
    keys ? [{ name: t(`tools.${name}`), keys }] : [],
  );
  const shortcuts = [
    { name: t('write.save'), keys: 'Control+S' },
    { name: t('shortcuts.title'), keys: 'Control+/' },
    ...ofText,
  ];
  const typed = [
    { name: t('slash.label'), keys: '/' },
    ...markdown.map(({ name, keys }) => ({ name: t(`tools.${name}`), keys })),
  ];
  return (
    <Dialog title={t('shortcuts.title')} onClose={onClose}>
      <div
        role="region"
        aria-label={t('shortcuts.title')}
        tabIndex={0}
        className="max-h-[60dvh] overflow-y-auto pe-2"
      >
        <Keys all={shortcuts} />
        <p className="meta mt-3">{t('shortcuts.mac')}</p>
        <h3 className="mt-5 mb-1 font-semibold">{t('shortcuts.typed')}</h3>
        <Keys all={typed} />
        <p className="meta mt-3">{t('shortcuts.undo')}</p>
      </div>
      <div className="mt-5 flex justify-end">
        <button type="button" onClick={onClose} className="button" autoFocus>
          {t('shortcuts.close')}
        </button>
      </div>
    </Dialog>
  );
}

function Keys({ all }: { all: { name: string; keys: string }[] }) {
  return (
    <dl className="divide-hair divide-y">
      {all.map(({ name, keys }) => (
        <div key={name} className="flex items-baseline justify-between gap-4 py-2">
          <dt>{name}</dt>
          <dd>
            <kbd className="font-ui tabular-nums">{keys.replace('Control', 'Ctrl')}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
