import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mongodb/connection-string',
    title: 'MongoDB connection string with a password',
    shape: 'pattern',
    pattern: /(?:mongodb(?:\+srv)?):\/\/(?<secret>[^\s:@/"\'`<>]{0,80}:[^\s@/"\'`<>]{1,200}(?:\/[^\s@/"\'`<>]{1,60}){0,2})@[^\s"\'`<>@]{1,200}/,
    literals: ['mongodb://', 'mongodb+srv://'],
    reach: [8, 560],
    severity: 'critical',
    accept: 'url-password',
    advice: 'Change the password of this account and read the connection string from the environment or a secret store.',
    docs: 'https://www.mongodb.com/docs/manual/reference/connection-string/',
  },
  {
    id: 'mongodb/atlas-service-account-secret',
    title: 'MongoDB Atlas service account secret',
    shape: 'token',
    forms: [['mdb_sa_sk_', run('base64url', 40)]],
    severity: 'critical',
    advice: 'Revoke the secret of the service account under Access manager at https://cloud.mongodb.com.',
    docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
  },
  {
    id: 'mongodb/api-private-key',
    title: 'MongoDB API private key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['mongodb', 'mongodb_atlas', 'atlas_private_key', 'mongodb_atlas_private_key'],
    severity: 'critical',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Delete the API key under Access manager at https://cloud.mongodb.com.',
    docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  },
] satisfies Rule[];
