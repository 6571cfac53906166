import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The audit keeps the random id of who acted, also when the account is deleted: a foreign key would blank it, which the
 * append-only trigger refuses, and so nobody could ever be removed from the staff.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`alter table audit drop constraint audit_actor_id_users_id_fk`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table audit add constraint audit_actor_id_users_id_fk
      foreign key (actor_id) references users (id) on delete set null not valid
  `)
}
