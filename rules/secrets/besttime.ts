import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Reset the key in the BestTime account: until then others use up your quota, or run up your bill.';

export default [
  {
    id: 'besttime/api-key',
    title: 'BestTime private key',
    shape: 'token',
    forms: [['pri_', run('hex-lower', 32)]],
    words: ['besttime'],
    severity: 'high',
    advice,
    docs: 'https://documentation.besttime.app/',
  },
  {
    id: 'besttime/api-key-36',
    title: 'BestTime API key',
    shape: 'context',
    bodies: [run('word', 36)],
    words: ['besttime'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://besttime.app',
  },
] satisfies Rule[];
