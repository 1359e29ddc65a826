import { describe, expect, it } from 'vitest';
import { withoutRefused } from '../../../src/detect/forms/silent.ts';
import type { Match } from '../../../src/types/finding.ts';
import { seeded } from '../../helpers/samples.ts';

const random = seeded(41);
const texts = { title: 'A key', severity: 'high', advice: 'Revoke it.', docs: 'https://example.org/' } as const;

/** Whether the generic rule may speak of `value`, which stands in `text` behind `name`. */
function speaks(text: string, name: string, value: string, rule = 'generic/key', path = 'config.txt'): boolean {
  const start = text.indexOf(value);
  const match: Match = { rule, start, end: start + value.length, whole: { start: text.indexOf(name), end: start + value.length }, confidence: 'high' };
  return withoutRefused([match], Buffer.from(text), path, (id) => ({ ...texts, id, shape: id === 'acme/key' ? 'token' : 'context' })).length === 1;
}

const named = (name: string, value: string, rule?: string): boolean => speaks(`${name} = ${value}\n`, name, value, rule);

describe('a vendor in the name', () => {
  it('makes a value that is too short for its form none', () => expect(named('GITEA_TOKEN', random.run('hex', 31), 'generic/token')).toBe(false));
  it('leaves a value of the form to whoever found it', () => expect(named('GITEA_TOKEN', random.run('hex', 40), 'generic/token')).toBe(true));
  it('leaves a longer value: it may be a newer form', () => expect(named('GITEA_TOKEN', random.run('hex', 48), 'generic/token')).toBe(true));
  it('makes a value that goes on in other characters none', () => expect(named('GITEA_TOKEN', `${random.run('hex', 44)}xyz`, 'generic/token')).toBe(false));
  it('has its form from a pattern as well, in any case where the pattern takes any', () => {
    expect(named('ollama_key', `${random.run('hex', 32)}${random.run('base62', 24)}`)).toBe(false);
    expect(named('ollama_key', `${random.run('hex-upper', 32)}.${random.run('base62', 24)}`)).toBe(true);
  });
  it.each(['GITHUB_WEBHOOK_SECRET', 'SUPABASE_JWT_SECRET', 'GITEA_INTERNAL_TOKEN', 'GRAFANA_SECRET_KEY', 'OKTA_CLIENT_SECRET'])('says nothing of what the vendor does not issue: %s', (name) => {
    expect(named(name, random.run('base62', 24), 'generic/secret')).toBe(true);
  });
  it('says much of the secret of a client where the vendor\'s are known', () => expect(named('GITHUB_CLIENT_SECRET', random.run('base62', 24), 'generic/secret')).toBe(false));
  it('says nothing where its command sets a variable', () => {
    const key = random.run('base62', 24);
    expect(speaks(`heroku config:set API_KEY=${key}\n`, 'API_KEY', key)).toBe(true);
    expect(speaks(`heroku API_KEY=${key}\n`, 'API_KEY', key)).toBe(false);
  });
  it('is not named by a version before a value', () => expect(named('service_key', `v1.0-${random.run('hex-lower', 64)}`)).toBe(true));
  it('is read in camel case and without joints', () => {
    expect(named('greptileApiKey', random.run('base62', 9))).toBe(false);
    expect(named('scalewaykey', random.run('base62', 9))).toBe(false);
  });
  it('says nothing of passwords', () => expect(named('GITEA_PASSWORD', random.run('hex', 12), 'generic/password')).toBe(true));
  it('says nothing of keys of one\'s own making', () => expect(named('webflow.signing.key', random.run('base62', 22))).toBe(true));
  it('says nothing of web tokens', () => expect(named('GITEA_TOKEN', 'eyJhbGciOiJub25lIn0.abc', 'generic/token')).toBe(true));
});

describe('a vendor of a longer name', () => {
  it('is meant by what texts call it', () => expect(named('stability_key', `sk-${random.run('base62', 37)}`)).toBe(false));
});

describe('a vendor whose name is an ordinary word', () => {
  const short = random.run('base62', 20);
  it.each([['harness_token', 'harness_token'], ['harnessToken', 'harnessToken'], ["harness token = '", 'token'], ['Sending a request to the Harness API\n[debug] key=', 'key']])('is meant beside a word for a credential: %s', (text, name) => {
    expect(speaks(`${text} = ${short}`, name, short, 'generic/token')).toBe(false);
  });
  it.each([['test_harness_run_token', 'test_harness_run_token'], ['the harness sends a token: ', 'token']])('is not elsewhere: %s', (text, name) => {
    expect(speaks(`${text} = ${short}`, name, short, 'generic/token')).toBe(true);
  });
});

