// SPDX-License-Identifier: GPL-2.0-only
#include "boot/vm.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "bench/base/topology.h"
#include "boot/vm_kept.h"
#include "results/results.h"
#include "results/whole.h"

int vm_begin(struct vm *v, const struct machine_handle *on, const struct plan *p, const struct boot *b, const char *id)
{
	AUTO_FREE char *final = results_boot(id, NULL);
	AUTO_FREE char *root = results_step("boot");
	int err = fs_mkdirs(root);

	*v = (struct vm){ .on = on, .plan = p, .b = b, .id = id };
	if (!err)
		err = fs_claim(&v->claim, root, id, false);
	if (!err)
		err = vm_kept_take(on, id);
	if (err)
		return err == -EBUSY || err == 1 ? VM_ELSEWHERE : err;
	v->dir = fs_temp(final);
	v->log_path = fs_path("%s/%s", v->dir, on->ops->console_is_output ? MACHINE_CONSOLE : MACHINE_LOG);
	return fs_mkdirs(v->dir);
}

int vm_initramfs(struct vm *v, struct initramfs *in)
{
	AUTO_FREE char *path = fs_path("%s/" MACHINE_INITRD, v->dir);
	AUTO_FREE char *runner = plan_runner(v->plan, v->b->arch);

	if (!in->runner)
		in->runner = runner;
	return initramfs_write(path, in);
}

int vm_start(struct vm *v, enum machine_count count, struct subproc *sp)
{
	const struct boot *b = v->b;
	AUTO_FREE char *image = results_build(b->build->id, "image");
	int err;

	v->vmlinux = results_build(b->build->id, "vmlinux");
	v->image = realpath(image, NULL);
	if (!v->image)
		return fail(-errno, "%s (hardbench build %s makes it)", image, v->plan->name);
	v->guest = (struct machine_guest){
		.on = v->on, .arch = b->arch, .image = v->image, .vmlinux = v->vmlinux, .dir = v->dir,
		.cmdline = b->arm->cmdline, .seed = b->seed,
		.count = count, .footprint = v->plan->footprint, .model = plan_model(v->plan, b->arch),
	};
	err = v->on->ops->argv(&v->guest, &v->argv);
	if (!err && strlist_end(&v->argv))
		err = fail(-ENOMEM, "command line");
	if (!err)
		err = v->on->ops->version(b->arch, &v->program);
	*sp = (struct subproc){
		.argv = (const char *const *)v->argv.at, .cwd = v->dir, .stdout_file = v->log_path,
		.timeout_ms = v->on->def->host_timeout_s * 1000, .file_bytes = VM_FILE_MAX,
		.on_cpu = v->on->ops->timed && !v->on->ops->remote ? topology_place() : -1,
		.keep = v->on->ops->environment, .small_pages = v->on->ops->deterministic,
	};
	clock_gettime(CLOCK_REALTIME, &v->started);
	return err;
}

static bool flooded(struct vm *v)
{
	static const struct { const char *name, *what; long long max; } files[] = {
		{ MACHINE_CONSOLE, "its console has", VM_CONSOLE_MAX },
		{ MACHINE_PORT, "its records are", VM_PORT_MAX },
		{ MACHINE_LOG, "the emulator says", VM_LOG_MAX },
	};

	for (size_t i = 0; !v->flood[0] && i < ARRAY_SIZE(files); i++) {
		AUTO_FREE char *path = fs_path("%s/%s", v->dir, files[i].name);
		struct stat st;

		if (!stat(path, &st) && st.st_size > files[i].max)
			snprintf(v->flood, sizeof(v->flood), "%s more than %lld MiB", files[i].what,
				 files[i].max >> 20);
	}
	return v->flood[0];
}

int vm_tick(struct vm *v)
{
	if (flooded(v))
		return 1;
	return v->on->ops->tick ? v->on->ops->tick(&v->guest, v->dir) : 0;
}

void vm_ended(struct vm *v, const struct subproc *sp)
{
	AUTO_FREE char *console = fs_path("%s/" MACHINE_CONSOLE, v->dir);
	struct stat st;

	clock_gettime(CLOCK_REALTIME, &v->ended);
	v->wall_ns = sp->wall_ns;
	v->cpu_ns = sp->cpu_ns;
	if (sp->term_signal == SIGXFSZ && !flooded(v))
		snprintf(v->flood, sizeof(v->flood), "a file of its machine has %llu MiB", VM_FILE_MAX >> 20);
	if (flooded(v) && !stat(console, &st) && st.st_size > VM_FLOOD_KEPT && truncate(console, VM_FLOOD_KEPT))
		note("%s cannot be cut: %s", console, strerror(errno));
}

char *vm_text(const struct vm *v, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", v->dir, name);
	char *text = NULL;
	size_t len;

	if (fs_read(path, &text, &len))
		return NULL;
	for (size_t i = 0; i < len; i++)
		if (!text[i])
			text[i] = '?';
	return text;
}

static int remove_files(const char *dir, const char *const *name)
{
	int err = 0;

	for (; !err && *name; name++) {
		AUTO_FREE char *path = fs_path("%s/%s", dir, *name);

		err = fs_remove(path);
	}
	return err;
}

static char *final_dir(const struct vm *v, bool done)
{
	char *path = results_boot(v->id, NULL);

	for (unsigned int k = 1; !done; k++) {
		AUTO_FREE char *name = fs_path("%s.failed-%u", v->id, k);

		free(path);
		path = results_boot(name, NULL);
		if (!fs_exists(path))
			break;
	}
	return path;
}

int vm_commit(struct vm *v, bool done)
{
	static const char *const work[] = { MACHINE_INITRD, MACHINE_PORT, MACHINE_LOG, NULL };
	AUTO_FREE char *to = NULL;
	int err = remove_files(v->dir, work);

	if (!err && v->on->ops->work)
		err = remove_files(v->dir, v->on->ops->work);
	if (err)
		return err;
	to = final_dir(v, done);
	err = whole_seal(WHOLE_BOOT, v->dir, v->id);
	if (!err)
		err = whole_set_aside(WHOLE_BOOT, to);
	if (!err)
		err = fs_commit_dir(v->dir, to);
	whole_forget(to);
	if (err)
		return err;
	free(v->dir);
	v->dir = TAKE(to);
	if (done)
		vm_kept_keep(v->on, v->id);
	return 0;
}

void vm_release(struct vm *v)
{
	if (v->dir && fs_is_temp(strrchr(v->dir, '/') + 1))
		fs_remove(v->dir);
	fs_unclaim(&v->claim);
	free(v->dir);
	free(v->log_path);
	free(v->image);
	free(v->vmlinux);
	free(v->program);
	strlist_release(&v->argv);
	*v = (struct vm){ 0 };
}

int vm_await(const char *id)
{
	AUTO_FREE char *root = results_step("boot");
	struct fs_claim c;
	int err = fs_claim(&c, root, id, true);

	if (!err)
		fs_unclaim(&c);
	return err;
}
