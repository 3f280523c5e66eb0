set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-page_poisoning-both-arm64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: extra instructions per operation, both against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-82.6608443:5124.97234]
plot \
 'cost-page_poisoning-both-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-page_poisoning-both-arm64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-page_poisoning-both-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-page_poisoning-both-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-page_poisoning-both-arm64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: share of each function in the difference, both against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memchr_inv +24,704, __pi_memset_generic +3,232 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memchr_inv +3,088, __pi_memset_generic +404 and 6 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memchr_inv +3,088, __pi_memset_generic +404 and 6 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memchr_inv +12,372.72, __pi_memset_generic +1,616 and 59 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memchr_inv +799,792, __pi_memset_generic +103,828 and 59 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memchr_inv +3,088, __pi_memset_generic +391.38 and 7 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memchr_inv +30,880, __pi_memset_generic +1,637.02 and 106 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memchr_inv +27,180.83, __pi_memset_generic +937.64 and 82 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memchr_inv +3,281, __pi_memset_generic +404 and 18 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.115502 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.115502 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.115502 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.115502 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.115502 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.115502 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.115502 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.115502 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-page_poisoning-both-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-page_poisoning-both-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-page_poisoning-both-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-page_poisoning-both-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-page_poisoning-both-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-page_poisoning-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: extra instructions per operation, idle against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-6.1514792:4.7371651]
plot \
 'cost-page_poisoning-idle-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-page_poisoning-idle-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-page_poisoning-idle-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-page_poisoning-idle-arm64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-page_poisoning-idle-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-page_poisoning-idle-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-page_poisoning-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: share of each function in the difference, idle against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_frozen_pages +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__free_frozen_pages +3' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__free_frozen_pages +4, get_page_from_freelist -1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__free_frozen_pages +37.83, free_frozen_page_commit +20.25 and 107 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__rmqueue_pcplist +12.72, __mod_zone_page_state +4.75 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'free_unref_folios +2.97, __tlb_batch_free_encoded_pages +1 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'free_unref_folios +778, get_page_from_freelist -257 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'get_page_from_freelist -8, free_unref_folios +2.84 and 47 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'alloc_vmap_area -119.40, insert_vmap_area +22.06 and 68 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.115502 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.115502 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.115502 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.115502 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.115502 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.115502 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.115502 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.115502 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-page_poisoning-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-page_poisoning-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-page_poisoning-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-page_poisoning-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-page_poisoning-idle-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-page_poisoning-init_on_free-arm64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: extra instructions per operation, init_on_free against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-86.5165265:433.879003]
plot \
 'cost-page_poisoning-init_on_free-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-page_poisoning-init_on_free-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-page_poisoning-init_on_free-arm64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-page_poisoning-init_on_free-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-page_poisoning-init_on_free-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,536 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-page_poisoning-init_on_free-arm64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: share of each function in the difference, init_on_free against absent' at screen 0.012766,0.962687 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026119 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.914179
set bmargin at screen 0.141791
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'clear_page +2,112, __free_frozen_pages +170 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__pi_memset_generic +656, kmem_cache_free_bulk +343 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__pi_memset_generic +110, kfree +25 and 2 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__pi_memset_generic +41, kmem_cache_free +24 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__pi_memset_generic +41, kfree +25 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__pi_memset_generic +10,496, kfree +6,400 and 2 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'clear_page +264, __free_frozen_pages +38 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__pi_memset_generic +41, kfree +25 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'clear_page +1,056, free_pages_prepare +156 and 107 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__pi_memset_generic +162, kmem_cache_alloc_node_noprof +26 and 3 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__pi_memset_generic +58, kmem_cache_free +24 and 2 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__free_frozen_pages +38, __rmqueue_pcplist +21 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__pi_memset_generic +58, kmem_cache_free +30 and 2 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'clear_page +264, __pi_memset_generic +116 and 10 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'free_unref_folios +9,226, __rmqueue_pcplist +5,439 and 7 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'free_unref_folios +34.94, __rmqueue_pcplist +21 and 3 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'clear_page -1,292.50, __pi_memset_generic +655.90 and 111 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'clear_page -1,507, __pi_memset_generic +580 and 55 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.070896 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.070896 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.070896 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.070896 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.070896 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.070896 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.070896 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.070896 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-page_poisoning-init_on_free-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-page_poisoning-init_on_free-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-page_poisoning-init_on_free-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-page_poisoning-init_on_free-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-page_poisoning-init_on_free-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-page_poisoning-on-arm64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: extra instructions per operation, on against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-82.6608443:5124.97234]
plot \
 'cost-page_poisoning-on-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-page_poisoning-on-arm64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-page_poisoning-on-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-page_poisoning-on-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-page_poisoning-on-arm64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: share of each function in the difference, on against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memchr_inv +24,704, __pi_memset_generic +3,232 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memchr_inv +3,088, __pi_memset_generic +404 and 6 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memchr_inv +3,088, __pi_memset_generic +404 and 6 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memchr_inv +12,380.26, __pi_memset_generic +1,616 and 76 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memchr_inv +799,792, __pi_memset_generic +103,828 and 59 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memchr_inv +3,088, __pi_memset_generic +391.38 and 7 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memchr_inv +31,137.33, __pi_memset_generic +1,658.17 and 136 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memchr_inv +27,180.83, __pi_memset_generic +937.64 and 82 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memchr_inv +3,281, __pi_memset_generic +404 and 18 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.115502 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.115502 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.115502 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.115502 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.115502 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.115502 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.115502 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.115502 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-page_poisoning-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-page_poisoning-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-page_poisoning-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-page_poisoning-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-page_poisoning-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-FZ-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, FZ against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-81.8277372:5073.31971]
