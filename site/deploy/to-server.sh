#!/bin/sh
# Put the built site on a server you can log in to, whole: it goes into a folder of its own, and then
# `current` is switched to it in one step. Nothing is deleted; README.md says how to go back.
#   sh site/deploy/to-server.sh USER@HOST:/srv/ledger [FOLDER, usually dist]
set -eu
to=${1:?USER@HOST:/FOLDER} from=${2:-dist}
[ -f "$from/index.html" ] && [ -f "$from/404.html" ] || { echo "no built site in $from" >&2; exit 1; }
! grep -q "noindex, nofollow" "$from/index.html" || { echo "$from is a preview, not published" >&2; exit 1; }
release=$(date +%Y-%m-%d-%H%M%S)

there() {
  case $to in
  *:*) ssh "${to%%:*}" "set -e; cd '${to#*:}'; $1" ;;
  *) (cd "$to" && eval "$1") ;;
  esac
}

there "mkdir -p releases; mkdir releases/$release"
# what has not changed is taken over from the site that is served, with its date, so that readers keep it
rsync -rc --chmod=D755,F644 --link-dest=../../current/ "$from/" "$to/releases/$release/"
there "ln -sfn releases/$release .next && mv -T .next current"
echo "$release"
