import { Fragment, type ReactNode } from 'react';
import { Runs } from '@/components/ui/runs';
import type { Locale } from '@/lib/i18n/locales';
import type { ApiWords } from '@/lib/open-data/api-words';
import type { OpenParameter } from '@/lib/open-data/open-document';
import { FactTable } from './fact-table';

type Props = { parameters: OpenParameter[]; name: string; say: ApiWords; locale: Locale };

/** What an operation takes. */
export function ParameterTable({ parameters, name, say, locale }: Props) {
  return (
    <FactTable
      caption={say.rich('page.parametersOf', { name, code })}
      label={say.markup('page.parametersOf', { name, code: (words) => words })}
      head={[say('page.parameter'), say('page.takes'), say('page.meaning')]}
      rows={parameters.map((parameter) => [
        <code key="name">{parameter.name}</code>,
        <Takes key="takes" parameter={parameter} say={say} />,
        <Runs key="meaning" text={parameter.description} locale={locale} />,
      ])}
      locale={locale}
    />
  );
}

function Takes({ parameter, say }: { parameter: OpenParameter; say: ApiWords }) {
  const { schema, required } = parameter;
  const rest = restOf(required, schema.default, say);
  return (
    <>
      {kindOf(schema, say)}
      {rest && (
        <>
          <br />
          {rest}
        </>
      )}
    </>
  );
}

function kindOf(
  { enum: choices, type, format, ...bounds }: OpenParameter['schema'],
  say: ApiWords,
) {
  if (choices) return oneOf(choices);
  if (type === 'boolean') return oneOf(['true', 'false']);
  if (format === 'date') return say('page.day');
  const { minimum: least, maximum: most } = bounds;
  if (least === undefined || most === undefined) return say('page.text');
  return say('page.between', { least, most });
}

function oneOf(choices: readonly unknown[]): ReactNode {
  return choices.map((choice, at) => (
    <Fragment key={String(choice)}>
      {at > 0 && ' '}
      <code>{String(choice)}</code>
    </Fragment>
  ));
}

function restOf(required: boolean, usual: unknown, say: ApiWords): ReactNode {
  if (required) return say('page.needed');
  if (usual === undefined || usual === '') return null;
  return say.rich('page.usual', { value: String(usual), code });
}

function code(words: ReactNode): ReactNode {
  return <code>{words}</code>;
}
