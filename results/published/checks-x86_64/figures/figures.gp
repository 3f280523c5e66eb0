set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1005 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-fortify_source-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'fortify_source: extra instructions per operation, on against off' at screen 0.012766,0.980100 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013930 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.954229
set bmargin at screen 0.061692
unset key
set yrange [38.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,38.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-52.7990101:262.190489]
plot \
 'cost-fortify_source-on-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-fortify_source-on-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-fortify_source-on-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-fortify_source-on-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-fortify_source-on-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-fortify_source-on-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-fortify_source-on-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-fortify_source-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'fortify_source: share of each function in the difference, on against off' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'strnlen +163, run +8' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memcpy_orig +727, __zap_vma_range +118, copy_page_range +22 and 7 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memcpy_orig +960, mas_wr_node_store -128 and 25 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__zap_vma_range +8' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'mas_wr_store_entry -88, mas_root_expand +70 and 5 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'udp_sendmsg +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'unix_stream_read_generic -1' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-fortify_source-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-fortify_source-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-fortify_source-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-fortify_source-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-fortify_source-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,1005 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-list_hardened-bug-x86_64-7.3-gcc.svg'
unset label
set label 1 'list_hardened: extra instructions per operation, bug against off' at screen 0.012766,0.980100 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013930 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.954229
set bmargin at screen 0.061692
unset key
set yrange [38.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,38.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-18.4789704:77.0257064]
plot \
 'cost-list_hardened-bug-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-list_hardened-bug-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-list_hardened-bug-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-list_hardened-bug-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-list_hardened-bug-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,306 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-list_hardened-bug-x86_64-7.3-gcc.svg'
unset label
set label 1 'list_hardened: share of each function in the difference, bug against off' at screen 0.012766,0.934641 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.045752 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.849673
set bmargin at screen 0.248366
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +8' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__rmqueue_pcplist +1,248.75, __mod_zone_page_state +112.50 and 34 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'plist_del +36, dequeue_rt_stack +24 and 5 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'unlink_anon_vmas +66, flush_sigqueue_list +32 and 34 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'tcp_update_skb_after_send +18, net_rx_action +12 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'free_frozen_page_commit +8.72, __rmqueue_pcplist +2 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'inode_sb_list_add +26, new_inode -15 and 8 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'net_rx_action +6, enqueue_to_backlog.constprop.0 +4' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.124183 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.124183 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.124183 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.124183 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.124183 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.124183 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.124183 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.124183 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-list_hardened-bug-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-list_hardened-bug-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-list_hardened-bug-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-list_hardened-bug-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-list_hardened-bug-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,1005 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-list_hardened-debug-x86_64-7.3-gcc.svg'
unset label
set label 1 'list_hardened: extra instructions per operation, debug against off' at screen 0.012766,0.980100 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013930 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.954229
set bmargin at screen 0.061692
unset key
set yrange [38.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,38.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-8.30769231:515.076923]
plot \
 'cost-list_hardened-debug-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-list_hardened-debug-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-list_hardened-debug-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-list_hardened-debug-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,306 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-list_hardened-debug-x86_64-7.3-gcc.svg'
unset label
set label 1 'list_hardened: share of each function in the difference, debug against off' at screen 0.012766,0.934641 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.045752 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.849673
set bmargin at screen 0.248366
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__list_del_entry_valid_or_repo +25 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__list_del_entry_valid_or_repo +200 and 8 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__list_del_entry_valid_or_repo +993.75 and 62 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__list_del_entry_valid_or_repo +756.25 and 35 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__list_del_entry_valid_or_repo +100 and 7 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__list_del_entry_valid_or_repo +25.78 and 6 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__list_del_entry_valid_or_repo +76.56 and 16 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__list_del_entry_valid_or_repo +25 and 3 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.124183 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.124183 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.124183 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.124183 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.124183 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.124183 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.124183 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.124183 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-list_hardened-debug-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-list_hardened-debug-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-list_hardened-debug-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-list_hardened-debug-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-list_hardened-debug-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,1005 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-list_hardened-hardened-x86_64-7.3-gcc.svg'
unset label
set label 1 'list_hardened: extra instructions per operation, hardened against off' at screen 0.012766,0.980100 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013930 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.954229
set bmargin at screen 0.061692
unset key
set yrange [38.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,38.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-18.4724784:77.0244499]
plot \
 'cost-list_hardened-hardened-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-list_hardened-hardened-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-list_hardened-hardened-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-list_hardened-hardened-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-list_hardened-hardened-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,306 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-list_hardened-hardened-x86_64-7.3-gcc.svg'
