# Software that is known by its fingerprints: what scripts/fingerprints measured with the programs of Debian 12, each named
# with its version. Programs that leave all to a library look alike, and are the library's.
# SPDX-License-Identifier: MIT

software curl "curl with OpenSSL 3"
    source capture "curl 7.88.1, OpenSSL 3.0.19"
    ja4 t13d3112h2_e8f1e7e78f70_b26ce05bbdd6

software wget "GNU Wget with GnuTLS"
    source capture "wget 1.21.3, GnuTLS 3.7.9"
    ja4 t13d291300_723694b0fccc_899037bd0b8c

software git "Git, or another program on curl with GnuTLS"
    source capture "git 2.39.5, libcurl 7.88.1, GnuTLS 3.7.9"
    ja4 t13d2912h2_723694b0fccc_288f874c93d6

software openssl-s-client "openssl s_client"
    source capture "OpenSSL 3.0.19"
    ja4 t13d311000_e8f1e7e78f70_1f22a2ca17c4

software openssl-3 "A program on OpenSSL 3"
    source capture "Python 3.11.2, Perl 5.36.0, w3m 0.5.3, links 2.28, OpenSSL 3.0.19"
    ja4 t13d311100_e8f1e7e78f70_d41ae481755e

software gnutls-3 "A program on GnuTLS 3.7"
    source capture "gnutls-cli 3.7.9, lynx 2.9.0, apt 2.6.1"
    ja4 t13d291300_723694b0fccc_2cc26d266019

# Its own list of ciphers; the Python of a distribution may have that of the system.
software python "Python 3.10 and later"
    source capture "Python 3.11.7, OpenSSL 3.0.19"
    ja4 t13d181100_85036bcba153_d41ae481755e

software python-urllib3 "Python with urllib3 1.26"
    source capture "urllib3 1.26.12, Python 3.11.2"
    ja4 t13d4312h1_c7886603b240_b26ce05bbdd6

software node-js "Node.js"
    source capture "Node.js 20.20.2"
    ja4 t13d591000_a33745022dd6_1f22a2ca17c4

software php "PHP with OpenSSL 3"
    source capture "PHP 8.2.36"
    ja4 t13d751100_479067518aa3_d41ae481755e

software ruby "Ruby with OpenSSL 3"
    source capture "Ruby 3.1"
    ja4 t13d311200_e8f1e7e78f70_d339722ba4af

software java-httpclient "Java 17, HttpClient"
    source capture "OpenJDK 17.0.15"
    ja4 t13d3713h2_db35923f8641_7c76daad20ec

software go "Go, net/http"
    source capture "Go 1.19"
    ja4 t13d1910h2_9dc949149365_97f8aa674fd9

# The order of its extensions is another one each time: no JA3 fits.
software chromium "Chromium"
    source capture "Chromium 156.0.8078.108"
    ja4 t13d1517h2_8daaf6152771_cb7bf5808d99

software firefox "Firefox"
    source capture "Firefox 153.8.0esr"
    ja4 t13d1617h2_86a278354501_3cbfd9057e0d

software aria2 "aria2 with GnuTLS"
    source capture "aria2 1.36.0, GnuTLS 3.7.9"
    ja4 t13d291300_723694b0fccc_af435d46f2e2

software openssh "OpenSSH"
    source capture "OpenSSH 9.2p1, client and server"
    hassh 472b5de333ad665af5cbf10ff892c4df
    hassh 425d29fe50d8e4f5e37efb6e24bcf660

software putty "PuTTY"
    source capture "PuTTY 0.78, plink"
    hassh 10d5550e526d158ce7ad2f18cf621f66

software dropbear "Dropbear"
    source capture "Dropbear 2022.83, dbclient"
    hassh 16574631849ea8d13c926c9905839928

software paramiko "Paramiko"
    source capture "Paramiko 2.12.0"
    hassh a704be057881f0b1d623cd263e477a8b

software isc-dhclient "ISC dhclient"
    source capture "isc-dhcp-client 4.4.3"
    dhcp 1,28,2,3,15,6,119,12,44,47,26,121,42

software udhcpc "udhcpc of BusyBox"
    source capture "udhcpc 1.35.0"
    dhcp 1,3,6,12,15,28,42

software dhcpcd "dhcpcd"
    source capture "dhcpcd 9.4.1"
    dhcp 1,121,3,6,12,15,26,28,33,51,54,58,59,119

# The window's scale follows from net.ipv4.tcp_rmem, the window's factor from the size of a segment: over Ethernet, PPPoE
# and tunnels.
software linux "Linux"
    source capture "Linux 6.18"
    tcp-syn 4:64:mss*44:mss1460,sok,ts,nop,ws7:df
    tcp-syn 4:64:mss*44:mss1460,sok,ts,nop,ws9:df
    tcp-syn 4:64:mss*44:mss1460,sok,ts,nop,ws10:df
    tcp-syn 4:64:mss*44:mss1460,sok,ts,nop,ws11:df
    tcp-syn 4:64:mss*45:mss1452,sok,ts,nop,ws7:df
    tcp-syn 4:64:mss*47:mss1380,sok,ts,nop,ws7:df
    tcp-syn 4:64:mss*48:mss1360,sok,ts,nop,ws7:df
    tcp-syn 6:64:mss*45:mss1440,sok,ts,nop,ws7:
    tcp-syn 6:64:mss*45:mss1440,sok,ts,nop,ws9:
    tcp-syn 6:64:mss*45:mss1440,sok,ts,nop,ws10:
    tcp-syn 6:64:mss*45:mss1440,sok,ts,nop,ws11:
    tcp-syn 6:64:mss*45:mss1432,sok,ts,nop,ws7:
    tcp-syn 6:64:mss*48:mss1360,sok,ts,nop,ws7:
    tcp-syn 6:64:mss*48:mss1340,sok,ts,nop,ws7:
