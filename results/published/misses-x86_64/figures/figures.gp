set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,683 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: extra instructions per operation, toggled against off' at screen 0.012766,0.970717 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 46 operations that differ less are not drawn.' at screen 0.012766,0.020498 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.932650
set bmargin at screen 0.090776
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-308.632348:1592.16617]
plot \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,276 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_alloc: extra instructions by dose, toggled against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-86.28:1524.28]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '32.29 + 0.1715 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 32.2859495 + 0.171461563 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::31::41 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::31::41 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
unset multiplot
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,697 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: share of each function in the difference, toggled against off' at screen 0.012766,0.971306 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020086 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.934003
set bmargin at screen 0.109039
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,427, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +723, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +371, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +195, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +107, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +63, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +41, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +35, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +30, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +30, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +27, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +23, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +180, kmem_cache_alloc_node_noprof +20 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist +20, __free_frozen_pages +13 and 2 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +1,424, __rmqueue_pcplist +469.07 and 132 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +405, kmem_cache_alloc_node_noprof +40 and 3 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'memset_orig +52, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'memset_orig +282, kmem_cache_alloc_noprof +44 and 6 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'memset_orig +118, kmem_cache_alloc_node_noprof +10 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'memset_orig +52, kmem_cache_alloc_noprof +14, memset +1' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'memset_orig +156, kmem_cache_alloc_noprof +34 and 6 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'memset_orig +40, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 '__rmqueue_pcplist +20, free_unref_folios +12.59 and 1 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'memset_orig +1,892.66, __free_frozen_pages -423.48 and 152 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'memset_orig +5,200, kmem_cache_alloc_noprof +1,306 and 47 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.054519 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.054519 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.054519 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.054519 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.054519 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.054519 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.054519 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.054519 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,683 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: extra instructions per operation, toggled against off' at screen 0.012766,0.970717 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 46 operations that differ less are not drawn.' at screen 0.012766,0.020498 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.932650
set bmargin at screen 0.090776
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-26.4107143:1637.46429]
plot \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,276 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_free-toggled-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_free: extra instructions by dose, toggled against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-88.74:1567.74]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '73.29 + 0.1715 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 73.2859495 + 0.171461563 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::31::41 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::31::41 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
unset multiplot
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,697 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_free-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: share of each function in the difference, toggled against off' at screen 0.012766,0.971306 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020086 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.934003
set bmargin at screen 0.109039
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,444, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +388, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +212, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +124, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +80, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +58, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +52, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +47, kmem_cache_free +22 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +44, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +40, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +240, kfree +22 and 3 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +2,826.72, __rmqueue_pcplist +1,373.72 and 172 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__free_frozen_pages +21, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +2,041.08, kmem_cache_free +712.96 and 176 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'memset_orig +513, kfree +44 and 3 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'memset_orig +69, kmem_cache_free +26 and 2 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'memset_orig +298, kmem_cache_alloc_noprof +48 and 9 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'memset_orig +57, kmem_cache_free +22 and 2 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'memset_orig +135, kfree +22 and 2 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'memset_orig +47, kmem_cache_alloc_noprof +39 and 8 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'memset_orig +20,976, kmem_cache_free +6,704 and 53 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 '__rmqueue_pcplist +20, free_unref_folios +19.38 and 3 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.054519 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.054519 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.054519 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.054519 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.054519 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.054519 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.054519 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.054519 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,177 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-layout-order_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'layout: extra instructions per operation, order_1 against base' at screen 0.012766,0.887006 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 68 operations that differ less are not drawn.' at screen 0.012766,0.079096 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.740113
set bmargin at screen 0.350282
unset key
set yrange [2.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,2.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.012989152:0.012481352]
plot \
 'cost-layout-order_1-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-layout-order_1-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-layout-order_1-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-layout-order_1-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,191 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-layout-order_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'layout: share of each function in the difference, order_1 against base' at screen 0.012766,0.895288 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.073298 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.759162
