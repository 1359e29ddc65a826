import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of PandaScore, create a new one and keep it out of the repository.';

export default [
  {
    id: 'pandascore/api-key',
    title: 'PandaScore API key',
    shape: 'context',
    bodies: [run('base64url', 51)],
    words: ['pandascore'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://pandascore.co',
  },
  {
    id: 'pandascore/api-key-2',
    title: 'PandaScore API key',
    shape: 'context',
    bodies: [run('base64url', 51)],
    words: ['pandascore'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://pandascore.co',
  },
] satisfies Rule[];
