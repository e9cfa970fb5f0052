# The loop that runbooks have: who is on each of these ports?
for port in "$@"; do
  lsof -i ":$port"
done
exit 0
