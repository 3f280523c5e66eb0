set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cfi-kcfi-arm64-7.3-clang.svg'
unset label
set label 1 'cfi: extra instructions per operation, kcfi against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-68.5941203:160.391545]
plot \
 'cost-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-cfi-kcfi-arm64-7.3-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cfi: extra instructions by dose, kcfi against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-2.1:37.1]
set ytics 10
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '35' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 35 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-7.90999998:139.743333]
set ytics 50
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 99.4814815 + 0.0025574484 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-86.6398292:1165.05508]
set ytics 500
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -19.6958713 + 0.111126766 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-9512.73788:159203.363]
set ytics 50000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-489.4 + 15.05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -489.430217 + 15.054862 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-103.180208:88.7947917]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2.10907938 + 0.000891261689 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-14165.5944:200771.135]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2670 + 19.14 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -2670.26199 + 19.1351883 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-518.114731:5450.23291]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -203.658498 + 5.27667603 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1112.50344:5351.27378]
set ytics 2000
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -816.515705 + 5.02860405 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-448.0275:7915.1525]
set ytics 2000
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-50.97 + 14.9 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -50.9711783 + 14.903209 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-3525.95:7075.78333]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -205.434667 + 64.8304465 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-437.1925:161.400833]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -34.0217014 + 0.00059594732 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-0.9:15.9]
set ytics 5
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '15' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 15 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-6.52295999:38.4619914]
set ytics 20
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -4.73074942 + 0.617697539 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-38.62375:2.18625]
set ytics 10
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -18.21875 + 0.216889881 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.3:5.3]
set ytics 2
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 5 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::82::85 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::82::85 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-30.5064809:3.05894052]
set ytics 10
set label 1 'copy/to_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 1.31888504 + -0.00726151143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::90::93 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::90::93 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-5.7775:102.069167]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 51.4583333 + -0.000363788907 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-arm64-7.3-clang.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-cfi-kcfi-arm64-7.3-clang.svg'
unset label
set label 1 'cfi: share of each function in the difference, kcfi against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +20' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'run +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'run +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'run +5' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'run +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'run +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__free_one_page +555,612, free_pcppages_bulk +222,407 and 295 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'do_select +2,500, sock_poll +2,500, tcp_poll +2,500 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_select +1,250, sock_poll +1,250, tcp_poll +1,250 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'do_select +500, sock_poll +500, tcp_poll +500 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-cfi-kcfi-arm64-7.3-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cfi-kcfi-arm64-7.3-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cfi-kcfi-arm64-7.3-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-cfi-kcfi-arm64-7.3-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-cfi-kcfi-arm64-7.3-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-on-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: extra instructions per operation, on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.7136872:664.248606]
plot \
 'cost-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-init_on_alloc-on-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_alloc: extra instructions by dose, on against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-81.5187498:1440.16458]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 336.952675 + 0.0952461567 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-1050.43304:59.458474]
set ytics 500
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -23.487497 + -0.0967487069 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-1565.0565:88.5881037]
set ytics 500
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-41.28 - 0.1435 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -41.2765147 + -0.143519188 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-8.76812502:154.903542]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 134.51839 + 0.000857038886 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-20556.9365:362414.669]
set ytics 100000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-74.79 + 34.19 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -74.7904966 + 34.190016 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-4336.21417:468.228192]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 215.087195 + -4.23984382 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-19.2516667:80.335]
set ytics 50
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 11.7092081 + 0.00136413606 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-197.39377:42.8053077]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 25.8540154 + -0.420759955 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-813.403333:9090.57]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 202.614833 + 69.1218161 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-115.123891:605.610786]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 437.739583 + -0.00784687329 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-286.44:5060.44]
set ytics 2000
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '20.79 + 297.1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 20.7916667 + 297.06586 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-293.985059:5193.73605]
set ytics 2000
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '166.2 + 0.07223 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 166.243056 + 0.0722275991 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-127.08:2245.08]
set ytics 1000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '32.78 + 32.52 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 32.7847222 + 32.5246776 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-33.6647894:594.744613]
set ytics 200
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '39.59 + 0.06366 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 39.5944018 + 0.0636578884 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.3:5.3]
set ytics 2
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 5 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-629.76:11125.76]
set ytics 5000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '41 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 41 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_alloc-on-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: share of each function in the difference, on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'clear_page +4,224, get_page_from_freelist +327 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__pi_memset_generic +545, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'clear_page +2,112, __rmqueue_pcplist +119 and 2 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__pi_memset_generic +289, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'clear_page +1,056, __rmqueue_pcplist +63 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__pi_memset_generic +161, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'clear_page +528, __rmqueue_pcplist +35 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__pi_memset_generic +97, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__pi_memset_generic +448, kmem_cache_alloc_bulk_noprof +55 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__pi_memset_generic +1,792 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'clear_page +4,257, get_page_from_freelist +329.62 and 8 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__pi_memset_generic +65, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_alloc-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-toggled-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: extra instructions per operation, toggled against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.7159293:664.387619]
plot \
 'cost-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set yrange [-81.7849998:1444.86833]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 338.182613 + 0.0955606259 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-1059.83799:59.9908294]
set ytics 500
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -22.905802 + -0.0976941355 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-1213.16154:68.6695213]
set ytics 500
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -40.8372717 + -0.110365475 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-8.73062502:154.241042]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 117.077234 + 0.00239943966 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-22485.2161:391164.824]
set ytics 100000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-362.3 + 36.92 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -362.314111 + 36.9215421 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-4334.10784:468.349686]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 215.313179 + -4.23800356 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-14.9126061:120.102624]
set ytics 50
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -8.89731718 + 0.121766982 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-229.131667:92.215]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -112.33114 + 0.256748517 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-4079.81333:12225.1467]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 104.238333 + 61.971289 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-111.806085:600.998458]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 431.807292 + -0.00771221038 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-286.5:5061.5]
set ytics 2000
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '21 + 297.1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 21 + 297.096774 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-293.123631:5178.51748]
set ytics 2000
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '159.9 + 0.07211 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 159.854167 + 0.0721060132 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
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
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-33.6647894:594.744613]
set ytics 200
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '39.59 + 0.06366 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 39.5944018 + 0.0636578884 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.3:5.3]
set ytics 2
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 5 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-629.76:11125.76]
set ytics 5000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '41 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 41 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_alloc-toggled-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: share of each function in the difference, toggled against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'clear_page +4,224, get_page_from_freelist +325 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__pi_memset_generic +545, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'clear_page +2,112, __rmqueue_pcplist +119 and 2 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__pi_memset_generic +289, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'clear_page +1,056, __rmqueue_pcplist +63 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__pi_memset_generic +161, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'clear_page +528, __rmqueue_pcplist +35 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__pi_memset_generic +97, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__pi_memset_generic +448, kmem_cache_alloc_bulk_noprof +54 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__pi_memset_generic +1,792 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'clear_page +4,257, get_page_from_freelist +327.62 and 7 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__pi_memset_generic +65, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_alloc-toggled-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_both-on-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: extra instructions per operation, on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-17.5454545:1087.81818]
plot \
 'cost-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-init_on_both-on-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_both: extra instructions by dose, on against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-107.76375:1903.82625]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 751.276363 + 0.099680499 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-19.1146847:1.69276282]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 0.579923531 + -0.00184539952 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-307.15:843.65]
set ytics 500
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -89.0313797 + 0.0847051148 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-12.343672:218.071539]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 187.705583 + 0.00180222837 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-32454.8559:515037.268]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-3174 + 48.81 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -3173.73029 + 48.8095819 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-3358.87167:466.955]
set ytics 1000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 221.960359 + -3.31848824 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-34.5562771:295.284823]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -19.8609755 + 0.29747574 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-140.534167:213.9925]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -44.6995431 + 0.328132565 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2313.49667:21361.9967]
set ytics 10000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -785.508833 + 177.248085 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-35.5020833:602.314583]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 283.182292 + -0.00398758919 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-286.44:5060.44]
set ytics 2000
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '20.79 + 297.1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 20.7916667 + 297.06586 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-320.978512:5670.62038]
set ytics 2000
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '430.9 + 0.07505 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 430.895833 + 0.0750541082 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-383.64:6777.64]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6.667 + 99.79 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 6.66666667 + 99.7857143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-69.849579:1234.00923]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '121.2 + 0.1273 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 121.188804 + 0.127315777 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-20.9695891:370.46274]
set ytics 100
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '87.86 + 0.06388 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 87.8571429 + 0.0638759785 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-1904.64:33648.64]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '124 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 124 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_both-on-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: share of each function in the difference, on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__pi_memset_generic +1,103, kfree +25 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'clear_page +4,224, __free_pages_ok +320 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__pi_memset_generic +591, kfree +25 and 2 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'clear_page +2,112, __free_frozen_pages +169 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__pi_memset_generic +335, kfree +25 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__pi_memset_generic +4,416, kmem_cache_free_bulk +1,351 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__pi_memset_generic +1,104, kmem_cache_free_bulk +343 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__pi_memset_generic +207, kfree +25 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'clear_page +1,056, __free_frozen_pages +93 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__pi_memset_generic +143, kfree +25 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__pi_memset_generic +276, kmem_cache_free_bulk +91 and 2 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__pi_memset_generic +111, kfree +25 and 2 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-init_on_both-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_both-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_both-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_both-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_both-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_both-toggled-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: extra instructions per operation, toggled against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-17.530303:1086.87879]
plot \
 'cost-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-init_on_both-toggled-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_both: extra instructions by dose, toggled against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-108.0375:1908.6625]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 749.790252 + 0.100254682 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-19.215:3.465]
set ytics 10
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.2959962 + -0.00190118834 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-304.765:843.515]
set ytics 500
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -88.315307 + 0.0846493259 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-12.43875:219.75125]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '206 - 0.0002085 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 205.959443 + -0.000208528374 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-26331.6528:458982.999]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-376 + 43.32 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -375.972919 + 43.3193034 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-3358.87167:466.955]
set ytics 1000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 221.960359 + -3.31848824 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-61.1650702:403.826954]
set ytics 200
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -40.421582 + 0.41667988 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-130.630417:39.02625]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 2.65031167 + -0.174463659 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1132.72583:15392.2675]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -438.243833 + 139.76661 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-46.9779021:597.681139]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 418.137153 + -0.00657012557 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-286.5:5061.5]
set ytics 2000
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '23 + 297 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 23 + 297 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-319.831786:5650.36155]
set ytics 2000
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '338.4 + 0.07617 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 338.402778 + 0.0761738126 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-384.643631:6795.37081]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '84.52 + 98.85 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 84.5208333 + 98.8469742 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-69.789579:1232.94923]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '120.2 + 0.1273 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 120.188804 + 0.127315777 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-21.0161943:371.2861]
set ytics 100
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 101.268601 + 0.0607913341 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_both-toggled-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: share of each function in the difference, toggled against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__pi_memset_generic +1,103, kfree +25 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'clear_page +4,224, __free_pages_ok +321 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__pi_memset_generic +591, kfree +25 and 2 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'clear_page +2,112, __free_frozen_pages +170 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__pi_memset_generic +335, kfree +25 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__pi_memset_generic +4,416, kmem_cache_free_bulk +1,351 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__pi_memset_generic +1,104, kmem_cache_free_bulk +343 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__pi_memset_generic +207, kfree +25 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'clear_page +1,056, __free_frozen_pages +94 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__pi_memset_generic +143, kfree +25 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__pi_memset_generic +276, kmem_cache_free_bulk +91 and 2 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__pi_memset_generic +111, kfree +25 and 2 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_both-toggled-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-on-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: extra instructions per operation, on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.720412:664.665542]
plot \
 'cost-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-init_on_free-on-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_free: extra instructions by dose, on against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-86.595:1529.845]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 443.577675 + 0.0942424675 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-9.675:2.925]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.00603443 + -0.000978488577 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-745.901667:1241.81833]
