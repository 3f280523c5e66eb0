// SPDX-License-Identifier: GPL-2.0-only
#include "config/conf_grammar.h"

#include <regex.h>
#include <stddef.h>

const struct conf_grammar conf_name = {
	"^[A-Za-z0-9][A-Za-z0-9._-]*$", "a name of letters, digits, . _ and -, that begins with a letter or digit" };
const struct conf_grammar conf_arm_name = {
	"^[A-Za-z0-9_][A-Za-z0-9._-]*$", "letters, digits, _ - ., no - or . in front" };
const struct conf_grammar conf_toolchain_name = {
	"^(gcc|clang)(-[0-9]{1,3})?$", "gcc, gcc-N, clang or clang-N" };
const struct conf_grammar conf_option_name = {
	"^CONFIG_[A-Za-z0-9_]+$", "the name of a kernel option, CONFIG_..." };
const struct conf_grammar conf_implied = {
	"^CONFIG_([A-Za-z0-9_]+|[*])$", "the name of a kernel option, CONFIG_..., or CONFIG_* for any" };
const struct conf_grammar conf_version = {
	"^[0-9]+(\\.[0-9]+){0,2}([-+][A-Za-z0-9._+-]*)?$", "a version as 6.12, 6.12.3 or 6.13-rc3" };
const struct conf_grammar conf_defconfig = {
	"^([A-Za-z0-9][A-Za-z0-9._-]*)?defconfig$", "the name of a file that ends in \"defconfig\"" };
const struct conf_grammar conf_fragment = {
	"^[A-Za-z0-9][A-Za-z0-9._-]*\\.config$", "the name of a file that ends in \".config\"" };
/* its other properties name files and devices of the host */
const struct conf_grammar conf_qemu_machine = {
	"^[A-Za-z0-9][A-Za-z0-9._-]*"
	"(,(acpi|pit|pic|rtc|isa-serial|hpet|smm|gic-version|its|highmem|virtualization|secure|mte)=[A-Za-z0-9._-]+)*$",
	"a machine, with acpi, pit, pic, rtc, isa-serial, hpet, smm, gic-version, its, highmem, virtualization, secure "
	"or mte as ,NAME=VALUE" };
const struct conf_grammar conf_qemu_cpu = {
	"^[A-Za-z0-9][A-Za-z0-9._-]*(,[+-]?[A-Za-z0-9][A-Za-z0-9._-]*(=[A-Za-z0-9._-]+)?)*$",
	"a processor, with features as ,NAME=VALUE or ,+NAME" };
const struct conf_grammar conf_qemu_version = { "^[0-9]{1,4}\\.[0-9]{1,4}$", "two numbers, such as 8.0" };
const struct conf_grammar conf_cmdline = { "^[ -~]+$", "printable ASCII characters" };
const struct conf_grammar conf_sysctl = {
	"^[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)*=[ -~]+$", "NAME=VALUE, NAME with / or . between its parts" };
const struct conf_grammar conf_package = { "^[a-z0-9][a-z0-9+.-]+$", "a package's name as Debian's policy has it" };
const struct conf_grammar conf_suite = { "^[A-Za-z0-9][A-Za-z0-9.-]*$", "a suite's name" };
const struct conf_grammar conf_url = { "^(https?|ftp)://[!-~]+$", "a URL of http, https or ftp" };
const struct conf_grammar conf_path = { "^[^-]", "a path that does not begin with -" };
const struct conf_grammar conf_git_ref = {
	"^[A-Za-z0-9][A-Za-z0-9._/@^~{}+-]*$", "a branch, tag or commit" };

const struct conf_grammar conf_host = {
	"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "a host's name or IPv4 address" };
const struct conf_grammar conf_user = { "^[A-Za-z_][A-Za-z0-9._-]{0,31}$", "a user's name" };
const struct conf_grammar conf_absolute = {
	"^/[A-Za-z0-9._/@+-]+$", "a path from / on, of letters, digits and . _ / @ + -" };
const struct conf_grammar conf_handback = {
	"^(network|memory [1-9][0-9]{0,9}[KMG]?[$]([1-9][0-9]{0,9}[KMG]?|0x[0-9a-fA-F]{1,13}))$",
	"network, or memory SIZE$ADDRESS with numbers as 64M and 0x18000000" };
const struct conf_grammar conf_ipv4 = { "^[0-9]{1,3}(\\.[0-9]{1,3}){3}$", "an IPv4 address" };

bool conf_grammar_fits(const struct conf_grammar *g, const char *text)
{
	regex_t re;
	bool fits;

	if (regcomp(&re, g->regex, REG_EXTENDED | REG_NOSUB))
		return false;
	fits = !regexec(&re, text, 0, NULL, 0);
	regfree(&re);
	return fits;
}
