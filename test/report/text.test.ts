import { describe, expect, it } from 'vitest';
import text from '../../src/report/text.ts';
import type { Report } from '../../src/types/report.ts';
import { fingerprint, render, report, secret, tool } from './helpers/reports.ts';

const show = (of: Report, paint = {}): string => render(text, of, paint);

describe('a secret', () => {
  it('is one block: place, frame, what to do now, why, how to accept', () => {
    expect(show(report([secret()]))).toBe(
      [
        'src/deploy.ts:12:13  AWS access key ID                                       aws/access-key-id  high',
        "   12 │ const id = 'AKIA****************';",
        '      │             ^^^^^^^^^^^^^^^^^^^^',
        '  fix      Deactivate the key in IAM, then remove it from the history.',
        '  why      Whoever can read it can use it. Once pushed, deleting the line does not take it back.',
        `  accept   tightlip allow ${fingerprint(1)} --reason "…" && git add tightlip.toml`,
        '',
        '✖ 1 secret  12 files, 48 kB, 9 ms',
        '',
      ].join('\n'),
    );
  });

  it('that no exception of the repository can lift is for its owner to decide', () => {
    const shown = show(report([secret({ kind: 'agent-risk', rule: 'agent/x', acceptable: false, policy: { contact: 'a@corp.example' } })]));
    expect(shown).toContain('  ask      a@corp.example\n');
    expect(shown).not.toContain('tightlip allow');
    expect(show(report([secret({ kind: 'agent-risk', rule: 'agent/x', acceptable: false })]))).toContain('  ask      whoever owns the policy\n');
  });

  it('that is staged can still be taken out', () => {
    expect(show(report([secret({ origin: { kind: 'staged', path: 'a.ts' } })]))).toContain('why      It is staged, not committed yet');
  });

  it('from the history names the commit', () => {
    const origin = { kind: 'commit', path: 'a.ts', commit: 'ab'.repeat(20), author: 'Ada <a@b>', date: '2024-01-02T03:04:05+01:00' } as const;
    expect(show(report([secret({ origin, occurrences: 3 })]))).toContain(
      'since    abababababab  2024-01-02T03:04:05+01:00  Ada <a@b>; 3 versions of the file have it',
    );
  });

  it('is told once, wherever else it stands, with every rule that saw it and all of them counted', () => {
    const places = ['b.ts', 'c.ts', 'd.ts', 'e.ts'].map((path) => secret({ origin: { kind: 'file', path }, rule: path === 'e.ts' ? 'generic/key' : 'aws/access-key-id' }));
    const shown = show(report([secret({ origin: { kind: 'file', path: 'a.ts' } }), ...places]));
    expect(shown).toContain('also     in 4 other places: b.ts:12:13, c.ts:12:13, d.ts:12:13, and 1 more place\n');
    expect(shown).toContain('aws/access-key-id, generic/key');
    expect(shown).toContain('✖ 5 secrets');
    expect(show(report([secret(), ...places]), { detail: 'verbose' })).toContain('e.ts:12:13');
  });

  it('in one file is told by lines', () => {
    const again = [20, 30].map((line) => secret({ region: { startLine: line, startColumn: 1, endLine: line, endColumn: 2 } }));
    expect(show(report([secret(), ...again]))).toContain('also     in 2 other places: line 20, line 30\n');
  });

  it('of another value is another block, and its reason is given once', () => {
    const shown = show(report([secret(), secret({ fingerprint: fingerprint(9), region: { startLine: 13, startColumn: 1, endLine: 13, endColumn: 9 } })]));
    expect(shown.match(/ {2}fix /g)).toHaveLength(2);
    expect(shown.match(/ {2}why /g)).toHaveLength(1);
  });

  it('has its head in two lines where a terminal is too narrow, never in a pipe or a short report', () => {
    const lines = (paint: object): string[] => show(report([secret()]), paint).split('\n').slice(0, 2);
    expect(lines({ width: 60 })).toEqual(['src/deploy.ts:12:13', '  AWS access key ID                  aws/access-key-id  high']);
    expect(lines({ width: 80 })[0]).toBe('src/deploy.ts:12:13  AWS access key ID                   aws/access-key-id  high');
    const long = secret({ origin: { kind: 'file', path: `${'deep/'.repeat(30)}a.ts` } });
    expect(show(report([long])).split('\n')[0]).toContain('a.ts:12:13  AWS access key ID');
    expect(show(report([long]), { width: 60, detail: 'quiet' }).trimEnd().split('\n')).toHaveLength(1);
  });

  it('over several lines says where it ends', () => {
    expect(show(report([secret({ region: { startLine: 12, startColumn: 1, endLine: 40, endColumn: 3 } })]))).toMatch(/\^ to line 40\n/);
  });
});

