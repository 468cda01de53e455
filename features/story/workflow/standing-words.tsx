import './status-words.css';
import { Badge } from '@/components/ui/badge';
import { type StandingTold, standingInWords } from './status-in-words';

/** How a story stands, each fact in its own words. */
export function StandingWords({ standing }: { standing: StandingTold }) {
	return (
		<span className="status-words">
			{standingInWords(standing).map(({ words, tone }) => (
				<Badge key={words} tone={tone}>
					{words}
				</Badge>
			))}
		</span>
	);
}
