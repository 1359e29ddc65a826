import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'plane/api-key',
    title: 'Plane API key',
    shape: 'token',
    forms: [['plane_api_', run('hex-lower', 32)]],
    severity: 'high',
    advice: 'Delete the token under Profile settings > Personal access tokens.',
    docs: 'https://developers.plane.so/api-reference/introduction',
  },
] satisfies Rule[];
