import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Reset the key in the PandaScore account: until then others use up your quota, or run up your bill.';

export default [
  {
    id: 'pandascore/api-key',
    title: 'PandaScore API key',
    shape: 'context',
    bodies: [run('base64url', 51)],
    words: ['pandascore'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://pandascore.co',
  },
] satisfies Rule[];
