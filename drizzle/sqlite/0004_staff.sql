CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`actor` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`role` text NOT NULL,
	`status` text NOT NULL,
	`password_hash` text,
	`password_at` integer,
	`byline_id` text,
	`language` text DEFAULT '' NOT NULL,
	`zone` text DEFAULT '' NOT NULL,
	`appearance` text DEFAULT 'system' NOT NULL,
	`created_at` integer NOT NULL,
	`last_sign_in_at` integer,
	FOREIGN KEY (`byline_id`) REFERENCES `byline`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_actor_unique` ON `account` (`actor`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_email_key_unique` ON `account` (`email_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_byline` ON `account` (`byline_id`);--> statement-breakpoint
CREATE INDEX `account_role` ON `account` (`role`,`status`);--> statement-breakpoint
CREATE TABLE `attempt_count` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`last_at` integer NOT NULL,
	`blocked_until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attempt_count_last` ON `attempt_count` (`last_at`);--> statement-breakpoint
CREATE TABLE `directory_identity` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `directory_identity_account` ON `directory_identity` (`account_id`);--> statement-breakpoint
CREATE TABLE `known_device` (
	`hash` text NOT NULL,
	`account_id` text NOT NULL,
	`last_seen_at` integer NOT NULL,
	PRIMARY KEY(`hash`, `account_id`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mail` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`account_id` text NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`sealed` text,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`trouble` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`sent_at` integer,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `mail_due` ON `mail` (`status`,`due_at`);--> statement-breakpoint
CREATE INDEX `mail_account` ON `mail` (`account_id`);--> statement-breakpoint
CREATE INDEX `mail_newest` ON `mail` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`backed_up` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkey_account` ON `passkey` (`account_id`);--> statement-breakpoint
CREATE TABLE `passkey_challenge` (
	`challenge` text PRIMARY KEY NOT NULL,
	`account_id` text,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkey_challenge_account` ON `passkey_challenge` (`account_id`);--> statement-breakpoint
CREATE INDEX `passkey_challenge_expiry` ON `passkey_challenge` (`expires_at`);--> statement-breakpoint
CREATE TABLE `pending_sign_in` (
	`hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`method` text NOT NULL,
	`next` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pending_sign_in_account` ON `pending_sign_in` (`account_id`);--> statement-breakpoint
CREATE INDEX `pending_sign_in_expiry` ON `pending_sign_in` (`expires_at`);--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`account_id` text NOT NULL,
	`hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`account_id`, `hash`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` text NOT NULL,
	`method` text NOT NULL,
	`device` text NOT NULL,
	`network` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_hash_unique` ON `session` (`token_hash`);--> statement-breakpoint
CREATE INDEX `session_account` ON `session` (`account_id`,`last_seen_at`);--> statement-breakpoint
CREATE TABLE `setup_code` (
	`hash` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_in_ticket` (
	`hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`method` text NOT NULL,
	`device` text NOT NULL,
	`network` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sign_in_ticket_account` ON `sign_in_ticket` (`account_id`);--> statement-breakpoint
CREATE INDEX `sign_in_ticket_expiry` ON `sign_in_ticket` (`expires_at`);--> statement-breakpoint
CREATE TABLE `staff_link` (
	`hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`account_id` text NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `staff_link_account` ON `staff_link` (`account_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `totp` (
	`account_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`last_step` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `newsroom` ADD `reporters_publish` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `newsroom` ADD `second_factor` text DEFAULT 'optional' NOT NULL;--> statement-breakpoint
ALTER TABLE `newsroom` ADD `demo` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `story` ADD `owner` text;--> statement-breakpoint
CREATE INDEX `story_owner` ON `story` (`owner`,`created_at`);--> statement-breakpoint
CREATE INDEX `story_newest` ON `story` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_actor` ON `audit` (`actor`,`number`);--> statement-breakpoint
CREATE INDEX `audit_action` ON `audit` (`action`,`number`);--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`at`,`number`);