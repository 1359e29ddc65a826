import type { Rule } from '../../src/types.ts';

const advice = 'Remove the webhook from the channel and create a new one.';

export default [
  {
    id: 'microsoft-teams/webhook-url',
    title: 'Microsoft Teams incoming webhook URL',
    shape: 'pattern',
    pattern: /[0-9a-z-]{1,60}\.webhook\.office\.com\/webhookb2\/(?<secret>[0-9a-z-]{36}@[0-9a-z-]{36}\/IncomingWebhook\/[0-9a-z]{32}\/[0-9a-z-]{36}(?:\/V2[0-9A-Za-z_-]{30,60})?)/i,
    literals: ['.webhook.office.com/webhookb2/'],
    entropy: 3,
    severity: 'medium',
    advice,
    docs: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  },
  {
    id: 'microsoft-teams/workflow-url',
    title: 'Microsoft Teams workflow trigger URL',
    shape: 'pattern',
    pattern: /(?:logic\.azure\.com|api\.powerplatform\.com)(?::443)?\/[^\s"\'<>]{20,300}?[?&]sig=(?<secret>[0-9A-Za-z_-]{40,50})/,
    literals: ['logic.azure.com', 'api.powerplatform.com'],
    severity: 'medium',
    advice: 'Recreate the trigger of the workflow; its URL changes with it.',
    docs: 'https://learn.microsoft.com/power-automate/',
  },
  {
    id: 'microsoft-teams/office-webhook-url',
    title: 'Microsoft Teams webhook URL (outlook.office.com)',
    shape: 'pattern',
    pattern: /outlook\.office(?:365)?\.com\/webhook\/(?<secret>[0-9a-z-]{36}@[0-9a-z-]{36}\/[a-z]{4,24}\/[0-9a-z]{32}\/[0-9a-z-]{36})/i,
    literals: ['outlook.office.com/webhook/', 'outlook.office365.com/webhook/'],
    entropy: 3,
    severity: 'medium',
    advice,
    docs: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  },
] satisfies Rule[];
