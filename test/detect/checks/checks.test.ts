import { crc32 as reference } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { awsAccount } from '../../../src/detect/checks/aws.ts';
import { base62Lower, base62Upper, crc32, hexOf, written } from '../../../src/detect/checks/crc.ts';
import { marvin32 } from '../../../src/detect/checks/marvin.ts';
import { checks } from '../../../src/detect/checks/checks.ts';
import { crc16 } from '../../../src/detect/checks/nkey.ts';
import { seeded } from '../../helpers/samples.ts';

const random = seeded(42);
const b62 = (length: number): string => random.run('base62', length);
const other = (text: string): string => text.slice(0, -1) + (text.endsWith('a') ? 'b' : 'a');

/** Tokens whose checksum is right, made by the vendors' recipes with another CRC-32 than the product's. */
function made(): Readonly<Record<string, string>> {
  const body30 = b62(30);
  const body50 = b62(50);
  const body40 = b62(40);
  const zuplo = random.run('hex-lower', 32);
  const apify = `apify_api_${b62(30)}`;
  const atlassian = `ATATT3xFfGF0${random.run('base62', 60)}=`;
  const routable = `glpat-${b62(27)}.01.0k`;
  const grafana = `glsa_${b62(32)}`;
  const salad = b62(40);
  return {
    'github-crc32': `ghp_${body30}${written(reference(body30), base62Upper, 6)}`,
    'vercel-crc32': `vcp_${body50}${written(reference(body50), base62Upper, 6)}`,
    'apify-crc32': `${apify}${written(reference(apify), base62Lower, 6)}`,
    'cloudflare-crc32': `cfut_${body40}${hexOf(reference(body40))}`,
    'zuplo-crc32': `zpka_${zuplo}_${hexOf(reference(zuplo))}`,
    'atlassian-crc32': `${atlassian}${hexOf(reference(atlassian)).toUpperCase()}`,
    'gitlab-routable': `${routable}${written(reference(routable), '0123456789abcdefghijklmnopqrstuvwxyz', 7)}`,
    'grafana-crc32': `${grafana}_${(hexOf(reference(grafana)).match(/../g) ?? []).toReversed().join('')}`,
    'salad-crc32': `salad_cloud_user_${salad}${written(reference(salad), base62Upper, 6)}`,
  };
}

it('the last sign of a token of trusted publishing follows from all before it', () => {
  // The crate's own test prints these.
  expect(checks['crates-io-xor']?.(['cio_tp_gGK6jurSwKyl', '9V3Az19z7YEFQI9aoOOd'].join(''))).toBe('valid');
  expect(checks['crates-io-xor']?.(['cio_tp_gGK6jurSwKyl', '9V3Az19z7YEFQI9aoOOe'].join(''))).toBe('invalid');
});

it('an extended private key ends with four bytes of two hashes', () => {
  // The first test vector of BIP-32.
  const vector = ['xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3', 'jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi'];
  expect(checks['base58-check']?.(vector.join(''))).toBe('valid');
  expect(checks['base58-check']?.(vector.join('').replace('K3Q', 'K3R'))).toBe('invalid');
  expect(checks['base58-check']?.('0OIl')).toBe('invalid');
});

describe('checksums at the end of a token', () => {
  it('are CRC-32 as everyone else computes it', () => {
    for (const text of ['', 'a', '123456789', b62(100)]) expect(crc32(text)).toBe(reference(text));
  });

  it.each(Object.entries(made()))('%s', (name, token) => {
    const check = checks[name];
    expect(check?.(token)).toBe('valid');
    expect(check?.(other(token))).toBe('invalid');
  });

  it('are not looked for where the form has none', () => {
    expect(checks['github-crc32']?.(`ghr_${b62(76)}`)).toBe('unknown');
    expect(checks['gitlab-routable']?.(`glpat-${b62(20)}`)).toBe('unknown');
    expect(checks['atlassian-crc32']?.(`ATATT3${b62(186)}`)).toBe('unknown');
  });
});

