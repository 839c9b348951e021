import { spawnSync } from 'node:child_process';

/** Whether this user may install packages of the system. */
export const isRoot = process.getuid?.() === 0;

/** Installs packages of Debian, as root. What could not be installed is not there afterwards. */
export function installPackages(...names: string[]): void {
  console.log(`Installing Debian's ${names.join(', ')} …`);
  // In this runlevel no service that comes with a package is started.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const waiting = ['-o', 'DPkg::Lock::Timeout=120'];
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    spawnSync('apt-get', ['-qq', ...waiting, ...step], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  }
}
