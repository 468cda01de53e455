import { Badge } from '@/components/ui/badge';
import { ActionForm } from '@/components/ui/form';
import { revokePreviewLinkAction } from './preview-actions';
import type { PreviewLinkShown } from './preview-link-schema';
import { linkInWords } from './preview-words';

type Props = {
	links: readonly PreviewLinkShown[];
	zone: string;
	mayRevoke: boolean;
	/** Nothing opens the story now, whatever a link says of itself. */
	closed: boolean;
};

/** Links that were given out, newest first, those that are over among the older. */
export function PreviewLinks({ links, zone, mayRevoke, closed }: Props) {
	if (links.length === 0) return null;
	const open = links.filter((link) => link.state === 'open');
	const over = links.filter((link) => link.state !== 'open');
	const list = (some: readonly PreviewLinkShown[]) => (
		<ul className="preview-links">
			{some.map((link) => (
				<PreviewLink key={link.id} link={link} zone={zone} mayRevoke={mayRevoke} closed={closed} />
			))}
		</ul>
	);
	return (
		<>
			{open.length > 0 && list(open)}
			{over.length > 0 && (
				<details className="preview-over">
					<summary>
						{over.length === 1 ? 'One link' : `${over.length} links`} that {over.length === 1 ? 'is' : 'are'} over
					</summary>
					{list(over)}
				</details>
			)}
		</>
	);
}

function PreviewLink({ link, zone, mayRevoke, closed }: Omit<Props, 'links'> & { link: PreviewLinkShown }) {
	const [until, opened] = linkInWords(link, zone);
	const isOpen = link.state === 'open';
	return (
		<li>
			<p>
				<strong>{link.name}</strong> {isOpen && closed && <Badge tone="warn">opens nothing now</Badge>}
			</p>
			<p className="text-muted">
				{until} · {opened} · made by {link.who}
			</p>
			{isOpen && mayRevoke && (
				<ActionForm
					action={revokePreviewLinkAction}
					submit={`Take back ${link.name}’s link`}
					kind="danger"
					confirm={`${link.name} will find nothing at that address any more.`}
					hidden={{ link: link.id }}
				/>
			)}
		</li>
	);
}
