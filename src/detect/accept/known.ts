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
  // The keys in MessageBird's samples and in Flickr's page on signatures.
  'c0f54f425ba668b9',
  'b5f2f2c8ceb3514c',
  'f29494ccc0c54dfd',
  '6f487b2b7706f82a',
  // The accounts that Hardhat and Anvil start with, and the first of Ganache's fixed ones, with and without 0x.
  'bc1a50966c9e6486',
  '60a09e4357868c1e',
  '8335c55334821eef',
  '095101cf732c298a',
  'b26ab6529d20ebeb',
  'bb4978fbe7638de8',
  '64034b44c579b335',
  'f02322197a196ceb',
  '4d3e46eec8244d1d',
  '5de22089c247b9b2',
  '0aedba9d586f34f9',
  '59feecfa04eb096b',
  '28e543d3753fc9d1',
  'b69d88ff1ad5834a',
  'f070994a85994785',
  'b6b9ee08c38f62da',
  '38e69fdd19aefeb4',
  'be394de37f9d6cf6',
  '967f21586cdf1248',
  'dd0102d1cd0c6ac7',
  '578592185588730b',
  '424742fc6538f5e7',
  // Endpoints that ethers, MetaMask and scaffold-eth come with; the token in Caiyun's documentation.
  'dddb5c32e423345c',
  '0dec272a05c648a7',
  '5d6eeff564caad6d',
  'ce546055b7571447',
  '8ced3dfd7fb9b0cb',
  // In the pages of Cloudflare, Datadog, Algolia, RFC 6749, Stripe, Slack, SendGrid and Google.
  'd63c774b96211034',
  '5e6a8235e121de87',
  '1c30fa0aedcd4406',
  '2cd1f6f312c5f208',
  'd3129d65d4e0ee38',
  '374b54794dbadf23',
  '9fd48845a784316d',
  '547cce886210a652',
  'e9974c507d2a8021',
  '7e8de44ea9ecf6d5',
  '2ddc147f3a3b5a17',
  '02091175c1ae3023',
  // Samples of RFC 5849, 6238, 6749, 6750, 7515, 7591, 7636 and OpenID Connect.
  'ad71fb4165536675',
  '6c96130f130ab0d6',
  '00cf4c781dc37003',
  'a35b81a7d7927b70',
  '53f5da0aaa93d64c',
  'ca7459e2b26776de',
  'b8e148545b13c78b',
  '9e309cccd311ea64',
  '13d31e961a1ad8ec',
  '0d299b1eb548708d',
  '8b1b17a9740c068a',
  'cb87c87e4a138d9a',
  '649e1f5c769e718b',
  'bb9b1163338b2a51',
  '4c20e6f5cc11b937',
  '90fd21a668f4b121',
  '549c9390539efcfa',
]);

/** What was asked for before: a text comes in many versions, and a sum takes 0.15 ms while its code is cold. */
const asked = new Map<string, boolean>();
const MOST = 1000;

/** A value that is public by its vendor's own hand: documentation samples and keys of emulators. */
export function isPublished(secret: string): boolean {
  const before = asked.get(secret);
  if (before !== undefined) return before;
  const answer = published.has(sha256(Buffer.from(secret, 'latin1')).toString('hex', 0, 8));
  if (asked.size >= MOST) asked.clear();
  asked.set(secret, answer);
  return answer;
}
