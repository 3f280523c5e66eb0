set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-landlock-layers_16-arm64-7.3-gcc.svg'
unset label
set label 1 'landlock: extra instructions per operation, layers_16 against absent' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '6 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-16.4805405:78.4538268]
plot \
 'cost-landlock-layers_16-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-landlock-layers_16-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-landlock-layers_16-arm64-7.3-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-landlock-layers_16-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-landlock-layers_16-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-landlock-layers_16-arm64-7.3-gcc.svg'
unset label
set label 1 'landlock: share of each function in the difference, layers_16 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '6 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'landlock_unmask_layers +355, landlock_init_layer_masks +233 and 37 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'landlock_unmask_layers +710, landlock_init_layer_masks +466 and 62 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'landlock_unmask_layers +710, landlock_init_layer_masks +466 and 65 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'landlock_unmask_layers +355, landlock_init_layer_masks +233 and 188 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_inode_permission +26, security_inode_getattr +14 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__rmqueue_pcplist -158.91, security_vm_enough_memory_mm +117 and 84 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_file_permission +22, iterate_dir +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-landlock-layers_16-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-landlock-layers_16-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-landlock-layers_16-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-landlock-layers_16-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-landlock-layers_16-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-landlock-layers_4-arm64-7.3-gcc.svg'
unset label
set label 1 'landlock: extra instructions per operation, layers_4 against absent' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '6 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-13.4526857:64.7057512]
plot \
 'cost-landlock-layers_4-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-landlock-layers_4-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-landlock-layers_4-arm64-7.3-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-landlock-layers_4-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-landlock-layers_4-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-landlock-layers_4-arm64-7.3-gcc.svg'
unset label
set label 1 'landlock: share of each function in the difference, layers_4 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '6 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'landlock_unmask_layers +175 and 38 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'landlock_unmask_layers +350, landlock_init_layer_masks +300 and 62 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'landlock_unmask_layers +350, landlock_init_layer_masks +300 and 65 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'landlock_unmask_layers +175 and 146 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_inode_permission +26, security_inode_getattr +14 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__rmqueue_pcplist +828.04, __free_frozen_pages -204.17 and 150 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_file_permission +22, iterate_dir +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-landlock-layers_4-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-landlock-layers_4-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-landlock-layers_4-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-landlock-layers_4-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-landlock-layers_4-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-landlock-none-arm64-7.3-gcc.svg'
unset label
set label 1 'landlock: extra instructions per operation, none against absent' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '6 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.22938108:16.670086]
plot \
 'cost-landlock-none-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-landlock-none-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-landlock-none-arm64-7.3-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-landlock-none-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-landlock-none-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-landlock-none-arm64-7.3-gcc.svg'
unset label
set label 1 'landlock: share of each function in the difference, none against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '6 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free +64, kmem_cache_alloc_noprof +62 and 20 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__pi_memset_generic +119.91, security_inode_permission +78 and 46 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'security_inode_permission +156, security_path_rename +68 and 20 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'security_inode_permission +26, security_inode_getattr +14 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_noprof +160.31, __pi_memset_generic +80.23 and 161 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__rmqueue_pcplist +824.09, __free_frozen_pages -204.17 and 155 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_file_permission +22, iterate_dir +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-landlock-none-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-landlock-none-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-landlock-none-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-landlock-none-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-landlock-none-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-landlock-rules_1-arm64-7.3-gcc.svg'
unset label
set label 1 'landlock: extra instructions per operation, rules_1 against absent' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '6 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-12.3910174:61.1995698]
plot \
 'cost-landlock-rules_1-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-landlock-rules_1-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-landlock-rules_1-arm64-7.3-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-landlock-rules_1-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-landlock-rules_1-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-landlock-rules_1-arm64-7.3-gcc.svg'
unset label
set label 1 'landlock: share of each function in the difference, rules_1 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '6 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'is_access_to_paths_allowed.con +164 and 38 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'is_access_to_paths_allowed.con +264 and 63 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'is_access_to_paths_allowed.con +264 and 66 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__rmqueue_pcplist +718.26 and 203 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_inode_permission +26, security_inode_getattr +14 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__rmqueue_pcplist -1,928.11, __mod_zone_page_state -329.88 and 193 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_file_permission +22, iterate_dir +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-landlock-rules_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-landlock-rules_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-landlock-rules_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-landlock-rules_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-landlock-rules_1-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-landlock-rules_10-arm64-7.3-gcc.svg'
unset label
set label 1 'landlock: extra instructions per operation, rules_10 against absent' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '6 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-12.8652728:61.7803534]
plot \
 'cost-landlock-rules_10-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-landlock-rules_10-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-landlock-rules_10-arm64-7.3-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-landlock-rules_10-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-landlock-rules_10-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-landlock-rules_10-arm64-7.3-gcc.svg'
unset label
set label 1 'landlock: share of each function in the difference, rules_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '6 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'is_access_to_paths_allowed.con +164 and 38 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'landlock_unmask_layers +284 and 66 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'landlock_unmask_layers +284 and 66 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'is_access_to_paths_allowed.con +164 and 149 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_inode_permission +26, security_inode_getattr +14 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__rmqueue_pcplist -148.33, security_vm_enough_memory_mm +117 and 84 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_file_permission +22, iterate_dir +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-landlock-rules_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-landlock-rules_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-landlock-rules_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-landlock-rules_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-landlock-rules_10-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-landlock-rules_100-arm64-7.3-gcc.svg'
unset label
set label 1 'landlock: extra instructions per operation, rules_100 against absent' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '6 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.00580403:62.3598498]
plot \
 'cost-landlock-rules_100-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-landlock-rules_100-arm64-7.3-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-landlock-rules_100-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-landlock-rules_100-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-landlock-rules_100-arm64-7.3-gcc.svg'
unset label
set label 1 'landlock: share of each function in the difference, rules_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '6 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'is_access_to_paths_allowed.con +164 and 38 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'landlock_unmask_layers +308 and 63 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'landlock_unmask_layers +308 and 70 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__rmqueue_pcplist +342.38 and 226 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_inode_permission +26, security_inode_getattr +14 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_vm_enough_memory_mm +117, __kmalloc_noprof +80.31 and 59 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_file_permission +22, iterate_dir +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-landlock-rules_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-landlock-rules_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-landlock-rules_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-landlock-rules_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-landlock-rules_100-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
