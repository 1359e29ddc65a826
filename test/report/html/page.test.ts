import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import html from '../../../src/report/html.ts';
import type { PageData } from '../../../src/report/html/model.ts';
import { attacks, hostileReport } from '../helpers/hostile.ts';
import { render, report, secret, tool } from '../helpers/reports.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const dataOf = (page: string): PageData => JSON.parse(/<script type="application\/json" id="data">([^]*?)<\/script>/.exec(page)?.[1] ?? '') as PageData;

describe('the page', () => {
  it('lets exactly its own script and style run, and nothing load', () => {
    const page = render(html, report([secret(), tool()]));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map((match) => match[1] as string);
    const styles = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map((match) => match[1] as string);
    expect(scripts).toHaveLength(1);
    expect(styles).toHaveLength(1);
    expect(policy).toBe(`default-src 'none'; script-src ${hash(scripts[0] as string)}; style-src ${hash(styles[0] as string)}; base-uri 'none'; form-action 'none'`);
    expect(page).not.toMatch(/ (src|href|style|on\w+)="/);
  });

  it('carries every finding in the order of the report, and what was accepted', () => {
    const data = dataOf(render(html, report([secret(), tool()], { suppressed: [{ finding: secret(), by: { kind: 'inline', reason: 'a sample' } }] })));
    expect(data.findings.map((finding) => finding.path)).toEqual(['src/deploy.ts', '.claude/settings.json']);
    expect(data.findings[0]?.excerpt).toEqual(["const id = '", `${'AKIA'}${'*'.repeat(16)}`, "';"]);
    expect(data.rules.map((rule) => rule.id)).toEqual(['aws/access-key-id', 'ai/claude-code']);
    expect(data.accepted).toEqual([['src/deploy.ts:12', 'aws/access-key-id', 'inline, a sample']]);
  });

  it('cannot be left by what content says', () => {
    const page = render(html, hostileReport());
    expect(page.match(/<\/?script/g)).toHaveLength(4);
    expect(page).not.toMatch(/<img|<!--(?! )|\u001b|\u202e/);
    expect(dataOf(page).findings).toHaveLength(attacks.length * 6);
  });

  it('has a title that tells the result', () => {
    expect(render(html, report())).toContain('<title>tightlip: nothing found</title>');
    expect(render(html, report([secret()]))).toContain('<title>tightlip: 1 secret</title>');
  });
});
