import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@/lib/db/postgres-process';
import { isRoot } from '@/scripts/checks/debian-packages';
import { startProgram } from '../running-program';
import { ask, type Asked } from './ask';
import { onCore } from './cores';

/** A page as the portal answers it, for nginx to answer in the same bytes. */
type KeptAnswer = { path: string; answer: Asked };

/** The same page by nginx: from a file, from one that stays open, passed on from the portal, and kept for a second. */
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
 * Starts an nginx of one worker, on the processor of the portal, with a configuration of its own: as
 * Debian sets it up, without a log, with connections that stay; and once with its file kept open.
 *
 * @param folder where its files are; nobody else's configuration is read
 */
export async function startNginx(folder: string, portal: string, page: KeptAnswer): Promise<Nginx> {
  const ports = {
    file: await freePort(),
    openFile: await freePort(),
    proxy: await freePort(),
    microCache: await freePort(),
  };
  await writeFile(path.join(folder, 'page'), page.answer.body);
  const config = path.join(folder, 'nginx.conf');
  await writeFile(config, configuration(folder, portal, page, ports));
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
function configuration(folder: string, portal: string, page: KeptAnswer, ports: Ports): string {
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
  proxy_cache_path ${folder}/cache keys_zone=pages:1m;
  proxy_http_version 1.1;
  proxy_set_header Connection "";
  proxy_buffers 32 8k;
  proxy_buffer_size 16k;
  proxy_busy_buffers_size 128k;
  upstream portal { server ${new URL(portal).host}; keepalive 64; keepalive_requests 1000000000; }
  server {
    listen 127.0.0.1:${ports.file};
    ${asFile(folder, page)}
  }
  server {
    listen 127.0.0.1:${ports.openFile};
    open_file_cache max=10;
    ${asFile(folder, page)}
  }
  server {
    listen 127.0.0.1:${ports.proxy};
    location / { proxy_pass http://portal; }
  }
  server {
    listen 127.0.0.1:${ports.microCache};
    location / {
      proxy_pass http://portal;
      proxy_cache pages;
      proxy_cache_valid 200 1s;
      open_file_cache max=1000;
      proxy_cache_use_stale updating;
      proxy_cache_lock on;
      proxy_ignore_headers Cache-Control;
    }
  }
}
`;
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
