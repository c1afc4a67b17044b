# Made by sonde signatures import netify-sink of netify-sink.conf

application snapchat 199 Snapchat unclassified
    source unverified
    domain snapchat.example
    domain sc-cdn.example
    network 192.0.2.0/24
    network 192.0.2.77/32
    network 2001:db8:1::/48
    port tcp 5222
    port udp 5223-5230

application google-hangouts 10005 Google-Hangouts unclassified
    source unverified
    domain only-below.example
    domain =only-itself.example
    domain xn--bcher-kva.example

application tiktok 10302 Tiktok unclassified
    source unverified
    domain tiktok.example
    expression "other_ip == 192.0.2.200 && other_port == 443"

application other - Other unclassified
    source unverified
    domain other.example
