#!/bin/sh
# Puts the files beside this script into the PBX, or takes them out again. As root, on the PBX:
#   sh install.sh            copies them and adds one `#include` line for each; a second time it only copies
#   sh install.sh --remove   takes both away
# `./scripts/attendant pbx files` has written it. It changes nothing but those lines, and loads nothing:
# @@RELOAD@@ does, when you are ready.
set -eu
# What stands for a moment beside a file of yours is nobody else’s to read.
umask 077
for=@@FOR@@
# Where these are on this machine, and whose: another place when the PBX runs in a container.
sounds=${ASTERISK_SOUNDS:-@@SOUNDS@@}
etc=${ASTERISK_ETC:-/etc/asterisk}
user=${ASTERISK_USER:-asterisk}
files='attendant-extensions.conf attendant-globals.conf attendant-ari.conf attendant-ari-general.conf attendant-http.conf attendant-logger.conf'
prompts='@@PROMPTS@@'
cd "$(dirname "$0")"

# Asterisk's user has to read them, and nobody else the password.
give() {
  chmod "$1" "$2"
  if [ "$(id -u)" = 0 ] && id "$user" >/dev/null 2>&1; then chown "$user:" "$2"; fi
}

# include FILE INCLUDED [SECTION]: the line at the end, or as the first of its section.
include() {
  file=$etc/$1
  line="#include $2"
  [ -e "$file" ] || { : >"$file" && give 640 "$file"; }
  if grep -qxF "$line" "$file"; then return; fi
  if [ -z "${3:-}" ]; then
    # A file without a line break at its end would swallow the line.
    [ -z "$(tail -c 1 "$file")" ] || echo >>"$file"
    echo "$line" >>"$file"
    return
  fi
  grep -q "^\[$3\]" "$file" || printf '\n[%s]\n' "$3" >>"$file"
  awk -v line="$line" -v head="[$3]" '{ print } !done && index($0, head) == 1 { print line; done = 1 }' "$file" >"$file.new"
  cat "$file.new" >"$file"
  rm "$file.new"
}

exclude() {
  file=$etc/$1
  [ -e "$file" ] || return 0
  grep -vxF "#include $2" "$file" >"$file.new" || :
  cat "$file.new" >"$file"
  rm "$file.new"
}

each() {
  if [ "$for" = freepbx ]; then
    "$1" extensions_custom.conf attendant-extensions.conf
    "$1" globals_custom.conf attendant-globals.conf
    "$1" ari_additional_custom.conf attendant-ari.conf
    "$1" ari_general_custom.conf attendant-ari-general.conf
    "$1" http_custom.conf attendant-http.conf
    "$1" logger_logfiles_custom.conf attendant-logger.conf
  else
    "$1" extensions.conf attendant-extensions.conf
    "$1" extensions.conf attendant-globals.conf globals
    "$1" ari.conf attendant-ari.conf
    "$1" ari.conf attendant-ari-general.conf general
    "$1" http.conf attendant-http.conf general
    "$1" logger.conf attendant-logger.conf logfiles
  fi
}

if [ "${1:-}" = --remove ]; then
  each exclude
  for name in $files; do rm -f "$etc/$name"; done
  # A prompt of your own stays.
  for name in $prompts; do if cmp -s "$name" "$sounds/$name"; then rm "$sounds/$name"; fi; done
  rmdir "$sounds" 2>/dev/null || :
  echo "taken out; now: @@RELOAD@@"
  exit 0
fi

for name in $files; do
  cp "$name" "$etc/$name"
  give 640 "$etc/$name"
done
mkdir -p "$sounds"
give 755 "$sounds"
for name in $prompts; do
  [ -e "$sounds/$name" ] || cp "$name" "$sounds/$name"
  give 644 "$sounds/$name"
done
each include
echo "installed; now: @@RELOAD@@"
