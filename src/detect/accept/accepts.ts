import type { Accept } from './accept.ts';
import { awsSecret, base64Blob, base64Of32, base64Of64, entraSecret, googleApiKey, recaptcha, sasSignature, storageString, twitterBearer } from './cloud.ts';
import { clientId } from './ids.ts';
import { jwt, jwtBase64, jwtUnsigned } from './jwt.ts';
import { pem, pemBase64, pemEncrypted } from './pem.ts';
import { dashed, notExample, notHex, notInPath, random, uuid } from './random.ts';
import { asanaToken, discordToken, djangoKey, drawnBytes, dumpedHash, facebookApp, gibberish, manyWords, signs, zhipuKey } from './shapes.ts';
import { basicCredentials, cliPassword, connectionPassword, kubernetesData, password, tokenValue, urlPassword, urlSecret, webhook } from './url.ts';

/** Predicates that rules name in `accept`. */
export const accepts: Readonly<Record<string, Accept>> = {
  'asana': asanaToken,
  'aws-secret': awsSecret,
  'azure-storage': base64Of64,
  'azure-storage-string': storageString,
  'base64-32': base64Of32,
  'base64-64': base64Of64,
  'base64-blob': base64Blob,
  'basic-credentials': basicCredentials,
  'cli-password': cliPassword,
  'connection-password': connectionPassword,
  'client-id': clientId,
  dashed,
  'discord': discordToken,
  'django': djangoKey,
  'drawn-bytes': drawnBytes,
  'dumped-hash': dumpedHash,
  'entra-secret': entraSecret,
  'facebook-app': facebookApp,
  gibberish,
  'google-api-key': googleApiKey,
  jwt,
  'jwt-base64': jwtBase64,
  'jwt-unsigned': jwtUnsigned,
  'many-words': manyWords,
  'kubernetes-data': kubernetesData,
  'not-example': notExample,
  'not-hex': notHex,
  'not-in-path': notInPath,
  password,
  pem,
  'pem-base64': pemBase64,
  'pem-encrypted': pemEncrypted,
  random,
  recaptcha,
  'sas': sasSignature,
  signs,
  'token-value': tokenValue,
  'twitter-bearer': twitterBearer,
  'url-password': urlPassword,
  'url-secret': urlSecret,
  uuid,
  webhook,
  'zhipu': zhipuKey,
};
