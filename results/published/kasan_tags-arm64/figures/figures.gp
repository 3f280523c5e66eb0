set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,683 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kasan_tags-asymm-arm64-7.3-gcc.svg'
unset label
set label 1 'kasan_tags: extra instructions per operation, asymm against absent' at screen 0.012766,0.970717 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg_mte: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020498 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.932650
set bmargin at screen 0.090776
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-74.4153846:4613.75385]
plot \
 'cost-kasan_tags-asymm-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kasan_tags-asymm-arm64-7.3-gcc.csv' skip 1 every ::0::24 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kasan_tags-asymm-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kasan_tags-asymm-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,513 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kasan_tags-asymm-arm64-7.3-gcc.svg'
unset label
set label 1 'kasan_tags: share of each function in the difference, asymm against absent' at screen 0.012766,0.961014 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg_mte: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.027290 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.910331
set bmargin at screen 0.148148
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'arch_stack_walk +1,354, stack_depot_save_flags +830 and 23 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'arch_stack_walk +1,354, stack_depot_save_flags +830 and 24 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'arch_stack_walk +2,389, stack_depot_save_flags +1,457 and 30 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'arch_stack_walk +977, stack_depot_save_flags +597 and 31 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'arch_stack_walk +1,422, stack_depot_save_flags +861 and 32 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'arch_stack_walk +2,578, stack_depot_save_flags +1,541 and 33 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'arch_stack_walk +20,784.58 and 215 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'arch_stack_walk +22,035.97 and 222 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kasan_unpoison_pages +336, kasan_poison.constprop.0 +290 and 4 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'arch_stack_walk +3,492, stack_depot_save_flags +2,132 and 58 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'sized_strscpy +16' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'el0_svc +6, ret_to_user +5, el0t_64_sync +3 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'el0_svc +6, ret_to_user +5, el0t_64_sync +3 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'copy_page_from_iter +15, el0_svc +12, ret_to_user +10 and 3 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'post_alloc_hook +48, clear_highpages_kasan_tagged +23 and 7 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'copy_page_from_iter +30, el0_svc +26, ret_to_user +20 and 5 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'el0_svc +6, ret_to_user +5, el0t_64_sync +3 and 1 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.074074 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.074074 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.074074 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.074074 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.074074 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.074074 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.074074 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.074074 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kasan_tags-asymm-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kasan_tags-asymm-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kasan_tags-asymm-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kasan_tags-asymm-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kasan_tags-asymm-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,683 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kasan_tags-async-arm64-7.3-gcc.svg'
unset label
set label 1 'kasan_tags: extra instructions per operation, async against absent' at screen 0.012766,0.970717 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg_mte: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020498 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.932650
set bmargin at screen 0.090776
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-74.4153846:4613.75385]
plot \
 'cost-kasan_tags-async-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kasan_tags-async-arm64-7.3-gcc.csv' skip 1 every ::0::24 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kasan_tags-async-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kasan_tags-async-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,513 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kasan_tags-async-arm64-7.3-gcc.svg'
unset label
set label 1 'kasan_tags: share of each function in the difference, async against absent' at screen 0.012766,0.961014 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg_mte: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.027290 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.910331
set bmargin at screen 0.148148
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'arch_stack_walk +1,354, stack_depot_save_flags +830 and 23 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'arch_stack_walk +1,354, stack_depot_save_flags +830 and 24 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'arch_stack_walk +2,389, stack_depot_save_flags +1,457 and 30 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'arch_stack_walk +977, stack_depot_save_flags +597 and 31 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'arch_stack_walk +1,422, stack_depot_save_flags +861 and 32 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'arch_stack_walk +2,578, stack_depot_save_flags +1,541 and 33 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'arch_stack_walk +21,148.55 and 187 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'arch_stack_walk +22,861.48 and 247 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kasan_unpoison_pages +336, kasan_poison.constprop.0 +290 and 4 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'arch_stack_walk +3,492, stack_depot_save_flags +2,132 and 58 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'sized_strscpy +16' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'el0_svc +6, ret_to_user +5, el0t_64_sync +3 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'el0_svc +6, ret_to_user +5, el0t_64_sync +3 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'copy_page_from_iter +15, el0_svc +12, ret_to_user +10 and 3 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'post_alloc_hook +48, clear_highpages_kasan_tagged +23 and 7 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'copy_page_from_iter +30, el0_svc +26, ret_to_user +20 and 5 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'el0_svc +6, ret_to_user +5, el0t_64_sync +3 and 1 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.074074 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.074074 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.074074 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.074074 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.074074 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.074074 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.074074 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.074074 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kasan_tags-async-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kasan_tags-async-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kasan_tags-async-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kasan_tags-async-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kasan_tags-async-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,683 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kasan_tags-off-arm64-7.3-gcc.svg'
unset label
set label 1 'kasan_tags: extra instructions per operation, off against absent' at screen 0.012766,0.970717 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg_mte: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020498 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.932650
set bmargin at screen 0.090776
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.6618623:23.764466]
plot \
 'cost-kasan_tags-off-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kasan_tags-off-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kasan_tags-off-arm64-7.3-gcc.csv' skip 1 every ::0::24 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kasan_tags-off-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kasan_tags-off-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,513 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kasan_tags-off-arm64-7.3-gcc.svg'