set ytics 500
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -240.075383 + 0.132251221 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-5.31625:93.9204167]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 79.570524 + -0.000641480877 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-22235.9281:392834.729]
set ytics 100000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '834.8 + 36.98 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 834.786334 + 36.9764015 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-4247.74829:473.330919]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 224.578514 + -4.16255258 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-46.7006115:291.008211]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -31.5701835 + 0.296111604 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-136.034167:134.4925]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -30.0753601 + 0.172903807 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2441.37167:10923.1217]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 974.321333 + 72.1146772 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-39.6651631:667.399286]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 441.096354 + -0.00675785926 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-286.62:5063.62]
set ytics 2000
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.43 + 297.2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 10.4344618 + 297.195719 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-317.1425:5602.85083]
set ytics 2000
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '149.5 + 0.07808 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 149.493056 + 0.0780801924 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-256.56:4532.56]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.5 + 66.8 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -0.5 + 66.8035714 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-36.1847894:639.264613]
set ytics 200
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '81.59 + 0.06366 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 81.5944018 + 0.0636578884 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-20.6695891:365.16274]
set ytics 100
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '82.86 + 0.06388 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 82.8571429 + 0.0638759785 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-1274.88:22522.88]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '83 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 83 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_free-on-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: share of each function in the difference, on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'clear_page +4,224, __free_pages_ok +320 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__pi_memset_generic +558, kfree +25 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'clear_page +2,112, __free_frozen_pages +169 and 2 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__pi_memset_generic +302, kfree +25 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'clear_page +1,056, __free_frozen_pages +93 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__pi_memset_generic +174, kfree +25 and 2 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__pi_memset_generic +2,624, kmem_cache_free_bulk +1,351 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__pi_memset_generic +656, kmem_cache_free_bulk +343 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__pi_memset_generic +110, kfree +25 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'clear_page +528, __free_frozen_pages +55 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__pi_memset_generic +78, kfree +25 and 2 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__pi_memset_generic +164, kmem_cache_free_bulk +91 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-init_on_free-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_free-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_free-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_free-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_free-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-toggled-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: extra instructions per operation, toggled against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.7181715:664.526633]
plot \
 'cost-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-init_on_free-toggled-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_free: extra instructions by dose, toggled against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-86.5849998:1529.66833]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 443.308513 + 0.0942671243 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-0.135:2.385]
set ytics 1
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 0.716072665 + -5.57888166e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-860.401667:3264.65167]
set ytics 1000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -301.558016 + 0.327897745 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-38.8841667:92.3425]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 43.6379308 + 0.00294689643 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-22184.291:391922.474]
set ytics 100000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '862.3 + 36.89 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 862.315172 + 36.8875868 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-4247.74829:473.330919]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 224.578514 + -4.16255258 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-46.7006115:291.008211]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -31.5701835 + 0.296111604 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-136.034167:134.4925]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -30.0753601 + 0.172903807 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-4030.89997:13020.7883]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -422.088167 + 130.514512 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-108.180659:609.994502]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 411.25 + -0.00733882125 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-286.56:5062.56]
set ytics 2000
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '14.38 + 297.5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 14.3849826 + 297.492005 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-307.325:5429.40833]
set ytics 2000
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '232.1 + 0.07452 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 232.097222 + 0.0745234414 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-256.5:4531.5]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.3333 + 66.79 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -0.333333333 + 66.7857143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-36.1847894:639.264613]
set ytics 200
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '81.59 + 0.06366 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 81.5944018 + 0.0636578884 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-20.7761943:367.0461]
set ytics 100
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 97.2686012 + 0.0607913341 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-1274.88:22522.88]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '83 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 83 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_free-toggled-arm64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: share of each function in the difference, toggled against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'clear_page +4,224, __free_pages_ok +321 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__pi_memset_generic +558, kfree +25 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'clear_page +2,112, __free_frozen_pages +170 and 2 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__pi_memset_generic +302, kfree +25 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'clear_page +1,056, __free_frozen_pages +94 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__pi_memset_generic +174, kfree +25 and 2 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__pi_memset_generic +2,624, kmem_cache_free_bulk +1,351 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__pi_memset_generic +656, kmem_cache_free_bulk +343 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__pi_memset_generic +110, kfree +25 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'clear_page +528, __free_frozen_pages +56 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__pi_memset_generic +78, kfree +25 and 2 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__pi_memset_generic +164, kmem_cache_free_bulk +91 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_free-toggled-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, idle against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.24240058:15.028836]
plot \
 'cost-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-idle-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, idle against absent' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-5.785:102.201667]
set ytics 50
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 64.1958591 + -0.00231812193 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-9.675:2.925]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.00603443 + -0.000978488577 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-33.595:257.511667]
set ytics 100
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 90.9735395 + -0.00930115259 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-47.9122917:24.339375]
set ytics 20
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1.51268091 + 0.00031017228 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-8540.83358:96549.1541]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -2920.33246 + 9.31964784 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-5088.24497:509.327732]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 214.407727 + -4.94996129 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-120.171667:15.255]
set ytics 50
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -15.4215397 + -0.0149510581 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-130.630417:39.02625]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -8.23658013 + -0.0589044723 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-3901.62833:20496.545]
set ytics 10000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -639.255 + 158.703669 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-117.186039:669.299839]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 429.972222 + -0.00770607131 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-10.345:182.761667]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 93.9305556 + -6.15195623e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-19.38:342.38]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6.333 + 4.929 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 6.33333333 + 4.92857143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.48:8.48]
set ytics 2
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 8 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.9:15.9]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '15' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 15 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-122.88:2170.88]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 8 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, idle against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free_bulk +329, build_detached_freelist +130 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free_bulk +85, kmem_cache_alloc_bulk_noprof -6' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_free_bulk +25, kmem_cache_alloc_bulk_noprof +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +9, kfree +6' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +9, kfree +6' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__dequeue_task +1,542.50, __dequeue_entity +1,378 and 78 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +6, kmem_cache_alloc_noprof +2' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_free +6, kmem_cache_alloc_noprof +2' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-idle-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_1-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_1 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.242335766:15.0248175]
plot \
 'cost-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-ms_1-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_1 against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-26.57:469.403333]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 312.868827 + -0.0213756169 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-264.967855:4681.09878]
set ytics 2000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '69.1 + 0.4347 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 69.1003145 + 0.434703061 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-94.9900002:1678.15667]
set ytics 500
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 481.490035 + 0.0679716368 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-34.4020833:24.0479167]
set ytics 20
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 20.7123765 + -0.00514499948 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-10500.4309:664.057901]
set ytics 5000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '66.95 - 0.9941 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 66.9543536 + -0.994069824 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-4950.67031:496.953259]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 209.933285 + -4.81700305 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-219.632188:48.8353177]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 36.4725534 + -0.201942348 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-130.674583:39.02875]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -61.2435094 + 0.0509145788 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-4554.525:8162.60833]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -1681.21117 + 86.7143113 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-658.511667:623.095]
set ytics 500
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -4.53645833 + 0.000416048111 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-3.08890838:30.805347]
set ytics 10
set label 1 'copy/from_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 -1.33180591 + 0.00733265106 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::86::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::86::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-13.2333333:71.2333333]
set ytics 20
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 30.6875 + 0.000261821444 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-19.62:346.62]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 4.929 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 4.92857143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.72:12.72]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '12' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 12 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-1.14:20.14]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '19' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 19 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-198.775:3511.69167]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-25.17 + 13 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -25.170398 + 13.0047008 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_1-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_1 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free_bulk +85, kmem_cache_alloc_bulk_noprof -2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free_bulk +329, build_detached_freelist +130 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free_bulk +25, kmem_cache_alloc_bulk_noprof +10' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_10-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_10 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.242335766:15.0248175]
plot \
 'cost-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-ms_10-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_10 against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-26.561875:469.259792]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 312.803627 + -0.0213674537 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-264.967855:4681.09878]
set ytics 2000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '69.1 + 0.4347 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 69.1003145 + 0.434703061 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-97.71:1726.21]
set ytics 500
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 490.107599 + 0.0853357647 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-1.57875:27.89125]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 21.3692273 + 0.000441052066 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-10736.6167:25541.1167]
set ytics 10000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -3577.37591 + 2.63934205 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-4950.67031:496.953259]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 209.933285 + -4.81700305 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1.2616173:14.6878874]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.551024291 + 0.0143844739 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-136.129167:136.170833]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 43.2104363 + -0.152165789 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-4624.64333:9091.81]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -219.043 + 45.0043201 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-388.110011:118.721319]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -176.367187 + 0.00408839154 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-0.211021505:1.06854839]
set ytics 0.5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.208333333 + 0.0658602151 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-63.5525:133.4275]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 1.52083333 + 0.00160507929 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-19.62:346.62]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 4.929 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 4.92857143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.72:12.72]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '12' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 12 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-1.14:20.14]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '19' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 19 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-170.267998:3008.06797]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '25.41 + 10.99 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 25.4054726 + 10.985916 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_10-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_10 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free_bulk +85, kmem_cache_alloc_bulk_noprof -2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free_bulk +329, build_detached_freelist +130 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free_bulk +25, kmem_cache_alloc_bulk_noprof +10' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_100-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_100 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.242335766:15.0248175]
plot \
 'cost-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-ms_100-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_100 against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-16.771875:296.303125]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 189.760159 + -0.012310724 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-201.916667:269.416667]
