# Made by sonde signatures import aws of ip-ranges.json

application aws - AWS hosting
    owner "Amazon"
    source document https://ip-ranges.amazonaws.com/ip-ranges.json
    network 192.0.2.0/24
    network 198.51.100.0/22
    network 2001:db8:100::/40
