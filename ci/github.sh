#!/bin/sh
# What action.yml runs: checks plans, annotates the change, and adds the report to the job's summary. Every input comes as a variable, so that none is run as code.
set -eu

newline='
'
set -f
IFS=$newline
# After -- a path that begins with a dash is no option.
# shellcheck disable=SC2086
set -- -- ${RECEPTION_PATHS:-.}
set +f
unset IFS

[ -z "${RECEPTION_CHANGED_SINCE:-}" ] || set -- "--changed-since=$RECEPTION_CHANGED_SINCE" "$@"
[ -z "${RECEPTION_BASELINE:-}" ] || set -- "--baseline=$RECEPTION_BASELINE" "$@"
[ -z "${RECEPTION_FAIL_ON:-}" ] || set -- "--fail-on=$RECEPTION_FAIL_ON" "$@"
[ -z "${RECEPTION_LANG:-}" ] || set -- "--lang=$RECEPTION_LANG" "$@"

# A folder of its own for each use, so that no report of an earlier step is taken for this one's.
folder=$(mktemp -d -- "$RUNNER_TEMP/reception.XXXXXX")
sarif=$folder/reception.sarif
summary=$folder/summary.md
status=0
"${RECEPTION:-${0%/*}/../bin/reception}" check --format=github "--output=sarif=$sarif" "--output=markdown=$summary" "$@" || status=$?

if [ -f "$summary" ]; then
    cat -- "$summary" >> "$GITHUB_STEP_SUMMARY"
    printf 'sarif=%s\n' "$sarif" >> "$GITHUB_OUTPUT"
else
    case ${RECEPTION_LANG:-zh} in
        en) void="The plans were not checked (exit code $status); the log of the step says why." ;;
        *) void="方案未能检查（退出码 $status），原因见本步骤日志。" ;;
    esac
    echo "::error title=reception::$void"
    echo "$void" >> "$GITHUB_STEP_SUMMARY"
fi
exit "$status"
