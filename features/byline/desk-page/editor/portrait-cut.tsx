'use client';

import { type PointerEvent, useRef, useState } from 'react';
import { squareOf } from '@/features/media/image-cut-area';
import { type PictureCut, SMALLEST_CUT } from '@/features/media/image-cut-schema';
import type { Picture } from '@/features/story/editor/blocks/picture-schema';

const SLIDERS: readonly { name: keyof PictureCut; label: string; least?: number }[] = [
	{ name: 'size', label: 'Size of the square', least: SMALLEST_CUT },
	{ name: 'x', label: 'Square: left to right' },
	{ name: 'y', label: 'Square: top to bottom' },
	{ name: 'focusX', label: 'Focus: left to right' },
	{ name: 'focusY', label: 'Focus: top to bottom' },
];

const percent = (share: number) => `${share * 100}%`;
/** Sliders go by thousandths, so that each step is a whole number. */
const thousandths = (share: number) => Math.round(share * 1_000);
/** Less than that between pressing and letting go is a click. */
const CLICK_PX = 4;

/** Which square of a picture, and the point in it that stays in view wherever it is cut further. */
export function PortraitCut({ picture, cut: given }: { picture: Picture; cut: PictureCut }) {
	const [cut, setCut] = useState(given);
	const square = squareOf(cut, picture);
	const pressed = useRef<{ x: number; y: number; cut: PictureCut } | null>(null);
	const change = (changes: Partial<PictureCut>) => setCut((before) => ({ ...before, ...changes }));

	const press = (event: PointerEvent<HTMLDivElement>) => {
		pressed.current = { x: event.clientX, y: event.clientY, cut };
		event.currentTarget.setPointerCapture(event.pointerId);
	};
	const drag = (event: PointerEvent<HTMLDivElement>) => {
		const from = pressed.current;
		if (!from || !isDrag(from, event)) return;
		const { width, height } = event.currentTarget.getBoundingClientRect();
		const before = squareOf(from.cut, picture);
		change({
			x: along(before.left + (event.clientX - from.x) / width, 1 - before.width),
			y: along(before.top + (event.clientY - from.y) / height, 1 - before.height),
		});
	};
	const release = (event: PointerEvent<HTMLDivElement>) => {
		const from = pressed.current;
		pressed.current = null;
		if (!from || isDrag(from, event)) return;
		const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
		change({
			focusX: along((event.clientX - left) / width - square.left, square.width),
			focusY: along((event.clientY - top) / height - square.top, square.height),
		});
	};
	return (
		<div className="portrait-cut">
			<div>
				<div
					className="portrait-whole"
					onPointerDown={press}
					onPointerMove={drag}
					onPointerUp={release}
					onPointerCancel={() => {
						pressed.current = null;
					}}
				>
					{/* biome-ignore lint/performance/noImgElement: the renditions are made already, and /_next/image answers nothing */}
					<img src={picture.src} alt="" width={picture.width} height={picture.height} draggable={false} />
					<div
						className="portrait-square"
						style={{
							...{ left: percent(square.left), top: percent(square.top) },
							...{ width: percent(square.width), height: percent(square.height) },
						}}
					>
						<span style={{ left: percent(cut.focusX), top: percent(cut.focusY) }} />
					</div>
				</div>
				<p className="field-hint">
					Drag the square, click where the eye should go, or use the sliders. Search engines and social sites also get
					wider cuts of the square, around that point.
				</p>
			</div>
			<div className="grid gap-3">
				<div className="portrait-sample" role="img" aria-label="How the portrait will look">
					{/* biome-ignore lint/performance/noImgElement: as above */}
					<img
						src={picture.src}
						alt=""
						style={{
							...{ width: percent(1 / square.width), height: percent(1 / square.height) },
							...{ left: percent(-square.left / square.width), top: percent(-square.top / square.height) },
						}}
					/>
				</div>
				{SLIDERS.map(({ name, label, least = 0 }) => (
					<label key={name} className="block">
						<span className="field-label">{label}</span>
						<input
							type="range"
							name={name}
							min={thousandths(least)}
							max={1_000}
							step={10}
							value={thousandths(cut[name])}
							aria-valuetext={`${Math.round(cut[name] * 100)} percent`}
							onChange={({ target }) => change({ [name]: Number(target.value) / 1_000 })}
						/>
					</label>
				))}
			</div>
		</div>
	);
}

const isDrag = (from: { x: number; y: number }, { clientX, clientY }: PointerEvent) =>
	Math.hypot(clientX - from.x, clientY - from.y) >= CLICK_PX;

/** How far `at` is along a stretch, from 0 to 1; the middle of one that has no length. */
const along = (at: number, length: number) => (length <= 0 ? 0.5 : Math.min(Math.max(at / length, 0), 1));
