/** Every place in a home folder, every application and program of every tool, as `inventory --machine` finds them. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import files from 'rules:ai';
import { placesOf } from '../../src/run/inventory/machine.ts';
import { tightlip } from '../helpers/program.ts';
import { scratch, type Scratch } from '../helpers/repository.ts';

const tools = Object.values(files);
const nameOf = (entry: string | { name: string }): string => (typeof entry === 'string' ? entry : entry.name);

/** A file or folder that the pattern means, below `home`; nothing for places outside of it, and for rows of databases. */
function inHome(pattern: string): string | undefined {
  const editor = pattern.replace(/^<(?:Code|editor)>/, '~/.config/Code');
  const known = editor.replace(/^%(\w+)%/, '~/windows/$1').replace(/^\$(\w+)/, '~/variables/$1');
  return known.startsWith('~/') && !known.includes(' row ') ? known.slice(2).replaceAll('*', 'x').replace('YYYY', '2026').replace('MM', '01').replace('DD', '01') : undefined;
}

const stemOf = (pattern: string): string => (inHome(pattern.replace(/(?:\*|YYYY).*$/s, '')) ?? '?').replace(/\/$/, '');

interface Case {
  readonly tool: string;
  readonly trace: 'home' | 'app' | 'binary' | 'extension';
  readonly what: string;
  readonly place: string;
}
const cases: readonly Case[] = tools.flatMap(({ id: tool, home = [], apps = [], binaries = [], extensions = [] }): Case[] => [
  ...home.flatMap((what): Case[] => [{ tool, trace: 'home', what, place: inHome(what) ?? '' }]),
  ...apps.flatMap((what): Case[] => [{ tool, trace: 'app', what, place: inHome(what) ?? '' }]),
  ...binaries.map((name): Case => ({ tool, trace: 'binary', what: nameOf(name), place: `bin/${nameOf(name)}` })),
  ...extensions.map((what): Case => ({ tool, trace: 'extension', what, place: `.vscode/extensions/${what.toLowerCase()}-1.2.3/package.json` })),
]);
const inside = cases.filter(({ place }) => place !== '');

describe('every place of every tool on a machine', () => {
  let here: Scratch;
  const seen = new Map<string, readonly string[]>();
  beforeAll(() => {
    here = scratch();
    const home = here.env['HOME'] ?? '';
    const variables: Record<string, string> = {};
    for (const { what, place } of inside) {
      const full = join(home, place.replace(/\/$/, '/x'));
      const [, windows, variable] = /^(?:%(\w+)%|\$(\w+))/.exec(what) ?? [];
      if (windows) variables[windows] = join(home, 'windows', windows);
      if (variable) variables[variable] = join(home, 'variables', variable);
      // What one tool has as a folder another one may have as a file in it.
      if (inside.some((other) => other.place.startsWith(`${place}/`)) || variable === what.slice(1)) mkdirSync(full, { recursive: true });
      else {
        mkdirSync(dirname(full), { recursive: true });
        writeFileSync(full, 'x');
        chmodSync(full, 0o000);
      }
    }
    const { stdout, stderr } = tightlip(['inventory', '--machine', '--format', 'json'], { cwd: here.path, env: { ...here.env, ...variables, PATH: `${join(home, 'bin')}:${here.env['PATH']}` } });
    if (!stdout) throw new Error(stderr);
    const listed = (JSON.parse(stdout) as { tools: { id: string; evidence: { trace: string; what: string }[] }[] }).tools;
    for (const { id, evidence } of listed) seen.set(id, evidence.map(({ trace, what }) => `${trace} ${what.replace(/^~\//, '')}`));
  });
  afterAll(() => here.remove());

  it.each(inside.map((one) => [one.tool, one.trace, one.what, one.place] as const))('%s: %s %s', (tool, trace, what, place) => {
    const names = seen.get(tool) ?? [];
    if (trace === 'binary' || trace === 'extension') expect(names).toContain(`${trace} ${trace === 'binary' ? what : what.toLowerCase()}`);
    // What stands before a wildcard is looked for.
    else expect(names.some((name) => name.startsWith(`${trace} ${stemOf(what)}`)), `${place} of\n${names.join('\n')}`).toBe(true);
  });

  it.each(cases.filter(({ place, what }) => place === '' && /^(?:[/%]|C:)/.test(what)).map(({ tool, what }) => [tool, what] as const))('%s: %s, outside of the home folder', (_, what) => {
    const [place = ''] = placesOf(what, { home: '/home/me', platform: 'linux', env: {} });
    expect(what.startsWith(place) && place.length > 4).toBe(true);
  });
});
