set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-everything-all-x86_64-7.3-clang.svg'
unset label
set label 1 'everything: extra instructions per operation, all against off' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-48.5737705:3011.57377]
plot \
 'cost-everything-all-x86_64-7.3-clang.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-everything-all-x86_64-7.3-clang.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-everything-all-x86_64-7.3-clang.csv' skip 1 every ::0::32 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-everything-all-x86_64-7.3-clang.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-everything-all-x86_64-7.3-clang.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1416 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-everything-all-x86_64-7.3-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'everything: extra instructions by dose, all against off' at screen 0.012766,0.985876 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.009887 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.943503
set bmargin at screen 0.857345
set yrange [-8.1:143.1]
set ytics 50
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '135' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 135 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.943503
set bmargin at screen 0.857345
set yrange [-137.725625:2433.1527]
set ytics 1000
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 1303.63606 + 0.0891586325 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.943503
set bmargin at screen 0.857345
set yrange [-28.6175:505.575833]
set ytics 200
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '462.7 + 0.001389 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 462.717428 + 0.00138924312 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.809322
set bmargin at screen 0.723164
set yrange [-560.594471:7556.86384]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-133 + 7.22 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -132.950829 + 7.22019606 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.809322
set bmargin at screen 0.723164
set yrange [-957.659024:4841.67881]
set ytics 2000
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -692.410604 + 4.54303926 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::15::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::15::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.809322
set bmargin at screen 0.723164
set yrange [-261.3:4616.3]
set ytics 2000
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-28.59 + 8.664 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -28.5915033 + 8.66437908 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.675141
set bmargin at screen 0.588983
set yrange [-5252.94315:52484.0534]
set ytics 20000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -3088.99767 + 464.553955 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::24::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::24::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.675141
set bmargin at screen 0.588983
set yrange [-13.575:239.825]
set ytics 100
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 217.708333 + -0.000107631888 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::32::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::32::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.675141
set bmargin at screen 0.588983
set yrange [-12.6:222.6]
set ytics 100
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18 + 0.02344 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 18 + 0.0234375 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::37::42 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::37::42 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.540960
set bmargin at screen 0.454802
set yrange [-19.26:340.26]
set ytics 100
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::43::46 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::43::46 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.540960
set bmargin at screen 0.454802
set yrange [-4.86:85.86]
set ytics 50
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::47::49 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::47::49 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.540960
set bmargin at screen 0.454802
set yrange [-19.26:340.26]
set ytics 100
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::50::53 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::50::53 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.406780
set bmargin at screen 0.320621
set yrange [-19.26:340.26]
set ytics 100
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::54::56 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::54::56 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.406780
set bmargin at screen 0.320621
set yrange [-19.26:340.26]
set ytics 100
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::67::69 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::67::69 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.406780
set bmargin at screen 0.320621
set yrange [-0.24:4.24]
set ytics 1
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::70::73 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::70::73 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.272599
set bmargin at screen 0.186441
set yrange [-34.5369506:610.152794]
set ytics 200
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '21.28 + 34.65 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 21.2838542 + 34.6457493 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::82::86 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::82::86 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.272599
set bmargin at screen 0.186441
set yrange [-65.1775002:1151.46917]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '458.6 + 0.009482 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 458.631944 + 0.00948200529 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::87::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::87::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.272599
set bmargin at screen 0.186441
set yrange [-497.88:8795.88]
set ytics 5000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '16.67 + 129.4 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 16.6666667 + 129.357143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::90::92 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::90::92 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.138418
set bmargin at screen 0.052260
set yrange [-177.78:3140.78]
set ytics 1000
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '151.6 + 0.3429 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 151.571899 + 0.342923126 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::93::103 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::93::103 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.138418
set bmargin at screen 0.052260
set yrange [-49.5:874.5]
set ytics 500
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '121 + 0.1719 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 121 + 0.171875 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::104::106 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::104::106 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.138418
set bmargin at screen 0.052260
set yrange [-2598.24896:45902.3983]
set ytics 20000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1.244 + 169.2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -1.24378109 + 169.161692 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::107::110 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-clang.csv' skip 1 every ::107::110 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,881 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-everything-all-x86_64-7.3-clang.svg'
unset label
set label 1 'everything: share of each function in the difference, all against off' at screen 0.012766,0.977299 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015891 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.947787
set bmargin at screen 0.086266
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +2,871, __kmalloc_cache_noprof +44, kfree +42 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +1,463, __kmalloc_cache_noprof +44, kfree +42 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +759, __kmalloc_cache_noprof +44, kfree +42 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +407, __kmalloc_cache_noprof +44, kfree +42 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +1,463, __kmalloc_cache_noprof +44, kfree +42 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +231, __kmalloc_cache_noprof +44, kfree +42 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +1,232, kmem_cache_free_bulk +563 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +4,928, kmem_cache_free_bulk +2,207 and 6 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +143, __kmalloc_cache_noprof +44, kfree +42 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +99, __kmalloc_cache_noprof +44, kfree +42 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +87, __kmalloc_cache_noprof +44, kfree +42 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +77, kmem_cache_alloc_noprof +44 and 2 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +77, __kmalloc_cache_noprof +44, kfree +42 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +77, __kmalloc_cache_noprof +44, kfree +42 and 47 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +308, kmem_cache_free_bulk +155 and 2 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +308, __kmalloc_cache_noprof +176, kfree +168 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'memset_orig +1,232, __kmalloc_cache_noprof +704, kfree +672 and 1 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'memset_orig +1,232, __kmalloc_cache_noprof +704, kfree +672 and 1 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'memset_orig +1,232, __kmalloc_cache_noprof +704, kfree +672 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'memset_orig +71, __kmalloc_cache_noprof +44, kfree +42 and 1 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'memset_orig +4,928, __kmalloc_cache_noprof +2,816 and 4 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'memset_orig +19,712, __kmalloc_cache_noprof +11,264 and 4 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'memset_orig +19,712, __kmalloc_cache_noprof +11,264 and 4 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'memset_orig +19,712, __kmalloc_cache_noprof +11,264 and 4 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'memset_orig +63, __kmalloc_cache_noprof +44, kfree +42 and 1 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'memset_orig +1,463, __kmalloc_cache_noprof +44, kfree +42 and 5 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'memset_orig +740, kfree +42, __kmalloc_cache_noprof +39 and 1 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'memset_orig +124, kfree +42, __kmalloc_cache_noprof +39 and 1 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'memset_orig +47, kfree +42, __kmalloc_cache_noprof +39 and 1 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'get_page_from_freelist +261, __free_pages_ok +224.97 and 81 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'memset_orig +4,890, free_tail_page_prepare +403 and 107 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'memset_orig +1,883, kmem_cache_alloc_node_noprof +88 and 22 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'chain_1 +6' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.043133 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.043133 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.043133 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.043133 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.043133 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.043133 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.043133 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.043133 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-everything-all-x86_64-7.3-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-everything-all-x86_64-7.3-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-everything-all-x86_64-7.3-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-everything-all-x86_64-7.3-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-everything-all-x86_64-7.3-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-everything-all-x86_64-7.3-gcc.svg'
unset label
set label 1 'everything: extra instructions per operation, all against off' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-52.5535714:3258.32143]
plot \
 'cost-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-everything-all-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'everything: extra instructions by dose, all against off' at screen 0.012766,0.987547 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.008717 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-92.1:1627.1]
