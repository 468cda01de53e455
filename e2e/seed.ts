import { closeDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { settings } from '@/lib/settings';
import { seedDemo } from '../scripts/demo/seed';

await migrate();
await seedDemo(settings().dataDir, () => {});
await closeDatabase();
