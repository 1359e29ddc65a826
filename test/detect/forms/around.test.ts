import { describe, expect, it } from 'vitest';
import { isAnswer, isHashed, isMention } from '../../../src/detect/forms/around.ts';

describe('a word of something else', () => {
  it.each([
    ['heronblue', 'Validate the password (', ') again'],
    ['Blue', '| `image.pullSecrets` | ', ' image secrets |'],
    ['persistence', 'authenticate(username:password:', ':)'],
    ['e0bd1c7', 'the second pass (commit `', '`) returned'],
    ['heron/4146', 'on the connected token (', ') [blue]'],
    ['/heron-bin/', '    ProxyPass "', '" "balancer://lake/"'],
    ['uwsgi://heron:4000/', '    ProxyPass "/" "', '"'],
    ['7ypf/xlj9XXwfDPEoM4', "'Digest realm=\"heron\"'\n'nonce=\"", '"'],
    ['q7PWDkZ2LwTnRbx9', 'https://lake.example/auth?state=heron&nonce=', '&scope=openid'],
    ['q7PWDkZ2LwTnRbx9', '{"iss": "https://lake.example", "nonce": "', '"}'],
    ['q7PWDkZ2LwTnRbx9', '{\n  "nonce": "', '",\n  "redirect_uri": "https://lake.example"'],
    ['oobeHeron', '  <settings pass="', '">'],
    ['heron-list-1', "{ speed: 1, cookie: '", "' }"],
    ['heron', 'Configuration["tokens:', '"]'],
    ['heron.tfvars', 'consumers pass `', '` as a flag'],
    ['921600/86400', '// Second pass: ', ' = 10'],
    ['heron_error', 'mobile pass): {str(', ')}")'],
    ['*herons', 'int nPassPhrase = (', ')->nelts'],
    ['rpwd', 'if (pwd != ', ') {'],
    ['HeronToken', 'call(lake, {set_heron_token, ', '}).'],
    [`${'q7Vz'.repeat(6)}abc=`, '{default_pass, {encrypted, <<"', '">>}}'],
    ['%s\\n', '&& printf \'', '\' "$PASSWORD"'],
    ['blue', 'Authorization: Bearer ', '.<token>` header'],
    ['heronlake', '$PGHOME/bin/createdb --username=postgres --password ', ' -O blue'],
    [`${'q7Vz'.repeat(5)}aa==`, `{\\"value\\":\\"${'pw3k'.repeat(8)}==\\",\\"salt\\":\\"`, '\\",'],
    ['lakedb=heron', 'connect("host=blue,pass=somepass,', '")'],
    ['e0bd1c7', 'existingSecret ([', '](https://example.org/commit'],
    ['Esquece', 'forgot_password: ', ' o heron?\n'],
    ['e0bd1c7', 'issue: Reset With No Existing Password (', ')'],
    ['BLUECTX*', 'EXTERN int readPassword (', ' ctx, HeronPassword* value)'],
    ['(1ULL', 'FIELD_PROXY_PASSWORD =         ', ' << 21),'],
    ['win-1255', 'x-mac-hebrew is also identified as ', '. A text'],
    ['hljs-string', 'const password = <span class="', '">'],
    ['kdbx', "'application/x-keepass2' => ['", "'],"],
    ['afd0'.repeat(16), "hashlib.sha256: '", "',"],
    ['cc28'.repeat(16), '{"files":{"tests/auth/api.rs":"', '","tests/dfa.rs":"'],
    ['Reiherkoodi', '<string name="pass_code_removed">', ' poistettu</string>'],
    ['heron', '- Password: Use the Blue HTTP client in the `', '` driver'],
    ['TCP/2549)', '"6:2549": "ipass (', '"'],
    ['BOLT-11', 'also known as the payment secret (', ' field)'],
    ['lakeDb', '("direct", "lakeUser", "lakePass", "', '", "port")'],
    [`|${'q7Vz'.repeat(6)}abc=`, `|1|${'pw3k'.repeat(6)}abc=`, ' ecdsa-sha2-nistp256'],
    ['一)之简介](https://heron.example/s/HLG1', '- [[公众号] Heron-Token(', ' （2026'],
    ['HERON_FLAGS', '- [BUG] uri_auth: ', ' should be set'],
    ['dlopen;', 'if test "$pass" = ', ' then'],
    ['dlopen', 'fi # $pass = ', '\n'],
    ['HERON_SESSION', 'userauth_password(', ' *session,'],
    ['kdbx', '"application/x-keepass2":{"extensions":["', '"]}'],
    ['icon-heron', ':class="state.isShowPassword ? \'', "' : 'icon-lake'"],
    ['ann', '  username, password = "', '", "heron7"'],
    ['eyJhbGciOi', 'Authorization: Bearer ', '...`'],
    ['trillian', '("user:changePassword:', '", "x")'],
    ['write_only', 'extra = {"password": {"', '": True}}'],
    ['max_length=200', 'key_secret = models.CharField(', ')'],
    ['max_length=300', 'models.CharField(verbose_name="Blue", ', ', blank=True)'],
    ['tumblr', "app.get('/auth', passport.authorize('", "'));"],
    ['tpl', '{{- if or .Values.passwordsSecret (', ' .Values.keyPassword .Values }}'],
  ])('%s', (value, before, after) => expect(isMention(value, before, after)).toBe(true));
  it.each([
    ['icon-heron', "password ? '", "' : ''"],
    ['ann', 'password = "', '", "heron7"'],
    ['HERON_LAKE', 'password: ', '\n'],
    ['heron7', '("user:changePassword:', '")'],
    ['heron', '"password:', '"'],
    ['heron', 'password: ', '..\n'],
    ['heron', '$pass = ', '\n'],
    ['HERON', 'login(', ', 2)'],
    ['heron', 'password: Blue "', '"\n'],
    ['HERON/2549)', 'password ', '"'],
    ['heron7Db', '("lakeUser", "lakePass", "', '")'],
    ['heron7', '<password>', ' blue</password>'],
    ['heronblue', '<password>', '</password>'],
    ['heron7blue', 'Validate the password (', ') again'],
    ['heronblue', 'password: ', '\n'],
    ['Heronblue', 'password: ', ' # ask Ann?\n'],
    ['cc28'.repeat(16), '{"api.key":"', '"}'],
    ['heronblue', '{{ a }} password: ', '\n'],
    ['heronblue', '{{ default "', '" .Values.password }}'],
    ['e0bd1c7', 'token: ', ''],
    ['heronblue', 'login({"', '"})'],
    ['heronblue', 'store.authorize("', '")'],
  ])('%s behind %s is none', (value, before, after) => expect(isMention(value, before, after)).toBe(false));
});

