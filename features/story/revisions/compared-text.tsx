import { Badge, type Tone } from '@/components/ui/badge';
import { Picture } from '@/features/media/components/picture';
import type { BlockChange, ComparedBlock, ComparedLine } from './compare-bodies';
import { ComparedWords } from './compared-words';
import type { Comparison } from './comparison-queries';

type Context = Pick<Comparison, 'language' | 'images'>;

/** Next to what differs so many blocks are shown that do not. */
const AROUND = 1;
const FEW = 2;

/** The text of two states as one, block by block. What is the same in both is folded away but for what surrounds a change. */
export function ComparedText({ lines, body, language, images }: Comparison) {
	const context = { language, images };
	return (
		<div className="compare-text">
			{lines.map((line) => (
				<div key={line.label} className="compare-block" data-change={line.change}>
					<LineShown line={line} context={context} named />
				</div>
			))}
			{folded(body).map(({ blocks, fold }) =>
				fold ? (
					<details key={blocks[0]?.index} className="compare-fold">
						<summary>{blocks.length} parts that are the same in both</summary>
						{blocks.map(({ block, index }) => (
							<BlockShown key={index} block={block} context={context} />
						))}
					</details>
				) : (
					blocks.map(({ block, index }) => <BlockShown key={index} block={block} context={context} />)
				),
			)}
		</div>
	);
}

type Numbered = { block: ComparedBlock; index: number };

function folded(body: readonly ComparedBlock[]): { blocks: Numbered[]; fold: boolean }[] {
	const isNear = (index: number) =>
		body.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ change }) => change !== 'same');
	const groups: { blocks: Numbered[]; fold: boolean }[] = [];
	for (const [index, block] of body.entries()) {
		const fold = !isNear(index);
		const last = groups.at(-1);
		if (last?.fold === fold) last.blocks.push({ block, index });
		else groups.push({ blocks: [{ block, index }], fold });
	}
	return groups.map((group) => (group.blocks.length > FEW ? group : { ...group, fold: false }));
}

const CHANGES: Record<BlockChange, { words: string; tone: Tone } | null> = {
	same: null,
	changed: null,
	removed: { words: 'Removed', tone: 'danger' },
	added: { words: 'Added', tone: 'good' },
	set: { words: 'Same words, another shape', tone: 'plain' },
	away: { words: 'Moved from here', tone: 'plain' },
	here: { words: 'Moved to here', tone: 'plain' },
};

function BlockShown({ block, context }: { block: ComparedBlock; context: Context }) {
	const { change, lines, opening } = block;
	const told = CHANGES[change];
	return (
		<div className="compare-block" data-change={change}>
			{told && (
				<p>
					<Badge tone={told.tone}>{told.words}</Badge>
				</p>
			)}
			{change === 'away' ? (
				<p className="text-muted" lang={context.language} dir="auto">
					{opening}
				</p>
			) : (
				lines.map((line, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a comparison is made once and never reordered
					<LineShown key={index} line={line} context={context} named={lines.length > 1 || line.label !== 'Paragraph'} />
				))
			)}
		</div>
	);
}

function LineShown({ line, context, named }: { line: ComparedLine; context: Context; named: boolean }) {
	const { label, wasLabel, runs, image, change } = line;
	return (
		<div className="compare-line" data-change={change}>
			{(named || wasLabel) && (
				<p className="compare-label">
					{wasLabel ? `${label}, was: ${wasLabel}` : label}
					{change === 'removed' && ' (removed)'}
					{change === 'added' && ' (added)'}
				</p>
			)}
			{image && <Thumbnail id={image} images={context.images} />}
			{runs.length > 0 && (
				<p>
					<ComparedWords runs={runs} language={context.language} />
				</p>
			)}
			{runs.length === 0 && !image && label !== 'Rule' && <p className="text-muted">Empty</p>}
		</div>
	);
}

export function Thumbnail({ id, images }: { id: string; images: Context['images'] }) {
	const image = images.get(id);
	if (!image) return <p className="text-muted">A picture that is gone</p>;
	return <Picture image={image} sizes="10rem" className="compare-picture" />;
}
