import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Rotate the key with az storage account keys renew and use managed identities in its place.';
const revoke = 'Rotate the key with az storage account keys renew.';

export default [
  {
    id: 'azure/storage-account-key',
    title: 'Azure storage account key',
    shape: 'pattern',
    pattern: /AccountKey\s{0,2}=\s{0,2}(?<secret>[0-9A-Za-z+/]{86}==)/,
    literals: ['AccountKey'],
    severity: 'critical',
    check: 'azure-identifiable',
    accept: 'azure-storage',
    advice,
    docs: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
  },
  {
    id: 'azure/storage-key',
    title: 'Azure storage account key (identifiable)',
    shape: 'token',
    forms: [[run('base64', 76), '+ASt', run('base64', 6), '==']],
    severity: 'critical',
    check: 'azure-identifiable',
    advice: revoke,
    docs: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
  },
  {
    id: 'azure/storage-key-unmarked',
    title: 'Azure storage account key near its name',
    shape: 'context',
    bodies: [run('base64-padded', 88)],
    words: [
      'azure_storage', 'azurestorage', 'storage_account_key', 'storageaccountkey', 'storagekey', 'storage_key', 'accountkey', 'account_key',
      'azure_key', 'default_account_key', 'devstoreaccount', 'blob.core.windows.net',
    ],
    severity: 'critical',
    entropy: 4.5,
    check: 'azure-identifiable',
    accept: 'base64-64',
    advice: revoke,
    docs: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
  },
  {
    id: 'azure/sas-token',
    title: 'Azure shared access signature',
    shape: 'pattern',
    pattern: /(?<=[?&;"\'\s=])(?:sv|sp|se|st|sr|ss|srt|spr|sip|skoid|si|rscd)=[^\s"\'<>&]{1,80}&(?:[a-z]{2,5}=[^\s"\'<>&]{1,120}&){1,12}sig=(?<secret>[0-9A-Za-z%+/]{32,90}={0,2})/,
    literals: ['sig='],
    reach: [900, 128],
    severity: 'high',
    accept: 'sas',
    counterExamples: [
      (random) => `url: https://store.example.org/box?sp=rqx&sv=2022-11-02&sig=${random.run('base62', 43)}%3D\n`,
      (random) => `url: https://store.example.org/box?sp=r&sip=10.0.1&sv=2022-11-02&sig=${random.run('base62', 43)}%3D\n`,
    ],
    advice: 'Rotate the account key that signed it, or delete the stored access policy.',
    docs: 'https://learn.microsoft.com/azure/storage/common/storage-sas-overview',
  },
  {
    id: 'azure/storage-connection-string',
    title: 'Azure storage connection string',
    shape: 'pattern',
    pattern: /(?<secret>DefaultEndpointsProtocol=https?;\s{0,8}AccountName=[a-z0-9]{3,24};\s{0,8}AccountKey=[0-9A-Za-z+/]{86}==)/,
    literals: ['DefaultEndpointsProtocol'],
    reach: [8, 260],
    severity: 'critical',
    accept: 'azure-storage-string',
    advice,
    docs: 'https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string',
  },
] satisfies Rule[];
