import { describe, expect, it } from 'vitest';
import files from 'rules:ai';
import type { AiName } from '../../src/types/ai-tool.ts';
import { createCatalogue, toolIdentities } from '../../src/inspect/evidence/catalogue.ts';

const tools = Object.entries(files);
const nameOf = (entry: string | AiName): string => (typeof entry === 'string' ? entry : entry.name);

/** As POLICY.md section 2 compares names: any case, spaces or hyphens; of the product name also what stands before a bracket, comma or slash. */
const key = (name: string): string => name.toLowerCase().replaceAll(/[\s-]+/g, '');
const shortName = (name: string): string => name.split(/ ?[(,/]/)[0] ?? name;

describe('the catalogue', () => {
  it('takes no file for an ignore file that only keeps things out of an index, where there is another', () => {
    const files = new Map(toolIdentities(createCatalogue().tools).map(({ id, ignoreFiles }) => [id, ignoreFiles]));
    expect([files.get('cursor'), files.get('warp')]).toEqual([['.cursorignore'], ['.warpindexingignore']]);
  });

  it('has all tools of the research and those added since, each in the file of its id', () => {
    expect(tools.length).toBeGreaterThanOrEqual(172);
    for (const [file, tool] of tools) expect(tool.id).toBe(file);
  });

  it('names each tool without ambiguity', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const [, tool] of tools) {
      const chain = tool.renamedTo ?? tool.id;
      for (const name of new Set([tool.id, tool.name, shortName(tool.name), ...(tool.aliases ?? [])].map(key))) {
        const known = owner.get(name);
        if (known && known !== chain) clashes.push(`${name}: ${known}, ${chain}`);
        owner.set(name, chain);
      }
    }
    expect(clashes).toEqual([]);
  });

  it.each(tools)('%s is complete and consistent', (_, tool) => {
    expect(tool.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(tool.country ?? 'US').toMatch(/^[A-Z]{2}$/);
    expect(tool.docs.length).toBeGreaterThan(0);
    for (const url of tool.docs) expect(url).toMatch(/^https:\/\//);
    expect(tool.checked).toMatch(/^2026-\d\d-\d\d$/);
    if (tool.renamedTo) expect(files[tool.renamedTo]).toBeDefined();
    for (const path of tool.paths ?? []) for (const other of path.shared ?? []) expect(files[other], `${path.glob} shared with ${other}`).toBeDefined();
    for (const bot of tool.bots ?? []) expect(bot.email ?? bot.login).toMatch(/^[^\s<>A-Z]+$/);
    for (const list of [tool.paths?.map((p) => p.glob), tool.binaries?.map(nameOf), tool.env?.map(nameOf), tool.hosts, tool.extensions, tool.footers, tool.trailers]) {
      expect(new Set(list ?? []).size).toBe(list?.length ?? 0);
    }
  });

  it('tells policy of former names', () => {
    const identities = toolIdentities(createCatalogue().tools);
    expect(identities).toHaveLength(tools.length);
    expect(identities.find(({ id }) => id === 'qoder-cn')?.formerly).toEqual(['tongyi-lingma']);
  });
});

describe("a company's own entries", () => {
  const base = { name: 'X', vendor: 'Corp', category: 'agent-cli', status: 'active', docs: ['https://corp.example'], checked: '2026-11-21' } as const;

  it('add a tool', () => {
    const { pathEvidence } = createCatalogue([{ ...base, id: 'corp-agent', paths: [{ glob: '.corp-agent/**', kind: 'config' }] }]);
    expect(pathEvidence('a/.corp-agent/x')).toMatchObject([{ tool: 'corp-agent', strength: 'medium' }]);
    expect(pathEvidence('.cursorrules')).toMatchObject([{ tool: 'cursor' }]);
  });

  it('extend a tool and keep what is known of it', () => {
    const { tools, pathEvidence, commits } = createCatalogue([
      { ...base, id: 'aider', name: 'Aider', paths: [{ glob: '.aider2/**', kind: 'config' }], packages: { npm: ['aider-next'] }, bots: [{ email: 'bot@aider.example' }] },
    ]);
    expect(pathEvidence('.aider2/x')).toMatchObject([{ tool: 'aider', strength: 'medium' }]);
    expect(pathEvidence('.aider.conf.yml')).toMatchObject([{ tool: 'aider' }]);
    expect(tools.get('aider')?.vendor).toBe('Corp');
    expect(tools.get('aider')?.packages).toMatchObject({ npm: ['aider-next'], pypi: ['aider-chat', 'aider-install'] });
    const origin = { kind: 'message', path: 'm' } as const;
    expect(commits.commit({ message: '', authorEmail: 'Bot@aider.example' }, origin)).toMatchObject([{ tool: 'aider', trace: 'author', strength: 'strong' }]);
  });
});
