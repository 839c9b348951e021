import { z } from 'zod';
import { siteUrl } from '@/lib/env';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import type { SiteSettings } from '@/lib/site/site-settings';
import { apiWords, type ApiWords } from './api-words';
import { examples } from './examples';
import { apiPath, operations, type Operation } from './operations';
import { nameOf, shapeWords } from './said';
import { TroubleShape } from './trouble-shape';

type Site = Pick<SiteSettings, 'name' | 'rights' | 'languages'>;
type Schema = z.core.JSONSchema.BaseSchema;

/** A part of the document that says what can be asked. */
export type OpenOperation = {
  operationId: string;
  summary: string;
  description: string;
  parameters: OpenParameter[];
  responses: Record<string, OpenAnswer>;
};

export type OpenParameter = {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  schema: Schema;
};

export type OpenAnswer = {
  description: string;
  headers?: Record<string, { $ref: string }>;
  content?: Record<string, { schema: Schema; example?: unknown }>;
};

export type OpenDocument = ReturnType<typeof openDocument>;

/**
 * The description of the interface for programs (OpenAPI 3.1), made from the shapes that read what is
 * asked and say what is answered.
 *
 * @param locale the language of its words
 */
export function openDocument(site: Site, locale: Locale) {
  const say = apiWords(locale);
  const info = { name: site.name };
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: say('info.title', info),
      version: '1',
      description: say('info.description', info),
      ...(site.rights && { license: { name: site.rights, url: siteUrl() } }),
    },
    servers: [{ url: siteUrl() + apiPath }],
    security: [],
    tags: [{ name: 'read', description: say('info.read') }],
    paths: Object.fromEntries(
      operations.map((one) => [one.path, { get: toOperation(one, site, say) }]),
    ),
    components: { schemas: schemasOf(say), headers: headersOf(say) },
  };
}

function toOperation(operation: Operation, site: Site, say: ApiWords): OpenOperation & Tagged {
  const { name, inPath, inQuery, needs } = operation;
  return {
    operationId: name,
    tags: ['read'],
    summary: say(`operations.${name}.summary`),
    description: say(`operations.${name}.description`),
    parameters: [
      ...parametersOf('path', inPath, Object.keys(inPath?.shape ?? {}), site, say),
      ...parametersOf('query', inQuery, needs, site, say),
    ],
    responses: answersOf(operation, say),
  };
}

type Tagged = { tags: string[] };

function parametersOf(
  place: 'path' | 'query',
  shape: z.ZodObject | undefined,
  needs: string[],
  { languages }: Site,
  say: ApiWords,
): OpenParameter[] {
  return Object.entries(shape?.shape ?? {}).map(([name, each]) => {
    const { description = '', ...schema } = toSchema(each, say);
    const required = needs.includes(name);
    if (name === 'locale') schema.enum = required ? [...languages] : [...allLocales];
    if (required) delete schema.default;
    return { name, in: place, required, description, schema };
  });
}

function answersOf(operation: Operation, say: ApiWords): Record<string, OpenAnswer> {
  const { fails, isLimited } = operation;
  const failures = [...fails, 414, ...(isLimited ? [429 as const] : []), 500] as const;
  const failing = failures.map((status): [string, OpenAnswer] => [
    String(status),
    {
      description: say(`answers.${status}`),
      headers: headersOn(status, operation),
      content: {
        'application/json': { schema: refTo(nameOf(TroubleShape)), example: examples[status] },
      },
    },
  ]);
  const known: OpenAnswer = { description: say('answers.304'), headers: headersOn(304, operation) };
  return {
    200: {
      description: say(`operations.${operation.name}.answer`),
      headers: headersOn(200, operation),
      content: contentOf(operation),
    },
    304: known,
    ...Object.fromEntries(failing),
  };
}

function contentOf({ name, answers }: Operation): OpenAnswer['content'] {
  const example = examples[name];
  if (answers === 'csv') return { 'text/csv': { schema: { type: 'string' }, example } };
  const schema = answers === 'openapi' ? { type: 'object' as const } : refTo(nameOf(answers));
  return { 'application/json': { schema, ...(example !== undefined && { example }) } };
}

const headerNames = ['ETag', 'Link', 'Location', 'Retry-After', 'RateLimit', 'RateLimit-Policy'];

type HeaderName = 'ETag' | 'Link' | 'Location' | 'Retry-After' | 'RateLimit' | 'RateLimit-Policy';

function headersOn(status: number, { isPaged, isLimited, answers }: Operation) {
  const isAnswer = status === 200 || status === 304;
  const names: HeaderName[] = [
    ...(isAnswer ? (['ETag'] as const) : []),
    ...(isAnswer && isPaged && answers ? (['Link'] as const) : []),
    ...(status === 308 ? (['Location'] as const) : []),
    ...(status === 429 ? (['Retry-After'] as const) : []),
    ...(isLimited && status !== 414 ? (['RateLimit', 'RateLimit-Policy'] as const) : []),
  ];
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function headersOf(say: ApiWords) {
  return Object.fromEntries(
    (headerNames as HeaderName[]).map((name) => [
      name,
      { description: say(`headers.${name}`), schema: { type: 'string' as const } },
    ]),
  );
}

function schemasOf(say: ApiWords): Record<string, Schema> {
  const { schemas } = z.toJSONSchema(shapeWords, { uri: refOf, override: tidy(say) });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]));
}

function toSchema(shape: z.core.$ZodType, say: ApiWords): Schema {
  return bare(z.toJSONSchema(shape, { metadata: shapeWords, override: tidy(say) }));
}

/** A schema as a part of the document, which has its name and its dialect already. */
function bare(schema: Schema): Schema {
  const own = { ...schema };
  delete own.$id;
  delete own.$schema;
  return own;
}

/** Formats say what their patterns say, and an answer may have more one day. */
function tidy(say: ApiWords) {
  return ({ jsonSchema }: { jsonSchema: Schema }) => {
    if (jsonSchema.format) delete jsonSchema.pattern;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    delete jsonSchema.additionalProperties;
    const word = jsonSchema.description;
    if (word) jsonSchema.description = say(`fields.${word}` as Parameters<ApiWords>[0]);
  };
}

const refOf = (id: string) => `#/components/schemas/${id}`;
const refTo = (id: string): Schema => ({ $ref: refOf(id) });
