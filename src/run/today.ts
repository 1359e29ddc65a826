/** Today in UTC, as `YYYY-MM-DD`: the same on every machine. */
export const today = (): string => new Date().toISOString().slice(0, 10);
