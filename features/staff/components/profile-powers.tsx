import type { Actor } from '../actor';
import { addressed, powersOf } from './account-powers';

/** What someone may do and may not, in words of the permission table. */
export function ProfilePowers({ actor }: { actor: Pick<Actor, 'role' | 'mayPublish'> }) {
	const { any, own, refused } = powersOf(actor);
	return (
		<div className="grid max-w-[72ch] gap-4">
			<Deeds title="You may" deeds={any} />
			{own.length > 0 && (
				<Deeds title="With your own stories, which you own or are credited on, you may also" deeds={own} />
			)}
			{refused.map(({ because, deeds }) => (
				<Deeds key={because} title="You may not" deeds={deeds} because={because} />
			))}
		</div>
	);
}

function Deeds({ title, deeds, because }: { title: string; deeds: string[]; because?: string }) {
	return (
		<div>
			<p className="font-semibold">{title}</p>
			<ul className="list-disc pl-5 sm:columns-2">
				{deeds.map((deed) => (
					<li key={deed}>{addressed(deed)}</li>
				))}
			</ul>
			{because && <p className="text-muted">{because}</p>}
		</div>
	);
}
