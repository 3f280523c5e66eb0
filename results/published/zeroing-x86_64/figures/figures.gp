set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,2017 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: extra instructions per operation, on against off' at screen 0.012766,0.990084 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 257 operations that differ less are not drawn.' at screen 0.012766,0.006941 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.977194
set bmargin at screen 0.030739
unset key
set yrange [82.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,82.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-25.6607143:1590.96429]
plot \
 'cost-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1036 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_alloc-on-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_alloc: extra instructions by dose, on against off' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-24.8025:438.1775]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 214.584877 + 0.0179222327 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-12.9317367:16.096765]
set ytics 10
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 5.54295878 + -0.00169195972 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-8.99875002:158.977917]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '147.1 + 4.393e-05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 147.056167 + 4.39257689e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-18069.3378:319224.968]
set ytics 100000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '257 + 30.09 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 256.966955 + 30.0898663 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-88.0852746:1556.17318]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.4027 + 1.468 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -0.402700769 + 1.46849061 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-31.5212533:219.817061]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -20.3234604 + 0.226675969 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-28.3909368:124.173072]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -22.6187364 + 0.240087146 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-9.28833333:27.205]
set ytics 10
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 2.16558333 + 0.0388648374 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-3.98891129:0.470766132]
set ytics 1
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -2.1875 + 3.69164252e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-27.0416936:477.736586]
set ytics 200
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '17.12 + 27.1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 17.125 + 27.0981183 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-24.478693:432.456909]
set ytics 200
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '65.21 + 0.005224 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 65.2105482 + 0.00522382832 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-130.8:2310.8]
set ytics 1000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4 + 34 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 4 + 34 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-86.22:1523.22]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '31.29 + 0.1715 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 31.2859495 + 0.171461563 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.12:2.12]
set ytics 0.5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 2 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-614.4:10854.4]
set ytics 5000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '40 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 40 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,2031 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_alloc-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: share of each function in the difference, on against off' at screen 0.012766,0.990153 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.006893 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.977351
set bmargin at screen 0.037420
unset key
set yrange [82.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,82.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,427, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +723, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +371, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +195, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +723, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +107, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +63, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +723, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +1,920, kmem_cache_alloc_bulk_noprof +196 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +480, kmem_cache_alloc_bulk_noprof +52 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'get_page_from_freelist +232, __free_pages_ok +208 and 2 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +41, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +35, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +30, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +120, kmem_cache_alloc_bulk_noprof +16 and 1 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +30, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'memset_orig +30, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'memset_orig +480, __kmalloc_cache_noprof +144, memset +16' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'memset_orig +480, __kmalloc_cache_noprof +144, memset +16' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'memset_orig +480, __kmalloc_cache_noprof +144, memset +16' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'memset_orig +2,355, free_tail_page_prepare +347 and 7 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'memset_orig +1,920, __kmalloc_cache_noprof +576, memset +64' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'memset_orig +7,680, __kmalloc_cache_noprof +2,304 and 1 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'memset_orig +7,680, __kmalloc_cache_noprof +2,304 and 1 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'memset_orig +7,680, __kmalloc_cache_noprof +2,304 and 1 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'memset_orig +120, __kmalloc_cache_noprof +36, memset +4' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'memset_orig +27, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 '__rmqueue_pcplist +118, __free_frozen_pages +104 and 3 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'memset_orig +47, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'memset_orig +23, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'memset_orig +903, kmem_cache_alloc_node_noprof +18 and 2 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'memset_orig +1,042, __rmqueue_pcplist +234 and 7 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 '__rmqueue_pcplist +62, __free_frozen_pages +52 and 2 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 '__rmqueue_pcplist +34, __free_frozen_pages +26 and 2 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 'memset_orig +180, kmem_cache_alloc_node_noprof +18 and 1 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 'memset_orig +180, kmem_cache_alloc_node_noprof +18 and 1 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 'memset_orig +280, kmem_cache_alloc_noprof +13 and 4 more' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 'memset_orig +652, kmem_cache_alloc_noprof +26 and 7 more' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 'memset_orig +13,140, kmem_cache_alloc_node_noprof +1,314 and 3 more' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 '__rmqueue_pcplist +20, __free_frozen_pages +13 and 2 more' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 'memset_orig +236, kmem_cache_alloc_noprof +13 and 3 more' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 'memset_orig +71, __kmalloc_cache_noprof +9 and 2 more' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 'memset_orig +837, __kmalloc_cache_noprof +18 and 3 more' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 'memset_orig +219,698.50 and 201 more' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 'get_page_from_freelist +227.90, free_pages_prepare +224 and 91 more' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 'memset_orig +104, kmem_cache_alloc_lru_noprof +9 and 2 more' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 '__rmqueue_pcplist +20, __free_frozen_pages +13 and 1 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 'memset_orig +360, kmem_cache_alloc_node_noprof +36 and 1 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 'memset_orig +79, __kmalloc_cache_noprof +9 and 2 more' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 'memset_orig +1,352, kmem_cache_alloc_node_noprof +72 and 9 more' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 'memset_orig +41, __kmalloc_node_noprof +9, memset +1' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 '__rmqueue_pcplist +280, __free_frozen_pages +182 and 2 more' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 'memset_orig +67, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 75 'memset_orig +2,162, kmem_cache_alloc_node_noprof +144 and 14 more' at graph 1.02,first 55 left font ',11' textcolor rgb '#24292f'
set label 76 'memset_orig +405, kmem_cache_alloc_node_noprof +36 and 2 more' at graph 1.02,first 56 left font ',11' textcolor rgb '#24292f'
set label 77 'memset_orig +405, kmem_cache_alloc_node_noprof +36 and 2 more' at graph 1.02,first 57 left font ',11' textcolor rgb '#24292f'
set label 78 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 58 left font ',11' textcolor rgb '#24292f'
set label 79 'memset_orig +931, kmem_cache_alloc_noprof +38.04 and 60 more' at graph 1.02,first 59 left font ',11' textcolor rgb '#24292f'
set label 80 'memset_orig +231, kmem_cache_alloc_noprof +27 and 3 more' at graph 1.02,first 60 left font ',11' textcolor rgb '#24292f'
set label 81 'memset_orig +6,711.64, kmem_cache_alloc_node_noprof +576 and 97 more' at graph 1.02,first 61 left font ',11' textcolor rgb '#24292f'
set label 82 '__rmqueue_pcplist +62.61, free_pages_prepare +56 and 90 more' at graph 1.02,first 62 left font ',11' textcolor rgb '#24292f'
set label 83 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 63 left font ',11' textcolor rgb '#24292f'
set label 84 'memset_orig +2,419, __rmqueue_pcplist +1,922.41 and 151 more' at graph 1.02,first 64 left font ',11' textcolor rgb '#24292f'
set label 85 'memset_orig +697, __rmqueue_pcplist +19.79 and 81 more' at graph 1.02,first 65 left font ',11' textcolor rgb '#24292f'
set label 86 'free_tail_page_prepare +65, __rmqueue_pcplist +62 and 3 more' at graph 1.02,first 66 left font ',11' textcolor rgb '#24292f'
set label 87 'memset_orig +1,454, __free_frozen_pages +287.69 and 143 more' at graph 1.02,first 67 left font ',11' textcolor rgb '#24292f'
set label 88 'memset_orig +208, kmem_cache_alloc_noprof +27 and 2 more' at graph 1.02,first 68 left font ',11' textcolor rgb '#24292f'
set label 89 'memset_orig +1,893.77, kmem_cache_alloc_noprof +183 and 112 more' at graph 1.02,first 69 left font ',11' textcolor rgb '#24292f'
set label 90 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 70 left font ',11' textcolor rgb '#24292f'
set label 91 'memset_orig +697, kmem_cache_alloc_node_noprof +11.08 and 147 more' at graph 1.02,first 71 left font ',11' textcolor rgb '#24292f'
set label 92 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 72 left font ',11' textcolor rgb '#24292f'
set label 93 'memset_orig +312, kmem_cache_alloc_noprof +36 and 2 more' at graph 1.02,first 73 left font ',11' textcolor rgb '#24292f'
set label 94 'memset_orig +249, kmem_cache_alloc_noprof +53 and 11 more' at graph 1.02,first 74 left font ',11' textcolor rgb '#24292f'
set label 95 'memset_orig +118, kmem_cache_alloc_node_noprof +9, memset +1' at graph 1.02,first 75 left font ',11' textcolor rgb '#24292f'
set label 96 'memset_orig +450, kmem_cache_alloc_node_noprof +36 and 2 more' at graph 1.02,first 76 left font ',11' textcolor rgb '#24292f'
set label 97 'memset_orig +944, kmem_cache_alloc_node_noprof +72 and 1 more' at graph 1.02,first 77 left font ',11' textcolor rgb '#24292f'
set label 98 'memset_orig +40, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 78 left font ',11' textcolor rgb '#24292f'
set label 99 'memset_orig +52, kmem_cache_alloc_noprof +13, memset +1' at graph 1.02,first 79 left font ',11' textcolor rgb '#24292f'
set label 100 'memset_orig +36, alloc_vmap_area -30.81 and 64 more' at graph 1.02,first 80 left font ',11' textcolor rgb '#24292f'
set label 101 'memset_orig +40, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 81 left font ',11' textcolor rgb '#24292f'
set label 102 'memset_orig +195, __kmalloc_noprof +9, memset +1' at graph 1.02,first 82 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.018710 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.018710 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.018710 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.018710 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.018710 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.018710 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.018710 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.018710 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,2017 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: extra instructions per operation, toggled against off' at screen 0.012766,0.990084 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 257 operations that differ less are not drawn.' at screen 0.012766,0.006941 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.977194
set bmargin at screen 0.030739
unset key
set yrange [82.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,82.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-25.6785714:1592.07143]
plot \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1036 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_alloc: extra instructions by dose, toggled against off' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-25.1625:444.5375]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 217.83179 + 0.0181834531 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-12.9317367:16.096765]
set ytics 10
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 5.54295878 + -0.00169195972 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-9.20500002:162.621667]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '149.9 + 0.0001674 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 149.945317 + 0.000167444697 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-18701.1064:330386.213]
set ytics 100000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '241.7 + 31.14 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 241.744833 + 31.1443362 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-88.2092498:1558.36341]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.1767 + 1.47 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -0.176716984 + 1.47033088 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-31.5212533:219.817061]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -20.3234604 + 0.226675969 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-28.3909368:124.173072]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -22.6187364 + 0.240087146 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-9.28333333:27.1166667]
set ytics 10
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1.978 + 0.0406883469 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-3.98891129:0.470766132]
set ytics 1
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -2.1875 + 3.69164252e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-27.1016936:478.796586]
set ytics 200
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18.12 + 27.1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 18.125 + 27.0981183 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-24.6526141:435.529516]
set ytics 200
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 69.5006977 + 0.00514455846 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-130.62:2307.62]
set ytics 1000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 34 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 1 + 34 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-86.28:1524.28]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '32.29 + 0.1715 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 32.2859495 + 0.171461563 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.18:3.18]
set ytics 1
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 3 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-629.76:11125.76]
set ytics 5000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '41 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 41 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,2031 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: share of each function in the difference, toggled against off' at screen 0.012766,0.990153 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.006893 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.977351
set bmargin at screen 0.037420
unset key
set yrange [82.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,82.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,427, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +723, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +371, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +195, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +723, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +107, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +63, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +723, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +1,920, kmem_cache_alloc_bulk_noprof +193 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +480, kmem_cache_alloc_bulk_noprof +49 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'get_page_from_freelist +233, __free_pages_ok +208 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +41, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +35, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +30, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +30, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +30, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'memset_orig +120, kmem_cache_alloc_bulk_noprof +13 and 1 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'memset_orig +480, __kmalloc_cache_noprof +160, memset +16' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'memset_orig +480, __kmalloc_cache_noprof +160, memset +16' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'memset_orig +480, __kmalloc_cache_noprof +160, memset +16' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'memset_orig +1,920, __kmalloc_cache_noprof +640, memset +64' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'memset_orig +27, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'memset_orig +7,680, __kmalloc_cache_noprof +2,560 and 1 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'memset_orig +7,680, __kmalloc_cache_noprof +2,560 and 1 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'memset_orig +7,680, __kmalloc_cache_noprof +2,560 and 1 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'memset_orig +120, __kmalloc_cache_noprof +40, memset +4' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'memset_orig +2,355, free_tail_page_prepare +347 and 7 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 '__rmqueue_pcplist +118, __free_frozen_pages +104 and 3 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'memset_orig +23, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'memset_orig +47, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'memset_orig +903, kmem_cache_alloc_node_noprof +20 and 2 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'memset_orig +1,042, __rmqueue_pcplist +234 and 7 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 '__rmqueue_pcplist +62, __free_frozen_pages +52 and 2 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 '__rmqueue_pcplist +34, __free_frozen_pages +26 and 2 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 'memset_orig +180, kmem_cache_alloc_node_noprof +20 and 1 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 'memset_orig +180, kmem_cache_alloc_node_noprof +20 and 1 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 'memset_orig +280, kmem_cache_alloc_noprof +14 and 4 more' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 'memset_orig +652, kmem_cache_alloc_noprof +28 and 7 more' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 'memset_orig +13,140, kmem_cache_alloc_node_noprof +1,460 and 2 more' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 '__rmqueue_pcplist +20, __free_frozen_pages +13 and 2 more' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 'memset_orig +236, kmem_cache_alloc_noprof +14 and 3 more' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 'memset_orig +71, __kmalloc_cache_noprof +10 and 2 more' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 'memset_orig +837, __kmalloc_cache_noprof +20 and 3 more' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 'memset_orig +52, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 'memset_orig +219,692.75, __rmqueue_pcplist +21,563.50 and 197 more' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 'get_page_from_freelist +228.90, free_pages_prepare +224 and 90 more' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 'memset_orig +104, kmem_cache_alloc_lru_noprof +10 and 2 more' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 '__rmqueue_pcplist +20, __free_frozen_pages +13 and 1 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 'memset_orig +360, kmem_cache_alloc_node_noprof +40 and 1 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 'memset_orig +79, __kmalloc_cache_noprof +10 and 2 more' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 'memset_orig +52, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 'memset_orig +41, __kmalloc_node_noprof +10, memset +1' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 '__rmqueue_pcplist +280, __free_frozen_pages +182 and 2 more' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 'memset_orig +67, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 'memset_orig +1,352, kmem_cache_alloc_node_noprof +80 and 13 more' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 75 'memset_orig +405, kmem_cache_alloc_node_noprof +40 and 2 more' at graph 1.02,first 55 left font ',11' textcolor rgb '#24292f'
set label 76 'memset_orig +405, kmem_cache_alloc_node_noprof +40 and 2 more' at graph 1.02,first 56 left font ',11' textcolor rgb '#24292f'
set label 77 'memset_orig +931, kmem_cache_alloc_noprof +43 and 66 more' at graph 1.02,first 57 left font ',11' textcolor rgb '#24292f'
set label 78 'memset_orig +52, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 58 left font ',11' textcolor rgb '#24292f'
set label 79 'memset_orig +2,162, kmem_cache_alloc_node_noprof +160 and 11 more' at graph 1.02,first 59 left font ',11' textcolor rgb '#24292f'
set label 80 'memset_orig +231, kmem_cache_alloc_noprof +30 and 3 more' at graph 1.02,first 60 left font ',11' textcolor rgb '#24292f'
set label 81 'memset_orig +6,711.64, kmem_cache_alloc_node_noprof +640 and 102 more' at graph 1.02,first 61 left font ',11' textcolor rgb '#24292f'
set label 82 '__rmqueue_pcplist +61.77, free_pages_prepare +56 and 76 more' at graph 1.02,first 62 left font ',11' textcolor rgb '#24292f'
set label 83 'memset_orig +52, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 63 left font ',11' textcolor rgb '#24292f'
set label 84 'memset_orig +697, __rmqueue_pcplist +26.81 and 88 more' at graph 1.02,first 64 left font ',11' textcolor rgb '#24292f'
set label 85 'free_tail_page_prepare +65, __rmqueue_pcplist +62 and 3 more' at graph 1.02,first 65 left font ',11' textcolor rgb '#24292f'
set label 86 'memset_orig +1,454, __free_frozen_pages +300.06 and 141 more' at graph 1.02,first 66 left font ',11' textcolor rgb '#24292f'
set label 87 'memset_orig +208, kmem_cache_alloc_noprof +30 and 2 more' at graph 1.02,first 67 left font ',11' textcolor rgb '#24292f'
set label 88 'memset_orig +2,419, __rmqueue_pcplist +579.75 and 112 more' at graph 1.02,first 68 left font ',11' textcolor rgb '#24292f'
set label 89 'memset_orig +1,892.66, kmem_cache_alloc_noprof +201 and 70 more' at graph 1.02,first 69 left font ',11' textcolor rgb '#24292f'
set label 90 'memset_orig +52, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 70 left font ',11' textcolor rgb '#24292f'
set label 91 'memset_orig +697.41, alloc_from_new_slab -17.59 and 186 more' at graph 1.02,first 71 left font ',11' textcolor rgb '#24292f'
set label 92 'memset_orig +1,972.77, __rmqueue_pcplist +294.34 and 140 more' at graph 1.02,first 72 left font ',11' textcolor rgb '#24292f'
set label 93 'memset_orig +52, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 73 left font ',11' textcolor rgb '#24292f'
set label 94 'memset_orig +312, kmem_cache_alloc_noprof +40 and 2 more' at graph 1.02,first 74 left font ',11' textcolor rgb '#24292f'
set label 95 'memset_orig +118, kmem_cache_alloc_node_noprof +10 and 1 more' at graph 1.02,first 75 left font ',11' textcolor rgb '#24292f'
set label 96 'memset_orig +450, kmem_cache_alloc_node_noprof +40 and 2 more' at graph 1.02,first 76 left font ',11' textcolor rgb '#24292f'
set label 97 'memset_orig +944, kmem_cache_alloc_node_noprof +80 and 1 more' at graph 1.02,first 77 left font ',11' textcolor rgb '#24292f'
set label 98 'memset_orig +40, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 78 left font ',11' textcolor rgb '#24292f'
set label 99 'memset_orig +249, kmem_cache_alloc_noprof +58 and 13 more' at graph 1.02,first 79 left font ',11' textcolor rgb '#24292f'
set label 100 'memset_orig +52, kmem_cache_alloc_noprof +14, memset +1' at graph 1.02,first 80 left font ',11' textcolor rgb '#24292f'
set label 101 'memset_orig +30, kmem_cache_alloc_noprof +16, memset +1' at graph 1.02,first 81 left font ',11' textcolor rgb '#24292f'
set label 102 'memset_orig +40, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 82 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.018710 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.018710 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.018710 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.018710 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.018710 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.018710 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.018710 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.018710 left font ',11' textcolor rgb '#24292f'
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
set terminal svg size 940,2017 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_both-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: extra instructions per operation, on against off' at screen 0.012766,0.990084 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 257 operations that differ less are not drawn.' at screen 0.012766,0.006941 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.977194
set bmargin at screen 0.030739
unset key
set yrange [82.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,82.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-52.0714286:3228.42857]
plot \
 'cost-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_both-on-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_both: extra instructions by dose, on against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-39.0225:689.3975]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 443.807099 + 0.0186456123 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-12.5494256:13.7087725]
set ytics 10
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 5.48645479 + -0.00166291912 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-139.655:7.905]
set ytics 50
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -41.9300327 + 0.00326674515 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-12.9275:228.385833]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 201.674917 + 0.000150258861 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-25659.7576:452006.955]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-113.1 + 42.64 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -113.112467 + 42.6430829 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-181.377503:3204.33588]
set ytics 1000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8.686 + 3.014 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 8.68591742 + 3.01427246 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-67.5633018:492.265718]
set ytics 200
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -42.6214245 + 0.504896302 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-67.3061003:294.375817]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -53.6220044 + 0.569172113 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-4.3589085:16.9872967]
set ytics 5
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 5.50283333 + -0.0908145325 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-1.55:4.05]
set ytics 2
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 0.885416667 + 4.51200752e-06 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-27.16:479.826667]
set ytics 200
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '19.86 + 27.04 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 19.8611111 + 27.0439068 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-53.1172614:938.404951]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '247.8 + 0.009683 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 247.840401 + 0.00968317245 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-429.18:7582.18]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2.333 + 111.7 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 2.33333333 + 111.714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-174.96:3090.96]
set ytics 1000
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '104.6 + 0.3429 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 104.571899 + 0.342923126 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-46.62:823.62]
set ytics 200
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '73 + 0.1719 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 73 + 0.171875 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-1873.92:33105.92]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '122 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 122 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,2031 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_both-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: share of each function in the difference, on against off' at screen 0.012766,0.990153 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.006893 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.977351
set bmargin at screen 0.037420
unset key
set yrange [82.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,82.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +2,871, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +759, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +407, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +231, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +4,928, kmem_cache_free_bulk +1,797 and 3 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +1,232, kmem_cache_free_bulk +453 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +143, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +99, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +87, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +308, kmem_cache_free_bulk +117 and 2 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +77, kmem_cache_free +22 and 2 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +77, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +77, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'memset_orig +71, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'memset_orig +1,232, kfree +352, __kmalloc_cache_noprof +320 and 1 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'memset_orig +1,232, kfree +352, __kmalloc_cache_noprof +320 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'memset_orig +1,232, kfree +352, __kmalloc_cache_noprof +320 and 1 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'memset_orig +4,928, kfree +1,408 and 2 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'memset_orig +19,712, kfree +5,632 and 2 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'memset_orig +19,712, kfree +5,632 and 2 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'memset_orig +19,712, kfree +5,632 and 2 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'memset_orig +308, kfree +88, __kmalloc_cache_noprof +80 and 1 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'memset_orig +63, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +13 and 1 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'memset_orig +124, kfree +22, __kmalloc_cache_noprof +13 and 1 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'memset_orig +4,890, free_tail_page_prepare +347 and 9 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'memset_orig +1,883, kfree +44 and 4 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +13 and 1 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'get_page_from_freelist +228, __free_pages_ok +214 and 1 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'memset_orig +2,204, __rmqueue_pcplist +234 and 9 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 'memset_orig +47, kmem_cache_alloc_noprof +20, memset +1' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 '__rmqueue_pcplist +118, __free_frozen_pages +111 and 2 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 'memset_orig +420, kmem_cache_alloc_node_noprof +40 and 3 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 'memset_orig +420, kmem_cache_alloc_node_noprof +40 and 3 more' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 'memset_orig +641, kmem_cache_free +48 and 6 more' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 'memset_orig +30,660, kmem_cache_alloc_node_noprof +2,920 and 4 more' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 'memset_orig +276, kmem_cache_free +88 and 2 more' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 'memset_orig +4,920.75, __rmqueue_pcplist +1,320.73 and 174 more' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 'memset_orig +1,432, kmem_cache_free +118 and 9 more' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 'memset_orig +176, kfree +44, __kmalloc_cache_noprof +20 and 2 more' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 '__rmqueue_pcplist +62, __free_frozen_pages +59 and 2 more' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 'memset_orig +506, kmem_cache_free +48 and 4 more' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 'memset_orig +121, kmem_cache_free +22 and 2 more' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 'memset_orig +1,104, kmem_cache_free +352 and 4 more' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 'memset_orig +490,134.75 and 211 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 'memset_orig +1,815, kfree +66, kmem_cache_free +48 and 4 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 'free_pages_prepare +320, get_page_from_freelist +223.90 and 92 more' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 'memset_orig +192, kfree +22, kmem_cache_free +22 and 3 more' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 'memset_orig +840, kmem_cache_alloc_node_noprof +80 and 3 more' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 'memset_orig +99, kfree +22, __kmalloc_node_noprof +20 and 1 more' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 'memset_orig +17,419.94, kmem_cache_free +2,112 and 84 more' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 'memset_orig +121, kmem_cache_free +22 and 2 more' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 75 'memset_orig +125, kmem_cache_alloc_noprof +46 and 2 more' at graph 1.02,first 55 left font ',11' textcolor rgb '#24292f'
set label 76 'memset_orig +161, kmem_cache_free +22 and 2 more' at graph 1.02,first 56 left font ',11' textcolor rgb '#24292f'
set label 77 '__rmqueue_pcplist +34, __free_frozen_pages +33 and 2 more' at graph 1.02,first 57 left font ',11' textcolor rgb '#24292f'
set label 78 'memset_orig +121, kmem_cache_free +22 and 2 more' at graph 1.02,first 58 left font ',11' textcolor rgb '#24292f'
set label 79 'memset_orig +153, free_pages_prepare +80 and 64 more' at graph 1.02,first 59 left font ',11' textcolor rgb '#24292f'
set label 80 'memset_orig +918, kmem_cache_alloc_node_noprof +80 and 4 more' at graph 1.02,first 60 left font ',11' textcolor rgb '#24292f'
set label 81 'memset_orig +918, kmem_cache_alloc_node_noprof +80 and 6 more' at graph 1.02,first 61 left font ',11' textcolor rgb '#24292f'
set label 82 'memset_orig +173, kmem_cache_free +22 and 3 more' at graph 1.02,first 62 left font ',11' textcolor rgb '#24292f'
set label 83 'memset_orig +121, kmem_cache_free +22 and 2 more' at graph 1.02,first 63 left font ',11' textcolor rgb '#24292f'
set label 84 'memset_orig +4,366, kmem_cache_alloc_node_noprof +320 and 12 more' at graph 1.02,first 64 left font ',11' textcolor rgb '#24292f'
set label 85 'memset_orig +2,530, kmem_cache_free +174 and 14 more' at graph 1.02,first 65 left font ',11' textcolor rgb '#24292f'
set label 86 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 66 left font ',11' textcolor rgb '#24292f'
set label 87 'memset_orig +438, kmem_cache_free +66 and 5 more' at graph 1.02,first 67 left font ',11' textcolor rgb '#24292f'
set label 88 '__free_frozen_pages +20, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 68 left font ',11' textcolor rgb '#24292f'
set label 89 'memset_orig +141, kfree +44, __rmqueue_pcplist +20.38 and 66 more' at graph 1.02,first 69 left font ',11' textcolor rgb '#24292f'
set label 90 'memset_orig +121, kmem_cache_free +22 and 2 more' at graph 1.02,first 70 left font ',11' textcolor rgb '#24292f'
set label 91 'memset_orig +4,306.04, __free_frozen_pages +667.47 and 174 more' at graph 1.02,first 71 left font ',11' textcolor rgb '#24292f'
set label 92 'memset_orig +121, kmem_cache_free +22 and 2 more' at graph 1.02,first 72 left font ',11' textcolor rgb '#24292f'
set label 93 'memset_orig +97, kmem_cache_free +22 and 2 more' at graph 1.02,first 73 left font ',11' textcolor rgb '#24292f'
set label 94 'memset_orig +1,170.12, kmem_cache_alloc_noprof +97.04 and 56 more' at graph 1.02,first 74 left font ',11' textcolor rgb '#24292f'
set label 95 'memset_orig +415, kmem_cache_free +66 and 3 more' at graph 1.02,first 75 left font ',11' textcolor rgb '#24292f'
set label 96 'memset_orig +3,635.38, kmem_cache_free +856.92 and 163 more' at graph 1.02,first 76 left font ',11' textcolor rgb '#24292f'
set label 97 'memset_orig +97, kmem_cache_free +22 and 2 more' at graph 1.02,first 77 left font ',11' textcolor rgb '#24292f'
set label 98 'memset_orig +4,967.30, __rmqueue_pcplist +4,087.92 and 180 more' at graph 1.02,first 78 left font ',11' textcolor rgb '#24292f'
set label 99 'memset_orig +121, kmem_cache_alloc_noprof +28 and 2 more' at graph 1.02,first 79 left font ',11' textcolor rgb '#24292f'
set label 100 'memset_orig +996, kmem_cache_alloc_node_noprof +80 and 4 more' at graph 1.02,first 80 left font ',11' textcolor rgb '#24292f'
set label 101 'memset_orig +253, kfree +22 and 2 more' at graph 1.02,first 81 left font ',11' textcolor rgb '#24292f'
set label 102 'memset_orig +2,024, kfree +176 and 2 more' at graph 1.02,first 82 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.018710 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.018710 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.018710 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.018710 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.018710 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.018710 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.018710 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.018710 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,2017 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_both-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: extra instructions per operation, toggled against off' at screen 0.012766,0.990084 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 257 operations that differ less are not drawn.' at screen 0.012766,0.006941 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.977194
set bmargin at screen 0.030739
unset key
set yrange [82.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,82.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-52.0892857:3229.53571]
plot \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_both-toggled-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_both: extra instructions by dose, toggled against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-39.3825:695.7575]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 447.054012 + 0.0189068327 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-11.8:3.13333333]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.09699159 + -0.00118559922 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-139.655:7.905]
set ytics 50
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -41.9300327 + 0.00326674515 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-13.6743887:241.580867]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 199.475839 + 0.00284306393 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-25409.2119:448896.076]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '412.1 + 42.31 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 412.065286 + 42.3074799 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-181.501478:3206.52611]
set ytics 1000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8.912 + 3.016 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 8.9119012 + 3.01611273 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-67.5633018:492.265718]
set ytics 200
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -42.6214245 + 0.504896302 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-67.3061003:294.375817]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -53.6220044 + 0.569172113 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-5.4889857:17.2163577]
set ytics 10
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 5.83825 + -0.105321646 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-1.55:4.05]
set ytics 2
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 0.572916667 + -2.87127751e-06 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-27.22:480.886667]
set ytics 200
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '20.86 + 27.04 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 20.8611111 + 27.0439068 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-56.0305918:989.873789]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '270 + 0.01013 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 269.987497 + 0.0101296341 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-429:7579]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.6667 + 111.7 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -0.666666667 + 111.714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-175.02:3092.02]
set ytics 1000
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '105.6 + 0.3429 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 105.571899 + 0.342923126 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-46.68:824.68]
set ytics 200
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '74 + 0.1719 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 74 + 0.171875 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-1889.28:33377.28]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '123 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 123 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,2031 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_both-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: share of each function in the difference, toggled against off' at screen 0.012766,0.990153 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.006893 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.977351
set bmargin at screen 0.037420
unset key
set yrange [82.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,82.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +2,871, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +759, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +407, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +231, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +4,928, kmem_cache_free_bulk +1,797 and 3 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +1,232, kmem_cache_free_bulk +453 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +143, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +99, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +87, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +308, kmem_cache_free_bulk +117 and 2 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +77, kmem_cache_free +22 and 2 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +77, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +77, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'memset_orig +71, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'memset_orig +1,232, kfree +352, __kmalloc_cache_noprof +336 and 1 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'memset_orig +1,232, kfree +352, __kmalloc_cache_noprof +336 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'memset_orig +1,232, kfree +352, __kmalloc_cache_noprof +336 and 1 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'memset_orig +4,928, kfree +1,408 and 2 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'memset_orig +19,712, kfree +5,632 and 2 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'memset_orig +19,712, kfree +5,632 and 2 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'memset_orig +19,712, kfree +5,632 and 2 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'memset_orig +308, kfree +88, __kmalloc_cache_noprof +84 and 1 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'memset_orig +63, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +14 and 1 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'memset_orig +124, kfree +22, __kmalloc_cache_noprof +14 and 1 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'memset_orig +4,890, free_tail_page_prepare +347 and 9 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +14 and 1 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'memset_orig +1,883, kfree +44 and 4 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'get_page_from_freelist +228, __free_pages_ok +215 and 2 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'memset_orig +2,204, __rmqueue_pcplist +234 and 9 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 'memset_orig +47, kmem_cache_alloc_noprof +21, memset +1' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 '__rmqueue_pcplist +118, __free_frozen_pages +112 and 2 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 'memset_orig +420, kmem_cache_alloc_node_noprof +42 and 3 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 'memset_orig +420, kmem_cache_alloc_node_noprof +42 and 3 more' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 'memset_orig +641, kmem_cache_free +48 and 6 more' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 'memset_orig +30,660, kmem_cache_alloc_node_noprof +3,066 and 4 more' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 'memset_orig +276, kmem_cache_free +88 and 2 more' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 'memset_orig +1,432, kmem_cache_free +118 and 9 more' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 'memset_orig +176, kfree +44, __kmalloc_cache_noprof +21 and 2 more' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 '__rmqueue_pcplist +62, __free_frozen_pages +60 and 2 more' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 'memset_orig +506, kmem_cache_free +48 and 4 more' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 'memset_orig +121, kmem_cache_free +22 and 2 more' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 'memset_orig +1,104, kmem_cache_free +352 and 3 more' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 'memset_orig +494,263.75 and 216 more' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 'memset_orig +1,815, kfree +66, kmem_cache_free +48 and 4 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 'free_pages_prepare +336, get_page_from_freelist +223.58 and 68 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 'memset_orig +192, kfree +22, kmem_cache_free +22 and 3 more' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 'memset_orig +840, kmem_cache_alloc_node_noprof +84 and 3 more' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 'memset_orig +99, kfree +22, __kmalloc_node_noprof +21 and 1 more' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 'memset_orig +5,440.79, __rmqueue_pcplist +1,307.94 and 165 more' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 'memset_orig +17,419.94, kmem_cache_free +2,112 and 86 more' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 'memset_orig +121, kmem_cache_free +22 and 2 more' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 75 'memset_orig +125, kmem_cache_alloc_noprof +49 and 2 more' at graph 1.02,first 55 left font ',11' textcolor rgb '#24292f'
set label 76 'memset_orig +161, kmem_cache_free +22 and 2 more' at graph 1.02,first 56 left font ',11' textcolor rgb '#24292f'
set label 77 '__free_frozen_pages +34, __rmqueue_pcplist +34 and 2 more' at graph 1.02,first 57 left font ',11' textcolor rgb '#24292f'
set label 78 'memset_orig +121, kmem_cache_free +22 and 2 more' at graph 1.02,first 58 left font ',11' textcolor rgb '#24292f'
set label 79 'memset_orig +153.03, free_pages_prepare +84 and 34 more' at graph 1.02,first 59 left font ',11' textcolor rgb '#24292f'
set label 80 'memset_orig +918, kmem_cache_alloc_node_noprof +84 and 4 more' at graph 1.02,first 60 left font ',11' textcolor rgb '#24292f'
set label 81 'memset_orig +173, kmem_cache_free +22 and 3 more' at graph 1.02,first 61 left font ',11' textcolor rgb '#24292f'
set label 82 'memset_orig +918, kmem_cache_alloc_node_noprof +84 and 6 more' at graph 1.02,first 62 left font ',11' textcolor rgb '#24292f'
set label 83 'memset_orig +121, kmem_cache_free +22 and 2 more' at graph 1.02,first 63 left font ',11' textcolor rgb '#24292f'
set label 84 'memset_orig +4,366, kmem_cache_alloc_node_noprof +336 and 11 more' at graph 1.02,first 64 left font ',11' textcolor rgb '#24292f'
set label 85 'memset_orig +2,530, kmem_cache_free +174 and 14 more' at graph 1.02,first 65 left font ',11' textcolor rgb '#24292f'
set label 86 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 66 left font ',11' textcolor rgb '#24292f'
set label 87 'memset_orig +141, kfree +44, alloc_vmap_area +40.31 and 69 more' at graph 1.02,first 67 left font ',11' textcolor rgb '#24292f'
set label 88 'memset_orig +438, kmem_cache_free +66 and 5 more' at graph 1.02,first 68 left font ',11' textcolor rgb '#24292f'
set label 89 '__free_frozen_pages +21, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 69 left font ',11' textcolor rgb '#24292f'
set label 90 'memset_orig +121, kmem_cache_free +22 and 2 more' at graph 1.02,first 70 left font ',11' textcolor rgb '#24292f'
set label 91 'memset_orig +121, kmem_cache_free +22 and 2 more' at graph 1.02,first 71 left font ',11' textcolor rgb '#24292f'
set label 92 'memset_orig +97, kmem_cache_free +22 and 2 more' at graph 1.02,first 72 left font ',11' textcolor rgb '#24292f'
set label 93 'memset_orig +1,170.48, kmem_cache_alloc_noprof +102.04 and 57 more' at graph 1.02,first 73 left font ',11' textcolor rgb '#24292f'
set label 94 'memset_orig +415, kmem_cache_free +66 and 3 more' at graph 1.02,first 74 left font ',11' textcolor rgb '#24292f'
set label 95 'memset_orig +4,162.29, kmem_cache_free +632.77 and 168 more' at graph 1.02,first 75 left font ',11' textcolor rgb '#24292f'
set label 96 'memset_orig +97, kmem_cache_free +22 and 2 more' at graph 1.02,first 76 left font ',11' textcolor rgb '#24292f'
set label 97 'memset_orig +121, kmem_cache_alloc_noprof +29 and 2 more' at graph 1.02,first 77 left font ',11' textcolor rgb '#24292f'
set label 98 'memset_orig +3,135.60, __free_frozen_pages +722.66 and 161 more' at graph 1.02,first 78 left font ',11' textcolor rgb '#24292f'
set label 99 'memset_orig +996, kmem_cache_alloc_node_noprof +84 and 4 more' at graph 1.02,first 79 left font ',11' textcolor rgb '#24292f'
set label 100 'memset_orig +4,223.73, __rmqueue_pcplist +3,521.67 and 125 more' at graph 1.02,first 80 left font ',11' textcolor rgb '#24292f'
set label 101 'memset_orig +253, kfree +22 and 2 more' at graph 1.02,first 81 left font ',11' textcolor rgb '#24292f'
set label 102 'memset_orig +2,024, kfree +176 and 2 more' at graph 1.02,first 82 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.018710 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.018710 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.018710 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.018710 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.018710 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.018710 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.018710 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.018710 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,2017 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: extra instructions per operation, on against off' at screen 0.012766,0.990084 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 257 operations that differ less are not drawn.' at screen 0.012766,0.006941 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.977194
set bmargin at screen 0.030739
unset key
set yrange [82.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,82.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-26.4107143:1637.46429]
plot \
 'cost-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_free-on-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_free: extra instructions by dose, on against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-27.6225:487.9975]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 253.807099 + 0.0186456123 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-11.8:3.13333333]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.09699159 + -0.00118559922 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-139.655:7.905]
set ytics 50
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -41.9300327 + 0.00326674515 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-3.88625:68.6570833]
set ytics 20
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 49.5486087 + 0.000797814162 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-36046.1518:567344.147]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-3775 + 53.79 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -3775.46548 + 53.7939769 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-93.2922281:1648.1627]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '9.089 + 1.546 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 9.08861819 + 1.54578185 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-36.0420486:272.448658]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -22.2979641 + 0.278220334 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-38.9151634:170.202745]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -31.003268 + 0.329084967 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-3.98323473:16.9660322]
set ytics 5
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 3.73938889 + -0.0687535569 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-1.55:4.05]
set ytics 2
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 0.885416667 + 4.51200752e-06 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-27.16:479.826667]
set ytics 200
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '19.86 + 27.04 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 19.8611111 + 27.0439068 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-51.9487345:917.760975]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '202.2 + 0.01007 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 202.185944 + 0.0100668595 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-298.38:5271.38]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1.667 + 77.71 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -1.66666667 + 77.7142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-88.74:1567.74]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '73.29 + 0.1715 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 73.2859495 + 0.171461563 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-46.5:821.5]
set ytics 200
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '71 + 0.1719 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 71 + 0.171875 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-1259.52:22251.52]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '82 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 82 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,2031 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_free-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: share of each function in the difference, on against off' at screen 0.012766,0.990153 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.006893 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.977351
set bmargin at screen 0.037420
unset key
set yrange [82.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,82.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,444, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +388, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +212, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +124, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +3,008, kmem_cache_free_bulk +1,797, memset +128 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +752, kmem_cache_free_bulk +453, memset +32' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +80, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +58, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +188, kmem_cache_free_bulk +117, memset +8' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +52, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +47, kmem_cache_free +22 and 2 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'memset_orig +44, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'memset_orig +124, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'memset_orig +752, kfree +352, __kmalloc_cache_noprof +176 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'memset_orig +752, kfree +352, __kmalloc_cache_noprof +176 and 1 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'memset_orig +752, kfree +352, __kmalloc_cache_noprof +176 and 1 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'memset_orig +3,008, kfree +1,408 and 2 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'memset_orig +12,032, kfree +5,632 and 2 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'memset_orig +12,032, kfree +5,632 and 2 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'memset_orig +12,032, kfree +5,632 and 2 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'memset_orig +188, kfree +88, __kmalloc_cache_noprof +44 and 1 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'memset_orig +40, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'get_page_from_freelist +228, __free_pages_ok +214 and 2 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'memset_orig +2,535, free_tail_page_prepare +347 and 9 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 '__rmqueue_pcplist +118, __free_frozen_pages +111 and 2 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'memset_orig +980, kfree +44 and 4 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 'memset_orig +1,162, __rmqueue_pcplist +234 and 9 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 'memset_orig +276, kmem_cache_free +88 and 2 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 '__rmqueue_pcplist +62, __free_frozen_pages +59 and 2 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 'memset_orig +1,104, kmem_cache_free +352 and 4 more' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 'memset_orig +2,324.83, __rmqueue_pcplist +1,339.30 and 180 more' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 'memset_orig +240, kfree +22 and 3 more' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 'memset_orig +240, kfree +22 and 3 more' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 'memset_orig +361, kmem_cache_free +48, kfree +22 and 4 more' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 'free_pages_prepare +320, get_page_from_freelist +223.29 and 95 more' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 'memset_orig +105, kfree +44, __kmalloc_cache_noprof +11 and 2 more' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 'memset_orig +17,520, kfree +1,606 and 4 more' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 'memset_orig +780, kmem_cache_free +118 and 11 more' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 '__rmqueue_pcplist +34, __free_frozen_pages +33 and 2 more' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 'memset_orig +270, kmem_cache_free +48 and 3 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 'memset_orig +95, kmem_cache_free +44 and 2 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 'memset_orig +275,990.50 and 190 more' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 'memset_orig +117.03, free_pages_prepare +80 and 64 more' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 'memset_orig +978, kfree +66, kmem_cache_free +48 and 4 more' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 'memset_orig +113, kfree +22, kmem_cache_free +22 and 3 more' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 '__free_frozen_pages +20, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 75 'memset_orig +10,704.95, kmem_cache_free +2,112 and 101 more' at graph 1.02,first 55 left font ',11' textcolor rgb '#24292f'
set label 76 'memset_orig +58, kfree +22, __kmalloc_node_noprof +11 and 1 more' at graph 1.02,first 56 left font ',11' textcolor rgb '#24292f'
set label 77 'memset_orig +480, kfree +44 and 3 more' at graph 1.02,first 57 left font ',11' textcolor rgb '#24292f'
set label 78 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 58 left font ',11' textcolor rgb '#24292f'
set label 79 'memset_orig +105, alloc_vmap_area +51.00, kfree +44 and 71 more' at graph 1.02,first 59 left font ',11' textcolor rgb '#24292f'
set label 80 'memset_orig +94, kmem_cache_free +22 and 2 more' at graph 1.02,first 60 left font ',11' textcolor rgb '#24292f'
set label 81 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 61 left font ',11' textcolor rgb '#24292f'
set label 82 'memset_orig +2,099.68, kmem_cache_free +618.40 and 165 more' at graph 1.02,first 62 left font ',11' textcolor rgb '#24292f'
set label 83 'memset_orig +513, kfree +44 and 4 more' at graph 1.02,first 63 left font ',11' textcolor rgb '#24292f'
set label 84 'memset_orig +513, kfree +44 and 5 more' at graph 1.02,first 64 left font ',11' textcolor rgb '#24292f'
set label 85 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 65 left font ',11' textcolor rgb '#24292f'
set label 86 'kmem_cache_alloc_noprof +11' at graph 1.02,first 66 left font ',11' textcolor rgb '#24292f'
set label 87 '__free_frozen_pages +20, __rmqueue_pcplist +20 and 1 more' at graph 1.02,first 67 left font ',11' textcolor rgb '#24292f'
set label 88 'memset_orig +2,204, kmem_cache_free +262, kfree +176 and 10 more' at graph 1.02,first 68 left font ',11' textcolor rgb '#24292f'
set label 89 'memset_orig +207, kmem_cache_free +66 and 5 more' at graph 1.02,first 69 left font ',11' textcolor rgb '#24292f'
set label 90 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 70 left font ',11' textcolor rgb '#24292f'
set label 91 'memset_orig +69, kmem_cache_free +22 and 3 more' at graph 1.02,first 71 left font ',11' textcolor rgb '#24292f'
set label 92 'memset_orig +57, kmem_cache_free +22 and 2 more' at graph 1.02,first 72 left font ',11' textcolor rgb '#24292f'
set label 93 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 73 left font ',11' textcolor rgb '#24292f'
set label 94 '__rmqueue_pcplist +2,819.33, memset_orig +1,706.47 and 92 more' at graph 1.02,first 74 left font ',11' textcolor rgb '#24292f'
set label 95 'memset_orig +1,178, kmem_cache_free +174, kfree +88 and 16 more' at graph 1.02,first 75 left font ',11' textcolor rgb '#24292f'
set label 96 '__free_frozen_pages +280, __rmqueue_pcplist +280 and 2 more' at graph 1.02,first 76 left font ',11' textcolor rgb '#24292f'
set label 97 'memset_orig +57, kmem_cache_free +22 and 2 more' at graph 1.02,first 77 left font ',11' textcolor rgb '#24292f'
set label 98 'memset_orig +69, kmem_cache_free +26 and 2 more' at graph 1.02,first 78 left font ',11' textcolor rgb '#24292f'
set label 99 'memset_orig +207, kmem_cache_free +66 and 3 more' at graph 1.02,first 79 left font ',11' textcolor rgb '#24292f'
set label 100 'memset_orig +546, kfree +44 and 4 more' at graph 1.02,first 80 left font ',11' textcolor rgb '#24292f'
set label 101 'kmem_cache_alloc_noprof +2, kmem_cache_free +2' at graph 1.02,first 81 left font ',11' textcolor rgb '#24292f'
set label 102 'memset_orig +135, kfree +22 and 2 more' at graph 1.02,first 82 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.018710 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.018710 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.018710 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.018710 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.018710 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.018710 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.018710 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.018710 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,2017 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: extra instructions per operation, toggled against off' at screen 0.012766,0.990084 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 257 operations that differ less are not drawn.' at screen 0.012766,0.006941 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.977194
set bmargin at screen 0.030739
unset key
set yrange [82.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,82.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-26.4107143:1637.46429]
plot \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::82 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_free-toggled-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_free: extra instructions by dose, toggled against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-27.8025:491.1775]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 254.054012 + 0.0189068327 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-11.8:3.13333333]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.09699159 + -0.00118559922 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-139.655:7.905]
set ytics 50
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -41.9300327 + 0.00326674515 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-4.04194441:71.4076845]
set ytics 20
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 48.944801 + 0.00184209391 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-26557.8413:463978.041]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-322.9 + 43.79 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -322.925158 + 43.7918287 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-93.2922281:1648.1627]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '9.089 + 1.546 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 9.08861819 + 1.54578185 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-36.0420486:272.448658]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -22.2979641 + 0.278220334 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-38.9151634:170.202745]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -31.003268 + 0.329084967 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-5.11331196:17.1950931]
set ytics 5
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 4.07480556 + -0.0832606707 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-1.55:4.05]
set ytics 2
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 0.572916667 + -2.87127751e-06 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-27.26:481.593333]
set ytics 200
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '20.72 + 27.09 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 20.7222222 + 27.0878136 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-53.1522199:939.022552]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '224.6 + 0.01001 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 224.635182 + 0.0100091757 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-298.38:5271.38]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1.667 + 77.71 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -1.66666667 + 77.7142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-88.74:1567.74]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '73.29 + 0.1715 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 73.2859495 + 0.171461563 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-46.5:821.5]
set ytics 200
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '71 + 0.1719 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 71 + 0.171875 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-1259.52:22251.52]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '82 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 82 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,2031 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_free-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: share of each function in the difference, toggled against off' at screen 0.012766,0.990153 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.006893 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.977351
set bmargin at screen 0.037420
unset key
set yrange [82.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,82.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,444, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +388, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +212, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +124, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +3,008, kmem_cache_free_bulk +1,797, memset +128 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +752, kmem_cache_free_bulk +453, memset +32' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +80, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +58, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +188, kmem_cache_free_bulk +117, memset +8' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +52, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +47, kmem_cache_free +22 and 2 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'memset_orig +44, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'memset_orig +124, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'memset_orig +752, kfree +352, __kmalloc_cache_noprof +176 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'memset_orig +752, kfree +352, __kmalloc_cache_noprof +176 and 1 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'memset_orig +752, kfree +352, __kmalloc_cache_noprof +176 and 1 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'memset_orig +3,008, kfree +1,408 and 2 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'memset_orig +12,032, kfree +5,632 and 2 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'memset_orig +12,032, kfree +5,632 and 2 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'memset_orig +12,032, kfree +5,632 and 2 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'memset_orig +188, kfree +88, __kmalloc_cache_noprof +44 and 1 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'memset_orig +40, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'get_page_from_freelist +228, __free_pages_ok +215 and 2 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'memset_orig +2,535, free_tail_page_prepare +347 and 9 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 '__rmqueue_pcplist +118, __free_frozen_pages +112 and 2 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'memset_orig +980, kfree +44 and 4 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 'memset_orig +1,162, __rmqueue_pcplist +234 and 9 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 'memset_orig +276, kmem_cache_free +88 and 2 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 '__rmqueue_pcplist +62, __free_frozen_pages +60 and 2 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 'memset_orig +1,104, kmem_cache_free +352 and 3 more' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 'memset_orig +2,324.83, __free_frozen_pages +1,349.26 and 180 more' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 'memset_orig +240, kfree +22 and 3 more' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 'memset_orig +240, kfree +22 and 3 more' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 'free_pages_prepare +336, get_page_from_freelist +223.29 and 69 more' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 'memset_orig +361, kmem_cache_free +48, kfree +22 and 4 more' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 'memset_orig +105, kfree +44, __kmalloc_cache_noprof +11 and 2 more' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 'memset_orig +17,520, kfree +1,606 and 4 more' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 '__free_frozen_pages +34, __rmqueue_pcplist +34 and 2 more' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 'memset_orig +780, kmem_cache_free +118 and 11 more' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 'memset_orig +270, kmem_cache_free +48 and 3 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 'memset_orig +117, free_pages_prepare +84 and 78 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 'memset_orig +95, kmem_cache_free +44 and 2 more' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 'memset_orig +270,215 and 204 more' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 'memset_orig +2,243.11, __rmqueue_pcplist +685.05 and 171 more' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 'memset_orig +978, kfree +66, kmem_cache_free +48 and 4 more' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 '__free_frozen_pages +21, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 75 'memset_orig +113, kfree +22, kmem_cache_free +22 and 3 more' at graph 1.02,first 55 left font ',11' textcolor rgb '#24292f'
set label 76 'memset_orig +10,704.95, kmem_cache_free +2,112 and 101 more' at graph 1.02,first 56 left font ',11' textcolor rgb '#24292f'
set label 77 'memset_orig +58, kfree +22, __kmalloc_node_noprof +11 and 1 more' at graph 1.02,first 57 left font ',11' textcolor rgb '#24292f'
set label 78 'memset_orig +480, kfree +44 and 3 more' at graph 1.02,first 58 left font ',11' textcolor rgb '#24292f'
set label 79 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 59 left font ',11' textcolor rgb '#24292f'
set label 80 'memset_orig +104.99, kfree +44, insert_vmap_area +33.14 and 93 more' at graph 1.02,first 60 left font ',11' textcolor rgb '#24292f'
set label 81 'memset_orig +94, kmem_cache_free +22 and 2 more' at graph 1.02,first 61 left font ',11' textcolor rgb '#24292f'
set label 82 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 62 left font ',11' textcolor rgb '#24292f'
set label 83 'memset_orig +513, kfree +44 and 3 more' at graph 1.02,first 63 left font ',11' textcolor rgb '#24292f'
set label 84 'memset_orig +513, kfree +44 and 5 more' at graph 1.02,first 64 left font ',11' textcolor rgb '#24292f'
set label 85 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 65 left font ',11' textcolor rgb '#24292f'
set label 86 '__free_frozen_pages +21, __rmqueue_pcplist +20 and 1 more' at graph 1.02,first 66 left font ',11' textcolor rgb '#24292f'
set label 87 'kmem_cache_alloc_noprof +11' at graph 1.02,first 67 left font ',11' textcolor rgb '#24292f'
set label 88 'memset_orig +2,204, kmem_cache_free +262, kfree +176 and 13 more' at graph 1.02,first 68 left font ',11' textcolor rgb '#24292f'
set label 89 'memset_orig +207, kmem_cache_free +66 and 5 more' at graph 1.02,first 69 left font ',11' textcolor rgb '#24292f'
set label 90 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 70 left font ',11' textcolor rgb '#24292f'
set label 91 'memset_orig +69, kmem_cache_free +22 and 3 more' at graph 1.02,first 71 left font ',11' textcolor rgb '#24292f'
set label 92 'memset_orig +57, kmem_cache_free +22 and 2 more' at graph 1.02,first 72 left font ',11' textcolor rgb '#24292f'
set label 93 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 73 left font ',11' textcolor rgb '#24292f'
set label 94 'memset_orig +1,178, kmem_cache_free +174, kfree +88 and 16 more' at graph 1.02,first 74 left font ',11' textcolor rgb '#24292f'
set label 95 '__free_frozen_pages +294, __rmqueue_pcplist +280 and 2 more' at graph 1.02,first 75 left font ',11' textcolor rgb '#24292f'
set label 96 'memset_orig +57, kmem_cache_free +22 and 2 more' at graph 1.02,first 76 left font ',11' textcolor rgb '#24292f'
set label 97 '__rmqueue_pcplist +2,847, memset_orig +1,747.28 and 78 more' at graph 1.02,first 77 left font ',11' textcolor rgb '#24292f'
set label 98 'memset_orig +69, kmem_cache_free +26 and 2 more' at graph 1.02,first 78 left font ',11' textcolor rgb '#24292f'
set label 99 'memset_orig +207, kmem_cache_free +66 and 3 more' at graph 1.02,first 79 left font ',11' textcolor rgb '#24292f'
set label 100 'memset_orig +546, kfree +44 and 4 more' at graph 1.02,first 80 left font ',11' textcolor rgb '#24292f'
set label 101 'kmem_cache_alloc_noprof +2, kmem_cache_free +2' at graph 1.02,first 81 left font ',11' textcolor rgb '#24292f'
set label 102 'memset_orig +135, kfree +22 and 2 more' at graph 1.02,first 82 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.018710 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.018710 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.018710 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.018710 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.018710 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.018710 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.018710 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.018710 left font ',11' textcolor rgb '#24292f'
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
