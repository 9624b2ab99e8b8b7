#!/usr/bin/env bash
# Checks the pages that Daybook writes in a real browser (Tests/Browser/). What it needs it installs when it is missing:
# Chromium and Python from Debian, playwright and axe-core from PyPI into .build/browser. Once they are there it needs
# no network. Another browser:  CHROMIUM=/path/to/chrome scripts/test-pages.sh
set -euo pipefail
cd "$(dirname "$0")/.."

program=.build/debug/daybook
environment=.build/browser
wanted=Tests/Browser/requirements.txt

fail() {
  echo "test-pages: $*" >&2
  echo "test-pages: the pages were not checked. \`make test-code\` runs all the other tests." >&2
  exit 1
}

[[ -x $program ]] || fail "$program is not there; run \`swift build\` first."

browser=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
missing=()
[[ -n $browser ]] || missing+=(chromium)
# A Python without venv or its pip cannot make the environment.
python=$(command -v python3 || true)
if [[ ! -e $environment/ready ]] && { [[ -z $python ]] || ! "$python" -c 'import venv, ensurepip' 2>/dev/null; }; then
  missing+=(python3 python3-venv)
fi

if ((${#missing[@]} > 0)); then
  command -v apt-get >/dev/null 2>&1 ||
    fail "missing: ${missing[*]} (Debian's names). There is no apt-get here; install them with your own package manager."
  as_root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null 2>&1 || fail "missing: ${missing[*]}. Run as root: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  echo "test-pages: installing ${missing[*]} with ${as_root[*]:+sudo }apt-get" >&2
  "${as_root[@]}" apt-get update -q >&2 || echo "test-pages: apt-get update failed; trying with the lists there are" >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2 ||
    fail "could not install ${missing[*]}. Is the network there?"
  browser=${browser:-$(command -v chromium || true)}
  python=/usr/bin/python3
fi
[[ -n $browser ]] || fail "Chromium was installed but is not on the PATH; name it with CHROMIUM=/path/to/chromium."

# Made anew when what is wanted has changed, or when it was left half made.
if ! cmp -s "$wanted" "$environment/ready"; then
  echo "test-pages: installing playwright and axe-core from PyPI into $environment" >&2
  rm -rf "$environment"
  "$python" -m venv "$environment" || fail "$python could not make a virtual environment in $environment."
  "$environment/bin/pip" install -q --disable-pip-version-check -r "$wanted" >&2 ||
    fail "could not install what $wanted lists from PyPI. Is the network there?"
  cp "$wanted" "$environment/ready"
fi

exec env PYTHONDONTWRITEBYTECODE=1 "$environment/bin/python" Tests/Browser/run.py "$program" "$browser" corpus/wandsworth-2025 "$@"
