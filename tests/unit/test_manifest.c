// SPDX-License-Identifier: GPL-2.0-only
#include "../../analysis/report/manifest.h"

#include "golden.h"

Test(manifest, golden)
{
	golden_export("manifest.json", manifest_json);
}
