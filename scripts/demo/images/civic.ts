import type { DemoImage } from '../demo-types';

export const civicImages: DemoImage[] = [];
