/** How long a deleted draft can be taken out of the bin. */
export const BIN_DAYS = 30;
