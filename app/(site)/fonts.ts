import localFont from 'next/font/local';

/**
 * Two families, one file each for most pages: 51 + 27 KB. Next measures them and shapes
 * the fallbacks to their metrics, so that nothing moves when they arrive. Letters beyond
 * Western Europe's are in files of their own, fetched only by pages that hold them.
 */
const serif = localFont({
	src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
	weight: '200 900',
	variable: '--font-serif',
	adjustFontFallback: 'Times New Roman',
	display: 'swap',
});

const sans = localFont({
	src: '../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
	weight: '100 900',
	variable: '--font-sans',
	adjustFontFallback: 'Arial',
	display: 'swap',
});

const serifExtended = localFont({
	src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
	weight: '200 900',
	variable: '--font-serif-extended',
	adjustFontFallback: false,
	preload: false,
	display: 'swap',
	declarations: [
		{
			prop: 'unicode-range',
			value: 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF',
		},
	],
});

const italic = localFont({
	src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
	weight: '200 900',
	style: 'italic',
	variable: '--font-serif-italic',
	adjustFontFallback: false,
	preload: false,
	display: 'swap',
});

const sansExtended = localFont({
	src: '../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2',
	weight: '100 900',
	variable: '--font-sans-extended',
	adjustFontFallback: false,
	preload: false,
	display: 'swap',
	declarations: [
		{
			prop: 'unicode-range',
			value: 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF',
		},
	],
});

export const fonts = [serif, sans, serifExtended, sansExtended, italic].map((font) => font.variable).join(' ');