set ytics 500
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1535' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1535 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-326.182168:5762.55164]
set ytics 2000
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 4250.39082 + 0.115818228 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-178.894375:3160.4673]
set ytics 1000
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2972 + 0.0006537 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2971.92183 + 0.000653718582 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-239.207286:4225.99539]
set ytics 1000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '894.5 + 3.092 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 894.459402 + 3.0923287 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-94.9073396:1676.69633]
set ytics 500
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 1049.32245 + 0.532466544 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-89.34:1578.34]
set ytics 500
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 1132.89325 + 0.616775599 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-21843.06:385894.06]
set ytics 100000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2028 + 3775 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -2027.525 + 3775.46084 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-313.905:5545.655]
set ytics 2000
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5218 + 7.257e-05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 5217.52778 + 7.25749573e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-302.7:5347.7]
set ytics 2000
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '377.3 + 0.5696 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 377.286614 + 0.569562008 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::37::42 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::37::42 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-34.56:610.56]
set ytics 200
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '9 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 9 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::43::46 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::43::46 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-23.1:408.1]
set ytics 100
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 24 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 24 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::47::49 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::47::49 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-34.62:611.62]
set ytics 200
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 9 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 9 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::50::53 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::50::53 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-34.62:611.62]
set ytics 200
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 9 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 9 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::54::56 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::54::56 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::57::60 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::57::60 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::61::63 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::61::63 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-11.46:202.46]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::64::66 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::64::66 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-34.62:611.62]
set ytics 200
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 9 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 9 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::67::69 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::67::69 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-24.6870152:436.137269]
set ytics 200
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 95.187934 + 19.766395 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-77.0538691:1361.28502]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '732.2 + 0.008423 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 732.215278 + 0.00842309377 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-465.9:8230.9]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '28.83 + 120.8 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 28.8333333 + 120.839286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-176.58:3119.58]
set ytics 1000
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '131.6 + 0.3429 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 131.571899 + 0.342923126 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-48.24:852.24]
set ytics 500
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '100 + 0.1719 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 100 + 0.171875 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-2288.16:40424.16]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 149 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 148.967662 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-everything-all-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,881 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-everything-all-x86_64-7.3-gcc.svg'
unset label
set label 1 'everything: share of each function in the difference, all against off' at screen 0.012766,0.977299 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015891 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.947787
set bmargin at screen 0.086266
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +2,871, __kmalloc_cache_noprof +40, kfree +29 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +1,463, __kmalloc_cache_noprof +40, kfree +29 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +759, __kmalloc_cache_noprof +40, kfree +29 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'stackleak_erase +4,131, __sanitizer_cov_stack_depth +627 and 5 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +1,463, stackleak_erase +599 and 6 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'stackleak_erase +2,211, __sanitizer_cov_stack_depth +323 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +407, __kmalloc_cache_noprof +40, kfree +29 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'stackleak_erase +1,251, __sanitizer_cov_stack_depth +171 and 5 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +231, __kmalloc_cache_noprof +40, kfree +29 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'stackleak_erase +571, entry_SYSCALL_64 +44 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'stackleak_erase +879, entry_SYSCALL_64 +44 and 4 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'stackleak_erase +771, __sanitizer_cov_stack_depth +95 and 5 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'stackleak_erase +375, entry_SYSCALL_64 +44' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'stackleak_erase +445, entry_SYSCALL_64 +44 and 1 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +4,928, kmem_cache_free_bulk +2,126 and 7 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'stackleak_erase +431, entry_SYSCALL_64 +44 and 3 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__sanitizer_cov_stack_depth +224, chain_1 +11, chain_10 +10 and 14 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'memset_orig +1,232, kmem_cache_free_bulk +542 and 3 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'stackleak_erase +277, entry_SYSCALL_64 +44 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'stackleak_erase +263, entry_SYSCALL_64 +44' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '__sanitizer_cov_stack_depth +56, chain_1 +11, chain_2 +10 and 2 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'stackleak_erase +599, entry_SYSCALL_64 +44 and 1 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'stackleak_erase +459, entry_SYSCALL_64 +44 and 1 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'stackleak_erase +375, entry_SYSCALL_64 +44, sync_lazytime +4' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'stackleak_erase +235, entry_SYSCALL_64 +44' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'stackleak_erase +263, entry_SYSCALL_64 +44' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'stackleak_erase +793, entry_SYSCALL_64 +44 and 3 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'stackleak_erase +763, entry_SYSCALL_64 +44 and 4 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'memset_orig +1,463, stackleak_erase +659 and 9 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'stackleak_erase +599, entry_SYSCALL_64 +44 and 1 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 '__sanitizer_cov_stack_depth +14, chain_1 +11' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'memset_orig +143, __kmalloc_cache_noprof +40, kfree +29 and 1 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'stackleak_erase +781, entry_SYSCALL_64 +44 and 4 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.043133 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.043133 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.043133 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.043133 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.043133 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.043133 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.043133 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.043133 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-everything-all-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-everything-all-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-everything-all-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-everything-all-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-everything-all-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: extra instructions per operation, toggled against off' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-310.082389:1592.44682]
plot \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-35.91375:634.47625]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 336.971451 + 0.0238803188 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-9.6:169.6]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '154.5 + 8.8e-05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 154.47129 + 8.80033902e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-88.2092498:1558.36341]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.1767 + 1.47 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -0.176716984 + 1.47033088 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
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
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-28.3909368:124.173072]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -22.6187364 + 0.240087146 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-10876.5458:13646.0875]
set ytics 10000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -328.154167 + 16.7923611 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-0.84375:14.90625]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 5.828125 + 8.61383254e-07 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-23.3324185:412.20606]
set ytics 100
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 33.062934 + 22.2381692 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-45.2525:799.460833]
set ytics 200
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '331.2 + 0.006447 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 331.159722 + 0.00644720168 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
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
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-86.28:1524.28]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '32.29 + 0.1715 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 32.2859495 + 0.171461563 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-0.18:3.18]
set ytics 1
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 3 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
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
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,881 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: share of each function in the difference, toggled against off' at screen 0.012766,0.977299 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015891 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.947787
set bmargin at screen 0.086266
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
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
set label 30 'memset_orig +41, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'get_page_from_freelist +233, __free_pages_ok +208 and 77 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +35, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +30, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +30, __kmalloc_cache_noprof +10, memset +1 and 75 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
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
set label 46 '__rmqueue_pcplist +118, __free_frozen_pages +104 and 2 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'memset_orig +23, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'memset_orig +47, kmem_cache_alloc_noprof +10, memset +1' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'memset_orig +2,355, free_tail_page_prepare +347 and 96 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'memset_orig +903, kmem_cache_alloc_node_noprof +20 and 2 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'memset_orig +1,042, __rmqueue_pcplist +234 and 83 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 '__update_load_avg_se +853.62, vruntime_eligible +805.12 and 76 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.043133 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.043133 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.043133 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.043133 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.043133 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.043133 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.043133 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.043133 left font ',11' textcolor rgb '#24292f'
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
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_both-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: extra instructions per operation, toggled against off' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-52.0892857:3229.53571]
plot \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-init_on_both-toggled-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_both: extra instructions by dose, toggled against off' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-63.8781252:1128.51355]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '797.5 + 0.02436 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 797.538323 + 0.0243579671 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-13.0447542:230.457324]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '210.5 + 0.0006886 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 210.52624 + 0.00068863301 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-181.501478:3206.52611]
set ytics 1000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8.912 + 3.016 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 8.9119012 + 3.01611273 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-67.5633018:492.265718]
set ytics 200
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -42.6214245 + 0.504896302 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-67.3061003:294.375817]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -53.6220044 + 0.569172113 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-1362.88521:13212.6664]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1145.40183 + 108.364939 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-10.21875:5.53125]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -1.3203125 + 1.80275209e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-23.9361904:422.872697]
set ytics 100
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 34.3224826 + 22.7883765 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-73.0705954:1290.91385]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '535.2 + 0.01042 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 535.208333 + 0.0104161823 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-429:7579]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.6667 + 111.7 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -0.666666667 + 111.714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-175.02:3092.02]
set ytics 1000
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '105.6 + 0.3429 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 105.571899 + 0.342923126 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-46.68:824.68]
set ytics 200
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '74 + 0.1719 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 74 + 0.171875 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-1889.28:33377.28]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '123 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 123 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,881 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_both-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: share of each function in the difference, toggled against off' at screen 0.012766,0.977299 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015891 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.947787
set bmargin at screen 0.086266
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
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
set label 34 'memset_orig +77, kfree +22, __kmalloc_cache_noprof +21 and 76 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
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
set label 48 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +14 and 1 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'memset_orig +4,890, free_tail_page_prepare +347 and 98 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'memset_orig +1,883, kfree +44 and 4 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'get_page_from_freelist +228, __free_pages_ok +215 and 76 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'memset_orig +2,204, __rmqueue_pcplist +234 and 84 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.043133 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.043133 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.043133 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.043133 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.043133 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.043133 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.043133 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.043133 left font ',11' textcolor rgb '#24292f'
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
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: extra instructions per operation, toggled against off' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-26.4107143:1637.46429]
plot \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-init_on_free-toggled-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_free: extra instructions by dose, toggled against off' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-43.42875:767.24125]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 456.514275 + 0.0243757585 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-4.35686499:76.9712815]
set ytics 20
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '61.5 + 0.001112 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 61.4969239 + 0.00111174926 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-93.2922281:1648.1627]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '9.089 + 1.546 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 9.08861819 + 1.54578185 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-36.0420486:272.448658]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -22.2979641 + 0.278220334 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-38.9151634:170.202745]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -31.003268 + 0.329084967 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-3951.87328:51334.4331]
set ytics 20000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -1765.0355 + 387.464315 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-15.21:6.21]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -0.734375 + -4.19616699e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-24.0038248:424.067571]
set ytics 200
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 34.0447049 + 22.8761901 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-69.9820239:1236.34909]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '480.4 + 0.01047 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 480.430556 + 0.0104665605 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-298.38:5271.38]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1.667 + 77.71 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -1.66666667 + 77.7142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-88.74:1567.74]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '73.29 + 0.1715 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 73.2859495 + 0.171461563 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-46.5:821.5]
set ytics 200
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '71 + 0.1719 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 71 + 0.171875 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-1259.52:22251.52]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '82 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 82 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,881 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_free-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: share of each function in the difference, toggled against off' at screen 0.012766,0.977299 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015891 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.947787
set bmargin at screen 0.086266
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
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
set label 34 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 76 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
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
set label 49 'get_page_from_freelist +228, __free_pages_ok +215 and 76 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 '__rmqueue_pcplist +118, __free_frozen_pages +112 and 2 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'memset_orig +2,535, free_tail_page_prepare +347 and 98 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'memset_orig +980, kfree +44 and 4 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.043133 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.043133 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.043133 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.043133 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.043133 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.043133 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.043133 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.043133 left font ',11' textcolor rgb '#24292f'
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
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, idle against absent' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.7641296:23.1180804]
plot \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-idle-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, idle against absent' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-12.3061111:94.7783334]
set ytics 50
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 68.0833333 + -0.00729031033 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-1.3625:24.0708333]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 18.0212667 + 0.00045109587 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-0.867825605:15.3315857]
set ytics 5
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 1.58188649 + 0.0128818736 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-0.735943427:8.56793429]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.321430837 + 0.00839094311 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-1.71324619:7.49320261]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.36492375 + 0.0144880174 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-2783.27333:1667.60667]
set ytics 1000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -246.020667 + -8.18674322 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-5.53125:10.21875]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 2.5390625 + -6.30655596e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-0.712365592:0.140681004]
set ytics 0.2
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0.138888889 + -0.04390681 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-7.40749998:130.865833]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '122.6 - 0.0001545 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 122.583333 + -0.000154525515 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-14.34:253.34]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '7.333 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 7.33333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-0.6:10.6]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 10 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-0.9:15.9]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '15' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 15 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-153.12:2705.12]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 9.968 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 9.96766169 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,881 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, idle against absent' at screen 0.012766,0.977299 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015891 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.947787
set bmargin at screen 0.086266
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__kmalloc_cache_noprof +10, kfree +5' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_alloc_noprof +5, kmem_cache_free +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_alloc_noprof +5, kmem_cache_free +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__kmalloc_cache_noprof +80, kfree +80' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__kmalloc_cache_noprof +80, kfree +80' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__kmalloc_cache_noprof +80, kfree +80' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'kfree +320, __kmalloc_cache_noprof +318' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 '__kmalloc_cache_noprof +20, kfree +20' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'kfree +1,280, __kmalloc_cache_noprof +1,272' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'kfree +1,280, __kmalloc_cache_noprof +1,272' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'kfree +1,280, __kmalloc_cache_noprof +1,272' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 '__dequeue_entity +846.50, kmem_cache_alloc_node_noprof +718 and 72 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'kmem_cache_free_bulk +82, kmem_cache_alloc_bulk_noprof -21' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'kmem_cache_free_bulk +322, build_detached_freelist +146 and 2 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 '__kmalloc_cache_noprof +10, kfree +5' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'kmem_cache_free_bulk +22, kmem_cache_alloc_bulk_noprof +3' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'kmem_cache_alloc_noprof +40, kmem_cache_free +20' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'kmem_cache_alloc_noprof +5' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'kmem_cache_alloc_noprof +160, kmem_cache_free +80 and 3 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'kmem_cache_alloc_noprof +25, kmem_cache_free +10' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.043133 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.043133 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.043133 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.043133 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.043133 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.043133 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.043133 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.043133 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_1 against absent' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-76.4188402:233.025229]
plot \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,846 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kfence-ms_1-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_1 against absent' at screen 0.012766,0.976359 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016548 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-120.1275:249.7525]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 75.9953704 + 0.000452865789 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-2.03:35.8633333]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 30.4778013 + -0.000207629196 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-1.23975087:21.9022653]
set ytics 10
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 2.25983785 + 0.0184026766 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-1.05134775:12.2399062]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.459186909 + 0.0119870616 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-2.44749456:10.7045752]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.94989107 + 0.0206971678 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-8545.8125:9403.35417]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -288.941333 + 4.67191497 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-5.53125:10.21875]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -1.90625 + 0.000114933137 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-5.3775:95.0025]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 72.7430556 + -0.000980195545 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-14.52:256.52]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-0.78:13.78]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '13' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 13 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 18 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-199.2:3519.2]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 12.97 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 12.9676617 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,881 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_1 against absent' at screen 0.012766,0.977299 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015891 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.947787
set bmargin at screen 0.086266
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'unwind_next_frame +2,718.50, __orc_find +1,805.50 and 121 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__dequeue_task +162.38, __update_load_avg_se +161.25 and 100 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__update_load_avg_se +159, __dequeue_task +149.75 and 87 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__update_load_avg_se +159, __dequeue_task +149.75 and 87 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'unwind_next_frame +450, check_canary +429.88 and 105 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__update_load_avg_se +605.75, vruntime_eligible +568.75 and 76 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +8, kfree +5 and 77 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 '__kmalloc_cache_noprof +510, kfree +320' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 '__kmalloc_cache_noprof +32, kfree +20' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 '__kmalloc_cache_noprof +2,040, kfree +1,280' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 '__kmalloc_cache_noprof +2,040, kfree +1,280' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 '__kmalloc_cache_noprof +2,040, kfree +1,280' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'kmem_cache_alloc_node_noprof +1,155 and 74 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'kmem_cache_free_bulk +22, kmem_cache_alloc_bulk_noprof +6' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'kmem_cache_free_bulk +82, kmem_cache_alloc_bulk_noprof -18' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.043133 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.043133 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.043133 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.043133 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.043133 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.043133 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.043133 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.043133 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_10 against absent' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-72.8939779:221.017658]
plot \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-ms_10-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_10 against absent' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-120.1275:249.7525]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 75.9953704 + 0.000452865789 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-1.81884124:32.132862]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '29.09 + 0.000122 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 29.0937879 + 0.000122023282 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-1.23975087:21.9022653]
set ytics 10
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 2.25983785 + 0.0184026766 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-1.05134775:12.2399062]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.459186909 + 0.0119870616 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-2.44749456:10.7045752]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.94989107 + 0.0206971678 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-9075.53667:9425.37]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -336.6365 + -9.78566091 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-15.75:15.75]
set ytics 10
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -8.15625 + 0.000250293363 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-0.712365592:0.140681004]
set ytics 0.2
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0.138888889 + -0.04390681 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-19.7883333:77.3716667]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 66.7638889 + -0.00116644965 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-14.52:256.52]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-0.78:13.78]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '13' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 13 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 18 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-199.2:3519.2]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 12.97 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 12.9676617 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,881 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_10 against absent' at screen 0.012766,0.977299 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015891 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.947787
set bmargin at screen 0.086266
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'unwind_next_frame +2,718.50, __orc_find +1,805.50 and 121 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__update_load_avg_se +159, __dequeue_task +149.75 and 87 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__update_load_avg_se +156.75 and 88 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__update_load_avg_se +167.12, __dequeue_task +149.75 and 87 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'unwind_next_frame +450, check_canary +429.62 and 105 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__update_load_avg_se +621.12, vruntime_eligible +609.75 and 76 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +8, kfree +5 and 77 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 '__kmalloc_cache_noprof +510, kfree +320' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 '__kmalloc_cache_noprof +32, kfree +20' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 '__kmalloc_cache_noprof +2,040, kfree +1,280' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 '__kmalloc_cache_noprof +2,040, kfree +1,280' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 '__kmalloc_cache_noprof +2,040, kfree +1,280' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'kmem_cache_alloc_node_noprof +1,155 and 74 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'kmem_cache_free_bulk +22, kmem_cache_alloc_bulk_noprof +6' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'kmem_cache_free_bulk +82, kmem_cache_alloc_bulk_noprof -18' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.043133 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.043133 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.043133 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.043133 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.043133 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.043133 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.043133 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.043133 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_100 against absent' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-41.7636235:102.436012]
plot \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-ms_100-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_100 against absent' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-120.1275:249.7525]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 75.9953704 + 0.000452865789 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-1.81625:32.0870833]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 27.7421141 + 0.000105981312 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-1.23975087:21.9022653]
set ytics 10
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 2.25983785 + 0.0184026766 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-1.05134775:12.2399062]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.459186909 + 0.0119870616 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-2.44749456:10.7045752]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.94989107 + 0.0206971678 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-6109.38:1971.04667]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -2047.626 + 14.8121514 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-15.75:15.75]
set ytics 10
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -8.15625 + 0.000250293363 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-0.712365592:0.140681004]
set ytics 0.2
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0.138888889 + -0.04390681 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-6.52999998:115.363333]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 91.5 + -0.00094749814 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-14.52:256.52]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-0.78:13.78]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '13' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 13 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 18 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-199.2:3519.2]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 12.97 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 12.9676617 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,881 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_100 against absent' at screen 0.012766,0.977299 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015891 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.947787
set bmargin at screen 0.086266
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'unwind_next_frame +679.62, __orc_find +451.38 and 103 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__update_load_avg_se +82, __dequeue_task +74.88 and 87 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +8, kfree +5 and 75 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '__kmalloc_cache_noprof +510, kfree +320' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 '__kmalloc_cache_noprof +32, kfree +20' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 '__kmalloc_cache_noprof +2,040, kfree +1,280' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 '__kmalloc_cache_noprof +2,040, kfree +1,280' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 '__kmalloc_cache_noprof +2,040, kfree +1,280' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 '__update_load_avg_se +43, timer_recalc_next_expiry +37.75 and 90 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'kmem_cache_free_bulk +22, kmem_cache_alloc_bulk_noprof +6' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 '__update_load_avg_se +40.75, __enqueue_entity +23.75 and 87 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'kmem_cache_free_bulk +82, kmem_cache_alloc_bulk_noprof -18' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'kmem_cache_free_bulk +322, build_detached_freelist +146 and 2 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'kmem_cache_alloc_noprof +8' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'chacha_permute +160.12, kmem_cache_alloc_noprof +40 and 24 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.043133 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.043133 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.043133 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.043133 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.043133 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.043133 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.043133 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.043133 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_500-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_500 against absent' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-16.8198468:32.9738447]
plot \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,846 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kfence-ms_500-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_500 against absent' at screen 0.012766,0.976359 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016548 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-120.1275:249.7525]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 75.9953704 + 0.000452865789 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-1.82:32.1533333]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 27.940925 + 0.000156741761 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-1.23975087:21.9022653]
set ytics 10
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 2.25983785 + 0.0184026766 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-1.05134775:12.2399062]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.459186909 + 0.0119870616 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-2.44749456:10.7045752]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.94989107 + 0.0206971678 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-4304.61333:7217.94667]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -1525.17733 + 56.1173438 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-14.79:5.79]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -6.7890625 + 0.000122624059 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-5.43:95.93]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 78.2361111 + -0.00103711325 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-14.52:256.52]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-0.78:13.78]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '13' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 13 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 18 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-199.2:3519.2]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 12.97 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 12.9676617 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,881 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_500-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_500 against absent' at screen 0.012766,0.977299 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015891 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.947787
set bmargin at screen 0.086266
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +8, kfree +5 and 75 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 '__kmalloc_cache_noprof +510, kfree +320' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 '__kmalloc_cache_noprof +32, kfree +20' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '__kmalloc_cache_noprof +2,040, kfree +1,280' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 '__kmalloc_cache_noprof +2,040, kfree +1,280' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 '__kmalloc_cache_noprof +2,040, kfree +1,280' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 '__dequeue_task +43.75, timer_recalc_next_expiry +34.38 and 82 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'kmem_cache_free_bulk +22, kmem_cache_alloc_bulk_noprof +6' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'kmem_cache_free_bulk +82, kmem_cache_alloc_bulk_noprof -18' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'kmem_cache_free_bulk +322, build_detached_freelist +146 and 2 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'kmem_cache_alloc_noprof +8' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'chacha_permute +160.12, kmem_cache_alloc_noprof +40 and 24 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'kmem_cache_alloc_noprof +52, kmem_cache_free +20' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'kmem_cache_alloc_noprof +34, kmem_cache_free +10' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.043133 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.043133 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.043133 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.043133 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.043133 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.043133 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.043133 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.043133 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_erase-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: extra instructions per operation, on against off' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.7981546:669.485582]
plot \
 'cost-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1416 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kstack_erase-on-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kstack_erase: extra instructions by dose, on against off' at screen 0.012766,0.985876 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.009887 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.943503
