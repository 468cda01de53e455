import { Picture } from '@/features/media/components/picture';
import { BodyView } from '@/features/story/body/body-view';
import { routes } from '@/lib/routes';
import type { PublishedByline } from '../byline-queries';

/** Who reported this: only those of whom there is something to say. */
export function AboutWriters({ writers, language }: { writers: PublishedByline[]; language: string }) {
	const known = writers.filter((writer) => writer.bio || writer.title !== '');
	if (known.length === 0) return null;
	return (
		<section className="about-writers" aria-labelledby="about-writers">
			<h2 id="about-writers">{`About the ${nounFor(known)}${known.length === 1 ? '' : 's'}`}</h2>
			{known.map((writer) => (
				<div key={writer.id} className="writer">
					{writer.portrait && <Picture image={{ ...writer.portrait, alt: '' }} sizes="5rem" />}
					<div>
						<p className="writer-name">
							<a href={routes.byline(writer.slug)}>{writer.name}</a>
						</p>
						{writer.bio ? (
							<BodyView body={writer.bio} images={new Map()} language={language} prefix={`bio-${writer.id}-`} />
						) : (
							<p>{writer.title}</p>
						)}
					</div>
				</div>
			))}
		</section>
	);
}

/** An agency or a desk is no reporter, but it wrote. */
const nounFor = (writers: PublishedByline[]) =>
	writers.some(({ kind }) => kind === 'agency' || kind === 'desk') ? 'author' : 'reporter';
