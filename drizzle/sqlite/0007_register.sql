CREATE TABLE `absorbed_byline` (
	`id` text PRIMARY KEY NOT NULL,
	`byline_id` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`byline_id`) REFERENCES `byline`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absorbed_byline_into` ON `absorbed_byline` (`byline_id`);--> statement-breakpoint
CREATE TABLE `credit_change` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`byline_id` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	`stories` integer NOT NULL,
	`record` text NOT NULL,
	`undone_at` integer,
	`undone_by` text
);
--> statement-breakpoint
CREATE INDEX `credit_change_newest` ON `credit_change` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `credit_change_byline` ON `credit_change` (`byline_id`,`at`);--> statement-breakpoint
CREATE TABLE `credit_change_story` (
	`change_id` text NOT NULL,
	`story_id` text NOT NULL,
	`draft_before` text NOT NULL,
	`draft_after` text NOT NULL,
	`live_before` text NOT NULL,
	`live_after` text NOT NULL,
	PRIMARY KEY(`change_id`, `story_id`),
	FOREIGN KEY (`change_id`) REFERENCES `credit_change`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `distinct_bylines` (
	`one` text NOT NULL,
	`other` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`one`, `other`)
);
--> statement-breakpoint
ALTER TABLE `byline` ADD `version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `byline_sort` ON `byline` (`sort_name`,`id`);--> statement-breakpoint
ALTER TABLE `newsroom` ADD `oxford_comma` integer DEFAULT true NOT NULL;