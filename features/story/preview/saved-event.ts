/** Told on the page that a story is written on, whenever the server has more of its text than before. */
export const SAVED = 'stet:saved';

export const tellSaved = (): void => void document.dispatchEvent(new Event(SAVED));
