import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { accepts } from '../../../src/detect/accept/accepts.ts';
import { isPublished } from '../../../src/detect/accept/known.ts';
import { sequenceShare, wordShare } from '../../../src/detect/words.ts';
import { seeded } from '../../helpers/samples.ts';

const random = seeded(9);
const says = (name: string, secret: string, whole = secret, before = '', after = ''): unknown => accepts[name]?.(secret, whole, before, after);
const key = random.run('base62', 32);
const hex = random.run('hex-lower', 40);

describe('random values', () => {
  it('are taken', () => {
    expect(says('random', key)).toBe(true);
    expect(says('random', hex)).toBe(true);
  });

  it('are no words, masks or repetitions', () => {
    for (const value of ['getAuthenticationTokenFromServer12', 'your-api-key-goes-here-0123', 'aaaaaaaaaaaa1234', '****************', 'xxxxxxxxxxxxxxxx1']) expect(says('random', value), value).toBe(false);
  });

  it('that count up the alphabet are doubtful', () => {
    expect(says('random', 'abcdefghijklmnopqrstuvwxyz123456')).toBe('doubtful');
    expect(says('random', '12345678901234567890123456789012')).toBe('doubtful');
    expect(says('uuid', '12345678-1234-1234-1234-123456789012')).toBe('doubtful');
  });

  it('are no digests of packages, commits and files', () => {
    expect(says('random', hex, hex, '  resolved "https://registry.example/pack/-/pack-1.0.0.tgz#')).toBe(false);
    expect(says('random', hex, hex, '      uses: vendor/vendor-action@')).toBe(false);
    expect(says('random', key, key, '"integrity": "sha512-')).toBe(false);
    expect(says('random', key, key, `"integrity": "sha512-${random.run('base62', 40)}/`)).toBe(false);
    expect(says('random', hex, hex, 'commit ')).toBe(false);
    expect(says('random', hex, hex, ' * ', '/include/heron.h#L38">')).toBe(false);
    expect(says('random', hex, hex, ' * ', '/heron blue')).toBe(true);
    for (const before of ['{fileID: 4800000, guid: ', '"uuid": "']) expect(says('random', hex, hex, before), before).toBe(false);
    for (const [before, after] of [['"views/heron.html": "', '",'], ['url(/icons/heron-', '.png)'], ['<rdf:li>', '</rdf:li>'], ['//blue.example/h.js%3F', "'"], ['/s?__biz=MjM5&amp;mid=2061&amp;sn=', '#']] as const) expect(says('random', hex, hex, before, after), before).toBe(false);
    expect(says('random', key, key, 'key: ', '+Ab1')).toBe(false);
    expect(says('random', hex, hex, 'vendor_key = "')).toBe(true);
  });
});

describe('shares', () => {
  it('of words are high in text and low in random letters', () => {
    expect(wordShare('passwordResetHandler')).toBeGreaterThan(0.7);
    expect(wordShare(random.run('lower', 60))).toBeLessThan(0.4);
    expect(wordShare('1234')).toBe(0);
  });

  it('of sequences are high in alphabets only', () => {
    expect(sequenceShare('abcdefgh')).toBe(1);
    expect(sequenceShare('87654321')).toBe(1);
    expect(sequenceShare('7890123')).toBe(1);
    expect(sequenceShare('')).toBe(0);
    expect(sequenceShare(random.run('hex-lower', 64))).toBeLessThan(0.3);
  });
});

