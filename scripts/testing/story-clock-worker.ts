import { startStoryClock } from '@/features/story/story-clock';

/** A process that does nothing but what is due, until it is killed: several of them race in tests. */
startStoryClock();
setInterval(() => {}, 60_000);
console.log('ready');
