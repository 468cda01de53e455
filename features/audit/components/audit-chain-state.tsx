import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { routes } from '@/lib/routes';

/** Rows that are checked before anyone wonders. */
const MANY = 100_000;

type Verdict = { ok: true; rows: number } | { ok: false; fault: string };

/** How long the chain is and, once somebody asked, whether it holds. */
export function AuditChainState({ rows, verdict }: { rows: number; verdict: Verdict | null }) {
	return (
		<>
			<form method="get" action={routes.deskAudit()} className="mb-4 flex flex-wrap items-center gap-3">
				<span>
					{inFigures(rows)} {rows === 1 ? 'row' : 'rows'}, each chained to the one before it.
				</span>
				<Button name="verify" value="1">
					Check the chain
				</Button>
				{rows > MANY && <span className="text-muted">That takes a while: about ten seconds for a million rows.</span>}
			</form>
			{verdict && (
				<div role="status" className="mb-4">
					<Notice tone={verdict.ok ? 'good' : 'danger'}>
						{verdict.ok
							? `The log stands: all ${inFigures(verdict.rows)} rows are as they were written, and none is missing.`
							: `The log does not stand: ${verdict.fault}. Somebody changed the database outside Stet. Keep a copy of it, and of your newest backup, before anything else is done.`}
					</Notice>
				</div>
			)}
		</>
	);
}

const inFigures = (count: number) => count.toLocaleString('en-US');
