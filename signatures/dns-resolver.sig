# Public resolvers of names: their hosts for DNS over HTTPS, TLS and QUIC, and their addresses.
# SPDX-License-Identifier: MIT

application 360-secure-dns 21541 360-Secure-DNS dns-resolver
    owner "Qihoo 360"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain =doh.360.cn
    domain =dot.360.cn
    network 101.226.4.6/32
    network 218.30.118.6/32
    network 123.125.81.6/32
    network 140.207.198.6/32
    test doh.360.cn

application adguard-dns 21542 AdGuard-DNS dns-resolver
    owner "Adguard Software Limited"
    source document https://adguard-dns.io/en/public-dns.html
    source list v2fly/domain-list-community@026b94917118677004c9dc6c09113c7815833905 data/adguard
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain adguard-dns.com
    domain adguard-dns.io
    domain =dns.adguard.com
    domain =dns-family.adguard.com
    domain =dns-unfiltered.adguard.com
    domain =dns.adguard.ch
    network 94.140.14.14/32
    network 94.140.15.15/32
    network 94.140.14.15/32
    network 94.140.15.16/32
    network 94.140.14.140/32
    network 94.140.14.141/32
    network 2a10:50c0::ad1:ff/128
    network 2a10:50c0::ad2:ff/128
    network 2a10:50c0::bad1:ff/128
    network 2a10:50c0::bad2:ff/128
    network 2a10:50c0::1:ff/128
    network 2a10:50c0::2:ff/128
    test dns.adguard-dns.com
    test family.adguard-dns.com
    test unfiltered.adguard-dns.com
    test d.adguard-dns.com

application ahadns 21543 AhaDNS dns-resolver
    owner "AhaDNS"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain ahadns.net
    test doh.nl.ahadns.net

application alidns 21544 AliDNS dns-resolver
    owner "Alibaba Group"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain dns.alidns.com
    network 223.5.5.5/32
    network 223.6.6.6/32
    network 2400:3200::1/128
    network 2400:3200:baba::1/128
    test dns.alidns.com

application alternate-dns 21545 Alternate-DNS dns-resolver
    owner "Alternate DNS"
    source unverified
    domain alternate-dns.com
    network 76.76.19.19/32
    network 76.223.122.150/32
    test dns.alternate-dns.com

application apple-dns 21546 Apple-DNS dns-resolver
    owner "Apple Inc."
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain =doh.dns.apple.com
    test doh.dns.apple.com

application applied-privacy-dns 21547 Applied-Privacy-DNS dns-resolver
    owner "Foundation for Applied Privacy"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain =doh.applied-privacy.net
    domain =dot1.applied-privacy.net
    domain =doh4.applied-privacy.net
    network 146.255.56.98/32
    network 2a02:1b8:10:234::2/128
    test doh.applied-privacy.net

application baidu-dns 21548 Baidu-Public-DNS dns-resolver
    owner "Baidu, Inc."
    source unverified
    domain dudns.baidu.com
    network 180.76.76.76/32
    test dudns.baidu.com

application bebasdns 21549 BebasDNS dns-resolver
    owner "BebasID"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain bebasid.com
    test dns.bebasid.com

application blahdns 21550 BlahDNS dns-resolver
    owner "BlahDNS"
    source unverified
    domain blahdns.com
    test doh-de.blahdns.com

application cfiec 21551 CFIEC-Public-DNS dns-resolver
    owner "CFIEC"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain =dns.cfiec.net
    test dns.cfiec.net

application cira-canadian-shield 21552 CIRA-Canadian-Shield dns-resolver
    owner "CIRA"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain canadianshield.cira.ca
    network 149.112.121.10/32
    network 149.112.122.10/32
    network 149.112.121.20/32
    network 149.112.122.20/32
    network 149.112.121.30/32
    network 149.112.122.30/32
    network 2620:10a:80bb::10/128
    network 2620:10a:80bc::10/128
    network 2620:10a:80bb::20/128
    network 2620:10a:80bc::20/128
    network 2620:10a:80bb::30/128
    network 2620:10a:80bc::30/128
    test private.canadianshield.cira.ca
    test family.canadianshield.cira.ca

