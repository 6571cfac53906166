import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_meetings_required_language" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_media_consent" AS ENUM('notNeeded', 'publicOccasion', 'given', 'refused');
  CREATE TYPE "public"."enum__media_v_version_consent" AS ENUM('notNeeded', 'publicOccasion', 'given', 'refused');
  CREATE TYPE "public"."enum_glossary_language" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_glossary_entries_terms_usage" AS ENUM('preferred', 'admitted', 'avoided');
  CREATE TYPE "public"."enum_schedules_language" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_schedules_verb" AS ENUM('publish', 'withdraw');
  CREATE TYPE "public"."enum_schedules_schedule_state" AS ENUM('waiting', 'done', 'failed', 'cancelled');
  CREATE TYPE "public"."enum_notices_kind" AS ENUM('taskAssigned', 'taskOverdue', 'reviewWanted', 'approved', 'returned', 'becameStale', 'scheduleDone', 'scheduleFailed');
  ALTER TYPE "public"."enum_mails_kind" ADD VALUE 'notice';
  ALTER TYPE "public"."enum_users_roles" ADD VALUE 'safetyOfficer';
  ALTER TYPE "public"."enum_users_roles" ADD VALUE 'hostLiaison';
  ALTER TYPE "public"."enum_users_roles" ADD VALUE 'auditor';
  CREATE TABLE "meetings_required_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_meetings_required_language",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_meetings_v_version_required_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_meetings_required_language",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "glossary_entries_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_glossary_language" DEFAULT 'en' NOT NULL,
  	"text" varchar NOT NULL,
  	"usage" "enum_glossary_entries_terms_usage" DEFAULT 'preferred' NOT NULL
  );
  
  CREATE TABLE "glossary_entries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"concept" varchar NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "schedules_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_schedules_language",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "schedules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"noun" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"title" varchar,
  	"verb" "enum_schedules_verb" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"schedule_state" "enum_schedules_schedule_state" DEFAULT 'waiting' NOT NULL,
  	"batch" varchar,
  	"scheduled_by_id" uuid,
  	"said_in" varchar,
  	"problem" varchar,
  	"done_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notices" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"to_id" uuid,
  	"kind" "enum_notices_kind" NOT NULL,
  	"noun" varchar,
  	"document" varchar,
  	"language" varchar,
  	"title" varchar,
  	"comment" varchar,
  	"from_id" uuid,
  	"noticed_at" timestamp(3) with time zone NOT NULL,
  	"seen_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"meetings_id" uuid
  );
  
  CREATE TABLE "api_clients" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"contact" varchar NOT NULL,
  	"may_draft" boolean DEFAULT false,
  	"expires_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar
  );
  
  CREATE TABLE "api_clients_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "payload_jobs_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_meetings_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_agenda_items_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_declarations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_signatures_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_parliamentary_actions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_documents_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_figures_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_countries_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_legislatures_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_chambers_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_terms_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_parliamentary_groups_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_people_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_memberships_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_organizations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_prisoner_profiles_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_godparenthoods_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_solidarity_acts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_news_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_pages_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_media_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_forms_fk";
  
  DROP INDEX "payload_locked_documents_rels_meetings_id_idx";
  DROP INDEX "payload_locked_documents_rels_agenda_items_id_idx";
  DROP INDEX "payload_locked_documents_rels_declarations_id_idx";
  DROP INDEX "payload_locked_documents_rels_signatures_id_idx";
  DROP INDEX "payload_locked_documents_rels_parliamentary_actions_id_idx";
  DROP INDEX "payload_locked_documents_rels_documents_id_idx";
  DROP INDEX "payload_locked_documents_rels_figures_id_idx";
  DROP INDEX "payload_locked_documents_rels_countries_id_idx";
  DROP INDEX "payload_locked_documents_rels_legislatures_id_idx";
  DROP INDEX "payload_locked_documents_rels_chambers_id_idx";
  DROP INDEX "payload_locked_documents_rels_terms_id_idx";
  DROP INDEX "payload_locked_documents_rels_parliamentary_groups_id_idx";
  DROP INDEX "payload_locked_documents_rels_people_id_idx";
  DROP INDEX "payload_locked_documents_rels_memberships_id_idx";
  DROP INDEX "payload_locked_documents_rels_organizations_id_idx";
  DROP INDEX "payload_locked_documents_rels_prisoner_profiles_id_idx";
  DROP INDEX "payload_locked_documents_rels_godparenthoods_id_idx";
  DROP INDEX "payload_locked_documents_rels_solidarity_acts_id_idx";
  DROP INDEX "payload_locked_documents_rels_news_id_idx";
  DROP INDEX "payload_locked_documents_rels_pages_id_idx";
  DROP INDEX "payload_locked_documents_rels_media_id_idx";
  DROP INDEX "payload_locked_documents_rels_forms_id_idx";
  ALTER TABLE "meetings" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "meetings" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "agenda_items" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "agenda_items" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_agenda_items_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_agenda_items_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "declarations" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "declarations" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_declarations_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_declarations_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "signatures" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "signatures" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_signatures_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_signatures_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "parliamentary_actions" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "parliamentary_actions" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_parliamentary_actions_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_parliamentary_actions_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "documents" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "documents" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_documents_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_documents_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "figures" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "figures" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_figures_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_figures_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "countries" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "countries" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_countries_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_countries_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "legislatures" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "legislatures" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_legislatures_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_legislatures_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "chambers" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "chambers" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_chambers_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_chambers_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "terms" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "terms" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_terms_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_terms_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "parliamentary_groups" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "parliamentary_groups" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_parliamentary_groups_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_parliamentary_groups_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "people" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "people" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_people_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_people_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "memberships" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "memberships" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_memberships_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_memberships_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "organizations" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "organizations" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "prisoner_profiles" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "prisoner_profiles" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_prisoner_profiles_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_prisoner_profiles_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "godparenthoods" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "godparenthoods" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_godparenthoods_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_godparenthoods_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "solidarity_acts" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "solidarity_acts" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_solidarity_acts_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_solidarity_acts_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "mails" ADD COLUMN "notice_id" uuid;
  ALTER TABLE "news" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "news" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_news_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "pages" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "pages" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_pages_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "media" ADD COLUMN "consent" "enum_media_consent";
  ALTER TABLE "media" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "media" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_media_v" ADD COLUMN "version_consent" "enum__media_v_version_consent";
  ALTER TABLE "_media_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_media_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "translations" ADD COLUMN "source_public_hash" varchar;
  ALTER TABLE "users" ADD COLUMN "all_meetings" boolean DEFAULT false;
  ALTER TABLE "forms" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "forms" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_forms_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_forms_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "glossary_entries_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "api_clients_id" uuid;
  ALTER TABLE "payload_preferences_rels" ADD COLUMN "api_clients_id" uuid;
  ALTER TABLE "alliance" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "alliance" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_alliance_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_alliance_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "campaign" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "campaign" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_campaign_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_campaign_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "changed_by_id" uuid;
  ALTER TABLE "site_settings" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_changed_by_id" uuid;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "meetings_required_languages" ADD CONSTRAINT "meetings_required_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_required_languages" ADD CONSTRAINT "_meetings_v_version_required_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_entries_terms" ADD CONSTRAINT "glossary_entries_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_languages" ADD CONSTRAINT "schedules_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules" ADD CONSTRAINT "schedules_scheduled_by_id_users_id_fk" FOREIGN KEY ("scheduled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_to_id_users_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_from_id_users_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_meetings_fk" FOREIGN KEY ("meetings_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "api_clients_texts" ADD CONSTRAINT "api_clients_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."api_clients"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "meetings_required_languages_order_idx" ON "meetings_required_languages" USING btree ("order");
  CREATE INDEX "meetings_required_languages_parent_idx" ON "meetings_required_languages" USING btree ("parent_id");
  CREATE INDEX "_meetings_v_version_required_languages_order_idx" ON "_meetings_v_version_required_languages" USING btree ("order");
  CREATE INDEX "_meetings_v_version_required_languages_parent_idx" ON "_meetings_v_version_required_languages" USING btree ("parent_id");
  CREATE INDEX "glossary_entries_terms_order_idx" ON "glossary_entries_terms" USING btree ("_order");
  CREATE INDEX "glossary_entries_terms_parent_id_idx" ON "glossary_entries_terms" USING btree ("_parent_id");
  CREATE INDEX "glossary_entries_updated_at_idx" ON "glossary_entries" USING btree ("updated_at");
  CREATE INDEX "glossary_entries_created_at_idx" ON "glossary_entries" USING btree ("created_at");
  CREATE INDEX "schedules_languages_order_idx" ON "schedules_languages" USING btree ("order");
  CREATE INDEX "schedules_languages_parent_idx" ON "schedules_languages" USING btree ("parent_id");
  CREATE INDEX "schedules_noun_idx" ON "schedules" USING btree ("noun");
  CREATE INDEX "schedules_document_idx" ON "schedules" USING btree ("document");
  CREATE INDEX "schedules_at_idx" ON "schedules" USING btree ("at");
  CREATE INDEX "schedules_schedule_state_idx" ON "schedules" USING btree ("schedule_state");
  CREATE INDEX "schedules_batch_idx" ON "schedules" USING btree ("batch");
  CREATE INDEX "schedules_scheduled_by_idx" ON "schedules" USING btree ("scheduled_by_id");
  CREATE INDEX "schedules_updated_at_idx" ON "schedules" USING btree ("updated_at");
  CREATE INDEX "schedules_created_at_idx" ON "schedules" USING btree ("created_at");
  CREATE INDEX "notices_to_idx" ON "notices" USING btree ("to_id");
  CREATE INDEX "notices_from_idx" ON "notices" USING btree ("from_id");
  CREATE INDEX "notices_noticed_at_idx" ON "notices" USING btree ("noticed_at");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_meetings_id_idx" ON "users_rels" USING btree ("meetings_id");
  CREATE INDEX "api_clients_updated_at_idx" ON "api_clients" USING btree ("updated_at");
  CREATE INDEX "api_clients_created_at_idx" ON "api_clients" USING btree ("created_at");
  CREATE INDEX "api_clients_texts_order_parent" ON "api_clients_texts" USING btree ("order","parent_id");
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agenda_items_v" ADD CONSTRAINT "_agenda_items_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "declarations" ADD CONSTRAINT "declarations_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_declarations_v" ADD CONSTRAINT "_declarations_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signatures" ADD CONSTRAINT "signatures_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_signatures_v" ADD CONSTRAINT "_signatures_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "parliamentary_actions" ADD CONSTRAINT "parliamentary_actions_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v" ADD CONSTRAINT "_parliamentary_actions_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "figures" ADD CONSTRAINT "figures_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_figures_v" ADD CONSTRAINT "_figures_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "countries" ADD CONSTRAINT "countries_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v" ADD CONSTRAINT "_countries_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legislatures" ADD CONSTRAINT "legislatures_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legislatures_v" ADD CONSTRAINT "_legislatures_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chambers" ADD CONSTRAINT "chambers_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_chambers_v" ADD CONSTRAINT "_chambers_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "terms" ADD CONSTRAINT "terms_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_terms_v" ADD CONSTRAINT "_terms_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "parliamentary_groups" ADD CONSTRAINT "parliamentary_groups_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_parliamentary_groups_v" ADD CONSTRAINT "_parliamentary_groups_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memberships_v" ADD CONSTRAINT "_memberships_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organizations_v" ADD CONSTRAINT "_organizations_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "prisoner_profiles" ADD CONSTRAINT "prisoner_profiles_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_prisoner_profiles_v" ADD CONSTRAINT "_prisoner_profiles_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "godparenthoods" ADD CONSTRAINT "godparenthoods_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_godparenthoods_v" ADD CONSTRAINT "_godparenthoods_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "solidarity_acts" ADD CONSTRAINT "solidarity_acts_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_solidarity_acts_v" ADD CONSTRAINT "_solidarity_acts_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mails" ADD CONSTRAINT "mails_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_entries_fk" FOREIGN KEY ("glossary_entries_id") REFERENCES "public"."glossary_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_api_clients_fk" FOREIGN KEY ("api_clients_id") REFERENCES "public"."api_clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_api_clients_fk" FOREIGN KEY ("api_clients_id") REFERENCES "public"."api_clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alliance" ADD CONSTRAINT "alliance_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_alliance_v" ADD CONSTRAINT "_alliance_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaign" ADD CONSTRAINT "campaign_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaign_v" ADD CONSTRAINT "_campaign_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "meetings_changed_by_idx" ON "meetings" USING btree ("changed_by_id");
  CREATE INDEX "_meetings_v_version_version_changed_by_idx" ON "_meetings_v" USING btree ("version_changed_by_id");
  CREATE INDEX "agenda_items_changed_by_idx" ON "agenda_items" USING btree ("changed_by_id");
  CREATE INDEX "_agenda_items_v_version_version_changed_by_idx" ON "_agenda_items_v" USING btree ("version_changed_by_id");
  CREATE INDEX "declarations_changed_by_idx" ON "declarations" USING btree ("changed_by_id");
  CREATE INDEX "_declarations_v_version_version_changed_by_idx" ON "_declarations_v" USING btree ("version_changed_by_id");
  CREATE INDEX "signatures_changed_by_idx" ON "signatures" USING btree ("changed_by_id");
  CREATE INDEX "_signatures_v_version_version_changed_by_idx" ON "_signatures_v" USING btree ("version_changed_by_id");
  CREATE INDEX "parliamentary_actions_changed_by_idx" ON "parliamentary_actions" USING btree ("changed_by_id");
  CREATE INDEX "_parliamentary_actions_v_version_version_changed_by_idx" ON "_parliamentary_actions_v" USING btree ("version_changed_by_id");
  CREATE INDEX "documents_changed_by_idx" ON "documents" USING btree ("changed_by_id");
  CREATE INDEX "_documents_v_version_version_changed_by_idx" ON "_documents_v" USING btree ("version_changed_by_id");
  CREATE INDEX "figures_changed_by_idx" ON "figures" USING btree ("changed_by_id");
  CREATE INDEX "_figures_v_version_version_changed_by_idx" ON "_figures_v" USING btree ("version_changed_by_id");
  CREATE INDEX "countries_changed_by_idx" ON "countries" USING btree ("changed_by_id");
  CREATE INDEX "_countries_v_version_version_changed_by_idx" ON "_countries_v" USING btree ("version_changed_by_id");
  CREATE INDEX "legislatures_changed_by_idx" ON "legislatures" USING btree ("changed_by_id");
  CREATE INDEX "_legislatures_v_version_version_changed_by_idx" ON "_legislatures_v" USING btree ("version_changed_by_id");
  CREATE INDEX "chambers_changed_by_idx" ON "chambers" USING btree ("changed_by_id");
  CREATE INDEX "_chambers_v_version_version_changed_by_idx" ON "_chambers_v" USING btree ("version_changed_by_id");
  CREATE INDEX "terms_changed_by_idx" ON "terms" USING btree ("changed_by_id");
  CREATE INDEX "_terms_v_version_version_changed_by_idx" ON "_terms_v" USING btree ("version_changed_by_id");
  CREATE INDEX "parliamentary_groups_changed_by_idx" ON "parliamentary_groups" USING btree ("changed_by_id");
  CREATE INDEX "_parliamentary_groups_v_version_version_changed_by_idx" ON "_parliamentary_groups_v" USING btree ("version_changed_by_id");
  CREATE INDEX "people_changed_by_idx" ON "people" USING btree ("changed_by_id");
  CREATE INDEX "_people_v_version_version_changed_by_idx" ON "_people_v" USING btree ("version_changed_by_id");
  CREATE INDEX "memberships_changed_by_idx" ON "memberships" USING btree ("changed_by_id");
  CREATE INDEX "_memberships_v_version_version_changed_by_idx" ON "_memberships_v" USING btree ("version_changed_by_id");
  CREATE INDEX "organizations_changed_by_idx" ON "organizations" USING btree ("changed_by_id");
  CREATE INDEX "_organizations_v_version_version_changed_by_idx" ON "_organizations_v" USING btree ("version_changed_by_id");
  CREATE INDEX "prisoner_profiles_changed_by_idx" ON "prisoner_profiles" USING btree ("changed_by_id");
  CREATE INDEX "_prisoner_profiles_v_version_version_changed_by_idx" ON "_prisoner_profiles_v" USING btree ("version_changed_by_id");
  CREATE INDEX "godparenthoods_changed_by_idx" ON "godparenthoods" USING btree ("changed_by_id");
  CREATE INDEX "_godparenthoods_v_version_version_changed_by_idx" ON "_godparenthoods_v" USING btree ("version_changed_by_id");
  CREATE INDEX "solidarity_acts_changed_by_idx" ON "solidarity_acts" USING btree ("changed_by_id");
  CREATE INDEX "_solidarity_acts_v_version_version_changed_by_idx" ON "_solidarity_acts_v" USING btree ("version_changed_by_id");
  CREATE INDEX "mails_notice_idx" ON "mails" USING btree ("notice_id");
  CREATE INDEX "news_changed_by_idx" ON "news" USING btree ("changed_by_id");
  CREATE INDEX "_news_v_version_version_changed_by_idx" ON "_news_v" USING btree ("version_changed_by_id");
  CREATE INDEX "pages_changed_by_idx" ON "pages" USING btree ("changed_by_id");
  CREATE INDEX "_pages_v_version_version_changed_by_idx" ON "_pages_v" USING btree ("version_changed_by_id");
  CREATE INDEX "media_changed_by_idx" ON "media" USING btree ("changed_by_id");
  CREATE INDEX "_media_v_version_version_changed_by_idx" ON "_media_v" USING btree ("version_changed_by_id");
  CREATE INDEX "forms_changed_by_idx" ON "forms" USING btree ("changed_by_id");
  CREATE INDEX "_forms_v_version_version_changed_by_idx" ON "_forms_v" USING btree ("version_changed_by_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_entries_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_entries_id");
  CREATE INDEX "payload_locked_documents_rels_api_clients_id_idx" ON "payload_locked_documents_rels" USING btree ("api_clients_id");
  CREATE INDEX "payload_preferences_rels_api_clients_id_idx" ON "payload_preferences_rels" USING btree ("api_clients_id");
  CREATE INDEX "alliance_changed_by_idx" ON "alliance" USING btree ("changed_by_id");
  CREATE INDEX "_alliance_v_version_version_changed_by_idx" ON "_alliance_v" USING btree ("version_changed_by_id");
  CREATE INDEX "campaign_changed_by_idx" ON "campaign" USING btree ("changed_by_id");
  CREATE INDEX "_campaign_v_version_version_changed_by_idx" ON "_campaign_v" USING btree ("version_changed_by_id");
  CREATE INDEX "site_settings_changed_by_idx" ON "site_settings" USING btree ("changed_by_id");
  CREATE INDEX "_site_settings_v_version_version_changed_by_idx" ON "_site_settings_v" USING btree ("version_changed_by_id");
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "meetings_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "agenda_items_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "declarations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "signatures_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "parliamentary_actions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "documents_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "figures_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "countries_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "legislatures_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "chambers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "terms_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "parliamentary_groups_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "people_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "memberships_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "organizations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "prisoner_profiles_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "godparenthoods_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "solidarity_acts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "news_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pages_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "media_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "forms_id";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  UPDATE "users" SET "all_meetings" = true WHERE "id" IN (SELECT "parent_id" FROM "users_roles" WHERE "value" = 'meetingManager');`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "meetings_required_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_meetings_v_version_required_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_entries_terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "schedules_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "schedules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "users_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "api_clients" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "api_clients_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "meetings_required_languages" CASCADE;
  DROP TABLE "_meetings_v_version_required_languages" CASCADE;
  DROP TABLE "glossary_entries_terms" CASCADE;
  DROP TABLE "glossary_entries" CASCADE;
  DROP TABLE "schedules_languages" CASCADE;
  DROP TABLE "schedules" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "api_clients" CASCADE;
  DROP TABLE "api_clients_texts" CASCADE;
  ALTER TABLE "meetings" DROP CONSTRAINT "meetings_changed_by_id_users_id_fk";
  
  ALTER TABLE "_meetings_v" DROP CONSTRAINT "_meetings_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "agenda_items" DROP CONSTRAINT "agenda_items_changed_by_id_users_id_fk";
  
  ALTER TABLE "_agenda_items_v" DROP CONSTRAINT "_agenda_items_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "declarations" DROP CONSTRAINT "declarations_changed_by_id_users_id_fk";
  
  ALTER TABLE "_declarations_v" DROP CONSTRAINT "_declarations_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "signatures" DROP CONSTRAINT "signatures_changed_by_id_users_id_fk";
  
  ALTER TABLE "_signatures_v" DROP CONSTRAINT "_signatures_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "parliamentary_actions" DROP CONSTRAINT "parliamentary_actions_changed_by_id_users_id_fk";
  
  ALTER TABLE "_parliamentary_actions_v" DROP CONSTRAINT "_parliamentary_actions_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "documents" DROP CONSTRAINT "documents_changed_by_id_users_id_fk";
  
  ALTER TABLE "_documents_v" DROP CONSTRAINT "_documents_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "figures" DROP CONSTRAINT "figures_changed_by_id_users_id_fk";
  
  ALTER TABLE "_figures_v" DROP CONSTRAINT "_figures_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "countries" DROP CONSTRAINT "countries_changed_by_id_users_id_fk";
  
  ALTER TABLE "_countries_v" DROP CONSTRAINT "_countries_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "legislatures" DROP CONSTRAINT "legislatures_changed_by_id_users_id_fk";
  
  ALTER TABLE "_legislatures_v" DROP CONSTRAINT "_legislatures_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "chambers" DROP CONSTRAINT "chambers_changed_by_id_users_id_fk";
  
  ALTER TABLE "_chambers_v" DROP CONSTRAINT "_chambers_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "terms" DROP CONSTRAINT "terms_changed_by_id_users_id_fk";
  
  ALTER TABLE "_terms_v" DROP CONSTRAINT "_terms_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "parliamentary_groups" DROP CONSTRAINT "parliamentary_groups_changed_by_id_users_id_fk";
  
  ALTER TABLE "_parliamentary_groups_v" DROP CONSTRAINT "_parliamentary_groups_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "people" DROP CONSTRAINT "people_changed_by_id_users_id_fk";
  
  ALTER TABLE "_people_v" DROP CONSTRAINT "_people_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "memberships" DROP CONSTRAINT "memberships_changed_by_id_users_id_fk";
  
  ALTER TABLE "_memberships_v" DROP CONSTRAINT "_memberships_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "organizations" DROP CONSTRAINT "organizations_changed_by_id_users_id_fk";
  
  ALTER TABLE "_organizations_v" DROP CONSTRAINT "_organizations_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "prisoner_profiles" DROP CONSTRAINT "prisoner_profiles_changed_by_id_users_id_fk";
  
  ALTER TABLE "_prisoner_profiles_v" DROP CONSTRAINT "_prisoner_profiles_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "godparenthoods" DROP CONSTRAINT "godparenthoods_changed_by_id_users_id_fk";
  
  ALTER TABLE "_godparenthoods_v" DROP CONSTRAINT "_godparenthoods_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "solidarity_acts" DROP CONSTRAINT "solidarity_acts_changed_by_id_users_id_fk";
  
  ALTER TABLE "_solidarity_acts_v" DROP CONSTRAINT "_solidarity_acts_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "mails" DROP CONSTRAINT "mails_notice_id_notices_id_fk";
  
  ALTER TABLE "news" DROP CONSTRAINT "news_changed_by_id_users_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_changed_by_id_users_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "media" DROP CONSTRAINT "media_changed_by_id_users_id_fk";
  
  ALTER TABLE "_media_v" DROP CONSTRAINT "_media_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "forms" DROP CONSTRAINT "forms_changed_by_id_users_id_fk";
  
  ALTER TABLE "_forms_v" DROP CONSTRAINT "_forms_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_glossary_entries_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_api_clients_fk";
  
  ALTER TABLE "payload_preferences_rels" DROP CONSTRAINT "payload_preferences_rels_api_clients_fk";
  
  ALTER TABLE "alliance" DROP CONSTRAINT "alliance_changed_by_id_users_id_fk";
  
  ALTER TABLE "_alliance_v" DROP CONSTRAINT "_alliance_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "campaign" DROP CONSTRAINT "campaign_changed_by_id_users_id_fk";
  
  ALTER TABLE "_campaign_v" DROP CONSTRAINT "_campaign_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "site_settings" DROP CONSTRAINT "site_settings_changed_by_id_users_id_fk";
  
  ALTER TABLE "_site_settings_v" DROP CONSTRAINT "_site_settings_v_version_changed_by_id_users_id_fk";
  
  ALTER TABLE "mails" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_mails_kind";
  CREATE TYPE "public"."enum_mails_kind" AS ENUM('invitation', 'reminder', 'addressCheck', 'requestReceived', 'requestRefused', 'confirmation', 'change', 'withdrawal', 'waiting', 'promotion', 'delegated', 'meetingChanged', 'meetingCancelled');
  ALTER TABLE "mails" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_mails_kind" USING "kind"::"public"."enum_mails_kind";
  ALTER TABLE "users_roles" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_users_roles";
  CREATE TYPE "public"."enum_users_roles" AS ENUM('administrator', 'editor', 'translator', 'meetingManager', 'campaignOfficer');
  ALTER TABLE "users_roles" ALTER COLUMN "value" SET DATA TYPE "public"."enum_users_roles" USING "value"::"public"."enum_users_roles";
  DROP INDEX "meetings_changed_by_idx";
  DROP INDEX "_meetings_v_version_version_changed_by_idx";
  DROP INDEX "agenda_items_changed_by_idx";
  DROP INDEX "_agenda_items_v_version_version_changed_by_idx";
  DROP INDEX "declarations_changed_by_idx";
  DROP INDEX "_declarations_v_version_version_changed_by_idx";
  DROP INDEX "signatures_changed_by_idx";
  DROP INDEX "_signatures_v_version_version_changed_by_idx";
  DROP INDEX "parliamentary_actions_changed_by_idx";
  DROP INDEX "_parliamentary_actions_v_version_version_changed_by_idx";
  DROP INDEX "documents_changed_by_idx";
  DROP INDEX "_documents_v_version_version_changed_by_idx";
  DROP INDEX "figures_changed_by_idx";
  DROP INDEX "_figures_v_version_version_changed_by_idx";
  DROP INDEX "countries_changed_by_idx";
  DROP INDEX "_countries_v_version_version_changed_by_idx";
  DROP INDEX "legislatures_changed_by_idx";
  DROP INDEX "_legislatures_v_version_version_changed_by_idx";
  DROP INDEX "chambers_changed_by_idx";
  DROP INDEX "_chambers_v_version_version_changed_by_idx";
  DROP INDEX "terms_changed_by_idx";
  DROP INDEX "_terms_v_version_version_changed_by_idx";
  DROP INDEX "parliamentary_groups_changed_by_idx";
  DROP INDEX "_parliamentary_groups_v_version_version_changed_by_idx";
  DROP INDEX "people_changed_by_idx";
  DROP INDEX "_people_v_version_version_changed_by_idx";
  DROP INDEX "memberships_changed_by_idx";
  DROP INDEX "_memberships_v_version_version_changed_by_idx";
  DROP INDEX "organizations_changed_by_idx";
  DROP INDEX "_organizations_v_version_version_changed_by_idx";
  DROP INDEX "prisoner_profiles_changed_by_idx";
  DROP INDEX "_prisoner_profiles_v_version_version_changed_by_idx";
  DROP INDEX "godparenthoods_changed_by_idx";
  DROP INDEX "_godparenthoods_v_version_version_changed_by_idx";
  DROP INDEX "solidarity_acts_changed_by_idx";
  DROP INDEX "_solidarity_acts_v_version_version_changed_by_idx";
  DROP INDEX "mails_notice_idx";
  DROP INDEX "news_changed_by_idx";
  DROP INDEX "_news_v_version_version_changed_by_idx";
  DROP INDEX "pages_changed_by_idx";
  DROP INDEX "_pages_v_version_version_changed_by_idx";
  DROP INDEX "media_changed_by_idx";
  DROP INDEX "_media_v_version_version_changed_by_idx";
  DROP INDEX "forms_changed_by_idx";
  DROP INDEX "_forms_v_version_version_changed_by_idx";
  DROP INDEX "payload_locked_documents_rels_glossary_entries_id_idx";
  DROP INDEX "payload_locked_documents_rels_api_clients_id_idx";
  DROP INDEX "payload_preferences_rels_api_clients_id_idx";
  DROP INDEX "alliance_changed_by_idx";
  DROP INDEX "_alliance_v_version_version_changed_by_idx";
  DROP INDEX "campaign_changed_by_idx";
  DROP INDEX "_campaign_v_version_version_changed_by_idx";
  DROP INDEX "site_settings_changed_by_idx";
  DROP INDEX "_site_settings_v_version_version_changed_by_idx";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "meetings_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "agenda_items_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "declarations_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "signatures_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "parliamentary_actions_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "documents_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "figures_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "countries_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "legislatures_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "chambers_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "terms_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "parliamentary_groups_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "people_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "memberships_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "organizations_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "prisoner_profiles_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "godparenthoods_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "solidarity_acts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "news_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "media_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "forms_id" uuid;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_meetings_fk" FOREIGN KEY ("meetings_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agenda_items_fk" FOREIGN KEY ("agenda_items_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_declarations_fk" FOREIGN KEY ("declarations_id") REFERENCES "public"."declarations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_signatures_fk" FOREIGN KEY ("signatures_id") REFERENCES "public"."signatures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parliamentary_actions_fk" FOREIGN KEY ("parliamentary_actions_id") REFERENCES "public"."parliamentary_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_figures_fk" FOREIGN KEY ("figures_id") REFERENCES "public"."figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_legislatures_fk" FOREIGN KEY ("legislatures_id") REFERENCES "public"."legislatures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_chambers_fk" FOREIGN KEY ("chambers_id") REFERENCES "public"."chambers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parliamentary_groups_fk" FOREIGN KEY ("parliamentary_groups_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_memberships_fk" FOREIGN KEY ("memberships_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_prisoner_profiles_fk" FOREIGN KEY ("prisoner_profiles_id") REFERENCES "public"."prisoner_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_godparenthoods_fk" FOREIGN KEY ("godparenthoods_id") REFERENCES "public"."godparenthoods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_solidarity_acts_fk" FOREIGN KEY ("solidarity_acts_id") REFERENCES "public"."solidarity_acts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_meetings_id_idx" ON "payload_locked_documents_rels" USING btree ("meetings_id");
  CREATE INDEX "payload_locked_documents_rels_agenda_items_id_idx" ON "payload_locked_documents_rels" USING btree ("agenda_items_id");
  CREATE INDEX "payload_locked_documents_rels_declarations_id_idx" ON "payload_locked_documents_rels" USING btree ("declarations_id");
  CREATE INDEX "payload_locked_documents_rels_signatures_id_idx" ON "payload_locked_documents_rels" USING btree ("signatures_id");
  CREATE INDEX "payload_locked_documents_rels_parliamentary_actions_id_idx" ON "payload_locked_documents_rels" USING btree ("parliamentary_actions_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_figures_id_idx" ON "payload_locked_documents_rels" USING btree ("figures_id");
  CREATE INDEX "payload_locked_documents_rels_countries_id_idx" ON "payload_locked_documents_rels" USING btree ("countries_id");
  CREATE INDEX "payload_locked_documents_rels_legislatures_id_idx" ON "payload_locked_documents_rels" USING btree ("legislatures_id");
  CREATE INDEX "payload_locked_documents_rels_chambers_id_idx" ON "payload_locked_documents_rels" USING btree ("chambers_id");
  CREATE INDEX "payload_locked_documents_rels_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("terms_id");
  CREATE INDEX "payload_locked_documents_rels_parliamentary_groups_id_idx" ON "payload_locked_documents_rels" USING btree ("parliamentary_groups_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_memberships_id_idx" ON "payload_locked_documents_rels" USING btree ("memberships_id");
  CREATE INDEX "payload_locked_documents_rels_organizations_id_idx" ON "payload_locked_documents_rels" USING btree ("organizations_id");
  CREATE INDEX "payload_locked_documents_rels_prisoner_profiles_id_idx" ON "payload_locked_documents_rels" USING btree ("prisoner_profiles_id");
  CREATE INDEX "payload_locked_documents_rels_godparenthoods_id_idx" ON "payload_locked_documents_rels" USING btree ("godparenthoods_id");
  CREATE INDEX "payload_locked_documents_rels_solidarity_acts_id_idx" ON "payload_locked_documents_rels" USING btree ("solidarity_acts_id");
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_forms_id_idx" ON "payload_locked_documents_rels" USING btree ("forms_id");
  ALTER TABLE "meetings" DROP COLUMN "changed_by_id";
  ALTER TABLE "meetings" DROP COLUMN "changed_in";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "agenda_items" DROP COLUMN "changed_by_id";
  ALTER TABLE "agenda_items" DROP COLUMN "changed_in";
  ALTER TABLE "_agenda_items_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_agenda_items_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "declarations" DROP COLUMN "changed_by_id";
  ALTER TABLE "declarations" DROP COLUMN "changed_in";
  ALTER TABLE "_declarations_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_declarations_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "signatures" DROP COLUMN "changed_by_id";
  ALTER TABLE "signatures" DROP COLUMN "changed_in";
  ALTER TABLE "_signatures_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_signatures_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "parliamentary_actions" DROP COLUMN "changed_by_id";
  ALTER TABLE "parliamentary_actions" DROP COLUMN "changed_in";
  ALTER TABLE "_parliamentary_actions_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_parliamentary_actions_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "documents" DROP COLUMN "changed_by_id";
  ALTER TABLE "documents" DROP COLUMN "changed_in";
  ALTER TABLE "_documents_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_documents_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "figures" DROP COLUMN "changed_by_id";
  ALTER TABLE "figures" DROP COLUMN "changed_in";
  ALTER TABLE "_figures_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_figures_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "countries" DROP COLUMN "changed_by_id";
  ALTER TABLE "countries" DROP COLUMN "changed_in";
  ALTER TABLE "_countries_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_countries_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "legislatures" DROP COLUMN "changed_by_id";
  ALTER TABLE "legislatures" DROP COLUMN "changed_in";
  ALTER TABLE "_legislatures_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_legislatures_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "chambers" DROP COLUMN "changed_by_id";
  ALTER TABLE "chambers" DROP COLUMN "changed_in";
  ALTER TABLE "_chambers_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_chambers_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "terms" DROP COLUMN "changed_by_id";
  ALTER TABLE "terms" DROP COLUMN "changed_in";
  ALTER TABLE "_terms_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_terms_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "parliamentary_groups" DROP COLUMN "changed_by_id";
  ALTER TABLE "parliamentary_groups" DROP COLUMN "changed_in";
  ALTER TABLE "_parliamentary_groups_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_parliamentary_groups_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "people" DROP COLUMN "changed_by_id";
  ALTER TABLE "people" DROP COLUMN "changed_in";
  ALTER TABLE "_people_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_people_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "memberships" DROP COLUMN "changed_by_id";
  ALTER TABLE "memberships" DROP COLUMN "changed_in";
  ALTER TABLE "_memberships_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_memberships_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "organizations" DROP COLUMN "changed_by_id";
  ALTER TABLE "organizations" DROP COLUMN "changed_in";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "prisoner_profiles" DROP COLUMN "changed_by_id";
  ALTER TABLE "prisoner_profiles" DROP COLUMN "changed_in";
  ALTER TABLE "_prisoner_profiles_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_prisoner_profiles_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "godparenthoods" DROP COLUMN "changed_by_id";
  ALTER TABLE "godparenthoods" DROP COLUMN "changed_in";
  ALTER TABLE "_godparenthoods_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_godparenthoods_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "solidarity_acts" DROP COLUMN "changed_by_id";
  ALTER TABLE "solidarity_acts" DROP COLUMN "changed_in";
  ALTER TABLE "_solidarity_acts_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_solidarity_acts_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "mails" DROP COLUMN "notice_id";
  ALTER TABLE "news" DROP COLUMN "changed_by_id";
  ALTER TABLE "news" DROP COLUMN "changed_in";
  ALTER TABLE "_news_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "pages" DROP COLUMN "changed_by_id";
  ALTER TABLE "pages" DROP COLUMN "changed_in";
  ALTER TABLE "_pages_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "media" DROP COLUMN "consent";
  ALTER TABLE "media" DROP COLUMN "changed_by_id";
  ALTER TABLE "media" DROP COLUMN "changed_in";
  ALTER TABLE "_media_v" DROP COLUMN "version_consent";
  ALTER TABLE "_media_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_media_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "translations" DROP COLUMN "source_public_hash";
  ALTER TABLE "users" DROP COLUMN "all_meetings";
  ALTER TABLE "forms" DROP COLUMN "changed_by_id";
  ALTER TABLE "forms" DROP COLUMN "changed_in";
  ALTER TABLE "_forms_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_forms_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "glossary_entries_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "api_clients_id";
  ALTER TABLE "payload_preferences_rels" DROP COLUMN "api_clients_id";
  ALTER TABLE "alliance" DROP COLUMN "changed_by_id";
  ALTER TABLE "alliance" DROP COLUMN "changed_in";
  ALTER TABLE "_alliance_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_alliance_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "campaign" DROP COLUMN "changed_by_id";
  ALTER TABLE "campaign" DROP COLUMN "changed_in";
  ALTER TABLE "_campaign_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_campaign_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "site_settings" DROP COLUMN "changed_by_id";
  ALTER TABLE "site_settings" DROP COLUMN "changed_in";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_changed_by_id";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_changed_in";
  DROP TYPE "public"."enum_meetings_required_language";
  DROP TYPE "public"."enum_media_consent";
  DROP TYPE "public"."enum__media_v_version_consent";
  DROP TYPE "public"."enum_glossary_language";
  DROP TYPE "public"."enum_glossary_entries_terms_usage";
  DROP TYPE "public"."enum_schedules_language";
  DROP TYPE "public"."enum_schedules_verb";
  DROP TYPE "public"."enum_schedules_schedule_state";
  DROP TYPE "public"."enum_notices_kind";`)
}
