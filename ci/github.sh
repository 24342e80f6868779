#!/bin/sh
# What action.yml runs: checks plans, annotates the change, and adds the report to the job's summary. Every input comes as a variable, so that none is run as code.
set -eu

newline='
'
set -f
IFS=$newline
# shellcheck disable=SC2086
set -- ${RECEPTION_PATHS:-.}
set +f
unset IFS

[ -z "${RECEPTION_CHANGED_SINCE:-}" ] || set -- "--changed-since=$RECEPTION_CHANGED_SINCE" "$@"
[ -z "${RECEPTION_BASELINE:-}" ] || set -- "--baseline=$RECEPTION_BASELINE" "$@"
[ -z "${RECEPTION_FAIL_ON:-}" ] || set -- "--fail-on=$RECEPTION_FAIL_ON" "$@"
[ -z "${RECEPTION_LANG:-}" ] || set -- "--lang=$RECEPTION_LANG" "$@"

sarif=$RUNNER_TEMP/reception.sarif
summary=$RUNNER_TEMP/reception.md
status=0
"${RECEPTION:-$(dirname "$0")/../bin/reception}" check --format=github "--output=sarif=$sarif" "--output=markdown=$summary" "$@" || status=$?

[ ! -f "$summary" ] || cat "$summary" >> "$GITHUB_STEP_SUMMARY"
[ ! -f "$sarif" ] || echo "sarif=$sarif" >> "$GITHUB_OUTPUT"
exit "$status"
