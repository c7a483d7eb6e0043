#!/bin/sh
# Makes .venv with everything the project needs, on a machine with Python 3.11+ and nothing else.
# As root it installs what the system lacks (Debian, Ubuntu); otherwise it prints the one command that does.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

find_python() {
    for name in "${PYTHON:-python3}" python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    say "Python 3.11 or newer is needed. Where it has another name: make PYTHON=/path/to/python3"
    exit 1
}

# install PACKAGE...: with apt as root; a stale package list is refreshed and tried once more.
install() {
    command="apt-get update && apt-get install -y --no-install-recommends $*"
    if [ "$(id -u)" != 0 ]; then
        say "The system lacks: $*"
        say "Install that, then try again:"
        say "  sudo sh -c '$command'"
        exit 1
    fi
    if ! command -v apt-get >/dev/null; then
        say "The system lacks (names as in Debian): $*"
        exit 1
    fi
    say "Installing: $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q >&2 || say "The package lists could not be refreshed; trying with those at hand"
    apt-get install -q -y --no-install-recommends "$@" >&2 || {
        apt-get update -q >&2
        apt-get install -q -y --no-install-recommends "$@" >&2
    }
}

python=$(find_python)

# Debian and Ubuntu split venv off; without ensurepip there is no pip in it.
lacking=""
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    lacking="$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])') "
fi
window=""
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then window="--window"; fi
lacking="$lacking$("$python" -m queue_server.system_packages $window)"
# shellcheck disable=SC2086 # a list of words
if [ -n "$lacking" ]; then install $lacking; fi

# A browser is for the tests of the phone page alone, which are skipped without one: the rest goes on.
if ! command -v chromium >/dev/null && ! command -v google-chrome >/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        (install chromium) || say "No browser: the tests of the phone page are skipped"
    else
        say "No browser: the tests of the phone page are skipped. To run them:"
        say "  sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends chromium'"
    fi
fi

# The one test that records what is really heard is skipped without these: a machine does not fail for them.
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && ! command -v parec >/dev/null; then
    (install pulseaudio pulseaudio-utils) || say "Without pulseaudio, what a display plays is not recorded in the tests"
fi

if ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    "$python" -m venv --clear .venv
fi
.venv/bin/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
