// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/topology.h"

#include <errno.h>
#include <hwloc.h>
#include <hwloc/linux.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/number.h"
#include "bench/base/strlist.h"

static unsigned long cache_kib(hwloc_topology_t t, hwloc_obj_type_t type)
{
	hwloc_obj_t o = hwloc_get_obj_by_type(t, type, 0);

	return o ? (unsigned long)(o->attr->cache.size >> 10) : 0;
}

static int load(hwloc_topology_t *t)
{
	if (hwloc_topology_init(t))
		return -1;
	if (!hwloc_topology_load(*t))
		return 0;
	hwloc_topology_destroy(*t);
	return -1;
}

char *topology_text(void)
{
	hwloc_topology_t t;
	char *text;

	if (load(&t))
		return fs_path("not known");
	text = fs_path("%d cores, %d threads, %d NUMA nodes, L1d %lu KiB, L2 %lu KiB, L3 %lu KiB",
		       hwloc_get_nbobjs_by_type(t, HWLOC_OBJ_CORE),
		       hwloc_get_nbobjs_by_type(t, HWLOC_OBJ_PU),
		       hwloc_get_nbobjs_by_type(t, HWLOC_OBJ_NUMANODE),
		       cache_kib(t, HWLOC_OBJ_L1CACHE), cache_kib(t, HWLOC_OBJ_L2CACHE),
		       cache_kib(t, HWLOC_OBJ_L3CACHE));
	hwloc_topology_destroy(t);
	return text;
}

/* cores of a processor that has several kinds: the fastest is the highest; -1 = all are alike, or nothing is known */
static int kind_of(hwloc_topology_t t, hwloc_obj_t core)
{
	return hwloc_cpukinds_get_by_cpuset(t, core->cpuset, 0);
}

/* is @core to be taken rather than @best? */
static bool is_better(hwloc_topology_t t, hwloc_obj_t core, hwloc_obj_t best)
{
	const bool first = hwloc_bitmap_isset(core->cpuset, 0);

	if (!best)
		return true;
	if (first != hwloc_bitmap_isset(best->cpuset, 0))
		return !first;
	return kind_of(t, core) >= kind_of(t, best);
}

/* the core, and in it the first of the processors that we may use; NULL = nothing is known */
static hwloc_obj_t choose(hwloc_topology_t t, int *cpu)
{
	const hwloc_bitmap_t may = hwloc_bitmap_alloc(), here = hwloc_bitmap_alloc();
	hwloc_obj_t core = NULL, best = NULL;

	*cpu = 0;
	if (may && here && !hwloc_get_cpubind(t, may, HWLOC_CPUBIND_PROCESS))
		while ((core = hwloc_get_next_obj_by_type(t, HWLOC_OBJ_CORE, core)))
			if (hwloc_bitmap_intersects(core->cpuset, may) && is_better(t, core, best))
				best = core;
	if (best) {
		hwloc_bitmap_and(here, best->cpuset, may);
		*cpu = hwloc_bitmap_first(here);
	}
	hwloc_bitmap_free(may);
	hwloc_bitmap_free(here);
	return best;
}

int topology_place(void)
{
	hwloc_topology_t t;
	int cpu;

	if (load(&t))
		return 0;
	choose(t, &cpu);
	hwloc_topology_destroy(t);
	return cpu;
}

char *topology_place_text(void)
{
	char threads[128], nodes[128];
	hwloc_topology_t t;
	hwloc_obj_t core;
	char *text;
	int cpu;

	if (load(&t))
		return NULL;
	core = choose(t, &cpu);
	if (core) {
		hwloc_bitmap_list_snprintf(threads, sizeof(threads), core->cpuset);
		hwloc_bitmap_list_snprintf(nodes, sizeof(nodes), core->nodeset);
	}
	text = core ? fs_path("processor %d, core %u of %d (its threads: %s), NUMA node %s", cpu,
			      core->logical_index + 1, hwloc_get_nbobjs_by_type(t, HWLOC_OBJ_CORE), threads, nodes)
		    : NULL;
	hwloc_topology_destroy(t);
	return text;
}

