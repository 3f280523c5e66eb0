# SPDX-License-Identifier: GPL-2.0-only
# for environment.sh and source-environment.sh: which kernels a plan names, with and without something in the environment
same() { # same WHAT NAME=VALUE...: what would be built is what it is without
	env "$@" out/hardbench --results "$results" build "$results/$what.plan" -n >"$results/other" 2>&1 || die "$what with $*: $(cat "$results/other")"
	cmp "$results/$what.ids" "$results/other" || die "$what: $* names other kernels"
}
names() {
	out/hardbench --results "$results" build "$results/$1.plan" -n >"$results/$1.ids" || die "$1 has no names"
	what=$1
}
