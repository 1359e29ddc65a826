import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of Datadog, create a new one and keep it out of the repository.';

export default [
  {
    id: 'datadog/api-key',
    title: 'Datadog API key',
    shape: 'context',
    bodies: [run('base62', 32), run('0-9A-Za-z-', 32)],
    words: ['datadog', 'ddog-gov'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
  {
    id: 'datadog/application-key',
    title: 'Datadog application key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 40), run('base62', 40)],
    words: ['datadog'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
] satisfies Rule[];
