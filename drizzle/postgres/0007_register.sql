CREATE TABLE "absorbed_byline" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"byline_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credit_change" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"byline_id" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"stories" bigint NOT NULL,
	"record" json NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undone_by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "credit_change_story" (
	"change_id" text COLLATE "C" NOT NULL,
	"story_id" text COLLATE "C" NOT NULL,
	"draft_before" json NOT NULL,
	"draft_after" json NOT NULL,
	"live_before" json NOT NULL,
	"live_after" json NOT NULL,
	CONSTRAINT "credit_change_story_change_id_story_id_pk" PRIMARY KEY("change_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "distinct_bylines" (
	"one" text COLLATE "C" NOT NULL,
	"other" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "distinct_bylines_one_other_pk" PRIMARY KEY("one","other")
);
--> statement-breakpoint
ALTER TABLE "byline" ADD COLUMN "version" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "newsroom" ADD COLUMN "oxford_comma" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "absorbed_byline" ADD CONSTRAINT "absorbed_byline_byline_id_byline_id_fk" FOREIGN KEY ("byline_id") REFERENCES "public"."byline"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_change_story" ADD CONSTRAINT "credit_change_story_change_id_credit_change_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."credit_change"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "absorbed_byline_into" ON "absorbed_byline" USING btree ("byline_id");--> statement-breakpoint
CREATE INDEX "credit_change_newest" ON "credit_change" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "credit_change_byline" ON "credit_change" USING btree ("byline_id","at");--> statement-breakpoint
CREATE INDEX "byline_sort" ON "byline" USING btree ("sort_name","id");