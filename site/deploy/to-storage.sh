#!/bin/sh
# Put the built site into object storage with rclone: first what pages lead to, then the pages, and what
# is gone is deleted last, so that no page ever leads to what is not there yet.
#   sh site/deploy/to-storage.sh REMOTE:BUCKET [FOLDER, usually dist]
set -eu
to=${1:?REMOTE:BUCKET} from=${2:-dist}
[ -f "$from/index.html" ] && [ -f "$from/404.html" ] || { echo "no built site in $from" >&2; exit 1; }
! grep -q "noindex, nofollow" "$from/index.html" || { echo "$from is a preview, not published" >&2; exit 1; }

# $1 type, $2 how long it may be kept, then which files. A machine may know other types, so all are said.
# Every file is sent each time: not every storage tells a hash, and by size alone a digit would stay wrong.
send() {
  type=$1 kept=$2
  shift 2
  rclone copy "$from" "$to" --ignore-times --header-upload "Content-Type: $type" \
    --header-upload "Cache-Control: $kept" "$@" --filter '- *'
}
# $1 which files, $2 their type; what has a hash in its address never changes
forever() { send "$2" 'public, max-age=31536000, immutable' --filter "+ $1"; }
fresh() { send "$2" no-cache --filter '- /assets/**' --filter '- /search/*/*/**' --filter "+ $1"; }

forever '/assets/*.css' 'text/css; charset=utf-8'
forever '/assets/*.js' 'text/javascript; charset=utf-8'
forever '/search/*/*/**.json' 'application/json; charset=utf-8'

fresh '*.csv' 'text/csv; charset=utf-8'
fresh '*.json' 'application/json; charset=utf-8'
fresh '*.{txt,pem}' 'text/plain; charset=utf-8'
fresh '*.sig' 'application/octet-stream'
fresh '*.png' 'image/png'
fresh '*.svg' 'image/svg+xml; charset=utf-8'
fresh '*.css' 'text/css; charset=utf-8'
fresh '*.js' 'text/javascript; charset=utf-8'

fresh '*.html' 'text/html; charset=utf-8'
fresh 'feed.xml' 'application/atom+xml; charset=utf-8'
fresh 'sitemap.xml' 'text/xml; charset=utf-8'

rclone sync "$from" "$to" --size-only --fast-list
