# Made by sonde signatures export sig of catalogue VERSION

category games 12 "Games"
category malware 16 "Malware"
category extra 900 "Of \"this\" test" shared

protocol brought 30900 "Brought" networking
    summary "Told by \"everything\"."
    source document https://brought.example/
    port tcp 4900
    port tcp 4901
    port udp 4900
    match tcp client
    size 8-400
    at 0 42 52 47 54 | ~'b' ~'r' ~'o' ~'u' ~'g' ~'h' ~'t' 0? ?1 ??
    at -2 0d 0a
    find 4-20 78 20 79
    number u16be 4 = rest + 4
    number u32le 4 = size - 2
    number u8 6 = 1-9
    number u24be 6 != 0
    printed 8 4
    field brought.name text after 4e 3d until 0d 0a
    field brought.rest hex 12 rest
    field brought.fixed text 2 length 4
    field brought.sized text 3 sized u16le
    field brought.number number 4 u32be
    then server
    at 0 42 52 47 54 4f 4b
    match ip 200
    at 0 01 02 03 04
    match ether 88b9
    at 0 05 06 07 08

application one 20900 One games
    owner "One \"and\" only"
    source document https://one.example/doc
    priority 5
    domain one.example
    domain =only.one-cdn.example
    domain *.wild.one.example
    certificate cert.one.example
    as 64496
    network 192.0.2.0/24
    network 2001:db8:1::/48
    alpn "one/1"
    user-agent "oneclient/ (x)"
    port udp 4000-4010
    port tcp 4000
    expression "detected_hostname == '*onekeyword*'"
    expression "detected_hostname == 'rx:^it\\'s\\d+\\.one\\.example$'"
    expression "other_port == 4001 && ip_protocol == udp"

application two 20901 "Two's" extra
    source unverified
    domain two.example
    protocol brought

application none 20902 None games

list bad-ones malware risk tls-weak-cipher
    source list example/repository@abc path/to.txt
    domain bad.example
    domain =worse.example
    domain *.worst.example
    network 198.51.100.0/24

list category-plain games
    domain play.example

system 64496 "ONE \"AS\""
    network 203.0.113.0/25
    network 203.0.113.128/26
    network 2001:db8:f::/48

system 64497
    network 198.18.0.0/15
