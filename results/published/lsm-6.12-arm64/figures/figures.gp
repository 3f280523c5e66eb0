set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-apparmor-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, apparmor against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-42.9055534:217.033853]
plot \
 'cost-lsm-apparmor-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-apparmor-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-apparmor-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-apparmor-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-apparmor-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-apparmor-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, apparmor against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'aa_label_match +142, profile_signal_perm +96 and 13 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'aa_dfa_match +205, prepend_path +141 and 26 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset +196, aa_dfa_match_len +140 and 27 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'aa_dfa_match +229, prepend_path +141 and 41 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'aa_file_perm +42, apparmor_file_permission +41, vfs_read +29 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'aa_dfa_match +964, prepend_path +564 and 32 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset +141.50, __kmalloc_noprof +76, aa_dfa_match_len +70 and 48 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset +145.50, __kmalloc_noprof +76, aa_dfa_match_len +70 and 47 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'aa_dfa_match +314, prepend_path +282 and 65 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset +142.50, __kmalloc_noprof +76, aa_dfa_match_len +70 and 48 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'aa_file_perm +142, apparmor_file_permission +82 and 4 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_noprof +227.89, __rmqueue_pcplist +205.39 and 158 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +72, __rmqueue_pcplist -58 and 17 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +216, __kmalloc_noprof +151.66 and 64 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-apparmor-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-apparmor-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-apparmor-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-apparmor-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-apparmor-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-apparmor_idle-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, apparmor_idle against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-17.808216:89.9931511]
plot \
 'cost-lsm-apparmor_idle-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-apparmor_idle-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-apparmor_idle-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-apparmor_idle-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-apparmor_idle-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-apparmor_idle-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, apparmor_idle against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'apparmor_task_kill +79, aa_may_signal +75, memset +43 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'apparmor_file_permission +41, vfs_read +29, aa_file_perm +28 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_noprof +76, apparmor_socket_post_create +57 and 43 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'aa_sk_perm +92, apparmor_file_permission +82 and 19 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_noprof +76, apparmor_socket_post_create +57 and 42 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_noprof +76, apparmor_socket_post_create +57 and 43 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'apparmor_file_permission +82, aa_file_perm +56 and 4 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +57, security_inode_permission +51 and 24 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'common_perm_cond +54, getname_flags.part.0 +34 and 9 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__rmqueue_pcplist -102.12, security_inode_permission +102 and 47 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'security_inode_permission +204, getname_flags.part.0 +136 and 15 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_noprof +227.89, __rmqueue_pcplist +211.49 and 140 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +72, __rmqueue_pcplist -58 and 17 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +216, __kmalloc_noprof +151.66 and 81 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-apparmor_idle-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-apparmor_idle-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-apparmor_idle-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-apparmor_idle-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-apparmor_idle-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-built-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, built against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.316622691:19.6306069]
plot \
 'cost-lsm-built-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-built-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-built-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-built-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-built-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, built against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +29, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_task_kill +19, audit_signal_info +16 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +43, init_file +38 and 32 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__scm_recv_common.constprop.0 +31 and 14 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +43, init_file +38 and 31 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_inode_permission +51, init_file +38 and 16 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'sk_prot_alloc +43, init_file +38 and 32 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'getname_flags.part.0 +34, security_inode_permission +34 and 6 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +102, __rmqueue_pcplist -99.06 and 46 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'security_inode_permission +204, getname_flags.part.0 +136 and 14 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +72, security_mmap_file +34 and 16 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__rmqueue_pcplist +271.62, security_vm_enough_memory_mm +144 and 129 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +216, __rmqueue_pcplist +106.67 and 79 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-built-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-built-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-built-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-built-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-built-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-confidentiality-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, confidentiality against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.17692259:19.7036618]
