// SPDX-License-Identifier: GPL-2.0-only
#include "code/elf.h"

#include <errno.h>
#include <fcntl.h>
#include <gelf.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/grow.h"
#include "code/elf_funcs.h"

static int read_texts(struct elf_image *im, size_t shstrndx)
{
	Elf_Scn *scn = NULL;

	while ((scn = elf_nextscn(im->elf, scn))) {
		struct elf_text *t;
		GElf_Shdr sh;

		if (!gelf_getshdr(scn, &sh) || !(sh.sh_flags & SHF_EXECINSTR) ||
		    sh.sh_type != SHT_PROGBITS || !sh.sh_size)
			continue;
		if (GROW(im->text, im->nr_texts))
			return -ENOMEM;
		t = &im->text[im->nr_texts++];
		*t = (struct elf_text){ .addr = sh.sh_addr, .size = sh.sh_size,
					.shndx = elf_ndxscn(scn), .placed = !im->relocatable };
		t->name = elf_strptr(im->elf, shstrndx, sh.sh_name);
		if (!t->name)
			t->name = "?";
	}
	return 0;
}

static bool symtab(const struct elf_image *im, Elf_Data **data, GElf_Shdr *sh)
{
	Elf_Scn *scn = NULL;

	while ((scn = elf_nextscn(im->elf, scn)))
		if (gelf_getshdr(scn, sh) && sh->sh_type == SHT_SYMTAB && sh->sh_entsize) {
			*data = elf_getdata(scn, NULL);
			return *data;
		}
	return false;
}

static bool text_of(const struct elf_image *im, size_t shndx, unsigned int *text)
{
	for (unsigned int i = 0; i < im->nr_texts; i++)
		if (im->text[i].shndx == shndx) {
			*text = i;
			return true;
		}
	return false;
}

/* true when @sym is a name for code: mapping symbols ($x) and assembler-local labels are not */
static bool is_code(const struct elf_image *im, const GElf_Sym *sym, const char *name, struct elf_name *out)
{
	const int type = GELF_ST_TYPE(sym->st_info);
	const struct elf_text *t;

	if (type != STT_FUNC && type != STT_NOTYPE && type != STT_GNU_IFUNC)
		return false;
	if (!name || !*name || *name == '$' || !strncmp(name, ".L", 2))
		return false;
	*out = (struct elf_name){ .name = name, .at = sym->st_value, .size = sym->st_size,
				  .is_func = type == STT_FUNC, .local = GELF_ST_BIND(sym->st_info) == STB_LOCAL };
	if (!text_of(im, sym->st_shndx, &out->text))
		return false;
	t = &im->text[out->text];
	if (!im->relocatable)
		out->at -= t->addr;
	if (out->at >= t->size)
		return false;
	if (out->size > t->size - out->at)
		out->size = t->size - out->at;
	return true;
}

/* offsets become addresses, and the bytes are found; libelf keeps them mapped until elf_release() */
static int find_code(struct elf_image *im)
{
	for (size_t i = 0; i < im->nr_funcs; i++) {
		struct elf_func *f = &im->func[i];
		const struct elf_text *t = &im->text[f->text];
		Elf_Data *d = elf_getdata(elf_getscn(im->elf, t->shndx), NULL);

		if (!d || !d->d_buf || d->d_size < f->end)
			return -ENODATA;
		f->code = (const unsigned char *)d->d_buf + f->addr;
		f->addr += t->addr;
		f->end += t->addr;
	}
	return 0;
}

