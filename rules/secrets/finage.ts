import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Reset the key in the Finage account: until then others use up your quota, or run up your bill.';

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
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://finage.co.uk',
  },
] satisfies Rule[];