plot \
 'cost-lsm-confidentiality-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-confidentiality-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-confidentiality-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-confidentiality-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-confidentiality-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-confidentiality-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, confidentiality against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +29, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_task_kill +19, audit_signal_info +16 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +43, init_file +38 and 32 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__scm_recv_common.constprop.0 +31 and 14 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +43, init_file +38 and 31 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_inode_permission +51, init_file +38 and 16 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'sk_prot_alloc +43, init_file +38 and 32 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'getname_flags.part.0 +34, security_inode_permission +34 and 6 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +204, getname_flags.part.0 +136 and 14 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__rmqueue_pcplist -102.12, security_inode_permission +102 and 44 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__rmqueue_pcplist +176.72, security_vm_enough_memory_mm +144 and 147 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +216, __rmqueue_pcplist +81.78 and 80 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +72, __rmqueue_pcplist -61.25 and 7 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-confidentiality-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-confidentiality-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-confidentiality-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-confidentiality-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-confidentiality-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-integrity-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, integrity against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.17692259:19.7036618]
plot \
 'cost-lsm-integrity-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-integrity-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-integrity-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-integrity-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-integrity-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-integrity-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, integrity against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +29, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_task_kill +19, audit_signal_info +16 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +43, init_file +38 and 32 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__scm_recv_common.constprop.0 +31 and 14 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +43, init_file +38 and 31 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_inode_permission +51, init_file +38 and 16 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'sk_prot_alloc +43, init_file +38 and 32 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'getname_flags.part.0 +34, security_inode_permission +34 and 6 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +204, getname_flags.part.0 +136 and 14 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__rmqueue_pcplist -102.12, security_inode_permission +102 and 44 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__rmqueue_pcplist +176.72, security_vm_enough_memory_mm +144 and 147 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +216, __rmqueue_pcplist +81.78 and 80 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +72, __rmqueue_pcplist -61.25 and 7 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-integrity-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-integrity-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-integrity-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-integrity-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-integrity-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-landlock-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, landlock against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-12.2823434:62.6558821]
plot \
 'cost-lsm-landlock-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-landlock-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-landlock-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-landlock-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-landlock-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-landlock-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, landlock against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'is_access_to_paths_allowed +195, landlock_unmask_layers +122 and 43 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'is_access_to_paths_allowed +300, landlock_unmask_layers +204 and 71 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_alloc_noprof +113.66 and 46 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'is_access_to_paths_allowed +300, landlock_unmask_layers +238 and 36 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_task_kill +25, audit_signal_info +16 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +113.31 and 45 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +113.66, new_slab +76.88 and 50 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'vfs_read +29, rw_verify_area +16 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__scm_recv_common.constprop.0 +31 and 15 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'getname_flags.part.0 +34, security_inode_permission +34 and 6 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__rmqueue_pcplist +219.60, is_access_to_paths_allowed +195 and 164 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +72, security_mmap_file +34 and 7 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +216, __kmalloc_noprof +75.77 and 71 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-landlock-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-landlock-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-landlock-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-landlock-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-landlock-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-lockdown-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, lockdown against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.8858203:19.8408678]
plot \
 'cost-lsm-lockdown-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-lockdown-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-lockdown-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-lockdown-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-lockdown-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-lockdown-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, lockdown against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +29, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_task_kill +19, audit_signal_info +16 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +43, init_file +38 and 32 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__scm_recv_common.constprop.0 +31 and 14 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +43, init_file +38 and 31 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_inode_permission +51, init_file +38 and 16 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'sk_prot_alloc +43, init_file +38 and 32 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'getname_flags.part.0 +34, security_inode_permission +34 and 6 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +102, __rmqueue_pcplist -99.06 and 46 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'security_inode_permission +204, getname_flags.part.0 +136 and 14 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__rmqueue_pcplist +272.19, security_vm_enough_memory_mm +144 and 129 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +216, __rmqueue_pcplist +106.23 and 79 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +72, __rmqueue_pcplist -59.75 and 7 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-lockdown-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-lockdown-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-lockdown-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-lockdown-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-lockdown-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-selinux-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, selinux against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.22521518:75.9633412]
