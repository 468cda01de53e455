export * from './schema/byline';
export * from './schema/newsroom';
export * from './schema/staff';
export * from './schema/story';
