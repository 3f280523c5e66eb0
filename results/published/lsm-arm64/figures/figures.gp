set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-apparmor-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, apparmor against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-48.8839742:247.575806]
plot \
 'cost-lsm-apparmor-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-apparmor-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-apparmor-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-apparmor-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-apparmor-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-apparmor-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, apparmor against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'aa_label_match +142, profile_signal_perm +88 and 16 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'aa_dfa_match +189, prepend_path +172 and 30 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'aa_dfa_match +211, prepend_path +172 and 41 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'aa_file_perm +65, common_file_perm +38, vfs_read +29 and 5 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'aa_dfa_match +888, prepend_path +688 and 48 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'prepend_path +344, aa_dfa_match +290 and 75 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__pi_memset_generic +127, __kmalloc_noprof +80 and 47 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__pi_memset_generic +127, __kmalloc_noprof +80 and 45 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'aa_file_perm +148, common_file_perm +76 and 6 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__pi_memset_generic +100.22, __kmalloc_noprof +80 and 61 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'aa_file_perm +154, common_file_perm +76 and 21 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__rmqueue_pcplist -352.68, aa_file_perm +260 and 250 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +71, security_mmap_file +34 and 7 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist -295.42, security_vm_enough_memory_mm +213 and 82 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-apparmor-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-apparmor-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-apparmor-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-apparmor-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-apparmor-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-apparmor_idle-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, apparmor_idle against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-23.4811239:115.267926]
plot \
 'cost-lsm-apparmor_idle-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-apparmor_idle-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-apparmor_idle-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-apparmor_idle-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-apparmor_idle-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-apparmor_idle-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, apparmor_idle against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'aa_may_signal +76, __pi_memset_generic +65 and 10 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'aa_file_perm +45, common_file_perm +38, vfs_read +29 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'aa_file_perm +90, common_file_perm +76 and 5 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_noprof +80, kfree +69, kmem_cache_free +64 and 38 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_noprof +80, kfree +69, kmem_cache_free +64 and 37 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'aa_file_perm +90, common_file_perm +76 and 20 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +64, kmem_cache_alloc_noprof +62 and 22 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_noprof +80, kfree +69, kmem_cache_free +64 and 53 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'security_inode_permission +102, do_getname +80 and 57 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'do_getname +40, security_inode_permission +34 and 10 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'security_inode_permission +204, do_getname +160 and 20 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_noprof +240.62, __rmqueue_pcplist +213.69 and 202 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +71, security_mmap_file +34 and 7 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +213, __kmalloc_noprof +160.62 and 119 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-apparmor_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-apparmor_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-apparmor_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-apparmor_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-apparmor_idle-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-built-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, built against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-7.26100754:30.8720122]
plot \
 'cost-lsm-built-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-built-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-built-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-built-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-built-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-built-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, built against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'audit_signal_info_syscall +26, auditd_test_task +24 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'vfs_read +29, rw_verify_area +16 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 28 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 27 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_inode_permission +102, do_getname +80 and 52 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'unix_scm_to_skb +32, security_file_permission +30 and 14 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_inode_permission +51, do_getname +40 and 15 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 45 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +204, do_getname +160 and 15 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +40, security_inode_permission +34 and 7 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +71, static_key_count +24 and 5 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__rmqueue_pcplist +348.48, security_vm_enough_memory_mm +213 and 169 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist -351.18, security_vm_enough_memory_mm +142 and 174 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-built-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-built-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-built-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-built-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-built-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-confidentiality-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, confidentiality against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-7.2961469:30.8788134]
plot \
 'cost-lsm-confidentiality-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-confidentiality-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-confidentiality-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-confidentiality-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-confidentiality-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-confidentiality-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, confidentiality against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'audit_signal_info_syscall +26, auditd_test_task +24 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'vfs_read +29, rw_verify_area +16 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 28 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'security_inode_permission +102, do_getname +80 and 55 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 27 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'unix_scm_to_skb +32, security_file_permission +30 and 14 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_inode_permission +51, do_getname +40 and 15 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 45 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +204, do_getname +160 and 15 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +40, security_inode_permission +34 and 7 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +71, static_key_count +24 and 5 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +142 and 157 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +213, __rmqueue_pcplist +75.61 and 105 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-confidentiality-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-confidentiality-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-confidentiality-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-confidentiality-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-confidentiality-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-integrity-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, integrity against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-7.29646162:30.8788743]