describe('passwords in URLs', () => {
  const url = (user: string, password: string, host: string, scheme = 'postgres'): unknown => says('url-password', `${user}:${password}`, `${scheme}://${user}:${password}@${host}`);
  it('that begin like a word for a password and go on at random are passwords', () => {
    expect(url('svc', 'dbYIZcZZVoj1nq', 'db.acme.io')).toBe(true);
    expect(url('svc', 'mypassword12', 'db.acme.io')).toBe('doubtful');
  });

  it('are doubtful when they are Oracle\'s sample account', () => expect(url('scott', 'tiger', 'db.internal:1521/xe', 'oracle')).toBe('doubtful'));

  it('are doubtful when they are weak and open a database on the machine itself', () => {
    for (const host of ['localhost', 'localhost:5432/shop', '127.0.0.1:5432']) expect(url('ann', 'secret', host), host).toBe('doubtful');
    for (const [user, word] of [['user', 'password'], ['username', 'pass'], ['ann', 'PASSWORD'], ['foo', 'bar'], ['scott', 'tiger'], ['postgres', 'postgres']] as const) expect(url(user, word, 'localhost'), user).toBe(false);
    expect(url('ann', 'secret', 'localhost', 'https')).toBe(false);
  });

  it('are taken with a real host', () => {
    expect(url('app', `S3cr${'etV4lue'}`, 'db.internal:5432/app')).toBe(true);
    expect(url('', `S3cr${'etV4lue'}`, '10.0.0.7:6379')).toBe(true);
  });

  it('are no templates and no masks', () => {
    expect(url('user', '${DB_PASSWORD}', 'db.internal')).toBe(false);
    expect(url('user', '<password>', 'db.internal')).toBe(false);
    expect(url('user', '****', 'db.internal')).toBe(false);
    expect(url('{user}', 'hello-1234', 'db.internal')).toBe(false);
  });

  it('are doubtful when they are words, names or defaults, or at an example host', () => {
    expect(url('user', 'password', 'db.internal')).toBe('doubtful');
    expect(url('guest', 'guest', 'rabbit')).toBe('doubtful');
    expect(url('app', 'hello-1234', 'example.com')).toBe('doubtful');
  });

  it('of the web are examples when either is so: text is full of them', () => {
    expect(url('app', 'hello-1234', 'example.com', 'https')).toBe(false);
    expect(url('user', 'password', 'shop.internal', 'https')).toBe(false);
    expect(url('app', 'hello-1234', 'shop.internal', 'https')).toBe(true);
  });

  it('are examples when both is so', () => {
    expect(url('postgres', 'root', 'localhost')).toBe(false);
    expect(url('user', 'password', 'example.com')).toBe(false);
  });
});

describe('private keys', () => {
  const body = Buffer.from(random.run('base62', 90), 'latin1').toString('base64');
  const block = (inside: string): string => `-----BEGIN ${'PRIVATE'} KEY-----\n${inside}\n-----END ${'PRIVATE'} KEY-----`;
  it('have a body that can be used as it stands', () => {
    expect(says('pem', block(body))).toBe(true);
    expect(says('pem', block(`${body.slice(0, 60)}" +\n"${body.slice(60)}`))).toBe(true);
  });

  it('are not encrypted, cut short or made up', () => {
    expect(says('pem', block(`Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\n${body}`))).toBe(false);
    expect(says('pem', block('...'))).toBe(false);
    expect(says('pem', block('${PRIVATE_KEY}'))).toBe(false);
    expect(says('pem', block('MIIEvQIBADANBg'))).toBe(false);
  });

  it('of OpenSSH say how they are encrypted', () => {
    const openssh = (cipher: string): string => block(Buffer.from(`openssh-key-v1\0\0\0\0\u{4}${cipher}\0\0\0\u{4}none${random.run('base62', 90)}`, 'latin1').toString('base64'));
    expect(says('pem', openssh('none'))).toBe(true);
    expect(says('pem', openssh('aes256-ctr'))).toBe(false);
  });
});

