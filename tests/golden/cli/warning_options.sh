# warning filters by -W and PYTHONWARNINGS, right and wrong ones
dir=$(mktemp -d)
cd "$dir" || exit 1
cat > warns.py <<'S'
import warnings
warnings.warn("user")
warnings.warn("old", DeprecationWarning)
warnings.warn("pending", PendingDeprecationWarning)
warnings.warn("res", ResourceWarning)
warnings.warn("imp", ImportWarning)
S
run() { shown="$*"; echo "==${shown#"$ASPEN"}"; "$@" warns.py 2>&1 | sed "s|$dir/||" | grep -v '^  '; echo "[$?]"; }
for w in "" default error ignore always module once "ignore::UserWarning" "error:old" "error:OLD" "default::DeprecationWarning" "ignore:us" "error::ResourceWarning:__main__" "error:::__main__" "ignore:::other" "error::::3" "bad" "ignore::NoSuchCategory" "ignore:::::" "error::int" "d" "e" "i::UserWarning" "ignore:::x:y"; do
  run "$ASPEN" -W "$w"
done
PYTHONWARNINGS=error::DeprecationWarning run "$ASPEN"
PYTHONWARNINGS=ignore,error::ResourceWarning run "$ASPEN" -W default
run "$ASPEN" -Wd -Wi::UserWarning
run "$ASPEN" -b
"$ASPEN" -W error -c "import sys, warnings; print(sys.warnoptions, [f[0] for f in warnings.filters][:2])"
PYTHONWARNINGS=always "$ASPEN" -Wignore -c "import sys, warnings; print(sys.warnoptions, [f[0] for f in warnings.filters][:3])"
rm -rf "$dir"
