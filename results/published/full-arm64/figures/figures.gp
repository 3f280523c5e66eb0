set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,3742 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-toggled-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: extra instructions per operation, toggled against off' at screen 0.012766,0.994655 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 176 operations that differ less are not drawn.' at screen 0.012766,0.003741 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.987707
set bmargin at screen 0.016569
unset key
set yrange [157.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,157.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-185.003248:600.51805]
plot \
 'cost-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::157 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::157 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::157 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::157 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::157 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-init_on_alloc-toggled-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_alloc: extra instructions by dose, toggled against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-98.2168752:1735.1648]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 469.132073 + 0.10531432 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-4182.005:895.421667]
set ytics 2000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 324.377449 + -0.41631942 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-7212.35258:665.340098]
set ytics 2000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 244.018974 + -0.698126955 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-9.24375:163.30625]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 143.452027 + -0.000706280702 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-29945.709:529040.858]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5420 + 49.37 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 5419.61619 + 49.3675533 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-36.5504643:645.72487]
set ytics 200
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8.092 + 0.6011 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 8.09169951 + 0.601082706 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-68.685:142.435]
set ytics 50
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -29.48944 + 0.118923226 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-19.3352069:84.5661438]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -15.4041394 + 0.163507625 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-15922.775:1507.69167]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -2833.35917 + -81.0216446 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-654.326555:121.380264]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -392.644097 + 0.00720929929 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-5.15382937:34.1250595]
set ytics 10
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -5.33680556 + 2.28720238 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-311.17:5497.33666]
set ytics 2000
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '20.83 + 322.8 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 20.8333333 + 322.833333 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-314.761131:5560.77998]
set ytics 2000
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '79.81 + 0.07883 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 79.8125 + 0.0788300529 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-127.08:2245.08]
set ytics 1000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 + 33 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 6 + 33 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-33.7247894:595.804613]
set ytics 200
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '40.59 + 0.06366 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 40.5944018 + 0.0636578884 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-0.42:7.42]
set ytics 2
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '7' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 7 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-629.257322:11116.8794]
set ytics 5000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '28.68 + 40.86 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 28.6791045 + 40.8552458 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,3595 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_alloc-toggled-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: share of each function in the difference, toggled against off' at screen 0.012766,0.994437 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.003894 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.987204
set bmargin at screen 0.021140
unset key
set yrange [150.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,150.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'clear_page +4,224, __free_pages_ok +383, check_new_page +368 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__pi_memset_generic +545, __kmalloc_cache_noprof +12 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'clear_page +2,112, __free_frozen_pages +191 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__pi_memset_generic +289, __kmalloc_cache_noprof +12 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'clear_page +1,056, __free_frozen_pages +95 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__pi_memset_generic +161, __kmalloc_cache_noprof +12 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'clear_page +528, __free_frozen_pages +47, check_new_page +46 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__pi_memset_generic +97, __kmalloc_cache_noprof +12 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__pi_memset_generic +448, kmem_cache_alloc_bulk_noprof +54 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__pi_memset_generic +1,792 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'clear_page +4,224, check_new_page +370.88 and 10 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__pi_memset_generic +65, __kmalloc_cache_noprof +12 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__pi_memset_generic +289, __kmalloc_cache_noprof +12 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'clear_page +264, __free_frozen_pages +23, check_new_page +23 and 2 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__pi_memset_generic +49, __kmalloc_cache_noprof +12 and 1 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__pi_memset_generic +112, kmem_cache_alloc_bulk_noprof +18 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__pi_memset_generic +41, __kmalloc_cache_noprof +12 and 1 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__pi_memset_generic +28.00, __kmalloc_cache_noprof +12 and 154 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 '__pi_memset_generic +28, kmem_cache_alloc_noprof +12 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 '__pi_memset_generic +28, __kmalloc_cache_noprof +12 and 1 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'clear_page +1,056, check_new_page +92 and 9 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 '__pi_memset_generic +448, __kmalloc_cache_noprof +192 and 1 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 '__pi_memset_generic +448, __kmalloc_cache_noprof +192 and 1 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 '__pi_memset_generic +448, __kmalloc_cache_noprof +192 and 1 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 '__pi_memset_generic +1,792, __kmalloc_cache_noprof +768 and 1 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 '__pi_memset_generic +7,168, __kmalloc_cache_noprof +3,072 and 1 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 '__pi_memset_generic +7,168, __kmalloc_cache_noprof +3,072 and 1 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 '__pi_memset_generic +7,168, __kmalloc_cache_noprof +3,072 and 1 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 '__pi_memset_generic +112, __kmalloc_cache_noprof +48 and 1 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 '__pi_memset_generic +23, __kmalloc_cache_noprof +12 and 1 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 '__pi_memset_generic +23, __kmalloc_cache_noprof +12 and 1 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 '__pi_memset_generic +14, __kmalloc_cache_noprof +12 and 1 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 '__pi_memset_generic +45, kmem_cache_alloc_noprof +12 and 1 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 '__pi_memset_generic +289, __kmalloc_cache_noprof +12 and 1 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 'clear_page +5,544, __pi_memset_generic +1,032 and 8 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 'clear_page +3,960, __pi_memset_generic +496 and 8 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 'clear_page +1,056, __free_frozen_pages +95 and 4 more' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 '__pi_memset_generic +409, __kmalloc_cache_noprof +12 and 3 more' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 'clear_page +297, rb_insert_color -36.62 and 15 more' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 'clear_page +3,696, __free_frozen_pages +322 and 3 more' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 'clear_page +4,488, check_new_page +391 and 121 more' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 '__free_frozen_pages +23, check_new_page +23 and 2 more' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 '__pi_memset_generic +45, kmem_cache_alloc_noprof +12 and 1 more' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 '__pi_memset_generic +120, __kmalloc_node_track_caller_no +12 and 2 more' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 '__pi_memset_generic +69, __kmalloc_cache_noprof +12 and 2 more' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 '__pi_memset_generic +120, __kmalloc_node_track_caller_no +12 and 2 more' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 'clear_page +825, __pi_memset_generic +234.12 and 190 more' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 'clear_page +528, free_unref_folios +48, check_new_page +46 and 3 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 '__pi_memset_generic +420, kmem_cache_alloc_noprof +38 and 4 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 '__pi_memset_generic +90, kmem_cache_alloc_lru_noprof +12 and 2 more' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 '__pi_memset_generic +162, kmem_cache_alloc_noprof +19 and 4 more' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 '__pi_memset_generic +292.34, kmem_cache_alloc_noprof +60 and 3 more' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 '__pi_memset_generic +151,004, __rmqueue_pcplist -69,002 and 302 more' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 '__pi_memset_generic +68, __kmalloc_cache_noprof +12 and 2 more' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 '__pi_memset_generic +146, kmem_cache_alloc_noprof +19 and 3 more' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 75 '__kmalloc_cache_noprof +7' at graph 1.02,first 55 left font ',11' textcolor rgb '#24292f'
set label 76 'clear_page +1,848, __pi_memset_generic +1,206 and 184 more' at graph 1.02,first 56 left font ',11' textcolor rgb '#24292f'
set label 77 'clear_page +264, free_unref_folios +24, check_new_page +23 and 2 more' at graph 1.02,first 57 left font ',11' textcolor rgb '#24292f'
set label 78 '__pi_memset_generic +45, kmem_cache_alloc_noprof +12 and 1 more' at graph 1.02,first 58 left font ',11' textcolor rgb '#24292f'
set label 79 'clear_page +264, __pi_memset_generic +233 and 7 more' at graph 1.02,first 59 left font ',11' textcolor rgb '#24292f'
set label 80 '__pi_memset_generic +45, kmem_cache_alloc_noprof +12 and 1 more' at graph 1.02,first 60 left font ',11' textcolor rgb '#24292f'
set label 81 '__pi_memset_generic +196, clear_page +115.50 and 8 more' at graph 1.02,first 61 left font ',11' textcolor rgb '#24292f'
set label 82 '__pi_memset_generic +233, clear_page +90.75 and 6 more' at graph 1.02,first 62 left font ',11' textcolor rgb '#24292f'
set label 83 'clear_page +264, __pi_memset_generic +233 and 7 more' at graph 1.02,first 63 left font ',11' textcolor rgb '#24292f'
set label 84 '__pi_memset_generic +233.12, kmem_cache_alloc_noprof +48 and 2 more' at graph 1.02,first 64 left font ',11' textcolor rgb '#24292f'
set label 85 '__pi_memset_generic +301, clear_page +99 and 44 more' at graph 1.02,first 65 left font ',11' textcolor rgb '#24292f'
set label 86 '__pi_memset_generic +8,751 and 183 more' at graph 1.02,first 66 left font ',11' textcolor rgb '#24292f'
set label 87 '__pi_memset_generic +41, __kmalloc_node_noprof +12 and 1 more' at graph 1.02,first 67 left font ',11' textcolor rgb '#24292f'
set label 88 '__kmalloc_cache_noprof +7' at graph 1.02,first 68 left font ',11' textcolor rgb '#24292f'
set label 89 '__pi_memset_generic +380, kmem_cache_alloc_noprof +26 and 3 more' at graph 1.02,first 69 left font ',11' textcolor rgb '#24292f'
set label 90 'clear_page +18,744, check_new_page +1,863 and 233 more' at graph 1.02,first 70 left font ',11' textcolor rgb '#24292f'
set label 91 '__pi_memset_generic +484, blake2s_compress_generic +336.75 and 12 more' at graph 1.02,first 71 left font ',11' textcolor rgb '#24292f'
set label 92 'clear_page +264, __pi_memset_generic +126 and 10 more' at graph 1.02,first 72 left font ',11' textcolor rgb '#24292f'
set label 93 '__pi_memset_generic +914, kmem_cache_alloc_node_noprof +96 and 14 more' at graph 1.02,first 73 left font ',11' textcolor rgb '#24292f'
set label 94 '__pi_memset_generic +240, __kmalloc_node_track_caller_no +24 and 2 more' at graph 1.02,first 74 left font ',11' textcolor rgb '#24292f'
set label 95 '__pi_memset_generic +45, kmem_cache_alloc_noprof +12 and 1 more' at graph 1.02,first 75 left font ',11' textcolor rgb '#24292f'
set label 96 '__pi_memset_generic +224, clear_page +57.75 and 10 more' at graph 1.02,first 76 left font ',11' textcolor rgb '#24292f'
set label 97 '__pi_memset_generic +45, clear_page +33 and 8 more' at graph 1.02,first 77 left font ',11' textcolor rgb '#24292f'
set label 98 '__pi_memset_generic +180, kmem_cache_alloc_noprof +36 and 2 more' at graph 1.02,first 78 left font ',11' textcolor rgb '#24292f'
set label 99 '__pi_memset_generic +28, kmem_cache_alloc_noprof +26 and 1 more' at graph 1.02,first 79 left font ',11' textcolor rgb '#24292f'
set label 100 '__pi_memset_generic +266.50 and 110 more' at graph 1.02,first 80 left font ',11' textcolor rgb '#24292f'
set label 101 '__pi_memset_generic +45, kmem_cache_alloc_noprof +12 and 1 more' at graph 1.02,first 81 left font ',11' textcolor rgb '#24292f'
set label 102 '__pi_memset_generic +262, kmem_cache_alloc_node_noprof +48 and 2 more' at graph 1.02,first 82 left font ',11' textcolor rgb '#24292f'
set label 103 'vruntime_eligible +116.50, __dequeue_task +106 and 138 more' at graph 1.02,first 83 left font ',11' textcolor rgb '#24292f'
set label 104 '__pi_memset_generic +45, kmem_cache_alloc_noprof +12 and 1 more' at graph 1.02,first 84 left font ',11' textcolor rgb '#24292f'
set label 105 '__pi_memset_generic +270, kmem_cache_alloc_noprof +48 and 5 more' at graph 1.02,first 85 left font ',11' textcolor rgb '#24292f'
set label 106 '__pi_memset_generic +23,637, clear_page +22,044 and 63 more' at graph 1.02,first 86 left font ',11' textcolor rgb '#24292f'
set label 107 '__pi_memset_generic +5,249.38 and 246 more' at graph 1.02,first 87 left font ',11' textcolor rgb '#24292f'
set label 108 '__pi_memset_generic +45, kmem_cache_alloc_noprof +19 and 1 more' at graph 1.02,first 88 left font ',11' textcolor rgb '#24292f'
set label 109 '__pi_memset_generic +252, clear_page +82.50 and 58 more' at graph 1.02,first 89 left font ',11' textcolor rgb '#24292f'
set label 110 '__pi_memset_generic +36, kmem_cache_alloc_noprof +12 and 1 more' at graph 1.02,first 90 left font ',11' textcolor rgb '#24292f'
set label 111 '__pi_memset_generic +126, kmem_cache_alloc_noprof +45 and 6 more' at graph 1.02,first 91 left font ',11' textcolor rgb '#24292f'
set label 112 '__pi_memset_generic +98, kmem_cache_alloc_noprof +31 and 2 more' at graph 1.02,first 92 left font ',11' textcolor rgb '#24292f'
set label 113 '__pi_memset_generic +98, kmem_cache_alloc_noprof +31 and 4 more' at graph 1.02,first 93 left font ',11' textcolor rgb '#24292f'
set label 114 '__pi_memset_generic +126, kmem_cache_alloc_noprof +45 and 4 more' at graph 1.02,first 94 left font ',11' textcolor rgb '#24292f'
set label 115 'clear_page +264, free_unref_folios +255.75 and 189 more' at graph 1.02,first 95 left font ',11' textcolor rgb '#24292f'
set label 116 '__pi_memset_generic +45, kmem_cache_alloc_noprof +12 and 1 more' at graph 1.02,first 96 left font ',11' textcolor rgb '#24292f'
set label 117 '__kmalloc_cache_noprof +7' at graph 1.02,first 97 left font ',11' textcolor rgb '#24292f'
set label 118 'free_unref_folios +23,994, check_new_page +23,115 and 203 more' at graph 1.02,first 98 left font ',11' textcolor rgb '#24292f'
set label 119 'clear_page +66,264, kmem_cache_alloc_noprof +42,398 and 269 more' at graph 1.02,first 99 left font ',11' textcolor rgb '#24292f'
set label 120 'free_unref_folios +6,144, check_new_page +5,957 and 21 more' at graph 1.02,first 100 left font ',11' textcolor rgb '#24292f'
set label 121 '__pi_memset_generic +45, kmem_cache_alloc_noprof +12 and 1 more' at graph 1.02,first 101 left font ',11' textcolor rgb '#24292f'
set label 122 '__pi_memset_generic +73, kmem_cache_alloc_node_noprof +12 and 1 more' at graph 1.02,first 102 left font ',11' textcolor rgb '#24292f'
set label 123 '__pi_memset_generic +89,021, free_unref_folios +46,104 and 184 more' at graph 1.02,first 103 left font ',11' textcolor rgb '#24292f'
set label 124 'clear_page +143,088, kmem_cache_alloc_noprof +84,398 and 233 more' at graph 1.02,first 104 left font ',11' textcolor rgb '#24292f'
set label 125 '__pi_memset_generic +1,918, clear_page +1,848 and 26 more' at graph 1.02,first 105 left font ',11' textcolor rgb '#24292f'
set label 126 '__pi_memset_generic +268, kmem_cache_alloc_node_noprof +48 and 4 more' at graph 1.02,first 106 left font ',11' textcolor rgb '#24292f'
set label 127 '__pi_memset_generic +1,435.75 and 204 more' at graph 1.02,first 107 left font ',11' textcolor rgb '#24292f'
set label 128 '__pi_memset_generic +97, __kmalloc_noprof +12, memset +2' at graph 1.02,first 108 left font ',11' textcolor rgb '#24292f'
set label 129 'kmem_cache_alloc_noprof +2' at graph 1.02,first 109 left font ',11' textcolor rgb '#24292f'
set label 130 '__pi_memset_generic +98, kmem_cache_alloc_noprof +38 and 9 more' at graph 1.02,first 110 left font ',11' textcolor rgb '#24292f'
set label 131 '__pi_memset_generic +45, kmem_cache_alloc_lru_noprof +14 and 3 more' at graph 1.02,first 111 left font ',11' textcolor rgb '#24292f'
set label 132 '__pi_memset_generic +98, kmem_cache_alloc_noprof +31 and 4 more' at graph 1.02,first 112 left font ',11' textcolor rgb '#24292f'
set label 133 '__pi_memset_generic +334, __update_load_avg_se +28 and 9 more' at graph 1.02,first 113 left font ',11' textcolor rgb '#24292f'
set label 134 'free_unref_folios +23.25, check_new_page +23 and 2 more' at graph 1.02,first 114 left font ',11' textcolor rgb '#24292f'
set label 135 '__pi_memset_generic +582.88 and 128 more' at graph 1.02,first 115 left font ',11' textcolor rgb '#24292f'
set label 136 '__pi_memset_generic +98, kmem_cache_alloc_noprof +31 and 2 more' at graph 1.02,first 116 left font ',11' textcolor rgb '#24292f'
set label 137 '__pi_memset_generic +334, clear_page +264 and 30 more' at graph 1.02,first 117 left font ',11' textcolor rgb '#24292f'
set label 138 'free_unref_folios +241,056, check_new_page +230,920 and 220 more' at graph 1.02,first 118 left font ',11' textcolor rgb '#24292f'
set label 139 'clear_page +8.25, kmem_cache_alloc_noprof +7 and 5 more' at graph 1.02,first 119 left font ',11' textcolor rgb '#24292f'
set label 140 '__kmalloc_node_noprof +7' at graph 1.02,first 120 left font ',11' textcolor rgb '#24292f'
set label 141 'kmem_cache_alloc_noprof +28' at graph 1.02,first 121 left font ',11' textcolor rgb '#24292f'
set label 142 '__pi_memset_generic +36, kmem_cache_alloc_noprof +12 and 1 more' at graph 1.02,first 122 left font ',11' textcolor rgb '#24292f'
set label 143 '__pi_memset_generic +146, kmem_cache_alloc_node_noprof +24 and 4 more' at graph 1.02,first 123 left font ',11' textcolor rgb '#24292f'
set label 144 '__pi_memset_generic +98, kmem_cache_alloc_noprof +31 and 4 more' at graph 1.02,first 124 left font ',11' textcolor rgb '#24292f'
set label 145 'clear_page +264, __pi_memset_generic +98 and 6 more' at graph 1.02,first 125 left font ',11' textcolor rgb '#24292f'
set label 146 '__pi_memset_generic +578, __kmalloc_noprof +24, memset +4' at graph 1.02,first 126 left font ',11' textcolor rgb '#24292f'
set label 147 '__pi_memset_generic +36, kmem_cache_alloc_noprof +12 and 1 more' at graph 1.02,first 127 left font ',11' textcolor rgb '#24292f'
set label 148 'kmem_cache_alloc_noprof +112, __update_load_avg_se -3.56 and 3 more' at graph 1.02,first 128 left font ',11' textcolor rgb '#24292f'
set label 149 '__pi_memset_generic +46.12, kmem_cache_alloc_noprof +19 and 107 more' at graph 1.02,first 129 left font ',11' textcolor rgb '#24292f'
set label 150 'clear_page +528, memcg_rstat_updated.part.0 +340.75 and 144 more' at graph 1.02,first 130 left font ',11' textcolor rgb '#24292f'
set label 151 '__pi_memset_generic +36, kmem_cache_alloc_noprof +12 and 6 more' at graph 1.02,first 131 left font ',11' textcolor rgb '#24292f'
set label 152 '__pi_memset_generic +98, kmem_cache_alloc_noprof +31 and 1 more' at graph 1.02,first 132 left font ',11' textcolor rgb '#24292f'
set label 153 '__schedule +207.25, __dequeue_task -199 and 165 more' at graph 1.02,first 133 left font ',11' textcolor rgb '#24292f'
set label 154 '__pi_memset_generic +49, __kmalloc_noprof +12 and 15 more' at graph 1.02,first 134 left font ',11' textcolor rgb '#24292f'
set label 155 'kmem_cache_alloc_noprof +7' at graph 1.02,first 135 left font ',11' textcolor rgb '#24292f'
set label 156 'ktime_get_ts64 +27, __accumulate_pelt_segments -4.75 and 3 more' at graph 1.02,first 136 left font ',11' textcolor rgb '#24292f'
set label 157 '__pi_memset_generic +65, __kvmalloc_node_noprof +12 and 1 more' at graph 1.02,first 137 left font ',11' textcolor rgb '#24292f'
set label 158 '__dequeue_entity +103.75, __enqueue_entity +80 and 13 more' at graph 1.02,first 138 left font ',11' textcolor rgb '#24292f'
set label 159 '__update_load_avg_se +231.75, __enqueue_entity -140.50 and 16 more' at graph 1.02,first 139 left font ',11' textcolor rgb '#24292f'
set label 160 '__update_load_avg_se +7.12, __accumulate_pelt_segments +3.56 and 2 more' at graph 1.02,first 140 left font ',11' textcolor rgb '#24292f'
set label 161 '__update_load_avg_se +3.44, __accumulate_pelt_segments +1.78 and 2 more' at graph 1.02,first 141 left font ',11' textcolor rgb '#24292f'
set label 162 'update_irq_load_avg +8.50' at graph 1.02,first 142 left font ',11' textcolor rgb '#24292f'
set label 163 '__pi_memset_generic +97, __kvmalloc_node_noprof +12 and 1 more' at graph 1.02,first 143 left font ',11' textcolor rgb '#24292f'
set label 164 '__update_load_avg_se +7.12, __accumulate_pelt_segments +3.56 and 2 more' at graph 1.02,first 144 left font ',11' textcolor rgb '#24292f'
set label 165 '__pi_memset_generic +65, __kvmalloc_node_noprof +12 and 1 more' at graph 1.02,first 145 left font ',11' textcolor rgb '#24292f'
set label 166 '__pi_memset_generic +4,381.50, kmem_cache_free -2,933 and 98 more' at graph 1.02,first 146 left font ',11' textcolor rgb '#24292f'
set label 167 'update_rt_rq_load_avg +2.94 and 1 more' at graph 1.02,first 147 left font ',11' textcolor rgb '#24292f'
set label 168 '__kmalloc_noprof +7' at graph 1.02,first 148 left font ',11' textcolor rgb '#24292f'
set label 169 'inode_set_ctime_current +36, inode_update_time +24 and 7 more' at graph 1.02,first 149 left font ',11' textcolor rgb '#24292f'
set label 170 'acct_account_cputime +10.50' at graph 1.02,first 150 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.010570 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.010570 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.010570 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.010570 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.010570 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.010570 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.010570 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.010570 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,5858 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-stackprotector-strong-arm64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: extra instructions per operation, strong against off' at screen 0.012766,0.996586 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 84 operations that differ less are not drawn.' at screen 0.012766,0.002390 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.992147
set bmargin at screen 0.010584
unset key
set yrange [249.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,249.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-80.3453354:154.598977]
plot \
 'cost-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::249 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::249 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::249 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::249 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::249 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-stackprotector-strong-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'stackprotector: extra instructions by dose, strong against off' at screen 0.012766,0.987547 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.008717 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-10.62:187.62]
set ytics 50
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '177' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 177 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-64.2650772:1135.3497]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 671.665895 + 0.0390057348 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-17774.9474:314024.071]
set ytics 100000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '385.9 + 29.59 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 385.856468 + 29.5863267 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-24789.5554:437432.566]
set ytics 200000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-68.93 + 41.27 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -68.9274638 + 41.2714418 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-89.4724998:1580.68083]
set ytics 500
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 763.109877 + -0.0323286494 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-59184.853:1045599.07]
set ytics 500000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1063 + 98.54 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1063.16311 + 98.5351054 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-5.28692342:93.4023137]
set ytics 50
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 55.797473 + 0.0323179173 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-6.34000002:112.006667]
set ytics 50
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 94.4180012 + -0.00616398173 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-61.5333333:110.2]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 101.776325 + -0.248184459 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-663.160002:11715.8267]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 2352.9915 + 68.2413841 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-27.33125:482.852083]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 295.108507 + 0.00188765304 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-20.76:366.76]
set ytics 100
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '26.31 + 0.03901 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 26.3061867 + 0.0390088934 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-38.46:679.46]
set ytics 200
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 10 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 10 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-9.78:172.78]
set ytics 50
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 10 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 3 + 10 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-38.46:679.46]
set ytics 200
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 10 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 10 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-38.46:679.46]
set ytics 200
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 10 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 10 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-38.46:679.46]
set ytics 200
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 10 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 10 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-30.3876428:44.3205785]
set ytics 20
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 44.1636285 + -3.8452761 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-172.609167:150.650833]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -31.3680556 + 0.00203329419 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-5.31142857:35.1685714]
set ytics 10
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -5.5 + 0.589285714 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-1.26:22.26]
set ytics 10
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '21' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 21 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-1.26:22.26]
set ytics 10
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '21' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 21 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-329.115:5814.365]
set ytics 2000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-11.41 + 21.46 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -11.4141791 + 21.455608 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set output 'functions-stackprotector-strong-arm64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: share of each function in the difference, strong against off' at screen 0.012766,0.996594 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.002384 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.992166
set bmargin at screen 0.012943
unset key
set yrange [249.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,249.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_1 +13' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_1 +11, chain_10 +10, chain_11 +10 and 61 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_1 +11, chain_10 +10, chain_11 +10 and 61 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chain_1 +11, chain_10 +10, chain_11 +10 and 61 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_1 +11, chain_10 +10, chain_11 +10 and 61 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_1 +11, chain_10 +10, chain_11 +10 and 13 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'chain_1 +11, chain_10 +10, chain_11 +10 and 13 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'chain_1 +11, chain_2 +10, chain_3 +10 and 5 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'chain_1 +11, chain_2 +10, chain_3 +10 and 5 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'chain_1 +11, chain_2 +10, chain_3 +10 and 5 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'chain_1 +11, chain_2 +10, chain_3 +10 and 5 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'chain_1 +11' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'chain_1 +11' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'chain_1 +11' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'chain_1 +11' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'chain_1 +13, chain_2 +10, chain_3 +10 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'chain_1 +13, chain_10 +10, chain_11 +10 and 13 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'use +320, vfs_read +11, __arm64_sys_pread64 +10 and 1 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'use +160, vfs_read +11, __arm64_sys_pread64 +10 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'use +80, vfs_read +11, __arm64_sys_pread64 +10 and 1 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '__kmalloc_cache_noprof +11, kfree +10, sched_clock +0.01 and 109 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'kmem_cache_alloc_noprof +11, kmem_cache_free +10' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'kmem_cache_alloc_noprof +11, kmem_cache_free +10' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 '__kmalloc_cache_noprof +176, kfree +160' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 '__kmalloc_cache_noprof +176, kfree +160' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 '__kmalloc_cache_noprof +176, kfree +160' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 '__kmalloc_cache_noprof +704, kfree +640' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 '__kmalloc_cache_noprof +2,816, kfree +2,560' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 '__kmalloc_cache_noprof +2,816, kfree +2,560' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 '__kmalloc_cache_noprof +2,816, kfree +2,560' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 '__kmalloc_cache_noprof +44, kfree +40' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 'use +40, vfs_read +11, __arm64_sys_pread64 +10 and 1 more' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 'kfree +16, sk_setsockopt +11, do_sock_setsockopt +10 and 1 more' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 'posix_get_monotonic_timespec +13 and 3 more' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 'set_user_sigmask +13, do_epoll_wait +11 and 1 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 'set_user_sigmask +13, do_epoll_wait +11 and 1 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 'generic_perform_write +12, copy_folio_from_iter_atomic +11 and 8 more' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 'kfree +52, inode_set_ctime_current +26 and 7 more' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 'anon_pipe_trim_and_unlock +22, _copy_from_iter +20 and 8 more' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 'set_user_sigmask +13, get_timespec64 +11 and 3 more' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 'sigprocmask +22, __arm64_sys_rt_sigprocmask +20 and 1 more' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 'kmem_cache_alloc_node_noprof +11, sock_alloc_send_pskb +11 and 18 more' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 75 '__skb_try_recv_datagram +11 and 20 more' at graph 1.02,first 55 left font ',11' textcolor rgb '#24292f'
set label 76 'kmem_cache_alloc_noprof +33, kmem_cache_free +30 and 192 more' at graph 1.02,first 56 left font ',11' textcolor rgb '#24292f'
set label 77 'kfree +68, copy_msghdr_from_user +20, ____sys_sendmsg +11 and 20 more' at graph 1.02,first 57 left font ',11' textcolor rgb '#24292f'
set label 78 'vfs_read +11, __arm64_sys_pread64 +10, _copy_to_iter +10 and 5 more' at graph 1.02,first 58 left font ',11' textcolor rgb '#24292f'
set label 79 '__arch_copy_to_user +19, __do_sys_newuname +10 and 1 more' at graph 1.02,first 59 left font ',11' textcolor rgb '#24292f'
set label 80 'current_time +20, filemap_get_entry +20 and 13 more' at graph 1.02,first 60 left font ',11' textcolor rgb '#24292f'
set label 81 '__free_one_page +450,989, free_pcppages_bulk +169,886 and 417 more' at graph 1.02,first 61 left font ',11' textcolor rgb '#24292f'
set label 82 'vfs_read +11, __arm64_sys_pread64 +10, use +10 and 1 more' at graph 1.02,first 62 left font ',11' textcolor rgb '#24292f'
set label 83 'get_futex_key +11, __arm64_sys_futex +10, futex_wake +10 and 1 more' at graph 1.02,first 63 left font ',11' textcolor rgb '#24292f'
set label 84 'kfree +464, copy_msghdr_from_user +160, ip_make_skb +112 and 137 more' at graph 1.02,first 64 left font ',11' textcolor rgb '#24292f'
set label 85 '__kmalloc_cache_noprof +11, __arm64_sys_getcwd +10 and 2 more' at graph 1.02,first 65 left font ',11' textcolor rgb '#24292f'
set label 86 '__pi_memset_generic +26, __do_sys_flock +22 and 4 more' at graph 1.02,first 66 left font ',11' textcolor rgb '#24292f'
set label 87 'get_futex_key +11, __arm64_sys_futex +10, __futex_wait +10 and 3 more' at graph 1.02,first 67 left font ',11' textcolor rgb '#24292f'
set label 88 'eventfd_write +11, vfs_read +11, vfs_write +11 and 4 more' at graph 1.02,first 68 left font ',11' textcolor rgb '#24292f'
set label 89 'kmem_cache_alloc_node_noprof +803, sock_alloc_send_pskb +803 and 43 more' at graph 1.02,first 69 left font ',11' textcolor rgb '#24292f'
set label 90 'current_time +20, filemap_get_entry +20 and 13 more' at graph 1.02,first 70 left font ',11' textcolor rgb '#24292f'
set label 91 'do_getsockname +10, inet_getname +10 and 2 more' at graph 1.02,first 71 left font ',11' textcolor rgb '#24292f'
set label 92 'kfree +26, ip_make_skb +14, __pi_memset_generic +13 and 29 more' at graph 1.02,first 72 left font ',11' textcolor rgb '#24292f'
set label 93 '__rmqueue_pcplist +65.88, kmem_cache_alloc_lru_noprof +22 and 20 more' at graph 1.02,first 73 left font ',11' textcolor rgb '#24292f'
set label 94 'map_id_range_up +16, __arch_copy_to_user +14 and 2 more' at graph 1.02,first 74 left font ',11' textcolor rgb '#24292f'
set label 95 '__schedule +545.75, anon_pipe_trim_and_unlock +352 and 91 more' at graph 1.02,first 75 left font ',11' textcolor rgb '#24292f'
set label 96 '__vma_start_write +180,300, kfree +96,368 and 339 more' at graph 1.02,first 76 left font ',11' textcolor rgb '#24292f'
set label 97 'kmem_cache_free +23,941.50, __pi_memset_generic +9,638.50 and 309 more' at graph 1.02,first 77 left font ',11' textcolor rgb '#24292f'
set label 98 '__vma_start_write +360,300, kfree +192,292 and 320 more' at graph 1.02,first 78 left font ',11' textcolor rgb '#24292f'
set label 99 'get_futex_key +22, __arm64_sys_futex +20, futex_hash +18 and 3 more' at graph 1.02,first 79 left font ',11' textcolor rgb '#24292f'
set label 100 'set_user_sigmask +13, eventfd_write +11, vfs_read +11 and 8 more' at graph 1.02,first 80 left font ',11' textcolor rgb '#24292f'
set label 101 'kmem_cache_alloc_noprof +44, kmem_cache_free +40 and 3 more' at graph 1.02,first 81 left font ',11' textcolor rgb '#24292f'
set label 102 'vfs_read +11, __arm64_sys_pread64 +10, stack_read +6' at graph 1.02,first 82 left font ',11' textcolor rgb '#24292f'
set label 103 'kernel_waitid +11, kernel_waitid_prepare +11 and 1 more' at graph 1.02,first 83 left font ',11' textcolor rgb '#24292f'
set label 104 'step_into_slowpath +21, __kmalloc_cache_noprof +11 and 12 more' at graph 1.02,first 84 left font ',11' textcolor rgb '#24292f'
set label 105 'task_sched_runtime +11, __arm64_sys_times +10 and 3 more' at graph 1.02,first 85 left font ',11' textcolor rgb '#24292f'
set label 106 'num_to_str +418, kmem_cache_alloc_noprof +33, kfree +30 and 28 more' at graph 1.02,first 86 left font ',11' textcolor rgb '#24292f'
set label 107 '__skb_recv_udp +11, __sys_recvfrom +11, udp_recvmsg +10 and 1 more' at graph 1.02,first 87 left font ',11' textcolor rgb '#24292f'
set label 108 'vm_normal_page +352, do_mprotect_pkey +22 and 11 more' at graph 1.02,first 88 left font ',11' textcolor rgb '#24292f'
set label 109 'kmem_cache_alloc_noprof +33, __arm64_sys_epoll_ctl +22 and 4 more' at graph 1.02,first 89 left font ',11' textcolor rgb '#24292f'
set label 110 '__pi_memset_generic +13, task_sched_runtime +11 and 4 more' at graph 1.02,first 90 left font ',11' textcolor rgb '#24292f'
set label 111 'fpsimd_thread_switch +22, kmem_cache_alloc_node_noprof +22 and 24 more' at graph 1.02,first 91 left font ',11' textcolor rgb '#24292f'
set label 112 'kmem_cache_alloc_noprof +55, inode_set_ctime_current +39 and 32 more' at graph 1.02,first 92 left font ',11' textcolor rgb '#24292f'
set label 113 'kmem_cache_alloc_noprof +33, mas_prev +33 and 27 more' at graph 1.02,first 93 left font ',11' textcolor rgb '#24292f'
set label 114 'vm_normal_page +1,573, chacha_permute +506.50 and 270 more' at graph 1.02,first 94 left font ',11' textcolor rgb '#24292f'
set label 115 'kfree +52, ip_make_skb +28, __pi_memset_generic +26 and 40 more' at graph 1.02,first 95 left font ',11' textcolor rgb '#24292f'
set label 116 'vfs_write +11, ksys_write +10' at graph 1.02,first 96 left font ',11' textcolor rgb '#24292f'
set label 117 'vfs_write +11, ksys_write +10' at graph 1.02,first 97 left font ',11' textcolor rgb '#24292f'
set label 118 'kmem_cache_alloc_node_noprof +44, __mod_timer +30 and 37 more' at graph 1.02,first 98 left font ',11' textcolor rgb '#24292f'
set label 119 'map_id_range_up +16, __arch_copy_to_user +14 and 7 more' at graph 1.02,first 99 left font ',11' textcolor rgb '#24292f'
set label 120 'kmem_cache_alloc_noprof +33, mas_prev +33 and 27 more' at graph 1.02,first 100 left font ',11' textcolor rgb '#24292f'
set label 121 '__arm64_sys_futex +10, __futex_wait +10, futex_wait +10 and 4 more' at graph 1.02,first 101 left font ',11' textcolor rgb '#24292f'
set label 122 '__kmalloc_cache_noprof +11, kfree +10' at graph 1.02,first 102 left font ',11' textcolor rgb '#24292f'
set label 123 'kmem_cache_alloc_noprof +1,056 and 275 more' at graph 1.02,first 103 left font ',11' textcolor rgb '#24292f'
set label 124 'inode_set_ctime_current +39, filemap_get_entry +30 and 29 more' at graph 1.02,first 104 left font ',11' textcolor rgb '#24292f'
set label 125 '__update_load_avg_se +316.25, __schedule +180.25 and 88 more' at graph 1.02,first 105 left font ',11' textcolor rgb '#24292f'
set label 126 '__arm64_sys_futex +10, futex_wake +10, get_futex_key +10 and 2 more' at graph 1.02,first 106 left font ',11' textcolor rgb '#24292f'
set label 127 'kmem_cache_free +70, map_id_range_down +45 and 23 more' at graph 1.02,first 107 left font ',11' textcolor rgb '#24292f'
set label 128 'kmem_cache_alloc_noprof +55, inode_set_ctime_current +52 and 49 more' at graph 1.02,first 108 left font ',11' textcolor rgb '#24292f'
set label 129 'lock_vma_under_rcu +320, pte_offset_map_lock +320 and 18 more' at graph 1.02,first 109 left font ',11' textcolor rgb '#24292f'
set label 130 'kmem_cache_alloc_noprof +44, inode_set_ctime_current +39 and 27 more' at graph 1.02,first 110 left font ',11' textcolor rgb '#24292f'
set label 131 'kmem_cache_alloc_noprof +55, mas_prev +55 and 38 more' at graph 1.02,first 111 left font ',11' textcolor rgb '#24292f'
set label 132 '__arm64_sys_sched_getaffinity +10, __kmalloc_node_noprof +10 and 1 more' at graph 1.02,first 112 left font ',11' textcolor rgb '#24292f'
set label 133 'kmem_cache_free +30, timer_delete +30 and 16 more' at graph 1.02,first 113 left font ',11' textcolor rgb '#24292f'
set label 134 'chacha_permute +506.50, chacha_block_generic +85.50 and 74 more' at graph 1.02,first 114 left font ',11' textcolor rgb '#24292f'
set label 135 'anon_pipe_trim_and_unlock +44, _copy_from_iter +40 and 16 more' at graph 1.02,first 115 left font ',11' textcolor rgb '#24292f'
set label 136 'inode_set_ctime_current +26, filename_lookup +11 and 7 more' at graph 1.02,first 116 left font ',11' textcolor rgb '#24292f'
set label 137 'anon_pipe_trim_and_unlock +44, _copy_from_iter +40 and 13 more' at graph 1.02,first 117 left font ',11' textcolor rgb '#24292f'
set label 138 'kmem_cache_free +30, kmem_cache_alloc_lru_noprof +22 and 13 more' at graph 1.02,first 118 left font ',11' textcolor rgb '#24292f'
set label 139 'kmem_cache_alloc_noprof +55, mas_prev +55 and 43 more' at graph 1.02,first 119 left font ',11' textcolor rgb '#24292f'
set label 140 '__arm64_sys_clock_gettime +11, task_sched_runtime +11 and 3 more' at graph 1.02,first 120 left font ',11' textcolor rgb '#24292f'
set label 141 'el0_svc -318, kfree +120, kmem_cache_free +120 and 90 more' at graph 1.02,first 121 left font ',11' textcolor rgb '#24292f'
set label 142 'generic_perform_write +12, copy_folio_from_iter_atomic +11 and 8 more' at graph 1.02,first 122 left font ',11' textcolor rgb '#24292f'
set label 143 'kmem_cache_alloc_noprof +55, inode_set_ctime_current +52 and 60 more' at graph 1.02,first 123 left font ',11' textcolor rgb '#24292f'
set label 144 '__arm64_sys_rt_sigaction +11, do_sigaction +10' at graph 1.02,first 124 left font ',11' textcolor rgb '#24292f'
set label 145 'vfs_read +11, ksys_read +10' at graph 1.02,first 125 left font ',11' textcolor rgb '#24292f'
set label 146 '__rmqueue_pcplist +12, __alloc_frozen_pages_noprof +10 and 1 more' at graph 1.02,first 126 left font ',11' textcolor rgb '#24292f'
set label 147 'kmem_cache_alloc_noprof +55, inode_set_ctime_current +52.66 and 242 more' at graph 1.02,first 127 left font ',11' textcolor rgb '#24292f'
set label 148 'kmem_cache_alloc_noprof +55, inode_set_ctime_current +52 and 57 more' at graph 1.02,first 128 left font ',11' textcolor rgb '#24292f'
set label 149 'kmem_cache_free +30, kmem_cache_alloc_lru_noprof +22 and 13 more' at graph 1.02,first 129 left font ',11' textcolor rgb '#24292f'
set label 150 'get_timespec64 +22, timerfd_read_iter +11, vfs_read +11 and 3 more' at graph 1.02,first 130 left font ',11' textcolor rgb '#24292f'
set label 151 'set_user_sigmask +13, do_select +12 and 4 more' at graph 1.02,first 131 left font ',11' textcolor rgb '#24292f'
set label 152 'filemap_get_entry +320, shmem_get_folio_gfp +320 and 16 more' at graph 1.02,first 132 left font ',11' textcolor rgb '#24292f'
set label 153 '__vma_start_write +60, kmem_cache_alloc_noprof +55 and 32 more' at graph 1.02,first 133 left font ',11' textcolor rgb '#24292f'
set label 154 'inode_set_ctime_current +26, filename_lookup +11 and 7 more' at graph 1.02,first 134 left font ',11' textcolor rgb '#24292f'
set label 155 '__mod_timer +60, kmem_cache_alloc_node_noprof +44 and 44 more' at graph 1.02,first 135 left font ',11' textcolor rgb '#24292f'
set label 156 'kmem_cache_alloc_node_noprof +176, kfree +160 and 277 more' at graph 1.02,first 136 left font ',11' textcolor rgb '#24292f'
set label 157 'walk_pgd_range +12, __kmalloc_cache_noprof +11 and 6 more' at graph 1.02,first 137 left font ',11' textcolor rgb '#24292f'
set label 158 'set_user_sigmask +13, get_timespec64 +11 and 3 more' at graph 1.02,first 138 left font ',11' textcolor rgb '#24292f'
set label 159 '__rmqueue_pcplist -54.38, kmem_cache_alloc_noprof +44 and 53 more' at graph 1.02,first 139 left font ',11' textcolor rgb '#24292f'
set label 160 'kmem_cache_alloc_from_sheaf_no +52, __vma_start_write +30 and 37 more' at graph 1.02,first 140 left font ',11' textcolor rgb '#24292f'
set label 161 '__rmqueue_pcplist +12, __alloc_frozen_pages_noprof +10 and 1 more' at graph 1.02,first 141 left font ',11' textcolor rgb '#24292f'
set label 162 'filename_lookup +11, kmem_cache_alloc_noprof +11 and 2 more' at graph 1.02,first 142 left font ',11' textcolor rgb '#24292f'
set label 163 'kfree +16, io_submit_one +11, kmem_cache_alloc_noprof +11 and 11 more' at graph 1.02,first 143 left font ',11' textcolor rgb '#24292f'
set label 164 'mas_prev +66, kmem_cache_alloc_from_sheaf_no +52 and 42 more' at graph 1.02,first 144 left font ',11' textcolor rgb '#24292f'
set label 165 'kmem_cache_alloc_noprof +176, kmem_cache_free +160 and 14 more' at graph 1.02,first 145 left font ',11' textcolor rgb '#24292f'
set label 166 'io_run_task_work +40, try_to_wake_up +30, pick_task_fair +24 and 32 more' at graph 1.02,first 146 left font ',11' textcolor rgb '#24292f'
set label 167 '__do_sys_statfs +11, filename_lookup +11 and 7 more' at graph 1.02,first 147 left font ',11' textcolor rgb '#24292f'
set label 168 '__rmqueue_pcplist +12, __alloc_frozen_pages_noprof +10 and 1 more' at graph 1.02,first 148 left font ',11' textcolor rgb '#24292f'
set label 169 'current_time +20, filemap_get_entry +20 and 13 more' at graph 1.02,first 149 left font ',11' textcolor rgb '#24292f'
set label 170 'generic_perform_write +12, copy_folio_from_iter_atomic +11 and 8 more' at graph 1.02,first 150 left font ',11' textcolor rgb '#24292f'
set label 171 'set_user_sigmask +13, do_select +12 and 4 more' at graph 1.02,first 151 left font ',11' textcolor rgb '#24292f'
set label 172 'step_into_slowpath +21, d_alloc_parallel +11 and 7 more' at graph 1.02,first 152 left font ',11' textcolor rgb '#24292f'
set label 173 'kmem_cache_alloc_from_sheaf_no +52, __vma_start_write +30 and 44 more' at graph 1.02,first 153 left font ',11' textcolor rgb '#24292f'
set label 174 '__do_sys_sysinfo +10, do_sysinfo.isra.0 +10 and 2 more' at graph 1.02,first 154 left font ',11' textcolor rgb '#24292f'
set label 175 '__rmqueue_pcplist +12, __alloc_frozen_pages_noprof +10 and 1 more' at graph 1.02,first 155 left font ',11' textcolor rgb '#24292f'
set label 176 'pick_task_fair +12, __schedule +10 and 1 more' at graph 1.02,first 156 left font ',11' textcolor rgb '#24292f'
set label 177 '__arm64_sys_semtimedop +22, __do_semtimedop +20 and 1 more' at graph 1.02,first 157 left font ',11' textcolor rgb '#24292f'
set label 178 'vm_normal_page +176, pte_offset_map_lock +170 and 30 more' at graph 1.02,first 158 left font ',11' textcolor rgb '#24292f'
set label 179 '__arm64_sys_prlimit64 +11, __arch_copy_to_user +4' at graph 1.02,first 159 left font ',11' textcolor rgb '#24292f'
set label 180 'folio_add_file_rmap_ptes +176, vm_normal_page +176 and 41 more' at graph 1.02,first 160 left font ',11' textcolor rgb '#24292f'
set label 181 'anon_pipe_trim_and_unlock +44, _copy_from_iter +40 and 15 more' at graph 1.02,first 161 left font ',11' textcolor rgb '#24292f'
set label 182 'pte_offset_map_lock +7,690, vm_normal_page +5,632 and 250 more' at graph 1.02,first 162 left font ',11' textcolor rgb '#24292f'
set label 183 'eventfd_write +22, fpsimd_thread_switch +22, vfs_read +22 and 11 more' at graph 1.02,first 163 left font ',11' textcolor rgb '#24292f'
set label 184 'filename_lookup +11, kmem_cache_alloc_noprof +11 and 4 more' at graph 1.02,first 164 left font ',11' textcolor rgb '#24292f'
set label 185 '__mod_timer +46.62, kmem_cache_alloc_node_noprof +44 and 143 more' at graph 1.02,first 165 left font ',11' textcolor rgb '#24292f'
set label 186 'ktime_get_ts64 +27, pick_task_fair +24 and 19 more' at graph 1.02,first 166 left font ',11' textcolor rgb '#24292f'
set label 187 '__smp_call_function_single +20, _perf_ioctl +20 and 5 more' at graph 1.02,first 167 left font ',11' textcolor rgb '#24292f'
set label 188 '__arm64_sys_getrandom +10, _copy_to_iter +10 and 5 more' at graph 1.02,first 168 left font ',11' textcolor rgb '#24292f'
set label 189 'inode_set_ctime_current +52, __filename_parentat +44 and 17 more' at graph 1.02,first 169 left font ',11' textcolor rgb '#24292f'
set label 190 'vm_normal_page +2,926, folio_add_file_rmap_ptes +2,431 and 328 more' at graph 1.02,first 170 left font ',11' textcolor rgb '#24292f'
set label 191 'filemap_get_entry +40, inode_set_ctime_current +39 and 25 more' at graph 1.02,first 171 left font ',11' textcolor rgb '#24292f'
set label 192 'vm_normal_page +2,882, folio_add_file_rmap_ptes +2,431 and 202 more' at graph 1.02,first 172 left font ',11' textcolor rgb '#24292f'
set label 193 'vfs_read +11, __arm64_sys_pread64 +10, _copy_to_iter +10 and 5 more' at graph 1.02,first 173 left font ',11' textcolor rgb '#24292f'
set label 194 'kmem_cache_alloc_noprof +11' at graph 1.02,first 174 left font ',11' textcolor rgb '#24292f'
set label 195 'generic_fadvise +11' at graph 1.02,first 175 left font ',11' textcolor rgb '#24292f'
set label 196 'kfree +26, do_msgsnd +11, __kmalloc_node_noprof +10 and 1 more' at graph 1.02,first 176 left font ',11' textcolor rgb '#24292f'
set label 197 '__arm64_sys_io_uring_enter +11, io_cqring_wait +10 and 1 more' at graph 1.02,first 177 left font ',11' textcolor rgb '#24292f'
set label 198 'kmem_cache_alloc_noprof +22, kmem_cache_free +20 and 6 more' at graph 1.02,first 178 left font ',11' textcolor rgb '#24292f'
set label 199 'kmem_cache_alloc_noprof +33, mas_prev +33 and 27 more' at graph 1.02,first 179 left font ',11' textcolor rgb '#24292f'
set label 200 'kfree +26, ip_make_skb +14, __pi_memset_generic +13 and 33 more' at graph 1.02,first 180 left font ',11' textcolor rgb '#24292f'
set label 201 '__rmqueue_pcplist +132, __alloc_frozen_pages_noprof +110 and 105 more' at graph 1.02,first 181 left font ',11' textcolor rgb '#24292f'
set label 202 'anon_pipe_trim_and_unlock +44, _copy_from_iter +40 and 15 more' at graph 1.02,first 182 left font ',11' textcolor rgb '#24292f'
set label 203 'signalfd_read_iter -55, __arch_copy_to_user +14 and 13 more' at graph 1.02,first 183 left font ',11' textcolor rgb '#24292f'
set label 204 'vm_normal_page +528, pte_offset_map_lock +180 and 131 more' at graph 1.02,first 184 left font ',11' textcolor rgb '#24292f'
set label 205 'vruntime_eligible +447.50, anon_pipe_trim_and_unlock +352 and 91 more' at graph 1.02,first 185 left font ',11' textcolor rgb '#24292f'
set label 206 'kmem_cache_alloc_noprof +33, mas_prev +33 and 27 more' at graph 1.02,first 186 left font ',11' textcolor rgb '#24292f'
set label 207 '__arm64_sys_prctl +10, __arch_copy_to_user +4' at graph 1.02,first 187 left font ',11' textcolor rgb '#24292f'
set label 208 '__rmqueue_pcplist +12, __alloc_frozen_pages_noprof +10 and 1 more' at graph 1.02,first 188 left font ',11' textcolor rgb '#24292f'
set label 209 'anon_pipe_trim_and_unlock +22 and 9 more' at graph 1.02,first 189 left font ',11' textcolor rgb '#24292f'
set label 210 'anon_pipe_trim_and_unlock +88, _copy_from_iter +80 and 19 more' at graph 1.02,first 190 left font ',11' textcolor rgb '#24292f'
set label 211 'anon_pipe_trim_and_unlock +44, _copy_from_iter +40 and 29 more' at graph 1.02,first 191 left font ',11' textcolor rgb '#24292f'
set label 212 'kfree +16, _copy_to_iter +10, current_time +10 and 6 more' at graph 1.02,first 192 left font ',11' textcolor rgb '#24292f'
set label 213 '__rmqueue_pcplist +99.44, kmem_cache_alloc_noprof +55 and 45 more' at graph 1.02,first 193 left font ',11' textcolor rgb '#24292f'
set label 214 'prepare_signal +13, arch_do_signal_or_restart +12 and 12 more' at graph 1.02,first 194 left font ',11' textcolor rgb '#24292f'
set label 215 'get_futex_key +44, __arm64_sys_futex +40, futex_hash +40 and 15 more' at graph 1.02,first 195 left font ',11' textcolor rgb '#24292f'
set label 216 'pick_task_fair +24, fpsimd_thread_switch +22, __schedule +20 and 16 more' at graph 1.02,first 196 left font ',11' textcolor rgb '#24292f'
set label 217 'vfs_read +11, _copy_to_iter +10, current_time +10 and 5 more' at graph 1.02,first 197 left font ',11' textcolor rgb '#24292f'
set label 218 'vfs_read +11, _copy_to_iter +10, current_time +10 and 5 more' at graph 1.02,first 198 left font ',11' textcolor rgb '#24292f'
set label 219 'folio_add_file_rmap_ptes +2,816, vm_normal_page +2,816 and 250 more' at graph 1.02,first 199 left font ',11' textcolor rgb '#24292f'
set label 220 'get_futex_key +220, pick_task_fair +204, futex_hash +200 and 30 more' at graph 1.02,first 200 left font ',11' textcolor rgb '#24292f'
set label 221 'folio_add_file_rmap_ptes +176, vm_normal_page +176 and 49 more' at graph 1.02,first 201 left font ',11' textcolor rgb '#24292f'
set label 222 'copy_folio_from_iter_atomic +110, shmem_write_begin +110 and 8 more' at graph 1.02,first 202 left font ',11' textcolor rgb '#24292f'
set label 223 'anon_pipe_trim_and_unlock +176, _copy_from_iter +160 and 21 more' at graph 1.02,first 203 left font ',11' textcolor rgb '#24292f'
set label 224 'visit_groups_merge.constprop.0 +46, get_random_u64 +44 and 88 more' at graph 1.02,first 204 left font ',11' textcolor rgb '#24292f'
set label 225 '__rmqueue_pcplist +204, vm_normal_page +176 and 142 more' at graph 1.02,first 205 left font ',11' textcolor rgb '#24292f'
set label 226 'kmem_cache_alloc_noprof +33, mas_prev +33 and 29 more' at graph 1.02,first 206 left font ',11' textcolor rgb '#24292f'
set label 227 'restore_sigframe -51, __set_task_blocked +20 and 20 more' at graph 1.02,first 207 left font ',11' textcolor rgb '#24292f'
set label 228 'do_fcntl +10' at graph 1.02,first 208 left font ',11' textcolor rgb '#24292f'
set label 229 'pick_task_fair +24, fpsimd_thread_switch +22, __schedule +20 and 22 more' at graph 1.02,first 209 left font ',11' textcolor rgb '#24292f'
set label 230 'map_id_range_up +8' at graph 1.02,first 210 left font ',11' textcolor rgb '#24292f'
set label 231 'anon_pipe_trim_and_unlock +1,408, _copy_from_iter +1,280 and 183 more' at graph 1.02,first 211 left font ',11' textcolor rgb '#24292f'
set label 232 '__arm64_sys_semtimedop +44, __do_semtimedop +40 and 9 more' at graph 1.02,first 212 left font ',11' textcolor rgb '#24292f'
set label 233 'anon_pipe_trim_and_unlock +704, _copy_from_iter +640 and 95 more' at graph 1.02,first 213 left font ',11' textcolor rgb '#24292f'
set label 234 'rb_insert_color -20.12, kfree +20, insert_vmap_area +14 and 17 more' at graph 1.02,first 214 left font ',11' textcolor rgb '#24292f'
set label 235 'map_id_range_up +16, __arch_copy_to_user +14 and 7 more' at graph 1.02,first 215 left font ',11' textcolor rgb '#24292f'
set label 236 'copy_folio_from_iter_atomic +110,000 and 203 more' at graph 1.02,first 216 left font ',11' textcolor rgb '#24292f'
set label 237 'copy_folio_from_iter_atomic +11,000 and 126 more' at graph 1.02,first 217 left font ',11' textcolor rgb '#24292f'
set label 238 'anon_pipe_trim_and_unlock +44, _copy_from_iter +40 and 15 more' at graph 1.02,first 218 left font ',11' textcolor rgb '#24292f'
set label 239 'set_user_sigmask +13, do_select +12 and 4 more' at graph 1.02,first 219 left font ',11' textcolor rgb '#24292f'
set label 240 '__rmqueue_pcplist +12,060, vm_normal_page +11,000 and 239 more' at graph 1.02,first 220 left font ',11' textcolor rgb '#24292f'
set label 241 'restore_sigframe -51, pick_task_fair +24 and 28 more' at graph 1.02,first 221 left font ',11' textcolor rgb '#24292f'
set label 242 'vm_normal_page +55,616, folio_add_file_rmap_ptes +32,725 and 430 more' at graph 1.02,first 222 left font ',11' textcolor rgb '#24292f'
set label 243 '_copy_to_iter +160, filemap_get_entry +160 and 14 more' at graph 1.02,first 223 left font ',11' textcolor rgb '#24292f'
set label 244 '__mem_cgroup_uncharge +182, __rmqueue_pcplist +168 and 13 more' at graph 1.02,first 224 left font ',11' textcolor rgb '#24292f'
set label 245 '_copy_to_iter +100, filemap_get_entry +100 and 6 more' at graph 1.02,first 225 left font ',11' textcolor rgb '#24292f'
set label 246 'pick_task_fair +24, fpsimd_thread_switch +22, __schedule +20 and 3 more' at graph 1.02,first 226 left font ',11' textcolor rgb '#24292f'
set label 247 '__arm64_sys_timer_create +11, do_timer_create +11 and 7 more' at graph 1.02,first 227 left font ',11' textcolor rgb '#24292f'
set label 248 '__update_load_avg_se +1,074.50 and 93 more' at graph 1.02,first 228 left font ',11' textcolor rgb '#24292f'
set label 249 'group_send_sig_info +10, pid_task +1' at graph 1.02,first 229 left font ',11' textcolor rgb '#24292f'
set label 250 '__rmqueue_pcplist +113,740, vm_normal_page +110,000 and 227 more' at graph 1.02,first 230 left font ',11' textcolor rgb '#24292f'
set label 251 'lock_vma_under_rcu +20, pte_offset_map_lock +20 and 118 more' at graph 1.02,first 231 left font ',11' textcolor rgb '#24292f'
set label 252 'pick_task_fair +204, get_futex_key +198 and 30 more' at graph 1.02,first 232 left font ',11' textcolor rgb '#24292f'
set label 253 '_copy_to_iter +10,000, filemap_get_entry +10,000 and 7 more' at graph 1.02,first 233 left font ',11' textcolor rgb '#24292f'
set label 254 'anon_pipe_trim_and_unlock +44, _copy_from_iter +40 and 49 more' at graph 1.02,first 234 left font ',11' textcolor rgb '#24292f'
set label 255 '_copy_to_iter +100,000, filemap_get_entry +100,000 and 114 more' at graph 1.02,first 235 left font ',11' textcolor rgb '#24292f'
set label 256 'vm_normal_page +3,685, __rmqueue_pcplist +972 and 169 more' at graph 1.02,first 236 left font ',11' textcolor rgb '#24292f'
set label 257 '_copy_from_iter +170, _copy_to_iter +60 and 24 more' at graph 1.02,first 237 left font ',11' textcolor rgb '#24292f'
set label 258 '__arm64_sys_sigaltstack +10, __arch_copy_to_user -5' at graph 1.02,first 238 left font ',11' textcolor rgb '#24292f'
set label 259 'chacha_permute -506.50, blake2s_compress_generic +342.75 and 60 more' at graph 1.02,first 239 left font ',11' textcolor rgb '#24292f'
set label 260 '__alloc_frozen_pages_noprof +10, get_page_from_freelist +10 and 1 more' at graph 1.02,first 240 left font ',11' textcolor rgb '#24292f'
set label 261 'set_load_weight +12, do_sched_setscheduler +11 and 2 more' at graph 1.02,first 241 left font ',11' textcolor rgb '#24292f'
set label 262 '_copy_from_iter +240, _copy_to_iter +70 and 24 more' at graph 1.02,first 242 left font ',11' textcolor rgb '#24292f'
set label 263 'kfree +20, alloc_vmap_area -16, __rmqueue_pcplist +12 and 11 more' at graph 1.02,first 243 left font ',11' textcolor rgb '#24292f'
set label 264 'anon_pipe_trim_and_unlock +44, _copy_from_iter +40 and 15 more' at graph 1.02,first 244 left font ',11' textcolor rgb '#24292f'
set label 265 'vm_normal_page +4,631, folio_add_file_rmap_ptes +2,959 and 384 more' at graph 1.02,first 245 left font ',11' textcolor rgb '#24292f'
set label 266 'anon_pipe_trim_and_unlock +176, _copy_from_iter +160 and 20 more' at graph 1.02,first 246 left font ',11' textcolor rgb '#24292f'
set label 267 'alloc_vmap_area +40, kfree +20 and 14 more' at graph 1.02,first 247 left font ',11' textcolor rgb '#24292f'
set label 268 'set_user_sigmask +13, do_select +12 and 6 more' at graph 1.02,first 248 left font ',11' textcolor rgb '#24292f'
set label 269 '__slab_free +12, __refill_objects_node +11 and 1 more' at graph 1.02,first 249 left font ',11' textcolor rgb '#24292f'
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
 'functions-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
