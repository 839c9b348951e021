import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import { frontPath } from '@/lib/site/addresses';

type Step = { name: string; href: string };

type Props = {
  reading: Reading;
  /** What lies between the front page and this page, from the outermost in; neither of the two. */
  trail: Step[];
};

/** Where in the paper a page lies; the step nearest to it stands out as the page's label. */
export function Breadcrumbs({ reading: { locale, t }, trail }: Props) {
  const steps = [{ name: t('front'), href: frontPath(locale) }, ...trail];
  return (
    <nav
      aria-label={t('breadcrumbs.label')}
      className="breadcrumbs meta desk:-my-1.5 -my-3 print:hidden"
    >
      <ol className="flex flex-wrap items-center gap-x-2">
        {steps.map(({ name, href }, at) => (
          <li key={href} className="flex min-w-0 items-center gap-x-2">
            <a
              href={href}
              className={`quiet-link desk:min-h-8 flex min-h-11 items-center ${look(at, steps)}`}
            >
              <span className="min-w-0">
                <Runs text={name} locale={locale} />
              </span>
            </a>
            {at < trail.length && <span aria-hidden="true">›</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function look(at: number, steps: Step[]): string {
  return at > 0 && at === steps.length - 1 ? 'label text-seal-ink' : '';
}
