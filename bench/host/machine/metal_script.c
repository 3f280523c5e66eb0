// SPDX-License-Identifier: GPL-2.0-only
#include "machine/metal.h"

#include "bench/base/fs.h"

/*
 * POSIX sh, on the target, as root, in the folder in memory that image, initrd and cmdline were unpacked to. What a
 * target lacks is its last line. It writes nothing but that folder; the kernel is entered a second after ssh has its
 * answer.
 */
static const char begin[] =
	"PATH=$PATH:/usr/sbin:/sbin\n"
	"here=$(dirname \"$0\"); cd \"$here\" || exit 1\n"
	"fail() { echo \"$*\"; rm -rf \"$here\"; exit 1; }\n"
	"[ \"$(id -u)\" = 0 ] || fail \"$(id -un) is not root\"\n"
	"command -v kexec >kexec.path || fail 'no kexec (on Debian: apt-get install kexec-tools)'\n";

/* the peer's address ("" = whoever ssh comes from), the words that go with it on the command line, who that is */
static const char network[] =
	"peer=$1; words=$2; client=$3\n"
	"[ -n \"$peer\" ] || peer=${client%% *}\n"
	"case $peer in *[!0-9.]*|'') fail \"records go by IPv4, ssh comes from $peer: name a peer\";; esac\n"
	"route=$(ip -o -4 route get \"$peer\") || fail \"no route to $peer\"\n"
	"gw=; dev=; src=\n"
	"set -- $route\n"
	"while [ $# -gt 1 ]; do\n"
	"	case $1 in via) gw=$2;; dev) dev=$2;; src) src=$2;; esac\n"
	"	shift\n"
	"done\n"
	"[ -e \"/sys/class/net/$dev/address\" ] && [ \"$dev\" != lo ] ||\n"
	"	fail \"no network card leads to $peer: $route\"\n"
	"card=$(cat \"/sys/class/net/$dev/address\")\n"
	"bits=$(ip -o -4 addr show dev \"$dev\" | sed -n \"s,.* $src/\\([0-9]*\\).*,\\1,p\")\n"
	"[ -n \"$bits\" ] || fail \"$dev has no address $src\"\n"
	"mask=; i=0\n"
	"while [ $i -lt 4 ]; do\n"
	"	n=$((bits > 8 ? 8 : bits)); bits=$((bits - n)); i=$((i + 1))\n"
	"	mask=$mask${mask:+.}$((256 - (1 << (8 - n))))\n"
	"done\n"
	"next=$(ip neigh show \"${gw:-$peer}\" dev \"$dev\" | sed -n 's,.*lladdr \\([0-9a-f:]*\\).*,\\1,p')\n"
	"words=\"ip=$src::$gw:$mask:::off HB_CARD=$card HB_PEER=$peer$words${next:+ HB_NEXT=$next}\"\n"
	"cmdline=\"$(cat cmdline) $words\"\n";

/*
 * First and last byte of the region, the parameter that keeps Linux out of it, the words that go with it. Only what the
 * firmware says is memory and the target's own kernel does not use is given to a guest, and only where it can be read
 * afterwards. The words come first, so that the token is in what a kernel prints of a long command line.
 */
static const char memory[] =
	"from=$1; last=$2; memmap=$3\n"
	"ram=; left=\n"
	"for d in /sys/firmware/memmap/*; do\n"
	"	[ \"$(cat \"$d/type\")\" = 'System RAM' ] || continue\n"
	"	[ $(($(cat \"$d/start\"))) -gt $((from)) ] || [ $(($(cat \"$d/end\"))) -lt $((last)) ] || ram=1\n"
	"done\n"
	"[ -n \"$ram\" ] || fail \"its firmware knows of no memory from $from to $last\"\n"
	"sed -n 's/^ *\\([0-9a-f]*\\)-\\([0-9a-f]*\\) : Reserved$/\\1 \\2/p' /proc/iomem >reserved\n"
	"while read -r a b; do\n"
	"	[ $((0x$a)) -gt $((from)) ] || [ $((0x$b)) -lt $((last)) ] || left=1\n"
	"done <reserved\n"
	"[ -n \"$left\" ] || fail \"its own Linux was not booted with $memmap\"\n"
	"for at in $from $last; do\n"
	"	dd if=/dev/mem of=page bs=4096 skip=$((at / 4096)) count=1 2>dd.log ||\n"
	"		fail \"/dev/mem: $(head -n 1 dd.log)\"\n"
	"done\n"
	"cmdline=\"$4 $memmap $(cat cmdline)\"\n";

static const char end[] =
	"set -- --initrd=initrd --command-line=\"$cmdline\" image\n"
	"if kexec -s -l \"$@\" >kexec.log 2>&1; then how=kexec_file_load\n"
	"elif kexec -l \"$@\" >kexec.log 2>&1; then how=kexec_load\n"
	"else fail \"kexec: $(tail -n 1 kexec.log)\"; fi\n"
	"echo \"loaded by $how\"\n"
	"if [ -d /run/systemd/system ]; then leave='systemctl kexec'\n"
	"else leave='sync; echo u >/proc/sysrq-trigger; sleep 1; kexec -e'; fi\n"
	"setsid sh -c \"sleep 1; $leave\" </dev/null >/dev/null 2>&1 &\n";

char *metal_script(bool by_memory)
{
	return fs_path("%s%s%s", begin, by_memory ? memory : network, end);
}
