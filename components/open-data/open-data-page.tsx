import type { ReactNode } from 'react';
import { SettingsPage } from '@/components/layout/settings-page';
import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import type { ApiWords } from '@/lib/open-data/api-words';
import type { OpenDocument } from '@/lib/open-data/open-document';
import { OperationPart } from './operation-part';

type Props = {
  document: OpenDocument;
  /** Where each operation is tried, by its address under the interface. */
  tries: Record<string, string[]>;
  /** How many requests a client has a minute; 0: no limit. */
  perMinute: number;
  /** Where the document is for machines. */
  machines: string;
  say: ApiWords;
  reading: Reading;
};

/** The description of the interface for programs, for the people who write them. */
export function OpenDataPage({ document, tries, perMinute, machines, say, reading }: Props) {
  const { locale } = reading;
  const runs = (text: ReactNode) => <Runs text={String(text)} locale={locale} />;
  return (
    <SettingsPage reading={reading} title={say('page.title')}>
      <div className="article-body">
        <p>{runs(document.info.description)}</p>
        <h2>{runs(say('page.rules'))}</h2>
        <ul>
          <li>{runs(say('page.get'))}</li>
          <li>{runs(say('page.times'))}</li>
          <li>
            {runs(perMinute > 0 ? say('page.limits', { count: perMinute }) : say('page.unlimited'))}
          </li>
          <li>
            {say.rich('page.document', {
              link: (words) => (
                <a href={machines} lang="en">
                  {words}
                </a>
              ),
            })}
          </li>
        </ul>
        {document.info.license && (
          <>
            <h2>{runs(say('page.rights'))}</h2>
            <p>{runs(document.info.license.name)}</p>
          </>
        )}
        <h2>{runs(say('page.operations'))}</h2>
        {Object.entries(document.paths).map(([path, { get }]) => (
          <OperationPart
            key={path}
            address={new URL(document.servers[0]?.url ?? '').pathname + path}
            operation={get}
            tries={tries[path] ?? []}
            say={say}
            locale={locale}
          />
        ))}
      </div>
    </SettingsPage>
  );
}