application cleanbrowsing 21553 CleanBrowsing dns-resolver
    owner "CleanBrowsing"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain cleanbrowsing.org
    network 185.228.168.168/32
    network 185.228.169.168/32
    network 185.228.168.10/32
    network 185.228.169.11/32
    network 185.228.168.9/32
    network 185.228.169.9/32
    network 2a0d:2a00:1::/128
    network 2a0d:2a00:2::/128
    network 2a0d:2a00:1::1/128
    network 2a0d:2a00:2::1/128
    network 2a0d:2a00:1::2/128
    network 2a0d:2a00:2::2/128
    test doh.cleanbrowsing.org

application cloudflare-dns 21554 Cloudflare-DNS dns-resolver
    owner "Cloudflare, Inc."
    source document https://developers.cloudflare.com/1.1.1.1/ip-addresses/
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain cloudflare-dns.com
    domain one.one
    domain =dns.cloudflare.com
    network 1.1.1.1/32
    network 1.0.0.1/32
    network 1.1.1.2/32
    network 1.0.0.2/32
    network 1.1.1.3/32
    network 1.0.0.3/32
    network 2606:4700:4700::1111/128
    network 2606:4700:4700::1001/128
    network 2606:4700:4700::1112/128
    network 2606:4700:4700::1002/128
    network 2606:4700:4700::1113/128
    network 2606:4700:4700::1003/128
    network 2606:4700:4700::64/128
    network 2606:4700:4700::6400/128
    test one.one.one.one
    test cloudflare-dns.com
    test mozilla.cloudflare-dns.com
    test security.cloudflare-dns.com

application comcast-doh 21555 Xfinity-DNS dns-resolver
    owner "Comcast"
    source unverified
    domain =doh.xfinity.com
    domain =dot.xfinity.com
    network 75.75.75.75/32
    network 75.75.76.76/32
    network 2001:558:feed::1/128
    network 2001:558:feed::2/128
    test doh.xfinity.com

application comodo-secure-dns 21556 Comodo-Secure-DNS dns-resolver
    owner "Xcitium"
    source unverified
    domain securedns.comodo.com
    network 8.26.56.26/32
    network 8.20.247.20/32
    test securedns.comodo.com

application comss-dns 21557 Comss-DNS dns-resolver
    owner "Comss.one"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain =dns.comss.one
    domain =router.comss.one
    test dns.comss.one

application control-d 21558 Control-D dns-resolver
    owner "Windscribe Limited"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain controld.com
    network 76.76.2.0/32
    network 76.76.10.0/32
    network 76.76.2.1/32
    network 76.76.10.1/32
    network 76.76.2.2/32
    network 76.76.10.2/32
    network 76.76.2.3/32
    network 76.76.10.3/32
    network 76.76.2.4/32
    network 76.76.10.4/32
    network 76.76.2.5/32
    network 76.76.10.5/32
    network 2606:1a40::/128
    network 2606:1a40:1::/128
    network 2606:1a40::1/128
    network 2606:1a40:1::1/128
    network 2606:1a40::2/128
    network 2606:1a40:1::2/128
    network 2606:1a40::3/128
    network 2606:1a40:1::3/128
    test freedns.controld.com
    test dns.controld.com

application cz-nic-odvr 21559 CZ-NIC-ODVR dns-resolver
    owner "CZ.NIC, z.s.p.o."
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain =odvr.nic.cz
    network 193.17.47.1/32
    network 185.43.135.1/32
    network 2001:148f:ffff::1/128
    network 2001:148f:fffe::1/128
    test odvr.nic.cz

application decloudus 21560 DeCloudUs-DNS dns-resolver
    owner "DeCloudUs"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain decloudus.com
    test dns.decloudus.com

application digitalcourage-dns 21561 Digitalcourage-DNS dns-resolver
    owner "Digitalcourage e.V."
    source unverified
    domain dns3.digitalcourage.de
    domain =dns2.digitalcourage.de
    network 5.9.164.112/32
    test dns3.digitalcourage.de

application digitale-gesellschaft-dns 21562 Digitale-Gesellschaft-DNS dns-resolver
    owner "Digitale Gesellschaft"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain =dns.digitale-gesellschaft.ch
    network 185.95.218.42/32
    network 185.95.218.43/32
    network 2a05:fc84::42/128
    network 2a05:fc84::43/128
    test dns.digitale-gesellschaft.ch

application dns-for-family 21563 DNS-for-Family dns-resolver
    owner "DNS for Family"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain dnsforfamily.com
    test www.dnsforfamily.com

application dns-sb 21564 DNS-SB dns-resolver
    owner "xTom GmbH"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain dns.sb
    domain doh.sb
    domain dot.sb
    network 185.222.222.222/32
    network 45.11.45.11/32
    network 2a09::/128
    network 2a11::/128
    test doh.dns.sb