plot \
 'cost-slab_debug-FZ-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-FZ-arm64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-FZ-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-FZ-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-FZ-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, FZ against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'on_freelist +13,664, memchr_inv +3,648, check_object +2,208 and 16 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memchr_inv +1,682, __pi_memset_generic +260 and 16 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'on_freelist +1,259, memchr_inv +228, check_object +138 and 15 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'on_freelist +584, memchr_inv +242, check_object +138 and 15 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memchr_inv +87,362, on_freelist +79,349 and 33 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'on_freelist +584, memchr_inv +242, check_object +138 and 14 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'on_freelist +657, memchr_inv +484, check_object +276 and 16 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'on_freelist +682, memchr_inv +484, check_object +276 and 15 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'on_freelist +341, memchr_inv +242, check_object +138 and 15 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memchr_inv +502, on_freelist +457 and 82 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'on_freelist +12,387, memchr_inv +6,451.50 and 153 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memchr_inv +7,248.50, on_freelist +4,859.42 and 176 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'on_freelist +1,023, memchr_inv +954, check_object +575 and 34 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'on_freelist +1,617, memchr_inv +1,228, check_object +598 and 40 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.085586 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.085586 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.085586 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.085586 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.085586 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.085586 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.085586 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.085586 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_debug-FZ-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-FZ-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-FZ-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-FZ-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-FZ-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-FZP-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, FZP against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-135.80303:8419.78788]
plot \
 'cost-slab_debug-FZP-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-FZP-arm64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-FZP-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-FZP-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-FZP-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, FZP against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memchr_inv +7,169, __pi_memset_generic +532 and 17 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'on_freelist +11,936, memchr_inv +8,464 and 18 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'on_freelist +1,151, memchr_inv +589 and 17 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memchr_inv +213,768, check_bytes_and_report +105,332 and 34 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memchr_inv +593, on_freelist +584 and 17 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memchr_inv +593, on_freelist +584 and 16 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memchr_inv +2,518, on_freelist +657 and 18 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memchr_inv +1,333, on_freelist +682 and 17 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memchr_inv +977, on_freelist +341 and 17 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memchr_inv +1,692, check_bytes_and_report +714 and 76 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memchr_inv +26,917.84, on_freelist +11,435.04 and 170 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memchr_inv +32,141, __pi_memset_generic +6,093.41 and 134 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memchr_inv +3,259, on_freelist +1,023 and 36 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memchr_inv +4,151, on_freelist +1,509 and 68 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.085586 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.085586 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.085586 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.085586 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.085586 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.085586 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.085586 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.085586 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_debug-FZP-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-FZP-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-FZP-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-FZP-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-FZP-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-P-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, P against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-15.2788321:947.287591]
plot \
 'cost-slab_debug-P-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-P-arm64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-P-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-P-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-P-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, P against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__pi_memset_generic +1,360, ___slab_alloc +1,344 and 12 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__pi_memset_generic +272, ___slab_alloc +84 and 11 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__pi_memset_generic +31,288, ___slab_alloc +21,954 and 28 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___slab_alloc +84, free_to_partial_list +84 and 10 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___slab_alloc +84, free_to_partial_list +84 and 11 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___slab_alloc +84, free_to_partial_list +84 and 10 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__pi_memset_generic +304, ___slab_alloc +168 and 11 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__pi_memset_generic +269.33, ___slab_alloc +253.18 and 102 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '___slab_alloc +168, free_to_partial_list +164 and 10 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__pi_memset_generic +116, ___slab_alloc +84 and 10 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__pi_memset_generic +2,904.18, ___slab_alloc +2,491.28 and 175 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__pi_memset_generic +3,658.57, ___slab_alloc +2,522.67 and 123 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__pi_memset_generic +473.91, ___slab_alloc +428.19 and 68 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__pi_memset_generic +445, ___slab_alloc +436.75 and 33 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.085586 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.085586 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.085586 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.085586 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.085586 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.085586 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.085586 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.085586 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_debug-P-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-P-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-P-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-P-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-P-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-P_and_init-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, P_and_init against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-15.579562:965.932847]
