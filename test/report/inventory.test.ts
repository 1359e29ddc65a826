import { Ajv, type AnySchema } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { plainPaint } from '../../src/paint.ts';
import { inventoryFormats, inventoryReporter } from '../../src/report/inventory/load.ts';
import { takeInventory } from '../../src/run/inventory/inventory.ts';
import { unassessed } from '../../src/run/inventory/take.ts';
import { createCatalogue } from '../../src/inspect/evidence/catalogue.ts';
import type { Evidence } from '../../src/types/finding.ts';
import type { Risk } from '../../src/types/inspect.ts';
import type { Inventory } from '../../src/types/inventory.ts';
import { schemaText } from './helpers/schemas.ts';

const { tools, pathEvidence, commits } = createCatalogue();
const commit = { commit: 'c'.repeat(40), author: 'Jane Doe <jane@corp.example>', date: '2026-01-02T03:04:05+00:00' };
const stamp = { commit: commit.commit, date: commit.date };
const inFile = (path: string, more: Partial<Evidence>): Evidence => ({ tool: 'claude-code', trace: 'dependency', strength: 'strong', what: 'npm:@anthropic-ai/claude-code', origin: { kind: 'file', path }, startLine: 7, ...more });
const evil = 'a\u202e\u001b[31m::error::x|`<script>=1+1,"\n';
const region = { startLine: 3, startColumn: 1, endLine: 3, endColumn: 2 };
const risks: Risk[] = [
  { check: 'M01', origin: { kind: 'file', path: '.mcp.json' }, region, what: 'x', subject: { kind: 'mcp', value: 'npm:mcp-x', name: 'x' } },
  { check: 'Z01', origin: { kind: 'file', path: '.env' }, region, what: 'x', subject: { kind: 'endpoint', value: 'https://llm.example/v1' } },
  { check: 'Z01', origin: { kind: 'file', path: '.env' }, region, what: 'x', subject: { kind: 'endpoint', value: 'http://localhost:11434' } },
  { check: 'Y01', origin: { kind: 'file', path: '.env' }, region, what: 'x' },
];

function inventory(): Inventory {
  const tree = [...pathEvidence('.claude/settings.json'), ...pathEvidence('AGENTS.md'), ...pathEvidence('models/x.gguf'), ...pathEvidence(`${evil}/.cursorrules`), inFile('package.json', {}), inFile('pom.xml', { tool: 'mcp', what: 'maven:io.modelcontextprotocol.sdk:mcp' })];
  const object = `commit:${commit.commit}`;
  const past = {
    evidence: [...commits.commit({ message: 'Fix\n\nCo-authored-by: x <aider@aider.chat>' }, { kind: 'object', object, path: object, ...commit }), ...pathEvidence('.claude/settings.json', { kind: 'commit', path: '.claude/settings.json', ...commit })],
    tools: new Map([['aider', { first: stamp, last: stamp, commits: 1, folders: [{ path: 'src', commits: 1 }] }]]),
  };
  return takeInventory({ scope: ['tree', 'history'], tree, risks, past, machine: [] }, tools, unassessed, { problems: [{ code: 'x', path: evil, message: evil }] });
}

const render = async (name: string, what: Inventory = inventory()): Promise<string> => (await inventoryReporter(name))(what, plainPaint);

