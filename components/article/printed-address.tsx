import type { Reading } from '@/lib/i18n/reading';
import { QrCode } from './qr-code';

/** On paper only: the way back to the article. */
export function PrintedAddress({ address, reading: { t } }: { address: string; reading: Reading }) {
  return (
    <div className="footer font-ui border-ink mt-8 hidden break-inside-avoid items-center gap-4 border-t pt-4 print:flex">
      <QrCode label={t('share.code')} className="size-24 flex-none" />
      <p className="min-w-0">
        <b className="block font-semibold">{t('printed.online')}</b>
        <span className="wrap-anywhere">{address}</span>
      </p>
    </div>
  );
}
