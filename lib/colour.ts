/** WCAG 2.2, "relative luminance" and "contrast ratio". Colours are #rrggbb. */

function channels(hex: string): [number, number, number] {
	const value = Number.parseInt(hex.slice(1), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function luminance(hex: string): number {
	const [r, g, b] = channels(hex).map((channel) => {
		const part = channel / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

function mix(hex: string, other: string, share: number): string {
	const to = channels(other);
	const mixed = channels(hex).map((channel, index) => Math.round(channel + ((to[index] ?? 0) - channel) * share));
	return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** `hex`, moved towards `ink` no further than it takes to be read on `paper` (ratio 4.5, WCAG 1.4.3). */
export function readableOn(hex: string, paper: string, ink: string): string {
	for (let share = 0; share < 1; share += 0.05) {
		const candidate = mix(hex, ink, share);
		if (contrast(candidate, paper) >= 4.5) return candidate;
	}
	return ink;
}
