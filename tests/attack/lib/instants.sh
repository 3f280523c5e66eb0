# SPDX-License-Identifier: GPL-2.0-only
# for signals.sh and kill.sh: a verb is ended at some instant, and the same command is given again. All of it in a PID namespace
# of its own: what is still alive in there has been left behind. FROM=SET takes the boots of a published set, and no kernel.
[ $$ = 1 ] || exec unshare --user --map-root-user --pid --fork --kill-child --mount-proc sh "$0" "$@"
. tests/boot/lib.sh
export HARDBENCH_BOOTS=	# what is booted is the test
plan=tests/attack/attack.plan name=attack-x86_64 work=$results/work
shared=${XDG_CACHE_HOME:-$HOME/.cache}/hardbench
for f in verbs prepare instant draw; do . tests/attack/lib/$f.sh; done

# the reference, and the states on the way to it
prepare none
ref() { hb --results "$work" "$@" >"$work.said" 2>"$work.error" || die "no reference: $(cat "$work.error")"; }
if [ "${FROM:-}" ]; then
	plan="${FROM%-*} --arch ${FROM##*-}" name=$FROM
	ref unpack results/published/$FROM/evidence.tar.xz
	for verb in collect analyze report; do ref $verb $plan; done
else
	ref run $plan
fi
mv "$work.cache" "$results/cache"; mv "$work" "$results/at-analyzed"
find "$results" -name .lock -delete
cp -al "$results/at-analyzed" "$results/at-collected"; rm -r "$results/at-collected/analyze" "$results/at-collected/report"
cp -al "$results/at-collected" "$results/at-booted"; rm -r "$results/at-booted/collect"
cp -al "$results/at-booted" "$results/at-built"; rm -r "$results/at-built/boot"
# shellcheck disable=SC2086	# a plan and its architecture
out/hardbench --results "$results/at-booted" pack $plan "$results/packed.tar.xz" >/dev/null || die "no pack"
printf 'case\tarm\tblock\tvalue\n' >"$results/times.tsv"
for i in 1 2 3 4 5 6 7 8; do printf 'x\toff\t%s\t10%s\nx\ton\t%s\t11%s\n' $i $i $i $i; done >>"$results/times.tsv"
echo '[{"option_name": "CONFIG_BUG", "type": "kconfig", "desired_val": "y", "decision": "kspp", "reason": "self_protection",
	"check_result": "OK", "check_result_bool": true}]' >"$results/checker.json"
for v in $verbs; do undisturbed "$v"; done
