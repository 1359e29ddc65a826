import { join } from 'node:path';
import { loadConfig, type LoadOptions } from '../../src/config/load.ts';
import { UserError } from '../../src/errors.ts';
import type { Config } from '../../src/config/types.ts';
import type { Finding } from '../../src/types/finding.ts';
import type { ConfigReader } from '../../src/types/source.ts';

/** Configuration files held in memory. */
export function reader(files: Readonly<Record<string, string>>): ConfigReader {
  return {
    read: (path) => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
    list: () => Object.keys(files).filter((path) => path === 'tightlip.toml' || path.endsWith('/tightlip.toml')),
  };
}

/** Loads a repository's files without anything of this machine. */
export const load = (files: Readonly<Record<string, string>>, more: Partial<LoadOptions> = {}): Promise<Config> =>
  loadConfig({ reader: reader(files), cwd: '/nowhere', env: {}, platform: 'linux', system: '/nowhere/policy.toml', ...more });

/** The message and hint of the UserError that loading ends with. */
export async function refusal(files: Readonly<Record<string, string>>, more: Partial<LoadOptions> = {}): Promise<string> {
  try {
    await load(files, more);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} | ${error.hint}`;
    throw error;
  }
  return 'accepted';
}

export const hash = (letter: string): string => `f1:${letter.repeat(32)}`;

/** A finding of a secret; whatever the test does not say is plain. */
export const finding = (more: Partial<Finding> & { path?: string } = {}): Finding => ({
  kind: 'secret',
  rule: 'generic/password',
  title: 'Password',
  severity: 'high',
  confidence: 'high',
  blocking: true,
  origin: { kind: 'file', path: more.path ?? 'src/a.ts' },
  region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 },
  fingerprint: hash('a'),
  advice: 'Rotate it.',
  ...more,
});

export const fixture = (...parts: string[]): string => join(import.meta.dirname, 'fixtures', ...parts);