set ytics 200
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 83.3989868 + -0.0241663743 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-896.673333:397.673333]
set ytics 500
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 142.82655 + -0.0942309537 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-29.3225751:30.7543815]
set ytics 20
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 6.42590522 + 0.00211100679 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-624.574145:9531.86544]
set ytics 5000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2.927 + 0.8991 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -2.92736494 + 0.899069783 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-4950.67031:496.953259]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 209.933285 + -4.81700305 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1.2616173:14.6878874]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.551024291 + 0.0143844739 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-44.7913049:271.396992]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -32.6719317 + 0.481928558 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1897.85667:14299.0233]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -762.856 + 147.058918 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-64.5899073:593.901316]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 213.763021 + -0.00370905476 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-0.633064516:3.20564516]
set ytics 1
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.625 + 0.197580645 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-34.76:86.76]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 9.88888889 + 0.000911652096 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-19.62:346.62]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 4.929 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 4.92857143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.72:12.72]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '12' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 12 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-1.14:20.14]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '19' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 19 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-184.32:3256.32]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '12 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 12 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_100-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_100 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free_bulk +85, kmem_cache_alloc_bulk_noprof -2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free_bulk +329, build_detached_freelist +130 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free_bulk +25, kmem_cache_alloc_bulk_noprof +10' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_500-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_500 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.242335766:15.0248175]
plot \
 'cost-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-ms_500-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_500 against absent' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-16.7425:295.784167]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 190.342978 + -0.0122671873 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-38.565:345.315]
set ytics 100
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 103.933078 + -0.00989758539 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-52.6:257.266667]
set ytics 100
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 92.0476611 + -0.0112125581 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-35.62125:81.55875]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 7.29553286 + 0.00637101098 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-9629.99881:109091.761]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -3280.43431 + 10.5297872 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-5079.81964:509.813705]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 215.311662 + -4.94260022 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-1.2616173:14.6878874]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.551024291 + 0.0143844739 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-130.630417:39.02625]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -9.13840474 + -0.0493320322 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-4755.31167:16886.7283]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -423.937167 + 125.880833 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-47.6120833:607.424583]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 199.413194 + -0.00282831773 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-5.2975:93.5891667]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 61.4513889 + 2.78533451e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-19.62:346.62]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 4.929 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 4.92857143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.72:12.72]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '12' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 12 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-1.14:20.14]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '19' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 19 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-184.32:3256.32]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '32.3 + 11.85 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 32.300995 + 11.8473167 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_500-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_500 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free_bulk +85, kmem_cache_alloc_bulk_noprof -2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free_bulk +329, build_detached_freelist +130 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free_bulk +25, kmem_cache_alloc_bulk_noprof +10' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +6, kfree +6 and 30 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_idle-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_idle against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.23723834:14.7087771]
plot \
 'cost-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-static_idle-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, static_idle against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-5.785:102.201667]
set ytics 50
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 64.1958591 + -0.00231812193 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-9.675:2.925]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.00603443 + -0.000978488577 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-33.595:257.511667]
set ytics 100
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 90.9735395 + -0.00930115259 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-49.0154167:14.66125]
set ytics 20
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -7.3993035 + 0.000592525414 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-10147.2456:115114.8]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -3447.8884 + 11.1095222 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-5088.24497:509.327732]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 214.407727 + -4.94996129 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-249.25737:38.6579799]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 25.7915108 + -0.255756749 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-257.244475:49.7712465]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 38.9182855 + -0.559430979 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2362.26:14750.5933]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1212.96917 + 65.0362331 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-99.6286175:601.519859]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 409.246528 + -0.00719167511 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-0.422043011:2.13709677]
set ytics 1
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.416666667 + 0.13172043 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-9.65500002:170.571667]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 92.7013889 + -0.000276353624 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-19.38:342.38]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6.333 + 4.929 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 6.33333333 + 4.92857143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.48:8.48]
set ytics 2
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 8 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.9:15.9]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '15' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 15 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-122.88:2170.88]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '19.99 + 7.905 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 19.994403 + 7.90548864 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_idle-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_idle against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free_bulk +329, build_detached_freelist +130 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free_bulk +85, kmem_cache_alloc_bulk_noprof -6' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_free_bulk +25, kmem_cache_alloc_bulk_noprof +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +9, kfree +6' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +9, kfree +6' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free +6, kmem_cache_alloc_noprof +2' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +6, kmem_cache_alloc_noprof +2' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_1-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_1 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.242335766:15.0248175]
plot \
 'cost-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-static_ms_1-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, static_ms_1 against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-22.9625:405.670833]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 255.4375 + -0.0172797309 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-14.65:258.816667]
set ytics 100
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 77.7071448 + -0.00605411973 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-67.5164734:1192.79103]
set ytics 500
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 55.2874159 + 0.106998714 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-149.185625:45.6127083]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -23.1966028 + 0.00397755225 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-65472.6455:5914.51545]
set ytics 20000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2096.52915 + -6.3258902 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-4953.50389:497.235422]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 210.051289 + -4.8197587 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-96.8208768:457.486717]
set ytics 200
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -71.40992 + 0.428409283 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-356.935:988.185]
set ytics 500
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -217.218591 + 1.7791417 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1977.88833:13185.1383]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 938.747 + 74.7745301 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-65.1783333:195.595]
set ytics 100
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 46.5850694 + -0.000368904469 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-1.731875:30.5964583]
set ytics 10
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 14.4322917 + -0.197702626 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-0.633064516:3.20564516]
set ytics 1
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.625 + 0.197580645 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-78.9533333:84.2866667]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -18.7222222 + 0.00122021872 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-19.62:346.62]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 4.929 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 4.92857143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.72:12.72]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '12' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 12 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-1.14:20.14]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '19' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 19 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-184.32:3256.32]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '12 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 12 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_1-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_1 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free_bulk +85, kmem_cache_alloc_bulk_noprof -2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free_bulk +329, build_detached_freelist +130 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free_bulk +25, kmem_cache_alloc_bulk_noprof +10' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_10-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_10 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.242335766:15.0248175]
plot \
 'cost-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-static_ms_10-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, static_ms_10 against absent' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-22.9625:405.670833]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 255.4375 + -0.0172797309 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-24.19:259.356667]
set ytics 100
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 77.9971065 + -0.00697681949 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-69.1251396:1221.2108]
set ytics 500
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 54.4175306 + 0.109766813 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-150.244792:40.2135417]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -26.1849237 + 0.0044425373 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-28928.2583:2729.00803]
set ytics 10000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1035.88446 + -2.80140658 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-4953.50389:497.235422]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 210.051289 + -4.8197587 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-96.8208768:457.486717]
set ytics 200
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -71.40992 + 0.428409283 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-200.671233:991.578874]
set ytics 500
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -155.662158 + 1.88614667 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-2000.765:13380.8483]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1542.00117 + 87.13504 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-64.9675:192.259167]
set ytics 100
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 42.6953125 + -0.000300725301 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-78.7733333:81.1066667]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -15.3611111 + 0.00111800905 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-19.62:346.62]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 4.929 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 4.92857143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.72:12.72]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '12' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 12 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-1.14:20.14]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '19' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 19 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-184.32:3256.32]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '12 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 12 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_10-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_10 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free_bulk +85, kmem_cache_alloc_bulk_noprof -2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free_bulk +329, build_detached_freelist +130 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free_bulk +25, kmem_cache_alloc_bulk_noprof +10' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_100-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_100 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-33.3260016:46.0054007]
plot \
 'cost-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-static_ms_100-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, static_ms_100 against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-33.361875:589.393125]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 335.958205 + -0.0306050284 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-24.055:256.971667]
set ytics 100
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 77.2810339 + -0.00692103067 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-30.4430879:537.827887]
set ytics 200
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 137.17698 + 0.0370207819 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-149.655827:40.697402]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -36.1595886 + 0.00666594962 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-3485.33338:35191.6478]
set ytics 10000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1416.77503 + 3.42278329 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-4959.09563:496.467285]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 209.02935 + -4.82436412 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-341.117082:54.6239948]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -115.738171 + 0.149161751 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-499.190209:2616.80322]
set ytics 1000
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -383.525024 + 5.12630341 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2743.78:4914.78]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1123.21817 + -20.0368628 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-14.2220833:144.70125]
set ytics 50
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 36.0798611 + 5.72341317e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-4.545:61.6283333]
set ytics 20
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 7.46875 + 0.636760753 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-66.5608333:126.685833]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -17.6597222 + 0.00183517214 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-19.46:343.793333]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8.778 + 4.905 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 8.77777778 + 4.9047619 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.640000002:11.3066667]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 9.58824247 + -8.98062503e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-1.06:18.7266667]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '17 - 0.0001427 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 17 + -0.000142694064 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-164.768159:2894.55921]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-44.05 + 10.79 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -44.0464345 + 10.7927032 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_100-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_100 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free_bulk +329, build_detached_freelist +130 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free_bulk +85, kmem_cache_alloc_bulk_noprof -6' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_free_bulk +25, kmem_cache_alloc_bulk_noprof +10' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'check_canary +107.38, __kfence_alloc +72.81 and 243 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +9, kfree +6' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +96, kfree +96' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +1,536, kfree +1,536' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_500-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_500 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-13.0505476:23.1342381]
plot \
 'cost-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-static_ms_500-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, static_ms_500 against absent' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-23.31625:411.920417]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 228.30144 + -0.0209755812 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-19.1146847:1.69276282]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 0.579923531 + -0.00184539952 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-24.055:256.971667]
set ytics 100
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 89.014764 + -0.00819698235 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-121.35875:68.5045833]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -13.9204339 + 0.00367004832 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-10070.5667:2172.9]
set ytics 5000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 801.592699 + -1.00451215 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-4959.17105:497.799747]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 210.287296 + -4.82526999 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-121.538414:27.7341999]
set ytics 50
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 20.8436899 + -0.110623718 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-92.3032929:479.199557]
set ytics 200
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -70.5241921 + 0.883712328 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-6338.11833:14270.535]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -2985.72583 + 167.498537 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-703.699583:640.137083]
set ytics 500
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 314.695312 + -0.00419270095 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-8.66500002:153.081667]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 85.8472222 + -0.000900510758 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-19.46:343.793333]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6.111 + 4.952 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 6.11111111 + 4.95238095 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.56:9.89333333]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 8.69764605 + 1.99006718e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-1.06:18.7266667]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 16.3333333 + -0.000285388128 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-146.493222:2588.04692]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 81.4577114 + 9.21912496 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_500-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_500 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free_bulk +329, build_detached_freelist +130 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free_bulk +85, kmem_cache_alloc_bulk_noprof -6' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_free_bulk +25, kmem_cache_alloc_bulk_noprof +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +13, kfree +6' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +9, kfree +6' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +384, kfree +384' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__enqueue_entity +3,184, __dequeue_entity +2,881.50 and 78 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_free +6, kmem_cache_alloc_noprof +2' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_free +6, kmem_cache_alloc_noprof +2' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_erase-min_0-arm64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: extra instructions per operation, min_0 against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-8.69848156:539.305857]
plot \
 'cost-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1986 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kstack_erase-min_0-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kstack_erase: extra instructions by dose, min_0 against off' at screen 0.012766,0.989930 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.007049 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-99.96:1765.96]
