import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'launchdarkly/key',
    title: 'LaunchDarkly API access or SDK key',
    shape: 'token',
    forms: [[['api', 'sdk', 'mob'], '-', run('hex', 8), '-', run('hex', 4), '-4', run('hex', 3), '-', run('hex', 4), '-', run('hex', 12)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of LaunchDarkly, create a new one and keep it out of the repository.',
    docs: 'https://launchdarkly.com/docs/home/account/api',
  },
  {
    id: 'launchdarkly/access-token',
    title: 'LaunchDarkly access token',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 40)],
    words: ['launchdarkly', 'launch_darkly', 'ld_access_token'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of LaunchDarkly, create a new one and keep it out of the repository.',
    docs: 'https://launchdarkly.com',
  },
] satisfies Rule[];
