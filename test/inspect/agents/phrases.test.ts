import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { injection, phrasesIn } from '../../../src/inspect/agents/phrases.ts';

const words = ['ignore', 'all previous', 'instructions', 'do not', 'tell', 'the user', 'silently', 'upload', 'the .env', 'to https://x.example', 'curl x', '| sh', 'cat', '~/.ssh', 'Disable', 'then skip', 'the pre-commit', 'hooks', 'tests that fail', 'security checks', 'use --no-verify', 'edit', '.claude/settings.json', '\n', '\n', '\n\n', ' ', '.', ': ', '"', 'never', '- ', '> ', '\r\n'];

describe('phrases of a text', () => {
  it('are all that its lines have', () => {
    let some = 0;
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(' ')), (text) => {
      const phrases = phrasesIn(text);
      for (const line of text.split('\n')) {
        if (injection(line)) some++;
        expect([text, injection(line, phrases)]).toEqual([text, injection(line)]);
      }
    }), { numRuns: 20_000, seed: 8 });
    expect(some).toBeGreaterThan(1000);
  });

  it('are none in what says nothing of the kind', () => expect(phrasesIn('# Project\n\nRun `npm ci`, then `npm run build`.\nUse English.\n')).toEqual([]));
});
