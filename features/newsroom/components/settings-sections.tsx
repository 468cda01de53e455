import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { routes } from '@/lib/routes';
import type { DeskSettings } from '../newsroom-queries';

/** The sections in the order in which the paper lists them. */
export function SettingsSections({ sections }: Pick<DeskSettings, 'sections'>) {
	return (
		<Section title="Sections" description="In the order in which the paper lists them.">
			{sections.length === 0 ? (
				<Empty title="No sections yet">Stories need one before they can be published.</Empty>
			) : (
				<Table caption="Sections of the paper" head={[{ label: 'Place' }, { label: 'Name' }, { label: 'Address' }]}>
					{sections.map(({ slug, name }, index) => (
						<tr key={slug}>
							<td className="w-20">{index + 1}</td>
							<td>{name}</td>
							<td>
								<a href={routes.section(slug)}>/{slug}</a>
							</td>
						</tr>
					))}
				</Table>
			)}
		</Section>
	);
}
