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
    advice: 'Revoke the key in the settings of Voiceflow, create a new one and keep it out of the repository.',
    docs: 'https://voiceflow.com',
  },
] satisfies Rule[];
