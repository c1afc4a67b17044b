# Made by sonde signatures import netify-apps of netify-apps.conf

application netflix 133 Netflix unclassified
    source unverified
    domain netflix.example
    domain nflxvideo.example
    network 198.51.100.0/24
    network 2001:db8:5::/48

application steam 10003 Steam unclassified
    source unverified
    domain steam.example
    expression "local_port == 27015 && proto == dns"
    expression "other_port == 27016"

application no-rules 11111 No-Rules unclassified
    source unverified

application declared-late 20000 Declared-Late unclassified
    source unverified
    domain late.example
