category web 1 Web
category cdn 2 "Content delivery" shared
application a 1 A web # with everything
    owner "Some \"Company\""
    source list a/b@0123456789ab data/a
    source unverified
    priority -3
    domain a.example =b.example *.c.example
    network 10.0.0.0/8 2001:db8::/32
    as 64500
    certificate *.d.example
    user-agent "Agent/"
    alpn a/1
    organization "Example Devices, Inc."
    port tcp 5222-5230
    expression "ssl.client_sni == '*x*' && other_port in (443, 8443)"
    protocol dns
    test www.a.example 10.9.2.3
    test-not e.example
application b - B cdn
    network 10.1.0.0/16
    domain f.a.example
list ads web risk clear-text-credentials
    domain g.a.example
    network 10.1.1.0/24
    test www.g.a.example
system 64500 Example
    network 192.0.2.0/24
protocol p 60001 P web
    summary "How it is told."
    source document https://p.example/
    port tcp 7777
    inner tls http
    match tcp client
        at 0 'abcd' | ~'efgh' | 16 0? ?? ff
        number u16be 4 = rest - 2
        number u8 6 != 0-3
        find 6-20 '\r\n' | '\n'
        printed 7 2
        field p.version text 8 until '\r\n'
        field p.size number 4 u16be
    then server
        at -2 '\r\n'
        size 4-400
        field p.answer hex 0 length 4
        field p.rest text after 'x' rest
    match udp either
        at 0 deadbeef
        field p.name text 5 sized u8
    match ether 88b5
        at 0 01
    test udp client deadbeef 00 03 'abc'
    test-not udp client deadbe00
software s "Some \"Software\""
    source capture s
    ja4 t13d1516h2_8daaf6152771_e5627efa2ab1
    ja3 000102030405060708090a0b0c0d0e0f
    hassh 000102030405060708090a0b0c0d0e0f
    dhcp 1,3,6,15
    tcp-syn 4:64:mss*44:mss1460,sok,ts,nop,ws7:df