set ytics 500
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1658 + 0.001953 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1658 + 0.001953125 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-644.265581:11382.0253]
set ytics 5000
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 6750.25669 + 0.38940459 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-48870.6967:863382.308]
set ytics 500000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '814.3 + 81.37 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 814.308384 + 81.3697303 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-112515.76:1987778.43]
set ytics 500000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '551.7 + 187.5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 551.719606 + 187.466128 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-191.97125:3391.49208]
set ytics 1000
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3190 - 0.002014 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 3189.7618 + -0.00201363995 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-815812.182:14412681.9]
set ytics 5000000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '960.4 + 1360 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 960.438498 + 1359.54184 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-1327.63:23454.7967]
set ytics 10000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '498.9 + 21.55 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 498.922676 + 21.545633 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-2599.18801:28822.3817]
set ytics 10000
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -1177.8318 + 26.1942163 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-1510.4425:26684.4842]
set ytics 10000
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '926.5 + 48.45 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 926.470225 + 48.4521491 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-20630.1172:364465.404]
set ytics 100000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1719 + 3564 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1718.56983 + 3563.7158 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-372.145:6574.56167]
set ytics 2000
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 6103.17014 + -0.00920512428 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-240.6:4250.6]
set ytics 2000
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '459.8 + 0.4333 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 459.83712 + 0.433272111 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-42.3:747.3]
set ytics 200
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 11 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 11 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-10.74:189.74]
set ytics 50
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 11 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 3 + 11 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-42.3:747.3]
set ytics 200
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 11 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 11 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-42.3:747.3]
set ytics 200
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 11 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 11 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-42.42:749.42]
set ytics 200
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 11 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 3 + 11 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::69::72 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::69::72 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-34.56:610.56]
set ytics 200
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '9 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 9 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-42.42:749.42]
set ytics 200
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 11 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 3 + 11 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::76::78 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::76::78 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-47.31125:835.832083]
set ytics 200
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-4.966 + 12.39 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -4.96577381 + 12.3892898 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-0.9:15.9]
set ytics 5
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '14.71 - 0.04437 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 14.7082254 + -0.044365285 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::82::85 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::82::85 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-13.32:235.32]
set ytics 100
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 155.208333 + 3.93413978 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-70.3929762:1243.60925]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 603.375 + 0.00869508774 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-6.66:117.66]
set ytics 50
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 2.5 + 1.66071429 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-4.81125:84.99875]
set ytics 50
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 26.6008621 + -0.00136919783 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-1.14:20.14]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '19' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 19 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-307.56:5433.56]
set ytics 2000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-22.68 + 20.08 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -22.6766169 + 20.0844308 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.098691
set bmargin at screen 0.037261
set yrange [-191.88:3389.88]
set ytics 1000
set label 1 'walk/tree' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.6667 + 12.49 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (16, 64, 256)
plot \
 -0.666666667 + 12.4940476 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::126::128 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 every ::126::128 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_erase-min_0-arm64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: share of each function in the difference, min_0 against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'stackleak_erase_on_task_stack +3,408 and 11 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'stackleak_erase_on_task_stack +1,872 and 11 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'stackleak_erase_on_task_stack +1,104 and 11 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__sanitizer_cov_stack_depth +28, one +8, pointer +8 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'target_0 +8, __sanitizer_cov_stack_depth +7' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'stackleak_erase_on_task_stack +720 and 11 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__sanitizer_cov_stack_depth +7, chain_1 +7' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__sanitizer_cov_stack_depth +7, target +7' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__sanitizer_cov_stack_depth +7, target_0 +4, target_1 +3.50' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__sanitizer_cov_stack_depth +7, target_0 +2, target_1 +1.75 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__sanitizer_cov_stack_depth +7, target_0 +2, target_1 +1.75 and 2 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__sanitizer_cov_stack_depth +56, chain_1 +7, chain_2 +4 and 6 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_erase-min_0-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_erase-on-arm64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: extra instructions per operation, on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-8.49457701:526.663774]
plot \
 'cost-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1986 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kstack_erase-on-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kstack_erase: extra instructions by dose, on against off' at screen 0.012766,0.989930 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.007049 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-118.67625:2096.61375]
set ytics 500
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1978 - 0.0002441 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1978 + -0.000244140625 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-358.614005:6335.51408]
set ytics 2000
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 4158.65162 + 0.177563326 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-10884.2155:192287.808]
set ytics 50000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1505 + 17.99 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1504.55919 + 17.9899033 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-45090.18:796593.18]
set ytics 200000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '394.7 + 75.11 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 394.653642 + 75.1056727 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-147.28375:2602.01292]
set ytics 1000
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2422 - 0.002593 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2421.71768 + -0.00259266046 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-579677.08:10240961.8]
set ytics 5000000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '680.8 + 966 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 680.815992 + 966.023751 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-351.992162:6218.5282]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '836 + 5.031 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 835.974759 + 5.03056128 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-664.067502:11731.8592]
set ytics 5000
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 193.064996 + 10.1497133 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-554.2:9790.86667]
set ytics 5000
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '973.5 + 16.37 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 973.465671 + 16.368837 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-28369.8968:501201.509]
set ytics 200000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2967 + 4956 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -2967.03183 + 4956.23588 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-523.33125:9245.51875]
set ytics 5000
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8571 - 0.006326 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 8571.18663 + -0.00632596443 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-234.96:4150.96]
set ytics 1000
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 518.624297 + 0.406522427 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-10.74:189.74]
set ytics 50
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 11 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 3 + 11 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-11.7:206.7]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 3 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::69::72 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::69::72 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-3.84:67.84]
set ytics 20
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 1 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-11.7:206.7]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 3 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::76::78 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::76::78 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-0.42:7.42]
set ytics 2
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6.708 - 0.04437 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 6.70822539 + -0.044365285 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::82::85 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::82::85 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-5.57822581:98.5486559]
set ytics 50
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 81.9166667 + 0.690860215 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-28.135:497.051667]
set ytics 200
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 224.472222 + 0.00356813461 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-3.98952381:34.0371429]
set ytics 10
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -4.16666667 + 0.553571429 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-30.7454104:6.89113943]
set ytics 10
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 -0.941475332 + 0.000710006228 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-0.18:3.18]
set ytics 1
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 3 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-49.32:871.32]
set ytics 500
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-5.642 + 3.225 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -5.64179104 + 3.22519754 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.098691
set bmargin at screen 0.037261
set yrange [-76.8:1356.8]
set ytics 500
set label 1 'walk/tree' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (16, 64, 256)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::126::128 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 every ::126::128 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_erase-on-arm64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: share of each function in the difference, on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'stackleak_erase_on_task_stack +3,408 and 9 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'stackleak_erase_on_task_stack +1,872 and 9 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'stackleak_erase_on_task_stack +1,103, udp_setsockopt +18 and 8 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'stackleak_erase_on_task_stack +1,104 and 9 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'stackleak_erase_on_task_stack +644, fdget +6 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'stackleak_erase_on_task_stack +1,957, _raw_spin_lock_irq +12 and 11 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'stackleak_erase_on_task_stack +841, vfs_read +9 and 6 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'stackleak_erase_on_task_stack +793, vfs_read +9 and 4 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'stackleak_erase_on_task_stack +721, write_null +6 and 5 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'stackleak_erase_on_task_stack +721, write_null +6 and 5 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'stackleak_erase_on_task_stack +958, do_futex +10 and 5 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'stackleak_erase_on_task_stack +2,620, mutex_lock +12 and 22 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_erase-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_erase-switch_off-arm64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: extra instructions per operation, switch_off against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.15384615:133.538462]
plot \
 'cost-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1986 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kstack_erase-switch_off-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kstack_erase: extra instructions by dose, switch_off against off' at screen 0.012766,0.989930 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.007049 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-10.5:185.5]
set ytics 50
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '175' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 175 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-146.314375:2584.8873]
set ytics 1000
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 1159.40766 + 0.121638629 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-10896:192496]
set ytics 50000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.412 + 18.16 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 0.412033004 + 18.1592137 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-45348.9733:797979.652]
set ytics 200000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-246 + 75.3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -245.952355 + 75.2982904 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-22.54125:398.22875]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 302.184915 + 0.00687947718 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-134745.371:2380501.55]
set ytics 1000000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1036 + 224.5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1035.93099 + 224.472025 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-328.700343:5807.03939]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '58.29 + 5.42 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 58.2856182 + 5.42005343 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-1261.49256:11011.6128]
set ytics 5000
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -707.088468 + 10.3083695 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-482.22:8519.22]
set ytics 5000
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '20.76 + 15.94 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 20.7634199 + 15.9410955 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-3492.73524:61704.9892]
set ytics 20000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1794.3305 + 587.686703 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-83.29125:1471.47875]
set ytics 500
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 1256.71701 + -0.00777231579 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-21:371]
set ytics 100
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '30 + 0.03906 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 30 + 0.0390625 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-10.74:189.74]
set ytics 50
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 11 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 3 + 11 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-11.7:206.7]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 3 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::69::72 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::69::72 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-3.84:67.84]
set ytics 20
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 1 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-11.7:206.7]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 3 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::76::78 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::76::78 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-0.42:7.42]
set ytics 2
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6.708 - 0.04437 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 6.70822539 + -0.044365285 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::82::85 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::82::85 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-5.67967742:100.340968]
set ytics 50
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 81.5 + 0.822580645 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-29.5235119:521.582044]
set ytics 200
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 287.3125 + 0.00312417651 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-3.98952381:34.0371429]
set ytics 10
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -4.16666667 + 0.553571429 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-0.18:3.18]
set ytics 1
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 3 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-0.18:3.18]
set ytics 1
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 3 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-52.4587357:926.770997]
set ytics 500
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 92.4958541 + 3.05397034 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.098691
set bmargin at screen 0.037261
set yrange [-76.8:1356.8]
set ytics 500
set label 1 'walk/tree' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (16, 64, 256)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::126::128 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 every ::126::128 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_erase-switch_off-arm64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: share of each function in the difference, switch_off against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__sanitizer_cov_stack_depth +7, chain_1 +7' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'target_0 +7' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'one +7, pointer +7, two +7 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__sanitizer_cov_stack_depth +28, chain_1 +7, chain_2 +4 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__sanitizer_cov_stack_depth +112, chain_1 +7, chain_10 +4 and 14 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_1 +6' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'target_0 +3.50, target_1 +3' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'target +6' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'target_0 +1.75, target_1 +1.50, target_2 +1.50 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'target_0 +1.75, target_1 +1.50, target_2 +1.50 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'target_0 +0.44, target_1 +0.38, target_10 +0.38 and 13 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'target_0 +0.44, target_1 +0.38, target_10 +0.38 and 13 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_erase-switch_off-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_erase-switch_on-arm64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: extra instructions per operation, switch_on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-8.49457701:526.663774]
plot \
 'cost-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1986 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kstack_erase-switch_on-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kstack_erase: extra instructions by dose, switch_on against off' at screen 0.012766,0.989930 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.007049 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-118.67625:2096.61375]