describe('nothing', () => {
  const empty = { files: 0, bytes: 0, commits: 0, durationMs: 9 };
  it.each([
    ['scan', {}, '– nothing found: there is no file here, or git ignores them all (--no-ignore)  0 files'],
    ['scan', { excluded: 3 }, '– nothing found: 3 files excluded by configuration  0 files'],
    ['staged', {}, '– nothing found: nothing is added  0 files'],
    ['history', {}, '✔ nothing found  0 files'],
    ['message', {}, '✔ nothing found  commit message'],
  ])('in %s with %j is said for what it is', (command, skipped, words) => {
    expect(show(report([], { command, stats: { ...empty, skipped } }))).toContain(words);
  });

  it('says what alone was asked for', () => expect(show(report([], { only: ['secrets', 'leaks'] }))).toBe('✔ nothing found  secrets and leaks only, 12 files, 48 kB, 9 ms\n'));
});

describe('the frame', () => {
  it('puts the caret under wide characters', () => {
    const shown = show(report([secret({ excerpt: '部署🚀 = abcd****', mark: [7, 15] })]));
    expect(shown).toContain(`   12 │ 部署🚀 = abcd****\n      │ ${' '.repeat(9)}^^^^^^^^\n`);
  });

  it('keeps the mark in sight on a narrow terminal', () => {
    const excerpt = `${'x'.repeat(200)}abcd****${'y'.repeat(200)}`;
    const frame = show(report([secret({ excerpt, mark: [200, 208] })]), { width: 66 }).split('\n').slice(1, 3);
    expect(frame[0]).toContain('abcd****');
    expect(frame[0]).toHaveLength(66);
    expect(frame[1]?.indexOf('^')).toBe(frame[0]?.indexOf('abcd'));
  });

  it('drops indentation but not alignment', () => {
    const shown = show(report([secret({ excerpt: '\t\tabcd****', mark: [2, 10] })]));
    expect(shown).toContain('   12 │ abcd****\n      │ ^^^^^^^^\n');
  });
});

describe('an AI tool', () => {
  it('reads as the policy wants it', () => {
    expect(show(report([tool()]))).toBe(
      [
        '.claude/settings.json:1  Claude Code is banned                                  ai/claude-code  high',
        '  found    .claude/settings.json (configured; also read by Cursor, Copilot CLI)',
        '  rule     SEC-AI-07  High-risk software: source code leaves the company.',
        '  instead  Qoder (approved)',
        '  fix      git rm -r --cached .claude; add .claude/ to .gitignore',
        '  ask      ai-security@corp.example  https://wiki.corp.example/ai-tools',
        '',
        '✖ 1 AI tool trace  12 files, 48 kB, 9 ms',
        '',
      ].join('\n'),
    );
  });

  it('in ten files is one block with a count', () => {
    const findings = Array.from({ length: 10 }, (_, i) => tool({ origin: { kind: 'file', path: `.claude/${i}.md` }, fingerprint: fingerprint(i) }));
    const shown = show(report(findings));
    expect(shown.match(/is banned/g)).toHaveLength(1);
    expect(shown).toContain('and 5 more traces in 10 files');
    expect(shown).toContain('✖ 10 AI tool traces');
  });

  it('has a command for each place that needs its own', () => {
    const places = Array.from({ length: 7 }, (_, i) => tool({ origin: { kind: 'file', path: `p${i}/.mcp.json` }, advice: `git rm --cached p${i}/.mcp.json` }));
    const shown = show(report(places));
    expect(shown).toContain('  fix      git rm --cached p0/.mcp.json\n           git rm --cached p1/.mcp.json\n');
    expect(shown).toContain('and 2 more commands (-v shows all)\n');
    expect(show(report(places), { detail: 'verbose' })).toContain('p6/.mcp.json\n');
  });

  it('that nobody has assessed says whom to ask, or how to decide', () => {
    const unlisted = { verdict: 'unlisted', severity: 'low', blocking: false } as const;
    expect(show(report([tool({ ...unlisted, advice: 'not assessed; ask x' })]))).not.toContain('  fix ');
    expect(show(report([tool({ ...unlisted, policy: { source: 'x:1' } })]))).toContain('  ask      whoever owns the policy\n');
    expect(show(report([tool({ ...unlisted, policy: undefined, advice: 'printf x' })]))).toContain('  decide   printf x\n');
  });

  it('says what is unmet, when it blocks, and whose exception ended', () => {
    const shown = show(
      report([
        tool({
          verdict: 'restricted',
          blocking: false,
          from: '2026-07-10',
          expired: { owner: 'li.wei', until: '2026-01-01' },
          unmet: [{ requirement: 'no-auto-approve', path: '.claude/settings.json', message: 'set permissions.defaultMode to "default"' }],
        }),
      ]),
    );
    expect(shown).toContain('Claude Code is restricted');
    expect(shown).toContain('high, warning');
    expect(shown).toContain('when     warns until 2026-07-10, then blocks');
    expect(shown).toContain('expired  the exception of li.wei ended on 2026-01-01');
    expect(shown).toContain('unmet    no-auto-approve  .claude/settings.json  set permissions.defaultMode to "default"');
    expect(shown).toContain('⚠ 1 AI tool trace (warnings only)');
  });
});
