CREATE TABLE "policy" (
	"slug" text COLLATE "C" PRIMARY KEY NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"body" json NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_language" (
	"language" text COLLATE "C" PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "newsroom" ADD COLUMN "logo_id" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "story_live_day" ON "story" USING btree ("live","day","published_at","id");