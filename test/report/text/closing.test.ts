import { describe, expect, it } from 'vitest';
import text from '../../../src/report/text.ts';
import type { Report } from '../../../src/types/report.ts';
import { render, report, secret } from '../helpers/reports.ts';

const show = (of: Report, paint = {}): string => render(text, of, paint);

describe('the closing lines', () => {
  it('are one when all is well', () => {
    expect(show(report())).toBe('✔ nothing found  12 files, 48 kB, 9 ms\n');
  });

  it('count what was accepted, and name it where it is little, or with -v', () => {
    const by = { kind: 'inline', reason: 'a sample', owner: 'Ada', until: '2027-01-31' } as const;
    const of = report([], { suppressed: [{ finding: secret(), by }, { finding: secret(), by: { kind: 'baseline' } }] });
    expect(show(of)).toContain('2 findings accepted: 1 inline and 1 by the baseline\n');
    const named = 'accepted src/deploy.ts:12  aws/access-key-id  inline: a sample, owner Ada, until 2027-01-31\n';
    expect(show(of)).toContain(named);
    const many = report([], { suppressed: Array.from({ length: 6 }, () => ({ finding: secret(), by })) });
    expect(show(many)).toBe('6 findings accepted: 6 inline (-v names them)\n✔ nothing found  12 files, 48 kB, 9 ms\n');
    expect(show(many, { detail: 'verbose' }).split(named)).toHaveLength(7);
  });

  it('say what could not be read', () => {
    const shown = show(report([], { problems: [{ code: 'unreadable', path: 'x.key', message: 'permission denied', hint: 'chmod it' }] }));
    expect(shown).toContain('problem  x.key: permission denied (unreadable)\n         chmod it\n');
    expect(shown).toContain('✖ nothing found, 1 problem: the scan is incomplete');
    const named = (path: string, message: string): string => show(report([], { problems: [{ code: 'unreadable', path, message }] }));
    expect(named('dir', 'the directory could not be read')).toContain('problem  dir: the directory could not be read');
    expect(named('perm', 'permission denied')).toContain('problem  perm: permission denied');
    expect(named('f', 'f is a pipe')).toContain('problem  f is a pipe');
  });

  it('show notices with their place', () => {
    expect(show(report([], { notices: [{ code: 'x', path: 'tightlip.toml', startLine: 7, message: 'weaker' }] }))).toContain('notice   tightlip.toml:7: weaker\n');
  });
});

describe('-q', () => {
  it('is a line each for what blocks, and silent when nothing does', () => {
    expect(show(report([secret(), secret({ blocking: false })]), { detail: 'quiet' }).trimEnd().split('\n')).toHaveLength(1);
    expect(show(report([secret({ blocking: false })]), { detail: 'quiet' })).toBe('');
  });
});

describe('links', () => {
  it('open the file and the rule where the terminal follows them', () => {
    const shown = show(report([secret({ origin: { kind: 'file', path: 'a b#.ts' } })]), { links: true, root: '/repo' });
    expect(shown).toContain('\u001b]8;;file:///repo/a%20b%23.ts\u001b\\a b#.ts:12:13\u001b]8;;\u001b\\');
    expect(shown).toContain('\u001b]8;;https://docs.example/aws\u001b\\');
  });

  it('never carry a control character of a hostile address', () => {
    const shown = show(report([secret({ docs: 'https://x/\u0007\u001b\\evil' })]), { links: true });
    expect(shown).not.toContain('https://x/');
  });
});
