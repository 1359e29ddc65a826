import { sha256 } from '../sha256.ts';

/** SHA-256, first 16 hex digits, of values that vendors print in their own documentation or emulators. */
const published = new Set<string>([
  '2cafc0970149a84f',
  'f2d6ca16515033e5',
  '2d1f7723aabc5c7a',
  'b1471f544ceeea31',
  '0011cc25eb432071',
  'aa6547439583c3a2',
  'ac9265e56c79b234',
  '78314b11be2e5815',
  '1a5d44a2dca19669',
  // RFC 7617's logins for `Basic`, and MDN's; RFC 6455's GUID.
  'cf4d418ed3de92d7',
  '687da00b09c83361',
  'ad62d48d8b069026',
  '73f71af093fdf154',
  '7f44193a6edea087',
  // The nonce of RFC 2617, the session of Django's documentation.
  'afa04b0138c73916',
  '066bd0448bdc8244',
  // The password in Kubernetes' pages on secrets, plain and in base64.
  '13fe7a38a57c4605',
  'a7b580d711ef2807',
  // The password in Microsoft's page on nuget.config.
  'a0702bc91d699f60',
  // Keys in the samples and tests of firebase/firebase-android-sdk.
  'f56e323494a6ffc2',
  '2037abcaffb2b777',
  '3f370c9dd8225c63',
  'e4a5542bb7fd7b67',
  'a19f89ab3555eac1',
  'eb540d2b6ee2a0a4',
  '37f8f09bdf12c2f2',
  '8731261cb72d8626',
  '49f777db995e8260',
  '27a9a42931dff7eb',
  'dc0fcf046c61640c',
  '4c98242dcadc8b29',
  'ea9bb1082cf95663',
  '3a8b61d0f636b007',
  'a6c814bc555ae62c',
  'f0386f9be1fe905f',
  '456a51b1f1b3cf3e',
  // Documentation of GitHub, Slack, Telegram, Discord, Mailgun, Docker and Kubernetes; RFC 7519.
  '3543c50b0cb9cea8',
  'bc3ae723f57c6b9e',
  '82e74299544e0073',
  '797c0ce414586cc8',
  '0cecafe4ec476606',
  '6d7fa4e64d4b1f3e',
  'f5375a46365089a8',
  '0b5dd075ccdd03c4',
  '02f7ce3c263f85c0',
  '9c846fdf0fa8955c',
  '8d4ef6536dc8895f',
  'bb54574a88d7fa31',
  '9ec0be036c22f06f',
  '3002888f967a7086',
]);

/** A value that is public by its vendor's own hand: documentation samples and keys of emulators. */
export const isPublished = (secret: string): boolean => published.has(sha256(Buffer.from(secret, 'latin1')).toString('hex', 0, 8));