describe('identifiable secrets of Microsoft', () => {
  const letters = (seed: string): Buffer => Buffer.from(seed, 'latin1');
  it('use Marvin-32 as .NET tests it', () => {
    const seed = '\u{0}\u{4f}\u{b6}\u{1a}\u{0}\u{1b}\u{db}\u{cc}';
    expect(marvin32(new Uint8Array(0), seed)).toBe((0x30ed35c1 ^ 0x00cd3c7d) >>> 0);
    expect(marvin32(new Uint8Array([0xaf]), seed)).toBe((0x48e73fc7 ^ 0x7d75ddc1) >>> 0);
  });

  it('hold it in their last four bytes', () => {
    const key = Buffer.concat([letters(b62(60)), Buffer.alloc(4)]);
    key.writeUInt32LE(marvin32(key.subarray(0, 60), 'Default0'), 60);
    expect(checks['azure-identifiable']?.(key.toString('base64'))).toBe('valid');
    key[3] = (key[3] ?? 0) ^ 1;
    expect(checks['azure-identifiable']?.(key.toString('base64'))).toBe('invalid');
  });

  it('of 84 characters hold it in four digits of base 62', () => {
    const head = `${b62(52)}JQQJ99${b62(18)}AZDO`;
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(marvin32(Buffer.from(head, 'base64'), 'Default0'));
    const token = head + written(sum.readUInt32BE(), base62Upper, 6).slice(0, 4);
    expect(checks['azure-cask']?.(token)).toBe('valid');
    expect(checks['azure-cask']?.(other(token))).toBe('invalid');
  });

  it('of Entra end with three digits of base 66', () => {
    const head = `${b62(3)}8Q~${b62(31)}`;
    const digits = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~';
    const token = head + written(marvin32(letters(head), 'AadPwd00'), digits, 6).slice(0, 3);
    expect(checks['entra-secret']?.(token)).toBe('valid');
    expect(checks['entra-secret']?.(`${head}zzz`)).toBe('invalid');
    expect(checks['entra-secret']?.(`${b62(3)}7Q~${b62(31)}`)).toBe('unknown');
  });

  it('of Azure DevOps hide a masked CRC-32 among their bytes', () => {
    const bytes = Buffer.from(random.run('base62', 32), 'latin1');
    const places = [22, 8, 7, 2];
    const sum = (reference(Buffer.from(bytes.filter((_, at) => !places.includes(at)))) ^ 0xe0b9692d) >>> 0;
    places.forEach((place, i) => void (bytes[place] = (sum >>> (8 * i)) & 0xff));
    const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
    const token = (bits.padEnd(260, '0').match(/.{5}/g) ?? []).map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five, 2)]).join('');
    expect(token).toHaveLength(52);
    expect(checks['azure-devops-crc32']?.(token)).toBe('valid');
    expect(checks['azure-devops-crc32']?.(`b${token.slice(1)}`)).toBe(token.startsWith('b') ? 'valid' : 'invalid');
    expect(checks['azure-devops-crc32']?.(token.toUpperCase())).toBe('unknown');
  });
});