application dns-watch 21565 DNS-WATCH dns-resolver
    owner "DNS.WATCH"
    source unverified
    domain dns.watch
    network 84.200.69.80/32
    network 84.200.70.40/32
    network 2001:1608:10:25::1c04:b12f/128
    network 2001:1608:10:25::9249:d69b/128
    test resolver1.dns.watch

application dns0-eu 21566 dns0-eu dns-resolver
    owner "dns0.eu"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain dns0.eu
    network 193.110.81.0/32
    network 185.253.5.0/32
    network 2a0f:fc80::/128
    network 2a0f:fc81::/128
    test zero.dns0.eu

application dns4eu 21567 DNS4EU dns-resolver
    owner "Whalebone, s.r.o."
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain joindns4.eu
    network 86.54.11.1/32
    network 86.54.11.201/32
    network 86.54.11.12/32
    network 86.54.11.212/32
    network 86.54.11.13/32
    network 86.54.11.213/32
    network 86.54.11.11/32
    network 86.54.11.211/32
    network 86.54.11.100/32
    network 86.54.11.200/32
    test protective.joindns4.eu

application dnsfilter 21568 DNSFilter dns-resolver
    owner "DNSFilter Inc."
    source unverified
    domain dnsfilter.com
    network 103.247.36.36/32
    network 103.247.37.37/32
    test www.dnsfilter.com

application dnsforge 21569 dnsforge dns-resolver
    owner "dnsforge.de"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain dnsforge.de
    network 176.9.93.198/32
    network 176.9.1.117/32
    test dnsforge.de

application dnspod-public-dns 21570 DNSPod-Public-DNS dns-resolver
    owner "Tencent Holdings Ltd."
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain doh.pub
    domain dns.pub
    domain =dot.pub
    network 119.29.29.29/32
    network 119.28.28.28/32
    network 2402:4e00::/128
    test doh.pub
    test sm2.doh.pub

application dnswarden 21571 dnswarden dns-resolver
    owner "dnswarden"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain dnswarden.com
    test dns.dnswarden.com

application dyn-public-dns 21572 Dyn-Recursive-DNS dns-resolver
    owner "Oracle Corporation"
    source unverified
    domain resolver1.dyndnsinternetguide.com
    domain resolver2.dyndnsinternetguide.com
    network 216.146.35.35/32
    network 216.146.36.36/32
    test resolver1.dyndnsinternetguide.com

application ffmuc-dns 21573 FFMUC-DNS dns-resolver
    owner "Freie Netze Muenchen e.V."
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain =doh.ffmuc.net
    domain =dot.ffmuc.net
    network 5.1.66.255/32
    network 185.150.99.255/32
    network 2001:678:e68:f000::/128
    network 2001:678:ed0:f000::/128
    test doh.ffmuc.net

application freenom-world 21574 Freenom-World dns-resolver
    owner "Freenom"
    source unverified
    domain freenom.world
    network 80.80.80.80/32
    network 80.80.81.81/32
    test www.freenom.world

application google-public-dns 21575 Google-Public-DNS dns-resolver
    owner "Google LLC"
    source document https://developers.google.com/speed/public-dns/docs/using
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain dns.google
    domain dns.google.com
    domain google-public-dns-a.google.com
    domain google-public-dns-b.google.com
    domain 8888.google
    network 8.8.8.8/32
    network 8.8.4.4/32
    network 2001:4860:4860::8888/128
    network 2001:4860:4860::8844/128
    network 2001:4860:4860::64/128
    network 2001:4860:4860::6464/128
    test dns.google

application hurricane-electric-dns 21576 Hurricane-Electric-DNS dns-resolver
    owner "Hurricane Electric LLC"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain =ordns.he.net
    network 74.82.42.42/32
    network 2001:470:20::2/128
    test ordns.he.net

application iij-public-dns 21577 IIJ-Public-DNS dns-resolver
    owner "Internet Initiative Japan"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain public.dns.iij.jp
    test public.dns.iij.jp

application jupitrdns 21578 JupitrDNS dns-resolver
    owner "JupitrDNS"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain =dns.jupitrdns.com
    test dns.jupitrdns.com

application level3-dns 21579 Level3-DNS dns-resolver
    owner "Lumen Technologies"
    source unverified
    domain a.resolvers.level3.net
    domain b.resolvers.level3.net
    network 4.2.2.1/32
    network 4.2.2.2/32
    network 4.2.2.3/32
    network 4.2.2.4/32
    network 4.2.2.5/32
    network 4.2.2.6/32
    network 209.244.0.3/32
    network 209.244.0.4/32
    test a.resolvers.level3.net