set ytics 500
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1978 - 0.0002441 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1978 + -0.000244140625 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-358.677407:6336.63419]
set ytics 2000
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 4154.90509 + 0.178032392 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-10875.2466:192129.356]
set ytics 50000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1522 + 17.97 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1522.03433 + 17.9732075 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-45095.62:796689.287]
set ytics 200000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '397.6 + 75.11 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 397.589905 + 75.1145053 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-147.129375:2599.28562]
set ytics 1000
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2432 - 0.003514 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2432.31812 + -0.00351368089 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-575850.573:10173360.1]
set ytics 5000000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2724 + 959.5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2723.67069 + 959.478588 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-385.795197:6815.71515]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '810.8 + 5.619 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 810.769954 + 5.61915 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-654.6:11564.6]
set ytics 5000
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 219.95573 + 9.99259212 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-553.8825:9785.2575]
set ytics 5000
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '943.3 + 16.32 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 943.257413 + 16.3172378 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-28573.057:504790.674]
set ytics 200000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2328 + 4985 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -2328.44783 + 4984.85484 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-523.2825:9244.6575]
set ytics 5000
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8550 - 0.005462 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 8550.36285 + -0.00546183979 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-234.96:4150.96]
set ytics 1000
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 518.624297 + 0.406522427 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-10.74:189.74]
set ytics 50
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 11 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 3 + 11 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-11.7:206.7]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 3 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::69::72 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::69::72 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-6.82944448:115.468334]
set ytics 50
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-7.486 + 1.802 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -7.48611111 + 1.80208333 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-11.7:206.7]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 3 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::76::78 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::76::78 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-0.42:7.42]
set ytics 2
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6.708 - 0.04437 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 6.70822539 + -0.044365285 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::82::85 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::82::85 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-5.83185484:103.029435]
set ytics 50
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 80.875 + 1.02016129 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-28.8825:510.2575]
set ytics 200
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 204.659722 + 0.00407748752 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-3.98952381:34.0371429]
set ytics 10
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -4.16666667 + 0.553571429 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-30.4462883:6.85664804]
set ytics 10
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 -0.906537764 + 0.000703712673 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-0.18:3.18]
set ytics 1
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 3 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-34.5032309:609.557079]
set ytics 200
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 20.9303483 + 2.16454492 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.098691
set bmargin at screen 0.037261
set yrange [-66.0448215:1166.79185]
set ytics 500
set label 1 'walk/tree' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '30.6 + 4.18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (16, 64, 256)
plot \
 30.6041667 + 4.18024554 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::126::128 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 every ::126::128 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_erase-switch_on-arm64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: share of each function in the difference, switch_on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'stackleak_erase_on_task_stack +3,408 and 9 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'stackleak_erase_on_task_stack +1,872 and 9 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'stackleak_erase_on_task_stack +1,103, udp_setsockopt +18 and 8 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'stackleak_erase_on_task_stack +1,104 and 9 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'stackleak_erase_on_task_stack +644, fdget +6 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'stackleak_erase_on_task_stack +1,957, _raw_spin_lock_irq +12 and 11 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'stackleak_erase_on_task_stack +841, vfs_read +9 and 6 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'stackleak_erase_on_task_stack +793, vfs_read +9 and 4 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'stackleak_erase_on_task_stack +721, write_null +6 and 5 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'stackleak_erase_on_task_stack +721, write_null +6 and 5 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'stackleak_erase_on_task_stack +958, do_futex +10 and 5 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'stackleak_erase_on_task_stack +2,620, mutex_lock +12 and 22 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_erase-switch_on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_1-arm64-7.3-clang.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_1 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-21.5574608:45.9934807]
plot \
 'cost-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-randstruct-full_1-arm64-7.3-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, full_1 against none' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-3.76278806:66.4759225]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 36.188786 + 0.0025902684 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-1.85285575:9.26211134]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1.258398 + 0.000986915386 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-0.10007168:1.76793302]
set ytics 0.5
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1.005 + 6.628e-05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.00504256 + 6.62818779e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-0.962500002:17.0041667]
set ytics 5
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 12.0205369 + 0.000322701754 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-5071.36234:57856.8193]
set ytics 20000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1705.79231 + 5.58255783 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-142.63:263.463333]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 92.0973684 + -0.120848661 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-62.7911234:14.3931795]
set ytics 20
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -33.4468727 + 0.0874103577 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-7193.04833:4440.29833]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -7.34483333 + -36.7642771 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-3.99875:70.6445833]
set ytics 20
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 27.1067708 + 0.000225333757 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-6.52295999:38.4619914]
set ytics 20
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -4.73074942 + 0.617697539 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-38.62375:2.18625]
set ytics 10
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -18.21875 + 0.216889881 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-30.5064809:3.05894052]
set ytics 10
set label 1 'copy/to_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 1.31888504 + -0.00726151143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::90::93 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::90::93 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-1.06854839:0.211021505]
set ytics 0.5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0.208333333 + -0.0658602151 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-15.5925:49.1341667]
set ytics 20
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 15.0625 + -0.000157189748 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-71.4426647:497.213736]
set ytics 200
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -48.7649254 + 1.94649912 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-clang.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_1-arm64-7.3-clang.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_1 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_one_page +8,929.75, free_pcppages_bulk +3,543.75 and 227 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +26' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__free_one_page +502,759, free_pcppages_bulk +199,541 and 351 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'update_deadline +33.91, set_next_task_fair +11.31 and 49 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'pick_next_entity +235.50, __enqueue_entity +235.25 and 45 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__free_frozen_pages +100,498, mod_node_state +82,734 and 119 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__free_frozen_pages +39,131, mod_node_state +34,408 and 98 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__rmqueue_pcplist +201.62, __mod_zone_page_state +39 and 15 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__enqueue_entity +354.25, min_vruntime_cb_rotate +114.75 and 16 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__dequeue_task +1,985.50, __update_load_avg_se -1,045 and 150 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'mod_node_state +793.50, free_frozen_page_commit +539 and 148 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__arm64_sys_getpriority +2' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-randstruct-full_1-arm64-7.3-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_1-arm64-7.3-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_1-arm64-7.3-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_1-arm64-7.3-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_1-arm64-7.3-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_2-arm64-7.3-clang.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_2 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-19.1303755:44.7517471]
plot \
 'cost-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-randstruct-full_2-arm64-7.3-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, full_2 against none' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-0.12:2.12]
set ytics 0.5
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 2 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-4.06972994:71.8985622]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 40.6902006 + 0.002650257 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-0.0602832812:1.06500463]
set ytics 0.5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.02082 + 9.839e-05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 0.0208244457 + 9.83896907e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-0.221409525:3.91156828]
set ytics 1
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2.10543064 + 0.000158472811 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-1.316875:23.2647917]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 13.1980528 + 0.000354709437 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-6285.07666:67589.5704]
set ytics 20000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -2334.05272 + 6.54643391 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-7.24999998:128.083333]
set ytics 50
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 15.0438151 + 0.0245237944 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-30.7331508:7.06344313]
set ytics 10
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -16.3741679 + 0.042825587 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-11915.1167:8897.28333]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -677.9115 + 4.49259112 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-1.36835014:24.1741857]
set ytics 10
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 9.76909722 + 0.000198924841 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-2.19543325:30.6557163]
set ytics 10
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 7.26133765 + -0.00093956151 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-6.52295999:38.4619914]
set ytics 20
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -4.73074942 + 0.617697539 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-38.62375:2.18625]
set ytics 10
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -18.21875 + 0.216889881 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-30.5064809:3.05894052]
set ytics 10
set label 1 'copy/to_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 1.31888504 + -0.00726151143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::90::93 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::90::93 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-2.84946237:0.562724015]
set ytics 1
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0.555555556 + -0.17562724 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-10.7483333:29.665]
set ytics 10
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 4.86111111 + 0.000271267361 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-66.0452083:246.493125]
set ytics 100
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 46.835199 + -0.0202731746 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-clang.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_2-arm64-7.3-clang.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_2 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_one_page +660,800, free_pcppages_bulk +269,354 and 345 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__update_load_avg_se +393, pick_next_entity +315.50 and 65 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__update_load_avg_se +762.50, __dequeue_task +629.50 and 74 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'update_deadline +94.72, yield_task_fair +9.75, rb_next +9.06 and 48 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'mod_node_state +193, __schedule +145.75 and 148 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'abort_creds +1, prepare_creds +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'mod_node_state +625, free_unref_folios +514 and 123 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__update_load_avg_se -217, __schedule +105 and 62 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'notify_change +6, __lookup_mnt +3, step_into_slowpath +3 and 6 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'notify_change +6, __lookup_mnt +3, step_into_slowpath +3 and 6 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'alloc_from_new_slab +5.81, get_page_from_freelist +4.22 and 16 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__lookup_mnt +3, step_into_slowpath +3, path_init -2 and 2 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-randstruct-full_2-arm64-7.3-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_2-arm64-7.3-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_2-arm64-7.3-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_2-arm64-7.3-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_2-arm64-7.3-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_1-arm64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_1 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-34.7415715:50.7494057]
plot \
 'cost-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-randstruct-full_1-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, full_1 against none' at screen 0.012766,0.976359 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016548 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-1.06:0.06]
set ytics 0.5
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 -1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-3.785:66.8683333]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 17.0661008 + 0.00321493685 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-29.755:3.005]
set ytics 10
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 0.585957962 + -0.0028238881 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-3.36625:59.4704167]
set ytics 20
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 38.6233158 + -0.00285164955 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-25794.2802:2690.06169]
set ytics 10000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1166.63402 + -2.51921513 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-4846.79695:482.63489]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 201.843102 + -4.71348909 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-7.25500002:128.171667]
set ytics 50
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 12.2780227 + 0.0970124839 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-8.11948256:143.444192]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 17.1106724 + 0.236428074 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-3315.045:9477.12833]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -951.004333 + 90.1949241 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-39.2002012:616.655986]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 435.891493 + -0.00671320406 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-31.8321747:3.53508562]
set ytics 10
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 2.13839286 + -0.497981898 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-76.7033333:21.2033333]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -25.4166667 + 0.000264001271 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_1-arm64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_1 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__kmem_cache_free_bulk.part.0 -66,547 and 253 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__dequeue_task +441, __schedule +423, __enqueue_entity +340 and 67 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'refill_objects -9.25, __update_load_avg_se +5.97 and 129 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'avg_vruntime +37.12, yield_task_fair +22.66, rb_next +7.56 and 5 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__rcu_free_sheaf_prepare +730, ep_insert +98.62 and 203 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__free_frozen_pages +735, free_frozen_page_commit +607.50 and 217 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'vm_area_dup -36,060, mod_node_state +17,312 and 106 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'ksys_msgsnd +8, do_msgrcv.constprop.0 +4' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__dequeue_task +1,175.50, vruntime_eligible +662 and 73 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'vm_area_dup -72,060, refill_objects -32,334 and 103 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__arm64_sys_fcntl +2' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__timekeeping_advance.constpro +10.06 and 89 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_1-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_2-arm64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_2 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-91.7501736:181.129098]
plot \
 'cost-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-randstruct-full_2-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, full_2 against none' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-3.86742877:64.088408]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 36.0444959 + -0.00354213217 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-8.83333333:0.5]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -0.710692438 + -0.000755961939 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-0.140494882:2.48207624]
