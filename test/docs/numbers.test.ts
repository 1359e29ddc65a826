/** Numbers on the pages are those of the program, or a little less: who adds a rule need not count. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const listed = spawnSync(process.execPath, ['bin/tightlip.js', 'rules', 'list'], { encoding: 'utf8' }).stdout.split('\n');
const actual = {
  tools: readdirSync('rules/ai').filter((name) => name.endsWith('.ts')).length,
  checks: listed.filter((line) => line.startsWith('agent/')).length,
  kinds: readFileSync('test/cases/rule-ids.txt', 'utf8').trim().split('\n').length,
};
const patterns: Readonly<Record<keyof typeof actual, RegExp>> = {
  tools: /(\d[\d,]*) (?:AI )?tools (?:by|are|judged)|\| AI tools \| (\d+)/g,
  checks: /(\d+) (?:kinds of dangerous agent|checks(?: of| \|))/g,
  kinds: /(\d[\d,]*\d) kinds of credentials|kinds of credentials \| (\d[\d,]*\d)/g,
};

it.each(['README.md', 'CHANGELOG.md', 'docs/inventory.md', 'docs/agent-risks.md', 'docs/catalogue.md', 'docs/rules.md'])('%s', (page) => {
  const text = readFileSync(page, 'utf8');
  for (const [name, pattern] of Object.entries(patterns) as [keyof typeof actual, RegExp][]) {
    for (const [sentence, ...numbers] of text.matchAll(pattern)) {
      const said = Number(numbers.find(Boolean)?.replace(',', ''));
      expect(said, sentence).toBeLessThanOrEqual(actual[name]);
      expect(said, sentence).toBeGreaterThan(actual[name] * 0.9);
    }
  }
});
