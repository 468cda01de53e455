/** What `work` gives, unless it takes longer than `ms` milliseconds. What it gives after that is dropped. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`it takes longer than ${ms} ms`)), ms);
	});
	work.catch(() => {}); // it may fail after we have stopped waiting
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
