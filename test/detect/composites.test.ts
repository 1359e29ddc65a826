import secrets from 'rules:secrets';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { createEngine } from '../../src/match/engine.ts';
import { compileRules } from '../../src/match/own.ts';
import type { Facts, Rule } from '../../src/types.ts';
import { seeded } from '../helpers/samples.ts';

const rules = (Object.values(secrets).flat() as readonly Rule[]).filter(({ id }) => /^(?:aws|twilio|alibaba|tencent|django|google|url|github|huawei|openai|deepseek|moonshot|squarespace)\//.test(id));
const engine = createEngine(compileRules(rules), undefined, { wants: () => true });
const byId = new Map<string, Facts>(rules.map((rule) => [rule.id, { ...rule, literal: engine.rule(rule.id)?.literal ?? 0 }]));
const random = seeded(77);

/** Rule, confidence and line of what is found, and the lines of the other halves. */
function found(text: string, path = 'settings.txt'): string[] {
  const bytes = new Uint8Array(Buffer.from(text));
  const { matches } = engine.scan(bytes, path);
  const findings = detect({ origin: { kind: 'file', path }, bytes, firstLine: 1, firstColumn: 1, overlap: 0 }, matches, (id) => byId.get(id), { salt: '', kinds: new Set(['secret']), enabled: () => true });
  return findings.map(({ rule, confidence, region, related }) => `${rule} ${confidence} ${region.startLine}${(related ?? []).map(({ startLine }) => ` with ${startLine}`).join('')}`);
}

describe('two halves of a credential are one finding', () => {
  const id = `AKIA${random.run('A-Z2-7', 16)}`;
  const temporary = `ASIA${random.run('A-Z2-7', 16)}`;
  const secret = random.run('base64', 40);
  const sid = `AC${random.run('hex-lower', 32)}`;
  const token = random.run('hex-lower', 32);

  it.each([
    ['AWS, in settings', `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`, 'aws/secret-access-key high 2 with 1'],
    ['AWS, the secret first', `{ "secretAccessKey": "${secret}",\n  "accessKeyId": "${id}" }\n`, 'aws/secret-access-key high 1 with 2'],
    ['AWS, under a name that other kinds have as well', `provider "aws" {\n  access_key = "${id}"\n  secret_key = "${secret}"\n}\n`, 'aws/secret-access-key high 3 with 2'],
    ['AWS, temporary', `AWS_ACCESS_KEY_ID=${temporary}\nAWS_SECRET_ACCESS_KEY=${secret}\n`, 'aws/secret-access-key high 2 with 1'],
    ['AWS, the file of the console', `User name,Access key ID,Secret access key\nann,${id},${secret}\n`, 'aws/key-pair high 2 with 2'],
    ['Twilio, named', `TWILIO_ACCOUNT_SID=${sid}\nTWILIO_AUTH_TOKEN=${token}\n`, 'twilio/auth-token high 2 with 1'],
    ['Twilio, known by its SID', `account_sid = "${sid}"\nauth_token = "${token}"\n`, 'twilio/auth-token-beside-sid high 2 with 1'],
    ['Twilio, as arguments', `client = Client("${sid}", "${token}")\n`, 'twilio/account-sid-and-token high 1'],
    ['Tencent Cloud, as arguments', `credential.Credential("AKID${random.run('base62', 32)}", "${random.run('base62', 32)}")\n`, 'tencent/key-pair high 1'],
    ['Huawei Cloud, by short names', `obs:\n  ak: ${random.run('0-9A-Z', 20)}\n  sk: ${random.run('base62', 40)}\n`, 'huawei/secret-key-beside-ak high 3 with 2'],
    ['Twilio, for curl', `curl -u ${sid}:${token} https://api.twilio.com/\n`, 'twilio/account-sid-and-token high 1'],
  ])('%s', (_what, text, expected) => expect(found(text)).toEqual([expected]));

  it('and a half that opens nothing alone is none', () => expect(found(`sid: ${sid}\n`)).toEqual([]));
});

describe('the key of a page that uses Firebase', () => {
  const key = `AIzaSy${random.run('base64url', 33)}`;
  it('is a warning', () => expect(found(`const config = {\n  apiKey: "${key}",\n  authDomain: "acme.firebaseapp.com",\n};\n`)).toEqual(['google/api-key low 2']));
  it('blocks elsewhere', () => expect(found(`geocoder.key = "${key}"\n`)).toEqual(['google/api-key high 1']));
});

describe('keys of services that speak the protocol of OpenAI', () => {
  const key = `sk-${random.run('hex-lower', 32)}`;
  const address = 'https://llm.example.com/v1';
  it.each([
    ['before the address', `client = OpenAI(api_key="${key}", base_url="${address}")\n`, 'openai/compatible-api-key high 1'],
    ['on the line above it', `client = OpenAI(\n    api_key="${key}",\n    base_url="${address}",\n)\n`, 'openai/compatible-api-key high 2'],
    ['behind it', `new OpenAI({ baseURL: "${address}", apiKey: "${key}" })\n`, 'openai/compatible-api-key-after-address high 1'],
    ['under a name in Chinese', `# 深度求索\nkey: ${key}\n`, 'deepseek/api-key high 2'],
  ])('%s', (_where, text, expected) => expect(found(text)).toEqual([expected]));
});

describe('a value that a dash joins to its vendor', () => {
  const uuid = [8, 4, 4, 4, 12].map((length) => random.run('hex-lower', length)).join('-');
  it('is found behind words for keys', () => expect(found(`squarespace-secret-${uuid}\n`)).toEqual(['squarespace/access-token medium 1']));
  it('is a part of a longer name otherwise', () => expect(found(`squarespace-widget-${uuid}\n`)).toEqual([]));
});
