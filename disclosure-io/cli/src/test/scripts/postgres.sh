#!/bin/sh
# A PostgreSQL for tests, with a folder of its own and reached through a socket in it only.
#   postgres.sh start        prints the folder; exit code 2 if PostgreSQL is not installed
#   postgres.sh stop FOLDER  ends it and removes the folder
set -eu
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$bin" ] && command -v initdb >/dev/null; then bin=$(dirname "$(command -v initdb)"); fi
[ -n "$bin" ] || { echo "PostgreSQL is not installed (Debian: apt-get install postgresql)" >&2; exit 2; }

# It refuses to run as root.
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

case $1 in
  start)
    folder=$(mktemp -d /tmp/disclosure-pg.XXXXXX)
    if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; fi
    chmod 755 "$folder"
    cd "$folder"
    as "$bin/initdb" -D data -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
    as "$bin/pg_ctl" -D data -w -l log -o "-k $folder -h '' -c fsync=off" start >/dev/null
    echo "$folder"
    ;;
  stop)
    cd "$2"
    as "$bin/pg_ctl" -D data -m immediate stop >/dev/null
    cd / && rm -rf "$2"
    ;;
esac
