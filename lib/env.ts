import { BlockList, isIP } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { StartError } from '@/lib/errors';

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://news.example.org' })
  .transform((value) => new URL(value).origin);
const postgres = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address such as postgres://user:password@host:5432/courant',
});
const smtp = z.url({
  protocol: /^smtps?$/,
  hostname: /./,
  error: 'must be an address such as smtps://user:password@mail.example.org',
});
const timeZone = z.string().refine(
  (zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  },
  { error: 'must be a time zone such as Asia/Shanghai' },
);

const folderOrBucket = z.string().refine((place) => toBucket(place) ?? toFolder(place), {
  error:
    'must be a folder such as /srv/courant/media or file:///srv/courant/media, or a bucket such as s3://courant-media?region=eu-central-1',
});

/** @param own those that are in it whatever is given */
const networks = (own: string[]) =>
  z.string().transform((given, { addIssue }) => {
    const list = new BlockList();
    try {
      for (const each of [...own, ...given.split(/[\s,]+/).filter(Boolean)]) {
        addNetwork(list, each);
      }
    } catch {
      addIssue('must be addresses with commas between, such as 10.0.0.5,10.1.0.0/16');
    }
    return list;
  });
const proxies = networks(['127.0.0.0/8', '::1']);
const receivers = networks([]);

const wholeNumber = 'must be a whole number, 0 for no limit';

const Environment = z.object({
  DATABASE_URL: postgres.optional(),
  DIRECT_DATABASE_URL: postgres.optional(),
  READ_DATABASE_URL: postgres.optional(),
  PORT: z.coerce
    .number({ error: 'must be a number from 1 to 65535' })
    .int()
    .min(1, { error: 'must be a number from 1 to 65535' })
    .max(65_535, { error: 'must be a number from 1 to 65535' })
    .default(3000),
  HOST: z.string().default('0.0.0.0'),
  SITE_URL: origin.optional(),
  ADMIN_EMAIL: z.email({ error: 'must be an e-mail address' }).optional(),
  ADMIN_PASSWORD: z.string().min(12, { error: 'must have at least 12 characters' }).optional(),
  SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  TRUSTED_PROXIES: proxies.default(() => proxies.parse('')),
  API_REQUESTS_PER_MINUTE: z.coerce
    .number({ error: wholeNumber })
    .int({ error: wholeNumber })
    .min(0, { error: wholeNumber })
    .default(600),
  WEBHOOK_PRIVATE_NETWORKS: receivers.default(() => receivers.parse('')),
  MEDIA_URL: folderOrBucket.optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  SMTP_URL: smtp.optional(),
  DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('1'),
  NEWSROOM_TZ: timeZone.optional(),
  COURANT_DATA: z.string().default('.data'),
});

/** Every variable that Courant knows. */
export const environmentNames = Object.keys(Environment.shape);

export type Environment = z.infer<typeof Environment>;

let checked: Environment | undefined;

/**
 * The environment, checked once; the only place that reads it. Empty values count as absent.
 *
 * @throws StartError naming the first wrong variable and what it must be
 */
export function env(): Environment {
  if (checked) return checked;
  const given = Object.entries(process.env).filter(([, value]) => value !== '');
  const result = Environment.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new StartError(`${issue?.path.join('.')} ${issue?.message}.`);
  }
  return (checked = result.data);
}

/** Sets what the start found out (the embedded database's address, the generated secret) for this process. */
export function setEnv(values: { [name in keyof Environment]?: string }): void {
  Object.assign(process.env, values);
  checked = undefined;
}

/**
 * The origin under which people reach this site, without a trailing slash.
 * Never baked in at build: pages that need it ask at request time.
 */
export function siteUrl(): string {
  return env().SITE_URL ?? `http://localhost:${env().PORT}`;
}

/** The database's address past any pooler, for what a session has to hold: advisory locks. */
export function directDatabaseUrl(): string {
  const url = env().DIRECT_DATABASE_URL ?? env().DATABASE_URL;
  if (!url) throw new StartError('DATABASE_URL is not set.');
  return url;
}

/** The zone of times until an admin chooses one (an IANA name); the one that holds: lib/site/time-zone.ts. */
export function defaultTimeZone(): string {
  return env().NEWSROOM_TZ ?? 'UTC';
}

/** The folder where the embedded database, the generated secret and the media lie. */
export function dataFolder(): string {
  return path.resolve(env().COURANT_DATA);
}

/** A bucket of an object store; without an endpoint one of Amazon's. */
export type Bucket = { bucket: string; region: string; endpoint?: string };

/** The folder where the pictures' files lie, or the bucket. */
export function mediaPlace(): { folder: string } | Bucket {
  const given = env().MEDIA_URL ?? path.join(dataFolder(), 'media');
  return toBucket(given) ?? { folder: toFolder(given) ?? given };
}

/** What `s3://bucket?endpoint=…&region=…` names; `null` if it is no such address. */
function toBucket(place: string): Bucket | null {
  const url = URL.parse(place);
  if (url?.protocol !== 's3:' || !url.hostname || !/^\/?$/.test(url.pathname)) return null;
  const { endpoint, region = 'us-east-1', ...unknown } = Object.fromEntries(url.searchParams);
  const isEndpoint = !endpoint || /^https?:$/.test(URL.parse(endpoint)?.protocol ?? '');
  if (!isEndpoint || Object.keys(unknown).length > 0) return null;
  return { bucket: url.hostname, region, endpoint };
}

/** The absolute path that a `file:` address or a path names; `null` if it names none. */
function toFolder(place: string): string | null {
  if (path.isAbsolute(place)) return place;
  if (!place.startsWith('file:///')) return null;
  try {
    return fileURLToPath(place);
  } catch {
    return null;
  }
}

/** The environment for the embedded PostgreSQL: whoever else's settings there are, they are not its own. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = { ...process.env };
  for (const name of Object.keys(own)) if (/^(PG|LC_|LANG|TZ$)/.test(name)) delete own[name];
  return { ...own, LC_ALL: 'C', TZ: 'UTC' };
}

/** @param network an address, or a network such as 10.1.0.0/16 */
function addNetwork(list: BlockList, network: string): void {
  const [address = '', bits, ...more] = network.split('/');
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (more.length > 0 || (bits !== undefined && !/^\d+$/.test(bits))) throw new Error(network);
  if (bits === undefined) list.addAddress(address, family);
  else list.addSubnet(address, Number(bits), family);
}