static int read_funcs(struct elf_image *im, const char *path)
{
	AUTO_FREE struct elf_name *names = NULL;
	size_t n = 0, total;
	Elf_Data *data;
	GElf_Shdr sh;
	GElf_Sym sym;

	if (!symtab(im, &data, &sh))
		return fail(-EINVAL, "%s has no symbol table", path);
	total = data->d_size / sh.sh_entsize;
	names = calloc(total + 1, sizeof(*names));
	im->func = calloc(total + 1, sizeof(*im->func));
	if (!names || !im->func)
		return fail(-ENOMEM, "read %s", path);
	for (size_t i = 0; i < total; i++)
		n += gelf_getsym(data, i, &sym) &&
		     is_code(im, &sym, elf_strptr(im->elf, sh.sh_link, sym.st_name), &names[n]);
	elf_funcs_make(im, names, n);
	if (find_code(im))
		return fail(-EINVAL, "%s: truncated text section", path);
	return 0;
}

static int load(struct elf_image *im, const char *path)
{
	size_t shstrndx;
	GElf_Ehdr eh;

	elf_version(EV_CURRENT);
	im->fd = open(path, O_RDONLY | O_CLOEXEC);
	if (im->fd < 0)
		return fail(-errno, "open %s", path);
	im->elf = elf_begin(im->fd, ELF_C_READ_MMAP, NULL);
	if (!im->elf || !gelf_getehdr(im->elf, &eh) || elf_getshdrstrndx(im->elf, &shstrndx))
		return fail(-EINVAL, "%s is not an ELF file: %s", path, elf_errmsg(-1));
	im->relocatable = eh.e_type == ET_REL;
	im->machine = eh.e_machine == EM_X86_64 ? ELF_X86_64 :
		      eh.e_machine == EM_AARCH64 ? ELF_ARM64 : ELF_OTHER;
	if (read_texts(im, shstrndx))
		return fail(-ENOMEM, "read %s", path);
	return read_funcs(im, path);
}

int elf_load(struct elf_image *im, const char *path)
{
	int err;

	*im = (struct elf_image){ .fd = -1 };
	err = load(im, path);
	if (err)
		elf_release(im);
	return err;
}

void elf_release(struct elf_image *im)
{
	if (im->elf)
		elf_end(im->elf);
	if (im->elf || im->text || im->fd > 0)
		close(im->fd);
	free(im->func);
	free(im->text);
	*im = (struct elf_image){ .fd = -1 };
}

/* of all that the image defines; @name may be NULL */
static void each_symbol(const struct elf_image *im, void (*fn)(void *ctx, const GElf_Sym *sym, const char *name),
			void *ctx)
{
	Elf_Data *data;
	GElf_Shdr sh;
	GElf_Sym sym;

	if (!symtab(im, &data, &sh))
		return;
	for (size_t i = 0; i < data->d_size / sh.sh_entsize; i++)
		if (gelf_getsym(data, i, &sym) && sym.st_shndx != SHN_UNDEF)
			fn(ctx, &sym, elf_strptr(im->elf, sh.sh_link, sym.st_name));
}

struct named {
	const char *name;
	uint64_t *addr;
	size_t n, max;
};

static void keep_named(void *ctx, const GElf_Sym *sym, const char *name)
{
	struct named *x = ctx;

	if (!name || strcmp(name, x->name))
		return;
	if (x->n < x->max)
		x->addr[x->n] = sym->st_value;
	x->n++;
}

size_t elf_symbol_addrs(const struct elf_image *im, const char *name, uint64_t *addr, size_t max)
{
	struct named x = { .name = name, .addr = addr, .max = max };

	each_symbol(im, keep_named, &x);
	return x.n;
}

struct between {
	uint64_t from, to;
	size_t n;
};

static void count_between(void *ctx, const GElf_Sym *sym, const char *name)
{
	struct between *x = ctx;

	(void)name;
	x->n += GELF_ST_TYPE(sym->st_info) == STT_OBJECT && sym->st_value >= x->from && sym->st_value < x->to;
}

size_t elf_objects(const struct elf_image *im, uint64_t from, uint64_t to)
{
	struct between x = { .from = from, .to = to };

	each_symbol(im, count_between, &x);
	return x.n;
}

struct object_walk {
	int (*fn)(void *ctx, const char *name, uint64_t addr, uint64_t size);
	void *ctx;
	int err;
};

