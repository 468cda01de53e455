import './revisions.css';
import { Badge } from '@/components/ui/badge';
import { DeskLink } from '@/components/ui/link';
import { formatShortStamp, formatStamp, isoWithOffset } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { KeepState } from './revision-forms';
import { LIVE, NOW, type Revisions } from './revision-schema';
import { reasonInWords, writersInWords } from './revision-words';

/** How many of them stand beside the text. */
export const MOST_BESIDE = 8;

type Props = { revisions: Revisions; clock: { zone: string; language: string; now: Date } };

/** The newest states of a story that can be had back, each compared with what stands now. */
export function RevisionsPanel({ revisions: { story, revisions, mayRevise }, clock }: Props) {
	const { zone, language, now } = clock;
	return (
		<section className="revisions-panel" aria-labelledby="revisions-head">
			<h2 id="revisions-head" className="font-semibold">
				Revisions
			</h2>
			{/* What is typed meanwhile does not make the page anew, so whether there is something to keep is the server's to say. */}
			<KeepState story={story} unkept may={mayRevise} />
			{story.live && (
				<DeskLink href={routes.deskCompare(story.id, LIVE, NOW)} className="underline">
					What readers have not seen yet
				</DeskLink>
			)}
			<ol>
				{revisions.map(({ id, number, at, writers, live, ...why }) => (
					<li key={id}>
						<span>
							<DeskLink href={routes.deskCompare(story.id, id, NOW)} className="underline">
								{number}. {reasonInWords(why)}
								<span className="sr-only">, compared with now</span>
							</DeskLink>{' '}
							{live && <Badge tone="good">readers have it</Badge>}
						</span>
						<span className="text-muted">
							<time dateTime={isoWithOffset(at, zone)} title={formatStamp(at, zone, language)}>
								{formatShortStamp(at, zone, now, language)}
							</time>
							, {writersInWords(writers)}
						</span>
					</li>
				))}
			</ol>
			<DeskLink href={routes.deskRevisions(story.id)} className="underline">
				All revisions
			</DeskLink>
		</section>
	);
}
