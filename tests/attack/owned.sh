#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# A cache or a results folder that another user can write is refused, whichever of its folders it is: one line, exit status 2.
# What folders there are the sources say.
. tests/boot/lib.sh
export XDG_CACHE_HOME="$results/cache"; cache=$XDG_CACHE_HOME/hardbench
in_cache=$(grep -rhoE '"%s/[a-z0-9-]+[^"]*", fs_cache_dir\(\)' bench/host --include='*.c' | sed 's,^"%s/,,; s,[/"].*,,' | sort -u)
steps=$(grep -rhoE 'results_step\("[a-z]+' bench/host --include='*.c' | sed 's/.*"//' | sort -u)
n=0
hb list plans >/dev/null && hb verify all >/dev/null || die "what is ours is refused"
for d in "$cache" $(printf "$cache/%s " $in_cache libsqlite3) "$results" $(printf "$results/%s " $steps analyze report fleet); do
	mkdir -p "$d"; chmod 777 "$d"
	cannot "$d can be written by other users: chmod -R go-w $d, or " hb verify all
	chmod 755 "$d"; n=$((n + 1))
done
hb verify all >/dev/null || die "what is ours again is refused"
[ $n -ge 20 ] || die "only $n folders are known"
echo "$n folders"
