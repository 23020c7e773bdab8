#!/bin/sh
# hostile.sh BUILD_DIR [NAME...]: each source of hostile.as is compiled or refused, within a second of processor time and
# 256 MB (more with a sanitizer, or without optimization).
build=$1
shift
here=$(dirname "$0")
aspen=$build/aspen
source=$build/hostile_source.as
passed=0
failed=0
limits='1 256'
compile='import sys; compile(open(sys.argv[1], "rb").read(), sys.argv[1], "exec")'
case $build in *asan*) limits='30 8000' ;; *debug*) limits='6 256' ;; esac

for name in ${*:-$("$aspen" "$here/hostile.as")}; do
    "$aspen" "$here/hostile.as" "$name" > "$source" || { failed=$((failed + 1)); continue; }
    last=$( ("$build/measure" $limits "$aspen" -W ignore -c "$compile" "$source" 2>&1; echo "[exit $?]") | tail -n 2 | tr '\n' ' ')
    case $last in
    *"[exit 0] " | *Error*"[exit 1] ") passed=$((passed + 1)) ;;
    *) failed=$((failed + 1)); echo "FAILED $name: $last" | cut -c 1-160 ;;
    esac
done
rm -f "$source"
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" = 0 ]
