#!/usr/bin/env bash
# Brings a release to its servers, one after the other, and takes it back where a server does not become healthy.
set -euo pipefail

readonly KEEP_RELEASES=5
readonly HEALTH_TRIES=20
readonly HEALTH_WAIT=3
LOG_FILE="${LOG_FILE:-deploy.log}"
DRY_RUN="${DRY_RUN:-no}"
CURRENT_STEP="start"

usage() {
  cat <<TEXT
usage: deploy.sh [-n] [-e environment] release.tar.gz
  -n              say what would be done, and do nothing
  -e environment  staging (default) or production
TEXT
}

log() {
  local level="$1"
  shift
  printf '%s %-5s %s\n' "$(date '+%H:%M:%S')" "$level" "$*" | tee -a "$LOG_FILE" >&2
}

fail() {
  log error "$CURRENT_STEP: $*"
  exit 1
}

run() {
  log debug "$*"
  if [[ "$DRY_RUN" == yes ]]; then
    return 0
  fi
  "$@"
}

step() {
  CURRENT_STEP="$1"
  log info "== $1"
}

servers_of() {
  local environment="$1"
  local file="servers/$environment.txt"
  [[ -r "$file" ]] || fail "no list of servers in $file"
  grep -v '^#' "$file" | awk 'NF { print $1 }'
}

check_archive() {
  local archive="$1"
  [[ -f "$archive" ]] || fail "$archive is not there"
  tar -tzf "$archive" > /dev/null || fail "$archive is broken"
  if tar -tzf "$archive" | grep -qE '^(/|\.\./)'; then
    fail "$archive holds paths outside of the release"
  fi
  local wanted
  wanted="$(cat "$archive.sha256" 2> /dev/null || true)"
  if [[ -n "$wanted" && "$(checksum_of "$archive")" != "$wanted" ]]; then
    fail "the checksum of $archive is another"
  fi
}

checksum_of() {
  sha256sum "$1" | awk '{ print $1 }'
}

release_name() {
  local archive="$1"
  local name
  name="$(basename "$archive" .tar.gz)"
  printf '%s-%s\n' "$name" "$(checksum_of "$archive" | cut -c1-8)"
}

upload() {
  local server="$1" archive="$2" release="$3"
  step "upload to $server"
  run ssh "$server" "mkdir -p releases/$release"
  run scp -q "$archive" "$server:releases/$release.tar.gz"
  run ssh "$server" "tar -xzf releases/$release.tar.gz -C releases/$release && rm releases/$release.tar.gz"
}

current_release() {
  local server="$1"
  ssh "$server" 'readlink current | xargs -r basename' || true
}

switch_to() {
  local server="$1" release="$2"
  step "switch $server to $release"
  run ssh "$server" "ln -sfn releases/$release next && mv -T next current"
  run ssh "$server" 'sudo systemctl restart app'
}

is_healthy() {
  local server="$1"
  local try answer
  for ((try = 1; try <= HEALTH_TRIES; try++)); do
    answer="$(curl -fsS --max-time 2 "http://$server:8080/health" 2> /dev/null || true)"
    if [[ "$answer" == ok* ]]; then
      log info "$server is healthy after $try tries"
      return 0
    fi
    sleep "$HEALTH_WAIT"
  done
  return 1
}

roll_back() {
  local server="$1" release="$2"
  if [[ -z "$release" ]]; then
    fail "$server has no release to go back to"
  fi
  log warn "taking $server back to $release"
  switch_to "$server" "$release"
  is_healthy "$server" || fail "$server is not healthy with $release either"
}

remove_old() {
  local server="$1"
  step "remove old releases of $server"
  local old
  old="$(ssh "$server" 'ls -1t releases' | tail -n "+$((KEEP_RELEASES + 1))")"
  local release
  for release in $old; do
    run ssh "$server" "rm -rf releases/$release"
  done
}

deploy_to() {
  local server="$1" archive="$2" release="$3"
  local before
  before="$(current_release "$server")"
  if [[ "$before" == "$release" ]]; then
    log info "$server has $release already"
    return 0
  fi
  upload "$server" "$archive" "$release"
  switch_to "$server" "$release"
  if ! is_healthy "$server"; then
    roll_back "$server" "$before"
    fail "$server did not become healthy with $release"
  fi
  remove_old "$server"
}

confirm() {
  local environment="$1" release="$2"
  [[ "$environment" != production || "$DRY_RUN" == yes ]] && return 0
  local answer
  read -r -p "Bring $release to production? Type its name: " answer
  [[ "$answer" == "$release" ]] || fail 'not confirmed'
}

main() {
  local environment=staging
  local option
  while getopts 'ne:h' option; do
    case "$option" in
      n) DRY_RUN=yes ;;
      e) environment="$OPTARG" ;;
      h) usage; exit 0 ;;
      *) usage; exit 2 ;;
    esac
  done
  shift $((OPTIND - 1))
  local archive="${1:-}"
  [[ -n "$archive" ]] || { usage; exit 2; }

  step 'check'
  check_archive "$archive"
  local release
  release="$(release_name "$archive")"
  confirm "$environment" "$release"

  local server count=0
  for server in $(servers_of "$environment"); do
    deploy_to "$server" "$archive" "$release"
    count=$((count + 1))
  done
  log info "$release is on $count servers"
}

main "$@"
