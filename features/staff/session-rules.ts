const DAY = 24 * 60 * 60_000;

/** A session that nobody uses for this long has ended. */
export const IDLE_MS = 14 * DAY;
/** However much it is used, it ends after this. */
export const LONGEST_MS = 90 * DAY;
/** "Last seen" is true to this. */
export const TOUCH_MS = 60_000;