application libredns 21580 LibreDNS dns-resolver
    owner "LibreOps"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain libredns.gr
    test doh.libredns.gr

application mullvad-dns 21581 Mullvad-DNS dns-resolver
    owner "Mullvad VPN AB"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source document https://mullvad.net/en/help/dns-over-https-and-dns-over-tls
    source unverified
    domain dns.mullvad.net
    domain doh.mullvad.net
    domain dot.mullvad.net
    network 194.242.2.2/32
    network 194.242.2.3/32
    network 194.242.2.4/32
    network 194.242.2.5/32
    network 194.242.2.6/32
    network 194.242.2.9/32
    network 2a07:e340::2/128
    network 2a07:e340::3/128
    network 2a07:e340::4/128
    network 2a07:e340::5/128
    network 2a07:e340::6/128
    network 2a07:e340::9/128
    test dns.mullvad.net
    test adblock.dns.mullvad.net
    test all.dns.mullvad.net

application nextdns 21582 NextDNS dns-resolver
    owner "NextDNS, Inc."
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain nextdns.io
    network 45.90.28.0/24
    network 45.90.30.0/24
    network 2a07:a8c0::/48
    network 2a07:a8c1::/48
    test dns.nextdns.io
    test abc123.dns.nextdns.io

application norton-connectsafe 21583 Norton-ConnectSafe dns-resolver
    owner "Gen Digital Inc."
    source unverified
    domain connectsafe.norton.com
    network 199.85.126.10/32
    network 199.85.127.10/32
    network 199.85.126.20/32
    network 199.85.127.20/32
    network 199.85.126.30/32
    network 199.85.127.30/32
    test connectsafe.norton.com

application one14-dns 21584 114DNS dns-resolver
    owner "Nanjing XinFeng"
    source unverified
    domain 114dns.com
    network 114.114.114.114/32
    network 114.114.115.115/32
    network 114.114.114.119/32
    network 114.114.115.119/32
    network 114.114.114.110/32
    network 114.114.115.110/32
    test www.114dns.com

application onedns 21585 OneDNS dns-resolver
    owner "OneDNS"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain onedns.net
    test doh.onedns.net

application openbld 21586 OpenBLD dns-resolver
    owner "OpenBLD.net"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain openbld.net
    test ada.openbld.net

application opendns 20154 OpenDNS dns-resolver
    owner "Cisco Systems, Inc."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/cisco
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain opendns.com
    domain internetbadguys.com
    domain umbrella.com
    network 208.67.222.222/32
    network 208.67.220.220/32
    network 208.67.222.220/32
    network 208.67.220.222/32
    network 208.67.222.123/32
    network 208.67.220.123/32
    network 208.67.222.2/32
    network 208.67.220.2/32
    network 2620:119:35::35/128
    network 2620:119:53::53/128
    network 2620:119:35::123/128
    network 2620:119:53::123/128
    network 2620:0:ccc::2/128
    network 2620:0:ccd::2/128
    test doh.opendns.com
    test doh.familyshield.opendns.com

application opennic 21587 OpenNIC dns-resolver
    owner "OpenNIC"
    source unverified
    domain opennic.org
    domain opennicproject.org
    test www.opennic.org

application oszx-dns 21588 OSZX-DNS dns-resolver
    owner "OSZX"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain =dns.oszx.co
    domain =dns.pumplex.com
    test dns.oszx.co

application quad9 21589 Quad9 dns-resolver
    owner "Quad9 Foundation"
    source document https://www.quad9.net/service/service-addresses-and-features/
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain quad9.net
    network 9.9.9.9/32
    network 149.112.112.112/32
    network 9.9.9.10/32
    network 149.112.112.10/32
    network 9.9.9.11/32
    network 149.112.112.11/32
    network 9.9.9.12/32
    network 149.112.112.12/32
    network 149.112.112.9/32
    network 2620:fe::fe/128
    network 2620:fe::9/128
    network 2620:fe::10/128
    network 2620:fe::fe:10/128
    network 2620:fe::11/128
    network 2620:fe::fe:11/128
    network 2620:fe::12/128
    network 2620:fe::fe:12/128
    test dns.quad9.net
    test dns11.quad9.net

