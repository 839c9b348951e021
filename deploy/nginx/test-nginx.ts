import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as send, type RequestOptions } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@/lib/db/postgres-process';
import { hasPrograms } from '@/deploy/test-programs';

const nginx = '/usr/sbin/nginx';

/** Whether nginx can be started here. */
export const isNginxHere = hasPrograms([nginx, 'openssl'], ['nginx', 'openssl']);

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer };

/** An nginx with the shipped configuration in front of some portals. */
export type RunningNginx = {
  port: number;
  plainPort: number;
  ask(url: string, options?: RequestOptions & { body?: string | Buffer }): Promise<Answer>;
  /** The same in the manner of `fetch`; the host of the address is not looked up. */
  fetch(url: string, init: RequestInit): Promise<Response>;
  stop(): Promise<void>;
};

/** What Debian's own nginx.conf says around a site's file, with what must not get in its way. */
const around = (folder: string) => `
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 768; }
http {
  sendfile on; tcp_nopush on; gzip on; gzip_proxied any; access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  include courant/site.conf;
}`;

/**
 * Starts nginx with the files beside this one: of what they say only ports and paths are changed.
 *
 * @param portals the ports of the portals
 * @param change what else an operator would change in a file
 */
export async function startNginx(
  portals: number[],
  change: (text: string) => string = (text) => text,
): Promise<RunningNginx> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'courant-nginx-'));
  chmodSync(folder, 0o711);
  const [port, plainPort] = [await freePort(), await freePort()];
  cpSync('deploy/nginx', path.join(folder, 'courant'), { recursive: true });
  makeCertificate(folder);
  edit(folder, 'tls.conf', (tls) => tls.replace(/\/etc\/letsencrypt\/live\/[^/]+/g, folder));
  edit(folder, 'portals.conf', (text) => {
    const [, options] = /server \S+ (.*);/.exec(text) ?? [];
    const servers = portals.map((each) => `server 127.0.0.1:${each} ${options};\n`);
    return change(text)
      .replace(/server [^;]*;\s*/g, '')
      .replace('keepalive 64', `${servers.join('')}$&`);
  });
  edit(folder, 'site.conf', (site) =>
    change(site)
      .replaceAll(/listen \[::].*;/g, '')
      .replace('listen 443', `listen 127.0.0.1:${port}`)
      .replace('listen 80', `listen 127.0.0.1:${plainPort}`)
      .replaceAll(/\/var\/(cache|log\/nginx)/g, folder),
  );
  writeFileSync(path.join(folder, 'nginx.conf'), around(folder));
  const options = ['-p', folder, '-c', 'nginx.conf'];
  const check = spawnSync(nginx, ['-t', ...options], { encoding: 'utf8' });
  if (check.status !== 0 || /\[(warn|emerg)]/.test(check.stderr)) throw new Error(check.stderr);
  const child = spawn(nginx, options, { stdio: 'ignore' });
  await answers(port, () => readFileSync(path.join(folder, 'error.log'), 'utf8'));
  return {
    port,
    plainPort,
    ask: (url, more) => ask(port, url, more),
    fetch: (url, init) => fetchFrom(port, new Request(url, init)),
    stop: async () => {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function edit(folder: string, name: string, change: (text: string) => string): void {
  const file = path.join(folder, 'courant', name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function makeCertificate(folder: string): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc'];
  const files = ['-keyout', 'privkey.pem', '-out', 'fullchain.pem'];
  const options = [...key, ...files, '-subj', '/CN=news.example.org', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...options], { cwd: folder, stdio: 'ignore' });
}

async function answers(port: number, log: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await ask(port, '/.well-known/nothing').catch(() => false);
    if (isUp) return;
    await wait(50);
  }
  throw new Error(`nginx does not answer: ${log()}`);
}

/** One request on a connection of its own, whatever its answer is. */
async function ask(
  port: number,
  url: string,
  { body, ...options }: RequestOptions & { body?: string | Buffer } = {},
): Promise<Answer> {
  const target = { host: '127.0.0.1', port, path: url, agent: false, rejectUnauthorized: false };
  const headers = { Host: 'news.example.org', ...(options.headers as Record<string, string>) };
  const request = send({ ...target, ...options, headers });
  request.end(body);
  const [response] = await once(request, 'response');
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

async function fetchFrom(port: number, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const { status, headers, body } = await ask(port, pathname + search, {
    method: request.method,
    headers: Object.fromEntries(request.headers),
    body: Buffer.from(await request.arrayBuffer()),
  });
  const lines = Object.entries(headers).flatMap(([name, values]) =>
    [values ?? []].flat().map((value): [string, string] => [name, value]),
  );
  return new Response(new Uint8Array(body), { status, headers: lines });
}