int topology_bind_memory(void)
{
	hwloc_topology_t t;
	hwloc_obj_t core;
	int cpu, err = 0;

	if (load(&t))
		return 0;
	core = choose(t, &cpu);
	if (core && hwloc_get_nbobjs_by_type(t, HWLOC_OBJ_NUMANODE) > 1 &&
	    hwloc_set_membind(t, core->nodeset, HWLOC_MEMBIND_BIND, HWLOC_MEMBIND_THREAD | HWLOC_MEMBIND_BYNODESET))
		err = -errno;
	hwloc_topology_destroy(t);
	return err;
}

int topology_place_node(void)
{
	hwloc_topology_t t;
	hwloc_obj_t core;
	int cpu, node = -1;

	if (load(&t))
		return -1;
	core = choose(t, &cpu);
	if (core && hwloc_get_nbobjs_by_type(t, HWLOC_OBJ_NUMANODE) > 1)
		node = hwloc_bitmap_first(core->nodeset);
	hwloc_topology_destroy(t);
	return node;
}

/* kept, since threads are looked at while a guest is measured */
static struct parts {
	hwloc_topology_t t;
	hwloc_bitmap_t measures, others;	/* NULL = nothing is known */
} parts;

static const struct parts *parts_of_host(void)
{
	hwloc_obj_t core;
	int cpu;

	if (parts.t || load(&parts.t))
		return &parts;
	core = choose(parts.t, &cpu);
	if (!core)
		return &parts;
	parts.measures = hwloc_bitmap_alloc();
	parts.others = hwloc_bitmap_dup(hwloc_topology_get_topology_cpuset(parts.t));
	if (!parts.measures || !parts.others)
		return &parts;
	hwloc_bitmap_set(parts.measures, cpu);
	hwloc_bitmap_andnot(parts.others, parts.others, core->cpuset);
	return &parts;
}

/* 1 = it is one of those of that name */
static int part_thread(const struct parts *p, const char *task, const char *id, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s/comm", task, id);
	AUTO_FREE char *comm = NULL;
	unsigned long long tid;
	bool is;

	if (number_u64(id, &tid) || fs_read(path, &comm, NULL))
		return 0;
	is = !strncmp(comm, name, strlen(name));
	if (p->others && p->measures && !hwloc_bitmap_iszero(p->others))
		hwloc_linux_set_tid_cpubind(p->t, (pid_t)tid, is ? p->measures : p->others);
	return is;
}

unsigned int topology_part_threads(pid_t pid, const char *name)
{
	AUTO_FREE char *task = fs_path("/proc/%d/task", (int)pid);
	const struct parts *p = parts_of_host();
	struct strlist ids = { 0 };
	unsigned int n = 0;

	if (!fs_list(task, &ids))
		for (size_t i = 0; i < ids.n; i++)
			n += part_thread(p, task, ids.at[i], name);
	strlist_release(&ids);
	return n;
}

/* who the machine is, by name or number, is nobody's business */
static bool is_identity(const char *line)
{
	static const char *const keys[] = { "\"HostName\"", "Serial\"", "UUID\"", "AssetTag\"" };
	const char *name = strstr(line, "<info name=");
	const size_t len = name ? strcspn(name + 12, "\"") + 14 : 0;

	for (size_t i = 0; name && i < ARRAY_SIZE(keys); i++) {
		const char *at = strstr(name, keys[i]);

		if (at && at < name + len)
			return true;
	}
	return false;
}

static char *without_identity(const char *xml)
{
	char *out = malloc(strlen(xml) + 1), *to = out;

	while (out && *xml) {
		const size_t len = strcspn(xml, "\n") + !!strchr(xml, '\n');

		memcpy(to, xml, len);
		to[len] = '\0';
		if (!is_identity(to))
			to += len;
		xml += len;
	}
	if (out)
		*to = '\0';
	return out;
}

char *topology_xml(void)
{
	hwloc_topology_t t;
	char *xml = NULL, *text = NULL;
	int len;

	if (load(&t))
		return NULL;
	if (!hwloc_topology_export_xmlbuffer(t, &xml, &len, 0)) {
		text = without_identity(xml);
		hwloc_free_xmlbuffer(t, xml);
	}
	hwloc_topology_destroy(t);
	return text;
}
