# Messages that carry the program's name, version and help.
cd "$(mktemp -d)" || exit 1
here=$PWD
run() {
    "$ASPEN" "$@" 2>&1 | sed "s#$here#HERE#; s#$ASPEN#aspen#" | head -n 3
    "$ASPEN" "$@" > /dev/null 2>&1
    echo "[$*] $?" | sed "s#$here#HERE#"
}
run --version
run -V
run -VV
run --help | head -n 1
run -h > /dev/null
run --nonsense
run -Z
run -bZ
run -c
run -m
run -W
run missing.as
run /missing/dir/x.as
mkdir folder
run folder
run -m nothing
run -m nothing.at
mkdir pkg
: > pkg/__init__.as
run -m pkg
run check
run dis
: > unreadable.as
run check unreadable.as
printf 'x = = 1\n' > wrong.as
run check unreadable.as wrong.as
PYTHONHASHSEED=x run -c 'pass'
