#!/bin/sh
# demo.sh ASPEN: what `make demo` shows.
aspen=$1
folder=$(dirname "$0")
echo "Aspen runs Python's async scripts on an event loop of its own. This is $folder/02_two_at_once.as:"
echo
sed 's/^/    /' "$folder/02_two_at_once.as"
echo
echo "\$ aspen $folder/02_two_at_once.as"
"$aspen" "$folder/02_two_at_once.as" || exit 1
echo
echo "Fifteen more are in $folder/, in teaching order. One of them, on the virtual clock, where sleeping takes no time:"
echo
echo "\$ aspen --virtual-time $folder/11_crawler.as"
"$aspen" --virtual-time "$folder/11_crawler.as" || exit 1
echo
echo "Try the prompt: $aspen"
