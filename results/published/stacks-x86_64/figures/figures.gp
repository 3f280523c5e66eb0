set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1028 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_offset-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_offset: extra instructions per operation, idle against absent' at screen 0.012766,0.980545 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013619 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.955253
set bmargin at screen 0.060311
unset key
set yrange [39.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,39.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.27562669:7.07126825]
plot \
 'cost-kstack_offset-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_offset-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kstack_offset-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::39 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_offset-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kstack_offset-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,927 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_offset-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_offset: share of each function in the difference, idle against absent' at screen 0.012766,0.978425 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015102 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.950378
set bmargin at screen 0.081985
unset key
set yrange [34.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,34.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'do_syscall_64 +8' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'do_syscall_64 +8' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'do_syscall_64 +8' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'do_syscall_64 +7' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'do_syscall_64 +8' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'do_syscall_64 +8' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'do_syscall_64 +8' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'do_syscall_64 +8' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'do_syscall_64 +8' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'do_syscall_64 +8' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_syscall_64 +40' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'do_syscall_64 +8' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'do_syscall_64 +16' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'do_syscall_64 +8' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'do_syscall_64 +8' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'do_syscall_64 +8' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'do_syscall_64 +8' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'do_syscall_64 +8' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'do_syscall_64 +16' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'do_syscall_64 +8' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'do_syscall_64 +8' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'do_syscall_64 +8' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'do_syscall_64 +8' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'do_syscall_64 +16' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'do_syscall_64 +16' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'do_syscall_64 +32' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'do_syscall_64 +8' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'do_syscall_64 +77.18, refill_objects -42.53 and 139 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'do_syscall_64 +8' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'do_syscall_64 +8' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'do_syscall_64 +16' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'do_syscall_64 +16, __rmqueue_pcplist -3.17 and 1 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'do_syscall_64 +22, pidfs_add_pid -1.42 and 3 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 '__free_frozen_pages +235.52, free_frozen_page_commit +170.21 and 144 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 '__rmqueue_pcplist -487.50, __free_frozen_pages +278.91 and 146 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.040992 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.040992 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.040992 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.040992 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.040992 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.040992 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.040992 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.040992 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kstack_offset-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_offset-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_offset-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_offset-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_offset-idle-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,1028 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_offset-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_offset: extra instructions per operation, on against absent' at screen 0.012766,0.980545 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013619 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.955253
set bmargin at screen 0.060311
unset key
set yrange [39.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,39.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-12.0208042:50.4120099]
plot \
 'cost-kstack_offset-on-x86_64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_offset-on-x86_64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kstack_offset-on-x86_64-7.3-gcc.csv' skip 1 every ::0::39 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_offset-on-x86_64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kstack_offset-on-x86_64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,927 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_offset-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_offset: share of each function in the difference, on against absent' at screen 0.012766,0.978425 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015102 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.950378
set bmargin at screen 0.081985
unset key
set yrange [34.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,34.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'prandom_u32_state +39, do_syscall_64 +17' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'prandom_u32_state +195, do_syscall_64 +90' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'prandom_u32_state +78, do_syscall_64 +36' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'prandom_u32_state +78, do_syscall_64 +36' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'prandom_u32_state +78, do_syscall_64 +36' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'prandom_u32_state +78, do_syscall_64 +36' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'prandom_u32_state +156, do_syscall_64 +72 and 1 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'prandom_u32_state +39, do_syscall_64 +18, memcpy_orig -1.67' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'prandom_u32_state +389.19, do_syscall_64 +176.46 and 134 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'prandom_u32_state +39, do_syscall_64 +18' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'prandom_u32_state +78, do_syscall_64 +36 and 13 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'prandom_u32_state +78, do_syscall_64 +36 and 5 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'prandom_u32_state +117, do_syscall_64 +52.03 and 103 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 '__rmqueue_pcplist -981.35, __free_frozen_pages +278.91 and 146 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 'prandom_u32_state +156, kmem_cache_free -139.85 and 145 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.040992 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.040992 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.040992 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.040992 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.040992 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.040992 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.040992 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.040992 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kstack_offset-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_offset-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_offset-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_offset-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_offset-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