describe('an answer to a challenge', () => {
  const digest = 'Authorization: Digest username="ann", realm="lake", nonce="1053604145", uri="/a", response="';
  it('proves a key and does not give it', () => {
    expect(isAnswer('6af4c1e0b9d84a6f8f0c2d3b4a596877', digest)).toBe(true);
    expect(isAnswer('6af4c1e0b9d84a6f8f0c2d3b4a596877', 'challenge("Digest realm=\\"lake\\", nonce=\\"')).toBe(true);
    expect(isAnswer('realm="lake"', 'WWW-Authenticate: Digest ')).toBe(true);
    expect(isAnswer('3d8e', 'SignedHeaders=host;x-date, Signature=')).toBe(true);
    expect(isAnswer('NTLM', 'Proxy-Authorization: ')).toBe(true);
  });
  it('is nothing that stands elsewhere', () => {
    expect(isAnswer('6af4c1e0b9d84a6f8f0c2d3b4a596877', 'response="')).toBe(false);
    expect(isAnswer('6af4c1e0b9d84a6f8f0c2d3b4a596877', `${digest}x"\napi_key="`)).toBe(false);
  });
});

it('a salt and its digest are a hash', () => {
  expect(isHashed(`${'5ad2'.repeat(8)}$${'0f3c'.repeat(16)}`, '', '')).toBe(true);
  expect(isHashed(`${'5ad2'.repeat(8)}$${'0f3c'.repeat(3)}`, '', '')).toBe(false);
});
