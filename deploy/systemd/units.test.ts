import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hasPrograms } from '@/deploy/test-programs';

const analyze = 'systemd-analyze';
const isSystemdHere = hasPrograms([analyze], ['systemd']);

/** The units in a folder of their own, calling a program that every machine has. */
function copyOfUnits(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'courant-units-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(import.meta.dirname, folder, { recursive: true });
  const service = path.join(folder, 'courant@.service');
  const text = readFileSync(service, 'utf8').replaceAll(/\/usr\/bin\/(node|curl)/g, '/bin/true');
  writeFileSync(service, text);
  return folder;
}

const run = (folder: string, ...options: string[]) =>
  spawnSync(analyze, options, {
    encoding: 'utf8',
    env: { ...process.env, SYSTEMD_UNIT_PATH: `${folder}:`, SYSTEMD_COLORS: '0' },
  });

describe.runIf(isSystemdHere)('the units', () => {
  test('are understood by systemd', () => {
    const folder = copyOfUnits();
    const units = ['courant@3001.service', 'courant.target'].map((unit) => path.join(folder, unit));
    const { status, stderr } = run(folder, 'verify', ...units);
    expect(stderr.split('\n').filter((line) => line.includes('courant'))).toEqual([]);
    expect(status).toBe(0);
  });

  test('leave a portal little that it could do to the machine', () => {
    const folder = copyOfUnits();
    const unit = path.join(folder, 'courant@.service');
    const { stdout } = run(folder, 'security', '--offline=yes', '--threshold=20', unit);
    const [, exposure] = /exposure level for \S+: ([\d.]+)/.exec(stdout) ?? [];
    expect(Number(exposure)).toBeLessThan(2);
  });
});