describe('web tokens and headers', () => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  it('have a header and a payload', () => {
    expect(says('jwt', `${part({ alg: 'HS256' })}.${part({ sub: '17' })}.${key}`)).toBe(true);
    expect(says('jwt', `${part({ alg: 'HS256' })}.${part({})}.${key}`)).toBe(false);
    expect(says('jwt', `${part({ some: 1 })}.${part({ sub: '17' })}.${key}`)).toBe(false);
  });

  it('are doubtful when they ended long ago, or say neither whose they are nor since when', () => {
    expect(says('jwt', `${part({ alg: 'HS256' })}.${part({ sub: '17', exp: 1_300_819_380 })}.${key}`)).toBe('doubtful');
    expect(says('jwt', `${part({ alg: 'HS256' })}.${part({ foo: 'bar', iss: 'test' })}.${key}`)).toBe('doubtful');
    expect(says('jwt', `${part({ alg: 'HS256' })}.${part({ iss: 'shop', email: 'a@b.example' })}.${key}`)).toBe(true);
    expect(says('jwt', `${part({ alg: 'HS256' })}.${part({ iss: 'shop', role: 'anon', sub: '17' })}.${key}`)).toBe('doubtful');
    expect(says('jwt', `${part({ alg: 'ed25519-nkey' })}.${part({ iss: 'shop', sub: '17' })}.${key}`)).toBe('doubtful');
  });

  it('are not what its debugger signs', () => {
    const signed = (secret: string): string => {
      const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: '17', role: 'admin' })}`;
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
    };
    expect(says('jwt', signed('your-256-bit-secret'))).toBe('sample');
    expect(says('jwt', signed(key))).toBe(true);
  });

  it('are not the sample of jwt.io', () => {
    expect(says('jwt', `${part({ alg: 'HS256' })}.${part({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })}.${key}`)).toBe('sample');
  });

  it('of the Basic scheme decode to a name and a password', () => {
    const basic = (text: string): unknown => says('basic-credentials', Buffer.from(text, 'latin1').toString('base64'));
    expect(basic('deploy:Tr0ub4dor')).toBe(true);
    expect(basic('user:password')).toBe(false);
    expect(basic('myuser:mypassword')).toBe(false);
    expect(basic('no colon')).toBe(false);
    expect(basic('\u{0}\u{1}:\u{2}\u{3}')).toBe(false);
  });
});

describe('cloud keys', () => {
  it('are not the examples of the documentation', () => {
    expect(says('not-example', `AKIA${'IOSFODNN7EXAMPLE'}`)).toBe('sample');
    expect(says('aws-secret', `wJalrXUtnFEMI/K7MDENG/bPxRfiCY${'EXAMPLEKEY'}`)).toBe(false);
    expect(says('aws-secret', hex)).toBe(false);
  });

  it('of pages that use Firebase are public', () => {
    const made = `AIzaSy${key.slice(0, 33).padEnd(33, '9aB')}`;
    const beside = (text: string): unknown => accepts['google-api-key']?.(made, made, '', '', () => text);
    expect(beside(`apiKey: "${made}", authDomain: "acme.firebaseapp.com"`)).toBe('doubtful');
    expect(beside(`maps_key: "${made}"`)).toBe(true);
  });

  it('of 40 base64 characters are no paths', () => {
    expect(says('aws-secret', 'com/amazonaws/services/s3/model/PutObj1')).toBe(false);
  });
});

describe('literals of many signs', () => {
  const strong = `q7#!${random.run('base62', 6)}%^&*({k`;
  it('are passwords', () => {
    expect(says('signs', strong)).toBe(true);
    // Braces that hold no expression: their brackets are no pairs.
    expect(says('signs', 'q7{{k}w)r${t]bn(uy[ops>-_$#more}}')).toBe(true);
  });

  it('are passwords with hardly a letter', () => {
    expect(says('signs', ['Q,.:', '-;@*', '#?!'].join(''))).toBe(true);
    for (const value of ['),n=a.limit;!v;)q[0]{', ',.:-;@*#?!~', '(?:[,.;@]-)+$', '!!!,,,...;;;@@@a']) expect(says('signs', value), value).toBe(false);
  });

  it('are no templates, expressions, code or text', () => {
    for (const value of ['${VAULT_PASSWORD}#!%^', '{{ password }}@#$%', '^(?=.*[a-z])(?=.*[!@#$%^&*]).{8,}$', 'https://a.b/c?d=e&f=g#h!(i)', 'get("a");[0]&&b!==c', '#{SecureRandom.hex(32)}!?', '${BASH_REMATCH[1]}', '${prefix}:${list[0]}|${(a+b)%c}', 'plain-words_and.dots/here']) {
      expect(says('signs', value), value).toBe(false);
    }
  });
});

it('hashes of passwords are found in lists of accounts, not where programs keep them', () => {
  for (const before of ['', 'ann:', '1\tann\t']) expect(says('dumped-hash', '', '', before), before).toBe(true);
  for (const before of ['password: "', "hash = '", 'token: ', 'password=', '&quot;']) expect(says('dumped-hash', '', '', before), before).toBe(false);
});

it('values of Secret manifests are no placeholders and templates behind their base64', () => {
  const data = (text: string): unknown => says('kubernetes-data', Buffer.from(text).toString('base64'));
  for (const text of ['h7Kq2mWz', 'ann:blueheron', '{"auths":{}}']) expect(data(text), text).toBe(true);
  for (const text of ['changeme', '${PASSWORD}', '{{ .Values.password }}', 'true', '8080']) expect(data(text), text).toBe(false);
});

describe('values that vendors publish', () => {
  // Written in two pieces: a scanner that does not know them would take this file for a leak.
  it.each([
    ['GitHub', ['gho_16C7e42F292c6912', 'E7710c838347Ae178B4a']],
    ['Telegram', ['110201543:AAHdqTcvCH1vGW', 'JxfSeofSAs0K5PALDsaw']],
    ['Docker', ['SWMKEY-1-7c37Cc8654o6p38H', 'nroywCi19pllOnGtbdZEgtKxZu8']],
    ['Hardhat', ['0xac0974bec39a17e36ba4a6b4d238ff', '944bacb478cbed5efcae784d7bf4f2ff80']],
    ['Anvil', ['2a871d0798f97d79848a013d4936a7', '3bf4cc922c825d33c1cf7073dff6d409c6']],
  ])('%s: are known', (_vendor, pieces) => expect(isPublished(pieces.join(''))).toBe(true));
  it('are known whole only', () => expect(isPublished('gho_16C7e42F292c6912')).toBe(false));
});

