#!/usr/bin/env bash
# Sees to it that the machine can build Daybook: Swift 6.2 or later, which you install, and three Debian
# packages, which this script installs when they are missing. Does nothing, and needs no network, when all is there.
set -euo pipefail

swift=${SWIFT:-swift}
oldest_major=6
oldest_minor=2

fail() {
  echo "setup: $*" >&2
  exit 1
}

# The compiler.
command -v "$swift" >/dev/null 2>&1 ||
  fail "Swift was not found. Install Swift $oldest_major.$oldest_minor or later (https://www.swift.org/install/linux/)" \
    "and put its usr/bin on the PATH, or set SWIFT to the program."

# Read whole before it is searched: a reader that stops early would break the pipe.
answer=$("$swift" --version 2>/dev/null) || fail "'$swift --version' failed; is the toolchain complete?"
[[ $answer =~ Swift\ version\ ([0-9]+)\.([0-9]+) ]] ||
  fail "'$swift --version' did not give a version: ${answer%%$'\n'*}"
major=${BASH_REMATCH[1]}
minor=${BASH_REMATCH[2]}
if ((major < oldest_major || (major == oldest_major && minor < oldest_minor))); then
  fail "Swift $major.$minor is too old; Daybook needs $oldest_major.$oldest_minor or later."
fi

# The libraries. pkg-config knows what is installed, whoever installed it.
missing=()
if ! command -v pkg-config >/dev/null 2>&1; then
  missing+=(pkg-config)
fi
has_library() { # pkg-config's name, Debian's name
  if command -v pkg-config >/dev/null 2>&1; then
    pkg-config --exists "$1"
  else
    dpkg -s "$2" 2>/dev/null | grep -q '^Status: install ok installed'
  fi
}
has_library libxml-2.0 libxml2-dev || missing+=(libxml2-dev)
has_library zlib zlib1g-dev || missing+=(zlib1g-dev)

if ((${#missing[@]} == 0)); then
  exit 0
fi

command -v apt-get >/dev/null 2>&1 ||
  fail "missing: ${missing[*]} (Debian's names). There is no apt-get here; install them with your own package manager."

as_root=()
if ((EUID != 0)); then
  command -v sudo >/dev/null 2>&1 ||
    fail "missing: ${missing[*]}. Run as root: apt-get install ${missing[*]}"
  as_root=(sudo)
fi

echo "setup: installing ${missing[*]} with ${as_root[*]:+sudo }apt-get" >&2
# A stale mirror of one source must not stop the install: what counts is whether the packages arrive.
"${as_root[@]}" apt-get update -q >&2 || echo "setup: apt-get update failed; trying with the lists there are" >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2 ||
  fail "could not install ${missing[*]}. Is the network there?"