set ytics 1
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1.037 + 0.0001305 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.03660633 + 0.000130497503 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-0.776875002:13.7247917]
set ytics 5
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 5.91505096 + 0.000669425681 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-1842.56333:7915.06333]
set ytics 5000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -597.558642 + 0.784002473 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-4898.37698:487.771133]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 203.991135 + -4.76365046 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-128.215833:7.25749998]
set ytics 50
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -32.8958796 + 0.0233984218 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-14.642682:64.1039883]
set ytics 20
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 34.1476111 + -0.0891434429 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-3470.15333:16042.4867]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 303.999833 + 91.0564502 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-621.366667:749.7]
set ytics 500
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 321.154514 + -0.00622855292 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-42.9852083:2.433125]
set ytics 20
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -12.4522813 + 0.104011704 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::69::72 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::69::72 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-1.06854839:0.211021505]
set ytics 0.5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0.208333333 + -0.0658602151 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-7.675:100.591667]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 57.7083333 + -0.000758095393 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_2-arm64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_2 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_one_page +837,879, free_pcppages_bulk +341,131 and 239 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__dequeue_task +1,613, pick_eevdf +1,111 and 78 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__update_load_avg_se +963, __enqueue_entity +603 and 68 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__update_load_avg_se +1,540.50 and 162 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__timekeeping_advance.constpro +5.03 and 89 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'requeue_delayed_entity +29.38, avg_vruntime +28.31 and 50 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'vm_area_dup +36,060, refill_objects -17,391 and 107 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'vm_area_dup +72,060, refill_objects -33,314 and 160 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__enqueue_entity +617.50, __dequeue_task +613.50 and 66 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'mod_node_state -200, __schedule +138.50, lru_add -97.50 and 269 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'avg_vruntime +20.25, yield_task_fair +13.28, rb_next +4.12 and 5 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'insert_vmap_area +18.88, rb_insert_color +7.12' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_2-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_3-arm64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_3 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-14.4996249:15.8420316]
plot \
 'cost-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-randstruct-full_3-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, full_3 against none' at screen 0.012766,0.976359 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016548 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-4.445:78.5283333]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 25.7289095 + 0.00349399059 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-8.83333333:0.5]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -0.710692438 + -0.000755961939 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-7.14621322:1.80532245]
set ytics 2
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.3265681 + -0.000792202257 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-39.025:22.1083333]
set ytics 20
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1.54700362 + 0.00168113079 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-20038.9271:1905.49095]
set ytics 5000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 731.841935 + -1.94480927 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-4975.94627:495.495337]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 207.22148 + -4.83908626 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-256.431667:14.515]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -42.401009 + -0.146144241 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-163.882763:72.5515401]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 33.981595 + -0.370396469 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-4441.34333:9960.17667]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -1230.90117 + 81.9230224 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-614.8425:658.550833]
set ytics 500
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 296.044271 + -0.00702390363 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-60.5923354:6.07570408]
set ytics 20
set label 1 'copy/to_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 2.61958517 + -0.0144229004 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::90::93 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::90::93 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-4.54:66.2066667]
set ytics 20
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 28.5208333 + -0.000125218952 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_3-arm64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_3 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +11' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__timekeeping_advance.constpro +5.03 and 89 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'avg_vruntime +40.50, yield_task_fair +24.53, rb_next +8.25 and 7 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'free_unref_folios +1,448, free_frozen_page_commit +1,255.50 and 83 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__update_load_avg_se +1,350, __enqueue_entity +640 and 72 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__rmqueue_pcplist -89.75, __mod_zone_page_state -14.56 and 126 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'free_unref_folios -1,398, free_frozen_page_commit -1,235.25 and 274 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'rcu_gp_init +95, __schedule +91, rcu_accelerate_cbs +76.25 and 214 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__arm64_sys_fcntl +2' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__pi_memset_generic +29.78, inode_init_once +10.12 and 28 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'ksys_msgsnd +7, do_msgrcv.constprop.0 +4, ss_wakeup -1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__rcu_free_sheaf_prepare +292, alloc_from_new_slab +158.50 and 220 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_3-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_4-arm64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_4 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-16.4480311:29.8129186]
plot \
 'cost-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-randstruct-full_4-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, full_4 against none' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-3.18:0.18]
set ytics 1
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-3' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 -3 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-11.3402058:53.4060494]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 26.8479938 + -0.00339059084 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-2.60951171:8.76804025]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1.28785256 + 0.00094463811 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-5.32622874:0.301484645]
set ytics 2
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1.11 - 0.0003915 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1.10981899 + -0.00039149251 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-32.4375:102.895833]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 49.0699727 + -0.00689638915 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-5713.59114:79780.0146]
set ytics 20000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1141 + 7.611 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1141.18708 + 7.61053136 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-4769.62612:474.950366]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 198.629352 + -4.6384408 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-14.54:256.873333]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 34.7988652 + 0.150249466 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-41.7712759:258.414726]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -30.2588508 + 0.456896786 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-957.453333:10291.4533]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 858.013667 + 47.5540525 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-34.94:617.273333]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 202.443576 + -0.00204458886 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-1.783125:31.501875]
set ytics 10
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 3.29817708 + 0.491221438 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-31.8366667:99.67]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -17.8333333 + 0.00158497644 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-317.627343:45.6386099]
set ytics 100
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 31.1517413 + -1.24345186 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_4-arm64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_4 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_one_page +409,524, free_pcppages_bulk +168,534 and 250 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__update_load_avg_se +734, __enqueue_entity +472.50 and 67 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__update_load_avg_se -980.50, __dequeue_entity +792.50 and 76 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__zap_vma_range -12, __update_load_avg_se +5.97 and 127 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__enqueue_entity +1,149, __dequeue_entity +1,083.50 and 75 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'alloc_vmap_area +42, __vunmap_range_noflush +8 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'alloc_vmap_area +42, vmap_small_pages_range_noflush +17.12 and 3 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__rcu_free_sheaf_prepare -146, do_epoll_wait +134 and 117 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'ksys_msgsnd +8, do_msgrcv.constprop.0 +4, ss_wakeup -1' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__arm64_sys_fcntl +2' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__pi_memset_generic +32.91, inode_set_ctime_current -12 and 28 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__do_semtimedop +8' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_4-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-performance_1-arm64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, performance_1 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-22.2598289:19.3074426]
plot \
 'cost-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-randstruct-performance_1-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, performance_1 against none' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-3.84375:67.90625]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 42.3049126 + -0.00322000218 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-20.215:2.465]
set ytics 10
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 0.295996196 + -0.00190118834 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-7.64093356:2.54571322]
set ytics 5
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.5738891 + -0.000866910944 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-3.646875:54.5114583]
set ytics 20
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 16.8348831 + -0.000865228632 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-41245.3667:3698.36706]
set ytics 20000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1294.65263 + -3.98559264 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-0.745085881:7.48242625]
set ytics 2
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -0.31160293 + 0.0072766272 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-132.426667:70.76]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 10.3900992 + -0.120031469 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-3385.87083:7443.82917]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -1074.97983 + 72.6266731 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-13.3512624:67.563908]
set ytics 20
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -13.3289931 + 0.00105284961 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-0.211021505:1.06854839]
set ytics 0.5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.208333333 + 0.0658602151 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-13.7518254:123.652619]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -14.2777778 + 0.00192551386 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-65.9323573:458.864096]
set ytics 200
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -45.0037313 + 1.79636743 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-performance_1-arm64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, performance_1 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__update_load_avg_se +737, vruntime_eligible +410 and 74 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__enqueue_entity +899.50, __dequeue_entity +735.50 and 79 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__rcu_free_sheaf_prepare +876, alloc_from_new_slab -165 and 204 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__pi_memset_generic +32.91, inode_init_once +10.12 and 28 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__arm64_sys_fcntl +2' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__enqueue_entity -133, __dequeue_entity -123.75 and 48 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__update_load_avg_se -746, __rb_erase_color +450.50 and 74 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__lookup_mnt +2, path_init +1, step_into_slowpath +1 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'abort_creds +1' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'insert_vmap_area +21.12, rb_insert_color -9.50' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'avg_vruntime +11.81, yield_task_fair +6.56 and 5 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'init_file +3, __lookup_mnt +2, __fput +1 and 4 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-performance_1-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-performance_2-arm64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, performance_2 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-21.5207009:28.4728384]
plot \
 'cost-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-randstruct-performance_2-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, performance_2 against none' at screen 0.012766,0.976359 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016548 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-3.18:0.18]
set ytics 1
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-3' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 -3 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-35.3691667:25.5775]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 -10.9917695 + 0.00131079068 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-21197.8801:1199.88226]
set ytics 5000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2.002 - 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2.00210921 + -1.99997806 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-22435.1029:1269.91149]
set ytics 10000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-111.9 - 2.105 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -111.91294 + -2.10532785 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-8.183125:5.151875]
set ytics 5
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 3.59753702 + -0.00110254728 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-7027.76648:78943.9616]
set ytics 20000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -2429.76112 + 7.62293414 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-8.85726351:88.9478954]
set ytics 50
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -3.70420287 + 0.0865014441 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-130.630417:39.02625]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -6.67666727 + -0.0754622065 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-5734.58667:13957.2533]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 2178.21967 + 6.90884553 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-35.5068447:610.371456]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 364.634549 + -0.00557770951 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-2.28658853:30.6498698]
set ytics 10
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 10.4153646 + -0.68359375 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-76.075:44.325]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -47.9583333 + 0.00118437267 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-performance_2-arm64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, performance_2 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__dequeue_task +1,506.50, __schedule +1,330 and 74 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__schedule +685.50, __dequeue_entity +592.50 and 145 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__timekeeping_advance.constpro +20.12 and 67 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__enqueue_entity +802, __update_load_avg_se +688.50 and 67 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__enqueue_entity +807, __dequeue_entity +658.50 and 151 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__update_load_avg_se +404.75, __schedule +116 and 68 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'refill_objects -17,613, mod_node_state +17,312 and 104 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'update_se +13.38, __timekeeping_advance.constpro +10.06 and 89 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'mod_node_state +31,328, refill_objects -31,292 and 136 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__schedule +130.75, __update_load_avg_se +125.25 and 221 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__pi_memset_generic +5,182, kmem_cache_free +3,431 and 98 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__update_load_avg_se +64.50, __update_load_avg_cfs_rq +45.62 and 166 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-performance_2-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shadow_call_stack-authenticated-arm64-7.3-clang.svg'
unset label
set label 1 'shadow_call_stack: extra instructions per operation, authenticated against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-76.0018275:114.056053]
plot \
 'cost-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1796 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'shadow_call_stack: extra instructions by dose, authenticated against off' at screen 0.012766,0.988864 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.007795 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.955457
