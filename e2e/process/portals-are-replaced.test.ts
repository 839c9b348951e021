import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { newDataFolder, startCourant } from './courant-process';
import { NewsroomDesk } from '@/bench/instances/newsroom-desk';
import { isNginxHere, startNginx } from '@/deploy/nginx/test-nginx';
import { freePort } from '@/lib/db/postgres-process';
import { onServer, startTestServer, withDatabase } from '@/lib/db/test-server';
import { drawPicture } from '@/lib/media/test-pictures';

const admin = { email: 'admin@example.org', password: 'of the portals test' };

/** By nginx, which leaves a portal out that refused it (deploy/nginx/portals.conf). */
const untilTriedAgain = () => wait(2500);

test.runIf(isNginxHere)(
  'two portals behind nginx: editors work, one is replaced, one dies, and every reader gets a page',
  async () => {
    const postgres = await startTestServer();
    onTestFinished(() => postgres.stop());
    await onServer(postgres.url, 'CREATE DATABASE courant');
    const settings = {
      COURANT_DATA: newDataFolder(),
      DATABASE_URL: withDatabase(postgres.url, 'courant'),
      SITE_URL: 'https://news.example.org',
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
    };
    const [PORT, otherPort] = [String(await freePort()), String(await freePort())];
    const replaced = await startCourant({ ...settings, PORT });
    await replaced.ready();
    const dying = await startCourant({ ...settings, PORT: otherPort });
    await dying.ready();
    const nginx = await startNginx([Number(PORT), Number(otherPort)]);
    onTestFinished(() => nginx.stop());
    await nginx.ask('/en');
    const desk = await NewsroomDesk.at(settings.SITE_URL, admin, nginx.fetch);
    for (const drawing of [drawPicture(), drawPicture()]) {
      const file = new Uint8Array(await drawing.png().toBuffer());
      await desk.addPicture(settings.SITE_URL, file);
    }

    let isOver = false;
    const answers: number[] = [];
    const readers = ['/en', '/zh', '/en/feed.xml', '/zh/sections/xinwen'].map(async (page) => {
      while (!isOver) answers.push((await nginx.ask(page)).status);
    });
    replaced.child.kill('SIGTERM');
    expect(await replaced.ended()).toBe(0);
    const replacement = await startCourant({ ...settings, PORT });
    await replacement.ready();
    await untilTriedAgain();
    dying.child.kill('SIGKILL');
    await wait(1000);
    isOver = true;
    await Promise.all(readers);
    expect(answers.length).toBeGreaterThan(100);
    expect(new Set(answers)).toEqual(new Set([200]));

    replacement.child.kill('SIGKILL');
    await once(replacement.child, 'close');
    const copy = await nginx.ask('/en');
    expect(copy).toMatchObject({ status: 200, headers: { warning: '110 - "Response is Stale"' } });
    expect(copy.headers['strict-transport-security']).toBe('max-age=31536000');
    expect((await nginx.ask('/admin/sign-in')).status).toBe(502);
  },
);
