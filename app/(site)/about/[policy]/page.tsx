import type { Metadata } from 'next';
import { cache } from 'react';
import { JsonLd } from '@/components/json-ld';
import { breadcrumbJsonLd } from '@/features/newsroom/breadcrumb-json-ld';
import { PolicyView } from '@/features/newsroom/components/policy-view';
import { getPublishedNewsroom, getPublishedPolicy } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { routes } from '@/lib/routes';
import { readSegment } from '@/lib/segment';
import { settings } from '@/lib/settings';

type Props = { params: Promise<{ policy: string }> };

const read = cache(getPublishedPolicy);
const asked = async ({ params }: Props) => read(readSegment((await params).policy));

export async function generateMetadata(props: Props): Promise<Metadata> {
	const policy = await asked(props);
	return policy ? { title: policy.title, alternates: { canonical: routes.policy(policy.slug) } } : {};
}

export default async function PolicyPage(props: Props) {
	const [policy, newsroom] = await Promise.all([asked(props), getPublishedNewsroom()]);
	if (!policy || !newsroom) return <Missing />;
	const trail = [{ name: policy.title, path: routes.policy(policy.slug) }];
	return (
		<>
			<JsonLd data={breadcrumbJsonLd(trail, newsroom, settings().siteUrl)} />
			<PolicyView policy={policy} newsroom={newsroom} />
		</>
	);
}