set bmargin at screen 0.397906
unset key
set yrange [2.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,2.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'tcp_ack_update_rtt +0.19' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'pidfs_add_pid +1.08, __zone_watermark_ok -0.23' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'pidfs_add_pid +0.50, __zone_watermark_ok +0.21' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.198953 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.198953 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.198953 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.198953 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.198953 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.198953 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.198953 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.198953 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-layout-order_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-layout-order_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-layout-order_1-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,154 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-layout-order_2-x86_64-7.3-gcc.svg'
unset label
set label 1 'layout: extra instructions per operation, order_2 against base' at screen 0.012766,0.870130 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 69 operations that differ less are not drawn.' at screen 0.012766,0.090909 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.701299
set bmargin at screen 0.402597
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.131887848:0.224925648]
plot \
 'cost-layout-order_2-x86_64-7.3-gcc.csv' skip 1 every ::0::1 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-layout-order_2-x86_64-7.3-gcc.csv' skip 1 every ::0::1 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-layout-order_2-x86_64-7.3-gcc.csv' skip 1 every ::0::1 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,145 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-layout-order_2-x86_64-7.3-gcc.svg'
unset label
set label 1 'layout: share of each function in the difference, order_2 against base' at screen 0.012766,0.862069 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.096552 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.682759
set bmargin at screen 0.524138
unset key
set yrange [0.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,0.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__rmqueue_pcplist +20.15, __mod_zone_page_state +4.69 and 7 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.262069 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.262069 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.262069 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.262069 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.262069 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.262069 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.262069 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.262069 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-layout-order_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-layout-order_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-layout-order_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-layout-order_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-layout-order_2-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,154 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-layout-order_3-x86_64-7.3-gcc.svg'
unset label
set label 1 'layout: extra instructions per operation, order_3 against base' at screen 0.012766,0.870130 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 69 operations that differ less are not drawn.' at screen 0.012766,0.090909 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.701299
set bmargin at screen 0.402597
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.005860128:0.007477928]
plot \
 'cost-layout-order_3-x86_64-7.3-gcc.csv' skip 1 every ::0::1 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-layout-order_3-x86_64-7.3-gcc.csv' skip 1 every ::0::1 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-layout-order_3-x86_64-7.3-gcc.csv' skip 1 every ::0::1 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,145 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-layout-order_3-x86_64-7.3-gcc.svg'
