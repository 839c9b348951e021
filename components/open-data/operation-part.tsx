import { Fragment } from 'react';
import { Runs } from '@/components/ui/runs';
import type { Locale } from '@/lib/i18n/locales';
import type { ApiWords } from '@/lib/open-data/api-words';
import type { OpenAnswer, OpenOperation } from '@/lib/open-data/open-document';
import { FactTable } from './fact-table';
import { ParameterTable } from './parameter-table';

type Props = {
  address: string;
  operation: OpenOperation;
  tries: string[];
  say: ApiWords;
  locale: Locale;
};

/** One thing that can be asked: its address, what it takes, what it answers. Flat, as an article's text is. */
export function OperationPart({ address, operation, tries, say, locale }: Props) {
  const { operationId, summary, description, parameters, responses } = operation;
  const example = exampleOf(responses[200]);
  return (
    <Fragment>
      <h3 id={operationId}>
        <Runs text={summary} locale={locale} />
      </h3>
      <p>
        <code>GET {address}</code>
      </p>
      <p>
        <Runs text={description} locale={locale} />
      </p>
      {tries.length > 0 && (
        <>
          <p>
            <Runs text={say('page.try')} locale={locale} />
          </p>
          <ul>
            {tries.map((one) => (
              <li key={one}>
                <a href={one}>
                  <code>{decodeURI(one)}</code>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {parameters.length > 0 && (
        <ParameterTable parameters={parameters} name={address} say={say} locale={locale} />
      )}
      <FactTable
        caption={say.rich('page.answersOf', {
          name: address,
          code: (words) => <code>{words}</code>,
        })}
        label={say.markup('page.answersOf', { name: address, code: (words) => words })}
        head={[say('page.status'), say('page.meaning')]}
        rows={Object.entries(responses).map(([status, answer]) => [
          <code key={status}>{status}</code>,
          <Runs key={status} text={answer.description} locale={locale} />,
        ])}
        locale={locale}
      />
      {example && (
        <>
          <p>
            <Runs text={say('page.example')} locale={locale} />
          </p>
          <pre tabIndex={0} translate="no">
            <code lang="en">
              <Runs text={example} locale="en" />
            </code>
          </pre>
        </>
      )}
    </Fragment>
  );
}

function exampleOf(answer: OpenAnswer | undefined): string | null {
  const [content] = Object.values(answer?.content ?? {});
  if (content?.example === undefined) return null;
  const { example } = content;
  return typeof example === 'string' ? example : JSON.stringify(example, null, 2);
}
