import { v7 } from 'uuid';

/** UUIDv7: unguessable enough for an id, and new rows stay together in an index. */
export const newId = (): string => v7();
