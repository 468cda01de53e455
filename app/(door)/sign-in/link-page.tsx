import type { ReactNode } from 'react';
import { DoorSaid } from '@/features/staff/components/door-said';
import { type LinkShown, readLink } from '@/features/staff/link-queries';
import type { LinkPurpose } from '@/features/staff/staff-schema';
import { answerMissing } from '@/lib/answer';
import { routes } from '@/lib/routes';
import { type Asked, asked, typed } from '../typed';

export type LinkProps = Asked & { params: Promise<{ token: string }> };

type Page = { title: string; button: string; fields: (link: LinkShown) => ReactNode };

/** What a mailed link opens: what it is for, and a form that does it. */
export async function LinkPage({ purpose, props, page }: { purpose: LinkPurpose; props: LinkProps; page: Page }) {
	const { token } = await props.params;
	const link = await readLink(purpose, token);
	if (!link) return <DeadLink />;
	return (
		<>
			<h1>{page.title}</h1>
			<DoorSaid said={await asked(props, 'said')} why={(await typed())['why']} />
			<form method="post" action={routes.takeLink()}>
				<input type="hidden" name="purpose" value={purpose} />
				<input type="hidden" name="token" value={token} />
				{page.fields(link)}
				<button type="submit">{page.button}</button>
			</form>
		</>
	);
}

/** One page for what was used, is too old, or never was. */
function DeadLink() {
	answerMissing();
	return (
		<>
			<h1>This link opens nothing</h1>
			<p>It has been used, or it is too old, or it is not whole. Links are good once, and only for a while.</p>
			<p>
				<a className="door-line" href={routes.forgotten()}>
					Have a new one mailed
				</a>
			</p>
		</>
	);
}
