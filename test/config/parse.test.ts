import { describe, expect, it } from 'vitest';
import { githubToken } from '../helpers/secrets.ts';
import { refusal } from './helpers.ts';

const top = (text: string): Promise<string> => refusal({ 'tightlip.toml': text });

describe('a configuration that is not valid', () => {
  it.each([
    ['unknown key', 'exlude = ["a"]', 'tightlip.toml:1:1: unknown key `exlude` | did you mean `exclude`?'],
    ['unknown key in a table', '[ai]\nmod = "observe"', 'tightlip.toml:2:1: unknown key `mod` in `ai` | did you mean `mode`?'],
    ['unknown key of an entry', '[[allow]]\nfingerprint = "f1:00000000000000000000000000000000"\nreason = "x"\nuntill = 2027-01-01', 'tightlip.toml:4:1: unknown key `untill` in `allow` | did you mean `until`?'],
    ['missing key', '[[allow]]\nfingerprint = "f1:00000000000000000000000000000000"', 'tightlip.toml:1:1: `reason` is missing in `allow` | add reason = ...'],
    ['wrong choice', 'fail-on = "hihg"', 'tightlip.toml:1:11: `fail-on` is none of the known values | did you mean "high"?'],
    ['wrong choice far from any', 'fail-on = "0"', 'tightlip.toml:1:11: `fail-on` is none of the known values | write one of: "critical", "high", "medium", "low"'],
    ['wrong type', 'exclude = "dist"', 'tightlip.toml:1:11: `exclude` has the wrong type | it must be a list: [ ... ]'],
    ['a date where a table belongs', 'ai = 2027-01-31', 'tightlip.toml:1:6: `ai` has the wrong type | it must be a table'],
    ['a date where a table below belongs', '[ai]\naudit = 2027-01-31', 'tightlip.toml:2:9: `ai.audit` has the wrong type | it must be a table'],
    ['a date in a list of tables', '[ai]\nrule = [2027-01-31]', 'tightlip.toml:2:9: `ai.rule` has the wrong type | it must be a table'],
    ['a date where a table of any keys belongs', 'severity = 2027-01-31', 'tightlip.toml:1:12: `severity` has the wrong type | it must be a table'],
    ['a list where a table belongs', 'ai = []', 'tightlip.toml:1:6: `ai` has the wrong type | it must be a table'],
    ['a rule for nowhere', '[[ai.rule]]\nid = "A"\ntools = ["cursor"]\nverdict = "banned"\nreason = "r"\npaths = []', 'tightlip.toml:6:9: `ai.rule.paths` is empty, so the rule would hold nowhere | leave it out, then it holds everywhere'],
    ['a server of no known kind', '[ai.mcp]\nallow = ["nmp:a"]', 'tightlip.toml:2:10: `ai.mcp.allow` is no MCP server | write npm:..., pypi:..., docker:..., command:..., name:..., or the beginning of an http address'],
    ['a server with a version', '[ai.mcp]\nallow = ["npm:@a/b@1.2.3"]', 'tightlip.toml:2:10: `ai.mcp.allow` names a version | leave it out, the list is of packages'],
    ['bad glob', 'exclude = ["a", "b\\\\c"]', 'tightlip.toml:1:17: `exclude` holds a backslash | write / between folders, also on Windows'],
    ['bad rule glob in severity', '[severity]\n"A B" = "low"', 'tightlip.toml:2:1: `severity` is not a rule id or a glob of them | write one such as "generic/password" or "generic/*"'],
    ['endpoint that could match nothing', '[ai.endpoints]\ndeny = ["https://x.example/*"]', 'tightlip.toml:2:9: `ai.endpoints.deny` is neither a host, nor `*.host`, nor the beginning of an http address | docs/configuration.md describes every key'],
    ['endpoint that could match nothing', '[ai.endpoints]\ndeny = ["*"]', 'tightlip.toml:2:9: `ai.endpoints.deny` is neither a host, nor `*.host`, nor the beginning of an http address | docs/configuration.md describes every key'],
    ['endpoint that could match nothing', '[ai.endpoints]\ndeny = ["x.example:443"]', 'tightlip.toml:2:9: `ai.endpoints.deny` is neither a host, nor `*.host`, nor the beginning of an http address | docs/configuration.md describes every key'],
    ['endpoint that could match nothing', '[ai.endpoints]\ndeny = ["ftp://x.example"]', 'tightlip.toml:2:9: `ai.endpoints.deny` is neither a host, nor `*.host`, nor the beginning of an http address | docs/configuration.md describes every key'],
    ['bad severity', '[severity]\n"generic/*" = "none"', 'tightlip.toml:2:15: `severity` is none of the known values | write one of: "critical", "high", "medium", "low"'],
    ['bad day', '[[allow]]\nrule = "a/b"\npaths = ["x"]\nreason = "x"\nuntil = "2027-02-30"', 'tightlip.toml:5:9: `allow.until` is not a day | write one such as 2027-01-31'],
    ['bad day as a date of TOML', '[[allow]]\r\nrule = "a/b"\r\npaths = ["x"]\r\nreason = "x"\r\nuntil = 2027-02-30', 'tightlip.toml:5:9: `allow.until` is not a day | write one such as 2027-01-31'],
    ['bad day in an inline table', 'allow = [{ rule = "a/b", paths = ["x"], reason = "2027-02-30", until = 2027-04-31 }]', 'tightlip.toml:1:72: `allow.until` is not a day | write one such as 2027-01-31'],
    ['no list of tables', '[allow]\nreason = "x"', 'tightlip.toml:1:1: `allow` has the wrong type | it must be a list of tables: [[allow]]'],
    ['neither fingerprint nor rule', '[[allow]]\nreason = "x"', 'tightlip.toml:1:1: `allow` needs a `fingerprint`, or `rule` and `paths` | docs/configuration.md describes every key'],
    ['syntax', 'salt = "x"\nexclude = [', 'tightlip.toml:2:11: is not valid TOML: unfinished array'],
    ['a rule twice', '[[ai.rule]]\nid = "A"\nverdict = "approved"\n[[ai.rule]]\nid = "A"\nverdict = "approved"', 'tightlip.toml:5:6: `ai.rule.id` is used twice | the first one is on line 1: give each its own'],
    ['size', 'max-file-size = "big"', 'tightlip.toml:1:17: `max-file-size` is not a size | write bytes, or a number with k, M or G such as "10M"'],
    ['two shapes', '[[rule]]\nid = "a/b"\ntitle = "x"\nseverity = "low"\ntoken = ["x"]\npattern = "x"', 'tightlip.toml:1:1: `rule` needs exactly one of `token`, `context` and `pattern` | docs/configuration.md describes every key'],
    ['audit file of a repository', '[ai.audit]\nfile = "/etc/x"', 'tightlip.toml:1:1: `ai.audit` would let a repository write files'],
  ])('%s: says where, what and what to write', async (_, text, said) => expect(await top(text)).toContain(said));

  it('never repeats what may be a secret', async () => {
    const secret = githubToken();
    const broken = [
      `salt = "${secret}`,
      `${secret} = 1`,
      `salt = ["${secret}"]`,
      `fail-on = "${secret}"`,
      `exclude = ["${secret}\\\\x"]`,
      `[severity]\n"${secret} x" = "low"`,
      `[severity]\n"a/b" = "${secret}"`,
      `[ai]\nrequire = ["${secret}"]`,
      `[[allow]]\nfingerprint = "${secret}"\nreason = "r"`,
      `extends = ["../${secret}"]`,
      `[[rule]]\nid = "a/b"\ntitle = "x"\nseverity = "low"\npattern = "(${secret}"`,
      `[[rule]]\nid = "${secret}"\ntitle = "x"\nseverity = "low"\npattern = "x"`,
    ];
    for (const text of broken) {
      const said = await top(text);
      expect(said, text).not.toBe('accepted');
      expect(said).not.toContain(secret.slice(4, 14));
    }
  });

  it('counts the other faults', async () => expect(await top('a = 1\nb = 2\nc = 3')).toContain('(and 2 more: tightlip config check)'));

  it('takes the 29th of February where there is one', async () => expect(await top('[[allow]]\nrule = "generic/*"\npaths = ["x"]\nreason = "x"\nuntil = 2028-02-29')).toBe('accepted'));

  it('reads CRLF and a byte order mark', async () => expect(await top('\ufeffsalt = "x"\r\nexclude = [\r\n"dist/"]\r\n')).toBe('accepted'));

  it('reads an empty line after a comment in a file with CRLF', async () => expect(await top('salt = "x" # a\r\n\r\n# b\r\n\r\nexclude = []\r\n')).toBe('accepted'));

  it('names line and column after CRLF', async () => expect(await top('salt = "x"\r\n\r\n  exclud = []')).toContain('tightlip.toml:3:3'));

  it('refuses depth', async () => expect(await top(`salt = ${'['.repeat(2000)}`)).toContain('tightlip.toml:1:'));
});
