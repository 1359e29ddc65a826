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
  ])('%s is silent: %s', (path, text) => {
    expect(found(text, path)).toEqual([]);
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
