set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,729 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shuffle_page_allocator-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'shuffle_page_allocator: extra instructions per operation, idle against absent' at screen 0.012766,0.972565 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019204 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.936900
set bmargin at screen 0.085048
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.18381183:1.14306903]
plot \
 'cost-shuffle_page_allocator-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-shuffle_page_allocator-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-shuffle_page_allocator-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-shuffle_page_allocator-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,214 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-shuffle_page_allocator-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'shuffle_page_allocator: share of each function in the difference, idle against absent' at screen 0.012766,0.906542 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.065421 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.785047
set bmargin at screen 0.355140
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'refill_objects +3.72, memcpy_orig +2.97, pidfs_add_pid +1.41 and 12 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__update_load_avg_se -1.38, pidfs_add_pid -0.92 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'refill_objects -4.12, alloc_from_new_slab -0.69 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'pidfs_add_pid -2.12, __update_load_avg_se +1.35 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.177570 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.177570 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.177570 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.177570 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.177570 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.177570 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.177570 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.177570 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-shuffle_page_allocator-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-shuffle_page_allocator-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-shuffle_page_allocator-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-shuffle_page_allocator-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-shuffle_page_allocator-idle-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,729 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shuffle_page_allocator-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'shuffle_page_allocator: extra instructions per operation, on against absent' at screen 0.012766,0.972565 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019204 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.936900
set bmargin at screen 0.085048
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.05998459:0.878468792]
plot \
 'cost-shuffle_page_allocator-on-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-shuffle_page_allocator-on-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-shuffle_page_allocator-on-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-shuffle_page_allocator-on-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,214 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-shuffle_page_allocator-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'shuffle_page_allocator: share of each function in the difference, on against absent' at screen 0.012766,0.906542 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.065421 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.785047
set bmargin at screen 0.355140
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__call_rcu_common.constprop.0 +15.50 and 7 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'refill_objects -2.66, memcpy_orig +1.44, pidfs_add_pid -1.31 and 14 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__rmqueue_pcplist +469.17, __free_frozen_pages -245.44 and 159 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'alloc_from_new_slab -69.56, get_page_from_freelist -49.23 and 85 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.177570 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.177570 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.177570 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.177570 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.177570 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.177570 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.177570 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.177570 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-shuffle_page_allocator-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-shuffle_page_allocator-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-shuffle_page_allocator-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-shuffle_page_allocator-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-shuffle_page_allocator-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,729 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_freelist-hardened-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_freelist: extra instructions per operation, hardened against off' at screen 0.012766,0.972565 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019204 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.936900
set bmargin at screen 0.085048
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.09312531:3.69011659]
plot \
 'cost-slab_freelist-hardened-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_freelist-hardened-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-slab_freelist-hardened-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_freelist-hardened-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_freelist-hardened-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_freelist-hardened-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_freelist: share of each function in the difference, hardened against off' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free +3' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free +6' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_free_bulk +2' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free +3' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free +9, alloc_from_new_slab +6.81 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'refill_objects +6.99, alloc_from_new_slab +4.55 and 7 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +9' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'alloc_from_new_slab -52.39, kmem_cache_free +43.83 and 100 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__rmqueue_pcplist -479.12, __free_frozen_pages +256.59 and 140 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.115502 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.115502 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.115502 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.115502 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.115502 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.115502 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.115502 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.115502 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_freelist-hardened-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_freelist-hardened-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_freelist-hardened-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_freelist-hardened-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_freelist-hardened-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,729 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_freelist-random-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_freelist: extra instructions per operation, random against off' at screen 0.012766,0.972565 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019204 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.936900
set bmargin at screen 0.085048
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.0787763:2.3269919]
plot \
 'cost-slab_freelist-random-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-slab_freelist-random-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_freelist-random-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_freelist-random-x86_64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,237 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_freelist-random-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_freelist: share of each function in the difference, random against off' at screen 0.012766,0.915612 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.059072 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.805907
set bmargin at screen 0.320675
unset key
set yrange [4.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,4.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'inode_init_once -45.09, refill_objects +8.91 and 14 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__rmqueue_pcplist -140.81, refill_objects +45.80 and 153 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__call_rcu_common.constprop.0 +15.50 and 7 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__free_frozen_pages +225.60, free_frozen_page_commit +163.04 and 139 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'refill_objects -28.88, kmem_cache_free +28.39 and 97 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.160338 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.160338 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.160338 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.160338 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.160338 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.160338 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.160338 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.160338 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_freelist-random-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_freelist-random-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_freelist-random-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_freelist-random-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_freelist-random-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
