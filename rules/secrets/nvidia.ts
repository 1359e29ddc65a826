import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Generate a new key at https://org.ngc.nvidia.com/setup; the old one ends at once.';

export default [
  {
    id: 'nvidia/api-key',
    title: 'NVIDIA API key',
    shape: 'token',
    forms: [['nvapi-', run('base64url', 60, 70)]],
    lengths: [70],
    severity: 'high',
    advice: 'Delete the key at https://build.nvidia.com/settings/api-keys or https://org.ngc.nvidia.com/setup.',
    docs: 'https://docs.nvidia.com/ngc/',
  },
  {
    id: 'nvidia/ngc-api-key',
    title: 'NVIDIA NGC API key',
    shape: 'context',
    bodies: [run('base62', 84)],
    words: ['ngc', 'nvidia_ngc', 'ngc_api_key'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.nvidia.com/ngc/',
  },
  {
    id: 'nvidia/ngc-api-key-63',
    title: 'NVIDIA NGC API key',
    shape: 'pattern',
    pattern: /(?:ngc|nvidia_ngc|ngc_api_key)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{26}:[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12})(?![0-9A-Za-z])/i,
    literals: ['ngc', 'nvidia_ngc', 'ngc_api_key'],
    reach: [8, 183],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.nvidia.com/ngc/',
  },
] satisfies Rule[];
