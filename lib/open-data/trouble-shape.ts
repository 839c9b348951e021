import { z } from 'zod';
import { named, said } from './said';

/** Everything that an answer that is none can be. */
const codes = [
  'invalidParameter',
  'empty',
  'onlyExclusions',
  'onlyStopWords',
  'badRequest',
  'moved',
  'notFound',
  'methodNotAllowed',
  'gone',
  'addressTooLong',
  'tooManyRequests',
  'failed',
  'tookTooLong',
] as const;

/** Why there is no answer. */
export const TroubleShape = named(
  'Trouble',
  z.object({
    error: z.object({
      code: said('code', z.enum(codes)),
      message: said('message', z.string()),
      parameter: said('wrongParameter', z.string().nullable()),
      reason: said('reason', z.string().nullable().optional()),
    }),
  }),
);

export type Trouble = z.output<typeof TroubleShape>['error'];
