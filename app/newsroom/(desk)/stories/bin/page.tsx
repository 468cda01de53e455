import type { Metadata } from 'next';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { getDeskClock } from '@/features/staff/desk-clock';
import { BIN_DAYS } from '@/features/story/story-bin';
import { BinList } from '@/features/story/workflow/bin-list';
import { getBinForDesk } from '@/features/story/workflow/bin-queries';
import { routes } from '@/lib/routes';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'Bin' };

export default async function Bin() {
	const { staff, refused } = await enter('story.delete');
	if (refused !== null) return <Refused reason={refused} />;
	const [clock, bin] = await Promise.all([getDeskClock(staff), getBinForDesk(staff)]);
	return (
		<>
			<PageHead title="Bin" crumbs={[{ label: 'Stories', href: routes.deskStories() }]}>
				Deleted drafts can be brought back for {BIN_DAYS} days. Then they are gone.
			</PageHead>
			<BinList {...bin} clock={{ ...clock, now: new Date() }} />
		</>
	);
}