unset label
set label 1 'list_hardened: share of each function in the difference, hardened against off' at screen 0.012766,0.934641 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.045752 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.849673
set bmargin at screen 0.248366
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +8' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__rmqueue_pcplist +1,193.75, blake2s_compress_ssse3 +239 and 62 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'plist_del +36, dequeue_rt_stack +24 and 5 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'unlink_anon_vmas +66, flush_sigqueue_list +32 and 33 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'tcp_update_skb_after_send +18, net_rx_action +12 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'free_frozen_page_commit +8.72, __rmqueue_pcplist +2 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'inode_sb_list_add +26, new_inode -15 and 8 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'net_rx_action +6, enqueue_to_backlog.constprop.0 +4' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.124183 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.124183 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.124183 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.124183 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.124183 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.124183 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.124183 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.124183 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-list_hardened-hardened-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-list_hardened-hardened-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-list_hardened-hardened-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-list_hardened-hardened-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-list_hardened-hardened-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,1005 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-ubsan_bounds-trap-x86_64-7.3-gcc.svg'
unset label
set label 1 'ubsan_bounds: extra instructions per operation, trap against off' at screen 0.012766,0.980100 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013930 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.954229
set bmargin at screen 0.061692
unset key
set yrange [38.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,38.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-8.28988113:32.9106803]
plot \
 'cost-ubsan_bounds-trap-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-ubsan_bounds-trap-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-ubsan_bounds-trap-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-ubsan_bounds-trap-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-ubsan_bounds-trap-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,352 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-ubsan_bounds-trap-x86_64-7.3-gcc.svg'
unset label
set label 1 'ubsan_bounds: share of each function in the difference, trap against off' at screen 0.012766,0.943182 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.039773 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.869318
set bmargin at screen 0.215909
unset key
set yrange [9.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,9.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +16' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'dequeue_rt_stack +18, enqueue_task_rt +16 and 10 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__zap_vma_range +8, flush_tlb_func +5 and 10 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__task_pid_nr_ns +2' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'blake2s_compress_ssse3 +239, __rmqueue_pcplist +140.75 and 91 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__zap_vma_range +52, get_page_from_freelist +36 and 56 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'napi_skb_cache_put +13, skb_attempt_defer_free -8 and 6 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'anon_pipe_buf_release +2, anon_pipe_write +2' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'tcp_sendmsg_locked +7, handle_softirqs +6 and 9 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'xas_store -10, lru_add +6, shmem_undo_range +6 and 20 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.107955 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.107955 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.107955 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.107955 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.107955 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.107955 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.107955 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.107955 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-ubsan_bounds-trap-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-ubsan_bounds-trap-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-ubsan_bounds-trap-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-ubsan_bounds-trap-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-ubsan_bounds-trap-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,1005 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-ubsan_bounds-warn-x86_64-7.3-gcc.svg'
unset label
set label 1 'ubsan_bounds: extra instructions per operation, warn against off' at screen 0.012766,0.980100 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013930 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.954229
set bmargin at screen 0.061692
unset key
set yrange [38.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,38.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-6.35613564:32.536407]
plot \
 'cost-ubsan_bounds-warn-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-ubsan_bounds-warn-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-ubsan_bounds-warn-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-ubsan_bounds-warn-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-ubsan_bounds-warn-x86_64-7.3-gcc.csv' skip 1 every ::0::38 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-ubsan_bounds-warn-x86_64-7.3-gcc.svg'
unset label
set label 1 'ubsan_bounds: share of each function in the difference, warn against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +16' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__task_pid_nr_ns +11' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'anon_pipe_trim_and_unlock +36, dequeue_rt_stack +30 and 15 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'xas_clear_mark +135, xas_find +63, xas_start +34 and 30 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'mas_wr_walk_descend +256, blake2s_compress_ssse3 +239 and 102 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'mas_wr_walk_descend +160, mod_node_page_state +148 and 70 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__folio_batch_add_and_move +13.06, __zap_vma_range +12 and 12 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'anon_pipe_trim_and_unlock +18, anon_pipe_buf_release +9 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'filemap_get_entry +6, folio_mark_accessed +6, xas_start +4 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'napi_skb_cache_put +20, enqueue_to_backlog.constprop.0 +4 and 7 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'tcp_chrono_stop +26, enqueue_to_backlog.constprop.0 +8 and 9 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'skb_copy_datagram_from_iter -3, skb_release_data +2' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-ubsan_bounds-warn-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-ubsan_bounds-warn-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-ubsan_bounds-warn-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-ubsan_bounds-warn-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-ubsan_bounds-warn-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
