// SPDX-License-Identifier: GPL-2.0-only
/* Each file of files/ finds its reader, and no other; what is read of it (README.md says what made it). */
#include <errno.h>
#include "bench/host/judge/reading.h"

static const struct { const char *file, *format; } made[] = {
	{ "perf-stat.csv", "perf-stat" },	      { "perf-stat-I.csv", "perf-stat" },
	{ "perf-stat-A.csv", "perf-stat" },	      { "perf-stat-r.csv", "perf-stat" },
	{ "perf-stat-per-thread.csv", "perf-stat" },  { "perf-stat-pmu.csv", "perf-stat" },
	{ "perf-stat-comma.csv", "perf-stat" },	      { "perf-stat-comma-semicolon.csv", "perf-stat" },
	{ "perf-stat-two-runs.csv", "perf-stat" },    { "perf-stat-metric-only.csv", "perf-stat" },
	{ "perf-stat.json", "perf-stat-json" },	      { "perf-stat-I.json", "perf-stat-json" },
	{ "perf-bench.txt", "perf-bench" },	      { "perf-bench-sched.txt", "perf-bench" },
	{ "perf-bench-numa.txt", "perf-bench" },      { "perf-bench-mem.txt", "perf-bench" },
	{ "hyperfine.json", "hyperfine" },	      { "google-benchmark.json", "google-benchmark" },
	{ "stress-ng.yaml", "stress-ng" },	      { "sysbench-cpu.txt", "sysbench" },
	{ "sysbench-mutex.txt", "sysbench" },	      { "lmbench.txt", "lmbench" },
	{ "unixbench.txt", "unixbench" },	      { "will-it-scale.csv", "will-it-scale" },
	{ "phoronix.xml", "phoronix" },		      { "kselftest.tap", "kselftest" },
	{ "lava.yaml", "lava" },		      { "lava.json", "lava" },
	{ "phoronix.csv", "phoronix-csv" },	      { "phoronix-raw.csv", "phoronix-csv" },
	{ "lava.csv", "lava-csv" },
	{ "kernelci.json", "kernelci" },	      { "kernelci-group.json", "kernelci" },
	{ "fio.json", "fio" },			      { "fio-group.json", "fio" },
	{ "iperf3.json", "iperf3" },		      { "iperf3-udp.json", "iperf3" },
	{ "iperf3-bidir.json", "iperf3" },	      { "hackbench.txt", "hackbench" },
};

Test(formats, each_file_is_recognised_by_its_reader_alone)
{
	for (size_t i = 0; i < sizeof(made) / sizeof(made[0]); i++) {
		char *text = file_text(made[i].file);

		cr_assert_not_null(judge_format_named(made[i].format));
		for (size_t k = 0; judge_format[k]; k++) {
			const bool first = judge_format[k] == judge_recognise(text, strlen(text));

			cr_assert_eq(first, !strcmp(judge_format[k]->name, made[i].format), "%s: %s", made[i].file,
				     judge_format[k]->name);
			/* perf's two formats begin alike: they have an order */
			if (!strncmp(made[i].format, "perf-stat", 9) && !strncmp(judge_format[k]->name, "perf-stat", 9))
				continue;
			cr_assert_eq(judge_format[k]->recognise(text), first, "%s: also %s", made[i].file,
				     judge_format[k]->name);
		}
		free(text);
	}
}

