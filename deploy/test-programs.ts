import { spawnSync } from 'node:child_process';
import { installPackages, isRoot } from '@/scripts/checks/debian-packages';

/**
 * Makes sure of programs that tests and the bench start for real.
 *
 * @param programs names or paths of programs, which Debian's packages bring
 * @returns whether they are all there; where not, a loud line said what is left out
 */
export function hasPrograms(programs: string[], packages: string[]): boolean {
  if (programs.every(isThere)) return true;
  if (isRoot) installPackages(...packages);
  if (programs.every(isThere)) return true;
  console.log(
    `\n!!! Neither tested nor measured here, for want of Debian's ${packages.join(', ')}. !!!\n`,
  );
  return false;
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}
