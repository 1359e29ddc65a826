import { LETTER, classAt, standsAt } from './bytes.ts';
import { countIn, cursor, groupsIn, keywords, next, seek } from './keywords.ts';

/** Words that hold a credential word by chance of spelling, and names of what may be known: public keys, checksums, what is encrypted or hashed. */
const harmlessWords = keywords(
  'bandpass allpass highpass lowpass onepass bypass compass encompass passive passenger passage passed passes passing passion passport passthrough renderpass multipass '
  + 'monkey turkey donkey jockey hockey whiskey keyboard keyword hotkey keydown keyup keypress keyframe partitionkey partition_key sortkey sort_key rowkey row_key fastcgi_pass proxy_pass keyspace uwsgi_pass scgi_pass grpc_pass private-mac foreignkey foreign_key tagkey tag_key cachekey cache_key routingkey routing_key keynote keystroke keycode tokeniz tokenis secretar author credit basic_os basic_machine incred accred sacred capital rapid therapi basically obsession exotper hashtag hashmap hashtable saltwater dbapi'
  + '|nopasswd publickey public_key public-key pubkey pub_key sec-websocket-key sec-websocket-accept secwebsocket etag integrity checksum fingerprint encrypted hashed sha1 sha2 sha512 md5 passwordhash password_hash pwhash hashpass',
);
const credentialWords = keywords('pass pwd pswd secret token key auth cred salt nonce api cookie session seed otp jwt bearer basic identified signature private hash license webhook');

/** Whether a name says that what follows is no secret. */
export function isInnocuous(bytes: Uint8Array, start: number, end: number): boolean {
  const held = groupsIn(harmlessWords, bytes, start, end);
  return held > 1 || standsAt(bytes, start - 9, 'checksum/') || (held === 1 && isSpelledSo(bytes, start, end));
}

/** Whether every credential word of a name is part of another word (`bandpass`, `author`, `monkey`). `authorization` and the like keep their meaning. */
function isSpelledSo(bytes: Uint8Array, start: number, end: number): boolean {
  let harmless = 0;
  let harmlessEnd = -1;
  seek(start, end);
  while (next(harmlessWords, bytes)) {
    if (cursor.group !== 0) continue;
    if (cursor.to - cursor.from === 6 && standsAt(bytes, cursor.from, 'author') && speaksOfRights(bytes, cursor.to)) continue;
    // `proxy_password` is one, `proxy_pass` says where to.
    if (standsAt(bytes, cursor.to - 4, 'password')) continue;
    if (cursor.from >= harmlessEnd) harmless++;
    harmlessEnd = Math.max(harmlessEnd, cursor.to);
  }
  return harmless > 0 && countIn(credentialWords, bytes, start, end) <= harmless;
}

function speaksOfRights(bytes: Uint8Array, at: number): boolean {
  return (classAt(bytes, at) & LETTER) !== 0 && (standsAt(bytes, at, 'iz') || standsAt(bytes, at, 'is') || standsAt(bytes, at, 'it'));
}
