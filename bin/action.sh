#!/usr/bin/env bash
# The steps of action.yml. Ends with tightlip's own exit code: 2 fails the job too, since nothing was decided.
set -u
home=${TL_HOME:?}
out=${RUNNER_TEMP:-${TMPDIR:-/tmp}}/tightlip
mkdir -p "$out"
unset NODE_EXTRA_CA_CERTS

# A release holds dist/; a checkout of the source is built once.
if [ ! -f "$home/dist/cli.cjs" ]; then
  (cd "$home" && npm ci --no-audit --no-fund --silent) || { echo '::error title=tightlip::could not be built'; exit 2; }
fi

case "${TL_COMMAND:-range}" in
  range | scan | history) words=("${TL_COMMAND:-range}") ;;
  *) echo '::error title=tightlip::input command must be range, scan or history'; exit 2 ;;
esac
words+=(--format "json=$out/report.json" --format "markdown=$out/summary.md")
[ -z "${TL_CONFIG:-}" ] || words+=(--config "$TL_CONFIG")
[ -z "${TL_POLICY:-}" ] || words+=(--policy "$TL_POLICY")
[ -z "${TL_ONLY:-}" ] || words+=(--only "$TL_ONLY")
[ -z "${TL_FAIL_ON:-}" ] || words+=(--fail-on "$TL_FAIL_ON")
[ -z "${TL_SARIF:-}" ] || words+=(--format "sarif=$TL_SARIF")
if [ "${TL_ANNOTATIONS:-true}" = true ]; then words+=(--format github); else words+=(--format text); fi
if [ "${words[0]}" = scan ] && [ -n "${TL_PATHS:-}" ]; then
  words+=(--)
  while IFS= read -r path; do [ -z "$path" ] || words+=("$path"); done <<<"$TL_PATHS"
fi

rm -f "$out/report.json" "$out/summary.md"
node "$home/bin/tightlip.js" "${words[@]}"
code=$?
findings=0
[ ! -f "$out/report.json" ] || findings=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).findings.length' "$out/report.json")
if [ "${TL_SUMMARY:-true}" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -f "$out/summary.md" ]; then cat "$out/summary.md" >>"$GITHUB_STEP_SUMMARY"; fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then printf 'exit-code=%s\nfindings=%s\nreport=%s\n' "$code" "$findings" "$out/report.json" >>"$GITHUB_OUTPUT"; fi
exit "$code"
