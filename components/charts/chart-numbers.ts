/** How a chart's figures are written in a language: "−1,204.5", "45%", "€3.2M". */

type Writer = (value: number) => string;

/** Units of one sign stand at each figure; longer ones ("thousand tonnes") stand once, above the chart. */
const atEachFigure = (unit: string) => unit === '%' || /^\p{Sc}$/u.test(unit);

export const unitInWords = (unit: string) => (atEachFigure(unit.trim()) ? '' : unit.trim());

/** For the numbers table: every digit that was given. */
export function exactWriter(language: string): Writer {
	const format = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
	// As text, because the binary value of 0.1 has more digits than anyone typed.
	return (value) => minus(format.format(`${value}`));
}

/** For figures beside what they measure. */
export function figureWriter(language: string, unit: string): Writer {
	const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
	const small = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
	return withUnit(unit, (value) => {
		const size = Math.abs(value);
		if (size >= 1e6) return compact(language).format(value);
		return (size < 1 ? small : plain).format(value);
	});
}

/** For the numbers along an axis, all with as many decimals as its steps need. */
export function tickWriter(ticks: readonly number[], language: string, unit: string): Writer {
	const [first = 0, second = first + 1] = ticks;
	const most = Math.max(...ticks.map(Math.abs));
	if (most >= 1e6) return withUnit(unit, (value) => compact(language).format(value));
	const digits = Math.min(Math.max(0, -Math.floor(Math.log10(Math.abs(second - first)) + 1e-9)), 12);
	const format = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
	return withUnit(unit, (value) => format.format(value));
}

const compact = (language: string) =>
	new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 4 });

function withUnit(unit: string, write: Writer): Writer {
	const sign = unit.trim();
	if (!atEachFigure(sign)) return (value) => minus(write(value));
	return (value) => {
		const figure = write(Math.abs(value));
		return `${value < 0 ? '−' : ''}${sign === '%' ? `${figure}%` : sign + figure}`;
	};
}

const minus = (text: string) => text.replace('-', '−');
