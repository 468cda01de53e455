import { JsonLd } from '@/components/json-ld';
import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { ListPage } from '@/features/story/components/list-page';
import { ListTools } from '@/features/story/components/list-tools';
import type { StoryList } from '@/features/story/story-card-queries';
import { routes } from '@/lib/routes';
import { settings } from '@/lib/settings';
import { bylineJsonLd } from '../byline-json-ld';
import type { PublishedByline } from '../byline-queries';
import { BylineProfile } from './byline-profile';

type Props = { byline: PublishedByline; list: StoryList; newsroom: PublishedNewsroom };

/** The page of a name: who stands behind it, and what it stands above. */
export function BylinePageView({ byline, list, newsroom }: Props) {
	return (
		<ListPage
			title={byline.name}
			intro={byline.title}
			list={list}
			newsroom={newsroom}
			addressOf={(n) => routes.byline(byline.slug, n)}
		>
			{list.page === 1 && (
				<>
					<JsonLd data={bylineJsonLd(byline, newsroom, settings().siteUrl)} />
					<BylineProfile byline={byline} language={newsroom.language} />
					<ListTools list={routes.byline(byline.slug)} within={{ by: byline.slug }} />
				</>
			)}
		</ListPage>
	);
}
