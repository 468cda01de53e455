import { encode } from 'uqr';

/** The quiet zone that scanners need (ISO 18004). */
const BORDER = 4;

/** Black on white in the dark too: not every camera reads the reverse. */
export function SecondFactorQr({ uri }: { uri: string }) {
	const { data, size } = encode(uri, { ecc: 'M', border: BORDER });
	const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
	return (
		<svg
			viewBox={`0 0 ${size} ${size}`}
			role="img"
			aria-label="QR code for your authenticator app"
			shapeRendering="crispEdges"
			className="w-60 max-w-full border border-line"
		>
			<path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
			<path fill="#000" d={dots.join('')} />
		</svg>
	);
}
