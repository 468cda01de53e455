import localFont from 'next/font/local';

/** The paper's own faces: what is typed stands as it will be set. */
const serif = localFont({
	src: '../../../../(site)/fonts/serif.woff2',
	weight: '400 700',
	variable: '--font-serif',
	adjustFontFallback: 'Times New Roman',
	display: 'swap',
});

const italic = localFont({
	src: '../../../../(site)/fonts/serif-italic.woff2',
	weight: '400',
	style: 'italic',
	variable: '--font-serif-italic',
	adjustFontFallback: false,
	preload: false,
	display: 'swap',
});

export const fonts = `${serif.variable} ${italic.variable}`;