plot \
 'cost-lsm-integrity-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-integrity-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-integrity-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-integrity-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-integrity-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-integrity-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, integrity against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'audit_signal_info_syscall +26, auditd_test_task +24 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'vfs_read +29, rw_verify_area +16 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 28 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'security_inode_permission +102, do_getname +80 and 55 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 27 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'unix_scm_to_skb +32, security_file_permission +30 and 14 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_inode_permission +51, do_getname +40 and 15 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 45 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +204, do_getname +160 and 15 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +40, security_inode_permission +34 and 7 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +71, static_key_count +24 and 5 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +142 and 157 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist +397.78, security_vm_enough_memory_mm +213 and 137 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-integrity-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-integrity-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-integrity-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-integrity-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-integrity-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-landlock-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, landlock against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-16.1402802:76.2282545]
plot \
 'cost-lsm-landlock-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-landlock-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-landlock-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-landlock-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-landlock-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-landlock-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, landlock against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'is_access_to_paths_allowed +168 and 44 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'is_access_to_paths_allowed +270, landlock_unmask_layers +264 and 79 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'audit_signal_info_syscall +26, security_task_kill +25 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'is_access_to_paths_allowed +270, landlock_unmask_layers +264 and 36 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +124, kmem_cache_free +64 and 40 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +124, kmem_cache_free +64 and 39 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'vfs_read +29, rw_verify_area +16 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +124, kmem_cache_free +64 and 55 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'unix_scm_to_skb +32, security_file_permission +30 and 15 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +40, security_inode_permission +34 and 7 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'is_access_to_paths_allowed +168, __kmalloc_noprof +160.52 and 174 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +71, static_key_count +24 and 5 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +213, __kmalloc_noprof +80.21 and 116 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-landlock-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-landlock-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-landlock-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-landlock-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-landlock-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-lockdown-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, lockdown against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-7.07622026:30.836247]
plot \
 'cost-lsm-lockdown-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-lockdown-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-lockdown-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-lockdown-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-lockdown-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-lockdown-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, lockdown against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'audit_signal_info_syscall +26, auditd_test_task +24 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'vfs_read +29, rw_verify_area +16 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 28 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 27 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'unix_scm_to_skb +32, security_file_permission +30 and 14 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_inode_permission +102, do_getname +80 and 52 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_inode_permission +51, do_getname +40 and 15 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 45 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +204, do_getname +160 and 15 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +40, security_inode_permission +34 and 7 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +71, static_key_count +24 and 5 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__rmqueue_pcplist +348.48, security_vm_enough_memory_mm +213 and 169 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +142, pick_eevdf +71.48 and 177 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-lockdown-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-lockdown-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-lockdown-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-lockdown-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-lockdown-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-selinux-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, selinux against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.35162095:83.8004988]
plot \
 'cost-lsm-selinux-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-selinux-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-selinux-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-selinux-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-selinux-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, selinux against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'avc_has_perm_noaudit +94, selinux_task_kill +42 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_compute_sid.part.0 +450, avtab_search_node +250 and 65 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'security_compute_sid.part.0 +446, avtab_search_node +224 and 64 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'avc_has_perm_noaudit +188, selinux_file_permission +116 and 7 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'selinux_inode_permission +728, avc_has_perm_noaudit +470 and 88 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_compute_sid.part.0 +446, avtab_search_node +274 and 79 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'selinux_inode_permission +342, avc_has_perm_noaudit +188 and 26 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'avc_has_perm_noaudit +188, selinux_file_permission +116 and 23 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'selinux_file_permission +44, vfs_read +29 and 4 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +256, avc_has_perm_noaudit +94 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +1,456, avc_has_perm_noaudit +564 and 32 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm_noaudit +1,034, selinux_inode_permission +428 and 126 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'avc_has_perm_noaudit +94, security_vm_enough_memory_mm +77 and 10 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'avc_has_perm_noaudit +376, __rmqueue_pcplist +268.56 and 172 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-selinux-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-selinux-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-selinux-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-selinux-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-selinux-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-selinux_idle-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, selinux_idle against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.35162095:83.8004988]
