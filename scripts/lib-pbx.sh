# The PBX of set-up: the system's Asterisk when it is new enough, else Debian sid's in a folder of its own, which
# changes nothing of this system. Sourced by lib.sh, never run.

# 22.8 and 22.9 (and 23.0 to 23.3) end an AudioSocket leg at the first packet of comfort noise, which many desk phones
# send while nobody speaks. asterisk-program.ts decides the same.
asterisk_oldest=22.10

no_pbx_because="no Asterisk $asterisk_oldest or newer, and none can be installed here"
no_pbx_advice="Install Asterisk $asterisk_oldest or newer, or Docker with compose, or run this as root on Debian or Ubuntu."
no_pbx() { fail "$no_pbx_because" "$no_pbx_advice" 3; }

# Returns 1 when no Asterisk can be had, whatever the reason; no_pbx says it. There may still be Docker.
pbx() {
  if ! asterisk_on_path; then
    is_root && is_debian || return 1
    leave_cache
    if ! unpacked; then
      can_mount with-devices || { no_mounts; return 1; }
      apart unpack_asterisk || return 1
    fi
    can_mount || { no_mounts; return 1; }
    drop_old
  fi
  ! is_root || id "$asterisk_user" >/dev/null 2>&1 ||
    useradd --system --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin "$asterisk_user" ||
    fail "the user $asterisk_user, whom the PBX runs as, could not be made" "Make it with useradd --system."
}

unpacked() { [ -x "$asterisk_root/usr/sbin/asterisk" ]; }

asterisk_on_path() { has asterisk && is_new_asterisk "$(asterisk -V 2>/dev/null)"; }
is_new_asterisk() {
  [[ $1 =~ ([0-9]+)\.([0-9]+) ]] || return 1
  local major=${BASH_REMATCH[1]} minor=${BASH_REMATCH[2]}
  ((major > 23 || (major == 23 && minor >= 4) || (major == 22 && minor >= 10)))
}

is_debian() { [ -r /etc/os-release ] && grep -qE '^(ID|ID_LIKE)=.*(debian|ubuntu)' /etc/os-release; }
has_docker() { has docker && docker compose version >/dev/null 2>&1 && docker info >/dev/null 2>&1; }

# can_mount [with-devices]: tries what running it (and unpacking it) does, before hundreds of megabytes are fetched.
can_mount() {
  local probe status=0
  probe=$(mktemp -d)
  unshare --mount --propagation private sh -c '
    cd "$1" && mkdir root root/proc && mount --bind root root && mount --rbind /proc root/proc &&
    { [ "$2" != with-devices ] || { mknod null c 1 3 && echo >null; }; }' sh "$probe" "${1:-}" >/dev/null 2>&1 || status=1
  rm -rf "$probe"
  return $status
}
no_mounts() {
  no_pbx_because="Asterisk cannot be set up here: this machine lets nobody mount anything or make devices (an unprivileged container?)"
  no_pbx_advice="Use a virtual machine or a privileged container; or install Asterisk $asterisk_oldest or newer in this one, so that \`asterisk\` is on PATH; or Docker with compose."
}

# Before anything is installed for the first time: a telephone system that is here already keeps its machine as it is.
leave_other_pbx_alone() {
  [ ! -e node_modules/.attendant-lock ] || return 0
  local port=${ATTENDANT_SIP_PORT:-5060} hex
  [[ $port =~ ^[0-9]+$ ]] || return 0
  printf -v hex ':%04X ' "$port"
  ! grep --quiet --no-messages "^ *[0-9]*: [0-9A-F]*$hex" /proc/net/udp /proc/net/udp6 ||
    fail "a telephone system has SIP port $port here already; nothing was installed" \
      "To answer its calls take \`./scripts/attendant serve\` (asterisk-config/README.md). For a second PBX set ATTENDANT_SIP_PORT to a free port."
}

