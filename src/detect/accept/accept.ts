/**
 * Says whether a match can be a secret at all: false drops it, `doubtful` lowers it to low confidence (a value that counts up the
 * alphabet is an example, or a very bad key), `sample` also silences rules without a form that see the same value. `whole` is the entire
 * match, `before` and `after` are up to 64 bytes around the secret on its line, `around` gives up to 512 bytes on either side; all are Latin-1.
 */
export type Accept = (secret: string, whole: string, before: string, after: string, around?: () => string) => boolean | 'doubtful' | 'sample';
