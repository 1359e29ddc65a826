import { describe, expect, it } from 'vitest';
import { isOpenPem, isStored } from '../../../src/detect/forms/stored.ts';

describe('where a secret is kept', () => {
  it.each([
    'vault:secret/data/app#password', 'ref+vault://secret/a#b', 'ref+awssecrets://prod/db', 'gcp-secret://projects/x/secrets/y', 'aws-ssm:/prod/key', 'ssm:/prod/db/password', 'keyvault:db-password', 'azurekeyvault://v/secret',
    'secretsmanager:prod/db', 'infisical://a', 'berglas://b/o', 'bao:kv/x#y', 'op://vault/item/password', 'projects/p/secrets/s/versions/latest', '@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/s/)',
    '{{resolve:secretsmanager:MySecret:SecretString:password}}', 'Fn::GetAtt',
  ])('%s', (value) => expect(isStored(value)).toBe(true));
  it.each(['pass:heron42', 'op:R7x', 'sm:Heron', 'vault', 'https://hooks.example/9f', 'redis://:heron@db', 'Vault!2024', 'projects/secret', 'key:heron-42'])('not %s', (value) => expect(isStored(value)).toBe(false));
});

it('PEM in base64 is open when it is a certificate, a request or a public key', () => {
  const pem = (label: string): string => Buffer.from(`-----BEGIN ${label}-----\nMIIB\n-----END ${label}-----\n`).toString('base64');
  for (const label of ['CERTIFICATE', 'TRUSTED CERTIFICATE', 'PUBLIC KEY', 'RSA PUBLIC KEY', 'PGP PUBLIC KEY BLOCK']) expect(isOpenPem(pem(label)), label).toBe(true);
  for (const label of ['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'PGP PRIVATE KEY BLOCK', 'ENCRYPTED PRIVATE KEY']) expect(isOpenPem(pem(label)), label).toBe(false);
});
