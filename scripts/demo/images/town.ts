import type { DemoImage } from '../demo-types';

export const townImages: DemoImage[] = [];
