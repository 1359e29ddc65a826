import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

/** Lines in which a password may stand, as the measured recipe has them. */
const lines: readonly (readonly [path: string, line: (value: string) => string])[] = [
  ['app.properties', (value) => `spring.datasource.password=${value}\n`],
  ['config.yml', (value) => `database:\n  username: app\n  password: ${value}\n`],
  ['settings.py', (value) => `DB_PASSWORD = '${value}'\n`],
  ['config.json', (value) => `{\n  "user": "app",\n  "password": "${value}"\n}\n`],
  ['Main.java', (value) => `    private static final String PASSWORD = "${value}";\n`],
  ['.env', (value) => `DB_HOST=localhost\nDB_PASSWORD=${value}\n`],
  ['app.js', (value) => `const db = connect({ user: 'app', password: '${value}' });\n`],
];

/** Values on lines that are found, of all. */
const share = (values: readonly string[]): number => {
  const hits = values.flatMap((value) => lines.map(([path, line]): number => (found(line(value), path).some((match) => match.value === value) ? 1 : 0)));
  return hits.reduce((sum, hit) => sum + hit, 0) / hits.length;
};

describe('passwords that people choose', () => {
  it.each([
    ['random letters', ['mvawajkv', 'qzkfhwpd', 'xgtrvbnl', 'kdjwqpzx'], 0.9],
    ['random letters and digits', ['k7Gq2ZpX9w', 'a8Xz3LmQ4r', 'P0w9Eru7Ty', 'z4Xc8Vb1Nm'], 0.9],
    ['a word and digits', ['dragon87', 'summer2019', 'monkey4711', 'berlin77'], 0.6],
    ['a capital word, digits and a sign', ['Summer2023!', 'Winter99?', 'Charlie7#', 'Tiger2020!'], 0.8],
    ['two words', ['coffeeguitar', 'purpleTiger', 'rabbitgarden', 'stormCastle'], 0.4],
    ['leet', ['p1nkdr4gon', 'm0nk3y99', 'sh4d0wf4x', 'dr4g0n5lay3r'], 0.8],
  ])('%s: found on most lines', (_, values, least) => {
    expect(share(values)).toBeGreaterThanOrEqual(least);
  });

  it('placeholders are silent', () => {
    expect(share(['password', 'changeme', 'your-password', 'secret', 'example', 'xxxxxxxx', '<password>', '${DB_PASSWORD}', 'test', 'test1234', 'your_password_here', '********'])).toBe(0);
  });
});

describe('passwords of words are found as well behind', () => {
  it.each([
    ['a definition of Go', 'db.go', '\tdbPassword := "§"\n\tdb, err := sql.Open("postgres", dsn)\n'],
    ['a definition of C', 'a.c', '#define PASSWORD "§"\n'],
    ['a type of Basic', 'a.vb', 'Dim password As String = "§"\n'],
    ['a variable of Tcl', 'a.tcl', 'set password "§"\n'],
    ['the name of a pair in Erlang', 'a.erl', '  {password, "§"},\n'],
  ])('%s', (_, path, line) => {
    for (const chosen of ['dragon87', 'purpleTiger', 'Winter99?', 'coffee-guitar']) expect(found(line.replace('§', () => chosen), path).map(({ value }) => value)).toEqual([chosen]);
  });
});

describe('names in other languages', () => {
  const chosen = ['Gk7x', 'Qp2024w'].join('');

  it.each('clave contraseña senha mot_de_passe mdp kennwort Passwort wachtwoord haslo mima 密码 口令 パスワード пароль'.split(' '))('%s is a name of a password', (name) => {
    expect(found(`# settings\n${name} = ${chosen}\n`, 'app.properties').map(({ rule, value }) => [rule, value])).toEqual([['generic/password', chosen]]);
  });

  it('a full-width colon separates', () => {
    expect(found(`密码：${chosen}\n`, 'app.txt').map(({ value }) => value)).toEqual([chosen]);
  });
});

describe('default and classic passwords', () => {
  it.each([['compose.yml', `      MYSQL_ROOT_PASSWORD: ${'root'}123\n`], ['app.properties', `spring.datasource.password=${'post'}gres\n`], ['.env', `MINIO_PASSWORD=${'minio'}admin\n`]])('%s: reported, and known as such', (path, text) => {
    expect(found(text, path)).toHaveLength(1);
  });

  it.each([['app.properties', 'spring.redis.password=Password123@redis\n'], ['identity.json', '{ "Password": "Heron#2024" }'], ['v.yml', 'admin_password: Heron@123\n']])('a word, digits and a sign in %s', (path, text) => {
    expect(found(text, path)).toHaveLength(1);
  });

  it.each(['your@pass123', 'heron@1.2.3', 'user@host7.org', '%heron7', 'heron7', 'a1@b2@c3', 'test@123'])('%s is none of these', (value) => {
    expect(found(`admin_password: ${value}\n`, 'v.yml').filter(({ reasons }) => reasons?.[0]?.startsWith('a default'))).toEqual([]);
  });

  it('not in tests, documentation and code', () => {
    for (const path of ['test/app.yml', 'docs/app.properties', 'README.md', 'Main.java']) expect(found('password: guest\n', path)).toEqual([]);
  });
});

