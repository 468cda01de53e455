import type { Body } from '../../body/body-schema';
import { BodyView } from '../../body/body-view';
import { languageDirection } from '../../body/text-direction';
import type { StoryTexts } from '../../story-schema';

/** As much as fills the first screens: the editors take its place as soon as scripts run. */
const MOST_BLOCKS = 30;

/** The text as the page brings it, so that reading can begin before writing can. */
export function StoryStill({ texts, language }: { texts: StoryTexts; language: string }) {
	const { kicker, headline, standfirst, body } = texts;
	const first: Body = { ...body, content: (body.content ?? []).slice(0, MOST_BLOCKS) };
	return (
		<article className="desk-page" lang={language} dir={languageDirection(language)}>
			<header className="desk-head-lines">
				<p className="desk-line desk-kicker">{kicker}</p>
				<p className="desk-line desk-headline">{headline}</p>
				<p className="desk-line desk-standfirst">{standfirst}</p>
			</header>
			<div className="writing-text desk-body">
				<BodyView body={first} images={new Map()} language={language} />
			</div>
		</article>
	);
}
