set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-module_sig-enforced-arm64-7.3-gcc.svg'
unset label
set label 1 'module_sig: extra instructions per operation, enforced against off' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4143.32378:21390.4038]
plot \
 'cost-module_sig-enforced-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-module_sig-enforced-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-module_sig-enforced-arm64-7.3-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-module_sig-enforced-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-module_sig-enforced-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,214 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-module_sig-enforced-arm64-7.3-gcc.svg'
unset label
set label 1 'module_sig: share of each function in the difference, enforced against off' at screen 0.012766,0.906542 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.065421 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.785047
set bmargin at screen 0.355140
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'mpihelp_submul_1 +1,750,592, mpihelp_addmul_1 +645,813 and 204 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'mpihelp_submul_1 +1,750,592, mpihelp_addmul_1 +645,813 and 241 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__rmqueue_pcplist +880.80, __mod_zone_page_state +167.58 and 117 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__rmqueue_pcplist -1,235.20, __free_frozen_pages +228.67 and 168 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
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
 'functions-module_sig-enforced-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-module_sig-enforced-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-module_sig-enforced-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-module_sig-enforced-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-module_sig-enforced-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-module_sig-forced-arm64-7.3-gcc.svg'
unset label
set label 1 'module_sig: extra instructions per operation, forced against off' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4143.2187:21389.8788]
plot \
 'cost-module_sig-forced-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-module_sig-forced-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-module_sig-forced-arm64-7.3-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-module_sig-forced-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-module_sig-forced-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,214 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-module_sig-forced-arm64-7.3-gcc.svg'
unset label
set label 1 'module_sig: share of each function in the difference, forced against off' at screen 0.012766,0.906542 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.065421 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.785047
set bmargin at screen 0.355140
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'mpihelp_submul_1 +1,750,592, mpihelp_addmul_1 +645,813 and 202 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'mpihelp_submul_1 +1,750,592, mpihelp_addmul_1 +645,813 and 241 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__rmqueue_pcplist +880.80, __mod_zone_page_state +167.58 and 117 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__rmqueue_pcplist -1,235.20, __free_frozen_pages +228.67 and 168 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
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
 'functions-module_sig-forced-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-module_sig-forced-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-module_sig-forced-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-module_sig-forced-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-module_sig-forced-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-module_sig-on-arm64-7.3-gcc.svg'
unset label
set label 1 'module_sig: extra instructions per operation, on against off' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4143.2187:21389.8788]
plot \
 'cost-module_sig-on-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-module_sig-on-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-module_sig-on-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-module_sig-on-arm64-7.3-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-module_sig-on-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-module_sig-on-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,237 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-module_sig-on-arm64-7.3-gcc.svg'
unset label
set label 1 'module_sig: share of each function in the difference, on against off' at screen 0.012766,0.915612 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.059072 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.805907
set bmargin at screen 0.320675
unset key
set yrange [4.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,4.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'mpihelp_submul_1 +1,750,592, mpihelp_addmul_1 +645,813 and 202 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'mpihelp_submul_1 +1,750,592, mpihelp_addmul_1 +645,813 and 248 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__rmqueue_pcplist +880.80, __mod_zone_page_state +167.58 and 117 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'strcmp +194, alloc_from_new_slab +141.50 and 44 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__rmqueue_pcplist -1,235.20, __free_frozen_pages +228.67 and 168 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.160338 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.160338 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.160338 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.160338 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.160338 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.160338 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.160338 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.160338 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-module_sig-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-module_sig-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-module_sig-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-module_sig-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-module_sig-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,315 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-module_sig-sha256-arm64-7.3-gcc.svg'
unset label
set label 1 'module_sig: extra instructions per operation, sha256 against off' at screen 0.012766,0.936508 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.044444 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.853968
set bmargin at screen 0.196825
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4120.0849:21269.9588]
plot \
 'cost-module_sig-sha256-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-module_sig-sha256-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-module_sig-sha256-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-module_sig-sha256-arm64-7.3-gcc.csv' skip 1 every ::0::8 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-module_sig-sha256-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-module_sig-sha256-arm64-7.3-gcc.csv' skip 1 every ::0::8 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,237 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-module_sig-sha256-arm64-7.3-gcc.svg'
unset label
set label 1 'module_sig: share of each function in the difference, sha256 against off' at screen 0.012766,0.915612 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.059072 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.805907
set bmargin at screen 0.320675
unset key
set yrange [4.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,4.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'mpihelp_submul_1 +1,750,592, mpihelp_addmul_1 +645,813 and 202 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'mpihelp_submul_1 +1,750,592, mpihelp_addmul_1 +645,813 and 235 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__free_frozen_pages +114.33, free_frozen_page_commit +91.02 and 125 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'strcmp -175, alloc_from_new_slab +141.50 and 27 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__rmqueue_pcplist -1,235.20, __free_frozen_pages +228.67 and 168 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.160338 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.160338 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.160338 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.160338 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.160338 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.160338 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.160338 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.160338 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-module_sig-sha256-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-module_sig-sha256-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-module_sig-sha256-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-module_sig-sha256-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-module_sig-sha256-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
