import { describe, expect, it } from 'vitest';
import { unsaid } from '../../src/unsaid.ts';
import { awsPair, githubToken, run } from '../helpers/secrets.ts';
import { tightlip } from '../helpers/program.ts';
import { repository } from '../helpers/repository.ts';

const hidden = '(not repeated: it may be a secret)';

describe('what was typed', () => {
  it.each([
    'stagd', 'no/such/path', 'src/deploy.ts', './config.json', 'C:\\work\\a.txt', '--no-such-option', 'backupPolicy', 'report2024.json', 'vendor/chapter12/x', 'feature/JIRA-1234-fix', 'origin/main..HEAD~3', 'v1.2.3',
    'secrets,leak', '10x', '2026-11-21', 'sha256', 'IMG_20260101_1234.jpg', '内部资料/密钥.txt', 'café', 'github/personal-access-tokn', 'README',
  ])('%s is said back', (word) => expect(unsaid(`tightlip: no such thing: '${word}'`, ['scan', word])).toBe(`tightlip: no such thing: '${word}'`));

  it.each([githubToken(), awsPair().id, awsPair().secret, `--${githubToken()}`, `json=${githubToken()}`, 'Tr0ub4dor&3x', 'p4ssw0rd!', run('letters', 24, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'), '0123456789abcdef0123456789abcdef01234567', 'postgres://app:qT7vX2mL@db/app'])(
    'a doubtful one is not (%#)',
    (word) => expect(unsaid(`tightlip: no such thing: '${word}', ${JSON.stringify(`/tmp/${word}`)}`, ['scan', word])).not.toContain(word),
  );

  it('a shortened or escaped one is not either', () => {
    const long = githubToken().repeat(8);
    expect(unsaid(`no such thing: '${long.slice(0, 100)}'`, [long])).toBe(`no such thing: '${hidden}'`);
    const odd = `a"\u001b${githubToken()}\n`;
    expect(unsaid(`no such thing: ${JSON.stringify(odd)}`, [odd])).toBe(`no such thing: "a\\"\\u001b${hidden}\\n"`);
  });

  it('the id of a commit is said where commits are named', () => {
    const id = '3f'.repeat(20);
    expect(unsaid(`git knows no revision '${id}..HEAD' here`, ['range', `${id}..HEAD`])).toContain(id);
    expect(unsaid(`no rule '${id}'`, ['explain', id])).not.toContain(id);
  });
});

describe('a secret where a name belongs is not repeated', () => {
  const lines = `TTT|scan TTT|staged TTT|staged --only TTT|scan --format TTT|scan --format json=TTT/TTT -f x|scan -f json=/proc/TTT|scan --TTT|scan -TTT|scan --TTT=1|scan --threads TTT|scan --max-file-size TTT|scan --fail-on TTT|scan -c TTT
scan --policy TTT|range TTT|range TTT..HEAD|range --TTT|history --since TTT|message TTT|inventory TTT|inventory -f TTT|inventory --policy TTT|install TTT|uninstall TTT|cache TTT|allow TTT|allow TTT --reason x|allow f1:TTT --remove
allow f1:00000000000000000000000000000000 --reason x --until TTT|allow f1:00000000000000000000000000000000 --reason x --path TTT|baseline TTT|baseline --until TTT|config TTT|config show TTT|config show ../../TTT|config check -c TTT|rules TTT|rules show TTT|rules check TTT|rules list TTT|import TTT
explain TTT|explain f1:TTT|completions TTT|help TTT|init TTT|doctor TTT|push TTT TTT TTT|receive TTT|stdin --path TTT TTT`;
  it.each(lines.split(/[|\n]/))('tightlip %s', (line) => {
    const place = repository();
    try {
      place.write({ 'a.txt': 'x\n' });
      for (const secret of [githubToken(), 'Tr0ub4dor&3x-9']) {
        const { stdout, stderr } = tightlip(line.replaceAll('TTT', secret).split(' '), { cwd: place.path, env: place.env });
        expect(stdout + stderr).not.toContain(secret.slice(0, 12));
      }
      const { stdout, stderr } = tightlip(['scan', '.'], { cwd: place.path, env: { ...place.env, TIGHTLIP_CONFIG: githubToken() } });
      expect(stdout + stderr).not.toContain(githubToken());
    } finally {
      place.remove();
    }
  });
});
