'use client';

import { useEffect } from 'react';
import { routes } from '@/lib/routes';

const AGAIN_MS = 2_000;
/** A fault that is not the server's absence would have the page load for ever. */
const REST_MS = 30_000;
const LAST = 'stet:came-back';

/**
 * Where even a page's own frame cannot be shown: the server went away while it answered.
 * The page comes back by itself; what someone was writing is on their device meanwhile.
 */
export default function FrameError() {
	useEffect(() => {
		const timer = setInterval(() => {
			fetch(routes.ready(), { cache: 'no-store' }).then(
				({ ok }) => {
					if (!ok || Date.now() - Number(sessionStorage.getItem(LAST) ?? 0) < REST_MS) return;
					sessionStorage.setItem(LAST, String(Date.now()));
					window.location.reload();
				},
				() => {},
			);
		}, AGAIN_MS);
		return () => clearInterval(timer);
	}, []);
	return (
		<html lang="en">
			<body
				style={{ font: '1rem/1.5 system-ui, sans-serif', maxWidth: '32rem', margin: '4rem auto', padding: '0 1rem' }}
			>
				<main role="alert">
					<h1 style={{ fontSize: '1.25rem' }}>The newsroom cannot be reached</h1>
					<p>This page comes back by itself as soon as it can. What you were writing is kept on this device.</p>
				</main>
			</body>
		</html>
	);
}
