import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of Finage, create a new one and keep it out of the repository.';

export default [
  {
    id: 'finage/api-key',
    title: 'Finage API key',
    shape: 'token',
    forms: [['API_KEY', run('base36-upper', 32)]],
    severity: 'high',
    advice,
    docs: 'https://finage.co.uk',
  },
  {
    id: 'finage/api-key-32',
    title: 'Finage API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['finage'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://finage.co.uk',
  },
] satisfies Rule[];
