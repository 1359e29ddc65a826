import { describe, expect, it } from 'vitest';
import { createStage, emptyOutcome } from '../../src/run/stage.ts';
import { seeded } from '../helpers/samples.ts';

const secret = `h7${seeded(97).run('base62', 12)}`;

function found(path: string, text: string): string[] {
  const outcome = emptyOutcome();
  void createStage({ only: ['secrets'], salt: '', enable: [] }).look({ origin: { kind: 'file', path }, bytes: Buffer.from(text), firstLine: 1, firstColumn: 1, overlap: 0 }, outcome);
  return outcome.findings.map(({ rule, region }) => `${rule} ${region.startLine}`);
}

describe('a secret as an argument', () => {
  it.each([
    ['call-arguments/property-default', 'A.cs', `public string Password { get; set; } = "${secret}";`],
    ['call-arguments/encoded-login', 'a.ts', `const h = "Basic " + btoa("ann:${secret}");`],
    ['call-arguments/encoded-login', 'a.ts', `headers: { Authorization: \`Basic \${Buffer.from("ann:${secret}").toString("base64")}\` }`],
    ['call-arguments/pair-to', 'A.kt', `val m = mapOf("password" to "${secret}")`],
    ['call-arguments/key-store', 'A.java', `keyStore.load(in, "${secret}".toCharArray());`],
    ['command-line-tools/passphrase', 'run.sh', `ssh-keygen -t ed25519 -N "${secret}" -f key`],
    ['command-line-tools/server-parameter', 'site.conf', `fastcgi_param DB_PASSWORD ${secret};`],
    ['generic/secret', 'a.yml', `secret: |2-\n  ${secret}${secret}\n`],
  ])('%s in %s: %s', (rule, path, text) => expect(found(path, `\n${text}\n`).map((each) => each.split(' ')[0])).toEqual([rule]));

  it.each([
    ['A.cs', 'public string Password { get; set; } = "";'],
    ['A.cs', 'public string PasswordLabel { get; set; } = "Password";'],
    ['a.ts', 'const h = "Basic " + btoa(`${user}:${password}`);'],
    ['A.kt', 'val m = mapOf("password" to password, "token" to "")'],
    ['A.md', 'Save the "Secret" to "Other Secret 2" and the id beside it.'],
    ['run.sh', 'ssh-keygen -t ed25519 -N "" -f key'],
    ['site.conf', 'fastcgi_param HTTP_TOKEN $http_token;'],
    ['a.yml', 'secret: |2-\n  {{ .Values.secret }}\n'],
  ])('none in %s: %s', (path, text) => expect(found(path, `\n${text}\n`)).toEqual([]));
});
