set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,890 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_stack-pattern-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_stack: extra instructions per operation, pattern against none' at screen 0.012766,0.977528 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 32 identical operations are not drawn.' at screen 0.012766,0.015730 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.948315
set bmargin at screen 0.069663
unset key
set yrange [33.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,33.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.63172805:101.167139]
plot \
 'cost-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 every ::0::33 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 every ::0::33 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 every ::0::33 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,466 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_stack-pattern-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_stack: extra instructions by dose, pattern against none' at screen 0.012766,0.957082 left font ',15' textcolor rgb '#24292f'
set label 4 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.030043 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-7.68:135.68]
set ytics 50
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.01562 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 0 + 0.015625 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-4.86:85.86]
set ytics 50
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 every ::10::12 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 every ::10::12 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-34.56:610.56]
set ytics 200
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '9 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 9 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 every ::13::16 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 every ::13::16 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.420601
set bmargin at screen 0.158798
set yrange [-7.68:135.68]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 every ::17::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 every ::17::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.420601
set bmargin at screen 0.158798
set yrange [-15.36:271.36]
set ytics 100
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 4 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 every ::30::32 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 every ::30::32 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,904 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_stack-pattern-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_stack: share of each function in the difference, pattern against none' at screen 0.012766,0.977876 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015487 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.949115
set bmargin at screen 0.084071
unset key
set yrange [33.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,33.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_1 +9, chain_10 +9, chain_11 +9 and 61 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_1 +9, chain_10 +9, chain_11 +9 and 13 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_1 +9, chain_2 +9, chain_3 +9 and 5 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chain_1 +9' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_1 +6' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_1 +6, chain_2 +5, chain_3 +5 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'chain_1 +6, chain_10 +5, chain_11 +5 and 13 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'chain_1 +4, chain_10 +4, chain_11 +4 and 61 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'chain_1 +4, chain_2 +4, chain_3 +4 and 5 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'chain_1 +4' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'chain_1 +2, chain_10 +2, chain_11 +2 and 61 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'chain_1 +2, chain_2 +2, chain_3 +2 and 5 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'chain_1 +2' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'use +128' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'use +64' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'use +32' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'do_sys_poll +57, __x64_sys_poll +3' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'use +16' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'anon_pipe_trim_and_unlock +18, anon_pipe_prefill_and_lock +9 and 2 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'release_pages +21, do_madvise +18, flush_tlb_mm_range +10 and 7 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '__do_sys_newfstatat +14, filename_lookup +13, vfs_statx +3 and 1 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'anon_pipe_trim_and_unlock +36 and 8 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'locks_remove_posix +20, do_file_open +13, do_sys_openat2 +6 and 1 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'udp_sendmsg +31, net_rx_action +19, ipv4_mtu +4 and 8 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 '__x64_sys_futex +4, get_futex_key +2' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'use +4' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'net_rx_action +38, __tcp_transmit_skb +18, tcp_ack +14 and 13 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'do_select +54, core_sys_select +7, set_user_sigmask +6 and 3 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'locks_remove_posix +80, _get_random_bytes +48 and 55 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'locks_remove_posix +20, do_file_open +13 and 20 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'copy_page_range +70, locks_remove_posix +60 and 32 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'ksys_read +2' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'unix_stream_read_generic +3, unix_stream_sendmsg +3 and 2 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 'current_time +3' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.042035 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.042035 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.042035 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.042035 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.042035 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.042035 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.042035 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.042035 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_stack-pattern-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,890 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_stack-zero-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_stack: extra instructions per operation, zero against none' at screen 0.012766,0.977528 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 32 identical operations are not drawn.' at screen 0.012766,0.015730 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.948315
set bmargin at screen 0.069663
unset key
set yrange [33.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,33.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.923076923:57.2307692]
plot \
 'cost-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 every ::0::33 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 every ::0::33 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 every ::0::33 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,466 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_stack-zero-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_stack: extra instructions by dose, zero against none' at screen 0.012766,0.957082 left font ',15' textcolor rgb '#24292f'
set label 4 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.030043 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-7.68:135.68]
set ytics 50
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.01562 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 0 + 0.015625 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-4.86:85.86]
set ytics 50
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 every ::10::12 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 every ::10::12 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-19.26:340.26]
set ytics 100
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 every ::13::16 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 every ::13::16 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.420601
set bmargin at screen 0.158798
set yrange [-3.84:67.84]
set ytics 20
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 1 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 every ::17::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 every ::17::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.420601
set bmargin at screen 0.158798
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 every ::30::32 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 every ::30::32 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,904 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_stack-zero-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_stack: share of each function in the difference, zero against none' at screen 0.012766,0.977876 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015487 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.949115
set bmargin at screen 0.084071
unset key
set yrange [33.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,33.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_1 +6' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_1 +6' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_1 +6, chain_2 +5, chain_3 +5 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chain_1 +6, chain_2 +5, chain_3 +5 and 5 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_1 +6, chain_10 +5, chain_11 +5 and 13 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_1 +6, chain_10 +5, chain_11 +5 and 13 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'chain_1 +6, chain_10 +5, chain_11 +5 and 61 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'chain_1 +3, chain_10 +3, chain_11 +3 and 61 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'chain_1 +3, chain_2 +3, chain_3 +3 and 5 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'chain_1 +3' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'use +128' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'use +64' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'chain_1 +1, chain_10 +1, chain_11 +1 and 61 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'chain_1 +1, chain_2 +1, chain_3 +1 and 5 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'chain_1 +1' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'use +32' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'use +16' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'anon_pipe_trim_and_unlock +14, anon_pipe_prefill_and_lock +6 and 2 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'release_pages +18, flush_tlb_mm_range +10, do_madvise +3 and 7 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 '__do_sys_newfstatat +11, filename_lookup +8, vfs_statx +2 and 1 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'anon_pipe_trim_and_unlock +28 and 8 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'use +4' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'locks_remove_posix +14, do_file_open +8, do_sys_openat2 +3 and 1 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 '__x64_sys_futex +3, get_futex_key +1' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'do_sys_poll +6, __x64_sys_poll +2' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'udp_sendmsg +12, net_rx_action +7, ipv4_mtu +4 and 7 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'locks_remove_posix +56, _get_random_bytes +41 and 55 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'copy_page_range +66, locks_remove_posix +42 and 30 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 '__tcp_transmit_skb +16, net_rx_action +14 and 13 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'locks_remove_posix +14, balance_dirty_pages_ratelimite -12 and 21 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'ksys_read +1' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'do_select +5, set_user_sigmask +5, __x64_sys_pselect6 +4 and 3 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'current_time +2' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 'unix_stream_sendmsg +2, ksys_read +1, ksys_write +1 and 1 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.042035 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.042035 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.042035 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.042035 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.042035 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.042035 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.042035 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.042035 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_stack-zero-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,1511 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-zero_call_used_regs-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'zero_call_used_regs: extra instructions per operation, on against off' at screen 0.012766,0.986764 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 5 identical operations are not drawn.' at screen 0.012766,0.009265 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.969557
set bmargin at screen 0.041032
unset key
set yrange [60.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,60.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.496124031:30.7596899]
plot \
 'cost-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::0::60 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::0::60 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::0::60 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,846 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'zero_call_used_regs: extra instructions by dose, on against off' at screen 0.012766,0.976359 left font ',15' textcolor rgb '#24292f'
set label 4 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016548 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-3.48:61.48]
set ytics 20
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '26 + 0.003906 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 26 + 0.00390625 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::0::5 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-3.84:67.84]
set ytics 20
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 1 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::6::9 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::6::9 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-1.92:33.92]
set ytics 10
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::10::12 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::10::12 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-7.68:135.68]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::13::16 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::13::16 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-7.68:135.68]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::17::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::17::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-3.84:67.84]
set ytics 20
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 1 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-3.84:67.84]
set ytics 20
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 1 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::24::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::24::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-3.9:68.9]
set ytics 20
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 1 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::27::29 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::27::29 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-7.68:135.68]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::30::32 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::30::32 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::33::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 every ::33::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,1525 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-zero_call_used_regs-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'zero_call_used_regs: share of each function in the difference, on against off' at screen 0.012766,0.986885 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.009180 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.969836
set bmargin at screen 0.049836
unset key
set yrange [60.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,60.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_1 +1, chain_10 +1, chain_11 +1 and 61 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_1 +1, chain_10 +1, chain_11 +1 and 13 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_1 +1, chain_2 +1, chain_3 +1 and 5 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chain_1 +2' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_1 +2, chain_10 +2, chain_11 +2 and 61 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_1 +2, chain_10 +2, chain_11 +2 and 61 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'chain_1 +2, chain_10 +2, chain_11 +2 and 61 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'chain_1 +2, chain_10 +2, chain_11 +2 and 13 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'chain_1 +2, chain_10 +2, chain_11 +2 and 13 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'chain_1 +2, chain_2 +2, chain_3 +2 and 5 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'chain_1 +2, chain_2 +2, chain_3 +2 and 5 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'chain_1 +2, chain_2 +2, chain_3 +2 and 5 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'chain_1 +2, chain_2 +1, chain_3 +1 and 5 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'chain_1 +2, chain_2 +2, chain_3 +2 and 1 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '_copy_from_user +5' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'chain_1 +2, chain_10 +1, chain_11 +1 and 61 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'target +1' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'chain_1 +1' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'two +2, one +1, pointer +1' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'target_0 +1' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'chain_1 +2' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'chain_1 +2' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'chain_1 +2' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'chain_1 +2' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'target_0 +0.06, target_1 +0.06, target_10 +0.06 and 13 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'target_0 +0.25, target_1 +0.25, target_2 +0.25 and 1 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'target_0 +0.06, target_1 +0.06, target_10 +0.06 and 13 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'target_0 +0.50, target_1 +0.50' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'target_0 +0.25, target_1 +0.25, target_2 +0.25 and 1 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 '_copy_from_iter +32, dequeue_rt_stack +24, plist_del +24 and 61 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 '_raw_spin_lock +112, xas_clear_mark +63 and 215 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'chain_1 +1, chain_10 +1, chain_11 +1 and 61 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'chain_1 +1, chain_10 +1, chain_11 +1 and 13 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 '_raw_spin_lock +16, put_pid +9, __skb_datagram_iter +8 and 37 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 '_copy_to_iter +8, shmem_get_folio_gfp.constprop. +7 and 17 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 'chain_1 +1, chain_2 +1, chain_3 +1 and 5 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 'mod_node_page_state +229.50, mas_next_slot +200 and 506 more' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 'mas_next_slot +320, mod_node_page_state +225 and 344 more' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 'recurse +64' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 'recurse +16' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 'sized_strscpy +8' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 'recurse +4' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 '_copy_from_iter +16, _copy_to_iter +8, do_syscall_64 +8 and 16 more' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 '__d_lookup_rcu +16, kmem_cache_free +12 and 53 more' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 '__d_lookup_rcu +16, link_path_walk +8, lookup_fast +8 and 32 more' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 'do_softirq +18, tcp_options_write.constprop.0 +18 and 125 more' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 'kfree +6, __kmalloc_cache_noprof +4' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 'dst_release +12, kfree +12, __skb_try_recv_from_queue +10 and 76 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 'mod_node_page_state +18.56, mas_walk +16 and 53 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 'chain_1 +1' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 'do_futex +8, __x64_sys_futex +6, get_futex_key +6 and 4 more' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 '__debugfs_file_get +4, __x64_sys_pread64 +4 and 5 more' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 '__debugfs_file_get +4, __x64_sys_pread64 +4 and 6 more' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 '__debugfs_file_get +4, __x64_sys_pread64 +4 and 6 more' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 'eventfd_poll +30, fdget +30, _copy_from_user +5 and 5 more' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 75 'use +8, __debugfs_file_get +4, __x64_sys_pread64 +4 and 5 more' at graph 1.02,first 55 left font ',11' textcolor rgb '#24292f'
set label 76 'use +16, __debugfs_file_get +4, __x64_sys_pread64 +4 and 5 more' at graph 1.02,first 56 left font ',11' textcolor rgb '#24292f'
set label 77 'use +32, __debugfs_file_get +4, __x64_sys_pread64 +4 and 5 more' at graph 1.02,first 57 left font ',11' textcolor rgb '#24292f'
set label 78 'read_zero +8, do_syscall_64 +4, ksys_read +4 and 1 more' at graph 1.02,first 58 left font ',11' textcolor rgb '#24292f'
set label 79 '__task_pid_nr_ns +4, do_syscall_64 +4, __x64_sys_getppid +3' at graph 1.02,first 59 left font ',11' textcolor rgb '#24292f'
set label 80 'fdget +300, _copy_from_user +10, do_select +8 and 7 more' at graph 1.02,first 60 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.024918 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.024918 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.024918 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.024918 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.024918 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.024918 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.024918 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.024918 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-zero_call_used_regs-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
