set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,660 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: extra instructions per operation, toggled against off' at screen 0.012766,0.969697 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg_loops: exact counts by emulator (tcg). Counts are not time. 18 identical operations are not drawn.' at screen 0.012766,0.021212 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.930303
set bmargin at screen 0.093939
unset key
set yrange [23.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,23.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-316.17676:1593.62638]
plot \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::23 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg_loops: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-352.26:6223.26]
set ytics 2000
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '23.64 + 730.9 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.32:8.32]
set xtics (1, 4, 8)
plot \
 23.6376812 + 730.918841 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::8::11 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::8::11 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
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
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::12::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::12::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.18:3.18]
set ytics 1
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 3 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::25 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::25 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,674 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: share of each function in the difference, toggled against off' at screen 0.012766,0.970326 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg_loops: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020772 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.931751
set bmargin at screen 0.112760
unset key
set yrange [23.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,23.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,427, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__clear_pages_unrolled +5,637, __rmqueue_pcplist +118 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +723, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__clear_pages_unrolled +2,821, __rmqueue_pcplist +62 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +371, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__clear_pages_unrolled +1,413, __rmqueue_pcplist +34 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +195, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__clear_pages_unrolled +709, __rmqueue_pcplist +20 and 3 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +107, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__clear_pages_unrolled +9,926, __rmqueue_pcplist +280 and 3 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +63, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +41, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +35, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +30, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +27, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +23, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'memset_orig +52, kmem_cache_alloc_noprof +14, memset +1' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__rmqueue_pcplist +20, __free_frozen_pages +13 and 1 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 '__kmalloc_cache_noprof +3' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'memset_orig +156, kmem_cache_alloc_noprof +34 and 3 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '__kmalloc_cache_noprof +3' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 '__rmqueue_pcplist +20, free_unref_folios +12.59 and 1 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'memset_orig +1,424, __clear_pages_unrolled -1,400.50 and 9 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 '__kmalloc_cache_noprof +3' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.056380 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.056380 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.056380 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.056380 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.056380 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.056380 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.056380 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.056380 left font ',11' textcolor rgb '#24292f'
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
set terminal svg size 940,660 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: extra instructions per operation, toggled against off' at screen 0.012766,0.969697 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg_loops: exact counts by emulator (tcg). Counts are not time. 18 identical operations are not drawn.' at screen 0.012766,0.021212 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.930303
set bmargin at screen 0.093939
unset key
set yrange [23.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,23.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-323.597388:1638.75502]
plot \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::23 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg_loops: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-352.44:6226.44]
set ytics 2000
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '26 + 731 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.32:8.32]
set xtics (1, 4, 8)
plot \
 26 + 731 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::8::11 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::8::11 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
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
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::12::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::12::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-46.5:821.5]
set ytics 200
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '71 + 0.1719 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 71 + 0.171875 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::25 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::25 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,674 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_free-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: share of each function in the difference, toggled against off' at screen 0.012766,0.970326 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg_loops: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020772 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.931751
set bmargin at screen 0.112760
unset key
set yrange [23.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,23.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,444, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__clear_pages_unrolled +5,637, __rmqueue_pcplist +118 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__clear_pages_unrolled +2,821, __rmqueue_pcplist +62 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +388, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__clear_pages_unrolled +1,413, __free_frozen_pages +34 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +212, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +124, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__clear_pages_unrolled +709, __free_frozen_pages +21 and 3 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +80, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +58, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +52, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__clear_pages_unrolled +9,926, __free_frozen_pages +294 and 3 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +44, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'memset_orig +124, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'memset_orig +40, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'memset_orig +69, kmem_cache_free +26 and 2 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '__free_frozen_pages +21, __rmqueue_pcplist +20 and 1 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 '__clear_pages_unrolled -22.16, __rmqueue_pcplist +20 and 4 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 '__clear_pages_unrolled -4,963, memset_orig +834 and 15 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 '__clear_pages_unrolled -709, memset_orig +47 and 7 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.056380 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.056380 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.056380 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.056380 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.056380 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.056380 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.056380 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.056380 left font ',11' textcolor rgb '#24292f'
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
