# Made by sonde signatures import asn of ip2asn-combined.tsv

system 64496 "EXAMPLE-ONE"
    network 192.0.2.0/24
    network 203.0.113.0/25

system 64497 "EXAMPLE \"TWO\" \\ Inc."
    network 198.51.100.1/32
    network 198.51.100.2/31
    network 198.51.100.4/31
    network 198.51.100.6/32

system 64498
    network 198.18.0.254/31

system 64499 "SIX"
    network 2001:db8::/47
    network 2001:db8:2::/48
    network ffff:ffff:ffff:ffff::/64
