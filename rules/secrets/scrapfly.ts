import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Reset the key in the Scrapfly account: until then others use up your quota, or run up your bill.';

export default [
  {
    id: 'scrapfly/api-key-unprefixed',
    title: 'Scrapfly API key',
    shape: 'context',
    bodies: [run('hex-lower', 32), run('base36-lower', 32)],
    words: ['scrapfly'],
    severity: 'medium',
    accept: 'random',
    advice: 'Revoke the key in the Scrapfly dashboard.',
    docs: 'https://scrapfly.io',
  },
  {
    id: 'scrapfly/api-key',
    title: 'Scrapfly API key',
    shape: 'token',
    forms: [['scp-live-', run('base62', 32)]],
    caseless: true,
    severity: 'high',
    advice,
    docs: 'https://scrapfly.io',
  },
  {
    id: 'scrapfly/api-key-scp-test',
    title: 'Scrapfly API key',
    shape: 'token',
    forms: [['scp-test-', run('base62', 32)]],
    caseless: true,
    severity: 'low',
    advice,
    docs: 'https://scrapfly.io',
  },
] satisfies Rule[];
