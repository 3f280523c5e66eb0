set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-landlock-layers_16-arm64-6.12-gcc.svg'
unset label
set label 1 'landlock: extra instructions per operation, layers_16 against absent' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.60448489:161.478063]
plot \
 'cost-landlock-layers_16-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-landlock-layers_16-arm64-6.12-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-landlock-layers_16-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-landlock-layers_16-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-landlock-layers_16-arm64-6.12-gcc.svg'
unset label
set label 1 'landlock: share of each function in the difference, layers_16 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '_find_next_bit +1,280, landlock_init_layer_masks +738 and 38 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '_find_next_bit +2,048, landlock_unmask_layers +1,314 and 52 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '_find_next_bit +3,072, landlock_unmask_layers +1,768 and 27 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '_find_next_bit +1,792, landlock_init_layer_masks +978 and 143 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_inode_permission +26, vfs_getattr +20 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_vm_enough_memory_mm +120, mod_node_state -85.62 and 77 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
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
 'functions-landlock-layers_16-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-landlock-layers_16-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-landlock-layers_16-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-landlock-layers_16-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-landlock-layers_16-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-landlock-layers_4-arm64-6.12-gcc.svg'
unset label
set label 1 'landlock: extra instructions per operation, layers_4 against absent' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.28631784:79.7517062]
plot \
 'cost-landlock-layers_4-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-landlock-layers_4-arm64-6.12-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-landlock-layers_4-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-landlock-layers_4-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-landlock-layers_4-arm64-6.12-gcc.svg'
unset label
set label 1 'landlock: share of each function in the difference, layers_4 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '_find_next_bit +320, landlock_unmask_layers +233 and 38 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '_find_next_bit +512, landlock_unmask_layers +426 and 52 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '_find_next_bit +768, landlock_unmask_layers +544 and 27 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '_find_next_bit +448, landlock_unmask_layers +292 and 141 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_inode_permission +26, vfs_getattr +20 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_vm_enough_memory_mm +120, mod_node_state -87.25 and 76 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
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
 'functions-landlock-layers_4-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-landlock-layers_4-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-landlock-layers_4-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-landlock-layers_4-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-landlock-layers_4-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-landlock-none-arm64-6.12-gcc.svg'
unset label
set label 1 'landlock: extra instructions per operation, none against absent' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.246343841:15.2733182]
plot \
 'cost-landlock-none-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-landlock-none-arm64-6.12-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-landlock-none-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-landlock-none-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-landlock-none-arm64-6.12-gcc.svg'
unset label
set label 1 'landlock: share of each function in the difference, none against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_alloc_noprof +57, kmem_cache_free.part.0 +49 and 21 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_inode_permission +78, new_slab +76.88 and 34 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'security_inode_permission +26, vfs_getattr +20 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'security_inode_permission +156, security_path_rename +68 and 8 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_noprof +151.77, security_vm_enough_memory_mm +80 and 124 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_vm_enough_memory_mm +120, __rmqueue_pcplist -98.90 and 76 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
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
 'functions-landlock-none-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-landlock-none-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-landlock-none-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-landlock-none-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-landlock-none-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-landlock-rules_1-arm64-6.12-gcc.svg'
unset label
set label 1 'landlock: extra instructions per operation, rules_1 against absent' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.937122:59.4083381]
plot \
 'cost-landlock-rules_1-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-landlock-rules_1-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-landlock-rules_1-arm64-6.12-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-landlock-rules_1-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-landlock-rules_1-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-landlock-rules_1-arm64-6.12-gcc.svg'
unset label
set label 1 'landlock: share of each function in the difference, rules_1 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'is_access_to_paths_allowed +195, landlock_unmask_layers +122 and 38 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'is_access_to_paths_allowed +300, landlock_unmask_layers +204 and 53 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'is_access_to_paths_allowed +300, landlock_unmask_layers +238 and 27 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'security_inode_permission +26, vfs_getattr +20 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'is_access_to_paths_allowed +195, __kmalloc_noprof +151.89 and 147 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_vm_enough_memory_mm +120, __rmqueue_pcplist -105.74 and 76 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
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
 'functions-landlock-rules_1-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-landlock-rules_1-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-landlock-rules_1-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-landlock-rules_1-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-landlock-rules_1-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-landlock-rules_10-arm64-6.12-gcc.svg'
unset label
set label 1 'landlock: extra instructions per operation, rules_10 against absent' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-12.3677264:60.8880976]
plot \
 'cost-landlock-rules_10-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-landlock-rules_10-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-landlock-rules_10-arm64-6.12-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-landlock-rules_10-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-landlock-rules_10-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-landlock-rules_10-arm64-6.12-gcc.svg'
unset label
set label 1 'landlock: share of each function in the difference, rules_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'is_access_to_paths_allowed +195, landlock_unmask_layers +122 and 38 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'is_access_to_paths_allowed +300, landlock_unmask_layers +204 and 51 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'is_access_to_paths_allowed +300, landlock_unmask_layers +238 and 27 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'is_access_to_paths_allowed +195, __kmalloc_noprof +152 and 131 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_inode_permission +26, vfs_getattr +20 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_vm_enough_memory_mm +120, __rmqueue_pcplist -116.54 and 76 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
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
 'functions-landlock-rules_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-landlock-rules_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-landlock-rules_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-landlock-rules_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-landlock-rules_10-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-landlock-rules_100-arm64-6.12-gcc.svg'
unset label
set label 1 'landlock: extra instructions per operation, rules_100 against absent' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-13.3930192:62.4829581]
plot \
 'cost-landlock-rules_100-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-landlock-rules_100-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-landlock-rules_100-arm64-6.12-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-landlock-rules_100-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-landlock-rules_100-arm64-6.12-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-landlock-rules_100-arm64-6.12-gcc.svg'
unset label
set label 1 'landlock: share of each function in the difference, rules_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'is_access_to_paths_allowed +195, landlock_unmask_layers +122 and 38 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'is_access_to_paths_allowed +300, landlock_unmask_layers +204 and 57 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'is_access_to_paths_allowed +300, landlock_unmask_layers +238 and 28 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'is_access_to_paths_allowed +195, __kmalloc_noprof +151.89 and 155 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_inode_permission +26, vfs_getattr +20 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_file_permission +22, iterate_dir +6' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__rmqueue_pcplist -202.25, security_vm_enough_memory_mm +120 and 90 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-landlock-rules_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-landlock-rules_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-landlock-rules_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-landlock-rules_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-landlock-rules_100-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
