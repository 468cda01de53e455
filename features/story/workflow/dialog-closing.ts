'use client';

import { createContext, useContext } from 'react';

export const CloseDialog = createContext<() => void>(() => {});

/** Closes the dialog that this stands in. */
export const useCloseDialog = (): (() => void) => useContext(CloseDialog);

/** Whether a dialog is still fetching how the story stands at its opening. */
export const StillReading = createContext(false);
