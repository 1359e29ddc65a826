import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ionic/personal-access-token',
    title: 'Ionic personal access token',
    shape: 'token',
    forms: [
      ['ion_', run('base62', 42)],
      ['ion_', run('base36-lower', 42)],
    ],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token at https://dashboard.ionicframework.com/personal/tokens and create a new one.',
    docs: 'https://ionic.io',
  },
] satisfies Rule[];
