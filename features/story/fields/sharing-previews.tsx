import type { Picture } from '../editor/blocks/picture-schema';
import type { FieldChoices } from './field-choices';
import { searchResult, socialCard } from './sharing-words';

type Props = {
	words: { headline: string; description: string };
	picture: Picture | null;
	newsroom: FieldChoices['newsroom'];
	address: string | null;
};

/** A search result and a social card as they come out, near enough to judge where words are cut. */
export function SharingPreviews({ words, picture, newsroom, address }: Props) {
	const result = searchResult(words, newsroom.name);
	const card = socialCard(words);
	const trail = (address ?? '').split('/').filter(Boolean).slice(0, -1).map(decodeURIComponent);
	return (
		<div className="panel-previews">
			<figure>
				<figcaption className="field-label">In a search</figcaption>
				<div className="panel-search-result">
					<p className="panel-search-site">
						{newsroom.name}
						<span>{[newsroom.host, ...trail].join(' › ')}</span>
					</p>
					<p className="panel-search-title">{words.headline ? result.title : 'No headline yet'}</p>
					<p>{result.text || 'Without a standfirst, the search engine picks some words of the text.'}</p>
				</div>
			</figure>
			<figure>
				<figcaption className="field-label">On social sites</figcaption>
				<div className="panel-card">
					{/* Said beside it already: here it is only how the card looks. */}
					{/* biome-ignore lint/performance/noImgElement: the renditions are made already, and /_next/image answers nothing */}
					{picture?.src ? <img src={picture.src} alt="" loading="lazy" /> : null}
					<div>
						<p className="panel-card-host">{newsroom.host}</p>
						<p className="panel-card-title">{words.headline ? card.title : 'No headline yet'}</p>
						{card.text && <p>{card.text}</p>}
					</div>
				</div>
			</figure>
		</div>
	);
}
