export * from './schema/byline';
export * from './schema/desk';
export * from './schema/newsroom';
export * from './schema/staff';
export * from './schema/story';
