set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,683 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cet-ibt-x86_64-7.3-gcc.svg'
unset label
set label 1 'cet: extra instructions per operation, ibt against off' at screen 0.012766,0.970717 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 29 identical operations are not drawn.' at screen 0.012766,0.020498 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.932650
set bmargin at screen 0.090776
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.333333333:20.6666667]
plot \
 'cost-cet-ibt-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cet-ibt-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cet-ibt-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-cet-ibt-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cet: extra instructions by dose, ibt against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cet-ibt-x86_64-7.3-gcc.csv' skip 1 every ::27::30 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cet-ibt-x86_64-7.3-gcc.csv' skip 1 every ::27::30 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,697 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-cet-ibt-x86_64-7.3-gcc.svg'
unset label
set label 1 'cet: share of each function in the difference, ibt against off' at screen 0.012766,0.971306 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020086 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.934003
set bmargin at screen 0.109039
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'target +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'none +1, one +1, pointer +1 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'target_0 +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'target_0 +0.06, target_1 +0.06, target_10 +0.06 and 13 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'target_0 +0.25, target_1 +0.25, target_2 +0.25 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'target_0 +0.06, target_1 +0.06, target_10 +0.06 and 13 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'target_0 +0.50, target_1 +0.50' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'target_0 +0.25, target_1 +0.25, target_2 +0.25 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'x64_sys_call +13, __task_pid_nr_ns +1, __x64_sys_getppid +1 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'x64_sys_call +19, __x64_sys_read +1, do_syscall_64 +1 and 5 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'x64_sys_call +38, _copy_from_iter +2, do_syscall_64 +2 and 20 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'x64_sys_call +38, _raw_spin_lock +4, _raw_spin_unlock +4 and 38 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'x64_sys_call +13, __x64_sys_pread64 +1, _copy_to_iter +1 and 16 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'x64_sys_call +76, _raw_spin_lock_irqsave +6 and 58 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'x64_sys_call +19, eventfd_poll +10, fdget +10 and 6 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'x64_sys_call +40, __local_bh_enable_ip +3 and 42 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'x64_sys_call +35, __d_lookup_rcu +2, _raw_spin_lock +2 and 43 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'x64_sys_call +67, _raw_spin_unlock +30.19 and 186 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'x64_sys_call +21, __d_lookup_rcu +2, dput +2 and 23 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'x64_sys_call +38, __local_bh_enable_ip +4, dst_release +3 and 74 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'mas_find +248, mas_store +70, _raw_spin_unlock +67.50 and 343 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'mas_find +150, x64_sys_call +78, _raw_spin_unlock +64 and 485 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'madvise_vma_behavior +13, x64_sys_call +13 and 45 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'x64_sys_call +38, __local_bh_enable_ip +5 and 115 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 '__kmalloc_cache_noprof +1, kfree +1' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.054519 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.054519 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.054519 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.054519 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.054519 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.054519 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.054519 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.054519 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-cet-ibt-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cet-ibt-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cet-ibt-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-cet-ibt-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-cet-ibt-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,246 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cet-shadow_stack_idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'cet: extra instructions per operation, shadow_stack_idle against off' at screen 0.012766,0.918699 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 48 identical operations are not drawn.' at screen 0.012766,0.056911 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.813008
set bmargin at screen 0.252033
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.13139043:0.547252038]
plot \
 'cost-cet-shadow_stack_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cet-shadow_stack_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-cet-shadow_stack_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cet-shadow_stack_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,260 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-cet-shadow_stack_idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'cet: share of each function in the difference, shadow_stack_idle against off' at screen 0.012766,0.923077 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.053846 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.823077
set bmargin at screen 0.292308
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__x64_sys_rt_sigreturn +3, restore_signal_shadow_stack +3 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'exc_page_fault +7, pte_mkwrite +2' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'blake2s_compress_ssse3 -239 and 31 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'radix_tree_node_ctor -105, get_page_from_freelist +68.50 and 40 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'tcp_ack_update_rtt +0.19' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__zone_watermark_ok -0.94' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.146154 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.146154 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.146154 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.146154 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.146154 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.146154 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.146154 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.146154 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-cet-shadow_stack_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cet-shadow_stack_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cet-shadow_stack_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-cet-shadow_stack_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-cet-shadow_stack_idle-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