set bmargin at screen 0.857345
set yrange [-98.76:1744.76]
set ytics 500
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1646' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1646 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.943503
set bmargin at screen 0.857345
set yrange [-217.974545:3850.88363]
set ytics 1000
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 2915.70872 + 0.0700390977 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.943503
set bmargin at screen 0.857345
set yrange [-140.518125:2482.48688]
set ytics 1000
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2334 - 0.0001128 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2333.63594 + -0.000112765596 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.809322
set bmargin at screen 0.723164
set yrange [-51.3647939:907.444692]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '844.8 + 0.0113 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 844.783291 + 0.0112966067 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.809322
set bmargin at screen 0.723164
set yrange [-62.46:1103.46]
set ytics 500
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1041' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 1041 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.809322
set bmargin at screen 0.723164
set yrange [-68.34:1207.34]
set ytics 500
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1139' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 1139 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.675141
set bmargin at screen 0.588983
set yrange [-23321.98:412021.647]
set ytics 100000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2455 + 4059 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -2455.37233 + 4058.88423 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.675141
set bmargin at screen 0.588983
set yrange [-361.64625:6389.08375]
set ytics 2000
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6019 + 1.907e-05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 6019.07812 + 1.90734863e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.675141
set bmargin at screen 0.588983
set yrange [-280.86:4961.86]
set ytics 2000
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '404.3 + 0.5181 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 404.321935 + 0.518062781 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::37::42 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::37::42 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.540960
set bmargin at screen 0.454802
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::43::46 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::43::46 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.540960
set bmargin at screen 0.454802
set yrange [-17.34:306.34]
set ytics 100
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::47::49 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::47::49 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.540960
set bmargin at screen 0.454802
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::50::53 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::50::53 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.406780
set bmargin at screen 0.320621
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::54::56 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::54::56 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.406780
set bmargin at screen 0.320621
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::57::60 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::57::60 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.406780
set bmargin at screen 0.320621
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::61::63 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::61::63 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.272599
set bmargin at screen 0.186441
set yrange [-11.46:202.46]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::64::66 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::64::66 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.272599
set bmargin at screen 0.186441
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::67::69 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::67::69 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.272599
set bmargin at screen 0.186441
set yrange [-1.89112903:33.4099463]
set ytics 10
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 32.5416667 + -1.02284946 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.138418
set bmargin at screen 0.052260
set yrange [-19.4584524:343.765992]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '340.3 - 0.003894 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 340.256944 + -0.00389389765 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.138418
set bmargin at screen 0.052260
set yrange [-0.321904762:2.13142857]
set ytics 1
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -0.333333333 + 0.0357142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,881 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_erase-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: share of each function in the difference, on against off' at screen 0.012766,0.977299 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015891 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.947787
set bmargin at screen 0.086266
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'stackleak_erase +3,995, __sanitizer_cov_stack_depth +608 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'stackleak_erase +2,139, __sanitizer_cov_stack_depth +304 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'stackleak_erase +1,211, __sanitizer_cov_stack_depth +152 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'stackleak_erase +557, entry_SYSCALL_64 +44' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'stackleak_erase +837, entry_SYSCALL_64 +44, kfree +8 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'stackleak_erase +1,660, entry_SYSCALL_64 +88, vfs_read +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'stackleak_erase +571, entry_SYSCALL_64 +44' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'stackleak_erase +571, entry_SYSCALL_64 +44' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'stackleak_erase +375, entry_SYSCALL_64 +44' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'stackleak_erase +747, __sanitizer_cov_stack_depth +76 and 3 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'stackleak_erase +277, entry_SYSCALL_64 +44 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'stackleak_erase +427, entry_SYSCALL_64 +44 and 3 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'stackleak_erase +263, entry_SYSCALL_64 +44' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'stackleak_erase +431, entry_SYSCALL_64 +44' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'stackleak_erase +2,178, entry_SYSCALL_64 +88 and 2 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'stackleak_erase +375, entry_SYSCALL_64 +44, sync_lazytime +4' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'stackleak_erase +585, entry_SYSCALL_64 +44' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'stackleak_erase +235, entry_SYSCALL_64 +44' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'stackleak_erase +263, entry_SYSCALL_64 +44' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'stackleak_erase +445, entry_SYSCALL_64 +44' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'stackleak_erase +2,178, entry_SYSCALL_64 +88 and 2 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'stackleak_erase +777, entry_SYSCALL_64 +44 and 2 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'stackleak_erase +731, entry_SYSCALL_64 +44 and 2 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'stackleak_erase +585, entry_SYSCALL_64 +44' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'stackleak_erase +277, entry_SYSCALL_64 +44' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'stackleak_erase +1,623, entry_SYSCALL_64 +220' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'stackleak_erase +417, entry_SYSCALL_64 +44' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'stackleak_erase +529, entry_SYSCALL_64 +44, vfs_read +2' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'stackleak_erase +739, entry_SYSCALL_64 +44' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'stackleak_erase +277, entry_SYSCALL_64 +44' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'stackleak_erase +2,531, entry_SYSCALL_64 +132 and 3 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'stackleak_erase +277, entry_SYSCALL_64 +44' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'stackleak_erase +277, entry_SYSCALL_64 +44' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.043133 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.043133 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.043133 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.043133 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.043133 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.043133 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.043133 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.043133 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shadow_call_stack-authenticated-x86_64-7.3-gcc.svg'
unset label
set label 1 'shadow_call_stack: extra instructions per operation, authenticated against off' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.02:0.24]
plot \
 'cost-shadow_call_stack-authenticated-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shadow_call_stack-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'shadow_call_stack: extra instructions per operation, on against off' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.02:0.24]