# Who has fetched it before does not fetch it again. A running PBX is not disturbed, and who looks at the old place
# still finds it.
leave_cache() {
  unpacked || [ -L "$asterisk_in_cache" ] || [ ! -x "$asterisk_in_cache/usr/sbin/asterisk" ] && return 0
  say "moving Asterisk out of the cache: $asterisk_in_cache → $asterisk_root"
  mkdir -p "${asterisk_root%/*}"
  rm -rf "$asterisk_root.new"
  if [ "$(stat -c %d "$asterisk_in_cache")" = "$(stat -c %d "${asterisk_root%/*}")" ]; then
    mv "$asterisk_in_cache" "$asterisk_root"
    ln -s "$asterisk_root" "$asterisk_in_cache"
  else
    # Another disk: a copy, because a PBX may be running from the old one.
    cp -a "$asterisk_in_cache" "$asterisk_root.new"
    mv "$asterisk_root.new" "$asterisk_root"
  fi
  [ -e "$asterisk_root/attendant-fetched" ] ||
    write_age "$asterisk_root" "$(date -u -r "$asterisk_root/var/lib/dpkg/status" +%F)"
}

# write_age ROOT DATE: when Debian was last asked, and what it had; doctor reads it.
write_age() {
  echo "$2 $(dpkg-query --admindir="$1/var/lib/dpkg" --show --showformat='${Version}' asterisk)" >"$1/attendant-fetched"
}

# One at a time on this machine, from whatever checkout.
unpack_asterisk() {
  programs debootstrap=debootstrap
  mkdir -p "${asterisk_root%/*}"
  exec 8<"${asterisk_root%/*}"
  flock 8
  unpacked || { fetch_asterisk && mv "$asterisk_root.new" "$asterisk_root"; }
}

# Into a folder beside its place, so that a set-up that was broken off is never taken for a whole one.
fetch_asterisk() {
  local draft="$asterisk_root.new" suite=sid mirror
  mirror=$(debian_mirror)
  [ -e "$keyring" ] || packages debian-archive-keyring
  rm -rf "$draft"
  hurry_dpkg "$draft"
  say "fetching Asterisk from Debian $suite into $asterisk_root ($asterisk_fetch_size)"
  # In a mount namespace, so that what it mounts is gone however it ends.
  quietly_with_dots unshare --mount --propagation private debootstrap --variant=minbase --keyring="$keyring" \
    --include=asterisk,asterisk-core-sounds-en-wav,asterisk-moh-opsound-wav "$suite" "$draft" ${mirror:+"$mirror"} ||
    fail "debootstrap could not unpack Asterisk" "Look at the lines above; is a Debian mirror reachable?"
  # The name of this machine is shown here to a running Asterisk, which would ask the network for it at each call.
  touch "$draft/etc/hosts"
  rm -rf "$draft"/var/cache/apt/archives/*.deb "$draft"/var/lib/apt/lists/*
  write_age "$draft" "$(date -u +%F)"
  sync --file-system "$draft"
}

# A tree that is thrown away unless it is whole need not reach the disk file by file.
hurry_dpkg() {
  mkdir -p "$1/etc/dpkg/dpkg.cfg.d"
  echo force-unsafe-io >"$1/etc/dpkg/dpkg.cfg.d/hurry"
}
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
asterisk_fetch_size="a minute, 570 MB"

# The mirror this system uses; nothing when it is not Debian's, and debootstrap takes its own.
debian_mirror() {
  sed -nE 's/^(URIs:|deb( \[[^]]*\])?) *(https?:\/\/[^ ]*\/debian\/?)( .*)?$/\3/p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1 || true
}

# A newer one beside it, then swapped. A running PBX keeps the files it was started from until it is started again.
renew_asterisk() {
  exec 8<"${asterisk_root%/*}"
  flock 8
  drop_old
  [ ! -e "$asterisk_root.old" ] ||
    fail "a PBX still runs on the Asterisk before this one" "Start it again, then renew."
  local newer
  newer=$(newer_packages)
  if [ "$newer" = 0 ]; then
    write_age "$asterisk_root" "$(date -u +%F)"
    say "already the newest: Asterisk $(cut -d' ' -f2 "$asterisk_root/attendant-fetched")"
    return 0
  fi
  say "Debian has newer packages: $newer"
  fetch_asterisk
  mv "$asterisk_root" "$asterisk_root.old"
  mv "$asterisk_root.new" "$asterisk_root"
  say "Asterisk $(cut -d' ' -f2 "$asterisk_root/attendant-fetched") is in place; a running PBX goes on with the old one until it is started again"
  drop_old
}

# How many packages of the tree Debian has newer ones of, asked with lists of their own: nothing of this system changes.
newer_packages() {
  local work options
  heed_signals
  work=$(mktemp -d)
  mkdir -p "$work/lists/partial" "$work/cache"
  # The mirror it came from, which debootstrap has written down.
  sed "s|^deb |deb [signed-by=$keyring] |" "$asterisk_root/etc/apt/sources.list" >"$work/sources.list"
  options=(-o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=/dev/null -o Dir::Etc::Preferences=/dev/null
    -o Dir::Etc::PreferencesParts=/dev/null -o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache"
    -o Dir::State::status="$asterisk_root/var/lib/dpkg/status" -o Dir::State::extended_states="$work/extended")
  quietly_with_dots apt-get "${options[@]}" update || { rm -rf "$work"; fail "Debian could not be asked" "Look at the lines above."; }
  apt-get "${options[@]}" --simulate dist-upgrade | grep --count '^Inst .*\[' || true
  rm -rf "$work"
}

# What was renewed is removed when nothing runs from it any more.
drop_old() {
  local old="$asterisk_root.old" roots
  [ -e "$old" ] || return 0
  roots=$(stat --dereference --format %d:%i /proc/[0-9]*/root 2>/dev/null) || true
  grep --quiet --line-regexp "$(stat --format %d:%i "$old")" <<<"$roots" || rm -rf "$old"
}
