# Made by sonde signatures import ndpi of protos.txt

application http - HTTP unclassified
    source unverified
    port tcp 81
    port tcp 8181

application sip - SIP unclassified
    source unverified
    port udp 5061-5062

application videoservice - VideoService unclassified
    source unverified
    domain video.example
    domain cdn.video.example
    domain pattern.example
    network 198.51.100.0/24
    network 2001:db8::9/128

application numbered 4711 Numbered unclassified
    source unverified
    domain numbered.example

application customprotocol - CustomProtocol unclassified
    source unverified
    expression "other_ip == 203.0.113.170/32 && other_port == 443"

application custom-protocol - Custom-Protocol unclassified
    source unverified
    expression "other_ip == 2001:db8:7::/48 && other_port == 443"
