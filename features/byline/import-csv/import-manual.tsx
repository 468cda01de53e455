import './import.css';
import { Facts } from '@/components/ui/definition';
import { Section } from '@/components/ui/section';
import { BYLINE_KINDS, BYLINE_STATUSES } from '../byline-schema';

const COLUMNS = [
	['name', 'As it is printed. Every row needs one.'],
	['slug', 'The end of its address, as in /by/ana-ruiz. Made of the name if empty.'],
	['kind', `${BYLINE_KINDS.join(', ')}. Empty: ${BYLINE_KINDS[0]}.`],
	['status', `${BYLINE_STATUSES.join(', ')}. Empty: ${BYLINE_STATUSES[0]}.`],
	['sort name', 'How it is filed, as in “Ruiz, Ana”.'],
	['title, location', 'A line each.'],
	['beats, languages', 'With semicolons between; languages as tags such as en.'],
	['contacts', 'A label and an address each: “Email: mailto:ana@paper.example; Phone: tel:+12125550100”.'],
	['profiles', 'Addresses of pages elsewhere, with semicolons between.'],
	['bio', 'Plain text, its paragraphs divided by blank lines.'],
] as const;

/** What a file must look like. */
export function ImportManual() {
	return (
		<div className="import-manual">
			<Section
				title="What the file holds"
				description="CSV in UTF-8, with commas, semicolons or tabs between its cells; at most 5,000 rows and 1.5 MB. Its first line names the columns, in any order. An export of the register is such a file."
			>
				<Facts rows={COLUMNS} />
				<p className="max-w-[68ch] text-muted">
					A row is of a byline that is known if that has the same address, or had it; the same name, case and accents
					aside; or the same profile or contact. Then only what is empty is filled in.
				</p>
			</Section>
		</div>
	);
}
