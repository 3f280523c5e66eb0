// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/latex.h"

#include "golden.h"

Test(latex, golden)
{
	golden_export("verdicts.tex", latex_tables);
}