/* what one file says: value, unit, which way is better, and a mark */
static const struct {
	const char *file, *bench;
	double value;
	const char *unit;
	enum better better;
	enum sample_mark mark;
} wanted[] = {
	{ "perf-stat.csv", "task-clock", .63, "msec", BETTER_LOWER, SAMPLE_VALUE },
	{ "perf-stat.csv", "page-faults", 48, "", BETTER_UNKNOWN, SAMPLE_VALUE },
	{ "perf-stat.csv", "cpu-migrations", NAN, "", BETTER_UNKNOWN, SAMPLE_ZERO },
	{ "perf-stat.csv", "instructions", NAN, "", BETTER_UNKNOWN, SAMPLE_NOT_COUNTED },
	{ "perf-stat-I.csv", "page-faults", 57, "", BETTER_UNKNOWN, SAMPLE_VALUE },
	{ "perf-stat-I.csv", "task-clock", .89, "msec", BETTER_LOWER, SAMPLE_VALUE },
	{ "perf-stat-I.csv", "duration_time", 719843435, "ns", BETTER_LOWER, SAMPLE_VALUE },
	{ "perf-stat-r.csv", "page-faults", 48, "", BETTER_UNKNOWN, SAMPLE_VALUE },
	{ "perf-stat-comma-semicolon.csv", "task-clock", 15.5, "msec", BETTER_LOWER, SAMPLE_VALUE },
	{ "perf-stat-pmu.csv", "cpu_core/instructions/", 5007, "", BETTER_UNKNOWN, SAMPLE_VALUE },
	{ "perf-stat-pmu.csv", "cpu/event=0xc4,umask=0x11/u", 9.5e13, "", BETTER_UNKNOWN, SAMPLE_VALUE },
	{ "perf-stat-pmu.csv", "cpu/event=0xc4,umask=0x20/u", 17, "", BETTER_UNKNOWN, SAMPLE_VALUE },
	{ "perf-stat-pmu.csv", "branches (web)", 5007, "", BETTER_UNKNOWN, SAMPLE_VALUE },
	{ "perf-stat-pmu.csv", "branches (db)", 6007, "", BETTER_UNKNOWN, SAMPLE_VALUE },
	{ "perf-stat-pmu.csv", "cycles:u", 8633, "", BETTER_UNKNOWN, SAMPLE_ESTIMATE },
	{ "perf-stat.json", "task-clock", .85372, "msec", BETTER_LOWER, SAMPLE_VALUE },
	{ "perf-stat-I.json", "page-faults", 56, "", BETTER_UNKNOWN, SAMPLE_VALUE },
	{ "perf-bench.txt", "syscall/basic", .470188, "usecs/op", BETTER_LOWER, SAMPLE_VALUE },
	{ "perf-bench-sched.txt", "sched/messaging", 1.53, "s", BETTER_LOWER, SAMPLE_VALUE },
	{ "perf-bench-sched.txt", "sched/pipe", 10.204665, "usecs/op", BETTER_LOWER, SAMPLE_VALUE },
	{ "perf-bench-breakpoint.txt", "breakpoint/thread", 1510.8, "usecs/op", BETTER_LOWER, SAMPLE_VALUE },
	{ "perf-bench-mem.txt", "mem/memset x86-64-stosb", 44.389205 * 0x1p30, "bytes/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "perf-bench-mem.txt", "mem/find_bit 100000 operations 1 bits set of 2 bits test_bit loop", 2556.4, "usec",
	  BETTER_LOWER, SAMPLE_VALUE },
	{ "perf-bench-futex.txt", "futex/lock-pi", 2509, "operations/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "perf-bench-futex.txt", "futex/requeue", .0076, "ms", BETTER_LOWER, SAMPLE_VALUE },
	{ "perf-bench-epoll.txt", "epoll/wait", 79229, "operations/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "perf-bench-epoll.txt", "epoll/ctl", NAN, "", BETTER_LOWER, SAMPLE_NOT_COUNTED },
	{ "perf-bench-internals.txt", "internals/synthesize data synthesis", 976.165, "usec", BETTER_LOWER,
	  SAMPLE_VALUE },
	{ "perf-bench-numa.txt", "numa/mem main", 2.686, "GB/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "hyperfine.json", "head -c 1000000 /dev/zero [size=1]", .003946683, "s", BETTER_LOWER, SAMPLE_VALUE },
	{ "hyperfine-failed.json", "sh -c \"exit 2\"", NAN, "s", BETTER_LOWER, SAMPLE_FAILED },
	{ "google-benchmark.json", "fill/4096", 404.40505365685743, "ns", BETTER_LOWER, SAMPLE_VALUE },
	{ "google-benchmark.json", "broken", NAN, "ns", BETTER_LOWER, SAMPLE_FAILED },
	{ "google-benchmark-aggregates.json", "getppid_call/repeats:3", 721.0512455, "ns", BETTER_LOWER, SAMPLE_VALUE },
	{ "stress-ng.yaml", "pipe", 15194.512361, "bogo-ops/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "sysbench-cpu.txt", "events", 1771.75, "events/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "sysbench-memory.txt", "transferred", 2879.15, "MiB/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "sysbench-fileio.txt", "writes", 3517.26, "writes/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "sysbench-mutex.txt", "latency", 16.7, "ms", BETTER_LOWER, SAMPLE_VALUE },
	{ "sysbench-threads.txt", "latency", 1.45, "ms", BETTER_LOWER, SAMPLE_VALUE },
	{ "lmbench.txt", "Simple syscall", .1034, "microseconds", BETTER_LOWER, SAMPLE_VALUE },
	{ "lmbench.txt", "Select on 100 fd's", 1.2034, "microseconds", BETTER_LOWER, SAMPLE_VALUE },
	{ "lmbench.txt", "File /var/tmp/XXX write bandwidth", 30346, "KB/sec", BETTER_HIGHER, SAMPLE_VALUE },
	{ "lmbench.txt", "read bandwidth 0.001024", 1921.52, "MB/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "lmbench.txt", "size=0k 4", 1.61, "us", BETTER_LOWER, SAMPLE_VALUE },
	{ "lmbench.txt", "stride=128 0.00098", 1.035, "ns", BETTER_LOWER, SAMPLE_VALUE },
	{ "lmbench.txt", "mappings 1.048576", 18, "us", BETTER_LOWER, SAMPLE_VALUE },
	{ "lmbench.txt", "File system latency 0k deleted", 120345, "files/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "unixbench.txt", "Shell Scripts (8 concurrent)", 1234.5, "lpm", BETTER_HIGHER, SAMPLE_VALUE },
	{ "unixbench.txt", "System Call Overhead", 1098765.4, "lps", BETTER_HIGHER, SAMPLE_VALUE },
	{ "unixbench.txt", "System Call Overhead (2 copies)", 2098765.4, "lps", BETTER_HIGHER, SAMPLE_VALUE },
	{ "will-it-scale.csv", "processes 2", 1006964, "ops/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "will-it-scale.csv", "threads 2", NAN, "ops/s", BETTER_HIGHER, SAMPLE_NOT_COUNTED },
	{ "phoronix.xml", "pts/osbench-1.0.3 Test: Create Threads", 12.2, "us Per Event", BETTER_LOWER, SAMPLE_VALUE },
	{ "phoronix.xml", "pts/stress-ng-1.11.0 Test: Pipe & Poll", 4500000.5, "Bogo Ops/s", BETTER_HIGHER,
	  SAMPLE_VALUE },
	{ "phoronix.xml", "pts/gone-1.0.0", NAN, "Seconds", BETTER_LOWER, SAMPLE_FAILED },
	{ "kselftest.tap", "getpid native", 180, "ns", BETTER_LOWER, SAMPLE_VALUE },
	{ "kselftest.tap", "getpid RET_ALLOW 1 filter (bitmap)", 248, "ns", BETTER_LOWER, SAMPLE_VALUE },
	{ "phoronix.csv", "OSBench - Test: Create Threads", 12.2, "us Per Event", BETTER_LOWER, SAMPLE_VALUE },
	{ "phoronix.csv", "Stress-NG - Test: Pipe & Poll", 4500000.5, "Bogo Ops/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "phoronix.csv", "Gone -", NAN, "sec", BETTER_LOWER, SAMPLE_FAILED },
	{ "phoronix-raw.csv", "OSBench  - Test: Create Threads", 12.2, "", BETTER_LOWER, SAMPLE_VALUE },
	{ "phoronix-raw.csv", "Stress-NG 0.16.04 - Test: Pipe & Poll", 4500000.5, "", BETTER_HIGHER, SAMPLE_VALUE },
	{ "lava.csv", "0_lmbench/pipe-latency", 4.6543, "usec", BETTER_LOWER, SAMPLE_VALUE },
	{ "lava.csv", "0_lmbench/unix-latency", NAN, "usec", BETTER_LOWER, SAMPLE_FAILED },
	{ "lava.yaml", "0_lmbench/pipe-latency", 4.6543, "us", BETTER_LOWER, SAMPLE_VALUE },
	{ "lava.yaml", "0_lmbench/fork", NAN, "us", BETTER_LOWER, SAMPLE_FAILED },
	{ "lava.json", "copy", 1921.52, "MB/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "kernelci.json", "lmbench.pipe_latency", 4.6543, "us", BETTER_LOWER, SAMPLE_VALUE },
	{ "kernelci.json", "fio.read", NAN, "MB/s", BETTER_HIGHER, SAMPLE_FAILED },
	{ "kernelci-group.json", "lmbench/fork exit", 121.7391, "us", BETTER_LOWER, SAMPLE_VALUE },
	{ "kernelci-group.json", "lmbench/bandwidth/pipe", 3120.45, "MB/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "fio.json", "seqwrite/write rate", 55351.351351, "IOPS", BETTER_HIGHER, SAMPLE_VALUE },
	{ "fio.json", "randrw/read latency", 164130.565493, "ns", BETTER_LOWER, SAMPLE_VALUE },
	{ "fio-group.json", "r/read rate", 12800, "IOPS", BETTER_HIGHER, SAMPLE_VALUE },
	{ "iperf3.json", "TCP", 9080848767.35608, "bit/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "iperf3-udp.json", "UDP jitter", 0.045299273085084836, "ms", BETTER_LOWER, SAMPLE_VALUE },
	{ "iperf3-bidir.json", "TCP", 3159157267.742608, "bit/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "iperf3-bidir.json", "TCP to the client", 6290339052.95683, "bit/s", BETTER_HIGHER, SAMPLE_VALUE },
	{ "hackbench.txt", "process, 2 groups", .222, "s", BETTER_LOWER, SAMPLE_VALUE },
	{ "hackbench.txt", "threaded, 2 groups", .228, "s", BETTER_LOWER, SAMPLE_VALUE },
};

Test(formats, values)
{
	for (size_t i = 0; i < sizeof(wanted) / sizeof(wanted[0]); i++) {
		char *text = file_text(wanted[i].file);
		struct samples *s = samples_new();
		const struct unit *u;

		cr_assert_eq(read_boot(s, text, "off", "1", NULL), 0, "%s", wanted[i].file);
		cr_assert_str_eq(unit_name(s, wanted[i].bench), wanted[i].unit, "%s: %s", wanted[i].file,
				 wanted[i].bench);
		u = unit_of(s, wanted[i].bench);
		cr_assert(u, "%s: no case %s", wanted[i].file, wanted[i].bench);
		cr_assert(isnan(wanted[i].value) ? u->sketch->n == 0 :
						   fabs(sketch_mean(u->sketch) / wanted[i].value - 1) < 1e-9,
			  "%s: %s: %.17g", wanted[i].file, wanted[i].bench, sketch_mean(u->sketch));
		cr_assert(u->facts.better == wanted[i].better && u->facts.mark == wanted[i].mark,
			  "%s: %s: better %d, mark %d", wanted[i].file, wanted[i].bench, u->facts.better,
			  u->facts.mark);
		samples_free(s);
		free(text);
	}
}

static size_t nr_cases(const char *file)
{
	struct samples *s = samples_new();
	char *text = file_text(file);
	size_t n;

	cr_assert_eq(read_boot(s, text, "off", "1", NULL), 0, "%s", file);
	n = samples_extent(s)->names[UNIT_BENCH];
	free(text);
	samples_free(s);
	return n;
}

/* what is no result makes no case: totals of numa, temperatures, the tool's own actions, indices */
Test(formats, nothing_else_is_a_case)
{
	static const struct { const char *file; size_t n;
	} has[] = {
		{ "perf-stat.csv", 6 },
		{ "perf-stat-pmu.csv", 8 },
		{ "perf-bench-numa.txt", 1 },
		{ "perf-bench-futex.txt", 5 },
		{ "perf-bench-internals.txt", 6 },
		{ "lmbench.txt", 22 },
		{ "unixbench.txt", 7 },
		{ "will-it-scale.csv", 4 },
		{ "phoronix.xml", 3 },
		{ "phoronix.csv", 3 },
		{ "phoronix-raw.csv", 2 },
		{ "lava.csv", 2 },
		{ "lava.yaml", 2 },
		{ "lava.json", 2 },
		{ "kernelci.json", 2 },
		{ "kernelci-group.json", 2 },
		{ "kselftest.tap", 12 },
		{ "sysbench-fileio.txt", 3 },
		{ "stress-ng.yaml", 3 },
		{ "fio.json", 6 },
		{ "iperf3-udp.json", 2 },
		{ "hackbench.txt", 2 },
	};

	for (size_t i = 0; i < sizeof(has) / sizeof(has[0]); i++)
		cr_assert_eq(nr_cases(has[i].file), has[i].n, "%s: %zu", has[i].file, nr_cases(has[i].file));
}

/* a value for each CPU, core, thread: the option is named, and what to do */
Test(formats, rows_per_cpu_are_refused, .init = cr_redirect_stderr)
{
	static const struct { const char *file, *words;
	} bad[] = {
		{ "perf-stat-A.csv", "t:3: a row for each of CPU0 and others, as -A (--no-aggr) writes it" },
		{ "perf-stat-per-core.csv", "t:3: a row for each of S0-D0-C0 and others, as --per-core writes it" },
		{ "perf-stat-per-die.csv", "S0-D0 and others, as --per-die" },
		{ "perf-stat-per-socket.csv", "S0 and others, as --per-socket" },
		{ "perf-stat-per-node.csv", "N0 and others, as --per-node" },
		{ "perf-stat-per-thread.csv", "bash-1173 and others, as --per-thread" },
		{ "perf-stat-A.json",
		  "as -A (--no-aggr) writes it: judge takes one value of an event for a boot; without -A" },
		{ "perf-stat-metric-only.csv", "--metric-only" },
		{ "perf-stat-comma.csv",
		  "t:1: a decimal comma between commas: run perf with LC_ALL=C, or with -x \\;" },
	};
	char all[4000];

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct samples *s = samples_new();
		char *text = file_text(bad[i].file);

		cr_assert_eq(read_boot(s, text, "off", "1", NULL), -EINVAL, "%s", bad[i].file);
		free(text);
		samples_free(s);
	}
	strcpy(all, said());
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_assert(strstr(all, bad[i].words), "%s is not in\n%s", bad[i].words, all);
}

/* two runs one after another in one file are two processes of one boot */
Test(formats, runs_in_one_file)
{
	struct samples *s = samples_new();
	char *text = file_text("perf-stat-two-runs.csv");

	cr_assert_eq(read_boot(s, text, "off", "1", NULL), 0);
	cr_assert_eq(samples_extent(s)->units, 4);
	cr_assert_eq(samples_extent(s)->names[UNIT_BENCH], 2);
	cr_assert_eq(unit_of(s, "page-faults")->facts.mark, SAMPLE_VALUE);
	free(text);
	samples_free(s);
}

Test(formats, a_reader_that_is_named_reads, .init = cr_redirect_stderr)
{
	struct samples *s = samples_new();

	cr_assert_eq(read_boot(s, "Some operation: 1.5 usec\n", "off", "1", NULL), -EINVAL);
	cr_assert_eq(read_boot(s, "Some operation: 1.5 usec\n", "off", "1", judge_format_named("lmbench")), 0);
	cr_assert_float_eq(only_value(s, "Some operation"), 1.5, 1e-12);
	cr_assert_null(judge_format_named("lmbench2"));
	cr_assert(strstr(said(), "judge --list-formats"));
	samples_free(s);
}

/* each reader on what only begins like its format, and on nothing */
static const char *const pieces[][2] = {
	{ "hyperfine", "{\"results\":[]}" },
	{ "hyperfine", "{\"results\":[{\"command\":\"x\"}]}" },
	{ "hyperfine", "{\"results\":[{\"command\":\"x\",\"times\":[\"a\"]}]}" },
	{ "hyperfine", "{" },
	{ "perf-stat", "hello\n" },
	{ "perf-stat", "# started on Mon\n" },
	{ "perf-stat-json", "{\"counter-value\" : \"1\"}\n" },
	{ "perf-stat-json", "{\"counter-value\" : \"x\", \"event\" : \"y\"}\n" },
	{ "perf-bench", "hello\n" },
	{ "google-benchmark", "{\"context\":{},\"benchmarks\":[]}" },
	{ "google-benchmark", "{\"context\":{},\"benchmarks\":[{\"name\":\"x\"}]}" },
	{ "stress-ng", "---\nmetrics: 1\n" },
	{ "stress-ng", "metrics:\n  - stressor: cpu\n" },
	{ "stress-ng", "a: [" },
	{ "stress-ng", "a: &x 1\nb: *x\n" },
	{ "sysbench", "hello\n" },
	{ "lmbench", "hello\n" },
	{ "unixbench", "hello\n" },
	{ "will-it-scale", "hello\n" },
	{ "will-it-scale", "tasks,processes,processes_idle,threads,threads_idle,linear\n1,2\n" },
	{ "phoronix", "<PhoronixTestSuite></PhoronixTestSuite>" },
	{ "phoronix", "<PhoronixTestSuite>" },
	{ "phoronix", "<!DOCTYPE a [<!ENTITY b \"c\">]><PhoronixTestSuite>&b;</PhoronixTestSuite>" },
	{ "kselftest", "TAP version 13\nok 1 x\n" },
	{ "phoronix-csv", " ,,\"a\",\"b\"\n\"x - y (s)\",LIB,1,2\n" },
	{ "phoronix-csv", "\"x - y (s)\",LIB,fast\n" },
	{ "phoronix-csv", "\"x\",\nLower Results Are Better\n\"a\",1\n\"b\",2\n" },
	{ "phoronix-csv", "\"box\",1,2\n" },
	{ "phoronix-csv", "title,\n" },
	{ "lava-csv", "suite,result,measurement,unit,name\n" },
	{ "lava-csv", "suite,result,measurement,unit,name\na,pass,1\n" },
	{ "lava-csv", "suite,result,measurement,unit,name\na,pass,x,s,b\n" },
	{ "lava-csv", "suite,result\n" },
	{ "lava", "- name: x\n  measurement: None\n" },
	{ "kernelci", "{\"tests\":[{\"path\":\"x\"}]}" },
	{ "kernelci", "[" },
	{ "fio", "{\"fio version\":\"3\",\"jobs\":[]}" },
	{ "fio", "{\"jobs\":[{\"read\":{\"total_ios\":1,\"iops\":2}}]}" },
	{ "fio", "{\"jobs\":[{\"jobname\":\"a\",\"read\":{\"total_ios\":1}}]}" },
	{ "iperf3", "{\"start\":{\"connected\":[]},\"end\":{},\"error\":\"no route\"}" },
	{ "iperf3", "{\"start\":{\"test_start\":{\"protocol\":\"TCP\"}},\"end\":{\"sum_received\":{}}}" },
	{ "iperf3", "{\"start\":{\"connected\":[]}}" },
	{ "hackbench", "Running in process mode with 1 groups\nEach sender will pass 1\n" },
	{ "hackbench", "Time: 0.1\n" },
	{ "hackbench", "Running in process mode with 1 groups\nTime: 0.1\nTime: 0.2\n" },
	{ "hackbench", "Running in process mode with 1 groups\nTime: soon\n" },
};

Test(formats, pieces_are_refused, .init = cr_redirect_stderr)
{
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		struct samples *s = samples_new();

		cr_assert_eq(read_boot(s, pieces[i][1], "off", "1", judge_format_named(pieces[i][0])), -EINVAL,
			     "%s: %s", pieces[i][0], pieces[i][1]);
		samples_free(s);
	}
}
