import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key at https://app.datadoghq.com/organization-settings/application-keys.';

export default [
  {
    id: 'datadog/api-key',
    title: 'Datadog API key',
    shape: 'context',
    bodies: [run('hex-lower', 32), run('0-9A-Za-z-', 32)],
    words: ['datadog', 'datadoghq', 'dd_api_key', 'dd_api_secret', 'dd_key', 'ddog', 'ddog-gov', 'dd_secret'],
    severity: 'high',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key at https://app.datadoghq.com/organization-settings/api-keys.',
    docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
  {
    id: 'datadog/application-key',
    title: 'Datadog application key',
    shape: 'context',
    bodies: [run('hex-lower', 40), run('0-9A-Za-z-', 40)],
    words: ['datadog', 'datadoghq', 'dd_app_key', 'dd_application_key', 'dd_secret_key', 'dd_api_secret', 'ddog', 'ddog-gov', 'dd_secret'],
    severity: 'high',
    entropy: 2.8,
    accept: 'random',
    advice,
    docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
  {
    id: 'datadog/access-token',
    title: 'Datadog personal or service access token',
    shape: 'token',
    forms: [[['ddpat_', 'ddsat_'], run('word', 24, 160)]],
    severity: 'high',
    advice: 'Revoke the token under Personal settings > Access tokens, or in the service account that owns it.',
    docs: 'https://docs.datadoghq.com/account_management/personal-access-tokens/',
  },
  {
    id: 'datadog/application-key-prefixed',
    title: 'Datadog application key, newer form',
    shape: 'token',
    forms: [['ddapp_', run('word', 24, 160)]],
    severity: 'high',
    advice,
    docs: 'https://docs.datadoghq.com/account_management/personal-access-tokens/',
  },
  {
    id: 'datadog/log-input',
    title: 'Datadog log input with its API key',
    shape: 'pattern',
    pattern: /http-intake\.logs\.(?:[a-z]{2}\d\.)?(?:datadoghq|ddog-gov)\.(?:com|eu)\/v1\/input\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
    literals: ['http-intake.logs.'],
    severity: 'high',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'Revoke the API key under Organization Settings > API Keys.',
    docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
] satisfies Rule[];