it('the name of a setting or a column is no password', () => {
  for (const code of ['Configure::read(', 'CONFIG.LDAP_BIND_PASSWORD', 'password-compare', 'cn=admin,o=heron', '2.16.840.1.113719', 'config->get(', 'your password']) expect(says('password', code), code).toBe(false);
  for (const name of ['app.core.auth.ldap.password', 'aws_secret_access_key', 'service-account-token']) expect(says('password', name), name).toBe(false);
  for (const value of ['blue.heron.lake', 'my.password', 'Blue_heron_key']) expect(says('password', value), value).not.toBe(false);
});

it('a call is no password, whatever its name holds', () => {
  expect(accepts['password']?.('Base64.decode(ldapPassword);', '', '', '', () => '')).toBe(false);
  expect(accepts['password']?.('heron64.blue', '', '', '', () => '')).toBe(true);
});

describe('a password on a command line', () => {
  it('may stand between braces when it was drawn', () => expect(says('cli-password', `{${random.run('a-z', 4)}${random.run('A-Z', 4)}${random.run('digit', 4)}}`)).toBe(true));
  it.each(['{password}', '{userPassword1}', '{dbPassword2024}', '<Hq7vWz2kPn4>'])('is none that is filled in later: %s', (value) => expect(says('cli-password', value)).toBe(false));
});

describe('a shared access signature', () => {
  const sig = encodeURIComponent(Buffer.from(random.run('base62', 32)).toString('base64'));
  it('is base64 of 32 bytes, for rights that there are', () => expect(says('sas', sig, `sp=rl&sip=10.0.0.1&sv=2022-11-02&sig=${sig}`)).toBe(true));
  it('that was cut is doubtful', () => expect(says('sas', sig.slice(0, 38), `sp=rl&sv=2022-11-02&sig=${sig}`)).toBe('doubtful'));
  it('is none for other rights and addresses', () => {
    expect(says('sas', sig, `sv=2022-11-02&sp=rqx&sig=${sig}`)).toBe(false);
    expect(says('sas', sig, `sp=r&sip=10.0.1&sig=${sig}`)).toBe(false);
  });
});

it('bytes of a key are large and different, those of a cipher\'s table are not', () => {
  const drawn = Array.from({ length: 64 }, (_, at) => (at * 89 + 7) % 256).join(', ');
  expect(says('drawn-bytes', drawn)).toBe(true);
  expect(says('drawn-bytes', Array.from({ length: 64 }, (_, at) => (at * 29) % 64).join(','))).toBe(false);
  expect(says('drawn-bytes', Array.from({ length: 64 }, (_, at) => 128 + (at % 16)).join(','))).toBe(false);
});

it('the id of a record is no key, nor is a site that statistics count', () => {
  const id = '3f1b9c52-7d04-4e8a-b6c1-92e05a7d41f8';
  for (const before of ['  "id": "', '{"kid":"', '"jti": "']) expect(says('uuid', id, id, before), before).toBe(false);
  for (const before of ['"key": "', 'client_id: ', '"apiId": "']) expect(says('uuid', id, id, before), before).toBe(true);
  expect(says('random', hex, hex, '- __cfduid=')).toBe(false);
  expect(says('random', hex, hex, 'https://stats.example/hm.js?')).toBe(false);
});

it('ports and hosts where a login would stand', () => {
  expect(says('cli-password', '1337:1337')).toBe(false);
  expect(says('cli-password', '1337:heron')).toBe(true);
  for (const value of ['myPassword', 'mySecurePassword', 'Mon-Mot-de-passe']) expect(says('cli-password', value), value).toBe(false);
  expect(says('cli-password', 'myHeron7Lake')).toBe(true);
  expect(says('url-password', 'shop.heron.net:9003', '://shop.heron.net:9003@heron.com/')).toBe(false);
  expect(says('url-password', '127.0.0.1:1080', '://127.0.0.1:1080@heron.com/')).toBe(false);
  expect(says('url-password', Buffer.from('用户名:密码').toString('latin1'), Buffer.from('sqlserver://用户名:密码@heron:1433/').toString('latin1'))).not.toBe(true);
  expect(says('url-password', 'ann:9003', '://ann:9003@heron.com/')).toBe(true);
  expect(says('connection-password', 'this.base.password', 'user = this.base.user; password = this.base.password')).toBe(false);
});