describe('references', () => {
  it.each([
    ['app.js', 'const password = config.password;\n'],
    ['app.js', 'const password = process.env.DB_PASSWORD;\n'],
    ['app.py', "password = os.environ['DB_PASSWORD']\n"],
    ['Main.java', 'String password = getPassword("db.password");\n'],
    ['deploy.sh', 'export DB_PASSWORD="${DB_PASSWORD}"\n'],
    ['compose.yml', '    password: {{ vault.password }}\n'],
    ['de.yml', '  password: Passwort vergessen\n'],
    ['form.html', '<label for="password">Enter password</label>\n'],
    ['schema.sql', 'password VARCHAR(255) NOT NULL\n'],
    ['app.js', 'send(JSON.stringify({username:_0xb7f9[0],password:_0xb7f9[1]}))\n'],
    ['db.php', '$db = connect("user={$_APP[ \'db_user\' ]} password={$_APP[ \'db_password\' ]}");\n'],
    ['Main.java', 'String username = System.getenv("MVNW_USERNAME");\nchar[] password = System.getenv("MVNW_PASSWORD").toCharArray();\nAuthenticator.setDefault(new Authenticator() {\n'],
  ])('%s is silent: %s', (path, text) => {
    expect(found(text, path)).toEqual([]);
  });
});

describe('values that are public by what they are', () => {
  const hex = (length: number): string => Array.from({ length }, (_, i) => ((i * i * 7 + i * 3 + 5) % 16).toString(16)).join('');
  const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');

  it.each([
    ['cluster.json', `{\n  "partitionKey": "${hex(8)}-842d-4d7e-98ad-${hex(12)}",\n  "resourceType": "cluster"\n}\n`],
    ['client.js', `    hash: '${Buffer.from(hex(64), 'hex').toString('base64')}', // payload\n    timestamp: 1353788437\n`],
    ['digest.js', `    hash: '${Buffer.from('5a'.concat(hex(62)), 'hex').toString('base64')}'\n`],
    ['chart.yaml', `    metadata:\n      annotations:\n        checksum/servicekeyvault: '${hex(64)}'\n`],
    ['Mock.sol', `IERC20 public token = IERC20(0x${hex(40)});\n`],
    ['Faucet.sol', `Token public token = Token(0x${hex(40)});\n`],
    ['Mint.sol', `string public constant metadataHash = "Qm${base64('a content identifier, made up now').slice(0, 44)}";\n`],
    ['query.json', `{\n  "query": "SELECT 1",\n  "hash": "${hex(64)}"\n}\n`],
    ['TaskTest.java', `String token = "${base64('\xac\xed\x00\x05t\x00\x0fserialised text of some length')}";\n`],
    ['auth_test.go', `value: "Basic ${base64('admin:password')}",\n`],
    ['auth_test.py', `assert headers == {"Proxy-Authorization": "Basic ${base64('user:')}"}\n`],
  ])('%s is silent: %s', (path, text) => {
    expect(found(text, path)).toEqual([]);
  });

  it('a password in a login of its own is found', () => {
    expect(found(`headers = {"Authorization": "Basic ${base64(`deploy:${['Tr0ub', '4dor'].join('')}`)}"}\n`, 'client.py')).toHaveLength(1);
  });

  it('a key of as many digits as a digest is found', () => {
    expect(found(`SECRET_KEY = "${hex(24)}9e8b7a60"\n`, 'settings.py')).toHaveLength(1);
  });
});

describe('a match', () => {
  const chosen = ['k7Gq2', 'ZpX9w'].join('');
  const text = ['DB_USER=app', `DB_PASSWORD=${chosen}`, ''].join('\n');
  const [match] = found(text, '.env');

  it('has the value, the category and the name in its whole', () => {
    expect(match).toMatchObject({ rule: 'generic/password', value: chosen, whole: { start: 12, end: 34 } });
  });

  it('gives reasons that hold no text of the value', () => {
    expect(match?.reasons?.length).toBeGreaterThan(1);
    expect(match?.reasons?.join(' ')).not.toContain(chosen);
  });

  it('is the same in every run', () => {
    expect(found(text, '.env')).toEqual([match]);
  });
});