describe('structures', () => {
  it('are digits of the vendor at the end', () => {
    expect(checks['hex-tail']?.(`sbp_${random.run('hex-lower', 40)}`)).toBe('unknown');
    expect(checks['hex-tail']?.(`sbp_${random.run('hex-lower', 38)}zz`)).toBe('invalid');
  });

  it('are two parts of SendGrid', () => {
    expect(checks['sendgrid-parts']?.(`SG.${b62(22)}.${b62(43)}`)).toBe('unknown');
    expect(checks['sendgrid-parts']?.(`SG.${b62(66)}`)).toBe('invalid');
  });

  it('tell the account of an AWS key id', () => {
    expect(awsAccount(`AKIA${'QYLPMN5H'}${'HFPZ4B2C'}`)).toMatch(/^\d{12}$/);
    expect(checks['aws-account']?.(`AKIAI${b62(15).toUpperCase()}`)).toBe('unknown');
  });

  it('are bech32 of BIP 173', () => {
    expect(checks['age-bech32']?.('A12UEL5L')).toBe('valid');
    expect(checks['age-bech32']?.('A12UEL5X')).toBe('invalid');
    expect(checks['age-bech32']?.('abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw')).toBe('valid');
  });

  it('are JSON in base64', () => {
    const json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
    expect(checks['onepassword-json']?.(`ops_${json({ secretKey: 'A3-' })}`)).toBe('valid');
    expect(checks['onepassword-json']?.(`ops_${json({ other: 1 })}`)).toBe('invalid');
    expect(checks['grafana-json']?.(json({ k: 'x', n: 'y', id: 1 }))).toBe('valid');
    expect(checks['grafana-json']?.(`glc_${json({ o: '1', n: 'x', k: 'y', m: { r: 'eu' } })}`)).toBe('valid');
    expect(checks['sentry-json']?.(`sntrys_${json({ iat: 1, url: 'u', region_url: 'r', org: 'o' })}_${b62(43)}`)).toBe('valid');
    expect(checks['mapbox-json']?.(`sk.${json({ u: 'me', a: 'cl' })}.${b62(22)}`)).toBe('valid');
    expect(checks['mapbox-json']?.(`sk.${b62(40)}.${b62(22)}`)).toBe('invalid');
    expect(checks['artifactory-reference']?.(Buffer.from(`reftkn:01:0000000000:${b62(28)}`).toString('base64'))).toBe('valid');
  });

  it('are macaroons, keys and web tokens', () => {
    const macaroon = Buffer.concat([Buffer.from([2, 1, 8]), Buffer.from('pypi.org'), Buffer.from([2, 36]), Buffer.from(b62(36)), Buffer.from([0, 6, 32]), Buffer.alloc(32, 7)]);
    expect(checks['pypi-macaroon']?.(`pypi-${macaroon.toString('base64url')}`)).toBe('valid');
    expect(checks['pypi-macaroon']?.(`pypi-${macaroon.subarray(0, 60).toString('base64url')}`)).toBe('invalid');
    const block = (body: Buffer): string => `-----BEGIN ${'PRIVATE'} KEY-----\n${body.toString('base64')}\n-----END ${'PRIVATE'} KEY-----`;
    expect(checks['pem-body']?.(block(Buffer.concat([Buffer.from([0x30, 0x82]), Buffer.alloc(100, 9)])))).toBe('valid');
    expect(checks['pem-body']?.(block(Buffer.alloc(100, 9)))).toBe('invalid');
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(checks['jwt']?.(`${part({ alg: 'HS256' })}.${part({ sub: 'a' })}.${b62(43)}`)).toBe('valid');
    expect(checks['jwt']?.(`${part({ alg: 'HS256' })}.e${b62(20)}.${b62(43)}`)).toBe('invalid');
  });
});

describe('seeds of NATS', () => {
  it('end with the CRC-16 that the catalogue of parametrised CRC algorithms gives for XMODEM', () => {
    expect(crc16(Buffer.from('123456789'))).toBe(0x31c3);
  });

  it('are known by it', () => {
    const body = Buffer.from([0x95, 0x00, ...Array.from({ length: 32 }, (_, i) => (i * 37 + 11) % 256)]);
    const sum = crc16(body);
    const bits = [...body, sum & 0xff, sum >> 8].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const seed = (bits.match(/.{1,5}/g) ?? []).map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
    expect(seed).toMatch(/^SUA[A-Z2-7]{55}$/);
    expect(checks['nkey-crc16']?.(seed)).toBe('valid');
    expect(checks['nkey-crc16']?.(`${seed.slice(0, 30)}${seed[30] === 'Q' ? 'R' : 'Q'}${seed.slice(31)}`)).toBe('invalid');
    expect(checks['nkey-crc16']?.('SUA')).toBe('unknown');
  });
});
