import type { ReactNode } from 'react';
import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import { shareLink, shareTargets } from '@/lib/site/share-links';
import { QrCode } from './qr-code';

const button =
  'border-line hover:border-ink flex min-h-11 min-w-11 items-center justify-center border px-3.5 py-1';

type Props = { page: { address: string; title: string; citation: string }; reading: Reading };

/**
 * Ways to pass an article on: plain links, and nothing asked of another site before one is followed.
 * Without the script, what is to be copied opens as a field with the text in it (public/reader.js).
 */
export function ShareRow({ page, reading: { locale, t } }: Props) {
  return (
    <section
      aria-labelledby="share"
      className="social border-line font-ui relative mt-8 flex flex-wrap items-baseline gap-x-4 gap-y-2.5 border-t pt-4 pb-9 text-[0.875rem] font-medium print:hidden"
    >
      <h2 id="share" className="label">
        {t('share.title')}
      </h2>
      <ul className="flex min-w-[min(20rem,100%)] flex-1 flex-wrap gap-2">
        <li>
          <Panel label={t('share.wechat')}>
            <QrCode label={t('share.code')} className="aspect-square w-40 max-w-full" />
            <p className="max-w-[16em] min-w-0 font-normal">{t('share.scan')}</p>
          </Panel>
        </li>
        {shareTargets.map((target) => (
          <li key={target}>
            <a
              href={shareLink(target, page)}
              rel="noopener nofollow"
              className={`no-underline ${button}`}
            >
              <span>
                <Runs text={t(`share.${target}`)} locale={locale} />
              </span>
            </a>
          </li>
        ))}
        <li>
          <Panel label={t('share.copy')} copied={t('share.copied')}>
            <TextToCopy id="share-address" label={t('share.address')} text={page.address} />
          </Panel>
        </li>
        <li>
          <Panel label={t('cite.copy')} copied={t('cite.copied')}>
            <TextToCopy id="share-citation" label={t('cite.label')} text={page.citation} />
          </Panel>
        </li>
      </ul>
      <p role="status" className="text-seal-ink absolute start-0 bottom-2" />
    </section>
  );
}

type TextToCopyProps = { id: string; label: string; text: string };

/** A text that is all selected at one click, for whom the script does not copy it. */
function TextToCopy({ id, label, text }: TextToCopyProps) {
  return (
    <>
      <p id={id} className="text-soft font-normal">
        {label}
      </p>
      <p
        role="textbox"
        aria-readonly="true"
        aria-labelledby={id}
        tabIndex={0}
        className="min-w-0 wrap-anywhere select-all"
      >
        {text}
      </p>
    </>
  );
}

type PanelProps = { label: string; copied?: string; children: ReactNode };

/** A button that opens something below the row; one at a time. */
function Panel({ label, copied, children }: PanelProps) {
  return (
    <details name="share" data-copied={copied} className="group">
      <summary className={`group-open:border-ink cursor-pointer list-none ${button}`}>
        {label}
      </summary>
      <div className="border-ink bg-paper absolute inset-x-0 top-[calc(100%-1.75rem)] z-10 flex flex-wrap items-center gap-x-5 gap-y-2 border p-4">
        {children}
      </div>
    </details>
  );
}