application rabbit-dns 21590 Rabbit-DNS dns-resolver
    owner "Rabbit DNS"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain dns.rabbitdns.org
    domain security.rabbitdns.org
    domain family.rabbitdns.org
    test dns.rabbitdns.org

application restena-dns 21591 Restena-DNS dns-resolver
    owner "Fondation Restena"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain =kaitain.restena.lu
    test kaitain.restena.lu

application rethinkdns 21592 RethinkDNS dns-resolver
    owner "Celzero"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain rethinkdns.com
    test basic.rethinkdns.com

application safedns 21593 SafeDNS dns-resolver
    owner "SafeDNS, Inc."
    source unverified
    domain safedns.com
    network 195.46.39.39/32
    network 195.46.39.40/32
    test www.safedns.com

application shecan 21594 Shecan dns-resolver
    owner "Shecan"
    source unverified
    domain shecan.ir
    network 178.22.122.100/32
    network 185.51.200.2/32
    test www.shecan.ir

application skydns 21595 SkyDNS dns-resolver
    owner "SkyDNS"
    source unverified
    domain skydns.ru
    network 193.58.251.251/32
    test www.skydns.ru

application surfshark-dns 21596 Surfshark-DNS dns-resolver
    owner "Surfshark B.V."
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain surfsharkdns.com
    test www.surfsharkdns.com

application switch-dns 21597 SWITCH-DNS dns-resolver
    owner "SWITCH"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain =dns.switch.ch
    network 130.59.31.248/32
    network 130.59.31.251/32
    network 2001:620:0:ff::2/128
    network 2001:620:0:ff::3/128
    test dns.switch.ch

application tiarap 21598 Tiarap dns-resolver
    owner "Tiarap"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain tiar.app
    domain tiarap.org
    test doh.tiar.app

application twnic-quad101 21599 Quad101 dns-resolver
    owner "TWNIC"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain =dns.twnic.tw
    network 101.101.101.101/32
    network 101.102.103.104/32
    network 2001:de4::101/128
    network 2001:de4::102/128
    test dns.twnic.tw

application uk-dns-privacy 21600 UK-DNS-Privacy-Project dns-resolver
    owner "UK DNS Privacy Project"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain resolver.dnsprivacy.org.uk
    test resolver.dnsprivacy.org.uk

application uncensoreddns 21601 UncensoredDNS dns-resolver
    owner "UncensoredDNS"
    source unverified
    domain uncensoreddns.org
    network 91.239.100.100/32
    network 89.233.43.71/32
    network 2001:67c:28a4::/128
    network 2a01:3a0:53:53::/128
    test anycast.uncensoreddns.org

application verisign-public-dns 21602 Vercara-UltraDNS-Public dns-resolver
    owner "Vercara"
    source unverified
    domain recpubns1.nstld.net
    domain recpubns2.nstld.net
    network 64.6.64.6/32
    network 64.6.65.6/32
    network 156.154.70.1/32
    network 156.154.71.1/32
    network 156.154.70.2/32
    network 156.154.71.2/32
    network 156.154.70.3/32
    network 156.154.71.3/32
    network 156.154.70.5/32
    network 156.154.71.5/32
    network 2620:74:1b::1:1/128
    network 2620:74:1c::2:2/128
    network 2610:a1:1018::1/128
    network 2610:a1:1019::1/128
    test recpubns1.nstld.net

application wikimedia-dns 21603 Wikimedia-DNS dns-resolver
    owner "Wikimedia Foundation"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    domain wikimedia-dns.org
    network 185.71.138.138/32
    network 2001:67c:930::1/128
    test wikimedia-dns.org

application yandex-dns 21604 Yandex-DNS dns-resolver
    owner "Yandex LLC"
    source list v2fly/domain-list-community@02c6148a23ede89e0492683aaa0a9ef1edad5eab data/category-doh
    source unverified
    domain dot.dns.yandex.net
    domain dns.yandex.ru
    domain dns.yandex.com
    network 77.88.8.8/32
    network 77.88.8.1/32
    network 77.88.8.88/32
    network 77.88.8.2/32
    network 77.88.8.7/32
    network 77.88.8.3/32
    network 2a02:6b8::feed:0ff/128
    network 2a02:6b8:0:1::feed:0ff/128
    network 2a02:6b8::feed:bad/128
    network 2a02:6b8:0:1::feed:bad/128
    network 2a02:6b8::feed:a11/128
    network 2a02:6b8:0:1::feed:a11/128
    test common.dot.dns.yandex.net
