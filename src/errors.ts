/** Something the user can act on: what happened, and what to do. Everything else keeps its stack. */
export class UserError extends Error {
  readonly hint: string;

  /** `message` says what happened, `hint` what to do about it; neither ever holds content of a scanned file. */
  constructor(message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'UserError';
    this.hint = hint;
  }
}
