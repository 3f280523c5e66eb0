set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,499 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-aa-b-x86_64-6.12-gcc.svg'
unset label
set label 1 'aa: extra ns per operation, b against a' at screen 0.012766,0.959920 left font ',15' textcolor rgb '#24292f'
set label 2 '12 seeds, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: time of ARCH=um, a kernel that is a process (um). Counts are not time.' at screen 0.012766,0.028056 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.907816
set bmargin at screen 0.124248
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-73.0800601:179.021149]
plot \
 'cost-aa-b-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-aa-b-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-aa-b-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-aa-b-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'aa: extra instructions by dose, b against a' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 seeds, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: time of ARCH=um, a kernel that is a process (um). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-13.7004194:14.9173883]
set ytics 10
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 -1.85270969 + 0.000607138291 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-aa-b-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-aa-b-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,499 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_alloc: extra ns per operation, toggled against off' at screen 0.012766,0.959920 left font ',15' textcolor rgb '#24292f'
set label 2 '12 seeds, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: time of ARCH=um, a kernel that is a process (um). Counts are not time.' at screen 0.012766,0.028056 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.907816
set bmargin at screen 0.124248
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-446.038472:2089.86543]
plot \
 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-init_on_alloc-toggled-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_alloc: extra instructions by dose, toggled against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 seeds, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: time of ARCH=um, a kernel that is a process (um). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-48.4266846:763.310793]
set ytics 200
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 -5.62430976 + 0.0854451808 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,499 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-toggled-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_free: extra ns per operation, toggled against off' at screen 0.012766,0.959920 left font ',15' textcolor rgb '#24292f'
set label 2 '12 seeds, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: time of ARCH=um, a kernel that is a process (um). Counts are not time.' at screen 0.012766,0.028056 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.907816
set bmargin at screen 0.124248
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-467.823254:2067.60991]
plot \
 'cost-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-init_on_free-toggled-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_free: extra instructions by dose, toggled against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 seeds, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: time of ARCH=um, a kernel that is a process (um). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-35.9561744:635.225747]
set ytics 200
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 8.00783472 + 0.06919275 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,499 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-planted_time-one-x86_64-6.12-gcc.svg'
unset label
set label 1 'planted_time: extra ns per operation, one against off' at screen 0.012766,0.959920 left font ',15' textcolor rgb '#24292f'
set label 2 '12 seeds, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: time of ARCH=um, a kernel that is a process (um). Counts are not time.' at screen 0.012766,0.028056 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.907816
set bmargin at screen 0.124248
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-84.5592974:138.562464]
plot \
 'cost-planted_time-one-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-planted_time-one-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-planted_time-one-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-planted_time-one-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'planted_time: extra instructions by dose, one against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 seeds, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: time of ARCH=um, a kernel that is a process (um). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-18.1853313:14.2235101]
set ytics 10
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 -4.52044105 + 0.000606482133 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-planted_time-one-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-planted_time-one-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,499 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-planted_time-three-x86_64-6.12-gcc.svg'
unset label
set label 1 'planted_time: extra ns per operation, three against off' at screen 0.012766,0.959920 left font ',15' textcolor rgb '#24292f'
set label 2 '12 seeds, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: time of ARCH=um, a kernel that is a process (um). Counts are not time.' at screen 0.012766,0.028056 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.907816
set bmargin at screen 0.124248
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-70.5283222:136.576112]
plot \
 'cost-planted_time-three-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-planted_time-three-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-planted_time-three-x86_64-6.12-gcc.csv' skip 1 every ::0::16 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-planted_time-three-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'planted_time: extra instructions by dose, three against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 seeds, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: time of ARCH=um, a kernel that is a process (um). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-14.4625882:11.7326493]
set ytics 10
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 2.21066029 + -0.00030574735 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-planted_time-three-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-planted_time-three-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
