import type { DemoImage } from '../demo-types';

export const waterImages: DemoImage[] = [];