plot \
 'cost-lsm-selinux-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-selinux-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-selinux-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-selinux-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-selinux-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, selinux against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'security_compute_sid.part.0 +424, avtab_search_node +250 and 63 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_compute_sid.part.0 +418, avtab_search_node +224 and 62 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'security_compute_sid.part.0 +418, avtab_search_node +274 and 94 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'selinux_file_permission +39, vfs_read +29 and 6 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'selinux_inode_permission +456 and 78 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'avc_has_perm +108, selinux_file_permission +106 and 9 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'avc_has_perm +54, security_task_kill +25 and 4 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'avc_has_perm +108, selinux_file_permission +106 and 24 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'selinux_inode_permission +230, avc_has_perm_noaudit +102 and 29 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +152, avc_has_perm_noaudit +68 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +912, avc_has_perm_noaudit +408 and 25 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm +378, selinux_inode_permission +308 and 189 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +78, security_mmap_file +49 and 21 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +234, avc_has_perm_noaudit +102 and 87 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-selinux-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-selinux-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-selinux-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-selinux-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-selinux-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-selinux_idle-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, selinux_idle against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.812664908:50.3852243]
plot \
 'cost-lsm-selinux_idle-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-selinux_idle-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-selinux_idle-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-selinux_idle-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-selinux_idle-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, selinux_idle against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'selinux_file_permission +39, vfs_read +29 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'avc_has_perm +108, selinux_file_permission +106 and 9 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'avc_has_perm +54, security_task_kill +25 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'avc_has_perm +108, selinux_file_permission +106 and 24 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +114, __kmalloc_noprof +76 and 52 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'selinux_inode_permission +219, avc_has_perm_noaudit +102 and 29 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +114, __kmalloc_noprof +76 and 57 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'selinux_inode_permission +434, avc_has_perm +270 and 68 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_alloc_noprof +114, __kmalloc_noprof +76 and 52 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +144, avc_has_perm_noaudit +68 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +868, avc_has_perm_noaudit +408 and 22 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm +324, selinux_inode_permission +294 and 134 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +78, security_mmap_file +49 and 10 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +234, avc_has_perm_noaudit +132 and 74 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-selinux_idle-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-selinux_idle-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-selinux_idle-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-selinux_idle-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-selinux_idle-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-selinux_permissive-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, selinux_permissive against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.22521518:75.9633412]
plot \
 'cost-lsm-selinux_permissive-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-selinux_permissive-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-selinux_permissive-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-selinux_permissive-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-selinux_permissive-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, selinux_permissive against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'security_compute_sid.part.0 +424, avtab_search_node +250 and 63 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_compute_sid.part.0 +418, avtab_search_node +224 and 62 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'security_compute_sid.part.0 +418, avtab_search_node +274 and 94 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'selinux_file_permission +39, vfs_read +29 and 6 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'selinux_inode_permission +456 and 78 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'avc_has_perm +108, selinux_file_permission +106 and 9 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'avc_has_perm +54, security_task_kill +25 and 4 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'avc_has_perm +108, selinux_file_permission +106 and 24 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'selinux_inode_permission +230, avc_has_perm_noaudit +102 and 29 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +152, avc_has_perm_noaudit +68 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +912, avc_has_perm_noaudit +408 and 25 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm +378, selinux_inode_permission +308 and 183 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +78, security_mmap_file +49 and 21 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +234, avc_has_perm_noaudit +102 and 87 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-selinux_permissive-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-selinux_permissive-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-selinux_permissive-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-selinux_permissive-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-selinux_permissive-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-sig_enforce-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, sig_enforce against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.17692259:19.7036618]
