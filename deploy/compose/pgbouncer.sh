#!/bin/sh
# PgBouncer with the settings beside this folder, at the addresses of compose.yaml.
set -eu
sed 's/^courant = host=127.0.0.1/courant = host=primary/; s/^listen_addr = .*/listen_addr = */' \
    /etc/courant/pgbouncer.ini > /tmp/pgbouncer.ini
exec pgbouncer /tmp/pgbouncer.ini
