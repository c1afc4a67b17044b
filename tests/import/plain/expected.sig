# Made by sonde signatures import plain of malware.txt networks.txt

list feed-malware malware
    source unverified
    domain bad.example
    domain below.example
    domain dot.example
    domain worse.example

list feed-networks malware
    source unverified
    network 192.0.2.0/24
    network 2001:db8::/32
    network 198.51.100.7/32
