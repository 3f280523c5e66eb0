// SPDX-License-Identifier: GPL-2.0-only
#include "report/report.h"

#include <criterion/criterion.h>
#include <string.h>

#include "bench/base/json.h"

static void host(struct report *r, const char *json)
{
	struct js *v = js_read(json, strlen(json), NULL, 0);

	cr_assert_not_null(v);
	cr_assert_eq(report_host(r, v), 0);
	js_free(v);
}

static const char *fact(const struct report *r, const char *key)
{
	for (size_t i = 0; i < r->model.nr_fact; i++)
		if (!strcmp(r->model.fact[i].key, key))
			return r->model.fact[i].value;
	return "no such fact";
}

/* the machines that booted and the compilers of all builds, not the machine that writes the report */
Test(origin, hosts_and_compilers_are_those_of_boots_and_builds)
{
	struct report r = { 0 };

	r.model.build = calloc(3, sizeof(*r.model.build));
	r.model.nr_build = 3;
	r.model.build[0] = (struct model_build){ .compiler = "gcc 12", .source = "linux 7.3" };
	r.model.build[1] = (struct model_build){ .compiler = "clang 19", .source = "linux 7.3" };
	r.model.build[2] = (struct model_build){ .compiler = "gcc 12", .source = "" };
	host(&r, "{\"host_cpu\":\"A\",\"host_microcode\":\"0x1\",\"host_kernel\":\"Linux 6\",\"host_os\":\"Debian\"}");
	host(&r, "{\"host_cpu\":\"A\",\"host_microcode\":\"0x2\",\"host_kernel\":\"Linux 6\",\"host_os\":\"Debian\"}");
	host(&r, "{\"host_cpu\":\"A\",\"host_microcode\":\"0x1\",\"host_kernel\":\"Linux 6\",\"host_os\":\"Debian\"}");
	cr_assert_eq(report_facts(&r), 0);
	cr_expect_str_eq(fact(&r, "host"), "Linux 6, Debian");
	cr_expect_str_eq(fact(&r, "host CPU"), "A, microcode 0x1 / A, microcode 0x2");
	cr_expect_str_eq(fact(&r, "compiler"), "gcc 12 / clang 19");
	cr_expect_str_eq(fact(&r, "kernel source"), "linux 7.3");
	report_release(&r);
}

Test(origin, times_name_the_core)
{
	struct report r = { 0 };

	host(&r, "{\"host_cpu\":\"A\",\"host_place\":\"processor 3\",\"host_topology\":\"4 cores\"}");
	host(&r, "{\"host_cpu\":\"A\",\"host_place\":\"processor 2\",\"host_topology\":\"4 cores\"}");
	cr_assert_eq(report_facts(&r), 0);
	cr_expect_str_eq(fact(&r, "timed on"), "processor 3 / processor 2");
	cr_expect_str_eq(fact(&r, "topology"), "4 cores");
	report_release(&r);
}

Test(origin, what_older_boots_do_not_say_is_not_made_up)
{
	struct report r = { 0 };

	host(&r, "{\"outcome\":\"done\"}");
	host(&r, "{\"host_cpu\":\"A\",\"host_kernel\":\"Linux 6\"}");
	cr_assert_eq(report_facts(&r), 0);
	cr_expect_str_eq(fact(&r, "host"), "not recorded / Linux 6");
	cr_expect_str_eq(fact(&r, "host CPU"), "not recorded / A");
	cr_expect_str_eq(fact(&r, "compiler"), "");
	cr_expect_str_eq(fact(&r, "timed on"), "no such fact");
	report_release(&r);
}
