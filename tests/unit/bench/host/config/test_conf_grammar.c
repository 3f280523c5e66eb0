// SPDX-License-Identifier: GPL-2.0-only
/* Which characters reach a command line: a list of what passes, and of what has to be refused, for each kind. */
#include <criterion/criterion.h>

#include "config/conf_grammar.h"

static void fits(const struct conf_grammar *g, const char *const *yes, const char *const *no)
{
	for (; *yes; yes++)
		cr_assert(conf_grammar_fits(g, *yes), "\"%s\" is no %s", *yes, g->is);
	for (; *no; no++)
		cr_assert(!conf_grammar_fits(g, *no), "\"%s\" passed as %s", *no, g->is);
}

#define FITS(g, yes, no) fits(&(g), (const char *const[]) yes, (const char *const[]) no)
#define LIST(...) { __VA_ARGS__, NULL }

Test(conf_grammar, names)
{
	FITS(conf_name, LIST("lean", "x86_64", "6.12", "a-b"),
	     LIST("", "../../x", "a/b", "/etc/x", "-x", ".x", "a b", "a\n"));
	FITS(conf_arm_name, LIST("off", "ms_100", "_x"), LIST("", "-f", "..", "a/b", "a b", "a\033[m"));
	FITS(conf_toolchain_name, LIST("gcc", "gcc-12", "clang-19"),
	     LIST("", "cc", "gcc-", "gcc-12x", "gcc -o", "clang/../sh", "gcc-99999999"));
	FITS(conf_option_name, LIST("CONFIG_KASAN"), LIST("KASAN", "CONFIG_", "CONFIG_A-B", "CONFIG_A B"));
	FITS(conf_version, LIST("6.12", "6.12.117", "6.13-rc3", "7"), LIST("", "v6.12", "6.12/x", "-6", "6.12 "));
}

Test(conf_grammar, goals_of_make)
{
	FITS(conf_defconfig, LIST("defconfig", "x86_64_defconfig"),
	     LIST("", "-fx_defconfig", "a/defconfig", "A=defconfig", "defconfig all", "$(shell x)defconfig"));
	FITS(conf_fragment, LIST("virt.config"),
	     LIST("", ".config", "-C.config", "a/b.config", "X=y.config", "a b.config"));
}

Test(conf_grammar, emulator)
{
	FITS(conf_qemu_machine,
	     LIST("virt", "microvm,acpi=off,pit=on,pic=on,rtc=on,isa-serial=on", "virt,gic-version=3"),
	     LIST("", "virt,dumpdtb=/tmp/x", "virt,dtb=x", "virt,kernel=x", "virt,acpi=off,firmware=x", "-drive",
		  "virt -drive", "virt,", "virt,acpi", "virt,acpi=/x", "virt,acpi=a:b", "virt,,acpi=off"));
	FITS(conf_qemu_cpu, LIST("max", "max,pauth-impdef=on", "qemu64,+smep,-sse4.1"),
	     LIST("", "-max", "max,", "max,x=/etc", "max x", "max,x=a:b", "max,model-id=\"a b\""));
	FITS(conf_cmdline, LIST("console=ttyS0 panic=-1", "x=\"a b\",c"),
	     LIST("", "a\tb", "a\nb", "caf\xc3\xa9", "\033[m"));
	FITS(conf_sysctl, LIST("kernel/x=1", "vm.swappiness=33", "a/b-c_d=x y"),
	     LIST("", "kernel/x", "=1", "/kernel/x=1", "a/../b=1", "a//b=1", "a.=1", "a/b=", "a/b=1\t2", "a b=1"));
}

Test(conf_grammar, arguments_of_tools)
{
	FITS(conf_package, LIST("linux-source-6.12", "g++"),
	     LIST("", "x", "-oX=Y", "-o", "Linux", "a=1", "a b", "a/b", "a:arm64", "a*"));
	FITS(conf_suite, LIST("trixie-backports"), LIST("", "-x", "../x", "a/b", "a b", "a\nURIs:", "a:b"));
	FITS(conf_url, LIST("https://x.org/a.tar.xz", "http://x", "ftp://x/y"),
	     LIST("", "file:///etc/passwd", "-o://x", "scp://x", "https:// x", "dict://x"));
	FITS(conf_path, LIST("/src/linux", "../linux"), LIST("", "-x", "--target-directory=/"));
	FITS(conf_git_ref, LIST("master", "v6.12", "origin/x", "HEAD~2", "abc123^{commit}"),
	     LIST("", "-x", "--output=/x", "a b", "a;b", "a:b", "$(x)"));
}
