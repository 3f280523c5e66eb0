/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_PROGRAM_PROGRAM_H
#define HB_PROGRAM_PROGRAM_H

int main(int argc, char **argv);

/* program_start - run main() with what the kernel left on the stack: argc, argv[argc + 1], ... ; never returns */
void program_start(const long *stack);

#endif
