import { userInfo } from 'node:os';

/** The user's numeric id; undefined where the system has none. In a file of its own: the system looks into the list of users for it, and `bin` knows it by itself. */
export function userId(): number | undefined {
  const { uid } = userInfo();
  return uid < 0 ? undefined : uid;
}