plot \
 'cost-lsm-selinux_idle-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-selinux_idle-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-selinux_idle-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-selinux_idle-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-selinux_idle-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, selinux_idle against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'avc_has_perm_noaudit +94, selinux_task_kill +42 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'avc_has_perm_noaudit +188, selinux_file_permission +128 and 7 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'selinux_inode_permission +320, avc_has_perm_noaudit +188 and 26 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'selinux_file_permission +50, vfs_read +29 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'selinux_inode_permission +684, avc_has_perm_noaudit +470 and 75 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'avc_has_perm_noaudit +188, selinux_file_permission +116 and 23 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +124, avc_has_perm_noaudit +94 and 54 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +124, avc_has_perm_noaudit +94 and 48 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'selinux_inode_permission +228, avc_has_perm_noaudit +94 and 13 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kmem_cache_alloc_noprof +124, avc_has_perm_noaudit +94 and 64 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +1,368, avc_has_perm_noaudit +564 and 24 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm_noaudit +940, __rmqueue_pcplist +573.80 and 221 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'avc_has_perm_noaudit +94, security_vm_enough_memory_mm +77 and 10 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'avc_has_perm_noaudit +376, security_vm_enough_memory_mm +231 and 124 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-selinux_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-selinux_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-selinux_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-selinux_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-selinux_idle-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-selinux_permissive-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, selinux_permissive against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.35162095:83.8004988]
plot \
 'cost-lsm-selinux_permissive-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-selinux_permissive-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-selinux_permissive-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-selinux_permissive-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-selinux_permissive-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, selinux_permissive against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'avc_has_perm_noaudit +94, selinux_task_kill +42 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_compute_sid.part.0 +450, avtab_search_node +250 and 65 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'security_compute_sid.part.0 +446, avtab_search_node +224 and 64 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'avc_has_perm_noaudit +188, selinux_file_permission +116 and 7 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'selinux_inode_permission +728, avc_has_perm_noaudit +470 and 88 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_compute_sid.part.0 +446, avtab_search_node +274 and 79 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'selinux_inode_permission +342, avc_has_perm_noaudit +188 and 26 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'avc_has_perm_noaudit +188, selinux_file_permission +116 and 23 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'selinux_file_permission +44, vfs_read +29 and 4 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +256, avc_has_perm_noaudit +94 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +1,456, avc_has_perm_noaudit +564 and 32 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm_noaudit +1,034, selinux_inode_permission +428 and 126 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'avc_has_perm_noaudit +94, security_vm_enough_memory_mm +77 and 10 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'avc_has_perm_noaudit +376, __rmqueue_pcplist +268.56 and 172 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-selinux_permissive-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-selinux_permissive-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-selinux_permissive-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-selinux_permissive-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-selinux_permissive-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-sig_enforce-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, sig_enforce against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-7.29146256:30.8779068]
plot \
 'cost-lsm-sig_enforce-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-sig_enforce-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-sig_enforce-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-sig_enforce-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-sig_enforce-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-sig_enforce-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, sig_enforce against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'audit_signal_info_syscall +26, auditd_test_task +24 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'vfs_read +29, rw_verify_area +16 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 28 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 27 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'unix_scm_to_skb +32, security_file_permission +30 and 14 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_inode_permission +102, do_getname +80 and 52 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_inode_permission +51, do_getname +40 and 15 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 45 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +204, do_getname +160 and 15 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +40, security_inode_permission +34 and 7 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +71, static_key_count +24 and 5 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +142 and 157 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +213, __rmqueue_pcplist +75.61 and 105 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-sig_enforce-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-sig_enforce-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-sig_enforce-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-sig_enforce-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-sig_enforce-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-stack_apparmor-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, stack_apparmor against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.09975062:254.184539]
