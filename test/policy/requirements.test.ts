import { describe, expect, it } from 'vitest';
import { pathSet } from '../../src/config/glob.ts';
import { type Grounds, unmetOf } from '../../src/policy/requirements.ts';
import type { Place } from '../../src/policy/presence.ts';
import type { Finding } from '../../src/types/finding.ts';
import { finding } from '../config/helpers.ts';

const owl = { id: 'owl', name: 'Owl (CLI)', vendor: 'Night', category: 'agent-cli', ignoreFiles: ['/.owlignore', '**/.owl/ignore'] };
const grounds = (more: Partial<Grounds> & { at?: Readonly<Record<string, string>> } = {}): Grounds =>
  ({ tool: owl, chain: ['owl', 'strix'], places: [], files: new Set(['owl.json']), risks: [], secretPaths: [], listsServers: true, paths: pathSet, read: (path) => more.at?.[path], ...more });
const risk = (check: string, path: string, tool?: string): Finding => finding({ kind: 'agent-risk', rule: 'agent/x', check, tool, path, title: 'Runs alone', excerpt: undefined, advice: 'Ask first.' });
const place = (path: string, presence: Place['presence'] = 'used'): Place => ({ tool: 'owl', presence, origin: { kind: 'file', path }, evidence: [] });
const ask = async (requirement: string, more?: Parameters<typeof grounds>[0]): Promise<string[]> =>
  (await unmetOf([requirement], grounds(more))).map(({ check, path, message }) => [check, path, message].filter((part) => part !== undefined).join(' | '));

describe('a condition on dangers', () => {
  it("is unmet by its own checks in the tool's files, or about the tool", async () => {
    const risks = [risk('Y01', 'owl.json'), risk('Y02', 'else.json'), risk('Y03', 'else.json', 'strix'), risk('X01', 'owl.json'), risk('Y04', 'else.json', 'kite')];
    expect(await ask('no-auto-approve', { risks })).toEqual(['Y01 | owl.json | line 3: Runs alone. Ask first.', 'Y03 | else.json | line 3: Runs alone. Ask first.']);
    expect(await ask('no-repo-hooks', { risks })).toEqual(['X01 | owl.json | line 3: Runs alone. Ask first.']);
    expect(await ask('pinned-mcp', { risks: [risk('M010', 'owl.json'), risk('M04', 'owl.json')] })).toEqual([]);
  });

  it('that servers are listed is unmet by any server where there is no list', async () => {
    const risks = [risk('X03', 'owl.json'), risk('X01', 'owl.json')];
    expect(await ask('listed-mcp', { risks })).toEqual([]);
    expect(await ask('listed-mcp', { risks, listsServers: false })).toEqual(['X03 | owl.json | line 3: Runs alone. Ask first.']);
  });

  it('is met where nothing was found', async () => expect(await ask('no-auto-approve')).toEqual([]));
});

describe('the condition to stay out of pipelines', () => {
  const path = '.github/workflows/a.yml';
  it('is unmet once for each pipeline that runs the tool', async () => {
    expect(await ask('not-in-ci', { places: [place(path), place(path), place('owl.json'), place('.github/workflows/b.yml', 'possible')] })).toEqual([`${path} | remove the step that runs Owl`]);
  });

  it('is said by the check where there is one', async () => {
    expect(await ask('not-in-ci', { places: [place(path)], risks: [risk('W01', path, 'owl')] })).toEqual([`W01 | ${path} | line 3: Runs alone. Ask first.`]);
  });
});

describe('the condition of an ignore file', () => {
  it('names the file to add, and in a file that is there what it lacks', async () => {
    expect(await ask('ignore-file')).toEqual(['.owlignore | add .env, .env.*, **/*.pem, **/*.key to .owlignore']);
    expect(await ask('ignore-file', { at: { '.owl/ignore': '# secrets\n.env\n*.pem\n' } })).toEqual(['Z07 | .owl/ignore | add .env.*, **/*.key to .owl/ignore']);
  });

  it('is met by one file that covers all, not by two halves', async () => {
    expect(await ask('ignore-file', { at: { '.owlignore': '', '.owl/ignore': '.env*\r\n*.pem\r\n*.key' } })).toEqual([]);
    expect(await ask('ignore-file', { at: { '.owlignore': '.env*', '.owl/ignore': '*.pem\n*.key' } })).toHaveLength(1);
  });

  it('asks for the paths that the policy names', async () => {
    expect(await ask('ignore-file', { secretPaths: ['/secrets/', 'conf/*.toml'], at: { '.owlignore': 'secrets/' } })).toEqual(['Z07 | .owlignore | add conf/*.toml to .owlignore']);
  });

  it('cannot be met by a tool that has none', async () => {
    expect(await ask('ignore-file', { tool: { ...owl, ignoreFiles: undefined } })).toEqual([expect.stringContaining('Owl has no ignore file that is known')]);
  });

  it.each([
    ['{"permissions": {"deny": ["Read(./.env)", "Read(.env.*)", "Read(**/*.pem)", "Read(**/*.key)"]}}', []],
    ['{"permissions": {"deny": ["Read(./.env)", "Bash(.env.*)", 3, "Read(**/*.pem)", "Read(**/*.key)"]}}', ['.claude/settings.json | add to permissions.deny: "Read(.env.*)"']],
    ['{"permissions": {"deny": ["Read(**)"]}', ['.claude/settings.json | add to permissions.deny: "Read(.env)", "Read(.env.*)", "Read(**/*.pem)", "Read(**/*.key)"']],
  ])('is of Claude Code what it may not read: %s', async (settings, unmet) => {
    expect(await ask('ignore-file', { tool: { ...owl, id: 'claude-code' }, at: { '.claude/settings.json': settings } })).toEqual(unmet);
  });
});
