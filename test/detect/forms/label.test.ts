import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { crc16 } from '../../../src/detect/checks/nkey.ts';
import { isDenied, isDrawnName, isIdentifier, isLabel, isOtherWord, isPublicBy } from '../../../src/detect/forms/label.ts';

const uuid = '9e858021-953f-4dd3-8842-f2c782780422';

describe('a UUID', () => {
  it.each(['first_key', 'TimeoutKey', 'seed', 'key', 'nested.key'])('identifies under %s', (name) => expect(isIdentifier(name, uuid)).toBe(true));
  it.each(['api_key', 'ACCESS_KEY', 'encryptionKey', 'licenseKey', 'subscription-key'])('opens something under %s', (name) => expect(isIdentifier(name, uuid)).toBe(false));
  it('is not any hex', () => expect(isIdentifier('first_key', uuid.replaceAll('-', ''))).toBe(false));
});

it('a name that was drawn is an id', () => {
  for (const name of ['q7PWDkZ2LwTnRbx_m', 'x9kPWDq2LmW7zB']) expect(isDrawnName(name), name).toBe(true);
  for (const name of ['dbPassword2Key1', 'AWS_S3_SECRET_KEY_2', 'oauth2ClientSecretV2', 's3AccessKeyEu1', 'pwd1A2b']) expect(isDrawnName(name), name).toBe(false);
});

describe('a short word for a credential', () => {
  it.each(['pwdu', 'otpozadi', 'amsaltu'])('begins another word: %s', (name) => expect(isOtherWord(name)).toBe(true));
  it.each(['pwd', 'rootpwd', 'mysqlrootpwd', 'pwdhash', 'otpsecret', 'db_pwd', 'pwd1', 'salts', 'userPwdOld'])('is one: %s', (name) => expect(isOtherWord(name)).toBe(false));
});

describe('names of what everybody may know', () => {
  const fingerprint = '3D06 5914 78C2 B0E8 D2F1 9A60 4B7C 1E55 0F3A 92D8'.replaceAll(' ', '');
  const long = Buffer.from('what a model thought, signed by whoever runs it, and of no use to anybody else').toString('base64');
  it.each([['GPGKEY', fingerprint], ['old_apt_repo_keys', fingerprint], ['releaseManagerKey', fingerprint.slice(-16)], ['recv-keys', fingerprint.slice(0, 16)], ['thoughtSignature', long], ['seed', '1712345678'], ['googleapi_commit', fingerprint.toLowerCase()]])('%s', (name, value) => expect(isPublicBy(name, value)).toBe(true));
  it.each([['GPGKEY', long], ['api_key', fingerprint], ['signature', 'a'.repeat(64)], ['signature', long.slice(0, 30)], ['seed', long], ['todo_secret_do_not_commit', long]])('%s of another form may be a secret', (name, value) => expect(isPublicBy(name, value)).toBe(false));
});

it('a signature is what a key made', () => {
  const hmac = createHmac('sha1', 'key').update('text').digest('base64');
  expect(isPublicBy('expectedSignature', hmac)).toBe(true);
  expect(isPublicBy('HEADER_SIGNATURE', 'd0cf11e0a1b11ae1')).toBe(true);
  expect(isPublicBy('oauth_signature', hmac)).toBe(false);
  expect(isPublicBy('signature_key', hmac)).toBe(false);
});

describe('a point of a curve', () => {
  const x = '5ad21c7e90b34f68'.repeat(4);
  it.each([['node_key', `03${x}`, ''], ['outputKey', `02${x}`, '"'], ['remote_nonce', `02${x}03${x}`, ''], ['pubkey', `04${x}${x}`, ''], ['aggregatedKey', `02${x.slice(0, 40)}`, '" +\n']])('is a public key: %s', (name, value, after) => expect(isPublicBy(name, value, after)).toBe(true));
  it.each([['private_key', `03${x}`, ''], ['node_secret', `02${x}`, ''], ['local_sec_nonce', `02${x}03${x}`, ''], ['node_key', `05${x}`, ''], ['node_key', x, ''], ['node_key', `02${x.slice(0, 40)}`, '"\n']])('may be a secret otherwise: %s', (name, value, after) => expect(isPublicBy(name, value, after)).toBe(false));
});