plot \
 'cost-lsm-stack_apparmor-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-stack_apparmor-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-stack_apparmor-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-stack_apparmor-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-stack_apparmor-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, stack_apparmor against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'aa_label_match +142, profile_signal_perm +88 and 17 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'aa_dfa_match +211, __pi_memset_generic +181 and 64 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'aa_dfa_match +189, prepend_path +172 and 30 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'prepend_path +344, __pi_memset_generic +335.91 and 98 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'aa_dfa_match +888, prepend_path +688 and 105 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'aa_file_perm +65, common_file_perm +38, vfs_read +29 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__pi_memset_generic +154.50, kmem_cache_alloc_noprof +124 and 55 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__pi_memset_generic +154.50, kmem_cache_alloc_noprof +124 and 53 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'aa_file_perm +148, common_file_perm +76 and 6 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__pi_memset_generic +172.25, kmem_cache_alloc_noprof +124 and 71 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'aa_file_perm +154, common_file_perm +76 and 22 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__rmqueue_pcplist +639.10, aa_file_perm +260 and 188 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +71, security_mmap_file +34 and 6 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist -984.14, security_vm_enough_memory_mm +213 and 192 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-stack_apparmor-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-stack_apparmor-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-stack_apparmor-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-stack_apparmor-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-stack_apparmor-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-stack_selinux-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, stack_selinux against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.46134663:90.6034913]
plot \
 'cost-lsm-stack_selinux-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-stack_selinux-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-stack_selinux-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-stack_selinux-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-stack_selinux-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, stack_selinux against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'avc_has_perm_noaudit +94, selinux_task_kill +42 and 7 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_compute_sid.part.0 +450, avtab_search_node +250 and 69 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'security_compute_sid.part.0 +446, avtab_search_node +224 and 68 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'selinux_inode_permission +728, avc_has_perm_noaudit +470 and 89 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'avc_has_perm_noaudit +188, selinux_file_permission +116 and 7 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_compute_sid.part.0 +446, avtab_search_node +274 and 83 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'selinux_inode_permission +342, avc_has_perm_noaudit +188 and 31 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'avc_has_perm_noaudit +188, selinux_file_permission +116 and 24 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'selinux_file_permission +44, vfs_read +29 and 4 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +256, avc_has_perm_noaudit +94 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +1,456, avc_has_perm_noaudit +564 and 34 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm_noaudit +1,034, selinux_inode_permission +428 and 168 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'avc_has_perm_noaudit +94, security_vm_enough_memory_mm +77 and 10 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'avc_has_perm_noaudit +376, security_vm_enough_memory_mm +231 and 96 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-stack_selinux-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-stack_selinux-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-stack_selinux-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-stack_selinux-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-stack_selinux-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-yama-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, yama against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-7.25237118:30.8703407]
plot \
 'cost-lsm-yama-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-yama-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-lsm-yama-arm64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-yama-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-yama-arm64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-yama-arm64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, yama against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'audit_signal_info_syscall +26, auditd_test_task +24 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'vfs_read +29, rw_verify_area +16 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 28 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 27 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'security_file_permission +30, vfs_read +30 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'unix_scm_to_skb +32, security_file_permission +30 and 14 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_inode_permission +102, do_getname +80 and 52 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_inode_permission +51, do_getname +40 and 15 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'sk_prot_alloc +43, sk_prot_alloc.constprop.0 -34 and 45 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +204, do_getname +160 and 15 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +40, security_inode_permission +34 and 7 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +71, static_key_count +24 and 6 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__rmqueue_pcplist +178.27, security_vm_enough_memory_mm +142 and 145 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist +489.79, security_vm_enough_memory_mm +213 and 165 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-yama-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-yama-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-yama-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-yama-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-yama-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
