set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,660 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-return_address-both-arm64-7.3-gcc.svg'
unset label
set label 1 'return_address: extra instructions per operation, both against none' at screen 0.012766,0.969697 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021212 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.930303
set bmargin at screen 0.093939
unset key
set yrange [23.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,23.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.07142857:66.4285714]
plot \
 'cost-return_address-both-arm64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-return_address-both-arm64-7.3-gcc.csv' skip 1 every ::0::23 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-return_address-both-arm64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-return_address-both-arm64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,582 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-return_address-both-arm64-7.3-gcc.svg'
unset label
set label 1 'return_address: share of each function in the difference, both against none' at screen 0.012766,0.965636 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.024055 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.920962
set bmargin at screen 0.130584
unset key
set yrange [19.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,19.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_10 +4, chain_11 +4, chain_12 +4 and 12 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_2 +4, chain_3 +4, chain_4 +4 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_2 +4, chain_3 +4, chain_4 +4 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'recurse +64' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chacha_permute +6,127, chacha_block_generic +987 and 498 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'el0t_64_sync +9, ret_to_user +7, __arm64_sys_getppid +4 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'el0t_64_sync +9, ret_to_user +7, __arm64_sys_read +4 and 7 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'chacha_permute +1,020, alloc_vmap_area +630, clear_page +264 and 359 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'el0t_64_sync +18, ret_to_user +14, _copy_from_iter +8 and 21 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'ptrauth_keys_install_user +40, el0t_64_sync +36 and 59 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'el0t_64_sync +18, ret_to_user +14, do_el0_svc +8 and 42 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'el0t_64_sync +18, ret_to_user +14, do_el0_svc +8 and 48 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'el0t_64_sync +18, __local_bh_enable_ip +16, ret_to_user +14 and 93 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'el0t_64_sync +36, ret_to_user +28, xas_load +28 and 215 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'el0t_64_sync +9, lookup_fast +8, ret_to_user +7 and 33 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__local_bh_enable_ip +20, el0t_64_sync +18 and 139 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'eventfd_poll +40, el0t_64_sync +9, ret_to_user +7 and 8 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'el0t_64_sync +18, ret_to_user +14, __pte_offset_map +12 and 49 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 '__kmalloc_cache_noprof +4, kfree +4' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'el0t_64_sync +9, ret_to_user +7, __arm64_sys_pread64 +4 and 16 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.065292 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.065292 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.065292 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.065292 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.065292 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.065292 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.065292 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.065292 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-return_address-both-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-return_address-both-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-return_address-both-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-return_address-both-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-return_address-both-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,660 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-return_address-pac-arm64-7.3-gcc.svg'
unset label
set label 1 'return_address: extra instructions per operation, pac against none' at screen 0.012766,0.969697 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021212 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.930303
set bmargin at screen 0.093939
unset key
set yrange [23.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,23.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.535714286:33.2142857]
plot \
 'cost-return_address-pac-arm64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-return_address-pac-arm64-7.3-gcc.csv' skip 1 every ::0::23 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-return_address-pac-arm64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-return_address-pac-arm64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,582 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-return_address-pac-arm64-7.3-gcc.svg'
unset label
set label 1 'return_address: share of each function in the difference, pac against none' at screen 0.012766,0.965636 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.024055 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.920962
set bmargin at screen 0.130584
unset key
set yrange [19.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,19.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_10 +2, chain_11 +2, chain_12 +2 and 12 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chacha_permute +6,078, chacha_block_generic +973 and 488 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'recurse +32' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'el0t_64_sync +7, ret_to_user +7, __arm64_sys_getppid +2 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'el0t_64_sync +7, ret_to_user +7, __arm64_sys_read +2 and 7 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'el0t_64_sync +14, ret_to_user +14, _copy_from_iter +4 and 21 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'ptrauth_keys_install_user +40, el0t_64_sync +28 and 59 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'chacha_permute +1,013, chacha_block_generic +162 and 338 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'el0t_64_sync +14, ret_to_user +14, skb_put +5 and 42 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'el0t_64_sync +14, ret_to_user +14, do_el0_svc +4 and 48 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'el0t_64_sync +7, ret_to_user +7, lookup_fast +4 and 33 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'el0t_64_sync +28, ret_to_user +28, xas_load +14 and 215 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'el0t_64_sync +14, ret_to_user +14, __local_bh_enable_ip +8 and 92 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'eventfd_poll +20, el0t_64_sync +7, ret_to_user +7 and 8 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'el0t_64_sync +14, ret_to_user +14, __local_bh_enable_ip +10 and 137 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'el0t_64_sync +14, ret_to_user +14, __pte_offset_map +6 and 49 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 '__kmalloc_cache_noprof +2, kfree +2' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'el0t_64_sync +7, ret_to_user +7, atime_needs_update +3 and 16 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.065292 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.065292 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.065292 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.065292 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.065292 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.065292 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.065292 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.065292 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-return_address-pac-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-return_address-pac-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-return_address-pac-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-return_address-pac-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-return_address-pac-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,660 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-return_address-pac_idle-arm64-7.3-gcc.svg'
unset label
set label 1 'return_address: extra instructions per operation, pac_idle against none' at screen 0.012766,0.969697 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021212 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.930303
set bmargin at screen 0.093939
unset key
set yrange [23.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,23.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.535714286:33.2142857]
plot \
 'cost-return_address-pac_idle-arm64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-return_address-pac_idle-arm64-7.3-gcc.csv' skip 1 every ::0::23 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-return_address-pac_idle-arm64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-return_address-pac_idle-arm64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,582 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-return_address-pac_idle-arm64-7.3-gcc.svg'
unset label
set label 1 'return_address: share of each function in the difference, pac_idle against none' at screen 0.012766,0.965636 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.024055 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.920962
set bmargin at screen 0.130584
unset key
set yrange [19.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,19.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_10 +2, chain_11 +2, chain_12 +2 and 12 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'recurse +32' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'el0t_64_sync +10, ret_to_user +10, __arm64_sys_getppid +2 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'el0t_64_sync +10, ret_to_user +10, __arm64_sys_read +2 and 7 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'el0t_64_sync +20, ret_to_user +20, _copy_from_iter +4 and 21 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'el0t_64_sync +20, ret_to_user +20, skb_put +5 and 42 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'el0t_64_sync +40, ret_to_user +40 and 59 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'el0t_64_sync +20, ret_to_user +20, do_el0_svc +4 and 48 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'el0t_64_sync +10, ret_to_user +10, lookup_fast +4 and 33 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'el0t_64_sync +20, ret_to_user +20, __local_bh_enable_ip +8 and 92 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'el0t_64_sync +40, ret_to_user +40, xas_load +14 and 215 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'eventfd_poll +20, el0t_64_sync +10, ret_to_user +10 and 8 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'el0t_64_sync +20, ret_to_user +20, __local_bh_enable_ip +10 and 137 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'el0t_64_sync +20, ret_to_user +20, __pte_offset_map +6 and 49 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'free_unref_folios +476, free_frozen_page_commit +427.25 and 482 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'mas_find +76, mas_next_slot +72 and 328 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 '__kmalloc_cache_noprof +2, kfree +2' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'el0t_64_sync +10, ret_to_user +10, atime_needs_update +3 and 16 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.065292 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.065292 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.065292 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.065292 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.065292 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.065292 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.065292 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.065292 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-return_address-pac_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-return_address-pac_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-return_address-pac_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-return_address-pac_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-return_address-pac_idle-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,660 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-return_address-scs-arm64-7.3-gcc.svg'
unset label
set label 1 'return_address: extra instructions per operation, scs against none' at screen 0.012766,0.969697 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021212 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.930303
set bmargin at screen 0.093939
unset key
set yrange [23.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,23.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.535714286:33.2142857]
plot \
 'cost-return_address-scs-arm64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-return_address-scs-arm64-7.3-gcc.csv' skip 1 every ::0::23 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-return_address-scs-arm64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-return_address-scs-arm64-7.3-gcc.csv' skip 1 every ::0::23 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,582 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-return_address-scs-arm64-7.3-gcc.svg'
unset label
set label 1 'return_address: share of each function in the difference, scs against none' at screen 0.012766,0.965636 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.024055 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.920962
set bmargin at screen 0.130584
unset key
set yrange [19.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,19.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_10 +2, chain_11 +2, chain_12 +2 and 12 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_2 +2, chain_3 +2, chain_4 +2 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'recurse +32' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'alloc_vmap_area +745, __rmqueue_pcplist +515.25 and 508 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'alloc_vmap_area +628, clear_page +264 and 357 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '_copy_from_iter +4, anon_pipe_trim_and_unlock +4 and 21 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__arm64_sys_read +2, do_el0_svc +2, el0_svc +2 and 6 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__arm64_sys_getppid +2, __task_pid_nr_ns +2, do_el0_svc +2 and 3 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '_raw_spin_lock_irqsave +12, _copy_from_iter +8 and 57 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_el0_svc +4, el0_svc +4, el0t_64_sync +4 and 40 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'do_el0_svc +4, do_file_open +4, dput +4 and 47 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'xas_load +14, mod_node_page_state +12.25 and 217 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__local_bh_enable_ip +8, call_on_irq_stack +8 and 92 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'filename_lookup +4, lookup_fast +4, link_path_walk +3 and 32 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'call_on_irq_stack +16, __local_bh_enable_ip +10 and 137 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__pte_offset_map +6, __rmqueue_pcplist +6 and 49 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__kmalloc_cache_noprof +2, kfree +2' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'eventfd_poll +20, __arm64_sys_ppoll +2, do_el0_svc +2 and 7 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'atime_needs_update +3, copy_page_to_iter +3 and 16 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.065292 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.065292 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.065292 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.065292 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.065292 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.065292 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.065292 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.065292 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-return_address-scs-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-return_address-scs-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-return_address-scs-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-return_address-scs-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-return_address-scs-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
