import { spawnSync } from 'node:child_process';
import { installPackages, isRoot } from '@/scripts/checks/debian-packages';

/**
 * Whether programs of the system are there; what is missing is installed by Debian's packages of the
 * same name where this user may do that, and otherwise said loudly.
 */
export function havePrograms(...names: string[]): boolean {
  const missing = () => names.filter((name) => !isThere(name));
  if (missing().length > 0 && isRoot && isThere('apt-get')) installPackages(...missing());
  const left = missing();
  if (left.length > 0) {
    console.log(`!!! Not measured, since it is not on this machine: ${left.join(', ')}. !!!`);
  }
  return left.length === 0;
}

function isThere(name: string): boolean {
  return spawnSync(name, ['-v'], { stdio: 'ignore' }).error === undefined;
}