static void one_object(void *ctx, const GElf_Sym *sym, const char *name)
{
	struct object_walk *w = ctx;

	if (!w->err && GELF_ST_TYPE(sym->st_info) == STT_OBJECT && name && *name)
		w->err = w->fn(w->ctx, name, sym->st_value, sym->st_size);
}

int elf_each_object(const struct elf_image *im,
		    int (*fn)(void *ctx, const char *name, uint64_t addr, uint64_t size), void *ctx)
{
	struct object_walk w = { fn, ctx, 0 };

	each_symbol(im, one_object, &w);
	return w.err;
}

static bool is_call_reloc(const struct elf_image *im, uint32_t type)
{
	if (im->machine == ELF_X86_64)
		return type == R_X86_64_PLT32 || type == R_X86_64_PC32;
	return type == R_AARCH64_CALL26 || type == R_AARCH64_JUMP26;
}

static int each_rela(const struct elf_image *im, Elf_Data *rela, const GElf_Shdr *rsh, unsigned int text,
		     int (*fn)(void *ctx, unsigned int text, uint64_t at, const char *symbol), void *ctx)
{
	Elf_Data *syms;
	GElf_Shdr sh;
	int err = 0;

	if (!symtab(im, &syms, &sh))
		return 0;
	for (size_t i = 0; !err && i < rela->d_size / rsh->sh_entsize; i++) {
		const char *name;
		GElf_Rela r;
		GElf_Sym s;

		if (!gelf_getrela(rela, i, &r) || !is_call_reloc(im, GELF_R_TYPE(r.r_info)) ||
		    !gelf_getsym(syms, GELF_R_SYM(r.r_info), &s))
			continue;
		name = elf_strptr(im->elf, sh.sh_link, s.st_name);
		if (name)
			err = fn(ctx, text, r.r_offset, name);
	}
	return err;
}

int elf_each_call_reloc(const struct elf_image *im,
			int (*fn)(void *ctx, unsigned int text, uint64_t at, const char *symbol), void *ctx)
{
	Elf_Scn *scn = NULL;
	int err = 0;

	while (!err && (scn = elf_nextscn(im->elf, scn))) {
		unsigned int text;
		Elf_Data *data;
		GElf_Shdr sh;

		if (!gelf_getshdr(scn, &sh) || sh.sh_type != SHT_RELA || !sh.sh_entsize ||
		    !text_of(im, sh.sh_info, &text))
			continue;
		data = elf_getdata(scn, NULL);
		if (data)
			err = each_rela(im, data, &sh, text, fn, ctx);
	}
	return err;
}

size_t elf_section(const struct elf_image *im, const char *name, const void **data)
{
	Elf_Scn *scn = NULL;
	size_t shstrndx;

	if (elf_getshdrstrndx(im->elf, &shstrndx))
		return 0;
	while ((scn = elf_nextscn(im->elf, scn))) {
		const char *own = NULL;
		Elf_Data *d;
		GElf_Shdr sh;

		if (gelf_getshdr(scn, &sh))
			own = elf_strptr(im->elf, shstrndx, sh.sh_name);
		if (!own || strcmp(own, name))
			continue;
		d = elf_getdata(scn, NULL);
		*data = d ? d->d_buf : NULL;
		return d && d->d_buf ? d->d_size : 0;
	}
	return 0;
}

void elf_sizes(const struct elf_image *im, struct elf_sizes *s)
{
	Elf_Scn *scn = NULL;
	GElf_Shdr sh;

	*s = (struct elf_sizes){ 0 };
	while ((scn = elf_nextscn(im->elf, scn))) {
		if (!gelf_getshdr(scn, &sh) || !(sh.sh_flags & SHF_ALLOC))
			continue;
		*(sh.sh_type == SHT_NOBITS ? &s->bss : sh.sh_flags & SHF_WRITE ? &s->data : &s->text) += sh.sh_size;
		if (sh.sh_flags & SHF_EXECINSTR)
			s->code += sh.sh_size;
	}
}
