import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/options.ts';
import { reporter } from '../../src/report/load.ts';
import { attacks, hostileReport } from './helpers/hostile.ts';
import { render } from './helpers/reports.ts';
import { obeyed } from './helpers/runner.ts';

const hostile = hostileReport();
const written = async (name: string, paint = {}): Promise<string> => render(await reporter(name), hostile, paint);

describe.each(formatNames.filter((name) => name !== 'html'))('%s', (name) => {
  it('holds no character that acts on a terminal', async () => {
    for (const detail of ['quiet', undefined, 'verbose'] as const) {
      expect(await written(name, { detail })).not.toMatch(/[^\n\r\u0020-\u007e\u00a0-\uffff\u{10000}-\u{dffff}]|[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u);
    }
  });

  it('holds no line that a CI runner obeys', async () => {
    for (const detail of ['quiet', undefined, 'verbose'] as const) {
      const text = await written(name, { detail, width: 40 });
      expect(text).not.toMatch(/##\[|##vso\[|##teamcity\[|section_(start|end):/i);
      if (name !== 'github') expect(text.split(/[\n\r\u2028\u2029]/).filter((line) => line.trim().startsWith('::'))).toEqual([]);
    }
  });
});

describe.each(['json', 'jsonl', 'sarif', 'gitlab'])('%s', (name) => {
  it('keeps names as they are', async () => {
    const text = await written(name);
    const values: unknown[] = name === 'jsonl' ? text.trimEnd().split('\n').map((line) => JSON.parse(line)) : [JSON.parse(text)];
    const names = JSON.stringify(values);
    const wellFormed = (attack: string): string => attack.replace(/\p{Surrogate}/gu, '\ufffd');
    for (const attack of attacks) {
      const shown = name === 'sarif' ? encodeURIComponent(wellFormed(attack).split('/')[0] as string).replaceAll("'", '%27').replaceAll(/[()!*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`) : attack;
      expect(names).toContain(JSON.stringify(shown).slice(1, -1));
    }
  });
});

describe('github', () => {
  it('is obeyed only in its own annotations, which carry what they should', async () => {
    const commands = obeyed(await written('github'));
    expect(new Set(commands.map((command) => command.name))).toEqual(new Set(['error', 'notice']));
    expect(commands.length).toBe(10 + 10 + 9 + 1);
    const [first] = commands;
    expect(Object.keys(first?.properties ?? {})).toEqual(['title', 'file', 'line', 'endLine', 'col', 'endColumn']);
    expect(first?.properties['file']).toBe(attacks[0]);
  });
});

describe('csv', () => {
  it('has no cell that a spreadsheet runs, and a line a row', async () => {
    const rows = (await written('csv')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(hostile.findings.length + hostile.suppressed.length + hostile.problems.length + 1);
    for (const row of rows) {
      const cells = row.match(/("([^"]|"")*"|[^",]*)(,|$)/g) ?? [];
      for (const cell of cells) expect(cell).not.toMatch(/^"?[=+\-@\t\r]/);
    }
  });
});

describe('markdown', () => {
  it('has no structure, HTML or link but its own', async () => {
    const whole = await written('markdown');
    for (const row of whole.split('\n').filter((line) => line.startsWith('|'))) expect(row.match(/\|/g)).toHaveLength(5);
    const text = whole.replaceAll(/`[^`\n]*`/g, '');
    const tags = new Set(text.match(/<[^>]*>?/g));
    expect([...tags].toSorted()).toEqual(['</code>', '</details>', '</summary>', '<br>', '<code>', '<details>', '<summary>']);
    expect(text).not.toMatch(/\]\(|!\[|https:|@|(?<!&)#1|www\.|`/);
  });
});