plot \
 'cost-lsm-sig_enforce-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-sig_enforce-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-sig_enforce-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-sig_enforce-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-sig_enforce-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-sig_enforce-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, sig_enforce against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +29, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_task_kill +19, audit_signal_info +16 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +43, init_file +38 and 32 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__scm_recv_common.constprop.0 +31 and 14 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +43, init_file +38 and 31 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_inode_permission +51, init_file +38 and 16 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'sk_prot_alloc +43, init_file +38 and 32 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'getname_flags.part.0 +34, security_inode_permission +34 and 6 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +204, getname_flags.part.0 +136 and 14 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'security_inode_permission +102, __rmqueue_pcplist -100.81 and 44 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__rmqueue_pcplist +176.72, security_vm_enough_memory_mm +144 and 147 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +216, __rmqueue_pcplist +81.78 and 80 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +72, __rmqueue_pcplist -61.25 and 7 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-sig_enforce-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-sig_enforce-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-sig_enforce-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-sig_enforce-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-sig_enforce-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-stack_apparmor-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, stack_apparmor against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.57819905:221.848341]
plot \
 'cost-lsm-stack_apparmor-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-stack_apparmor-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-stack_apparmor-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-stack_apparmor-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-stack_apparmor-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, stack_apparmor against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'aa_label_match +142, profile_signal_perm +96 and 14 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'aa_dfa_match +229, is_access_to_paths_allowed +195 and 63 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'aa_dfa_match +205, prepend_path +141 and 26 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset +196, aa_dfa_match_len +140 and 28 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'aa_dfa_match +314, is_access_to_paths_allowed +300 and 90 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'aa_dfa_match +964, prepend_path +564 and 54 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'aa_file_perm +42, apparmor_file_permission +41, vfs_read +29 and 3 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset +166, kmem_cache_alloc_noprof +113.66 and 57 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset +170.03, kmem_cache_alloc_noprof +113.66 and 56 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset +167, kmem_cache_alloc_noprof +114 and 56 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'aa_file_perm +142, apparmor_file_permission +82 and 4 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_noprof +228.23, memset +206.88 and 181 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +72, security_mmap_file +49 and 16 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist +280.56, security_vm_enough_memory_mm +216 and 103 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-stack_apparmor-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-stack_apparmor-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-stack_apparmor-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-stack_apparmor-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-stack_apparmor-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-stack_selinux-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, stack_selinux against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.2391404:76.8267048]
plot \
 'cost-lsm-stack_selinux-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-stack_selinux-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-stack_selinux-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-stack_selinux-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-stack_selinux-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, stack_selinux against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'security_compute_sid.part.0 +424, avtab_search_node +250 and 72 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_compute_sid.part.0 +418, avtab_search_node +224 and 72 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'security_compute_sid.part.0 +418, avtab_search_node +274 and 102 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'selinux_file_permission +39, vfs_read +29 and 6 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'selinux_inode_permission +456 and 80 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'avc_has_perm +54, security_task_kill +33 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'avc_has_perm +108, selinux_file_permission +106 and 9 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'selinux_inode_permission +230, avc_has_perm_noaudit +102 and 34 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'avc_has_perm +108, selinux_file_permission +106 and 25 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +152, avc_has_perm_noaudit +68 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +912, avc_has_perm_noaudit +408 and 28 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm +378, selinux_inode_permission +308 and 201 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +78, security_mmap_file +49 and 12 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +234, __rmqueue_pcplist +108.61 and 84 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-stack_selinux-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-stack_selinux-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-stack_selinux-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-stack_selinux-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-stack_selinux-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-yama-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, yama against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.316622691:19.6306069]
plot \
 'cost-lsm-yama-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-yama-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-yama-arm64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-yama-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-yama-arm64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-yama-arm64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, yama against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +29, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_task_kill +19, audit_signal_info +16 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +43, init_file +38 and 32 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__scm_recv_common.constprop.0 +31 and 14 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +43, init_file +38 and 31 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_inode_permission +51, init_file +38 and 16 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'sk_prot_alloc +43, init_file +38 and 32 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'getname_flags.part.0 +34, security_inode_permission +34 and 6 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +102, __rmqueue_pcplist -99.06 and 46 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'security_inode_permission +204, getname_flags.part.0 +136 and 14 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +72, security_mmap_file +34 and 16 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__rmqueue_pcplist +272.19, security_vm_enough_memory_mm +144 and 129 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +216, __rmqueue_pcplist +106.23 and 125 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-yama-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-yama-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-yama-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-yama-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-yama-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
