import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('what stands between a name and its value', () => {
  it.each([
    ['数据库密码是 Vz8kPq2Lw9', 'config.yml'],
    ['数据库密码为Vz8kPq2Lw9', 'a.md'],
    ['数据库密码：Vz8kPq2Lw9', 'a.md'],
    ['数据库密码_PASSWORD=Vz8kPq2Lw9', 'app.env'],
    ['{ db_password:: "Vz8kPq2Lw9" }', 'a.jsonnet'],
    ['variable "db_password" {\n  type = string\n  default = "Vz8kPq2Lw9"\n}', 'main.tf'],
  ])('%j', (text, path) => {
    expect(found(text, path).map(({ value }) => value)).toEqual(['Vz8kPq2Lw9']);
  });

  it.each(['password::Vz8kPq2Lw9()', 'auth::Kind("Vz8kPq2Lw9")'])('is not %s, which joins names', (text) => {
    expect(found(text, 'src/a.rs')).toEqual([]);
  });
});
