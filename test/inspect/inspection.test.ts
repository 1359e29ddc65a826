import { describe, expect, it } from 'vitest';
import type { InspectedFile, Inspector, Look } from '../../src/types/inspect.ts';
import type { Chunk } from '../../src/types/source.ts';
import { createCatalogue } from '../../src/inspect/evidence/catalogue.ts';
import { createInspection } from '../../src/inspect/inspection.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const into = () => ({ evidence: [], risks: [], problems: [] }) as { evidence: unknown[]; risks: unknown[]; problems: unknown[] };
const chunk = (path: string, text: string, more: Partial<Chunk> = {}): Chunk => ({ origin: { kind: 'file', path }, bytes: bytes(text), firstLine: 1, firstColumn: 1, overlap: 0, ...more });
const seen: InspectedFile[] = [];
const look: Look = {
  inspect(file, found) {
    seen.push(file);
    for (const startLine of [1, 5]) found.evidence({ tool: 'aider', trace: 'dependency', strength: 'strong', what: 'x', origin: file.origin, startLine });
  },
};
const spy: Inspector = { look: (path) => (path.endsWith('package.json') ? look : undefined) };

describe('inspection', () => {
  it('joins the windows of a file without what they share, characters that were cut included', async () => {
    const [a, b] = [bytes('{"ü'), bytes('{"über": 1}').subarray(3)];
    const inspection = createInspection(createCatalogue(), [spy]);
    const out = into();
    seen.length = 0;
    await inspection.take({ ...chunk('package.json', ''), bytes: a, more: true, tail: a.length - 3 }, out as never);
    await inspection.take({ ...chunk('package.json', ''), bytes: new Uint8Array([a[2] as number, ...b]), overlap: 1 }, out as never);
    expect(seen.map((file) => file.text)).toEqual(['{"über": 1}']);
  });

  it('asks for the bytes before they become text, of all windows together, and of a link not at all', async () => {
    const asked: string[] = [];
    const picky: Inspector = { look: () => ({ ...look, enough: 6, may: (given) => asked.push(new TextDecoder().decode(given)) > 2 }) };
    const inspection = createInspection(createCatalogue(), [picky]);
    const out = into();
    seen.length = 0;
    await inspection.take(chunk('package.json', 'abcdefgh'), out as never);
    await inspection.take(chunk('package.json', 'abcd', { more: true, tail: 1 }), out as never);
    await inspection.take(chunk('package.json', 'cdefgh', { overlap: 1 }), out as never);
    await inspection.take(chunk('package.json', 'target', { mode: 'link' }), out as never);
    expect(asked).toEqual(['abcdef', 'abcdef']);
    expect(seen.map((file) => file.text)).toEqual(['target']);
  });

  it('forgets a file that is too large before the next one of several windows', async () => {
    const inspection = createInspection(createCatalogue(), [spy]);
    const out = into();
    seen.length = 0;
    await inspection.take({ ...chunk('a/package.json', ''), bytes: new Uint8Array((64 << 20) + 1), more: true }, out as never);
    await inspection.take(chunk('a/package.json', ' }', { overlap: 1 }), out as never);
    await inspection.take(chunk('b/package.json', '{"a"', { more: true }), out as never);
    await inspection.take(chunk('b/package.json', '":1}', { overlap: 1 }), out as never);
    expect(out.problems).toMatchObject([{ code: 'too-large', path: 'a/package.json' }]);
    expect(seen.map(({ path, text }) => [path, text])).toEqual([['b/package.json', '{"a":1}']]);
  });

  it('keeps of a staged file what its new lines say', async () => {
    const out = into();
    await createInspection(createCatalogue(), [spy]).take(chunk('package.json', '{}', { newLines: [[4, 6]] }), out as never);
    expect(out.evidence).toMatchObject([{ startLine: 5 }]);
  });

  it('looks at no path inside an archive, nor at a name given on standard input twice', async () => {
    const out = into();
    await createInspection(createCatalogue(), []).take(chunk('a.zip', '', { origin: { kind: 'file', path: 'a.zip', member: '.cursorrules' } }), out as never);
    await createInspection(createCatalogue(), []).take(chunk('.cursorrules', 'x', { overlap: 1 }), out as never);
    expect(out.evidence).toEqual([]);
  });

  it('reads commit objects, messages and refs', async () => {
    const inspection = createInspection(createCatalogue(), []);
    const out = into();
    const raw = 'tree 1\nparent 2\nauthor J <j@x.example> 1 +0000\ncommitter C <cursoragent@cursor.com> 1 +0000\n\nFix\n\nMade-with: Cursor\n';
    await inspection.take(chunk('commit:1', raw, { origin: { kind: 'object', object: 'commit:1', path: 'commit:1' } }), out as never);
    await inspection.take(chunk('ref:codex/x', 'refs/heads/codex/x', { origin: { kind: 'object', object: 'ref:codex/x', path: 'ref:codex/x' } }), out as never);
    await inspection.take(chunk('MSG', 'Fix\n\nMade-with: Cursor', { origin: { kind: 'message', path: 'MSG' } }), out as never);
    expect(out.evidence).toMatchObject([
      { tool: 'cursor-cloud-agent', trace: 'author' }, { tool: 'cursor', trace: 'author' }, { tool: 'cursor', trace: 'trailer', startLine: 8 },
      { tool: 'codex-cli', trace: 'branch' }, { tool: 'codex-cloud', trace: 'branch' }, { tool: 'cursor', trace: 'trailer', startLine: 3 },
    ]);
  });
});
