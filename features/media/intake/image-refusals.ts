const KNOWN = 'Choose a JPEG, PNG, WebP, GIF or AVIF file.';

/** Why a file was not taken in, in words for whoever sent it, by a word that can stand in an address. */
export const IMAGE_REFUSALS = {
	empty: `The file is empty. ${KNOWN}`,
	large: 'The file is larger than 25 MB. Save it smaller.',
	pixels: 'The picture has more than 100 million pixels. Save it smaller.',
	narrow: 'The picture is too long and narrow to be shown.',
	damaged: 'The picture is damaged or cut off. Save it anew, or choose another.',
	broken: 'The picture could not be read: it is damaged, or takes too much memory.',
	slow: 'The picture took too long to read. Save it anew, smaller.',
	busy: 'Many pictures are waiting to be read. Try again in a minute.',
	svg: `This is an SVG drawing, which can hold programs. Export it as PNG. ${KNOWN}`,
	page: `This is a web page, not a picture. ${KNOWN}`,
	pdf: `This is a PDF document, not a picture. ${KNOWN}`,
	heic: 'This is a HEIC picture. Export it as JPEG and choose that.',
	unknown: `This is not a picture that Stet can read. ${KNOWN}`,
} as const;
export type ImageRefusal = keyof typeof IMAGE_REFUSALS;
