import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'testingbot/api-key',
    title: 'TestingBot API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['testingbot'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the TestingBot account and look for builds and changes that are not yours.',
    docs: 'https://testingbot.com',
  },
] satisfies Rule[];