plot \
 'cost-slab_debug-P_and_init-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-P_and_init-arm64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-P_and_init-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-P_and_init-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,536 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-P_and_init-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, P_and_init against absent' at screen 0.012766,0.962687 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026119 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.914179
set bmargin at screen 0.141791
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__pi_memset_generic +1,360, ___slab_alloc +1,344 and 12 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__pi_memset_generic +272, ___slab_alloc +84 and 11 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__pi_memset_generic +31,288, ___slab_alloc +21,954 and 29 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___slab_alloc +84, free_to_partial_list +84 and 11 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___slab_alloc +84, free_to_partial_list +84 and 11 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'clear_page +2,112, __free_frozen_pages +170 and 2 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '___slab_alloc +84, free_to_partial_list +84 and 11 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'clear_page +1,056, __pi_memset_generic +276.04 and 88 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'clear_page +264, __free_frozen_pages +37 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__pi_memset_generic +304, ___slab_alloc +168 and 12 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '___slab_alloc +168, free_to_partial_list +164 and 11 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__pi_memset_generic +116, ___slab_alloc +84 and 11 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__pi_memset_generic +4,592.25, ___slab_alloc +2,533.66 and 181 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__pi_memset_generic +3,397.07, ___slab_alloc +2,499.42 and 171 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__pi_memset_generic +482.25, ___slab_alloc +428.09 and 32 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__free_frozen_pages +37, get_page_from_freelist -23 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'free_unref_folios +8,960, get_page_from_freelist -5,882 and 37 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'free_unref_folios +33.91, get_page_from_freelist -23 and 3 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.070896 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.070896 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.070896 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.070896 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.070896 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.070896 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.070896 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.070896 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_debug-P_and_init-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-P_and_init-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-P_and_init-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-P_and_init-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-P_and_init-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, idle against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.3349042:7.2889683]
plot \
 'cost-slab_debug-idle-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-idle-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-slab_debug-idle-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-slab_debug-idle-arm64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-idle-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-idle-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, idle against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_alloc_noprof +3, kmem_cache_free +3' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__kmalloc_cache_noprof +3, kfree +2' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +3, kfree +2' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +768, kfree +512' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +2, kfree +2' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_bulk_noprof +6' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_node_noprof +6, kmem_cache_free +3 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_alloc_noprof +82.72, kmem_cache_free +67.56 and 90 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kmem_cache_alloc_noprof +77.38, kmem_cache_free +39 and 93 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'kmem_cache_alloc_noprof +3, kmem_cache_free +3' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__rmqueue_pcplist -22.44, refill_objects -14.44 and 16 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'kmem_cache_alloc_noprof +15, kmem_cache_free +9' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'insert_vmap_area -18.75, alloc_vmap_area +17.03 and 76 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.085586 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.085586 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.085586 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.085586 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.085586 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.085586 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.085586 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.085586 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_debug-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-idle-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-init_on_free-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, init_on_free against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-85.441521:433.32347]
plot \
 'cost-slab_debug-init_on_free-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-init_on_free-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-slab_debug-init_on_free-arm64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-init_on_free-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-init_on_free-arm64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,536 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-init_on_free-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, init_on_free against absent' at screen 0.012766,0.962687 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026119 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.914179
set bmargin at screen 0.141791
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'clear_page +2,112, __free_frozen_pages +170 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__pi_memset_generic +656, kmem_cache_free_bulk +535 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__pi_memset_generic +110, kfree +36 and 2 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__pi_memset_generic +41, kmem_cache_free +37 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__pi_memset_generic +41, kfree +36 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__pi_memset_generic +10,496, kfree +9,216 and 2 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__pi_memset_generic +41, kfree +36 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'clear_page +264, __free_frozen_pages +37 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'clear_page +1,056, free_pages_prepare +152 and 83 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__pi_memset_generic +162, kmem_cache_free +37, kfree +36 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__pi_memset_generic +58, kmem_cache_free +37 and 2 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__pi_memset_generic +58, kmem_cache_free +51 and 2 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__free_frozen_pages +37, get_page_from_freelist -23 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'clear_page +264, __pi_memset_generic +116 and 13 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'free_unref_folios +8,960, get_page_from_freelist -5,915 and 7 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'free_unref_folios +33.91, get_page_from_freelist -23 and 3 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'clear_page -1,273.25, __pi_memset_generic +657.42 and 157 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'clear_page -1,507, __pi_memset_generic +779.81 and 173 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.070896 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.070896 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.070896 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.070896 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.070896 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.070896 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.070896 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.070896 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_debug-init_on_free-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-init_on_free-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-init_on_free-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-init_on_free-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-init_on_free-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
