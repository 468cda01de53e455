import { HeadedList, headedListMetadata } from '@/features/story/components/headed-list';
import { readPage } from '@/lib/page-number';
import { readSegment } from '@/lib/segment';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ page?: string | string[] }> };

async function asked({ params, searchParams }: Props) {
	return { noun: 'topic', slug: readSegment((await params).slug), page: readPage((await searchParams).page) } as const;
}

export const generateMetadata = async (props: Props) => headedListMetadata(await asked(props));

export default async function TopicPage(props: Props) {
	return <HeadedList {...(await asked(props))} />;
}
