#!/bin/sh
# A replica that follows the primary, whatever state it was left in: at the first start it copies the
# whole cluster. Runs as the account of PostgreSQL.
#
#   PRIMARY_URL   postgres://replica:password@primary:5432
#   PGDATA        where its data lie
set -eu

if [ ! -s "$PGDATA/PG_VERSION" ]; then
    # Copied beside its place: a copy that was broken off is begun anew.
    draft="$PGDATA.new"
    rm -rf "$draft"
    slot="replica_$(hostname | tr -c 'a-z0-9\n' _)"
    pg_basebackup --dbname="$PRIMARY_URL" --pgdata="$draft" --write-recovery-conf --checkpoint=fast \
        --wal-method=stream --slot="$slot" --create-slot ||
        pg_basebackup --dbname="$PRIMARY_URL" --pgdata="$draft" --write-recovery-conf --checkpoint=fast \
            --wal-method=stream --slot="$slot"
    mkdir -p "$PGDATA"
    rmdir "$PGDATA"
    mv "$draft" "$PGDATA"
fi

# Searches that read on a replica are not cancelled because the primary tidied up.
exec postgres -D "$PGDATA" -c hot_standby_feedback=on "$@"
