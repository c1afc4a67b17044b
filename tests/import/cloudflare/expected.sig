# Made by sonde signatures import cloudflare of ips-v4 ips-v6

application cloudflare - Cloudflare cdn
    owner "Cloudflare"
    source document https://www.cloudflare.com/ips/
    network 192.0.2.0/24
    network 198.51.100.0/22
    network 2001:db8:500::/40
