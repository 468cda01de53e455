import localFont from 'next/font/local';

/** The paper's sans is the desk's only family. */
const sans = localFont({
	src: '../../(site)/fonts/sans.woff2',
	weight: '400 700',
	variable: '--font-sans',
	adjustFontFallback: 'Arial',
	display: 'swap',
});

export const fonts = sans.variable;
