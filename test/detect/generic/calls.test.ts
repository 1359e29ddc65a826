import { describe, expect, it } from 'vitest';
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
