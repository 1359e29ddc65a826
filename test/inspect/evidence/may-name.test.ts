import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/inspect/evidence/catalogue.ts';
import type { NameKind } from '../../../src/inspect/evidence/names.ts';

const { mayName } = createCatalogue();
const may = (text: string, ...kinds: NameKind[]): boolean => mayName(new TextEncoder().encode(text), kinds);

describe('the quick look for names', () => {
  it.each<[string, NameKind]>([
    ['{"dependencies":{"@anthropic-ai/claude-code":"1"}}', 'npm'],
    ['{"dependencies":{"@anthropic-ai\\/claude-code":"1"}}', 'npm'],
    ['"\\u0040anthropic-ai/claude-\\u0063ode"', 'npm'],
    ['AIDER..Chat==1', 'pypi'],
    ['aider_chat', 'pypi'],
    ['<groupId>io.modelcontextprotocol.sdk</groupId>\n<artifactId>mcp</artifactId>', 'maven'],
    ['run: claude -p x', 'run'],
    ['ANTHROPIC_BASE_URL=x', 'run'],
    ['AIDER_MODEL: x', 'run'],
    ['curl https://api.anthropic.com/v1', 'run'],
    ['gh copilot suggest', 'run'],
    ['\tgoose run', 'program'],
    ['x=$(q chat)', 'program'],
    ['/usr/bin/pi -p', 'program'],
  ])('%s may name a tool (%s)', (text, kind) => expect(may(text, kind)).toBe(true));

  it.each<[string, NameKind]>([
    ['{"dependencies":{"anthropic-colours":"1","claudette":"2"}}', 'npm'],
    ['aider-chatter', 'pypi'],
    ['run: npm test # cl', 'run'],
    ['@anthropic-ai/claude-code', 'crates'],
    ['grep -q x; echo $pi mongoose my-agent agent.py', 'program'],
    ['rmdir /q /s %BUILDDIR%', 'program'],
    ['', 'npm'],
  ])('%s names none (%s)', (text, kind) => expect(may(text, kind)).toBe(false));

  it('knows the tools of a company', () => {
    const own = createCatalogue([{ id: 'own', packages: { npm: ['@own/helper-x'] }, binaries: ['ownhelper'] }]);
    const bytes = new TextEncoder().encode('npm i @own/helper-x && ownhelper');
    expect([own.mayName(bytes, ['npm']), own.mayName(bytes, ['run']), may('npm i @own/helper-x && ownhelper', 'run', 'npm')]).toEqual([true, true, false]);
  });
});

describe('a text of several pieces', () => {
  it('is looked at across their edges', () => {
    for (const place of [(1 << 20) - 1_030, (1 << 20) - 1_024, (1 << 20) - 5, 1 << 20]) {
      expect(may(`${'x '.repeat(place / 2)}openai-codex @openai/codex${' x'.repeat(3_000)}`, 'npm')).toBe(true);
    }
    expect(may('x '.repeat(1 << 20), 'npm')).toBe(false);
  });
});

describe('a text of a few lines', () => {
  it('is read by its words as a long one is by the expression', () => {
    const words = ['claude', '-', '@', 'anthropic', 'ai', '/', ' ', 'code', 'AIDER', '_', 'goose', 'run', '\n', 'q', '.', 'openai', 'codex', 'x', '"', 'gh', 'copilot', 'ü', '$', 'com', 'api', ':'];
    const kinds: NameKind[] = ['npm', 'pypi', 'go', 'run', 'program'];
    const long = '\n '.repeat(40_000);
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), fc.constantFrom(...kinds), (parts, kind) => {
      const text = parts.join('');
      expect([text, may(text, kind)]).toEqual([text, may(`${text}${long}`, kind)]);
    }), { numRuns: 300, seed: 7 });
  });
});
