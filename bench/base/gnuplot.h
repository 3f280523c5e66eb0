/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_GNUPLOT_H
#define HB_BASE_GNUPLOT_H

/*
 * gnuplot_run - draw what a script says
 * @dir, @script  in  it runs in that folder, by that name in it
 * Errors  nothing is printed but what gnuplot says: -ENOENT there is no gnuplot; -EIO it failed; -errno
 */
int gnuplot_run(const char *dir, const char *script);

#endif
