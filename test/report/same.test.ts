import { describe, expect, it } from 'vitest';
import { reporter } from '../../src/report/load.ts';
import { fingerprint, render, report, secret, tool } from './helpers/reports.ts';

const findings = Array.from({ length: 40 }, (_, i) => {
  const place = { origin: { kind: 'file', path: `src/f${String(i).padStart(2, '0')}.ts` }, fingerprint: fingerprint(i) } as const;
  return i % 4 === 3 ? tool(place) : secret({ ...place, kind: i % 4 === 2 ? 'leak' : 'secret' });
});
const of = report(findings);
const paths = findings.map((finding) => finding.origin.path);

describe.each(['json', 'jsonl', 'sarif', 'junit', 'csv'])('%s', (name) => {
  it('has every finding, in the order of the report', async () => {
    const places = { json: /"path": "(src\/f\d+\.ts)",\n {6}"startLine"/g, jsonl: /"path":"(src\/f\d+\.ts)","startLine"/g, sarif: /"uri":"(src\/f\d+\.ts)"/g, junit: /file="(src\/f\d+\.ts)"/g, csv: /,(src\/f\d+\.ts),/g };
    const text = render(await reporter(name), of);
    expect([...text.matchAll(places[name as keyof typeof places])].map((match) => match[1])).toEqual(paths);
  });
});

describe.each(['text', 'markdown', 'github'])('%s', (name) => {
  it('shows every place and counts every finding, whatever it merges', async () => {
    const text = render(await reporter(name), of, { detail: 'verbose' });
    expect([...new Set(text.match(/src\/f\d+\.ts/g))].toSorted()).toEqual(paths);
    expect(text).toMatch(/20 secrets, 10 confidentiality leaks, 10 AI tool traces/);
  });
});

it('github lists every finding, in the order of the report', async () => {
  expect([...render(await reporter('github'), of).matchAll(/^(src\/f\d+\.ts):/gm)].map((match) => match[1])).toEqual(paths);
});

it('gitlab has secrets and leaks in the order of the report', async () => {
  const files = JSON.parse(render(await reporter('gitlab'), of)).vulnerabilities.map((one: { location: { file: string } }) => one.location.file);
  expect(files).toEqual(findings.flatMap((finding) => (finding.kind === 'ai-tool' ? [] : [finding.origin.path])));
});

it.each(['text', 'json', 'jsonl', 'sarif', 'gitlab', 'junit', 'csv', 'markdown', 'github'])('%s gives the same bytes twice', async (name) => {
  expect(render(await reporter(name), report(structuredClone(findings)))).toBe(render(await reporter(name), of));
});
