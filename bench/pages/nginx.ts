import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@/lib/db/postgres-process';
import { isRoot } from '@/scripts/checks/debian-packages';
import { startProgram } from '../running-program';
import { ask, type Asked } from './ask';
import { onCore } from './cores';

/** A page as the portal answers it, for nginx to answer in the same bytes. */
type KeptAnswer = { path: string; answer: Asked };

/**
 * The same page by nginx: from a file, from one that stays open, and as `deploy/nginx` has it reach readers,
 * passed on from the portal or kept for a second.
 */
export type Nginx = {
  file: string;
  openFile: string;
  proxy: string;
  microCache: string;
  /** The milliseconds of a processor that it has cost so far. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
};

/** Those that nginx writes itself. */
const own = /^(content-length|content-type|date|connection|keep-alive|transfer-encoding)$/i;

/**
 * Starts an nginx of one worker, on the processor of the portal, as Debian sets it up, without TLS and
 * without a log, with connections that stay; and once with its file kept open.
 *
 * @param folder where its files are; of `deploy/nginx` only the portal's address and paths are changed
 */
export async function startNginx(folder: string, portal: string, page: KeptAnswer): Promise<Nginx> {
  const ports = {
    file: await freePort(),
    openFile: await freePort(),
    proxy: await freePort(),
    microCache: await freePort(),
  };
  await writeFile(path.join(folder, 'page'), page.answer.body);
  await copyShipped(folder, portal);
  const config = path.join(folder, 'nginx.conf');
  await writeFile(config, configuration(folder, page, ports));
  const command = ['nginx', '-p', folder, '-c', config, '-e', path.join(folder, 'error.log')];
  const { child, stop } = await startProgram(onCore('serving', command), { stdio: 'inherit' });
  await untilAnswered(`http://127.0.0.1:${ports.file}`, page.path);
  const origin = (port: number) => `http://127.0.0.1:${port}`;
  return {
    file: origin(ports.file),
    openFile: origin(ports.openFile),
    proxy: origin(ports.proxy),
    microCache: origin(ports.microCache),
    cpu: () => cpuOfFamily(child.pid ?? 0),
    stop,
  };
}

const millisecondsOfTick = 10;

/** Of a process and those that it has started, by Linux's account. */
async function cpuOfFamily(pid: number): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  const family = [String(pid), ...children.split(' ').filter(Boolean)];
  const accounts = family.map(async (each) => {
    const [, fields = ''] = (await readFile(`/proc/${each}/stat`, 'utf8')).split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return ((user ?? 0) + (system ?? 0)) * millisecondsOfTick;
  });
  return (await Promise.all(accounts)).reduce((sum, each) => sum + each, 0);
}

async function untilAnswered(origin: string, page: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await ask(origin, page).catch(() => undefined);
    if (answer?.status === 200) return;
    await wait(100);
  }
  throw new Error('nginx does not answer.');
}

type Ports = Record<'file' | 'openFile' | 'proxy' | 'microCache', number>;

/** `tcp_nopush` is left off: with a kept body of 63 KB it makes every request wait for 40 ms. */
function configuration(folder: string, page: KeptAnswer, ports: Ports): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${folder}/${each};`,
  );
  return `
${isRoot ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  ${temporary.join('\n  ')}
  access_log off;
  sendfile on;
  tcp_nopush off;
  tcp_nodelay on;
  keepalive_requests 1000000000;
  include courant/site.conf;
  server {
    listen 127.0.0.1:${ports.file};
    ${asFile(folder, page)}
  }
  server {
    listen 127.0.0.1:${ports.openFile};
    open_file_cache max=10;
    ${asFile(folder, page)}
  }
  ${asShipped(ports.proxy, 'readers.conf')}
  ${asShipped(ports.microCache, 'micro-cache.conf')}
}
`;
}

/**
 * The files of `deploy/nginx`, without their servers, which speak TLS; and with a key of its own for what
 * is kept a second, which here stands beside the copies of the same page.
 */
async function copyShipped(folder: string, portal: string): Promise<void> {
  const shipped = path.join(folder, 'courant');
  await cp('deploy/nginx', shipped, { recursive: true });
  const change = async (name: string, changed: (text: string) => string) => {
    const file = path.join(shipped, name);
    await writeFile(file, changed(await readFile(file, 'utf8')));
  };
  await change('site.conf', (site) => {
    const [withoutServers = ''] = site.split('# --- Servers');
    return withoutServers.replaceAll('/var/cache', folder);
  });
  await change('portals.conf', (portals) =>
    portals.replaceAll(/server \S+ /g, `server ${new URL(portal).host} `),
  );
  await change('micro-cache.conf', (kept) =>
    kept.replace("proxy_cache_key '", "proxy_cache_key 'kept "),
  );
}

function asShipped(port: number, pages: string): string {
  return `server {
    listen 127.0.0.1:${port};
    recursive_error_pages on;
    location / { include courant/${pages}; }
    location @copy { include courant/copy.conf; }
    location @away { include courant/away.conf; }
  }`;
}

/** Its head is the portal's, so that as many bytes go over the wire. */
function asFile(folder: string, { path: page, answer }: KeptAnswer): string {
  const added = Object.entries(answer.headers)
    .filter(([name]) => !own.test(name))
    .map(([name, value]) => `add_header ${name} ${quoted(value)};`);
  const type = `default_type ${quoted(answer.headers['Content-Type'] ?? '')}; etag off;`;
  return `location = ${quoted(page)} { alias ${folder}/page; ${type} ${added.join(' ')} }`;
}

function quoted(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}
