import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hetzner/cloud-api-token',
    title: 'Hetzner Cloud API token',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['hcloud', 'hetzner', 'hcloud_token', 'hetzner_token'],
    severity: 'critical',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the token under Security > API tokens of the project at https://console.hetzner.cloud.',
    docs: 'https://docs.hetzner.cloud/#getting-started',
  },
] satisfies Rule[];
