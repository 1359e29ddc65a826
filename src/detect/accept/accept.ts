/**
 * Says whether a match can be a secret at all: false drops it, `doubtful` lowers it to low confidence (a value that counts up the
 * alphabet is an example, or a very bad key). `whole` is the entire match, `before` and `after` are up to 64 bytes
 * around the secret on its line; all are Latin-1.
 */
export type Accept = (secret: string, whole: string, before: string, after: string) => boolean | 'doubtful';
