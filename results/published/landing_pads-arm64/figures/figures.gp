set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1212 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-bti-on-arm64-7.3-clang.svg'
unset label
set label 1 'bti: extra instructions per operation, on against off' at screen 0.012766,0.983498 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 6 identical operations are not drawn.' at screen 0.012766,0.011551 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.962046
set bmargin at screen 0.051155
unset key
set yrange [47.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,47.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.8233131:21.191609]
plot \
 'cost-bti-on-arm64-7.3-clang.csv' skip 1 every ::0::47 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-bti-on-arm64-7.3-clang.csv' skip 1 every ::0::47 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-bti-on-arm64-7.3-clang.csv' skip 1 every ::0::47 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-bti-on-arm64-7.3-clang.csv' skip 1 every ::0::47 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,656 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-bti-on-arm64-7.3-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'bti: extra instructions by dose, on against off' at screen 0.012766,0.969512 left font ',15' textcolor rgb '#24292f'
set label 4 '2 seeds, 3 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021341 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::0::3 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::0::3 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::4::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::4::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::11::13 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::11::13 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::14::17 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::14::17 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::21::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::21::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::24::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::24::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::27::30 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-bti-on-arm64-7.3-clang.csv' skip 1 every ::27::30 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-bti-on-arm64-7.3-clang.svg'
unset label
set label 1 'bti: share of each function in the difference, on against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.962480
set bmargin at screen 0.061990
unset key
set yrange [47.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,47.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'none +1, one +1, pointer +1 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_1 +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'target_0 +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'target +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'target_0 +0.50, target_1 +0.50' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'target_0 +0.25, target_1 +0.25, target_2 +0.25 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'target_0 +0.25, target_1 +0.25, target_2 +0.25 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'target_0 +0.06, target_1 +0.06, target_10 +0.06 and 13 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'target_0 +0.06, target_1 +0.06, target_10 +0.06 and 13 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'chain_1 +1' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'chain_1 +1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'chain_1 +1' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'chain_1 +1' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'chain_1 +1' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'chain_1 +1' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'kmem_cache_free +181.06, __free_frozen_pages +129.50 and 302 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'arch_do_signal_or_restart +47, __save_altstack +4 and 14 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'chain_1 +1' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'chain_1 +1' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'chain_1 +1' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '__task_pid_nr_ns +1, el0t_64_sync_handler +1 and 1 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 '__switch_to +6, _raw_spin_unlock_irqrestore +6 and 21 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 '_raw_spin_unlock +2, dput +2, el0t_64_sync_handler +2 and 20 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'fdget +10, do_sys_poll +1, el0t_64_sync_handler +1 and 2 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'dput +2, make_vfsuid +2, mntput +2 and 12 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 '_raw_spin_unlock +30, dput +7, make_vfsuid +7 and 60 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'chain_1 +1' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'chain_1 +1' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'chain_1 +1' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'chain_1 +1' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'chain_1 +1' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'el0t_64_sync_handler +2, kill_fasync +2 and 3 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 '_raw_spin_unlock +3.06, tlb_flush_mmu_tlbonly +3 and 13 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 'el0t_64_sync_handler +1, tick_nohz_user_enter_prepare +1' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 '_raw_spin_unlock +4, el0t_64_sync_handler +2 and 5 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 '__usecs_to_jiffies +5, arch_timer_read_cntvct_el0 +4 and 34 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 'chain_1 +1' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 'chain_1 +1' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 'chain_1 +1' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 'atime_needs_update +1, el0t_64_sync_handler +1, fdget +1 and 4 more' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 '_raw_spin_unlock +2, el0t_64_sync_handler +2 and 12 more' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 'chain_1 +1' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 'chain_1 +1' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 'chain_1 +1' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 'chain_1 +1' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 'chain_1 +1' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 'chain_1 +1' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 '__free_frozen_pages -582.75, __rmqueue_pcplist +475.28 and 246 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.030995 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.030995 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.030995 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.030995 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.030995 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.030995 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.030995 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.030995 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-bti-on-arm64-7.3-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-bti-on-arm64-7.3-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-bti-on-arm64-7.3-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-bti-on-arm64-7.3-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-bti-on-arm64-7.3-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
