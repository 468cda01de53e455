import { figure } from '@/features/story/body/body-build';
import { images } from './images';

/** A figure that takes its alternative text and credit from the image's own record. */
export function demoFigure(image: (key: string) => string, key: string, ...caption: Parameters<typeof figure>[1][]) {
	const record = images.find((one) => one.key === key);
	if (!record) throw new Error(`the demo has no image "${key}"`);
	return figure(
		{ image: image(key), alt: record.alt, credit: record.credit },
		...(caption.length > 0 ? caption : [record.caption]),
	);
}
