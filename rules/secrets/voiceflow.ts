import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'voiceflow/api-key',
    title: 'Voiceflow API key',
    shape: 'token',
    forms: [
      ['VF.', run('hex', 24), '.', run('base62', 16)],
      ['VF.DM.', run('hex', 24), '.', run('base62', 16)],
      ['VF.WS.', run('hex', 24), '.', run('base62', 16)],
    ],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the key in the Voiceflow account and check its usage: others run up your bill with it.',
    docs: 'https://voiceflow.com',
  },
] satisfies Rule[];