unset label
set label 1 'layout: share of each function in the difference, order_3 against base' at screen 0.012766,0.862069 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.096552 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.682759
set bmargin at screen 0.524138
unset key
set yrange [0.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,0.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'pidfs_add_pid +0.50' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.262069 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.262069 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.262069 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.262069 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.262069 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.262069 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.262069 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.262069 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-layout-order_3-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-layout-order_3-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,177 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-layout-order_4-x86_64-7.3-gcc.svg'
unset label
set label 1 'layout: extra instructions per operation, order_4 against base' at screen 0.012766,0.887006 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 68 operations that differ less are not drawn.' at screen 0.012766,0.079096 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.740113
set bmargin at screen 0.350282
unset key
set yrange [2.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,2.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.011796148:0.010363448]
plot \
 'cost-layout-order_4-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-layout-order_4-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-layout-order_4-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,168 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-layout-order_4-x86_64-7.3-gcc.svg'
unset label
set label 1 'layout: share of each function in the difference, order_4 against base' at screen 0.012766,0.880952 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.083333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.726190
set bmargin at screen 0.452381
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'pidfs_add_pid +0.67' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'pidfs_add_pid +0.21' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
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
 'functions-layout-order_4-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-layout-order_4-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_1 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 59 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.54957968:5.95863478]
plot \
 'cost-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_1 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_frozen_pages +278.91, __rmqueue_pcplist -215.92 and 135 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__rmqueue_pcplist +52.22, inode_init_once +10.41 and 23 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'balance_rt +4, __schedule -2, dequeue_rt_stack +2 and 2 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__lookup_mnt +3, filename_lookup -1, set_root -1 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'ip_finish_output2 +4, vfs_read +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__rmqueue_pcplist +1,700, __mod_zone_page_state +225 and 12 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'vfs_read +1' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'ip_finish_output2 +8, vfs_read +1' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'vfs_read +1' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_file_open -4, __lookup_mnt +3, init_file +1 and 3 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__mmap_region +1' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,407 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_2-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_2 against none' at screen 0.012766,0.950860 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 58 operations that differ less are not drawn.' at screen 0.012766,0.034398 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.886978
set bmargin at screen 0.152334
unset key
set yrange [12.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,12.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.44879882:5.97534942]
plot \
 'cost-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::0::12 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::0::12 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::0::12 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::0::12 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::0::12 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,421 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_2-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_2 against none' at screen 0.012766,0.952494 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.033254 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.890736
set bmargin at screen 0.180523
unset key
set yrange [12.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,12.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_frozen_pages +278.91, __rmqueue_pcplist -216.71 and 137 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__rmqueue_pcplist +56.34, inode_init_once +10.41 and 19 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__lookup_mnt +3, try_to_unlazy +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__lookup_mnt +3, init_file +1, try_to_unlazy +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'balance_rt +4, __schedule -2, dequeue_rt_stack +2 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'vfs_read +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'ip_finish_output2 +4, vfs_read +1' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__rmqueue_pcplist +1,681, __mod_zone_page_state +225 and 7 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'vfs_read +1' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'ip_finish_output2 +8, vfs_read +1, tcp_ack_update_rtt -0.19' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'vfs_read +1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'folio_remove_rmap_ptes +1' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'folio_remove_rmap_ptes +1' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.090261 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.090261 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.090261 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.090261 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.090261 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.090261 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.090261 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.090261 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-performance_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, performance_1 against none' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 62 operations that differ less are not drawn.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.61675207:5.93099437]
plot \
 'cost-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,375 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-performance_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, performance_1 against none' at screen 0.012766,0.946667 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.037333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.877333
set bmargin at screen 0.202667
unset key
set yrange [10.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,10.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_frozen_pages +278.91, __rmqueue_pcplist -215.12 and 136 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__rmqueue_pcplist +56.34, inode_init_once +10.41 and 23 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'vfs_read +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__lookup_mnt +3, filename_lookup -1, set_root -1 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memcpy_orig +26.96, memset_orig +14, __change_pid +7 and 30 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__rmqueue_pcplist +1,681, __mod_zone_page_state +225 and 12 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'ip_finish_output2 +4, vfs_read +1, vfs_write -1' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'ip_finish_output2 +8, vfs_read +1, vfs_write -1 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'dequeue_rt_stack +2, enqueue_task_rt +2, vfs_read +2 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'vfs_read +1, vfs_write -1' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'vfs_read +1, vfs_write -1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.101333 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.101333 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.101333 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.101333 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.101333 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.101333 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.101333 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.101333 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,246 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-performance_2-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, performance_2 against none' at screen 0.012766,0.918699 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 65 operations that differ less are not drawn.' at screen 0.012766,0.056911 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.813008
set bmargin at screen 0.252033
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.54120593:5.93886973]
plot \
 'cost-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,260 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-performance_2-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, performance_2 against none' at screen 0.012766,0.923077 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.053846 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.823077
set bmargin at screen 0.292308
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_frozen_pages +278.91, __rmqueue_pcplist -214.94 and 140 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__rmqueue_pcplist +52.22, inode_init_once +10.41 and 29 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__rmqueue_pcplist +1,700, __mod_zone_page_state +225 and 19 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'dequeue_rt_stack +2, enqueue_task_rt +2, vfs_write -2' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'folio_remove_rmap_ptes +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'folio_remove_rmap_ptes +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.146154 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.146154 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.146154 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.146154 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.146154 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.146154 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.146154 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.146154 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
