import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PublishedImage, RenditionFormat } from '../media-schema';
import { Picture } from './picture';

const image = (...files: [RenditionFormat, number][]): PublishedImage => ({
	id: 'a',
	width: 3000,
	height: 2000,
	alt: 'A "hall"',
	caption: '',
	credit: '',
	renditions: files.map(([format, width]) => ({ format, width, height: width / 1.5, file: `a ${width}.${format}` })),
});
const set = (one: PublishedImage, more = {}) => renderToStaticMarkup(<Picture image={one} sizes="100vw" {...more} />);

describe('a picture', () => {
	it('offers AVIF, then WebP, then JPEG, each narrowest first', () => {
		const html = set(image(['jpeg', 1280], ['jpeg', 640], ['webp', 640], ['avif', 640]));
		expect(html).toBe(
			'<picture>' +
				'<source type="image/avif" srcSet="/media/a%20640.avif 640w" sizes="100vw"/>' +
				'<source type="image/webp" srcSet="/media/a%20640.webp 640w" sizes="100vw"/>' +
				'<img src="/media/a%20640.jpeg" srcSet="/media/a%20640.jpeg 640w, /media/a%201280.jpeg 1280w" sizes="100vw" ' +
				'width="3000" height="2000" alt="A &quot;hall&quot;" decoding="async" loading="lazy"/></picture>',
		);
	});

	it('that readers came for is fetched first', () => {
		const html = set(image(['jpeg', 640]), { priority: true });
		expect(html).toContain('fetchPriority="high"');
		expect(html).not.toContain('loading');
	});

	it('can be cropped', () => {
		expect(set(image(['jpeg', 640]), { crop: '3:2', className: 'lead' })).toContain('object-cover lead"');
	});

	it('falls back to WebP, and to nothing', () => {
		expect(set(image(['webp', 640]))).toContain('<img src="/media/a%20640.webp"');
		expect(set(image())).toBe('');
	});
});
