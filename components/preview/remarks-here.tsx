import { isAbout, RemarkForm, type RemarkFormProps } from './remark-form';
import { RemarkList } from './remark-list';
import { button } from './button';

type Props = RemarkFormProps & { block: number };

/** What was said of one block of the text, and the way to say something of it. */
export function RemarksHere({ block, ...form }: Props) {
  const { said, reading } = form;
  const { t } = reading;
  const remarks = form.preview.remarks.filter((remark) => remark.block === block);
  const isRefused = isAbout(form.refused, String(block));
  return (
    <div className="remarks-here desk:relative print:hidden">
      <RemarkList remarks={remarks} said={said} reading={reading} />
      <details open={isRefused} name="remark" className="group">
        <summary className="remark-sign label text-soft hover:text-seal-ink flex min-h-8 w-fit cursor-pointer list-none items-center gap-1 whitespace-nowrap">
          <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
            <path
              d="M2 3h12v8H7l-3 3v-3H2z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
              strokeLinejoin="round"
            />
          </svg>
          {t('preview.comment')}
          <span className="sr-only">{t('preview.onPlace', { place: block + 1 })}</span>
        </summary>
        <div className="border-line my-3 border p-4">
          <RemarkForm {...form} block={block} label={t('preview.commentOn')} isTextNeeded>
            <button name="kind" value="comment" className={button}>
              {t('preview.leave')}
            </button>
          </RemarkForm>
        </div>
      </details>
    </div>
  );
}
