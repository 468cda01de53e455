import { TextField } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import type { IndexedByline } from '@/features/byline/byline-queries';
import { routes } from '@/lib/routes';
import { linkBylineAction, unlinkBylineAction } from '../account-actions';
import type { AccountForDesk } from '../account-queries';
import { AccountDeed } from './account-deeds';

type Props = { account: AccountForDesk; bylines: IndexedByline[] };

export function AccountBylinePart({ account: { id, byline }, bylines }: Props) {
	const active = bylines.filter(({ status }) => status === 'active');
	return (
		<Section title="Byline" description="Stories credited to it count as this person’s own.">
			{byline && (
				<>
					<p>
						Writes as <a href={routes.byline(byline.slug)}>{byline.name}</a>.
					</p>
					<AccountDeed account={id} action={unlinkBylineAction} submit="Unlink the byline" />
				</>
			)}
			<AccountDeed account={id} action={linkBylineAction} submit={byline ? 'Link another byline' : 'Link the byline'}>
				<TextField
					name="byline"
					label="Byline"
					list="bylines"
					autoComplete="off"
					required
					hint="Its name, or its slug: the last part of its public address."
				/>
				<datalist id="bylines">
					{active.map(({ slug, name }) => (
						<option key={slug} value={slug}>
							{name}
						</option>
					))}
				</datalist>
			</AccountDeed>
		</Section>
	);
}