it('what is sent beside a text is none', () => {
  const value = Buffer.alloc(16, 'q7Vz').toString('base64');
  for (const name of ['authenticationTag', 'auth_tag', 'Message-Authenticator', 'authenticator', 'authenticatorData', 'X-Heron-Signature', 'X-Hub-Signature-256', 'Packet-Authentication-Vector', 'Sec-WebSocket-Key', 'SEC_WEBSOCKET_KEY']) expect(isPublicBy(name, value), name).toBe(true);
  expect(isPublicBy('sha3_256_hash_of_signing_key', '5ad2'.repeat(16))).toBe(true);
  for (const name of ['authTagKey', 'X-Amz-Signature', 'user_authenticator_key', 'hash_key', 'websocket_key', 'tag']) expect(isPublicBy(name, value), name).toBe(false);
});

it('the fingerprint of a key that a command fetches', () => {
  const fingerprint = '5AD21C7E90B34F685AD21C7E90B34F681C7E90B3';
  expect(isPublicBy('key', fingerprint, "'; gpg --batch --recv-keys \"$key\"")).toBe(true);
  expect(isPublicBy('key', fingerprint, "'; curl")).toBe(false);
  expect(isPublicBy('api_key', fingerprint, "'; gpg --recv-keys")).toBe(false);
});

it('a key that is called public', () => {
  for (const name of ['publicResourceKey', 'tenantPublicApiKey', 'public_api_key']) expect(isPublicBy(name, 'Hq7vWz2kPn'), name).toBe(true);
  for (const name of ['NEXT_PUBLIC_HERON_KEY', 'publicationKey', 'publicToken', 'republicKey']) expect(isPublicBy(name, 'Hq7vWz2kPn'), name).toBe(false);
});

it('one of several passes is no password', () => {
  for (const name of ['scaleFirstPass', 'render_pass', 'SecondPass', 'first_pass']) expect(isOtherWord(name), name).toBe(true);
  for (const name of ['first_user_pass', 'firstPassword', 'smtp_pass', 'thundersecondPass7']) expect(isOtherWord(name), name).toBe(false);
});

describe('a name that says that its value opens nothing', () => {
  it.each(['nonMatchingToken', 'not_valid_key', 'wrongPassword', 'FAKE_SECRET', 'mock.api-key', 'INVALID_TOKEN', 'badPwd', 'no-ask-password'])('%s', (name) => expect(isDenied(name)).toBe(true));
  it.each(['badge_token', 'mockingbirdKey', 'todo_secret_do_not_commit', 'nonce', 'validToken', 'password', 'fakerKey', 'no_reply_password'])('is none: %s', (name) => expect(isDenied(name)).toBe(false));
});

describe('a name that tells which one', () => {
  it.each(['credentialsId', 'key_name', 'auth_user', 'basicAuthUsername', 'account_sid', 'TWILIO_SID', 'secretUrl', 'license_author', 'tokenFormat', 'token.kind', 'auth_provider', 'passdb_backend', 'nextPageToken', 'continuation_token'])('%s', (name) => expect(isLabel(name)).toBe(true));
  it.each(['connect.sid', 'app-auth.sid', 'PHPSESSID', 'session_id', 'sid', 'secretId', 'api_key'])('is none: %s', (name) => expect(isLabel(name)).toBe(false));
});

it('which object holds a secret', () => {
  for (const name of ['existingSecret', 'global.existingSecret', 'imagePullSecrets', 'clientSecretRef']) expect(isLabel(name), name).toBe(true);
  for (const name of ['secret', 'clientSecret', 'existing_secret_value']) expect(isLabel(name), name).toBe(false);
});

it('a public key of NATS', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  // A byte for a user (20 << 3), 32 of the key, and their CRC.
  const bytes = Buffer.from([160, ...Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256), 0, 0]);
  bytes.writeUInt16LE(crc16(bytes.subarray(0, 33)), 33);
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const key = (bits.match(/.{5}/g) ?? []).map((five) => letters.charAt(Number.parseInt(five, 2))).join('');
  expect(isPublicBy('key', key)).toBe(true);
  expect(isPublicBy('key', `${key.slice(0, 20)}A${key.slice(21)}`)).toBe(key.charAt(20) === 'A');
});

it('a digest that was encoded once more is a signature still', () => {
  const digest = Buffer.from('5ad21c7e90'.repeat(4)).toString('base64');
  expect(isPublicBy('heron_signature', digest)).toBe(true);
  expect(isPublicBy('heron_key', digest)).toBe(false);
});