unset label
set label 1 'kasan_tags: share of each function in the difference, off against absent' at screen 0.012766,0.961014 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg_mte: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.027290 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.910331
set bmargin at screen 0.148148
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__kmalloc_cache_noprof +15, kfree +9' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_alloc_noprof +9, kmem_cache_free +8' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'post_alloc_hook +32, __free_frozen_pages +9 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'sized_strscpy +4' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__rmqueue_pcplist +596.47, post_alloc_hook +321.19 and 195 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'dentry_string_cmp +42, __d_lookup_rcu -24 and 7 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'dentry_string_cmp +42, __d_lookup_rcu -24 and 8 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_node_noprof +20, kfree +9 and 6 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'copy_page_from_iter +11, copy_page_to_iter +5, el0_svc +4 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'dentry_string_cmp +57, post_alloc_hook +33.19 and 76 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'post_alloc_hook +364.92, kmem_cache_alloc_noprof +250.71 and 104 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'post_alloc_hook +38, clear_highpages_kasan_tagged +23 and 6 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'el0_svc +2, el0t_64_sync +1, ret_to_user +1' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'el0_svc +2, el0t_64_sync +1, ret_to_user +1' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'copy_page_from_iter +22, copy_page_to_iter +10, el0_svc +10 and 4 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'kmem_cache_alloc_node_noprof +10, kfree +9, __alloc_skb +6 and 6 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'el0_svc +2, el0t_64_sync +1, ret_to_user +1' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.074074 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.074074 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.074074 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.074074 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.074074 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.074074 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.074074 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.074074 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kasan_tags-off-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kasan_tags-off-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kasan_tags-off-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kasan_tags-off-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kasan_tags-off-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,683 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kasan_tags-sync-arm64-7.3-gcc.svg'
unset label
set label 1 'kasan_tags: extra instructions per operation, sync against absent' at screen 0.012766,0.970717 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg_mte: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020498 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.932650
set bmargin at screen 0.090776
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-74.4153846:4613.75385]
plot \
 'cost-kasan_tags-sync-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kasan_tags-sync-arm64-7.3-gcc.csv' skip 1 every ::0::24 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kasan_tags-sync-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kasan_tags-sync-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,513 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kasan_tags-sync-arm64-7.3-gcc.svg'
unset label
set label 1 'kasan_tags: share of each function in the difference, sync against absent' at screen 0.012766,0.961014 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 7.3, gcc, machine tcg_mte: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.027290 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.910331
set bmargin at screen 0.148148
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'arch_stack_walk +1,354, stack_depot_save_flags +830 and 23 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'arch_stack_walk +1,354, stack_depot_save_flags +830 and 24 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'arch_stack_walk +2,389, stack_depot_save_flags +1,457 and 29 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'arch_stack_walk +977, stack_depot_save_flags +597 and 30 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'arch_stack_walk +1,422, stack_depot_save_flags +861 and 31 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'arch_stack_walk +2,578, stack_depot_save_flags +1,541 and 32 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'arch_stack_walk +20,785.79 and 212 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'arch_stack_walk +21,637.44 and 247 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kasan_unpoison_pages +336, kasan_poison.constprop.0 +290 and 4 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'arch_stack_walk +3,492, stack_depot_save_flags +2,132 and 57 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'sized_strscpy +4' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'ret_to_user +5, el0_svc +3, el0t_64_sync +3' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'copy_page_from_iter +15, ret_to_user +10 and 3 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'ret_to_user +5, el0_svc +3, el0t_64_sync +3' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'post_alloc_hook +48, clear_highpages_kasan_tagged +23 and 6 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'copy_page_from_iter +30, ret_to_user +20 and 4 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'ret_to_user +5, el0_svc +3, el0t_64_sync +3' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.074074 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.074074 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.074074 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.074074 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.074074 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.074074 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.074074 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.074074 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kasan_tags-sync-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kasan_tags-sync-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kasan_tags-sync-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kasan_tags-sync-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kasan_tags-sync-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
