#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# make analyze-code: what takes longer than tests/tidy/analyzers.sh. gcc -fanalyzer and clang-tidy over the program; the module by W=1,
# sparse and gcc -fanalyzer for both architectures, against the kernels that `hardbench build quick` left in the cache.
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hardbench
parts=${*:-module gcc clang-tidy}
module() {	# ARCH CROSS OPTIONS: hbk and hbe against a kernel of that architecture
	for obj in "$cache"/kernel/*/obj; do
		[ -e "$obj/vmlinux.o" ] && grep -q "Linux/$1 .*6\.12" "$obj/.config" && break
	done
	src=$(find "$cache/source/" -maxdepth 1 -name 'linux-source-6.12_*' ! -name '*+*' -type d | head -n 1)/tree
	for part in . effect; do
		rm -rf "$t/m"; mkdir -p "$t/m"; cp -r kmod/$part/. "$t/m"; rm -rf "$t/m/lkdtm"
		sed -i 's| lkdtm/$||' "$t/m/Kbuild"
		bwrap --unshare-all --ro-bind /usr /usr --symlink usr/bin /bin --symlink usr/lib /lib --symlink usr/lib64 /lib64 --ro-bind /etc /etc \
			--proc /proc --dev /dev --tmpfs /tmp --ro-bind "$(realpath "$src")" /src --ro-bind "$obj" /build --bind "$t/m" /build/hbk \
			make -C /src O=/build M=/build/hbk ARCH="$1" CROSS_COMPILE="$2" KBUILD_MODPOST_WARN=1 "$3" "${4:-V=0}" modules >"$t/log" 2>&1 ||
			{ tail -n 5 "$t/log"; echo "kmod/$part does not compile for $1"; }
		grep 'warning:\|error:' "$t/log"
	done
}
# a tool that is not there, or fails, has found nothing
failed() { tail -n 3 "$t/log"; echo "$1 ended with status $2"; }
for part in $parts; do
	case $part in
	module) for o in 'W=1 C=2' 'KCFLAGS=-fanalyzer'; do
		# shellcheck disable=SC2086	# two options
		{ module x86_64 '' $o; module arm64 aarch64-linux-gnu- $o; } done ;;
	gcc) make -s -k O=out/fanalyzer CFLAGS='-O1 -g -fanalyzer -Wno-error' out/fanalyzer/hardbench >"$t/log" 2>&1 || failed make $?
		grep 'Wanalyzer' "$t/log" ;;
	clang-tidy) git ls-files 'bench/base/*.c' 'bench/record/*.c' 'bench/host/*.c' 'bench/meter/*.c' 'analysis/*.c' |
		xargs -P 2 -n 8 clang-tidy-19 --quiet --config-file=tests/analyze/clang-tidy -- -std=gnu11 -D_GNU_SOURCE -iquote . \
		-iquote bench/host -iquote out >"$t/log" 2>"$t/err" || { cat "$t/err" >>"$t/log"; failed clang-tidy-19 $?; }
		grep 'warning:' "$t/log" ;;
	esac
done | sort -u >"$t/bad"
cat "$t/bad"
[ ! -s "$t/bad" ]
