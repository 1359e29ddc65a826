import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Reset the key in the ConvertAPI account: until then others use up your quota, or run up your bill.';

export default [
  {
    id: 'convertapi/api-key',
    title: 'ConvertAPI API key',
    shape: 'token',
    forms: [['secret_', run('base62', 16)]],
    caseless: true,
    words: ['convertapi'],
    severity: 'high',
    accept: 'random',
    advice,
    docs: 'https://convertapi.com',
  },
  {
    id: 'convertapi/key',
    title: 'ConvertAPI key',
    shape: 'context',
    bodies: [run('base62', 16)],
    words: ['convertapi'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice,
    docs: 'https://convertapi.com',
  },
] satisfies Rule[];
