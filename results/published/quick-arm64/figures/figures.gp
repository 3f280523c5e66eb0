set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1028 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-stackprotector-strong-arm64-6.12-gcc.svg'
unset label
set label 1 'stackprotector: extra instructions per operation, strong against off' at screen 0.012766,0.980545 left font ',15' textcolor rgb '#24292f'
set label 2 '5 seeds, 6 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013619 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.955253
set bmargin at screen 0.060311
unset key
set yrange [39.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,39.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.8:111.6]
plot \
 'cost-stackprotector-strong-arm64-6.12-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-stackprotector-strong-arm64-6.12-gcc.csv' skip 1 every ::0::39 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-stackprotector-strong-arm64-6.12-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-stackprotector-strong-arm64-6.12-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,743 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-stackprotector-strong-arm64-6.12-gcc.svg'
unset label
set label 1 'stackprotector: share of each function in the difference, strong against off' at screen 0.012766,0.973082 left font ',15' textcolor rgb '#24292f'
set label 2 '5 seeds, 6 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.018843 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.938089
set bmargin at screen 0.102288
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_1 +11, chain_2 +10, chain_3 +10 and 5 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_1 +11, chain_2 +10, chain_3 +10 and 5 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__arm64_sys_rt_sigprocmask +22, sigprocmask +22 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'eventfd_write +11, vfs_write +11, _copy_to_iter +10 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '_copy_from_iter +20, inode_needs_update_time +12 and 9 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'get_futex_key +11, __arm64_sys_futex +10, futex_wake +7' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'get_page_from_freelist +13, __rmqueue_pcplist +12 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__arm64_sys_clock_gettime +10, put_timespec64 +10 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'sock_alloc_send_pskb +11, vfs_write +11, __alloc_skb +10 and 13 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'vfs_write +11, ksys_write +10' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__arch_copy_to_user +19, __do_sys_newuname +10' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'vfs_read +11, ksys_read +10' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__arm64_sys_rt_sigaction +11, do_sigaction +10' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__do_semtimedop +24, __arm64_sys_semtimedop +22 and 1 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__arch_copy_to_user +14, __do_sys_newfstatat +10 and 2 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '_copy_from_iter +40, inode_needs_update_time +24 and 13 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'set_user_sigmask +14, poll_select_finish +11 and 3 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'step_into +23, __arch_copy_to_user +14, filename_lookup +11 and 5 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 '__arm64_sys_getcwd +10, prepend_path +10' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'folios_put_refs +18, get_page_from_freelist +13 and 12 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'mas_prev +55, mas_store_gfp +21, mas_wr_node_store +20 and 30 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 '__rmqueue_pcplist +206.12, chacha_permute +168.83 and 183 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 '__set_task_blocked +20, restore_sigframe.constprop.0 -19 and 15 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'step_into +23, mntput_no_expire +20, do_sys_openat2 +11 and 5 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'step_into +23, do_faccessat +11, filename_lookup +11 and 1 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'copy_page_range +185, chacha_permute +168.83 and 129 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'change_protection +22, do_mprotect_pkey.constprop.0 +22 and 6 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.051144 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.051144 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.051144 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.051144 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.051144 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.051144 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.051144 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.051144 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-stackprotector-strong-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-stackprotector-strong-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-stackprotector-strong-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-stackprotector-strong-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-stackprotector-strong-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
