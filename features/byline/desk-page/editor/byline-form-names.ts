/** What the two fields of a contact's row are called. */
export const labelOf = (row: number) => `contact-${row}-label`;
export const hrefOf = (row: number) => `contact-${row}-href`;
