/** docs/configuration.md, docs/rules.md and docs/migration.md say what is so: every TOML block loads, every command runs, the list of keys is the schema's. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/config/json-schema.ts';
import { ownRule } from '../../src/config/own-rules.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { reference } from '../../src/config/reference.ts';
import { prove } from '../../src/run/prove.ts';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

const page = (name: string): string => readFileSync(join('docs', `${name}.md`), 'utf8');
const blocks = (text: string, language: string): string[] => [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, block]) => block ?? '');

let here: Scratch;
beforeEach(() => {
  here = repository();
  here.write({
    'src/a.js': `const t = '${githubToken()}';\n`,
    'config/company.toml': 'block-confidence = "medium"\n',
    '.gitleaks.toml': '[extend]\nuseDefault = true\n[allowlist]\npaths = ["^docs/"]\n',
    '.gitleaksignore': 'src/a.js:github-pat:1\n',
    '.secrets.baseline': '{"results":{}}',
    '.secretlintrc.json': '{"rules":[]}',
    '.talismanrc': 'threshold: low\n',
    '.gitguardian.yaml': 'version: 2\n',
    'trufflehog-exclude.txt': '^vendor/\n',
    'rules.toml': blocks(page('rules'), 'toml')[0] ?? '',
  });
});
afterEach(() => here.remove());

/** Runs the lines of a page's shell blocks in order; a line says `# exit N` where it is not 0. */
function commands(name: string): { command: string; status: number | null; wanted: number; stderr: string }[] {
  const first = JSON.parse(tightlip(['scan', '--format', 'json'], { cwd: here.path, env: here.env }).stdout) as { findings: { fingerprint: string }[] };
  const lines = blocks(page(name), 'sh').flatMap((block) => block.split('\n')).filter((line) => line.startsWith('tightlip '));
  return lines.map((line) => {
    const [command = '', comment = ''] = line.split(/\s+# /);
    const words = [...command.replaceAll('FINGERPRINT', first.findings[0]?.fingerprint ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    const { status, stderr } = tightlip(words.slice(1), { cwd: here.path, env: here.env });
    return { command, status, wanted: Number(/exit (\d)/.exec(comment.replace(/not found: exit 2/, ''))?.[1] ?? 0), stderr };
  });
}

describe.each(['configuration', 'rules', 'migration'])('docs/%s.md', (name) => {
  it('has commands that run as it says', () => {
    const ran = commands(name);
    expect(ran.length).toBeGreaterThan(0);
    expect(ran.filter(({ status, wanted }) => status !== wanted)).toEqual([]);
  });

  it('has TOML that loads', () => {
    for (const block of blocks(page(name), 'toml')) expect(() => parseConfig('block', new TextEncoder().encode(block))).not.toThrow();
  });
});

it('docs/configuration.md lists the keys of the schema', () => {
  const text = page('configuration');
  const wanted = `${text.slice(0, text.indexOf('## All keys'))}## All keys\n\n${reference()}`;
  if (process.env['UPDATE_DOCS']) writeFileSync(join('docs', 'configuration.md'), wanted);
  expect(page('configuration')).toBe(wanted);
});

it('docs/rules.md has rules that prove themselves', () => {
  const found = blocks(page('rules'), 'toml').flatMap((block) => {
    const file = parseConfig('block', new TextEncoder().encode(block));
    return (file.settings.rule ?? []).map((entry, i) => ({ rule: ownRule(file, entry, i), entry }));
  });
  expect(new Set(found.map(({ rule }) => rule.shape))).toEqual(new Set(['token', 'context', 'pattern']));
  for (const candidate of found) expect(prove(candidate, new Set())).toEqual([]);
});

it('every key of the schema has a description for editors', () => {
  const bare: string[] = [];
  const visit = (node: Record<string, unknown>, path: string): void => {
    for (const [key, child] of Object.entries((node['properties'] ?? {}) as Record<string, Record<string, unknown>>)) {
      if (typeof child['description'] !== 'string') bare.push(`${path}.${key}`);
      visit(child, `${path}.${key}`);
    }
    if (typeof node['items'] === 'object' && node['items'] !== null) visit(node['items'] as Record<string, unknown>, path);
  };
  visit(jsonSchema(), '');
  expect(bare).toEqual([]);
});
