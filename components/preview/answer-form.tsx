import { button, chiefButton } from './button';
import { RemarkForm, type RemarkFormProps } from './remark-form';
import { RemarkList } from './remark-list';

/** What was said of all of the text, and the answer to it: approved, or changes asked for. */
export function AnswerForm(form: RemarkFormProps) {
  const { preview, reading } = form;
  const { t } = reading;
  return (
    <section
      id="answer"
      aria-labelledby="answer-title"
      className="border-ink article-grid border-t py-6 print:hidden"
    >
      <h2 id="answer-title" className="headline mb-4 text-[1.35rem]">
        {t('preview.answer')}
      </h2>
      <div className="grid gap-4">
        <RemarkList
          remarks={preview.remarks.filter(({ block }) => block === null)}
          said={form.said}
          reading={reading}
        />
        {!preview.isNewest && <p className="font-ui text-[0.9375rem]">{t('preview.older')}</p>}
        <RemarkForm {...form} block={null} label={t('preview.inAll')} isTextNeeded={false}>
          {preview.isNewest && (
            <>
              <button name="kind" value="approved" className={chiefButton}>
                {t('preview.approve')}
              </button>
              <button name="kind" value="sent_back" className={button}>
                {t('preview.sendBack')}
              </button>
            </>
          )}
          <button name="kind" value="comment" className={button}>
            {t('preview.leave')}
          </button>
        </RemarkForm>
      </div>
    </section>
  );
}
