#!/usr/bin/env bash
# Runs the commands that the README shows in its blocks marked sh, in their order, in a folder of their own. A command
# that opens the desk is started, asked for its page, and ended.
set -uo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
ln -s "$root/dateline" "$root/samples" "$root/theatres" "$work/"
cd "$work" || exit 1

port=18484
desk() {
  port=$((port + 1))
  eval "exec $1 --port $port" >out.log 2>&1 &
  local pid=$! tries=0
  until curl -fs -o page.html "http://127.0.0.1:$port/"; do
    tries=$((tries + 1))
    if [ "$tries" -gt 120 ] || ! kill -0 "$pid" 2>/dev/null; then
      kill "$pid" 2>/dev/null
      cat out.log
      return 1
    fi
    sleep 0.5
  done
  kill "$pid"
  wait "$pid" 2>/dev/null
  grep -qi '<html' page.html
}

ran=0
while IFS= read -r line; do
  case "$line" in
    "./verify"*) continue ;; # this very run
    *"serve "*.db* | "./dateline demo")
      desk "$line"
      ;;
    *) eval "$line" >out.log 2>&1 ;;
  esac
  code=$?
  if [ "$code" != 0 ]; then
    echo "   the README's command failed with exit code $code: $line"
    tail -n 5 out.log
    exit 1
  fi
  ran=$((ran + 1))
done < <(awk '/^```sh$/ {on = 1; next} /^```/ {on = 0} on && /^(\.\/|cat |echo )/' "$root/README.md")
[ "$ran" -gt 0 ] || { echo "   the README shows no command"; exit 1; }
echo "   $ran commands of the README ran"