set bmargin at screen 0.887528
set yrange [-7.08:125.08]
set ytics 50
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '116 + 0.0004883 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 116 + 0.00048828125 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.955457
set bmargin at screen 0.887528
set yrange [-64.3617798:1137.05811]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 656.090535 + 0.0406841597 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.955457
set bmargin at screen 0.887528
set yrange [-7324.6862:129402.79]
set ytics 50000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '227.1 + 12.19 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 227.122318 + 12.1850981 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.849666
set bmargin at screen 0.781737
set yrange [-12473.4452:214880.334]
set ytics 100000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-314.1 + 20.29 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -314.071538 + 20.2930256 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.849666
set bmargin at screen 0.781737
set yrange [-15.03:265.53]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '246.9 - 0.0001337 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 246.88374 + -0.000133726189 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.849666
set bmargin at screen 0.781737
set yrange [-58845.9066:1039611.02]
set ytics 500000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2327 + 97.84 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2326.64246 + 97.8438468 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.743875
set bmargin at screen 0.675947
set yrange [-154.948484:2032.60715]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -39.6923199 + 1.93431602 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.743875
set bmargin at screen 0.675947
set yrange [-361.338951:2045.03805]
set ytics 1000
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -251.652211 + 1.92263139 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.743875
set bmargin at screen 0.675947
set yrange [-114.296579:2019.23957]
set ytics 500
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '69.11 + 3.672 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 69.1100747 + 3.67166583 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.638085
set bmargin at screen 0.570156
set yrange [-1390.27:24561.4367]
set ytics 10000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 2688.1525 + 207.581507 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.638085
set bmargin at screen 0.570156
set yrange [-72.3266667:534.993333]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 295.00434 + 0.00228782708 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.638085
set bmargin at screen 0.570156
set yrange [-5.7:100.7]
set ytics 50
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '31 + 0.007812 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 31 + 0.0078125 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.532294
set bmargin at screen 0.464365
set yrange [-14.08296:172.021991]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-6.731 + 2.618 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -6.73074942 + 2.61769754 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.532294
set bmargin at screen 0.464365
set yrange [-1.8:31.8]
set ytics 10
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.532294
set bmargin at screen 0.464365
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.426503
set bmargin at screen 0.358575
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.426503
set bmargin at screen 0.358575
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::69::72 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::69::72 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.426503
set bmargin at screen 0.358575
set yrange [-17.5922619:136.241071]
set ytics 50
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -18.21875 + 2.21688988 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.320713
set bmargin at screen 0.252784
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::76::78 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::76::78 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.320713
set bmargin at screen 0.252784
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.320713
set bmargin at screen 0.252784
set yrange [-30.5064809:3.05894052]
set ytics 10
set label 1 'copy/to_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 1.31888504 + -0.00726151143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::90::93 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::90::93 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.214922
set bmargin at screen 0.146993
set yrange [-24.0366263:31.0915098]
set ytics 20
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 30.9756944 + -2.8374776 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.214922
set bmargin at screen 0.146993
set yrange [-12.3375:217.9625]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 140.326389 + -0.000484648205 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.214922
set bmargin at screen 0.146993
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 1.66666667 + 0.25 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.109131
set bmargin at screen 0.041203
set yrange [-0.24:4.24]
set ytics 1
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.109131
set bmargin at screen 0.041203
set yrange [-0.24:4.24]
set ytics 1
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.109131
set bmargin at screen 0.041203
set yrange [-63.84:1127.84]
set ytics 500
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-3.005 + 4.165 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -3.00497512 + 4.16476441 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-shadow_call_stack-authenticated-arm64-7.3-clang.svg'
unset label
set label 1 'shadow_call_stack: share of each function in the difference, authenticated against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_10 +2, chain_11 +2, chain_12 +2 and 12 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'mutex_lock +2, mutex_unlock +2' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'recurse +128' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'recurse +32' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'recurse +8' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-shadow_call_stack-authenticated-arm64-7.3-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shadow_call_stack-on-arm64-7.3-clang.svg'
unset label
set label 1 'shadow_call_stack: extra instructions per operation, on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-76.0018275:114.056053]
plot \
 'cost-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1796 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-shadow_call_stack-on-arm64-7.3-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'shadow_call_stack: extra instructions by dose, on against off' at screen 0.012766,0.988864 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.007795 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.955457
set bmargin at screen 0.887528
set yrange [-5.4:95.4]
set ytics 50
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '88 + 0.0004883 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 88 + 0.00048828125 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.955457
set bmargin at screen 0.887528
set yrange [-63.6771399:1124.9628]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 578.920267 + 0.0471059959 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.955457
set bmargin at screen 0.887528
set yrange [-7395.25414:130649.49]
set ytics 50000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '159.9 + 12.31 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 159.938734 + 12.3094297 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.849666
set bmargin at screen 0.781737
set yrange [-12175.0941:214848.653]
set ytics 100000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-33.38 + 20.27 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -33.3781897 + 20.2705261 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.849666
set bmargin at screen 0.781737
set yrange [-13.965625:246.726042]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '226.2 + 0.000472 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 226.195618 + 0.000471955007 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.849666
set bmargin at screen 0.781737
set yrange [-57803.9844:1002857.84]
set ytics 500000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1077 + 94.68 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1077.49844 + 94.6830285 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.743875
set bmargin at screen 0.675947
set yrange [-2729.10299:303.81953]
set ytics 1000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 144.024349 + -2.68281158 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.743875
set bmargin at screen 0.675947
set yrange [-395.242032:2212.18351]
set ytics 1000
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -275.978415 + 2.04198947 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.743875
set bmargin at screen 0.675947
set yrange [-113.785447:2010.20956]
set ytics 500
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '37.18 + 3.718 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 37.1822501 + 3.71848372 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.638085
set bmargin at screen 0.570156
set yrange [-3386.81583:16434.5242]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -936.989333 + 135.312915 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.638085
set bmargin at screen 0.570156
set yrange [-211.453333:734.62]
set ytics 500
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 262.863715 + 0.00227646503 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.638085
set bmargin at screen 0.570156
set yrange [-6.673125:117.891875]
set ytics 50
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 12.9821639 + 0.0112913529 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.532294
set bmargin at screen 0.464365
set yrange [-14.08296:172.021991]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-6.731 + 2.618 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -6.73074942 + 2.61769754 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.532294
set bmargin at screen 0.464365
set yrange [-1.8:31.8]
set ytics 10
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.532294
set bmargin at screen 0.464365
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.426503
set bmargin at screen 0.358575
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.426503
set bmargin at screen 0.358575
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::69::72 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::69::72 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.426503
set bmargin at screen 0.358575
set yrange [-17.5922619:136.241071]
set ytics 50
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -18.21875 + 2.21688988 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.320713
set bmargin at screen 0.252784
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::76::78 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::76::78 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.320713
set bmargin at screen 0.252784
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.320713
set bmargin at screen 0.252784
set yrange [-30.5064809:3.05894052]
set ytics 10
set label 1 'copy/to_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 1.31888504 + -0.00726151143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::90::93 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::90::93 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.214922
set bmargin at screen 0.146993
set yrange [-1.74:30.74]
set ytics 10
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 20.5416667 + 0.461021505 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.214922
set bmargin at screen 0.146993
set yrange [-58.8625:1039.90417]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 821.701389 + -0.0109100342 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.214922
set bmargin at screen 0.146993
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 1.66666667 + 0.25 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.109131
set bmargin at screen 0.041203
set yrange [-0.24:4.24]
set ytics 1
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.109131
set bmargin at screen 0.041203
set yrange [-0.24:4.24]
set ytics 1
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.109131
set bmargin at screen 0.041203
set yrange [-63.84:1127.84]
set ytics 500
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-3.005 + 4.165 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -3.00497512 + 4.16476441 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-shadow_call_stack-on-arm64-7.3-clang.svg'
unset label
set label 1 'shadow_call_stack: share of each function in the difference, on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_10 +2, chain_11 +2, chain_12 +2 and 12 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'alloc_vmap_area +407.50, va_alloc +246 and 36 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'alloc_vmap_area +848, va_alloc +265, clear_page +264 and 214 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'alloc_vmap_area +828.62, clear_page +264, va_alloc +249 and 212 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'mutex_lock +2, mutex_unlock +2' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'recurse +128' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'recurse +32' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-shadow_call_stack-on-arm64-7.3-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shadow_call_stack-patched-arm64-7.3-clang.svg'
unset label
set label 1 'shadow_call_stack: extra instructions per operation, patched against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-76.0018275:114.056053]
plot \
 'cost-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1796 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-shadow_call_stack-patched-arm64-7.3-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'shadow_call_stack: extra instructions by dose, patched against off' at screen 0.012766,0.988864 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.007795 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.955457
