import { describe, expect, it } from 'vitest';
import { seeded } from '../../helpers/samples.ts';
import { found } from './found.ts';

const value = 'Qz7mPl2kW9';
const values = (text: string, path: string): string[] => found(text, path).map((match) => match.value);

describe('a call that sets', () => {
  it.each([
    [`define('DB_PASSWORD', '${value}');`, 'src/a.php'],
    [`props.setProperty("password", "${value}");`, 'src/A.java'],
    [`os.environ.setdefault("DB_PASSWORD", "${value}")`, 'src/a.py'],
    [`request.setRequestHeader("X-Auth-Token", "${value}${value}${value}7");`, 'src/a.js'],
  ])('%s', (text, path) => {
    expect(values(text, path)).toHaveLength(1);
  });

  it('is surer than one that compares or prints', () => {
    const [set] = found(`define('DB_PASSWORD', '${value}');`, 'src/a.php');
    expect(set?.confidence).not.toBe('low');
    expect(found(`print('DB_PASSWORD', '${value}');`, 'src/a.php').every(({ confidence }) => confidence === 'low')).toBe(true);
  });
});

describe('a default behind the name of an option', () => {
  it.each([`parser.add_argument("--password", default="${value}")`, `@click.option("--db-password", default = "${value}")`])('%s', (text) => {
    expect(values(text, 'src/a.py')).toEqual([value]);
  });
});

describe('the value of a pair', () => {
  it.each([`{"name":"api_token","value":"${value}${value}"}`, `{ name: 'api_token', value: '${value}${value}' }`])('%s', (text) => {
    expect(values(text, 'requests.har')).toEqual([`${value}${value}`]);
  });
});

describe('a call that looks up', () => {
  it.each([`token = store.getToken("${value}")`, `auth = find_by_token('${value}')`, `secret = vault.get("${value}")`])('is given a name: %s', (text) => {
    expect(values(text, 'src/a.py')).toEqual([]);
  });
  it('is none that asks for the bytes of a text', () => {
    const key = seeded(5).run('base62', 40);
    expect(values(`var jwtSecret = Encoding.UTF8.GetBytes("${key}");`, 'Startup.cs')).toEqual([key]);
  });

  it.each([`db_password = getaway("${value}")`, `db_password = os.environ.get("DB_PASSWORD", "${value}")`, `db_password = decrypt("${value}")`])('is another than %s', (text) => {
    expect(values(text, 'src/a.py')).toEqual([value]);
  });
});

it('a slice of Go holds a key', () => {
  expect(values(`var signingKey = []byte("${value}${value}")`, 'main.go')).toEqual([`${value}${value}`]);
});

it('a header of NTLM holds an answer', () => {
  expect(values(`Authorization: NTLM ${value}${value}${value}==`, 'a.http')).toEqual([`${value}${value}${value}==`]);
});

it.each([`('Authorization', 'Cookie'), ('ETag', 'W/"${value}${value}"')`, `john ALL=NOPASSWD: /opt/${value}`])('%s holds no secret', (text) => {
  expect(values(text, 'a.txt')).toEqual([]);
});

describe('a pair of a property list', () => {
  it.each([
    `<key>ApiSecret</key>\n\t<string>${value}${value}</string>`,
    `<key>ApiSecret</key><string>${value}${value}</string>`,
  ])('%j', (text) => {
    expect(values(text, 'App/Info.plist')).toEqual([`${value}${value}`]);
  });
});

describe('a value with a YAML tag', () => {
  it.each([`db_password: !unsafe ${value}`, `db_password: !!str ${value}`])('%s', (text) => {
    expect(values(text, 'vars.yml')).toEqual([value]);
  });

  it('is no reference', () => {
    expect(values(`db_password: !vault ${value}`, 'vars.yml')).toEqual([]);
  });
});