describe('a product', () => {
  const value = `${random.run('base62', 30)}+${random.run('base62', 13)}=`;
  it('is its vendor\'s beside a word for a credential', () => expect(named('jira_token', value, 'generic/token')).toBe(false));
  it('says nothing elsewhere', () => expect(named('jira_sync_token', value, 'generic/token')).toBe(true));
});

describe('a long literal of a vendor', () => {
  it('claims the vendor without a sign at its end', () => expect(named('token', `${Buffer.from('reftkn:01:').toString('base64').slice(0, 14)}${random.run('base62', 12)}`, 'generic/token')).toBe(false));
});

describe('a value of many signs', () => {
  const signs = `${random.run('base62', 20)}+=[${random.run('base62', 12)}]^`;
  it('is none of a vendor\'s keys', () => expect(speaks(`gitea_api_key := "${signs}"`, 'api_key', signs, 'literal/password')).toBe(false));
  it('may be a password', () => expect(speaks(`gitea_password := "${signs}"`, 'password', signs, 'literal/password')).toBe(true));
  it('is no secret that an interface hands out when a sign begins it', () => expect(named('ab_api_secret', `@${random.run('base62', 24)}`, 'generic/secret')).toBe(false));
});

describe('a vendor whose forms are not all known', () => {
  it('has values of any form under its name', () => expect(named('HEYGEN_API_KEY', random.run('base62', 36))).toBe(true));
  it('has values of any form behind its literal', () => expect(named('THE_TOKEN', `retool_${random.run('base62', 9)}`, 'generic/token')).toBe(true));
});

describe('a vendor before a name that says nothing else', () => {
  const value = random.run('base62', 21);
  it('makes a value of another form none', () => expect(speaks(`INFO asking the abyssale API\nDEBUG using key=${value}\n`, 'key', value)).toBe(false));
  it('is the interface that prose names some lines before', () => {
    expect(speaks(`INFO sending a request to the abyssale API\nINFO the answer is being processed\nINFO 200 OK, 1,024 bytes were read\nDEBUG used api_key=${value}\n`, 'api_key', value)).toBe(false);
    expect(speaks(`INFO abyssale is what we compare with\nINFO the answer is being processed\nINFO 200 OK, 1,024 bytes were read\nDEBUG used api_key=${value}\n`, 'api_key', value)).toBe(true);
  });
  it('makes a value that is a sign or two too long none, as its own name does not', () => {
    const slip = random.run('base62', 42);
    expect(speaks(`INFO asking the abyssale API\nDEBUG using key=${slip}\n`, 'key', slip)).toBe(false);
    expect(named('ABYSSALE_KEY', slip)).toBe(true);
  });
  it('names the credentials of a scheme as well', () => {
    expect(speaks(`abyssaleToken := "Bearer ${value}"\n`, 'Bearer', value, 'generic/auth')).toBe(false);
    expect(speaks(`billingToken := "Bearer ${value}"\n`, 'Bearer', value, 'generic/auth')).toBe(true);
  });
  it('is nobody when it is part of an address', () => expect(speaks(`curl https://abyssale.com/v1 ; key=${value}\n`, 'key', value)).toBe(true));
  it('does not count for a name that says whose it is', () => expect(speaks(`abyssale: yes\ninternal_billing_key: ${value}\n`, 'internal_billing_key', value)).toBe(true));
  it('does not count for the credentials of a scheme', () => expect(speaks(`abyssale\nAuthorization: Basic ${value}\n`, 'Authorization', value, 'generic/auth')).toBe(true));
});

describe('a vendor\'s literal at the beginning', () => {
  it('makes a value that does not go on in its form none', () => expect(named('THE_TOKEN', `dckr_pat_${random.run('base62', 9)}`, 'generic/token')).toBe(false));
  it('is not telling when everybody has it', () => expect(named('THE_KEY', `sk-${random.run('base62', 30)}`)).toBe(true));
});

