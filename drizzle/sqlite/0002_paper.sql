CREATE TABLE `policy` (
	`slug` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_language` (
	`language` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE `newsroom` ADD `logo_id` text;--> statement-breakpoint
CREATE INDEX `story_live_day` ON `story` (`live`,`day`,`published_at`,`id`);