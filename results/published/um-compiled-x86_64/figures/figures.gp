set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,545 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-aa-b-x86_64-6.12-gcc.svg'
unset label
set label 1 'aa: extra ns per operation, b against a' at screen 0.012766,0.963303 left font ',15' textcolor rgb '#24292f'
set label 2 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.025688 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.915596
set bmargin at screen 0.113761
unset key
set yrange [18.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,18.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-9.97466229:9.14373099]
plot \
 'cost-aa-b-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-aa-b-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-aa-b-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-aa-b-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set label 3 'aa: extra ns by dose, b against a' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.130836732:0.302851486]
set ytics 0.1
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 0.102854379 + -1.548119e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set terminal svg size 940,545 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_alloc: extra ns per operation, on against off' at screen 0.012766,0.963303 left font ',15' textcolor rgb '#24292f'
set label 2 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.025688 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.915596
set bmargin at screen 0.113761
unset key
set yrange [18.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,18.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-484.208466:2482.67723]
plot \
 'cost-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-init_on_alloc-on-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_alloc: extra ns by dose, on against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-7.50754356:132.63327]
set ytics 50
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.1465 + 0.01521 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 0.146478547 + 0.015210356 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,545 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_alloc: extra ns per operation, toggled against off' at screen 0.012766,0.963303 left font ',15' textcolor rgb '#24292f'
set label 2 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.025688 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.915596
set bmargin at screen 0.113761
unset key
set yrange [18.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,18.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-491.131443:2497.58654]
plot \
 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set label 3 'init_on_alloc: extra ns by dose, toggled against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-7.49895852:132.481601]
set ytics 50
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.5052 + 0.01514 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 0.505164031 + 0.0151421261 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set terminal svg size 940,545 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_free: extra ns per operation, on against off' at screen 0.012766,0.963303 left font ',15' textcolor rgb '#24292f'
set label 2 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.025688 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.915596
set bmargin at screen 0.113761
unset key
set yrange [18.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,18.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-488.183267:2509.30421]
plot \
 'cost-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-init_on_free-on-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_free: extra ns by dose, on against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-7.60541568:134.362344]
set ytics 50
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2.573 + 0.01504 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 2.57339432 + 0.0150377247 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,545 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-toggled-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_free: extra ns per operation, toggled against off' at screen 0.012766,0.963303 left font ',15' textcolor rgb '#24292f'
set label 2 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.025688 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.915596
set bmargin at screen 0.113761
unset key
set yrange [18.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,18.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-488.776478:2510.77112]
plot \
 'cost-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set label 3 'init_on_free: extra ns by dose, toggled against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-7.60279896:134.316115]
set ytics 50
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2.942 + 0.015 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 2.94150416 + 0.0150037015 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set terminal svg size 940,545 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-planted_time-one-x86_64-6.12-gcc.svg'
unset label
set label 1 'planted_time: extra ns per operation, one against off' at screen 0.012766,0.963303 left font ',15' textcolor rgb '#24292f'
set label 2 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.025688 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.915596
set bmargin at screen 0.113761
unset key
set yrange [18.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,18.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-6.32171222:8.45538862]
plot \
 'cost-planted_time-one-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-planted_time-one-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-planted_time-one-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-planted_time-one-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-planted_time-one-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set label 3 'planted_time: extra ns by dose, one against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.0862284793:0.226385913]
set ytics 0.1
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 0.0721303081 + 1.95930471e-06 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set terminal svg size 940,545 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-planted_time-three-x86_64-6.12-gcc.svg'
unset label
set label 1 'planted_time: extra ns per operation, three against off' at screen 0.012766,0.963303 left font ',15' textcolor rgb '#24292f'
set label 2 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.025688 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.915596
set bmargin at screen 0.113761
unset key
set yrange [18.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,18.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-5.05763209:13.4096839]
plot \
 'cost-planted_time-three-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-planted_time-three-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-planted_time-three-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-planted_time-three-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set label 3 'planted_time: extra ns by dose, three against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.0400520966:0.707587041]
set ytics 0.2
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 0.355229002 + 2.25433977e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set terminal svg size 940,545 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_1-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: extra ns per operation, full_1 against none' at screen 0.012766,0.963303 left font ',15' textcolor rgb '#24292f'
set label 2 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.025688 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.915596
set bmargin at screen 0.113761
unset key
set yrange [18.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,18.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-9.70983644:10.0144833]
plot \
 'cost-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-randstruct-full_1-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra ns by dose, full_1 against none' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.240479655:0.046841568]
set ytics 0.1
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 -0.0150674488 + -2.2850788e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,545 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_2-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: extra ns per operation, full_2 against none' at screen 0.012766,0.963303 left font ',15' textcolor rgb '#24292f'
set label 2 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.025688 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.915596
set bmargin at screen 0.113761
unset key
set yrange [18.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,18.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.8284096:15.7366387]
plot \
 'cost-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-randstruct-full_2-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra ns by dose, full_2 against none' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.260828922:0.215978876]
set ytics 0.2
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 -0.0462304486 + -1.16046627e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,545 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_hardening-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_hardening: extra ns per operation, on against off' at screen 0.012766,0.963303 left font ',15' textcolor rgb '#24292f'
set label 2 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.025688 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.915596
set bmargin at screen 0.113761
unset key
set yrange [18.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,18.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-16.5148651:63.5382646]
plot \
 'cost-slab_hardening-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_hardening-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-slab_hardening-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-slab_hardening-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_hardening-on-x86_64-6.12-gcc.csv' skip 1 every ::0::18 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-slab_hardening-on-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'slab_hardening: extra ns by dose, on against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '12 blocks, 12 boots per arm; x86_64, kernel 6.12, gcc, machine um: nested in a virtual machine (KVMKVMKVM): time of ARCH=um, a kernel that is a process (um). Times hold for the machine that they were taken on.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.0546753097:0.965930471]
set ytics 0.5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 0.787807312 + -9.42230063e-06 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-slab_hardening-on-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-slab_hardening-on-x86_64-6.12-gcc.csv' skip 1 every ::0::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
