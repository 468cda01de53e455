import localFont from 'next/font/local';

/** The paper's own files: who comes from a page of it has them already. */
const serif = localFont({
	src: '../(site)/fonts/serif.woff2',
	weight: '400 700',
	variable: '--font-serif',
	adjustFontFallback: 'Times New Roman',
	display: 'swap',
});

const sans = localFont({
	src: '../(site)/fonts/sans.woff2',
	weight: '400 700',
	variable: '--font-sans',
	adjustFontFallback: 'Arial',
	display: 'swap',
});

export const fonts = [serif, sans].map((font) => font.variable).join(' ');
