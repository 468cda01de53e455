import { Notice } from '@/components/ui/notice';
import {
	bylineLine,
	type CreditStyle,
	type NamedCredit,
	tagLanguage,
	tagLine,
} from '@/features/byline/credits/credit-grammar';
import { CreditWords } from '@/features/byline/credits/credit-line';
import type { DraftCredit } from '../story-schema';
import { isHonest } from './credit-list';

type Props = { credits: readonly (NamedCredit & DraftCredit)[]; dateline: string; style: CreditStyle };

/** The byline and the tag line as they will be printed, and what is not honest about the dateline. */
export function CreditLines({ credits, dateline, style }: Props) {
	const byline = bylineLine(credits, style);
	const tag = tagLine(credits, style);
	const tagged = tagLanguage(style.language);
	return (
		<>
			<div className="panel-printed" aria-live="polite">
				{byline.length + tag.length === 0 && <p className="text-muted">Nobody is credited yet.</p>}
				{byline.length > 0 && (
					<p lang={style.language}>
						<CreditWords pieces={byline} language={style.language} />
					</p>
				)}
				{tag.length > 0 && (
					<p lang={tagged}>
						<CreditWords pieces={tag} language={tagged} />
					</p>
				)}
			</div>
			{dateline !== '' && !isHonest(dateline, credits) && (
				<div role="status">
					<Notice tone="warn">
						<p>
							The dateline says {dateline}, but nobody who is credited reported from there. Give one of them that place,
							or leave the dateline out.
						</p>
					</Notice>
				</div>
			)}
		</>
	);
}
