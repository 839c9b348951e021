'use client';

import { textTools } from './tools';
import { Dialog } from '../dialog.client';
import { useAdminText } from '../messages.client';

/** Every key that does something on the writing page. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useAdminText();
  const ofText = textTools(() => undefined)
    .flat()
    .flatMap(({ name, keys }) => (keys ? [{ name: t(`tools.${name}`), keys }] : []));
  const shortcuts = [
    { name: t('write.save'), keys: 'Control+S' },
    { name: t('shortcuts.title'), keys: 'Control+/' },
    ...ofText,
  ];
  return (
    <Dialog title={t('shortcuts.title')} onClose={onClose}>
      <dl className="divide-hair divide-y">
        {shortcuts.map(({ name, keys }) => (
          <div key={name} className="flex items-baseline justify-between gap-4 py-2">
            <dt>{name}</dt>
            <dd>
              <kbd className="font-ui tabular-nums">{keys.replace('Control', 'Ctrl')}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p className="meta mt-3">{t('shortcuts.mac')}</p>
      <div className="mt-5 flex justify-end">
        <button type="button" onClick={onClose} className="button" autoFocus>
          {t('shortcuts.close')}
        </button>
      </div>
    </Dialog>
  );
}