describe('signs that no token has', () => {
  it.each(['?', '[', '^', '='])('%s in the middle', (sign) => expect(named('service_api_key', `a7${random.run('base62', 14)}${sign}${random.run('base62', 12)}`)).toBe(false));
  it('padding is no such sign', () => expect(named('service_api_key', `a7${random.run('base62', 24)}==`)).toBe(true));
  it('many kinds of them make a password', () => expect(named('service_api_key', `a7!k#${random.run('base62', 9)}?x[${random.run('base62', 9)}`)).toBe(true));
  it('hold nothing against what people choose', () => {
    expect(named('session_key', `a7${random.run('base62', 14)}?${random.run('base62', 12)}`)).toBe(true);
    expect(named('service_secret', `a7${random.run('base62', 14)}?${random.run('base62', 12)}`, 'generic/secret')).toBe(true);
  });
});

describe('single quotes', () => {
  const value = random.run('base62', 16);
  const line = `db_password = '${value}';\n`;
  const inFile = (path: string, text = line): boolean => speaks(text, 'db_password', value, 'generic/password', path);
  it.each(['a.c', 'a.cs', 'a.java', 'a.go', 'a.m'])('hold no string in %s', (path) => expect(inFile(path)).toBe(false));
  it.each(['a.py', 'a.js', 'a.groovy', 'a.yml'])('hold one in %s', (path) => expect(inFile(path)).toBe(true));
  it('hold one inside of a string', () => expect(inFile('a.java', `run("create user x ${line.trim()}");\n`)).toBe(true));
  it('hold one in settings in a comment', () => expect(inFile('a.java', `// db_password: '${value}'\n`)).toBe(true));
  it('hold one in MATLAB', () => expect(inFile('a.m', `% settings\n${line}`)).toBe(true));
});

describe('a piece of a longer value', () => {
  const token = `acme_${random.run('base62', 20)}`;
  const around = (before: string, after: string): boolean => speaks(`${before}${token}${after}\n`, token, token, 'acme/key');
  it.each(['?x9z', '|abc', '^12'])('is none: %s', (after) => expect(around("'", `${after}'`)).toBe(false));
  it('is not what an address goes on behind', () => expect(around('"', '?page=2"')).toBe(true));
  it('is not what ends with its quote', () => expect(around('"', '" ?x')).toBe(true));
  it('is not what stands without quotes', () => expect(around('= ', '?x')).toBe(true));
});

describe('letters before a question mark', () => {
  const value = random.run('base62', 24);
  it('are the beginning of the value where both are in quotes', () => expect(speaks(`x = 'secret_${random.run('base62', 9)}?${value}'\n`, 'secret_', value)).toBe(false));
  it('are an address whose query begins', () => {
    expect(speaks(`see https://docs.example/get-token?spm=${value}.0\n`, 'token', `spm=${value}.0`, 'generic/token')).toBe(false);
    expect(speaks(`see https://docs.example/get?token=${value}\n`, 'token', value, 'generic/token')).toBe(true);
  });
  it('are a name in an expression', () => expect(speaks(`x = secret ? '${value}' : none\n`, 'secret', value)).toBe(true));
});

describe('names that tell which one', () => {
  it('are arguments\' own where the call is named after a password', () => {
    expect(speaks("usernamePassword(credentialsId: 'Vz8kPq2Lw9')\n", 'usernamePassword', 'Vz8kPq2Lw9', 'generic/password')).toBe(false);
    expect(speaks("usernamePassword(password: 'Vz8kPq2Lw9')\n", 'usernamePassword', 'Vz8kPq2Lw9', 'generic/password')).toBe(true);
  });
  const value = random.run('base62', 24);
  it.each(['credentialsId', 'client_id', 'key_name', 'issuerKeyHash', 'API_VERSION', 'key4181'])('%s', (name) => expect(named(name, value)).toBe(false));
  it.each(['session_id', 'secretId', 'apikey', 'key2', 'service_key'])('%s opens something', (name) => expect(named(name, value)).toBe(true));
});

describe('a field that ties a form to its session', () => {
  const value = random.run('base62', 40);
  it.each(['authenticity_token', '_token', 'csrfmiddlewaretoken', '__RequestVerificationToken'])('%s is no secret', (name) => {
    expect(speaks(`<input type="hidden" name="${name}" value="${value}" />\n`, name, value, 'generic/token')).toBe(false);
  });
  it('others in a page are', () => expect(speaks(`<input type="hidden" name="api_token" value="${value}" />\n`, 'api_token', value, 'generic/token')).toBe(true));
  it('so it is elsewhere', () => expect(speaks(`_token = "${value}"\n`, '_token', value, 'generic/token')).toBe(true));
});

