set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1028 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_offset-idle-arm64-6.12-gcc.svg'
unset label
set label 1 'kstack_offset: extra instructions per operation, idle against absent' at screen 0.012766,0.980545 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013619 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.955253
set bmargin at screen 0.060311
unset key
set yrange [39.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,39.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-6.00316326:9.76138886]
plot \
 'cost-kstack_offset-idle-arm64-6.12-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_offset-idle-arm64-6.12-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kstack_offset-idle-arm64-6.12-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kstack_offset-idle-arm64-6.12-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kstack_offset-idle-arm64-6.12-gcc.csv' skip 1 every ::0::39 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_offset-idle-arm64-6.12-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kstack_offset-idle-arm64-6.12-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,927 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_offset-idle-arm64-6.12-gcc.svg'
unset label
set label 1 'kstack_offset: share of each function in the difference, idle against absent' at screen 0.012766,0.978425 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015102 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.950378
set bmargin at screen 0.081985
unset key
set yrange [34.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,34.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'invoke_syscall.constprop.0 +15, do_el0_svc -5' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'invoke_syscall.constprop.0 +120, do_el0_svc -70' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'invoke_syscall.constprop.0 +48, do_el0_svc -28' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'invoke_syscall.constprop.0 +24, do_el0_svc -14, memset +11' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'invoke_syscall.constprop.0 +48, do_el0_svc -28' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'invoke_syscall.constprop.0 +48, do_el0_svc -28' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'invoke_syscall.constprop.0 +233.50, do_el0_svc -136.71 and 10 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'invoke_syscall.constprop.0 +48, do_el0_svc -28' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'invoke_syscall.constprop.0 +96, do_el0_svc -56' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'invoke_syscall.constprop.0 +24, do_el0_svc -14' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'invoke_syscall.constprop.0 +66, do_el0_svc -39 and 71 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'invoke_syscall.constprop.0 +48, do_el0_svc -28' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'invoke_syscall.constprop.0 +48, do_el0_svc -28' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'invoke_syscall.constprop.0 +90, do_el0_svc -53 and 100 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 'memset +75.75, invoke_syscall.constprop.0 +66 and 58 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 'invoke_syscall.constprop.0 +24, do_el0_svc -14, memset -11' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
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
 'functions-kstack_offset-idle-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_offset-idle-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_offset-idle-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_offset-idle-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_offset-idle-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,1028 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_offset-on-arm64-6.12-gcc.svg'
unset label
set label 1 'kstack_offset: extra instructions per operation, on against absent' at screen 0.012766,0.980545 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013619 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.955253
set bmargin at screen 0.060311
unset key
set yrange [39.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,39.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-13.2968711:68.6125596]
plot \
 'cost-kstack_offset-on-arm64-6.12-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_offset-on-arm64-6.12-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kstack_offset-on-arm64-6.12-gcc.csv' skip 1 every ::0::39 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_offset-on-arm64-6.12-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kstack_offset-on-arm64-6.12-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,927 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_offset-on-arm64-6.12-gcc.svg'
unset label
set label 1 'kstack_offset: share of each function in the difference, on against absent' at screen 0.012766,0.978425 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015102 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.950378
set bmargin at screen 0.081985
unset key
set yrange [34.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,34.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chacha_permute +42.21, get_random_u16 +33.04 and 8 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'chacha_permute +211.04, invoke_syscall.constprop.0 +180 and 8 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'chacha_permute +84.42, invoke_syscall.constprop.0 +72 and 8 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'chacha_permute +84.42, invoke_syscall.constprop.0 +72 and 8 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 10 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'chacha_permute +84.42, invoke_syscall.constprop.0 +72 and 8 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'chacha_permute +84.42, invoke_syscall.constprop.0 +72 and 8 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'chacha_permute +168.83, invoke_syscall.constprop.0 +144 and 8 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'chacha_permute +379.88, invoke_syscall.constprop.0 +346.62 and 104 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'chacha_permute +42.21, invoke_syscall.constprop.0 +36 and 8 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'chacha_permute +84.42, invoke_syscall.constprop.0 +72 and 8 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'chacha_permute +84.42, invoke_syscall.constprop.0 +72 and 8 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'invoke_syscall.constprop.0 +95, chacha_permute +84.42 and 43 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 'invoke_syscall.constprop.0 +131, chacha_permute +126.62 and 91 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 'invoke_syscall.constprop.0 +95, chacha_permute +84.42 and 133 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
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
 'functions-kstack_offset-on-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_offset-on-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_offset-on-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_offset-on-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_offset-on-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
