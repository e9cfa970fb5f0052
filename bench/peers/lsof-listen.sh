# The same, without name look-ups and for listeners only.
for port in "$@"; do
  lsof -nP -iTCP:"$port" -sTCP:LISTEN
done
exit 0
