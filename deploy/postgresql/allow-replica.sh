#!/bin/sh
# On the primary, once: lets a replica follow. The official image runs what lies in
# /docker-entrypoint-initdb.d at the first start; elsewhere run it as the account of PostgreSQL.
#
#   REPLICA_PASSWORD   the replica's password
#   REPLICA_NETWORK    from where it comes, such as 10.0.0.6/32
#   PGDATA             the folder of pg_hba.conf
set -eu

psql --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname="${POSTGRES_DB:-postgres}" \
    --set=password="$REPLICA_PASSWORD" <<'SQL'
CREATE ROLE replica REPLICATION LOGIN PASSWORD :'password';
-- A replica that is away keeps what it has not read: not more than the disk can hold.
ALTER SYSTEM SET max_slot_wal_keep_size = '10GB';
SELECT pg_reload_conf();
SQL

echo "host replication replica $REPLICA_NETWORK scram-sha-256" >> "$PGDATA/pg_hba.conf"
psql --username="${POSTGRES_USER:-postgres}" --dbname="${POSTGRES_DB:-postgres}" \
    --command='SELECT pg_reload_conf()'
