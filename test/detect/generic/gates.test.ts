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

describe('a word of code where a statement ends', () => {
  it.each(['var parse_Password = parseuint16;', 'open(password=value2, key=other3)', 'this.token = token2;'])('%s is a variable', (text) => {
    expect(found(text, 'src/a.js')).toEqual([]);
  });

  it('is looked at inside of a string', () => {
    expect(found('connect("host=a,password=kqzvw7xj2m,port=1");', 'src/a.js')).toHaveLength(1);
  });
});

it.each([['`.netrc`, `.pgpass`, Xqvwzkuber secrets', 'a.md'], ['detect-secrets, qzvwhog, lint', 'a.md'], ['  ChangePassword change_password = 1103;\n', 'a.proto'], ["'Auth', 'Refresh': '2026-11-21T20:15:24.265409Z'", 'a.json'], ["'changepassword' => 'crwdns1035:0crwdne1035:0',", 'lang/aa/general.php']])('%j holds no secret', (text, path) => {
  expect(found(text, path)).toEqual([]);
});

it.each([['x = "\\bpassword\\x18\\x02 R\\bpassword:\\a\\x82\\xb5\\x18\\x033.0B%Z#qzvwx"', 'api/a.pb.go'], ['send(user=user_host, reset_pwd=reset_pwd17\n', 'src/a.py'], ['req.headers[.secWebSocketKey] = "zyFJtLIpI2ASsmMHJ4Cf0A=="', 'Tests/a.swift']])('%j holds no secret', (text, path) => {
  expect(found(text, path)).toEqual([]);
});

describe('sentences', () => {
  it.each(['Uw wachtwoord is bijgewerkt!', 'Ваш пароль изменён.', "Le mot de passe n'est pas bon"])('%s is text', (value) => {
    expect(found(`'password_change' => "${value}",`, 'config/a.php')).toEqual([]);
  });

  it('are told from words in a row', () => {
    expect(found('password: "Qzvw kjxm hbtr wpzk"', 'config/a.yml')).toHaveLength(1);
  });

  it('need no sign where texts are translated', () => {
    expect(found('"password": "qzvw kjxm hbtr"', 'src/i18n/nl.json')).toEqual([]);
    expect(found('"password": "qzvw kjxm hbtr"', 'src/settings/nl.json')).toHaveLength(1);
  });
});