set bmargin at screen 0.887528
set yrange [-7.8:137.8]
set ytics 50
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '128 + 0.0004883 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 128 + 0.00048828125 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.955457
set bmargin at screen 0.887528
set yrange [-65.5346554:1157.77891]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '704.7 + 0.03784 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 704.745113 + 0.0378417132 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.955457
set bmargin at screen 0.887528
set yrange [-7385.68098:130480.364]
set ytics 50000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '169.8 + 12.29 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 169.758016 + 12.2924925 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.849666
set bmargin at screen 0.781737
set yrange [-12467.3546:214876.466]
set ytics 100000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-308.5 + 20.29 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -308.513431 + 20.2921266 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.849666
set bmargin at screen 0.781737
set yrange [-15.7088723:277.52341]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '256.6 + 0.0005206 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 256.608603 + 0.000520593503 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.849666
set bmargin at screen 0.781737
set yrange [-66319.3382:1166662.26]
set ytics 500000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-376.8 + 110.1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -376.837987 + 110.085146 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.743875
set bmargin at screen 0.675947
set yrange [-138.764334:2338.41433]
set ytics 1000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-8.259 + 2.201 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -8.25905409 + 2.20071953 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.743875
set bmargin at screen 0.675947
set yrange [-430.74086:2323.41929]
set ytics 1000
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -304.692097 + 2.14955313 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.743875
set bmargin at screen 0.675947
set yrange [-113.63595:2007.56846]
set ytics 500
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 73.9668512 + 3.63993131 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.638085
set bmargin at screen 0.570156
set yrange [-1154.78361:20401.177]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 2437.64217 + 175.091159 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.638085
set bmargin at screen 0.570156
set yrange [-29.74125:525.42875]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '483.2 + 4.635e-05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 483.239583 + 4.63506227e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.638085
set bmargin at screen 0.570156
set yrange [-6.06:107.06]
set ytics 50
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '37 + 0.007812 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 37 + 0.0078125 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.532294
set bmargin at screen 0.464365
set yrange [-14.08296:172.021991]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-6.731 + 2.618 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -6.73074942 + 2.61769754 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.532294
set bmargin at screen 0.464365
set yrange [-1.8:31.8]
set ytics 10
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.532294
set bmargin at screen 0.464365
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.426503
set bmargin at screen 0.358575
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.426503
set bmargin at screen 0.358575
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::69::72 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::69::72 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.426503
set bmargin at screen 0.358575
set yrange [-17.5922619:136.241071]
set ytics 50
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -18.21875 + 2.21688988 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.320713
set bmargin at screen 0.252784
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::76::78 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::76::78 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.320713
set bmargin at screen 0.252784
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.320713
set bmargin at screen 0.252784
set yrange [-30.5064809:3.05894052]
set ytics 10
set label 1 'copy/to_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 1.31888504 + -0.00726151143 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::90::93 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::90::93 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.214922
set bmargin at screen 0.146993
set yrange [-1.68:29.68]
set ytics 10
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 20.75 + 0.39516129 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.214922
set bmargin at screen 0.146993
set yrange [-49.6825:877.724167]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 788.701389 + -0.0100516667 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.214922
set bmargin at screen 0.146993
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 1.66666667 + 0.25 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.109131
set bmargin at screen 0.041203
set yrange [-0.24:4.24]
set ytics 1
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.109131
set bmargin at screen 0.041203
set yrange [-0.24:4.24]
set ytics 1
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.109131
set bmargin at screen 0.041203
set yrange [-63.84:1127.84]
set ytics 500
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-3.005 + 4.165 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -3.00497512 + 4.16476441 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-shadow_call_stack-patched-arm64-7.3-clang.svg'
unset label
set label 1 'shadow_call_stack: share of each function in the difference, patched against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_10 +2, chain_11 +2, chain_12 +2 and 12 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'alloc_vmap_area +378.50, va_alloc +230 and 36 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'alloc_vmap_area +848, va_alloc +265, clear_page +264 and 214 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'alloc_vmap_area +856.25, va_alloc +265, clear_page +264 and 214 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'alloc_vmap_area +1,003.38, va_alloc +306, clear_page +231 and 277 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'mutex_lock +2, mutex_unlock +2' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'recurse +128' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'recurse +32' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-shadow_call_stack-patched-arm64-7.3-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shadow_call_stack-on-arm64-7.3-gcc.svg'
unset label
set label 1 'shadow_call_stack: extra instructions per operation, on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.81268204:50.3862865]
plot \
 'cost-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1796 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-shadow_call_stack-on-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'shadow_call_stack: extra instructions by dose, on against off' at screen 0.012766,0.988864 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.007795 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.955457
set bmargin at screen 0.887528
set yrange [-6.06:107.06]
set ytics 50
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '99 + 0.0004883 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 99 + 0.00048828125 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.955457
set bmargin at screen 0.887528
set yrange [-60.3274998:1065.78583]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 561.971965 + 0.0413403086 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.955457
set bmargin at screen 0.887528
set yrange [-7733.35372:136622.582]
set ytics 50000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '40.24 + 12.88 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 40.2406136 + 12.8848988 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.849666
set bmargin at screen 0.781737
set yrange [-13142.66:232186.993]
set ytics 100000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1.715 + 21.9 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.7154839 + 21.9033819 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.849666
set bmargin at screen 0.781737
set yrange [-16.735:295.651667]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 247.896237 + -0.00338785732 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.849666
set bmargin at screen 0.781737
set yrange [-47069.9198:831568.584]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3000 + 78.15 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2999.72612 + 78.1498938 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.743875
set bmargin at screen 0.675947
set yrange [-2824.76996:310.047131]
set ytics 1000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 144.883431 + -2.77292981 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.743875
set bmargin at screen 0.675947
set yrange [-287.133197:2292.52955]
set ytics 1000
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -170.224372 + 2.12873935 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.743875
set bmargin at screen 0.675947
set yrange [-136.84:2417.50667]
set ytics 1000
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-10.43 + 4.492 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -10.4343531 + 4.4920154 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.638085
set bmargin at screen 0.570156
set yrange [-2113.26676:29807.046]
set ytics 10000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -1006.123 + 303.157836 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.638085
set bmargin at screen 0.570156
set yrange [-56.9:1005.23333]
set ytics 500
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 666.440972 + -0.00311949262 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.638085
set bmargin at screen 0.570156
set yrange [-5.055955:89.3218717]
set ytics 50
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '19.39 + 0.00792 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 19.3876265 + 0.00791971316 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.532294
set bmargin at screen 0.464365
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.532294
set bmargin at screen 0.464365
set yrange [-1.8:31.8]
set ytics 10
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.532294
set bmargin at screen 0.464365
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.426503
set bmargin at screen 0.358575
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.426503
set bmargin at screen 0.358575
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::69::72 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::69::72 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.426503
set bmargin at screen 0.358575
set yrange [-7.68:135.68]
set ytics 50
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.320713
set bmargin at screen 0.252784
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::76::78 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::76::78 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.320713
set bmargin at screen 0.252784
set yrange [-7.56:133.56]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2 + 2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -2 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.320713
set bmargin at screen 0.252784
set yrange [-1.8:31.8]
set ytics 10
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 22.75 + 0.39516129 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.214922
set bmargin at screen 0.146993
set yrange [-56.7125:1001.92083]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 770.298611 + -0.0105094304 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.214922
set bmargin at screen 0.146993
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 2.83333333 + 0.232142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.214922
set bmargin at screen 0.146993
set yrange [-0.24:4.24]
set ytics 1
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.109131
set bmargin at screen 0.041203
set yrange [-0.24:4.24]
set ytics 1
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.109131
set bmargin at screen 0.041203
set yrange [-63.84:1127.84]
set ytics 500
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-3.005 + 4.165 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -3.00497512 + 4.16476441 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.109131
set bmargin at screen 0.041203
set yrange [-138.001905:7.81142857]
set ytics 50
set label 1 'walk/tree' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.6667 - 0.506 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (16, 64, 256)
plot \
 -0.666666667 + -0.505952381 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::126::128 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 every ::126::128 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-shadow_call_stack-on-arm64-7.3-gcc.svg'
unset label
set label 1 'shadow_call_stack: share of each function in the difference, on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_10 +2, chain_11 +2, chain_12 +2 and 12 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'alloc_vmap_area +639, insert_vmap_area +126.75 and 37 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'chain_10 +2, chain_11 +2, chain_12 +2 and 60 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'alloc_vmap_area +910, clear_page +264 and 223 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'chain_10 +2, chain_11 +2, chain_12 +2 and 12 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-shadow_call_stack-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-stackprotector-regular-arm64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: extra instructions per operation, regular against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2:124]
plot \
 'cost-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-stackprotector-regular-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'stackprotector: extra instructions by dose, regular against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-0.510208333:2.79145833]
set ytics 1
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 1.47080761 + 2.59127309e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-19.215:3.465]
set ytics 10
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.2959962 + -0.00190118834 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-8.55734234:1.84638141]
set ytics 5
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.28996177 + -0.00092269976 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-6.5025:114.8775]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 58.4148472 + -0.00437375251 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-533.305846:9421.73661]
set ytics 5000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 543.572178 + 0.834485859 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-9830.44702:978.897357]
set ytics 5000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 409.385404 + -9.56006727 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-27.8216466:129.335817]
set ytics 50
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -20.6065252 + 0.120402846 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-8.11948256:143.444192]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 17.1106724 + 0.236428074 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-4382.23333:8486.56667]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -1028.16183 + 74.2404848 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-128.899583:2192.83708]
set ytics 1000
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 694.389757 + -0.00169611148 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-19.5:344.5]
set ytics 100
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5.306 + 0.03901 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 5.30618673 + 0.0390088934 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-9.78:172.78]
set ytics 50
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 + 10 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 3 + 10 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-38.46:679.46]
set ytics 200
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 10 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 10 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-38.46:679.46]
set ytics 200
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 10 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 10 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-38.46:679.46]
set ytics 200
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 10 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 10 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-164.176548:43.6745635]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -94.6666667 + 0.00194101485 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-stackprotector-regular-arm64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: share of each function in the difference, regular against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_1 +13' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_1 +11, chain_10 +10, chain_11 +10 and 61 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_1 +11, chain_10 +10, chain_11 +10 and 61 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chain_1 +11, chain_10 +10, chain_11 +10 and 61 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_1 +11, chain_10 +10, chain_11 +10 and 13 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_1 +11, chain_2 +10, chain_3 +10 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'chain_1 +11, chain_2 +10, chain_3 +10 and 5 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'chain_1 +11, chain_2 +10, chain_3 +10 and 5 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'chain_1 +11' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'chain_1 +11' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'chain_1 +11' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'chain_1 +13, chain_2 +10, chain_3 +10 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-stackprotector-regular-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-stackprotector-strong-arm64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: extra instructions per operation, strong against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2:124]
plot \
 'cost-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set yrange [-10.02:177.02]
set ytics 50
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '167' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 167 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-55.444375:979.517292]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 488.404192 + 0.0381074966 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-12604.14:222673.14]
set ytics 100000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-15.09 + 21.01 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -15.0927409 + 21.0071705 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-24522.0108:433222.192]
set ytics 200000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '379.7 + 40.83 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 379.659757 + 40.8320521 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-19.70875:348.187917]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '323.5 - 0.00207 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 323.494651 + -0.00206984852 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-53865.0112:948948.837]
set ytics 500000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-232.4 + 89.53 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -232.371279 + 89.5305363 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-4899.77664:549.831765]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 262.707301 + -4.81884332 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-15.9675:282.0925]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 124.712818 + -0.0314188654 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-163.360833:219.819167]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 22.1455761 + 0.166062243 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-1866.56:32975.8933]
set ytics 10000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 170.2785 + 307.618568 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-55.30875:977.12125]
set ytics 500
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 543.418403 + -0.00184228002 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set yrange [-4.44:78.44]
set ytics 20
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 57.125 + -1.43951613 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-8.93500002:157.851667]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 71.9305556 + 0.00104583256 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-3.21904762:21.3142857]
set ytics 10
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -3.33333333 + 0.357142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-0.6:10.6]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 10 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-0.66:11.66]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '11' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 11 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-153.6:2713.6]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 10 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-stackprotector-strong-arm64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: share of each function in the difference, strong against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
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
 'functions-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-stackprotector-strong-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
