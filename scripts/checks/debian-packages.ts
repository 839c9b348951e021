import { spawnSync } from 'node:child_process';

/** Whether this process may install packages of Debian, if this is one. */
export const isRoot = process.getuid?.() === 0;

/** Installs packages of Debian as far as it can: whoever wants them looks whether they are there. */
export function installPackages(...names: string[]): void {
  console.log(`Installing Debian's ${names.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const waiting = ['-o', 'DPkg::Lock::Timeout=120'];
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    spawnSync('apt-get', ['-qq', ...waiting, ...step], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  }
}

/**
 * Makes sure of programs that tests start for real.
 *
 * @param programs paths of programs, which the packages bring
 * @returns whether they are all there; where not, a loud line said what is not tested
 */
export function hasPrograms(programs: string[], packages: string[]): boolean {
  if (programs.every(starts)) return true;
  if (isRoot) installPackages(...packages);
  if (programs.every(starts)) return true;
  console.log(`\n!!! Not tested, for want of Debian's ${packages.join(', ')}. !!!\n`);
  return false;
}

function starts(program: string): boolean {
  return !spawnSync(program, ['--version'], { stdio: 'ignore' }).error;
}
