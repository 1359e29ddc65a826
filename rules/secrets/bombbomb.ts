import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of BombBomb, create a new one and keep it out of the repository.';

export default [
  {
    id: 'bombbomb/api-key',
    title: 'BombBomb API key',
    shape: 'context',
    bodies: [run('base64-padded', 88)],
    words: ['bombbomb'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://bombbomb.com',
  },
  {
    id: 'bombbomb/api-key-2',
    title: 'BombBomb API key',
    shape: 'token',
    forms: [['ey', run('base62', 0, 140), '.ey', run('0-9A-Za-z_/-', 0, 419), '.', run('0-9A-Za-z_/-', 0, 171)]],
    words: ['bombbomb'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://bombbomb.com',
  },
] satisfies Rule[];
