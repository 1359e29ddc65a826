import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'web3storage/api-key',
    title: 'web3.storage API key',
    shape: 'token',
    forms: [['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ', run('base64url', 100, 300), '.', run('base64url', 25, 100)]],
    caseless: true,
    words: ['web3storage', 'web3'],
    severity: 'high',
    accept: 'random',
    advice: 'Revoke the key in the web3.storage console and look for resources and costs that are not yours.',
    docs: 'https://web3.storage',
  },
] satisfies Rule[];
