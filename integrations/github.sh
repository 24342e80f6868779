#!/bin/sh
# What action.yml runs: checks plans, annotates the change, and adds the report to the job's summary. Every input comes as a variable, so that none is run as code.
set -eu

# An annotation that the result does not count, Chinese or English.
void() {
    case ${RECEPTION_LANG:-zh} in
        en) sentence=$2 ;;
        *) sentence=$1 ;;
    esac
    echo "::error title=reception::$sentence"
    [ -z "${GITHUB_STEP_SUMMARY:-}" ] || echo "$sentence" >> "$GITHUB_STEP_SUMMARY" || :
}

not_checked() {
    void "方案未能检查（退出码 $1），原因见本步骤日志。" "The plans were not checked (exit code $1); the log of the step says why."
}

# The shell's own codes where one of its steps fails would stand for findings or bad usage.
status=
ended=
fail() {
    if [ -z "$status" ]; then
        not_checked 3
    else
        void "报告未能交给 GitHub，原因见本步骤日志。本次检查无效。" "The report could not be handed to GitHub; the log of the step says why. The check is void."
    fi
    exit 3
}
trap '[ -n "$ended" ] || fail' EXIT

# The program: the one that is named, that of the distribution that this script lies in, a released archive with its checksum, or, only if told so, one built from source.
here=${0%/*}
program=${RECEPTION:-}
if [ -z "$program" ]; then
    if [ ! -f "$here/../pom.xml" ] || [ "${RECEPTION_BUILD:-}" = true ]; then
        program=$here/../bin/reception
    else
        url=${RECEPTION_URL:-}
        sha256=${RECEPTION_CHECKSUM:-}
        if [ -z "$url" ]; then
            while read -r sum archive; do
                case $archive in
                    *-linux-x64.tar.gz)
                        sha256=$sum
                        version=${archive#reception-}
                        url=${GITHUB_SERVER_URL:-https://github.com}/${GITHUB_ACTION_REPOSITORY:-}/releases/download/v${version%-linux-x64.tar.gz}/$archive
                        ;;
                esac
            done < "$here/released.sha256"
        fi
        if [ -z "$url" ] || [ -z "$sha256" ]; then
            ended=yes
            void "没有可用的发布包：请用 archive 和 checksum 指明，或者写 build: true 从源码构建。方案未检查。" \
                "No released archive is known: name one by archive and checksum, or set build: true to build from source. The plans were not checked."
            exit 3
        fi
        program=$("$here/fetch" "$url" "$sha256" "${RUNNER_TOOL_CACHE:-$RUNNER_TEMP}/reception")
    fi
fi

newline='
'
set -f
IFS=$newline
# After -- a path that begins with a dash is no option.
# shellcheck disable=SC2086
set -- -- ${RECEPTION_PATHS:-}
[ $# -gt 1 ] || set -- -- .
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
code=0
"$program" check --format=github "--output=sarif=$sarif" --sarif-for=code-scanning "--output=markdown=$summary" "$@" || code=$?
status=$code

if [ -f "$summary" ]; then
    cat -- "$summary" >> "$GITHUB_STEP_SUMMARY"
    printf 'sarif=%s\n' "$sarif" >> "$GITHUB_OUTPUT"
else
    not_checked "$status"
fi
ended=yes
# A pass or findings without a report, or a code that the program does not have, mean that there was no check.
case $status in
    [01]) [ -f "$summary" ] || exit 3 ;;
    [23] | 129 | 130 | 143) ;;
    *) exit 3 ;;
esac
exit "$status"
