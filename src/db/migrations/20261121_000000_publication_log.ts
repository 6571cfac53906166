import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The publication log: one row for each document and language, the newest put or the tombstone. It lies in a
 * schema of its own so that the role of the public process can be granted this and nothing else.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema published;
    create sequence published.log_seq;
    create table published.log (
      seq bigint not null,
      at timestamptz not null,
      first_at timestamptz,
      collection text not null,
      id text not null,
      locale text not null,
      op text not null check (op in ('put', 'remove')),
      body jsonb,
      sha256 text,
      primary key (collection, id, locale),
      check ((op = 'put') = (body is not null)),
      check ((op = 'put') = (sha256 is not null)),
      check ((op = 'put') = (first_at is not null))
    );
    create unique index log_seq_idx on published.log (seq);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema published cascade;`)
}
