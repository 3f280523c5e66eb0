set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,729 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shuffle_page_allocator-idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'shuffle_page_allocator: extra instructions per operation, idle against absent' at screen 0.012766,0.972565 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019204 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.936900
set bmargin at screen 0.085048
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.91228519:3.20813449]
plot \
 'cost-shuffle_page_allocator-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-shuffle_page_allocator-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-shuffle_page_allocator-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-shuffle_page_allocator-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-shuffle_page_allocator-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,214 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-shuffle_page_allocator-idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'shuffle_page_allocator: share of each function in the difference, idle against absent' at screen 0.012766,0.906542 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.065421 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.785047
set bmargin at screen 0.355140
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__rmqueue_pcplist +63.25, allocate_slab +55 and 20 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___slab_alloc.constprop.0 +35.25 and 7 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__rmqueue_pcplist +17.56, allocate_slab -12.50 and 12 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'blake2s_compress -396.25, allocate_slab -296.25 and 94 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
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
 'functions-shuffle_page_allocator-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-shuffle_page_allocator-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-shuffle_page_allocator-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-shuffle_page_allocator-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-shuffle_page_allocator-idle-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,729 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shuffle_page_allocator-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'shuffle_page_allocator: extra instructions per operation, on against absent' at screen 0.012766,0.972565 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019204 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.936900
set bmargin at screen 0.085048
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.439536044:0.506158944]
plot \
 'cost-shuffle_page_allocator-on-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-shuffle_page_allocator-on-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-shuffle_page_allocator-on-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-shuffle_page_allocator-on-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,168 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-shuffle_page_allocator-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'shuffle_page_allocator: share of each function in the difference, on against absent' at screen 0.012766,0.880952 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.083333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.726190
set bmargin at screen 0.452381
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__update_load_avg_se -12.50, __update_load_avg_cfs_rq -12 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__rmqueue_pcplist +17.56, allocate_slab -12.50 and 12 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.226190 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.226190 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.226190 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.226190 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.226190 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.226190 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.226190 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.226190 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-shuffle_page_allocator-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-shuffle_page_allocator-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-shuffle_page_allocator-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-shuffle_page_allocator-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-shuffle_page_allocator-on-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,729 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_freelist-hardened-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_freelist: extra instructions per operation, hardened against off' at screen 0.012766,0.972565 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019204 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.936900
set bmargin at screen 0.085048
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-12.4674306:43.8909738]
plot \
 'cost-slab_freelist-hardened-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_freelist-hardened-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-slab_freelist-hardened-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-slab_freelist-hardened-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_freelist-hardened-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_freelist-hardened-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,513 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_freelist-hardened-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_freelist: share of each function in the difference, hardened against off' at screen 0.012766,0.961014 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.027290 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.910331
set bmargin at screen 0.148148
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free +106, kmem_cache_free.part.0 -62 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free_bulk +154, build_detached_freelist +147 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +8, __kmalloc_cache_noprof +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kfree +8, __kmalloc_cache_noprof +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__slab_free.constprop.0 +1,688 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__slab_free.constprop.0 +1,688 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__slab_free.constprop.0 +1,650 and 4 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kfree +8, __kmalloc_cache_noprof +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_free +212, kmem_cache_free.part.0 -124 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kmem_cache_free +106, kmem_cache_free.part.0 -62 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'kmem_cache_free +3,288, kmem_cache_free.part.0 -1,922 and 9 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'kmem_cache_free +530, kmem_cache_free.part.0 -310 and 4 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'kfree +16, __kmalloc_cache_noprof +5 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'kfree +8, __kmalloc_node_noprof +5' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__rmqueue_pcplist +49.88, allocate_slab +36.12 and 20 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'kmem_cache_free +212, kmem_cache_free.part.0 -124 and 2 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'kmem_cache_free +2,016, kmem_cache_free.part.0 -1,178 and 33 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.074074 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.074074 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.074074 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.074074 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.074074 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.074074 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.074074 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.074074 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_freelist-hardened-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_freelist-hardened-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_freelist-hardened-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_freelist-hardened-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_freelist-hardened-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,729 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_freelist-random-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_freelist: extra instructions per operation, random against off' at screen 0.012766,0.972565 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019204 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.936900
set bmargin at screen 0.085048
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.80160275:7.59134174]
plot \
 'cost-slab_freelist-random-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_freelist-random-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-slab_freelist-random-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_freelist-random-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_freelist-random-x86_64-6.12-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_freelist-random-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_freelist: share of each function in the difference, random against off' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__slab_free.constprop.0 +1,840, chacha_permute +640.50 and 10 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__slab_free.constprop.0 +1,840, chacha_permute +640.50 and 10 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__slab_free.constprop.0 +1,380, allocate_slab +264.75 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'allocate_slab +132.75, get_random_u32 +30.50 and 5 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'allocate_slab +18.25, get_random_u32 +7.75 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memcpy_orig +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'chacha_permute -80.06, allocate_slab +19.75 and 13 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-slab_freelist-random-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_freelist-random-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_freelist-random-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_freelist-random-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_freelist-random-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
