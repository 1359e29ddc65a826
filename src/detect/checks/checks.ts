import { awsKeyId } from './aws.ts';
import { azureCask, azureIdentifiable, devopsCrc32, entraSecret } from './azure.ts';
import { base58Check } from './base58.ts';
import { bech32 } from './bech32.ts';
import type { Check } from './check.ts';
import { nkeySeed } from './nkey.ts';
import { artifactoryReference, grafanaJson, hexTail, jwtParts, mapboxJson, onePassword, pemDer, pypiMacaroon, sendgridParts, sentryJson } from './structure.ts';
import { apifyCrc32, atlassianCrc32, cloudflareCrc32, cratesXor, githubCrc32, gitlabRoutable, grafanaCrc32, saladCrc32, vercelCrc32, zuploCrc32 } from './tokens.ts';

/** Checksums and structure checks that rules name in `check`. The secret is Latin-1. */
export const checks: Readonly<Record<string, Check>> = {
  'age-bech32': bech32,
  'apify-crc32': apifyCrc32,
  'artifactory-reference': artifactoryReference,
  'atlassian-crc32': atlassianCrc32,
  'aws-account': awsKeyId,
  'azure-cask': azureCask,
  'azure-devops-crc32': devopsCrc32,
  'azure-identifiable': azureIdentifiable,
  'base58-check': base58Check,
  'cloudflare-crc32': cloudflareCrc32,
  'crates-io-xor': cratesXor,
  'entra-secret': entraSecret,
  'github-crc32': githubCrc32,
  'gitlab-routable': gitlabRoutable,
  'grafana-crc32': grafanaCrc32,
  'grafana-json': grafanaJson,
  'hex-tail': hexTail,
  'jwt': jwtParts,
  'mapbox-json': mapboxJson,
  'nkey-crc16': nkeySeed,
  'onepassword-json': onePassword,
  'pem-body': pemDer,
  'pypi-macaroon': pypiMacaroon,
  'salad-crc32': saladCrc32,
  'sendgrid-parts': sendgridParts,
  'sentry-json': sentryJson,
  'vercel-crc32': vercelCrc32,
  'zuplo-crc32': zuploCrc32,
};