plot \
 'cost-shadow_call_stack-on-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shadow_call_stack-patched-x86_64-7.3-gcc.svg'
unset label
set label 1 'shadow_call_stack: extra instructions per operation, patched against off' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.02:0.24]
plot \
 'cost-shadow_call_stack-patched-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-stackprotector-strong-x86_64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: extra instructions per operation, strong against off' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 295 operations that differ less are not drawn.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-23.6064984:83.7266129]
plot \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1416 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-stackprotector-strong-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'stackprotector: extra instructions by dose, strong against off' at screen 0.012766,0.985876 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.009887 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.943503
set bmargin at screen 0.857345
set yrange [-5.46:96.46]
set ytics 50
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '91' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 91 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.943503
set bmargin at screen 0.857345
set yrange [-28.8078472:508.938635]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 296.392361 + 0.0179432057 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.943503
set bmargin at screen 0.857345
set yrange [-14.5972863:257.885392]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '237.4 + 0.0005856 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 237.432319 + 0.000585578668 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.809322
set bmargin at screen 0.723164
set yrange [-1.46385052:25.8613591]
set ytics 10
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 13.3559027 + 0.0110416059 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.809322
set bmargin at screen 0.723164
set yrange [-2.81500349:49.7317283]
set ytics 20
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 39.7244879 + 0.00719223695 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::15::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.809322
set bmargin at screen 0.723164
set yrange [-2.76:48.76]
set ytics 20
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '38.83 + 0.01242 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 38.8300654 + 0.0124183007 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.675141
set bmargin at screen 0.588983
set yrange [-1913.77469:13495.1445]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -1359.06083 + 135.381975 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::24::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.675141
set bmargin at screen 0.588983
set yrange [-11.7005141:206.709083]
set ytics 50
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '188.5 + 9.955e-05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 188.484375 + 9.95512932e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::32::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.675141
set bmargin at screen 0.588983
set yrange [-12.4279775:219.560936]
set ytics 100
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '14.69 + 0.02349 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 14.6938133 + 0.0234911066 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::37::42 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::37::42 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.540960
set bmargin at screen 0.454802
set yrange [-23.04:407.04]
set ytics 100
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 6 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::43::46 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::43::46 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.540960
set bmargin at screen 0.454802
set yrange [-4.8:84.8]
set ytics 20
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::47::49 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::47::49 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.540960
set bmargin at screen 0.454802
set yrange [-19.2:339.2]
set ytics 100
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::50::53 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::50::53 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.406780
set bmargin at screen 0.320621
set yrange [-19.2:339.2]
set ytics 100
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::54::56 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::54::56 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.406780
set bmargin at screen 0.320621
set yrange [-23.04:407.04]
set ytics 100
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 6 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::67::69 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::67::69 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.406780
set bmargin at screen 0.320621
set yrange [-1.43129032:25.286129]
set ytics 10
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 24.25 + -0.39516129 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::82::86 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.272599
set bmargin at screen 0.186441
set yrange [-8.28499998:146.368333]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '134.8 - 0.0003042 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 134.75 + -0.000304206969 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::87::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.272599
set bmargin at screen 0.186441
set yrange [-0.965714286:6.39428571]
set ytics 2
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -1 + 0.107142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::90::92 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.272599
set bmargin at screen 0.186441
set yrange [-0.36:6.36]
set ytics 2
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 6 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::93::103 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.138418
set bmargin at screen 0.052260
set yrange [-0.36:6.36]
set ytics 2
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 6 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::104::106 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.138418
set bmargin at screen 0.052260
set yrange [-92.16:1628.16]
set ytics 500
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 6 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::107::110 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,881 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-stackprotector-strong-x86_64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: share of each function in the difference, strong against off' at screen 0.012766,0.977299 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015891 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.947787
set bmargin at screen 0.086266
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
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
set label 37 'use +192, vfs_read +7, __x64_sys_pread64 +5 and 1 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'use +96, vfs_read +7, __x64_sys_pread64 +5 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'use +48, vfs_read +7, __x64_sys_pread64 +5 and 1 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'use +24, vfs_read +7, __x64_sys_pread64 +5 and 1 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 '__rmqueue_pcplist +101.94, locks_remove_file +17 and 12 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'override_release +9, __do_sys_newuname +6' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'chacha_permute +640.50, chacha_block_generic +69 and 46 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'sigprocmask +14, __x64_sys_rt_sigprocmask +12 and 1 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'vfs_read +7, use +6, __x64_sys_pread64 +5 and 1 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 '_copy_from_iter +12, anon_pipe_trim_and_unlock +12 and 8 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'balance_dirty_pages_ratelimite +6 and 9 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'anon_pipe_trim_and_unlock +12, _copy_from_iter +6 and 8 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'balance_dirty_pages_ratelimite +6 and 9 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'balance_dirty_pages_ratelimite +60 and 16 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'kmem_cache_alloc_noprof +6' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'kmem_cache_alloc_noprof +6' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.043133 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.043133 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.043133 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.043133 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.043133 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.043133 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.043133 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.043133 left font ',11' textcolor rgb '#24292f'
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
