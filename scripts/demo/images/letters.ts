import type { DemoImage } from '../demo-types';

export const lettersImages: DemoImage[] = [];
