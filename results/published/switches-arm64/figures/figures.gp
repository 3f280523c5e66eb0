set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-dmesg_restrict-1-arm64-7.3-gcc.svg'
unset label
set label 1 'dmesg_restrict: extra instructions per operation, 1 against 0' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.261603376:16.2194093]
plot \
 'cost-dmesg_restrict-1-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-dmesg_restrict-1-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-dmesg_restrict-1-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,145 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-dmesg_restrict-1-arm64-7.3-gcc.svg'
unset label
set label 1 'dmesg_restrict: share of each function in the difference, 1 against 0' at screen 0.012766,0.862069 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.096552 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.682759
set bmargin at screen 0.524138
unset key
set yrange [0.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,0.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'capable +22, cap_capable +8, __arm64_sys_syslog +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
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
 'functions-dmesg_restrict-1-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-dmesg_restrict-1-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-dmesg_restrict-1-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-dmesg_restrict-1-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-hash_pointers-hashed-arm64-7.3-gcc.svg'
unset label
set label 1 'hash_pointers: extra instructions per operation, hashed against plain' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.50904719:8.01499949]
plot \
 'cost-hash_pointers-hashed-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-hash_pointers-hashed-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-hash_pointers-hashed-arm64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-hash_pointers-hashed-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-hash_pointers-hashed-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,214 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-hash_pointers-hashed-arm64-7.3-gcc.svg'
unset label
set label 1 'hash_pointers: share of each function in the difference, hashed against plain' at screen 0.012766,0.906542 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.065421 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.785047
set bmargin at screen 0.355140
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'siphash_1u64 +107, number -88.34, default_pointer +15' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'siphash_1u64 +107, number -88.34, default_pointer +15' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'siphash_1u64 +1,712, number -1,400, default_pointer +240 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__rmqueue_pcplist +280.49, __free_frozen_pages -114.33 and 150 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
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
 'functions-hash_pointers-hashed-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-hash_pointers-hashed-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-hash_pointers-hashed-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-hash_pointers-hashed-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-hash_pointers-hashed-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kptr_restrict-0-arm64-7.3-gcc.svg'
unset label
set label 1 'kptr_restrict: extra instructions per operation, 0 against open' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.02:0.24]
plot \
 'cost-kptr_restrict-0-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kptr_restrict-0-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kptr_restrict-1-arm64-7.3-gcc.svg'
unset label
set label 1 'kptr_restrict: extra instructions per operation, 1 against open' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.05999398:3.71962676]
plot \
 'cost-kptr_restrict-1-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kptr_restrict-1-arm64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kptr_restrict-1-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kptr_restrict-1-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,168 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kptr_restrict-1-arm64-7.3-gcc.svg'
unset label
set label 1 'kptr_restrict: share of each function in the difference, 1 against open' at screen 0.012766,0.880952 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.083333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.726190
set bmargin at screen 0.452381
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'siphash_1u64 -107, number +88.34, restricted_pointer +54 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'siphash_1u64 -1,712, number +1,402, restricted_pointer +864 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
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
 'functions-kptr_restrict-1-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kptr_restrict-1-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kptr_restrict-1-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kptr_restrict-1-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kptr_restrict-1-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kptr_restrict-2-arm64-7.3-gcc.svg'
unset label
set label 1 'kptr_restrict: extra instructions per operation, 2 against open' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-42.8410215:8.29181062]
plot \
 'cost-kptr_restrict-2-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kptr_restrict-2-arm64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kptr_restrict-2-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kptr_restrict-2-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,375 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kptr_restrict-2-arm64-7.3-gcc.svg'
unset label
set label 1 'kptr_restrict: share of each function in the difference, 2 against open' at screen 0.012766,0.946667 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.037333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.877333
set bmargin at screen 0.202667
unset key
set yrange [10.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,10.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '? +10, run -10' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '? +9, run -9' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '? +7, run -7' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '? +10, run -10' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '? +7, run -7' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '? +10, run -10' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '? +10, run -10' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '? +9, run -9' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'siphash_1u64 -1,712, number -1,446, default_pointer -800 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'number -19,758, s_show -111' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'siphash_1u64 -107, number -89.66, default_pointer -50 and 3 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
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
 'functions-kptr_restrict-2-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kptr_restrict-2-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kptr_restrict-2-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kptr_restrict-2-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kptr_restrict-2-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-rodata-noalias-arm64-7.3-gcc.svg'
unset label
set label 1 'rodata: extra instructions per operation, noalias against off' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.60270162:1.13679822]
plot \
 'cost-rodata-noalias-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-rodata-noalias-arm64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-rodata-noalias-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-rodata-noalias-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,214 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-rodata-noalias-arm64-7.3-gcc.svg'
unset label
set label 1 'rodata: share of each function in the difference, noalias against off' at screen 0.012766,0.906542 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.065421 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.785047
set bmargin at screen 0.355140
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'put_dec_trunc8 +28, number +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__update_load_avg_se -1.21, update_load_avg +0.81 and 5 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'number -0.34' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'number -0.34' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
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
 'functions-rodata-noalias-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-rodata-noalias-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-rodata-noalias-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-rodata-noalias-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-rodata-noalias-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-rodata-on-arm64-7.3-gcc.svg'
unset label
set label 1 'rodata: extra instructions per operation, on against off' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.57485843:1.07139163]
plot \
 'cost-rodata-on-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-rodata-on-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-rodata-on-arm64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-rodata-on-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-rodata-on-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,214 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-rodata-on-arm64-7.3-gcc.svg'
unset label
set label 1 'rodata: share of each function in the difference, on against off' at screen 0.012766,0.906542 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.065421 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.785047
set bmargin at screen 0.355140
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'number +0.34' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'number +0.34' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'put_dec_trunc8 +28, number +4' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__update_load_avg_se -1.21, __zone_watermark_ok -0.71 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
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
 'functions-rodata-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-rodata-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-rodata-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-rodata-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-rodata-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