describe('the inventory', () => {
  it('is JSON by the contract', async () => {
    const json = JSON.parse(await render('json')) as { schema: string; tools: Record<string, unknown>[]; services: unknown[]; problems: unknown[]; exitCode: number };
    expect(json.schema).toBe('tightlip/inventory/1');
    expect(json.exitCode).toBe(2);
    expect(json.tools.map((tool) => tool['id'])).toEqual(json.tools.map((tool) => String(tool['id'])).sort());
    expect(json.tools.find((tool) => tool['id'] === 'claude-code')).toEqual({
      id: 'claude-code', name: 'Claude Code', vendor: 'Anthropic', country: 'US', category: 'agent-cli', status: 'active', presence: 'used', current: true, verdict: 'unlisted',
      evidence: [
        { trace: 'dependency', strength: 'strong', what: 'npm:@anthropic-ai/claude-code', path: 'package.json', startLine: 7 },
        { trace: 'path', strength: 'medium', what: '.claude/settings.json', path: '.claude/settings.json', sharedWith: ['cursor', 'copilot-cli', 'github-copilot'] },
      ],
    });
    expect(json.tools.find((tool) => tool['id'] === 'aider')).toMatchObject({ presence: 'used', current: false, history: { commits: 1 }, evidence: [{ trace: 'trailer', startLine: 3, commit: commit.commit }] });
    expect(json.tools.find((tool) => tool['id'] === 'agents-md')).not.toHaveProperty('verdict');
    expect(json.tools.filter((tool) => tool['presence'] === 'possible').map((tool) => tool['id'])).toContain('codex-cli');
  });

  it('does not depend on which thread was first', () => {
    const at = (path: string, startLine: number, name: string): Risk => ({ check: 'Z01', origin: { kind: 'file', path }, region: { startLine, startColumn: 1, endLine: startLine, endColumn: 2 }, what: 'x', subject: { kind: 'endpoint', value: 'https://llm.example', name } });
    const some = [at('a.yml', 3, 'A'), at('a.yml', 9, 'B'), at('b.yml', 1, 'C')];
    const [one, other] = [some, some.toReversed()].map((given) => takeInventory({ scope: ['tree'], tree: [], risks: given, machine: [] }, tools, unassessed, { problems: [] }));
    expect(other).toEqual(one);
    expect(one?.services[0]).toMatchObject({ name: 'A', places: [{ path: 'a.yml', startLine: 3 }, { path: 'a.yml', startLine: 9 }, { path: 'b.yml', startLine: 1 }] });
  });

  it('names no person unless asked', async () => {
    for (const name of inventoryFormats) expect(await render(name)).not.toMatch(/jane|corp\.example/i);
  });

  it.each(inventoryFormats)('%s is the same for the same content, and nothing in it is active', async (name) => {
    const text = await render(name);
    expect(await render(name)).toBe(text);
    // eslint-disable-next-line no-control-regex
    expect(text.replaceAll('\r\n', '\n')).not.toMatch(/[\u202e\u001b]|^::/m);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('is a page that runs and fetches nothing', async () => {
    const page = await render('html');
    expect(page).not.toMatch(/<script|\son\w+=|<(?:img|link|iframe|object)|src=/i);
    expect(page).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
    expect(page).toContain('&lt;script&gt;');
    expect([...page.matchAll(/href="([^"]*)"/g)].every(([, target]) => target?.startsWith('#'))).toBe(true);
  });

  it('counts coding tools, not formats', async () => {
    const text = await render('text');
    expect(text).toMatch(/^3 AI tools, looked at: tree, history$/m);
    expect(text).toMatch(/Formats, libraries and runtimes/);
    expect(text).toMatch(/possible, from common property only: .*Codex/);
  });

  it('of nothing says so', async () => {
    const none = takeInventory({ scope: ['tree'], tree: [], risks: [], machine: [] }, tools, unassessed, { problems: [] });
    expect(await render('text', none)).toMatch(/^No AI tool is in use or configured\.$/m);
    expect(none.exitCode).toBe(0);
    expect(await render('csv', none)).toMatch(/^id,name,[^\n]*\r\n$/);
  });
});

const bom = schemaText('bom-1.6.SNAPSHOT.schema.json');
const names = ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json'];
const parts = names.map((name) => schemaText(name));

describe.skipIf(!bom || parts.includes(undefined))('CycloneDX', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addFormat('iri-reference', true).addFormat('idn-email', true);
  // The schema names its parts by file, the parts themselves by version.
  for (const [i, part] of parts.entries()) ajv.addSchema({ ...(JSON.parse(part ?? '{}') as object), $id: `http://cyclonedx.org/schema/${names[i]}` });
  const validate = ajv.compile(JSON.parse(bom ?? '{}') as AnySchema);

  it('is valid by the official schema', async () => {
    const text = await render('cyclonedx');
    expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([]);
    const none = takeInventory({ scope: ['tree'], tree: [], risks: [], machine: [] }, tools, unassessed, { problems: [] });
    expect(validate(JSON.parse(await render('cyclonedx', none)))).toBe(true);
    expect(validate(JSON.parse(text.replace('"application"', '"program"')))).toBe(false);
  });

  it('says what POLICY.md asks for', async () => {
    const { components, services, serialNumber } = JSON.parse(await render('cyclonedx')) as { components: Record<string, unknown>[]; services: Record<string, unknown>[]; serialNumber: string };
    expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(components.find((one) => one['bom-ref'] === 'ai-tool:claude-code')).toMatchObject({
      type: 'application', name: 'Claude Code', manufacturer: { name: 'Anthropic' }, purl: 'pkg:npm/%40anthropic-ai/claude-code',
      evidence: { occurrences: [{ location: 'package.json', line: 7 }, { location: '.claude/settings.json' }] },
      properties: expect.arrayContaining([{ name: 'tightlip:verdict', value: 'unlisted' }, { name: 'tightlip:presence', value: 'used' }, { name: 'tightlip:category', value: 'agent-cli' }, { name: 'tightlip:country', value: 'US' }]) as unknown,
    });
    expect(components.find((one) => one['bom-ref'] === 'ai-tool:mcp')).toMatchObject({ type: 'data', purl: 'pkg:maven/io.modelcontextprotocol.sdk/mcp' });
    expect(components.find((one) => one['type'] === 'machine-learning-model')).toMatchObject({ name: 'x.gguf' });
    expect(components.some((one) => one['bom-ref'] === 'ai-tool:codex-cli')).toBe(false);
    expect(services.map((one) => [one['name'], one['endpoints'], one['x-trust-boundary']])).toEqual([
      ['http://localhost:11434', ['http://localhost:11434'], false], ['https://llm.example/v1', ['https://llm.example/v1'], true], ['x', undefined, false],
    ]);
  });
});
