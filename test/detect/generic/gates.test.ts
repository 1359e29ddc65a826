import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('a bare number behind a quoted name', () => {
  it.each(['{ "db_password": 8417362 }', '"secretKey": 0.5,', '"access_token" : 12e7'])('%s is a number', (text) => {
    expect(found(text, 'config/a.json')).toEqual([]);
  });

  it('is looked at where names have no quotes: settings write passwords so', () => {
    expect(found('db_password: 8417362', 'config/a.yml')).toHaveLength(1);
  });

  it('is looked at as text', () => {
    expect(found('{ "db_password": "8417362" }', 'config/a.json')).toHaveLength(1);
  });
});
