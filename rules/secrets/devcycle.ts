import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the DevCycle account and look for builds and changes that are not yours.';

export default [
  {
    id: 'devcycle/client-sdk-key',
    title: 'DevCycle client SDK key',
    shape: 'token',
    forms: [['dvc_client_', run('base62', 8, 32)]],
    severity: 'high',
    advice,
    docs: 'https://docs.devcycle.com/',
  },
  {
    id: 'devcycle/mobile-sdk-key',
    title: 'DevCycle mobile SDK key',
    shape: 'token',
    forms: [['dvc_mobile_', run('base62', 8, 32)]],
    severity: 'high',
    advice,
    docs: 'https://docs.devcycle.com/',
  },
  {
    id: 'devcycle/server-sdk-key',
    title: 'DevCycle server SDK key',
    shape: 'token',
    forms: [['dvc_server_', run('base62', 8, 32)]],
    severity: 'high',
    advice,
    docs: 'https://docs.devcycle.com/',
  },
] satisfies Rule[];
