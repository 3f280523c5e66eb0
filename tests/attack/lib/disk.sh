# SPDX-License-Identifier: GPL-2.0-only
# for disk.sh: a disk of its own, its room, and what a stage has to leave on it
export HARDBENCH_BOOTS=	# what is booted is the test
plan=tests/attack/attack.plan name=attack-x86_64 disk=$results/disk size=1200m all='build boot collect analyze report pack unpack'
shared=${XDG_CACHE_HOME:-$HOME/.cache}/hardbench
if [ "${FROM:-}" ]; then
	plan="${FROM%-*} --arch ${FROM##*-}" name=$FROM size=64m all='unpack collect analyze report pack'
	cp "results/published/$FROM/evidence.tar.xz" "$results/packed.tar.xz"
fi
used_kib() { df -k --output=used "$disk" | tail -n 1; }
free_kib() { df -k --output=avail "$disk" | tail -n 1; }
leave_kib() { fallocate -l "$(($(free_kib) - $1))K" "$disk/ballast"; }
kept() { (cd "$disk/results" && find . -type f ! -name .verified ! -name .lock -exec sha256sum {} + | sort); }
stage() { # stage VERB: its command line
	case $1 in
	build) echo "build $plan" ;;
	pack) echo "pack $plan $disk/packed.tar.xz" ;;
	unpack) echo "unpack $results/packed.tar.xz" ;;
	*) echo "$1 $plan" ;;
	esac
}
run_stage() { # shellcheck disable=SC2046
	XDG_CACHE_HOME=$disk/cache out/hardbench --results "$disk/results" $(stage "$1") >"$results/said" 2>"$results/error"; }
left() {
	case $1 in
	build) ls "$disk/results/build" ;;
	boot) (cd "$disk/results/boot" && cat ./*/samples.tsv) ;;
	report) ls "$disk/results/report/$name" ;;
	pack) cat "$disk/packed.tar.xz" ;;
	unpack) (cd "$disk/results" && find boot build configs -type f ! -name .verified ! -name .lock | sort | xargs cat) ;;
	*) cat "$disk/results/analyze/$name/verdicts.csv" 2>/dev/null || echo "$1" ;;
	esac
}
# the cache is on the same disk, but for what would take minutes to make again
restart() {
	rm -rf "$disk"/*; mkdir -p "$disk/results" "$disk/cache/hardbench"
	for d in apt source ccache kernel libsqlite3; do [ "${FROM:-}" ] || [ ! -e "$shared/$d" ] || ln -s "$shared/$d" "$disk/cache/hardbench/"; done
	[ ! -e "$results/before.$1" ] || cp -a "$results/before.$1/." "$disk"
}
