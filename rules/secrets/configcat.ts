import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://app.configcat.com/my-account/public-api-credentials and create a new one.';

export default [
  {
    id: 'configcat/sdk-key',
    title: 'ConfigCat SDK key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_/-', 45)],
    words: ['configcat'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://configcat.com/docs/',
  },
  {
    id: 'configcat/sdk-key-extended',
    title: 'ConfigCat SDK key extended',
    shape: 'token',
    forms: [['configcat-sdk-1/', run('base64url', 22), '/', run('base64url', 22)]],
    severity: 'high',
    advice,
    docs: 'https://configcat.com/docs/',
  },
] satisfies Rule[];
