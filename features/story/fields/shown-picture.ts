'use client';

import { useEffect, useState } from 'react';
import { type PublishedImage, wholeRenditions } from '@/features/media/media-schema';
import { routes } from '@/lib/routes';
import type { Pictures } from '../editor/blocks/block-context';
import type { Picture } from '../editor/blocks/picture-schema';

/** Wide enough for the panel on a sharp screen. */
const WIDTH = 640;

function shownPicture({ renditions, ...image }: PublishedImage): Picture {
	const files = wholeRenditions({ renditions, ...image }, 'jpeg');
	const file = files.find(({ width }) => width >= WIDTH) ?? files.at(-1);
	const { id, width, height, alt, caption, credit } = image;
	const src = file ? routes.media(file.file) : '';
	return { id, width, height, alt, caption, credit, src, thumbnail: src };
}

/** The picture of this id: as the page has it, else as the server finds it. Null while it is not known. */
export function usePicture(id: string | null, pictures: Pictures, given: PublishedImage | null): Picture | null {
	const [found, setFound] = useState<Picture | null>(null);
	const onPage = id !== null && given?.id === id;
	useEffect(() => {
		if (id === null || onPage) return;
		let gone = false;
		pictures.get(id).then((picture) => !gone && setFound(picture));
		return () => {
			gone = true;
		};
	}, [id, onPage, pictures]);
	if (onPage && given) return shownPicture(given);
	return found && found.id === id ? found : null;
}