describe('a store of keys', () => {
  it('is told by its name', () => expect(named('keyVaultToStoreSecrets', 'cmp2-qat-1208358310', 'generic/secret')).toBe(false));
  it('is opened by others', () => expect(named('keyVaultClientSecret', random.run('base62', 32), 'generic/secret')).toBe(true));
});

describe('values that were typed', () => {
  it.each(['aB1cD2eF3gH4iJ5kL6mN7oP8', 'abcd1234abcd1234abcd1234', 'abcdefghijklmnopqrst1234', 'bXlfdXNlcm5hbWU6cGFzc3dvcmQ=', 'zxcv', 'hjkl', random.run('lower', 60)])('%s', (value) => expect(named('service_key', value)).toBe(false));
});

it('the token in the address of a badge or a picture is no secret', () => {
  const value = random.run('base62', 10);
  expect(speaks(`![coverage](https://ci.example/graph/badge.svg?token=${value})\n`, 'token', value, 'generic/token')).toBe(false);
  expect(speaks(`<img src="https://img.shields.io/codecov/c/github/heron/main?style=flat&token=${value}"/>\n`, 'token', value, 'generic/token')).toBe(false);
  expect(speaks(`<a href="https://shang.qq.com/wpa/qunwpa?idkey=${value}">\n`, 'idkey', value)).toBe(false);
  expect(speaks(`image: "https://files.example/o/a.jpeg?alt=media&token=${value}"\n`, 'token', value, 'generic/token')).toBe(false);
});

it('base64 of a word for a password is none', () => {
  const word = Buffer.from('secret').toString('base64');
  expect(named('password', word, 'generic/password')).toBe(false);
  expect(named('password', Buffer.from(random.run('base62', 12)).toString('base64'), 'generic/password')).toBe(true);
});

describe('surroundings', () => {
  const value = random.run('base62', 16);
  it('of no text hold no secret', () => {
    expect(speaks(`\u0001\u0010x7\u0002key=${value}\u0008`, 'key', value)).toBe(false);
    expect(speaks(`\u001b[32mkey=${value}\u001b[0m`, 'key', value)).toBe(true);
    expect(speaks(`\0usage\0key=${value}\0`, 'key', value)).toBe(true);
  });
  it('that call a key public', () => {
    expect(speaks(`signed with the public key ${value}`, 'key', value)).toBe(false);
    expect(speaks(`signed with the private key ${value}`, 'key', value)).toBe(true);
  });
});

it('a password that is its user\'s name is doubtful', () => {
  const low = (text: string): boolean => {
    const start = text.lastIndexOf('orchard');
    const match: Match = { rule: 'generic/password', start, end: start + 7, whole: { start: text.indexOf('pass'), end: start + 7 }, confidence: 'high' };
    return withoutRefused([match], Buffer.from(text), 'a.yml', () => undefined)[0]?.confidence === 'low';
  };
  expect(low('user=orchard password=orchard dbname=shop')).toBe(true);
  expect(low('DB_USERNAME: "orchard"\nDB_pass: "orchard"')).toBe(true);
  expect(low('pass: orchard:orchard@tcp(db)/shop')).toBe(true);
  expect(low('setpass("orchard", "orchard")')).toBe(true);
  expect(low('user=ann password=orchard')).toBe(false);
  expect(low('dbname=orchard password=orchard')).toBe(false);
  expect(low('user=orchard2 password=orchard')).toBe(false);
});

it('a hash under a password\'s name is doubtful', () => {
  const digest = random.run('hex', 40);
  const low = (text: string, rule = 'generic/password'): boolean => {
    const start = text.indexOf(digest);
    const match: Match = { rule, start, end: start + 40, whole: { start: text.indexOf('pass'), end: start + 40 }, confidence: 'high' };
    return withoutRefused([match], Buffer.from(text), 'a.xml', () => undefined)[0]?.confidence === 'low';
  };
  expect(low(`<users username="ann" password="${digest}" salt="c788c6"/>`)).toBe(true);
  expect(low(`UPDATE users SET password = '${digest}' WHERE id = 1`)).toBe(true);
  expect(low(`password: ${digest}\nsalt: c788c6`)).toBe(true);
  expect(low(`file_sha1: a\npassword: ${digest}`)).toBe(false);
  expect(low(`<machineKey validationKey="${digest}" validation="SHA1" pass=""/>`, 'file/machine-key')).toBe(false);
  expect(low(`SET password=${digest}`)).toBe(false);
});
