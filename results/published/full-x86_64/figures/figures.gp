set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,3719 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: extra instructions per operation, toggled against off' at screen 0.012766,0.994622 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 177 operations that differ less are not drawn.' at screen 0.012766,0.003764 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.987631
set bmargin at screen 0.016671
unset key
set yrange [156.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,156.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-232.217351:1130.47]
plot \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::156 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::156 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::156 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::156 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::156 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::156 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_alloc: extra instructions by dose, toggled against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-39.79125:702.97875]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 346.434799 + 0.0289659539 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-1143.33833:1134.08833]
set ytics 1000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 353.34772 + -0.129623714 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-68.811875:35.593125]
set ytics 50
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -40.62958 + 0.00686128143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-9.80937498:173.298958]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 152.155623 + -0.000490758501 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-26612.94:470161.94]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '247.8 + 44.33 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 247.837843 + 44.3300187 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-88.0852746:1556.17318]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.4027 + 1.468 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -0.402700769 + 1.46849061 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-32.3623314:229.608986]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -20.6908099 + 0.236265618 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-30.3489324:132.736732]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -24.1786492 + 0.25664488 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-3255.09:13509.2567]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 2748.85333 + 3.08132791 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-11.0766667:5.91]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 2.96354167 + -0.000199389714 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-34.0306754:601.208599]
set ytics 200
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '36.23 + 33.18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 36.234375 + 33.1839718 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-41.2080357:676.675298]
set ytics 200
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -10.2430556 + 0.0098947192 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-130.8:2310.8]
set ytics 1000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4 + 34 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 4 + 34 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-86.22:1523.22]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '31.29 + 0.1715 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 31.2859495 + 0.171461563 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.24:4.24]
set ytics 1
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-614.4:10854.4]
set ytics 5000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '40 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 40 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set terminal svg size 940,3641 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: share of each function in the difference, toggled against off' at screen 0.012766,0.994507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.003845 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.987366
set bmargin at screen 0.020873
unset key
set yrange [152.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,152.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,427, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +723, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +371, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +195, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +723, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +107, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +1,920, kmem_cache_alloc_bulk_noprof +196 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +480, kmem_cache_alloc_bulk_noprof +52 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +723, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__free_pages_ok +320, get_page_from_freelist +298 and 90 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +63, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__free_frozen_pages +161, __rmqueue_pcplist +152 and 2 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +120, kmem_cache_alloc_bulk_noprof +16 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +41, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'blake2s_compress_ssse3 +597.50, refresh_cpu_vm_stats -210.50 and 197 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +35, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'memset_orig +2,379, __free_frozen_pages +424 and 111 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'memset_orig +30, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'memset_orig +30, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'memset_orig +30, __kmalloc_cache_noprof +9, memset +1 and 4 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'timer_recalc_next_expiry +139.88, _find_next_bit +103.25 and 138 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'memset_orig +480, __kmalloc_cache_noprof +144, memset +16' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'memset_orig +480, __kmalloc_cache_noprof +144, memset +16' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'memset_orig +480, __kmalloc_cache_noprof +144, memset +16' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'memset_orig +1,920, __kmalloc_cache_noprof +576, memset +64' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'memset_orig +120, __kmalloc_cache_noprof +36, memset +4' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'memset_orig +7,680, __kmalloc_cache_noprof +2,304 and 1 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'memset_orig +7,680, __kmalloc_cache_noprof +2,304 and 1 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'memset_orig +7,680, __kmalloc_cache_noprof +2,304 and 1 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'memset_orig +27, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'memset_orig +992, __free_frozen_pages +304 and 97 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'refresh_cpu_vm_stats +212, timer_recalc_next_expiry +151.12 and 134 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 '__free_frozen_pages +81, __rmqueue_pcplist +80 and 2 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 'memset_orig +922, kmem_cache_alloc_node_noprof +18 and 2 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 'memset_orig +23, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 '__rmqueue_pcplist +44, __free_frozen_pages +41 and 2 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 'free_pages_prepare +352, get_page_from_freelist +297.75 and 10 more' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 '__rmqueue_pcplist +26, __free_frozen_pages +21 and 2 more' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 '__enqueue_entity +2,010.50, __dequeue_entity +1,073.50 and 99 more' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 '__rmqueue_pcplist +364, __free_frozen_pages +294 and 107 more' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 'memset_orig +199, kmem_cache_alloc_node_noprof +18 and 1 more' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 'memset_orig +199, kmem_cache_alloc_node_noprof +18 and 1 more' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 '__rmqueue_pcplist +26, __free_frozen_pages +21 and 1 more' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 'memset_orig +715, kmem_cache_alloc_noprof +44 and 5 more' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 'memset_orig +7,328, __schedule +662.88 and 135 more' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 'memset_orig +302, kmem_cache_alloc_noprof +22 and 5 more' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 'memset_orig +258, kmem_cache_alloc_noprof +22 and 4 more' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 'memset_orig +837, kmem_cache_alloc_noprof +22 and 6 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 'pick_eevdf +719.25, __update_load_avg_se +713.25 and 93 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 'memset_orig +14,527, kmem_cache_alloc_node_noprof +1,314 and 17 more' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 'memset_orig +71, __kmalloc_cache_noprof +9 and 3 more' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 'memset_orig +104, kmem_cache_alloc_lru_noprof +9 and 2 more' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 'memset_orig +1,355, __update_load_avg_se -33.50 and 14 more' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 'memset_orig +357, kmem_cache_alloc_noprof +49 and 7 more' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 75 'memset_orig +398, kmem_cache_alloc_node_noprof +36 and 1 more' at graph 1.02,first 55 left font ',11' textcolor rgb '#24292f'
set label 76 'free_pages_prepare +88, __rmqueue_pcplist +72.50 and 20 more' at graph 1.02,first 56 left font ',11' textcolor rgb '#24292f'
set label 77 '__rmqueue_pcplist +442, free_unref_folios +348.75 and 192 more' at graph 1.02,first 57 left font ',11' textcolor rgb '#24292f'
set label 78 'memset_orig +1,433, kmem_cache_alloc_node_noprof +72 and 13 more' at graph 1.02,first 58 left font ',11' textcolor rgb '#24292f'
set label 79 'memset_orig +1,133, __refill_objects_node +22.38 and 10 more' at graph 1.02,first 59 left font ',11' textcolor rgb '#24292f'
set label 80 'memset_orig +2,303, kmem_cache_alloc_node_noprof +144 and 11 more' at graph 1.02,first 60 left font ',11' textcolor rgb '#24292f'
set label 81 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 61 left font ',11' textcolor rgb '#24292f'
set label 82 'memset_orig +435, kmem_cache_alloc_node_noprof +36 and 2 more' at graph 1.02,first 62 left font ',11' textcolor rgb '#24292f'
set label 83 'memset_orig +435, kmem_cache_alloc_node_noprof +36 and 3 more' at graph 1.02,first 63 left font ',11' textcolor rgb '#24292f'
set label 84 'memset_orig +282, kmem_cache_alloc_noprof +40 and 3 more' at graph 1.02,first 64 left font ',11' textcolor rgb '#24292f'
set label 85 'memset_orig +79, __kmalloc_cache_noprof +9 and 3 more' at graph 1.02,first 65 left font ',11' textcolor rgb '#24292f'
set label 86 '__free_frozen_pages +81, __rmqueue_pcplist +80 and 3 more' at graph 1.02,first 66 left font ',11' textcolor rgb '#24292f'
set label 87 'memset_orig +1,133, __rmqueue_pcplist +67.50 and 24 more' at graph 1.02,first 67 left font ',11' textcolor rgb '#24292f'
set label 88 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 68 left font ',11' textcolor rgb '#24292f'
set label 89 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 69 left font ',11' textcolor rgb '#24292f'
set label 90 'avg_vruntime +75.16, yield_task_fair +26, rb_next +11.34 and 8 more' at graph 1.02,first 70 left font ',11' textcolor rgb '#24292f'
set label 91 'memset_orig +36, __rmqueue_pcplist +26 and 11 more' at graph 1.02,first 71 left font ',11' textcolor rgb '#24292f'
set label 92 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 72 left font ',11' textcolor rgb '#24292f'
set label 93 'memset_orig +282, kmem_cache_alloc_noprof +49 and 9 more' at graph 1.02,first 73 left font ',11' textcolor rgb '#24292f'
set label 94 '__update_load_avg_se +999, vruntime_eligible +882 and 99 more' at graph 1.02,first 74 left font ',11' textcolor rgb '#24292f'
set label 95 'memset_orig +282, __rmqueue_pcplist +80.75 and 130 more' at graph 1.02,first 75 left font ',11' textcolor rgb '#24292f'
set label 96 'memset_orig +208, kmem_cache_alloc_noprof +27 and 2 more' at graph 1.02,first 76 left font ',11' textcolor rgb '#24292f'
set label 97 '__rmqueue_pcplist +286, free_unref_folios +174.38 and 130 more' at graph 1.02,first 77 left font ',11' textcolor rgb '#24292f'
set label 98 'memset_orig +30, kmem_cache_alloc_noprof +17, memset +1' at graph 1.02,first 78 left font ',11' textcolor rgb '#24292f'
set label 99 'memset_orig +282, kmem_cache_alloc_noprof +49 and 7 more' at graph 1.02,first 79 left font ',11' textcolor rgb '#24292f'
set label 100 'memset_orig +1,032, kmem_cache_alloc_node_noprof +72 and 1 more' at graph 1.02,first 80 left font ',11' textcolor rgb '#24292f'
set label 101 'memset_orig +312, kmem_cache_alloc_noprof +36 and 2 more' at graph 1.02,first 81 left font ',11' textcolor rgb '#24292f'
set label 102 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 82 left font ',11' textcolor rgb '#24292f'
set label 103 'memset_orig +156, kmem_cache_alloc_noprof +32 and 7 more' at graph 1.02,first 83 left font ',11' textcolor rgb '#24292f'
set label 104 'memset_orig +282, kmem_cache_alloc_noprof +49 and 7 more' at graph 1.02,first 84 left font ',11' textcolor rgb '#24292f'
set label 105 'memset_orig +472, kmem_cache_alloc_node_noprof +36 and 3 more' at graph 1.02,first 85 left font ',11' textcolor rgb '#24292f'
set label 106 'memset_orig +195, __kmalloc_noprof +9, memset +1' at graph 1.02,first 86 left font ',11' textcolor rgb '#24292f'
set label 107 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 87 left font ',11' textcolor rgb '#24292f'
set label 108 'memset_orig +126, kmem_cache_alloc_noprof +23 and 4 more' at graph 1.02,first 88 left font ',11' textcolor rgb '#24292f'
set label 109 'memset_orig +129, kmem_cache_alloc_node_noprof +9, memset +1' at graph 1.02,first 89 left font ',11' textcolor rgb '#24292f'
set label 110 'memset_orig +41, __kmalloc_node_noprof +9 and 2 more' at graph 1.02,first 90 left font ',11' textcolor rgb '#24292f'
set label 111 '__kmalloc_cache_noprof +4' at graph 1.02,first 91 left font ',11' textcolor rgb '#24292f'
set label 112 'memset_orig +52, kmem_cache_alloc_noprof +13 and 5 more' at graph 1.02,first 92 left font ',11' textcolor rgb '#24292f'
set label 113 'memset_orig +3,910, __rmqueue_pcplist +899 and 124 more' at graph 1.02,first 93 left font ',11' textcolor rgb '#24292f'
set label 114 'memset_orig +2,438, __rmqueue_pcplist +468 and 34 more' at graph 1.02,first 94 left font ',11' textcolor rgb '#24292f'
set label 115 'memset_orig +156, kmem_cache_alloc_noprof +32 and 7 more' at graph 1.02,first 95 left font ',11' textcolor rgb '#24292f'
set label 116 'memset_orig +40, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 96 left font ',11' textcolor rgb '#24292f'
set label 117 'memset_orig +126, kmem_cache_alloc_noprof +23 and 2 more' at graph 1.02,first 97 left font ',11' textcolor rgb '#24292f'
set label 118 'memset_orig +40, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 98 left font ',11' textcolor rgb '#24292f'
set label 119 'memset_orig +156, kmem_cache_alloc_noprof +32 and 3 more' at graph 1.02,first 99 left font ',11' textcolor rgb '#24292f'
set label 120 'memset_orig +52, kmem_cache_alloc_noprof +18, memset +1' at graph 1.02,first 100 left font ',11' textcolor rgb '#24292f'
set label 121 'memset_orig +126, kmem_cache_alloc_noprof +23 and 2 more' at graph 1.02,first 101 left font ',11' textcolor rgb '#24292f'
set label 122 'memset_orig +252.34, kmem_cache_alloc_noprof +55 and 21 more' at graph 1.02,first 102 left font ',11' textcolor rgb '#24292f'
set label 123 'memset_orig +1,446, __kmalloc_noprof +18, memset +2' at graph 1.02,first 103 left font ',11' textcolor rgb '#24292f'
set label 124 '__free_frozen_pages +80,304, kmem_cache_alloc_noprof +60,286 and 252 more' at graph 1.02,first 104 left font ',11' textcolor rgb '#24292f'
set label 125 'memset_orig +111,280, __rmqueue_pcplist +52,308 and 273 more' at graph 1.02,first 105 left font ',11' textcolor rgb '#24292f'
set label 126 '__enqueue_entity +1,263, __dequeue_entity +701.50 and 99 more' at graph 1.02,first 106 left font ',11' textcolor rgb '#24292f'
set label 127 '__rmqueue_pcplist +26,130, free_unref_folios +19,995 and 35 more' at graph 1.02,first 107 left font ',11' textcolor rgb '#24292f'
set label 128 'memset_orig +258, kmem_cache_alloc_node_noprof +18 and 1 more' at graph 1.02,first 108 left font ',11' textcolor rgb '#24292f'
set label 129 '__rmqueue_pcplist +6,734, free_unref_folios +5,120 and 108 more' at graph 1.02,first 109 left font ',11' textcolor rgb '#24292f'
set label 130 'memset_orig +126, kmem_cache_alloc_noprof +23, memset +2' at graph 1.02,first 110 left font ',11' textcolor rgb '#24292f'
set label 131 '__rmqueue_pcplist +260,911, free_unref_folios +199,640 and 215 more' at graph 1.02,first 111 left font ',11' textcolor rgb '#24292f'
set label 132 '__kmalloc_cache_noprof +4' at graph 1.02,first 112 left font ',11' textcolor rgb '#24292f'
set label 133 'memset_orig +40, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 113 left font ',11' textcolor rgb '#24292f'
set label 134 'memset_orig +156, __rmqueue_pcplist +69.62 and 15 more' at graph 1.02,first 114 left font ',11' textcolor rgb '#24292f'
set label 135 'memset_orig +3,989, __rmqueue_pcplist -653.25 and 48 more' at graph 1.02,first 115 left font ',11' textcolor rgb '#24292f'
set label 136 'memset_orig +126, kmem_cache_alloc_noprof +23 and 4 more' at graph 1.02,first 116 left font ',11' textcolor rgb '#24292f'
set label 137 'memset_orig +52, kmem_cache_alloc_noprof +18 and 5 more' at graph 1.02,first 117 left font ',11' textcolor rgb '#24292f'
set label 138 'memset_orig +126, kmem_cache_alloc_noprof +32 and 9 more' at graph 1.02,first 118 left font ',11' textcolor rgb '#24292f'
set label 139 'memset_orig +186, kmem_cache_alloc_noprof +46 and 2 more' at graph 1.02,first 119 left font ',11' textcolor rgb '#24292f'
set label 140 'memset_orig +178, kmem_cache_alloc_noprof +41 and 6 more' at graph 1.02,first 120 left font ',11' textcolor rgb '#24292f'
set label 141 'memset_orig +52, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 121 left font ',11' textcolor rgb '#24292f'
set label 142 'memset_orig +126, kmem_cache_alloc_noprof +23, memset +2 and 3 more' at graph 1.02,first 122 left font ',11' textcolor rgb '#24292f'
set label 143 '__rmqueue_pcplist +26, free_unref_folios +19.38 and 1 more' at graph 1.02,first 123 left font ',11' textcolor rgb '#24292f'
set label 144 '__rmqueue_pcplist +52, free_unref_folios +40 and 2 more' at graph 1.02,first 124 left font ',11' textcolor rgb '#24292f'
set label 145 '__rmqueue_pcplist +26, free_unref_folios +20 and 2 more' at graph 1.02,first 125 left font ',11' textcolor rgb '#24292f'
set label 146 'memset_orig +26,154, kmem_cache_free -7,483 and 93 more' at graph 1.02,first 126 left font ',11' textcolor rgb '#24292f'
set label 147 'memset_orig +63, __kmalloc_noprof +9, memset +1' at graph 1.02,first 127 left font ',11' textcolor rgb '#24292f'
set label 148 'memset_orig +4,993, __rmqueue_pcplist -1,396.25 and 205 more' at graph 1.02,first 128 left font ',11' textcolor rgb '#24292f'
set label 149 'memset_orig +52, kmem_cache_alloc_noprof +18, memset +1' at graph 1.02,first 129 left font ',11' textcolor rgb '#24292f'
set label 150 'memset_orig +30,788, kmem_cache_alloc_noprof +30,294 and 287 more' at graph 1.02,first 130 left font ',11' textcolor rgb '#24292f'
set label 151 'memset_orig +126, kmem_cache_alloc_noprof +23, memset +2' at graph 1.02,first 131 left font ',11' textcolor rgb '#24292f'
set label 152 '__rmqueue_pcplist +4.06, kmem_cache_alloc_noprof +4 and 3 more' at graph 1.02,first 132 left font ',11' textcolor rgb '#24292f'
set label 153 '__update_load_avg_se +360, __dequeue_task +91.50 and 53 more' at graph 1.02,first 133 left font ',11' textcolor rgb '#24292f'
set label 154 'atime_needs_update +7' at graph 1.02,first 134 left font ',11' textcolor rgb '#24292f'
set label 155 'memset_orig +126, __rmqueue_pcplist +26 and 5 more' at graph 1.02,first 135 left font ',11' textcolor rgb '#24292f'
set label 156 'kmem_cache_alloc_noprof +16' at graph 1.02,first 136 left font ',11' textcolor rgb '#24292f'
set label 157 '__update_load_avg_se +136.75, __schedule +117.75 and 102 more' at graph 1.02,first 137 left font ',11' textcolor rgb '#24292f'
set label 158 '__kmalloc_cache_noprof +4' at graph 1.02,first 138 left font ',11' textcolor rgb '#24292f'
set label 159 '__dequeue_entity +165.75, pick_eevdf +95 and 10 more' at graph 1.02,first 139 left font ',11' textcolor rgb '#24292f'
set label 160 'kmem_cache_alloc_noprof +64, update_load_avg +0.25' at graph 1.02,first 140 left font ',11' textcolor rgb '#24292f'
set label 161 'vruntime_eligible +152, pick_eevdf +145.75 and 15 more' at graph 1.02,first 141 left font ',11' textcolor rgb '#24292f'
set label 162 'memset_orig +107, __kvmalloc_node_noprof +16, memset +1' at graph 1.02,first 142 left font ',11' textcolor rgb '#24292f'
set label 163 'memset_orig +5,200, kmem_cache_alloc_noprof +1,530 and 29 more' at graph 1.02,first 143 left font ',11' textcolor rgb '#24292f'
set label 164 'kmem_cache_alloc_noprof +4' at graph 1.02,first 144 left font ',11' textcolor rgb '#24292f'
set label 165 'memset_orig +195, __kvmalloc_node_noprof +16, memset +1' at graph 1.02,first 145 left font ',11' textcolor rgb '#24292f'
set label 166 '__enqueue_entity +3,003, __dequeue_entity +2,274.50 and 66 more' at graph 1.02,first 146 left font ',11' textcolor rgb '#24292f'
set label 167 'memset_orig +107, __kvmalloc_node_noprof +16, memset +1' at graph 1.02,first 147 left font ',11' textcolor rgb '#24292f'
set label 168 '__update_load_avg_se +63.50, update_load_avg +16.38 and 12 more' at graph 1.02,first 148 left font ',11' textcolor rgb '#24292f'
set label 169 '__kmalloc_noprof +4' at graph 1.02,first 149 left font ',11' textcolor rgb '#24292f'
set label 170 'enqueue_task_fair -3, update_load_avg +3 and 1 more' at graph 1.02,first 150 left font ',11' textcolor rgb '#24292f'
set label 171 'update_load_avg +0.38, requeue_delayed_entity -0.31' at graph 1.02,first 151 left font ',11' textcolor rgb '#24292f'
set label 172 'update_vsyscall +18, rep_movs_alternative +1' at graph 1.02,first 152 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.010437 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.010437 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.010437 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.010437 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.010437 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.010437 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.010437 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.010437 left font ',11' textcolor rgb '#24292f'
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
set terminal svg size 940,5858 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-stackprotector-strong-x86_64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: extra instructions per operation, strong against off' at screen 0.012766,0.996586 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 84 operations that differ less are not drawn.' at screen 0.012766,0.002390 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.992147
set bmargin at screen 0.010584
unset key
set yrange [249.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,249.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-60.9135331:102.26339]
plot \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::249 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::249 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::249 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::249 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::249 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1606 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-stackprotector-strong-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'stackprotector: extra instructions by dose, strong against off' at screen 0.012766,0.987547 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.008717 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-6.36:112.36]
set ytics 50
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '106' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 106 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-43.0231687:760.075981]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 473.826646 + 0.0237525553 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-11995.3363:211917.608]
set ytics 50000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '22.64 + 19.99 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 22.6425918 + 19.9899629 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-19030.52:336205.853]
set ytics 100000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-18.13 + 31.72 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -18.1285122 + 31.7188676 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-15.5895456:275.415306]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '254.1 + 0.000571 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 254.115649 + 0.000571011124 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-31379.5264:553308.929]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-109.1 + 52.2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -109.130793 + 52.2001722 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-1.46385052:25.8613591]
set ytics 10
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 13.3559027 + 0.0110416059 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-3.17500349:56.0917283]
set ytics 20
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 45.7244879 + 0.00719223695 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-3.12:55.12]
set ytics 20
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '44.83 + 0.01242 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 44.8300654 + 0.0124183007 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-1539.94333:19518.11]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 6077.37117 + 56.1535799 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-16.0275:283.1525]
set ytics 100
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '264.5 - 9.937e-05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 264.548611 + -9.93735474e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-12.3079775:217.440936]
set ytics 100
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '12.69 + 0.02349 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 12.6938133 + 0.0234911066 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-23.04:407.04]
set ytics 100
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 6 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-4.8:84.8]
set ytics 20
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-19.2:339.2]
set ytics 100
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-19.2:339.2]
set ytics 100
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-23.04:407.04]
set ytics 100
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 6 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-1.0655914:18.825448]
set ytics 5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 18.1111111 + -0.35125448 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-14.2315476:251.424008]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '132.7 + 0.001595 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 132.652778 + 0.00159514896 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-2.09238096:13.8542857]
set ytics 5
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -2.16666667 + 0.232142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-0.36:6.36]
set ytics 2
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 6 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-0.36:6.36]
set ytics 2
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 6 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-92.16:1628.16]
set ytics 500
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 6 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,5872 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-stackprotector-strong-x86_64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: share of each function in the difference, strong against off' at screen 0.012766,0.996594 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.002384 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.992166
set bmargin at screen 0.012943
unset key
set yrange [249.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,249.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_1 +6, chain_10 +6, chain_11 +6 and 61 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_1 +6, chain_10 +6, chain_11 +6 and 13 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_1 +6, chain_2 +6, chain_3 +6 and 5 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chain_1 +6, chain_10 +6, chain_11 +6 and 61 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_1 +6, chain_2 +6, chain_3 +6 and 5 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_1 +6' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'chain_1 +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'chain_1 +5, chain_10 +5, chain_11 +5 and 61 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'chain_1 +5, chain_10 +5, chain_11 +5 and 61 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'chain_1 +5, chain_10 +5, chain_11 +5 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'chain_1 +5, chain_10 +5, chain_11 +5 and 13 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'chain_1 +5, chain_2 +5, chain_3 +5 and 5 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'chain_1 +5, chain_2 +5, chain_3 +5 and 5 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'chain_1 +5, chain_2 +5, chain_3 +5 and 1 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'chain_1 +5' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'chain_1 +5' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'chain_1 +5' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'use +192, __x64_sys_pread64 +5, vfs_read +5 and 1 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'extfrag_for_order +92.50, __schedule +71.50 and 105 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'use +96, __x64_sys_pread64 +5, vfs_read +5 and 1 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '__enqueue_entity +1,546, __dequeue_entity +1,279.50 and 106 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'pick_eevdf +1,227.25, __enqueue_entity +892.50 and 104 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'use +48, __x64_sys_pread64 +5, vfs_read +5 and 1 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'shmem_get_folio_gfp.constprop. +8,000 and 16 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'use +24, __x64_sys_pread64 +5, vfs_read +5 and 1 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'shmem_get_folio_gfp.constprop. +80 and 14 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'shmem_get_folio_gfp.constprop. +80,000 and 175 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'anon_pipe_trim_and_unlock +22, __file_has_perm +14 and 10 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'anon_pipe_trim_and_unlock +22, __file_has_perm +14 and 10 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'shmem_get_folio_gfp.constprop. +8 and 10 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'udp_lib_setsockopt +9, selinux_netlbl_socket_setsocko +7 and 2 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'shmem_get_folio_gfp.constprop. +8 and 10 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'sigprocmask +14, __x64_sys_rt_sigprocmask +12 and 1 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 'override_release +9, __do_sys_newuname +6' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 '__x64_sys_clock_gettime +7, posix_get_monotonic_timespec +6 and 1 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 'shmem_get_folio_gfp.constprop. +8,000, _copy_to_iter +6,000 and 12 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 'shmem_get_folio_gfp.constprop. +80, _copy_to_iter +60 and 8 more' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 'avc_has_perm +18, __file_has_perm +14 and 22 more' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 'shmem_get_folio_gfp.constprop. +256, filemap_get_entry +192 and 14 more' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 'shmem_get_folio_gfp.constprop. +80,000 and 13 more' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 'kmem_cache_free +26,322, rcu_core +12,549.50 and 179 more' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 'shmem_get_folio_gfp.constprop. +16, current_time +12 and 13 more' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 'shmem_get_folio_gfp.constprop. +16, current_time +12 and 13 more' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 '__x64_sys_futex +6, futex_hash +6, futex_wake +6 and 1 more' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 '__file_has_perm +14, avc_has_perm +12 and 19 more' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 'shmem_get_folio_gfp.constprop. +16, current_time +12 and 13 more' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 '__update_load_avg_se +2,542 and 103 more' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 '__futex_wait +6, __x64_sys_futex +6, futex_hash +6 and 2 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 '__file_has_perm +14, _copy_to_iter +6, eventfd_read +6 and 5 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 '__refill_objects_node +70, alloc_from_new_slab +63 and 19 more' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 'shmem_get_folio_gfp.constprop. +8 and 10 more' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 'kernel_waitid_prepare +8, kernel_waitid +7 and 1 more' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 'shmem_get_folio_gfp.constprop. +128, _copy_to_iter +96 and 16 more' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 'shmem_get_folio_gfp.constprop. +8, _copy_to_iter +6 and 5 more' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 'shmem_get_folio_gfp.constprop. +8, _copy_to_iter +6 and 5 more' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 75 '__vma_start_write +180,195, __free_frozen_pages +137,592 and 230 more' at graph 1.02,first 55 left font ',11' textcolor rgb '#24292f'
set label 76 '__vma_start_write +90,195, __free_frozen_pages +65,016 and 265 more' at graph 1.02,first 56 left font ',11' textcolor rgb '#24292f'
set label 77 'kmem_cache_alloc_noprof +6' at graph 1.02,first 57 left font ',11' textcolor rgb '#24292f'
set label 78 'kmem_cache_alloc_noprof +6' at graph 1.02,first 58 left font ',11' textcolor rgb '#24292f'
set label 79 'selinux_socket_recvmsg +7, __sys_recvfrom +5, udp_recvmsg +5 and 1 more' at graph 1.02,first 59 left font ',11' textcolor rgb '#24292f'
set label 80 '__file_has_perm +14, avc_has_perm +12 and 38 more' at graph 1.02,first 60 left font ',11' textcolor rgb '#24292f'
set label 81 'copy_msghdr_from_user +12, kmem_cache_alloc_node_noprof +12 and 24 more' at graph 1.02,first 61 left font ',11' textcolor rgb '#24292f'
set label 82 '_copy_from_iter +102, _copy_to_iter +36, __folio_put +24 and 24 more' at graph 1.02,first 62 left font ',11' textcolor rgb '#24292f'
set label 83 '__kmalloc_cache_noprof +6, __resched_curr +0.00 and 9 more' at graph 1.02,first 63 left font ',11' textcolor rgb '#24292f'
set label 84 '__kmalloc_cache_noprof +6' at graph 1.02,first 64 left font ',11' textcolor rgb '#24292f'
set label 85 '__kmalloc_cache_noprof +6' at graph 1.02,first 65 left font ',11' textcolor rgb '#24292f'
set label 86 '__kmalloc_cache_noprof +6' at graph 1.02,first 66 left font ',11' textcolor rgb '#24292f'
set label 87 '__kmalloc_cache_noprof +6' at graph 1.02,first 67 left font ',11' textcolor rgb '#24292f'
set label 88 '__kmalloc_cache_noprof +6' at graph 1.02,first 68 left font ',11' textcolor rgb '#24292f'
set label 89 '__kmalloc_cache_noprof +6' at graph 1.02,first 69 left font ',11' textcolor rgb '#24292f'
set label 90 '__kmalloc_cache_noprof +6' at graph 1.02,first 70 left font ',11' textcolor rgb '#24292f'
set label 91 '__kmalloc_cache_noprof +6' at graph 1.02,first 71 left font ',11' textcolor rgb '#24292f'
set label 92 '__kmalloc_cache_noprof +6' at graph 1.02,first 72 left font ',11' textcolor rgb '#24292f'
set label 93 '__kmalloc_cache_noprof +6' at graph 1.02,first 73 left font ',11' textcolor rgb '#24292f'
set label 94 '__kmalloc_cache_noprof +6' at graph 1.02,first 74 left font ',11' textcolor rgb '#24292f'
set label 95 'copy_msghdr_from_user +96, selinux_parse_skb.constprop.0 +96 and 45 more' at graph 1.02,first 75 left font ',11' textcolor rgb '#24292f'
set label 96 '__file_has_perm +14, __do_sys_flock +12, avc_has_perm +12 and 3 more' at graph 1.02,first 76 left font ',11' textcolor rgb '#24292f'
set label 97 'perf_event_mmap +19, kmem_cache_alloc_noprof +18 and 31 more' at graph 1.02,first 77 left font ',11' textcolor rgb '#24292f'
set label 98 'filemap_get_entry +18, inode_set_ctime_current +18 and 29 more' at graph 1.02,first 78 left font ',11' textcolor rgb '#24292f'
set label 99 'use +6, __x64_sys_pread64 +5, vfs_read +5 and 1 more' at graph 1.02,first 79 left font ',11' textcolor rgb '#24292f'
set label 100 'chacha_permute +640.50, chacha_block_generic +69 and 55 more' at graph 1.02,first 80 left font ',11' textcolor rgb '#24292f'
set label 101 '_copy_from_iter +144, _copy_to_iter +42, __folio_put +24 and 27 more' at graph 1.02,first 81 left font ',11' textcolor rgb '#24292f'
set label 102 '__kmalloc_cache_noprof +96' at graph 1.02,first 82 left font ',11' textcolor rgb '#24292f'
set label 103 '__kmalloc_cache_noprof +96' at graph 1.02,first 83 left font ',11' textcolor rgb '#24292f'
set label 104 '__kmalloc_cache_noprof +96' at graph 1.02,first 84 left font ',11' textcolor rgb '#24292f'
set label 105 'vm_normal_page +192, perf_event_mmap +38 and 16 more' at graph 1.02,first 85 left font ',11' textcolor rgb '#24292f'
set label 106 '__kmalloc_cache_noprof +384' at graph 1.02,first 86 left font ',11' textcolor rgb '#24292f'
set label 107 '__file_has_perm +1,022, avc_has_perm +876 and 43 more' at graph 1.02,first 87 left font ',11' textcolor rgb '#24292f'
set label 108 'avc_has_perm +24, __do_semtimedop +12 and 4 more' at graph 1.02,first 88 left font ',11' textcolor rgb '#24292f'
set label 109 '__x64_sys_epoll_wait +6, do_epoll_wait +6' at graph 1.02,first 89 left font ',11' textcolor rgb '#24292f'
set label 110 '__x64_sys_epoll_wait +6, do_epoll_wait +6' at graph 1.02,first 90 left font ',11' textcolor rgb '#24292f'
set label 111 '__kmalloc_cache_noprof +24' at graph 1.02,first 91 left font ',11' textcolor rgb '#24292f'
set label 112 '__kmalloc_cache_noprof +1,536' at graph 1.02,first 92 left font ',11' textcolor rgb '#24292f'
set label 113 '__kmalloc_cache_noprof +1,536' at graph 1.02,first 93 left font ',11' textcolor rgb '#24292f'
set label 114 '__kmalloc_cache_noprof +1,536' at graph 1.02,first 94 left font ',11' textcolor rgb '#24292f'
set label 115 '__enqueue_entity +272, __dequeue_entity +177.25 and 39 more' at graph 1.02,first 95 left font ',11' textcolor rgb '#24292f'
set label 116 '_copy_from_iter +96, _copy_to_iter +96, __folio_put +84 and 13 more' at graph 1.02,first 96 left font ',11' textcolor rgb '#24292f'
set label 117 '__file_has_perm +14, avc_has_perm +12 and 41 more' at graph 1.02,first 97 left font ',11' textcolor rgb '#24292f'
set label 118 '__x64_sys_futex +12, futex_hash +12, get_futex_key +12 and 2 more' at graph 1.02,first 98 left font ',11' textcolor rgb '#24292f'
set label 119 '__file_has_perm +14, __x64_sys_epoll_wait +6 and 9 more' at graph 1.02,first 99 left font ',11' textcolor rgb '#24292f'
set label 120 'is_prefetch.constprop.0 +17, arch_do_signal_or_restart +7 and 11 more' at graph 1.02,first 100 left font ',11' textcolor rgb '#24292f'
set label 121 'kmem_cache_alloc_noprof +42, perf_event_mmap +38 and 40 more' at graph 1.02,first 101 left font ',11' textcolor rgb '#24292f'
set label 122 '__file_has_perm +28, avc_has_perm +24 and 4 more' at graph 1.02,first 102 left font ',11' textcolor rgb '#24292f'
set label 123 'selinux_socket_getsockname +7, ip4_datagram_release_cb +6 and 1 more' at graph 1.02,first 103 left font ',11' textcolor rgb '#24292f'
set label 124 'avg_vruntime +72.84, yield_task_fair +26 and 10 more' at graph 1.02,first 104 left font ',11' textcolor rgb '#24292f'
set label 125 'avc_has_perm +42, ipc_has_perm.isra.0 +10 and 6 more' at graph 1.02,first 105 left font ',11' textcolor rgb '#24292f'
set label 126 '__set_task_blocked +10, arch_do_signal_or_restart +7 and 16 more' at graph 1.02,first 106 left font ',11' textcolor rgb '#24292f'
set label 127 'kmem_cache_alloc_noprof +30, perf_event_mmap +19 and 61 more' at graph 1.02,first 107 left font ',11' textcolor rgb '#24292f'
set label 128 'pte_offset_map_lock +192, lock_vma_under_rcu +160 and 17 more' at graph 1.02,first 108 left font ',11' textcolor rgb '#24292f'
set label 129 'kmem_cache_alloc_noprof +24, perf_event_mmap +19 and 43 more' at graph 1.02,first 109 left font ',11' textcolor rgb '#24292f'
set label 130 'kmem_cache_alloc_node_noprof +24 and 44 more' at graph 1.02,first 110 left font ',11' textcolor rgb '#24292f'
set label 131 'shmem_get_folio_gfp.constprop. +8, _copy_to_iter +6 and 5 more' at graph 1.02,first 111 left font ',11' textcolor rgb '#24292f'
set label 132 'kmem_cache_alloc_node_noprof +24 and 44 more' at graph 1.02,first 112 left font ',11' textcolor rgb '#24292f'
set label 133 'perf_event_mmap +19, kmem_cache_alloc_noprof +18 and 34 more' at graph 1.02,first 113 left font ',11' textcolor rgb '#24292f'
set label 134 'shmem_get_folio_gfp.constprop. +8, _copy_to_iter +6 and 5 more' at graph 1.02,first 114 left font ',11' textcolor rgb '#24292f'
set label 135 'perf_event_mmap +19, kmem_cache_alloc_noprof +18 and 36 more' at graph 1.02,first 115 left font ',11' textcolor rgb '#24292f'
set label 136 '__file_has_perm +6, do_fcntl +6' at graph 1.02,first 116 left font ',11' textcolor rgb '#24292f'
set label 137 '__file_has_perm +28, avc_has_perm +24 and 44 more' at graph 1.02,first 117 left font ',11' textcolor rgb '#24292f'
set label 138 'kmem_cache_alloc_noprof +30, mas_prev +30 and 46 more' at graph 1.02,first 118 left font ',11' textcolor rgb '#24292f'
set label 139 'kmem_cache_alloc_noprof +42, selinux_inode_permission +42 and 65 more' at graph 1.02,first 119 left font ',11' textcolor rgb '#24292f'
set label 140 'kmem_cache_alloc_node_noprof +96 and 114 more' at graph 1.02,first 120 left font ',11' textcolor rgb '#24292f'
set label 141 'task_sched_runtime +7, __x64_sys_times +6, do_sys_times +6 and 1 more' at graph 1.02,first 121 left font ',11' textcolor rgb '#24292f'
set label 142 'kmem_cache_alloc_noprof +42, selinux_inode_permission +42 and 50 more' at graph 1.02,first 122 left font ',11' textcolor rgb '#24292f'
set label 143 'pte_offset_map_lock +12, lock_vma_under_rcu +10 and 18 more' at graph 1.02,first 123 left font ',11' textcolor rgb '#24292f'
set label 144 '__kmalloc_cache_noprof +6' at graph 1.02,first 124 left font ',11' textcolor rgb '#24292f'
set label 145 '__file_has_perm +28, avc_has_perm +24 and 24 more' at graph 1.02,first 125 left font ',11' textcolor rgb '#24292f'
set label 146 'kmem_cache_alloc_noprof +30, mas_prev +30 and 48 more' at graph 1.02,first 126 left font ',11' textcolor rgb '#24292f'
set label 147 '__do_sys_newfstatat +6, avc_has_perm +6, cp_new_stat +6 and 1 more' at graph 1.02,first 127 left font ',11' textcolor rgb '#24292f'
set label 148 'kmem_cache_alloc_noprof +42, selinux_inode_permission +42 and 62 more' at graph 1.02,first 128 left font ',11' textcolor rgb '#24292f'
set label 149 'anon_pipe_trim_and_unlock +44, __file_has_perm +28 and 14 more' at graph 1.02,first 129 left font ',11' textcolor rgb '#24292f'
set label 150 'kmem_cache_alloc_noprof +48, skb_queue_purge_reason +38 and 29 more' at graph 1.02,first 130 left font ',11' textcolor rgb '#24292f'
set label 151 'vm_normal_page +288, follow_page_pte +112 and 23 more' at graph 1.02,first 131 left font ',11' textcolor rgb '#24292f'
set label 152 'kmem_cache_alloc_noprof +24, skb_queue_purge_reason +19 and 17 more' at graph 1.02,first 132 left font ',11' textcolor rgb '#24292f'
set label 153 'inode_set_ctime_current +12, __do_notify +6 and 7 more' at graph 1.02,first 133 left font ',11' textcolor rgb '#24292f'
set label 154 '__futex_wait +6, __x64_sys_futex +6, futex_hash +6 and 3 more' at graph 1.02,first 134 left font ',11' textcolor rgb '#24292f'
set label 155 'avc_has_perm +6, selinux_inode_getattr +6' at graph 1.02,first 135 left font ',11' textcolor rgb '#24292f'
set label 156 'kmem_cache_alloc_noprof +66, timer_delete +60 and 101 more' at graph 1.02,first 136 left font ',11' textcolor rgb '#24292f'
set label 157 'shmem_get_folio_gfp.constprop. +8, __x64_sys_io_getevents +6 and 9 more' at graph 1.02,first 137 left font ',11' textcolor rgb '#24292f'
set label 158 '__do_sys_getcwd +6, __kmalloc_cache_noprof +6 and 1 more' at graph 1.02,first 138 left font ',11' textcolor rgb '#24292f'
set label 159 'kmem_cache_alloc_noprof +36, selinux_inode_permission +36 and 37 more' at graph 1.02,first 139 left font ',11' textcolor rgb '#24292f'
set label 160 'pte_offset_map_lock +4,614, follow_page_pte +3,322 and 92 more' at graph 1.02,first 140 left font ',11' textcolor rgb '#24292f'
set label 161 '__x64_sys_futex +6, futex_hash +6, futex_wake +6 and 2 more' at graph 1.02,first 141 left font ',11' textcolor rgb '#24292f'
set label 162 'vm_normal_page +1,903, folio_add_file_rmap_ptes +1,360 and 217 more' at graph 1.02,first 142 left font ',11' textcolor rgb '#24292f'
set label 163 '__do_sys_statfs +7, avc_has_perm +6, filename_lookup +6 and 6 more' at graph 1.02,first 143 left font ',11' textcolor rgb '#24292f'
set label 164 'selinux_inode_permission +36, avc_has_perm +30 and 30 more' at graph 1.02,first 144 left font ',11' textcolor rgb '#24292f'
set label 165 'selinux_inode_permission +12, step_into_slowpath +10 and 12 more' at graph 1.02,first 145 left font ',11' textcolor rgb '#24292f'
set label 166 '__file_has_perm +7, __remove_hrtimer +6 and 6 more' at graph 1.02,first 146 left font ',11' textcolor rgb '#24292f'
set label 167 'kmem_cache_alloc_noprof +24, skb_queue_purge_reason +19 and 20 more' at graph 1.02,first 147 left font ',11' textcolor rgb '#24292f'
set label 168 'num_to_str +228, selinux_inode_permission +30 and 27 more' at graph 1.02,first 148 left font ',11' textcolor rgb '#24292f'
set label 169 '__smp_call_function_single +12, _perf_ioctl +12 and 7 more' at graph 1.02,first 149 left font ',11' textcolor rgb '#24292f'
set label 170 'shmem_get_folio_gfp.constprop. +128, current_time +102 and 51 more' at graph 1.02,first 150 left font ',11' textcolor rgb '#24292f'
set label 171 'anon_pipe_trim_and_unlock +44, _copy_from_iter +24 and 13 more' at graph 1.02,first 151 left font ',11' textcolor rgb '#24292f'
set label 172 'inode_set_ctime_current +12, selinux_inode_permission +12 and 9 more' at graph 1.02,first 152 left font ',11' textcolor rgb '#24292f'
set label 173 'vm_normal_page +96, folio_add_file_rmap_ptes +80 and 62 more' at graph 1.02,first 153 left font ',11' textcolor rgb '#24292f'
set label 174 'kmem_cache_alloc_noprof +36, mas_prev +36, mas_store_gfp +24 and 36 more' at graph 1.02,first 154 left font ',11' textcolor rgb '#24292f'
set label 175 '__mod_timer +36, __file_has_perm +28, avc_has_perm +24 and 47 more' at graph 1.02,first 155 left font ',11' textcolor rgb '#24292f'
set label 176 'kmem_cache_alloc_noprof +42, selinux_inode_permission +42 and 68 more' at graph 1.02,first 156 left font ',11' textcolor rgb '#24292f'
set label 177 '__file_has_perm +7, __x64_sys_tgkill +6, _copy_to_iter +6 and 9 more' at graph 1.02,first 157 left font ',11' textcolor rgb '#24292f'
set label 178 '__x64_sys_sched_getaffinity +7, avc_has_perm +6' at graph 1.02,first 158 left font ',11' textcolor rgb '#24292f'
set label 179 'kmem_cache_alloc_noprof +18, locks_remove_file +17 and 17 more' at graph 1.02,first 159 left font ',11' textcolor rgb '#24292f'
set label 180 'task_sched_runtime +7, __do_sys_getrusage +6, getrusage +6 and 1 more' at graph 1.02,first 160 left font ',11' textcolor rgb '#24292f'
set label 181 '__x64_sys_rt_sigaction +6, do_sigaction +6' at graph 1.02,first 161 left font ',11' textcolor rgb '#24292f'
set label 182 '__kmalloc_noprof +6, kmem_cache_alloc_noprof +6 and 5 more' at graph 1.02,first 162 left font ',11' textcolor rgb '#24292f'
set label 183 'inode_set_ctime_current +12, selinux_inode_permission +12 and 9 more' at graph 1.02,first 163 left font ',11' textcolor rgb '#24292f'
set label 184 '__kmalloc_cache_noprof +6, mincore_pte_range +6 and 4 more' at graph 1.02,first 164 left font ',11' textcolor rgb '#24292f'
set label 185 'kmem_cache_alloc_noprof +18, __x64_sys_epoll_ctl +12 and 2 more' at graph 1.02,first 165 left font ',11' textcolor rgb '#24292f'
set label 186 'shmem_get_folio_gfp.constprop. +128, __rmqueue_pcplist +102 and 100 more' at graph 1.02,first 166 left font ',11' textcolor rgb '#24292f'
set label 187 'ksys_write +6, vfs_write +5' at graph 1.02,first 167 left font ',11' textcolor rgb '#24292f'
set label 188 'ksys_write +6, vfs_write +5' at graph 1.02,first 168 left font ',11' textcolor rgb '#24292f'
set label 189 '__update_load_avg_se +16.50, __update_load_avg_cfs_rq +14 and 31 more' at graph 1.02,first 169 left font ',11' textcolor rgb '#24292f'
set label 190 'shmem_get_folio_gfp.constprop. +8, _copy_to_iter +6 and 5 more' at graph 1.02,first 170 left font ',11' textcolor rgb '#24292f'
set label 191 'kmem_cache_alloc_noprof +18, selinux_inode_permission +18 and 9 more' at graph 1.02,first 171 left font ',11' textcolor rgb '#24292f'
set label 192 'selinux_inode_permission +12, __do_sys_newfstatat +6 and 7 more' at graph 1.02,first 172 left font ',11' textcolor rgb '#24292f'
set label 193 'perf_event_mmap +19, kmem_cache_alloc_noprof +18 and 34 more' at graph 1.02,first 173 left font ',11' textcolor rgb '#24292f'
set label 194 'set_user_sigmask +10, __x64_sys_pselect6 +6 and 5 more' at graph 1.02,first 174 left font ',11' textcolor rgb '#24292f'
set label 195 'kmem_cache_alloc_noprof +24, locks_remove_file +17 and 16 more' at graph 1.02,first 175 left font ',11' textcolor rgb '#24292f'
set label 196 '__rmqueue_pcplist +66, get_page_from_freelist +66 and 50 more' at graph 1.02,first 176 left font ',11' textcolor rgb '#24292f'
set label 197 '__x64_sys_clock_gettime +7, task_sched_runtime +7 and 1 more' at graph 1.02,first 177 left font ',11' textcolor rgb '#24292f'
set label 198 '__x64_sys_poll +6, do_sys_poll +6' at graph 1.02,first 178 left font ',11' textcolor rgb '#24292f'
set label 199 '__rmqueue_pcplist +6, get_page_from_freelist +6 and 1 more' at graph 1.02,first 179 left font ',11' textcolor rgb '#24292f'
set label 200 '__x64_sys_sigaltstack +7' at graph 1.02,first 180 left font ',11' textcolor rgb '#24292f'
set label 201 'vm_normal_page +112, pte_offset_map_lock +102 and 37 more' at graph 1.02,first 181 left font ',11' textcolor rgb '#24292f'
set label 202 'perf_event_mmap +19, uprobe_mmap +19 and 41 more' at graph 1.02,first 182 left font ',11' textcolor rgb '#24292f'
set label 203 'perf_event_mmap +19, kmem_cache_alloc_noprof +18 and 34 more' at graph 1.02,first 183 left font ',11' textcolor rgb '#24292f'
set label 204 '__rmqueue_pcplist +6, get_page_from_freelist +6 and 1 more' at graph 1.02,first 184 left font ',11' textcolor rgb '#24292f'
set label 205 '__x64_sys_pread64 +5, vfs_read +5, stack_read +2' at graph 1.02,first 185 left font ',11' textcolor rgb '#24292f'
set label 206 '__schedule +6, migrate_disable_switch.isra.0 +6 and 1 more' at graph 1.02,first 186 left font ',11' textcolor rgb '#24292f'
set label 207 'filemap_get_entry +24, inode_set_ctime_current +18 and 24 more' at graph 1.02,first 187 left font ',11' textcolor rgb '#24292f'
set label 208 'io_run_task_work +24, try_to_wake_up +18, io_read +13 and 28 more' at graph 1.02,first 188 left font ',11' textcolor rgb '#24292f'
set label 209 'ksys_read +6, vfs_read +5' at graph 1.02,first 189 left font ',11' textcolor rgb '#24292f'
set label 210 'anon_pipe_trim_and_unlock +44, __file_has_perm +28 and 15 more' at graph 1.02,first 190 left font ',11' textcolor rgb '#24292f'
set label 211 'anon_pipe_trim_and_unlock +704, __file_has_perm +431.50 and 105 more' at graph 1.02,first 191 left font ',11' textcolor rgb '#24292f'
set label 212 '__kmalloc_cache_noprof +6' at graph 1.02,first 192 left font ',11' textcolor rgb '#24292f'
set label 213 'set_user_sigmask +10, __x64_sys_pselect6 +6 and 5 more' at graph 1.02,first 193 left font ',11' textcolor rgb '#24292f'
set label 214 '__file_has_perm +28, __schedule +12, _copy_to_iter +12 and 9 more' at graph 1.02,first 194 left font ',11' textcolor rgb '#24292f'
set label 215 '__free_one_page +690,258, free_pcppages_bulk +278,769 and 447 more' at graph 1.02,first 195 left font ',11' textcolor rgb '#24292f'
set label 216 '__rmqueue_pcplist +6, get_page_from_freelist +6 and 1 more' at graph 1.02,first 196 left font ',11' textcolor rgb '#24292f'
set label 217 '__rmqueue_pcplist +6, get_page_from_freelist +6 and 1 more' at graph 1.02,first 197 left font ',11' textcolor rgb '#24292f'
set label 218 'selinux_inode_permission +32,208, vm_normal_page +31,725 and 518 more' at graph 1.02,first 198 left font ',11' textcolor rgb '#24292f'
set label 219 'selinux_inode_permission +72, avc_has_perm +36 and 17 more' at graph 1.02,first 199 left font ',11' textcolor rgb '#24292f'
set label 220 'anon_pipe_trim_and_unlock +44, __file_has_perm +28 and 15 more' at graph 1.02,first 200 left font ',11' textcolor rgb '#24292f'
set label 221 '__do_sys_sysinfo +6, do_sysinfo.isra.0 +6' at graph 1.02,first 201 left font ',11' textcolor rgb '#24292f'
set label 222 'selinux_inode_permission +54, avc_has_perm +24 and 17 more' at graph 1.02,first 202 left font ',11' textcolor rgb '#24292f'
set label 223 '__rmqueue_pcplist +6, get_page_from_freelist +6 and 1 more' at graph 1.02,first 203 left font ',11' textcolor rgb '#24292f'
set label 224 'selinux_inode_permission +12, step_into_slowpath +10 and 6 more' at graph 1.02,first 204 left font ',11' textcolor rgb '#24292f'
set label 225 'kmem_cache_alloc_noprof +96, __file_has_perm +56 and 12 more' at graph 1.02,first 205 left font ',11' textcolor rgb '#24292f'
set label 226 'kmem_cache_alloc_noprof +30, mas_prev +30 and 49 more' at graph 1.02,first 206 left font ',11' textcolor rgb '#24292f'
set label 227 'generic_fadvise +6' at graph 1.02,first 207 left font ',11' textcolor rgb '#24292f'
set label 228 'vm_normal_page +1,879, folio_add_file_rmap_ptes +1,360 and 280 more' at graph 1.02,first 208 left font ',11' textcolor rgb '#24292f'
set label 229 'selinux_inode_permission +60, __do_sys_newfstatat +6 and 7 more' at graph 1.02,first 209 left font ',11' textcolor rgb '#24292f'
set label 230 '__rmqueue_pcplist +6,030, get_page_from_freelist +6,030 and 79 more' at graph 1.02,first 210 left font ',11' textcolor rgb '#24292f'
set label 231 'vm_normal_page +1,986, chacha_permute +640.50 and 197 more' at graph 1.02,first 211 left font ',11' textcolor rgb '#24292f'
set label 232 'avc_has_perm +48, __do_semtimedop +24 and 14 more' at graph 1.02,first 212 left font ',11' textcolor rgb '#24292f'
set label 233 'selinux_inode_permission +18, do_faccessat +6 and 3 more' at graph 1.02,first 213 left font ',11' textcolor rgb '#24292f'
set label 234 'filename_lookup +6, kmem_cache_alloc_noprof +6 and 2 more' at graph 1.02,first 214 left font ',11' textcolor rgb '#24292f'
set label 235 'pick_task_fair +13, __schedule +12 and 19 more' at graph 1.02,first 215 left font ',11' textcolor rgb '#24292f'
set label 236 'anon_pipe_trim_and_unlock +44, __file_has_perm +28 and 15 more' at graph 1.02,first 216 left font ',11' textcolor rgb '#24292f'
set label 237 'vm_normal_page +2,809, folio_add_file_rmap_ptes +1,600 and 294 more' at graph 1.02,first 217 left font ',11' textcolor rgb '#24292f'
set label 238 'get_page_from_freelist +60,240, pte_offset_map_lock +60,132 and 263 more' at graph 1.02,first 218 left font ',11' textcolor rgb '#24292f'
set label 239 '__do_sys_io_uring_enter +6, io_run_task_work +6 and 1 more' at graph 1.02,first 219 left font ',11' textcolor rgb '#24292f'
set label 240 'anon_pipe_trim_and_unlock +88, __file_has_perm +56 and 26 more' at graph 1.02,first 220 left font ',11' textcolor rgb '#24292f'
set label 241 '__refill_objects_node +45.12, get_random_u64 +37 and 78 more' at graph 1.02,first 221 left font ',11' textcolor rgb '#24292f'
set label 242 'vm_normal_page +1,536, folio_add_file_rmap_ptes +1,280 and 135 more' at graph 1.02,first 222 left font ',11' textcolor rgb '#24292f'
set label 243 '__do_sys_prlimit64 +6' at graph 1.02,first 223 left font ',11' textcolor rgb '#24292f'
set label 244 'anon_pipe_trim_and_unlock +44, __file_has_perm +28 and 17 more' at graph 1.02,first 224 left font ',11' textcolor rgb '#24292f'
set label 245 '__refill_objects_node +38.88, get_random_u64 +37 and 67 more' at graph 1.02,first 225 left font ',11' textcolor rgb '#24292f'
set label 246 '__x64_sys_getrandom +6, _copy_to_iter +6 and 3 more' at graph 1.02,first 226 left font ',11' textcolor rgb '#24292f'
set label 247 '__enqueue_entity +127.50, futex_hash +120 and 20 more' at graph 1.02,first 227 left font ',11' textcolor rgb '#24292f'
set label 248 '__x64_sys_futex +24, futex_hash +24, get_futex_key +24 and 12 more' at graph 1.02,first 228 left font ',11' textcolor rgb '#24292f'
set label 249 '__do_sys_prctl +6' at graph 1.02,first 229 left font ',11' textcolor rgb '#24292f'
set label 250 'set_user_sigmask +10, __x64_sys_pselect6 +6 and 5 more' at graph 1.02,first 230 left font ',11' textcolor rgb '#24292f'
set label 251 'vm_normal_page +834, chacha_permute -640.50 and 89 more' at graph 1.02,first 231 left font ',11' textcolor rgb '#24292f'
set label 252 '__x64_sys_timer_create +7, do_timer_create +6 and 7 more' at graph 1.02,first 232 left font ',11' textcolor rgb '#24292f'
set label 253 '__x64_sys_futex +108, futex_hash +108, get_futex_key +108 and 24 more' at graph 1.02,first 233 left font ',11' textcolor rgb '#24292f'
set label 254 'anon_pipe_trim_and_unlock +176, __file_has_perm +107 and 92 more' at graph 1.02,first 234 left font ',11' textcolor rgb '#24292f'
set label 255 'anon_pipe_trim_and_unlock +44, __file_has_perm +28 and 15 more' at graph 1.02,first 235 left font ',11' textcolor rgb '#24292f'
set label 256 'anon_pipe_trim_and_unlock +2,112, __dequeue_entity -1,417 and 102 more' at graph 1.02,first 236 left font ',11' textcolor rgb '#24292f'
set label 257 'kmem_cache_free +7,296, rcu_core +4,038.50 and 209 more' at graph 1.02,first 237 left font ',11' textcolor rgb '#24292f'
set label 258 'get_page_from_freelist +6, __alloc_frozen_pages_noprof +5' at graph 1.02,first 238 left font ',11' textcolor rgb '#24292f'
set label 259 '__x64_sys_poll +6, do_sys_poll +6' at graph 1.02,first 239 left font ',11' textcolor rgb '#24292f'
set label 260 'avc_has_perm +6' at graph 1.02,first 240 left font ',11' textcolor rgb '#24292f'
set label 261 'avc_has_perm +6, do_sched_setscheduler +6 and 2 more' at graph 1.02,first 241 left font ',11' textcolor rgb '#24292f'
set label 262 'insert_vmap_area -16, __rmqueue_pcplist +6.75 and 10 more' at graph 1.02,first 242 left font ',11' textcolor rgb '#24292f'
set label 263 'locks_remove_posix +6' at graph 1.02,first 243 left font ',11' textcolor rgb '#24292f'
set label 264 'ksys_read +6, vfs_read +5' at graph 1.02,first 244 left font ',11' textcolor rgb '#24292f'
set label 265 '__rmqueue_pcplist +6.75, get_page_from_freelist +6.75 and 7 more' at graph 1.02,first 245 left font ',11' textcolor rgb '#24292f'
set label 266 'anon_pipe_trim_and_unlock +44, __file_has_perm +28 and 15 more' at graph 1.02,first 246 left font ',11' textcolor rgb '#24292f'
set label 267 'anon_pipe_trim_and_unlock +176, __file_has_perm +112 and 18 more' at graph 1.02,first 247 left font ',11' textcolor rgb '#24292f'
set label 268 '__kmalloc_cache_noprof +6' at graph 1.02,first 248 left font ',11' textcolor rgb '#24292f'
set label 269 'set_user_sigmask +10, __x64_sys_pselect6 +6 and 5 more' at graph 1.02,first 249 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.006471 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.006471 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.006471 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.006471 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.006471 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.006471 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.006471 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.006471 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
