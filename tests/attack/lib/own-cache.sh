# SPDX-License-Identifier: GPL-2.0-only
# for flipped.sh and flipped-files.sh: the boots of $plan, and a cache of its own, with the plan's finished kernels from the other:
# no source, and nothing that could be compiled
plan=tests/attack/flipped.plan; key=flipped-x86_64; ran $plan x86_64 build boot
from=${XDG_CACHE_HOME:-$HOME/.cache}/hardbench; to=$results/cache/hardbench
mkdir -p "$to/build" "$to/effect" "$to/source"
for id in $(cd "$results/build" && ls -d */); do	# a kernel, or modules of effect boots
	cp -a --reflink=auto "$from/build/$id" "$to/build" 2>/dev/null || cp -a "$from/effect/$id" "$to/effect" || die "$id is not in the cache"
done
rm -r "$results/build"; cp -a "$from/apt" "$to"; cp "$from"/source/*.candidate "$to/source"
export XDG_CACHE_HOME="$results/cache"
. tests/attack/lib/damage.sh
