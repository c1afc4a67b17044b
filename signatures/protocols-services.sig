# Telephony, proxies, remote access, mail's helpers, supervision, and what else servers offer.
# SPDX-License-Identifier: MIT

# Telephony

protocol mgcp 94 MGCP voip
    summary "a verb, a transaction, an end point and the version of the protocol on the first line"
    source document https://www.rfc-editor.org/rfc/rfc3435
    port udp 2427 2727
    match udp either
        at 0 ~'EPCF ' | ~'CRCX ' | ~'MDCX ' | ~'DLCX ' | ~'RQNT ' | ~'NTFY ' | ~'AUEP ' | ~'AUCX ' | ~'RSIP ' | ~'MESG '
        find 8-200 ~' MGCP ' 3? '.' 3?
        field mgcp.verb text 0 length 4
    test udp client 'RSIP 1201 *@gw1.example.net MGCP 1.0\r\nRM: restart\r\n'
    test-not udp client 'RSIP 1201 *@gw1.example.net MGCQ 1.0\r\nRM: restart\r\n'

protocol megaco 181 Megaco voip
    summary "header of the text form with a version and the sender in brackets"
    source document https://www.rfc-editor.org/rfc/rfc3525
    port udp 2944
    port tcp 2944
    match udp either
        at 0 ~'MEGACO/' 3?
        find 9-120 'Transaction' | 'Reply' | 'Pending' | 'TransactionResponseAck' | ~'Error'
    match udp either
        at 0 '!/' 3?
        at 3 ' ' | '\n' | '\r' | '\t'
        find 3-120 ' T=' | '\nT=' | '\tT=' | ' P=' | '\nP=' | ' PN=' | ' K{' | '\nK{'
        field megaco.sender text after '[' until ']'
    match tcp either
        at 0 ~'MEGACO/' 3?
        find 9-120 'Transaction' | 'Reply'
    test udp client '!/1 [10.0.0.1]:2944 T=1{C=-{SC=ROOT{SV{MT=RS,RE="901 Cold Boot",PF=ResGW/1}}}}'
    test udp client 'MEGACO/1 [10.0.0.1]:2944\nTransaction = 1 { Context = - {} }'
    test-not udp client '!/1 [10.0.0.1]:2944 X=1{C=-{SC=ROOT{SV{MT=RS,RE="901 Cold Boot",PF=ResGW/1}}}}'

protocol iax 95 IAX2 voip
    summary "first full frame: a new call with the version, a registration, or a question whether the peer is there"
    source document https://www.rfc-editor.org/rfc/rfc5456
    port udp 4569
    match udp either
        number u8 0 = 128-255
        at 2 0000
        at 8 00 00 06 01
        at 12 0b 02 0002
    match udp either
        number u8 0 = 128-255
        at 2 0000
        at 8 00 00 06 0d 06
        field iax.user text 13 sized u8
    match udp either
        number u8 0 = 128-255
        at 2 0000
        at 8 00 00 06 1e | 00 00 06 28
        size 12-40
    test udp client 8001 0000 00000007 00 00 06 01 0b 02 0002 01 03 '100' 08 04 00000004
    test udp client 8002 0000 00000007 00 00 06 0d 06 03 'bob' 13 02 003c
    test-not udp client 8001 0000 00000007 00 00 06 01 0b 02 0003 01 03 '100' 08 04 00000004

protocol sccp 164 Skinny voip
    summary "message with its length that registers a device, or a sign of life on both sides"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-skinny.c.in
    port tcp 2000
    match tcp client
        number u32le 0 = rest - 4
        at 2 0000
        at 5 000000 01000000
        printed 12 3
        field sccp.device text 12 until 00
    match tcp client
        at 0 04000000 ?? 000000 00000000
    then server
        at 0 04000000 ?? 000000 00010000
    match tcp client
        at 0 04000000 ?? 000000 00000000
    then server
        at 0 ???? 0000 ?? 000000
        at 8 8? 000000 | 9? 000000 | 0? 010000 | 1? 010000
    test tcp client 28000000 00000000 01000000 'SEP001122334455\0' 00000000 01000000 0a000005 07000000 00000000
    test tcp client 04000000 00000000 00000000 server 04000000 00000000 00010000
    test-not tcp client 28000000 00000000 01000001 'SEP001122334455\0' 00000000 01000000 0a000005 07000000 00000000

protocol bfcp 32 BFCP voip
    summary "request of version 1 or 2 for the floor of a conference and an answer of the same form"
    source document https://www.rfc-editor.org/rfc/rfc8855
    match tcp client
        at 0 20
        number u8 1 = 1-17
        at 2 00
        number u8 3 = 0-31
        field bfcp.conference number 4 u32be
    then server
        at 0 20
        number u8 1 = 2-18
        at 2 00
        number u8 3 = 0-127
        at 4 ????????
        size 12-65535
    match udp client
        at 0 20 | 40 | 30
        number u8 1 = 1-17
        at 2 00
        number u8 3 = 0-31
        size 12-140
        field bfcp.conference number 4 u32be
    then server
        at 0 20 | 40 | 30 | 50
        number u8 1 = 2-18
        at 2 00
        number u8 3 = 0-127
        size 12-600
    test tcp client 20 0b 0000 00000001 0001 0002 server 20 0c 0005 00000001 0001 0002 0a 0e 0102030405060708090a0b0c 0b 06 01020304
    test-not tcp client 20 0b 0000 00000001 0001 0002 server 20 1d 0005 00000001 0001 0002

protocol asterisk-ami 716 Asterisk-AMI voip
    summary "greeting of the manager's interface"
    source document https://docs.asterisk.org/Configuration/Interfaces/Asterisk-Manager-Interface-AMI/
    port tcp 5038
    match tcp server
        at 0 'Asterisk Call Manager/'
        field asterisk.version text 22 until '\r\n'
    test tcp server 'Asterisk Call Manager/5.0.4\r\n'
    test-not tcp server 'Asterisk Call Server/5.0.4\r\n'

protocol freeswitch-esl 717 FreeSWITCH-ESL voip
    summary "wish of the server that a client authenticates"
    source document https://developer.signalwire.com/freeswitch/FreeSWITCH-Explained/Modules/mod_event_socket_1048924/
    port tcp 8021
    match tcp server
        at 0 'Content-Type: auth/request\n\n'
    test tcp server 'Content-Type: auth/request\n\n' client 'auth ClueCon\n\n'
    test-not tcp server 'Content-Type: auth/requests\n\n'

# Proxies and what stands behind servers of the web

protocol socks 172 SOCKS proxy
    summary "methods and a request of version 5, or a request of version 4 and its answer"
    source document https://www.rfc-editor.org/rfc/rfc1928
    port tcp 1080
    inner tls http
    match tcp client
        at 0 05 01 00 05
        number u8 4 = 1-3
        at 5 00 03
        number u8 7 = 1-253
        field socks.command number 4 u8
        field socks.host text 7 sized u8
    match tcp client
        at 0 05 01 00 05
        number u8 4 = 1-3
        at 5 00 01 | 00 04
        field socks.command number 4 u8
    match tcp client
        at 0 05 02 00 ?? 05 | 05 03 00 ???? 05
        size 10-600
    then server
        at 0 05 00
    match tcp client
        at 0 05 01 02 01 | 05 02 00 02 01 | 05 02 02 00 01 | 05 03 00 01 02 01
        size 7-520
    then server
        at 0 05 02 01 00
    match tcp client
        at 0 05 01 80
    then server
        at 0 05 80
    match tcp client
        at 0 04 01 | 04 02
        at 4 000000
        at 8 00
        number u8 7 = 1-255
        size 11-300
        at -1 00
        field socks.command number 1 u8
        field socks.host text 9 until 00
    then server
        at 0 00 5a | 00 5b | 00 5c | 00 5d
    match tcp client
        at 0 04 01 | 04 02
        at -1 00
        size 9-300
        field socks.command number 1 u8
        field socks.port number 2 u16be
    then server
        at 0 00 5a | 00 5b | 00 5c | 00 5d
        size 8-65535
    test tcp client 05 01 00 server 05 00 client 05 01 00 03 0b 'example.com' 01bb server 05 00 00 01 00000000 0000
    test tcp client 05 01 00 server 05 00 client 05 01 00 01 c0000201 01bb server 05 00 00 01 00000000 0000
    test tcp client 04 01 01bb 00000001 00 'example.com\0' server 00 5a 01bb c0000201
    test tcp client 05 02 00 02 server 05 02 client 01 03 'bob' 06 'secret' server 01 00
    test-not tcp client 05 01 00 server 05 00 client 05 04 00 03 0b 'example.com' 01bb server 05 00 00 01 00000000 0000
    test-not tcp client 04 01 01bb 00000001 00 'example.com\0' server 00 5e 01bb c0000201

protocol haproxy 350 HAProxy proxy
    summary "header of version 1 or 2 that tells the addresses of a proxied connection"
    source document https://www.haproxy.org/download/2.9/doc/proxy-protocol.txt
    inner tls http
    match tcp client
        at 0 'PROXY TCP4 ' | 'PROXY TCP6 '
        find 15-107 '\r\n'
        field haproxy.source text 11 until ' '
    match tcp client
        at 0 'PROXY UNKNOWN\r\n' | 'PROXY UNKNOWN '
    match tcp client
        at 0 0d0a0d0a000d0a515549540a 2?
        field haproxy.source hex 16 length 4
    test tcp client 'PROXY TCP4 192.0.2.9 192.0.2.1 56324 443\r\n'
    test tcp client 0d0a0d0a000d0a515549540a 21 11 000c c0000209 c0000201 dc04 01bb
    test-not tcp client 'PROXY TCP5 192.0.2.9 192.0.2.1 56324 443\r\n'

protocol icap 718 ICAP proxy
    summary "request for an address of the protocol, or its status line"
    source document https://www.rfc-editor.org/rfc/rfc3507
    port tcp 1344
    match tcp client
        at 0 'OPTIONS icap' | 'REQMOD icap' | 'RESPMOD icap'
        field icap.url text after ' ' until ' '
        field icap.user_agent text after ~'\r\nUser-Agent: ' until '\r\n'
    match tcp server
        at 0 'ICAP/1.0 '
        field icap.server text after ~'\r\nServer: ' until '\r\n'
    test tcp client 'OPTIONS icap://av.example:1344/avscan ICAP/1.0\r\nHost: av.example\r\n\r\n'
    test-not tcp client 'OPTIONS http://av.example:1344/avscan ICAP/1.0\r\nHost: av.example\r\n\r\n'

protocol fastcgi 310 FastCGI web
    summary "record that begins a request in one of the roles"
    source document https://fastcgi-archives.github.io/FastCGI_Specification.html
    match tcp client
        at 0 01 01
        at 4 0008 00 ?? 00 01 | 0008 00 ?? 00 02 | 0008 00 ?? 00 03
        number u8 10 = 0-1
        at 11 0000000000
        field fastcgi.role number 8 u16be
    test tcp client 01 01 0001 0008 00 00 0001 00 0000000000 01 04 0001 0013 05 00 0e 03 'REQUEST_METHODGET' 0000000000
    test-not tcp client 01 01 0001 0008 00 00 0004 00 0000000000 01 04 0001 0013 05 00

protocol ajp 139 AJP13 web
    summary "forwarded request with its length, a method and the version of HTTP, or a ping of the container"
    source document https://tomcat.apache.org/connectors-doc/ajp/ajpv13a.html
    port tcp 8009
    match tcp client
        at 0 1234
        at 4 02
        number u8 5 = 1-27
        at 6 0008 'HTTP/'
        number u16be 2 = rest
        field ajp.method number 5 u8
        field ajp.uri text 17 sized u16be
    match tcp client
        at 0 1234 0001 0a
    then server
        at 0 'AB' 0001 09
    match tcp server
        at 0 'AB'
        at 4 04
        number u16be 2 = rest
        number u16be 5 = 100-599
        field ajp.status number 5 u16be
    test tcp client 1234 003d 02 02 0008 'HTTP/1.1\0' 000b '/index.html\0' 0009 '127.0.0.1\0' ffff 000b 'example.com\0' 01bb 00 0000 ff
    test tcp client 1234 0001 0a server 'AB' 0001 09
    test-not tcp client 1234 003d 02 1c 0008 'HTTP/1.1\0' 000b '/index.html\0' 0009 '127.0.0.1\0' ffff 000b 'example.com\0' 01bb 00 0000 ff

protocol uwsgi 719 uWSGI web
    summary "variables of a request with their length, of which the first is a usual one"
    source document https://uwsgi-docs.readthedocs.io/en/latest/Protocol.html
    match tcp client
        at 0 00
        number u16le 1 = rest - 1
        at 3 00
        at 4 0c00 'QUERY_STRING' | 0e00 'REQUEST_METHOD' | 0b00 'REQUEST_URI' | 0c00 'CONTENT_TYPE' | 0900 'PATH_INFO' | 0b00 'SERVER_NAME' | 0900 'HTTP_HOST'
        field uwsgi.host text after 0900 'HTTP_HOST' sized u16le
        field uwsgi.path text after 0900 'PATH_INFO' sized u16le
        field uwsgi.method text after 0e00 'REQUEST_METHOD' sized u16le
    test tcp client 00 4b00 00 0c00 'QUERY_STRING' 0000 0e00 'REQUEST_METHOD' 0300 'GET' 0900 'PATH_INFO' 0100 '/' 0900 'HTTP_HOST' 0b00 'example.com'
    test-not tcp client 00 2500 00 0c00 'QUERY_STRANG' 0000 0e00 'REQUEST_METHOD' 0300 'GET'

protocol scgi 720 SCGI web
    summary "netstring of a request whose first variable is the length of its content"
    source document https://python.ca/scgi/protocol.txt
    match tcp client
        at 0 3? 3?
        find 2-5 ':CONTENT_LENGTH\0'
        field scgi.uri text after 'REQUEST_URI\0' until 00
        field scgi.method text after 'REQUEST_METHOD\0' until 00
    test tcp client '70:CONTENT_LENGTH\x0027\0SCGI\x001\0REQUEST_METHOD\0POST\0REQUEST_URI\0/deepthought\0,'
    test-not tcp client '70:CONTENT_TYPE\x0027\0SCGI\x001\0REQUEST_METHOD\0POST\0REQUEST_URI\0/deepthought\0,'

# Remote access and the search for faults in programs

protocol x11 721 X11 remote-desktop
    summary "set-up of a connection: byte order, version 11 and lengths of the authorization"
    source document https://www.x.org/releases/X11R7.7/doc/xproto/x11protocol.html
    port tcp 6000 6001 6010
    match tcp client
        at 0 6c 00 0b00 0000 | 42 00 000b 0000
        at 10 0000
        field x11.authorization text 12 length 18
    test tcp client 6c 00 0b00 0000 1200 1000 0000 'MIT-MAGIC-COOKIE-1' 0000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not tcp client 6c 00 0c00 0000 1200 1000 0000 'MIT-MAGIC-COOKIE-1' 0000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a

protocol xdmcp 15 XDMCP remote-desktop
    summary "packet of version 1 with a known operation and its length"
    source document https://www.x.org/releases/X11R7.7/doc/libXdmcp/xdmcp.html
    port udp 177
    match udp either
        at 0 0001 00
        number u8 3 = 1-14
        number u16be 4 = rest
        field xdmcp.operation number 2 u16be
    test udp client 0001 0002 0001 00
    test-not udp client 0001 000f 0001 00

protocol spice 722 SPICE remote-desktop
    summary "magic of the protocol and a major version"
    source document https://www.spice-space.org/spice-protocol.html
    port tcp 5900
    match tcp either
        at 0 'REDQ'
        at 5 000000
        number u32le 8 = 0-3
        field spice.version number 4 u32le
        field spice.channel number 20 u8
    test tcp client 'REDQ' 02000000 02000000 16000000 00000000 01 00 01000000 01000000 12000000 09000000 00000000
    test-not tcp client 'REDP' 02000000 02000000 16000000 00000000 01 00 01000000 01000000 12000000 09000000 00000000

protocol rlogin 723 rlogin remote-desktop
    summary "names of the users at both ends and a terminal with its speed"
    source document https://www.rfc-editor.org/rfc/rfc1282
    port tcp 513
    match tcp client
        at 0 00
        printed 1 2
        find 4-100 '/38400\0' | '/9600\0' | '/19200\0' | '/115200\0' | '/57600\0' | '/4800\0' | '/2400\0'
        field rlogin.user text 1 until 00
    test tcp client 00 'bob\0alice\0xterm/38400\0' server 00
    test-not tcp client 00 'bob\0alice\0xterm/38401\0' server 00

protocol rsh 294 rsh remote-desktop
    summary "port for errors, the users at both ends and a command, and an answer of zero or one"
    source document https://man7.org/linux/man-pages/man3/rcmd.3.html
    port tcp 514
    match tcp client
        at 0 '10' 3? 3? 00
        printed 5 1
        find 6-40 00
        field rsh.user text 5 until 00
    then server
        at 0 00 | 01
    match tcp client
        at 0 35 3? 3? 00 | 36 3? 3? 00 | 37 3? 3? 00 | 38 3? 3? 00 | 39 3? 3? 00
        printed 4 1
        find 5-40 00
        field rsh.user text 4 until 00
    then server
        at 0 00 | 01
    test tcp client '1022\0bob\0alice\0uptime\0' server 00
    test tcp client '996\0bob\0alice\0uptime\0' server 00
    test-not tcp client '1022\0bob\0alice\0uptime\0' server 02 'Permission denied.\n'

protocol citrix 132 Citrix remote-desktop
    summary "signature that the server repeats, or the hello of the common gateway protocol"
    source document https://nmap.org/nsedoc/scripts/citrix-enum-apps.html
    port tcp 1494 2598
    match tcp server
        at 0 7f7f 'ICA' 00
    match tcp either
        at 0 1a 'CGP/01'
    test tcp server 7f7f 'ICA' 00 7f7f 'ICA' 00
    test-not tcp server 7f7e 'ICA' 00 7f7f 'ICA' 00

protocol radmin 391 Radmin remote-desktop
    summary "first message of a client, of one byte of content"
    source document https://svn.nmap.org/nmap/nmap-service-probes
    port tcp 4899
    match tcp client
        at 0 01000000 01000000 0808
    test tcp client 01000000 01000000 0808
    test-not tcp client 01000000 01000000 0809

protocol intel-amt 724 Intel-AMT remote-desktop
    summary "start of a redirection of a console, of disks or of the screen"
    source document https://github.com/kraxel/amtterm
    port tcp 16994
    match tcp client
        at 0 10 000000 'SOL ' | 10 000000 'IDER' | 10 000000 'KVMR'
        field intel_amt.service text 4 length 4
    match tcp client
        at 0 10 ?? ?? ?? 'SOL ' | 10 ?? ?? ?? 'IDER' | 10 ?? ?? ?? 'KVMR'
    then server
        at 0 11
        number u8 1 = 0-3
    test tcp client 10 000000 'SOL ' server 11 00 0000 00000000 00
    test-not tcp client 10 000000 'SOLX' server 11 00 0000

protocol adb 725 ADB remote-desktop
    summary "connection or start of TLS with the command repeated in its inverse"
    source document https://android.googlesource.com/platform/packages/modules/adb/+/refs/heads/main/protocol.txt
    port tcp 5555
    match tcp either
        at 0 'CNXN'
        at 20 bcb1a7b1
        field adb.banner text 24 rest
    match tcp either
        at 0 'STLS'
        at 20 acabb3ac
    test tcp client 'CNXN' 01000001 00001000 1b000000 00000000 bcb1a7b1 'host::features=shell_v2,cmd'
    test-not tcp client 'CNXN' 01000001 00001000 1b000000 00000000 bcb1a7b2 'host::features=shell_v2,cmd'

protocol jdwp 726 JDWP remote-desktop
    summary "handshake of a debugger of Java"
    source document https://docs.oracle.com/javase/8/docs/technotes/guides/jpda/jdwp-spec.html
    match tcp either
        at 0 'JDWP-Handshake'
    test tcp client 'JDWP-Handshake' server 'JDWP-Handshake'
    test-not tcp client 'JDWP-Handshape'

protocol gdb 727 GDB-remote remote-desktop
    summary "first packet of a debugger: what it supports"
    source document https://sourceware.org/gdb/current/onlinedocs/gdb.html/Remote-Protocol.html
    match tcp client
        at 0 '+$qSupported' | '$qSupported' | '+$QStartNoAckMode#b0' | '$QStartNoAckMode#b0'
    test tcp client '+$qSupported:multiprocess+;swbreak+;hwbreak+#c9' server '+$PacketSize=3fff#00'
    test-not tcp client '+$qSupports:multiprocess+;swbreak+;hwbreak+#c9'

protocol dbgp 728 DBGp remote-desktop
    summary "length and the first message of an engine for debugging"
    source document https://xdebug.org/docs/dbgp
    port tcp 9003
    match tcp client
        at 0 3? 3?
        find 3-6 '\0<?xml '
        find 20-200 'urn:debugger_protocol_v1'
        field dbgp.file text after 'fileuri="' until '"'
        field dbgp.language text after ' language="' until '"'
    test tcp client '486\0<?xml version="1.0" encoding="iso-8859-1"?>\n<init xmlns="urn:debugger_protocol_v1" fileuri="file:///var/www/index.php" language="PHP" protocol_version="1.0" appid="7">'
    test-not tcp client '486\0<?xml version="1.0" encoding="iso-8859-1"?>\n<init xmlns="urn:debugger_protocol_v2" fileuri="file:///var/www/index.php">'

protocol pptp 115 PPTP vpn
    summary "control message with the magic cookie"
    source document https://www.rfc-editor.org/rfc/rfc2637
    port tcp 1723
    match tcp either
        at 0 009c 0001 1a2b3c4d
        field pptp.host text 28 until 00
        field pptp.vendor text 92 until 00
    match tcp either
        at 2 0001 1a2b3c4d 00
        number u8 9 = 3-15
    test tcp client 009c 0001 1a2b3c4d 0001 0000 0100 0000 00000001 00000001 0000 0000 'ws1\0' 000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 'Linux\0' 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not tcp client 009c 0001 1a2b3c4e 0001 0000 0100 0000 00000001 00000001 0000 0000 'ws1\0' 000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 'Linux\0' 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000

# News and the helpers of mail

protocol nntp 93 NNTP messaging
    summary "greeting and a command for readers or servers of news"
    source document https://www.rfc-editor.org/rfc/rfc3977
    port tcp 119 433
    match tcp server
        at 0 '200 ' | '201 '
        find 5-200 '\r\n'
        field nntp.server text 4 until '\r\n'
    then client
        at 0 ~'MODE READER' | ~'AUTHINFO USER ' | ~'GROUP ' | ~'CAPABILITIES' | ~'MODE STREAM' | ~'XOVER ' | ~'ARTICLE ' | ~'LIST ACTIVE' | ~'LIST\r\n' | ~'IHAVE ' | ~'CHECK ' | ~'TAKETHIS '
        field nntp.user text after ~'AUTHINFO USER ' until '\r\n'
        field nntp.group text after ~'GROUP ' until '\r\n'
    match tcp server
        at 0 '200 ' | '201 '
        find 5-120 'InterNetNews' | 'NNTP' | 'NNRP' | ~'news server'
        find 5-200 '\r\n'
        field nntp.server text 4 until '\r\n'
    test tcp server '200 news.example ready\r\n' client 'GROUP misc.test\r\n'
    test tcp server '200 news.example InterNetNews NNRP server INN 2.7.1 ready (posting ok)\r\n'
    test-not tcp server '200 news.example ready\r\n' client 'USER bob\r\n'

protocol managesieve 729 ManageSieve mail
    summary "greeting with the name of the server's program"
    source document https://www.rfc-editor.org/rfc/rfc5804
    port tcp 4190
    match tcp server
        at 0 ~'"IMPLEMENTATION" "'
        field managesieve.server text 18 until '"'
    test tcp server '"IMPLEMENTATION" "Dovecot Pigeonhole"\r\n"SIEVE" "fileinto reject"\r\nOK "ready."\r\n'
    test-not tcp server '"IMPLEMENTATIONS" "Dovecot Pigeonhole"\r\n'

protocol milter 730 Milter mail
    summary "negotiation of options with a known version"
    source document https://github.com/avar/sendmail-pmilter/blob/master/doc/milter-protocol.txt
    match tcp client
        at 0 0000000d 'O' 000000
        number u8 8 = 2-6
        field milter.version number 5 u32be
    test tcp client 0000000d 'O' 00000006 000001ff 001fffff
    test-not tcp client 0000000d 'O' 00000007 000001ff 001fffff

protocol spamassassin 731 SpamAssassin mail
    summary "command of a client with the version of its protocol"
    source document https://svn.apache.org/repos/asf/spamassassin/trunk/spamd/PROTOCOL
    port tcp 783
    match tcp client
        at 0 'PROCESS SPAMC/' | 'CHECK SPAMC/' | 'SYMBOLS SPAMC/' | 'REPORT SPAMC/' | 'REPORT_IFSPAM SPAMC/' | 'HEADERS SPAMC/' | 'PING SPAMC/' | 'TELL SPAMC/' | 'SKIP SPAMC/'
        field spamassassin.user text after '\nUser: ' until '\r\n'
    match tcp server
        at 0 'SPAMD/1.'
    test tcp client 'PROCESS SPAMC/1.5\r\nUser: bob\r\nContent-length: 15\r\n\r\nSubject: hi\r\n\r\n'
    test-not tcp client 'PROCEED SPAMC/1.5\r\nUser: bob\r\nContent-length: 15\r\n\r\n'

protocol clamav 732 ClamAV mail
    summary "command of a client with its prefix"
    source document https://docs.clamav.net/manual/Usage/Scanning.html
    port tcp 3310
    match tcp client
        at 0 'zINSTREAM\0' | 'nINSTREAM\n' | 'zPING\0' | 'nPING\n' | 'zVERSION\0' | 'nVERSION\n' | 'zIDSESSION\0' | 'nIDSESSION\n' | 'zSTATS\0' | 'nSTATS\n' | 'zSCAN ' | 'nSCAN '
    test tcp client 'zINSTREAM\0' 00000005 'hello' 00000000 server 'stream: OK\0'
    test-not tcp client 'zUNSTREAM\0' 00000005 'hello' 00000000

protocol postfix-policy 733 Postfix-policy mail
    summary "attribute with which requests for a policy begin"
    source document https://www.postfix.org/SMTPD_POLICY_README.html
    match tcp client
        at 0 'request=smtpd_access_policy\n'
        field postfix_policy.client text after '\nclient_address=' until '\n'
        field postfix_policy.sender text after '\nsender=' until '\n'
        field postfix_policy.recipient text after '\nrecipient=' until '\n'
    test tcp client 'request=smtpd_access_policy\nprotocol_state=RCPT\nsender=a@example.com\nrecipient=b@example.org\nclient_address=192.0.2.9\n\n'
    test-not tcp client 'request=smtpd_policy\nprotocol_state=RCPT\n\n'

# Supervision, measurement and logs

protocol zabbix 248 Zabbix infrastructure
    summary "header with the name of the protocol and its flags"
    source document https://www.zabbix.com/documentation/current/en/manual/appendix/protocols/header_datalen
    port tcp 10050 10051
    match tcp either
        at 0 'ZBXD'
        number u8 4 = 1-7
        field zabbix.request text after '"request":"' until '"'
        field zabbix.host text after '"host":"' until '"'
    match tcp client
        printed 0 4
        find 3-120 '\n'
    then server
        at 0 'ZBXD' 01
    test tcp client 'ZBXD' 01 29000000 00000000 '{"request":"active checks","host":"web1"}'
    test-not tcp client 'ZBXC' 01 29000000 00000000 '{"request":"active checks","host":"web1"}'

protocol munin 329 Munin infrastructure
    summary "greeting of a node with its name"
    source document https://guide.munin-monitoring.org/en/latest/master/network-protocol.html
    port tcp 4949
    match tcp server
        at 0 '# munin node at '
        field munin.node text 16 until '\n'
    test tcp server '# munin node at web1.example\n' client 'list\n'
    test-not tcp server '# munin host at web1.example\n'

protocol checkmk 138 Checkmk infrastructure
    summary "first section of an agent's output"
    source document https://docs.checkmk.com/latest/en/wato_monitoringagents.html
    port tcp 6556
    match tcp server
        at 0 '<<<check_mk>>>\n' | '<<<check_mk>>>\r\n'
        field checkmk.version text after '\nVersion: ' until '\n'
        field checkmk.system text after '\nAgentOS: ' until '\n'
    test tcp server '<<<check_mk>>>\nVersion: 2.2.0p1\nAgentOS: linux\nHostname: web1\n'
    test-not tcp server '<<<checkmk>>>\nVersion: 2.2.0p1\nAgentOS: linux\n'

protocol nrpe 734 NRPE infrastructure
    summary "query of version 2 to 4 with a command"
    source document https://github.com/NagiosEnterprises/nrpe/blob/master/include/common.h.in
    port tcp 5666
    match tcp client
        at 0 0002 0001
        printed 10 3
        size 1036-1036
        field nrpe.command text 10 until 00
    match tcp client
        at 0 0003 0001 | 0004 0001
        at 10 0000 0000
        printed 16 3
        field nrpe.command text 16 until 00
    test tcp client 0003 0001 5a5a5a5a 0000 0000 00000400 'check_load\0' 0000000000000000000000000000000000000000
    test tcp client 0002 0001 5a5a5a5a 0000 'check_load\0' 0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 0000
    test-not tcp client 0003 0002 5a5a5a5a 0000 0000 00000400 'check_load\0' 0000000000000000000000000000000000000000

protocol collectd 298 collectd infrastructure
    summary "part with a host's name, then one with a time"
    source document https://github.com/collectd/collectd/wiki/Binary-protocol
    port udp 25826
    match udp either
        at 0 0000 00
        number u8 3 = 6-132
        printed 4 1
        find 5-132 00 0001 000c | 00 0008 000c
        field collectd.host text 4 until 00
    match udp either
        at 0 0210 0?
        number u16be 4 = 1-64
        printed 6 1
        size 40-1500
        field collectd.user text 4 sized u16be
    test udp client 0000 0009 'web1\0' 0008 000c 19686b9b00000000 0009 000c 0000000280000000 0002 0008 'cpu\0'
    test-not udp client 0000 0009 'web1\0' 0008 000d 19686b9b00000000 0009 000c 0000000280000000

protocol gelf 735 GELF infrastructure
    summary "object with the version of the format and a short message"
    source document https://go2docs.graylog.org/current/getting_in_log_data/gelf.html
    port udp 12201
    match udp either
        at 0 '{'
        find 1-40 '"version":"1.' | '"version": "1.' | '"host":' | '"short_message":'
        find 1-500 '"short_message"'
        field gelf.host text after '"host":"' until '"'
        field gelf.host text after '"host": "' until '"'
    test udp client '{"version":"1.1","host":"web1","short_message":"disk is full","level":3}'
    test-not udp client '{"version":"1.1","host":"web1","long_message":"disk is full","level":3}'

protocol beats 736 Beats infrastructure
    summary "window of version 1 or 2 and a first frame"
    source document https://github.com/logstash-plugins/logstash-input-beats/blob/main/PROTOCOL.md
    port tcp 5044
    match tcp client
        at 0 '2W' 0000
        at 6 '2C' | '2J' | '2D' | '1D' | '1C'
    match tcp client
        at 0 '1W' 0000
        at 6 '1C' | '1D'
    test tcp client '2W' 00000001 '2C' 00000020 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not tcp client '2W' 00000001 '3C' 00000020 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a

protocol agentx 737 AgentX infrastructure
    summary "opening of a session of version 1 without a number"
    source document https://www.rfc-editor.org/rfc/rfc2741
    port tcp 705
    match tcp client
        at 0 01 01
        at 3 00 00000000
        at 12 ????????
        number u8 2 = 0-31
        size 28-4096
        field agentx.description text after 00000004 until 00
    test tcp client 01 01 10 00 00000000 00000001 00000001 00000014 05 000000 00 00 00 00 00000005 'snmpd' 000000
    test-not tcp client 01 01 10 01 00000000 00000001 00000001 00000014 05 000000 00 00 00 00 00000005 'snmpd' 000000

protocol iperf3 738 iperf3 infrastructure
    summary "cookie of 36 characters, then parameters of a test"
    source document https://github.com/esnet/iperf/blob/master/src/iperf_client_api.c
    port tcp 5201
    match tcp client
        printed 0 36
        at 36 00
        at 41 '{"'
    test tcp client 'jqxl2m3k4n5o6p7q2r3s4t5u6v7w2x3y4z5a\0' server 09 client 00000050 '{"tcp":true,"omit":0,"time":10,"num":0,"blockcount":0,"parallel":1,"len":131072}'
    test-not tcp client 'jqxl2m3k4n5o6p7q2r3s4t5u6v7w2x3y4z5\n\0' server 09 client 0000000c '{"tcp":true}'

protocol ookla 191 Ookla infrastructure
    summary "greeting of a client of the speed test and that of the server with a version"
    source document https://github.com/taganaka/SpeedTest/blob/master/SpeedTestClient.cpp
    port tcp 8080
    match tcp client
        at 0 'HI\n' | 'HI\r\n' | 'HI '
    then server
        at 0 'HELLO '
        find 7-80 '\n'
        field ookla.version text 6 until ' '
    test tcp client 'HI\n' server 'HELLO 2.9 (2.9.1) 2022-06-09.1402.bd6bf0b\n'
    test-not tcp client 'HI\n' server 'HALLO 2.9 (2.9.1) 2022-06-09.1402.bd6bf0b\n'

protocol kismet 309 Kismet infrastructure
    summary "greeting of the server with its version"
    source document https://www.kismetwireless.net/
    port tcp 2501
    match tcp server
        at 0 '*KISMET: '
        field kismet.version text 9 until ' '
    test tcp server '*KISMET: 0.0.0 1700000000 \x01Kismet\x01 20240101 1 \n*PROTOCOLS: KISMET,ERROR\n'
    test-not tcp server '*KISMIT: 0.0.0 1700000000 \x01Kismet\x01 20240101 1 \n'

protocol cphap 53 CPHA infrastructure
    summary "packet of a cluster of firewalls: magic, version and a known operation"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-cpha.c
    port udp 8116
    match udp either
        at 0 1a90
        number u16be 2 = 1-8191
        number u16be 6 = 1-11
        size 20-1500
        field cphap.version number 2 u16be
        field cphap.operation number 6 u16be
    test udp client 1a90 0210 0001 0001 0000 5a5a 0001 fffe 0001 0002 00000000 00000000
    test-not udp client 1a90 0210 0001 000c 0000 5a5a 0001 fffe 0001 0002 00000000 00000000

# Look-ups and business

protocol whois 170 WHOIS infrastructure
    summary "a line and an answer that begins as those of the registries do"
    source document https://www.rfc-editor.org/rfc/rfc3912
    port tcp 43
    match tcp client
        printed 0 3
        find 3-200 '\r\n' | '\n'
        field whois.query text 0 until '\r\n'
    then server
        find 0-200 ~'Domain Name: ' | '% This is the RIPE' | '% This is the AfriNIC' | '% This is the ARIN' | '% This is the JPRS' | '% IANA WHOIS server' | '# ARIN WHOIS data' | '% [whois.apnic.net]' | '% Copyright (c) Nic.br' | ~'\nNo match for ' | '% Joint Whois' | ~'domain:      '
    test tcp client 'example.com\r\n' server '   Domain Name: EXAMPLE.COM\r\n   Registry Domain ID: 2336799_DOMAIN_COM-VRSN\r\n'
    test-not tcp client 'example.com\r\n' server '   Name of Domain: EXAMPLE.COM\r\n'

protocol ident 739 Ident authentication
    summary "answer of the server: two ports and a user or an error"
    source document https://www.rfc-editor.org/rfc/rfc1413
    port tcp 113
    match tcp server
        at 0 3? | ' '
        find 3-20 ': USERID :' | ': ERROR :' | ':USERID:' | ':ERROR:'
        field ident.user text after ' : UNIX : ' until '\r\n'
    test tcp client '6193, 23\r\n' server '6193, 23 : USERID : UNIX : stjohns\r\n'
    test-not tcp client '6193, 23\r\n' server '6193, 23 ; USERED : UNIX : stjohns\r\n'

protocol dict 740 DICT infrastructure
    summary "greeting and a command for definitions"
    source document https://www.rfc-editor.org/rfc/rfc2229
    port tcp 2628
    match tcp server
        at 0 '220 '
        field dict.server text 4 until '\r\n'
    then client
        at 0 ~'CLIENT ' | ~'DEFINE ' | ~'MATCH ' | ~'SHOW DB' | ~'SHOW STRAT'
        field dict.query text after ~'DEFINE ' until '\r\n'
    test tcp server '220 dict.example dictd 1.12.1 <auth.mime> <5@dict.example>\r\n' client 'DEFINE ! penguin\r\n'
    test-not tcp server '220 dict.example dictd 1.12.1 <auth.mime> <5@dict.example>\r\n' client 'UNDEFINE ! penguin\r\n'

protocol z3950 260 Z3950 infrastructure
    summary "request to initialize with the bits of versions and options, and its response"
    source document https://www.loc.gov/z3950/agency/Z39-50-2003.pdf
    port tcp 210
    match tcp client
        at 0 b4
        at 2 83 02 ?? ?? 84
        field z3950.implementation text after 9f6f sized u8
    then server
        at 0 b5
    match tcp client
        at 0 b4 81
        at 3 83 02 ?? ?? 84
        field z3950.implementation text after 9f6f sized u8
    then server
        at 0 b5
    match tcp client
        at 0 b4
        find 2-40 83 02 ?? ?? 84 02 | 83 02 ?? ?? 84 03
        find 8-120 85 0? ?? ?? ?? ?? 86 | 85 0? ?? ?? ?? 86 | 85 0? ?? ?? 86
    then server
        at 0 b5
    test tcp client b4 2c 83 02 05 e0 84 03 00 e9a2 85 04 04000000 86 04 04000000 9f6e 02 '81' 9f6f 03 'YAZ' 9f70 07 '5.31.1 ' server b5 1a 83 02 05 e0 84 03 00 e9a2 85 04 04000000 86 04 04000000 8c 01 ff
    test-not tcp client b4 2c 83 02 05 e0 85 03 00 e9a2 85 04 04000000 86 04 04000000 server b5 1a 83 02 05 e0 84 03 00 e9a2

protocol sap 151 SAP infrastructure
    summary "message with its length: a ping, a route, or one of the message server"
    source document https://github.com/OWASP/pysap
    port tcp 3200 3299 3600
    match tcp either
        at 4 'NI_PING\0' | 'NI_PONG\0' | 'NI_ROUTE\0' | 'NI_RTERR\0' | '**MESSAGE**\0'
        number u32be 0 = rest
    test tcp client 0000002a 'NI_ROUTE\0' 02 28 02 00 0000 00000002 0000003c 00000020 '10.0.0.1\0' '3299\0\0'
    test-not tcp client 0000002a 'NI_RUOTE\0' 02 28 02 00 0000 00000002 0000003c 00000020 '10.0.0.1\0' '3299\0\0'

protocol boinc 741 BOINC infrastructure
    summary "request of the interface of a client"
    source document https://github.com/BOINC/boinc/wiki/GuiRpcProtocol
    port tcp 31416
    match tcp client
        at 0 '<boinc_gui_rpc_request>'
    test tcp client '<boinc_gui_rpc_request>\n<exchange_versions/>\n</boinc_gui_rpc_request>\n' 03
    test-not tcp client '<boinc_gui_rpc_reply>\n<exchange_versions/>\n</boinc_gui_rpc_reply>\n' 03

protocol oicq 335 OICQ messaging
    summary "packet between its first and last byte with a known command and a number of an account"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-oicq.c
    port udp 8000
    match udp either
        at 0 02
        at 3 0001 | 0002 | 0004 | 0005 | 0006 | 0009 | 000a | 000b | 000d | 0012 | 0016 | 0017 | 001d | 0022 | 0026 | 0027 | 0058 | 0062 | 0065 | 0067 | 0080 | 0081 | 0091 | 00ba | 00ce | 00cd | 00dd | 00e5 | 00ae | 00a4
        at -1 03
        number u32be 7 = 10000-4294967295
        size 12-1400
        field oicq.version hex 1 length 2
        field oicq.command number 3 u16be
        field oicq.account number 7 u32be
    test udp client 02 3717 0058 5a5a 1234abcd 02 00 00 00 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 03
    test-not udp client 02 3717 0058 5a5a 1234abcd 02 00 00 00 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 04

protocol teamviewer 148 TeamViewer remote-desktop
    summary "first command of a connection with the mark of the protocol"
    source document https://github.com/LibtraceTeam/libprotoident/blob/master/lib/tcp/lpi_teamviewer.cc
    port tcp 5938
    match tcp either
        at 0 1724 0a20
    test tcp client 1724 0a20 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a server 1724 0a20 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b
    test-not tcp client 1725 0a20 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a server 1725 0a20 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b

protocol nomachine 378 NoMachine remote-desktop
    summary "versions that both sides tell before they encrypt"
    source unverified
    port tcp 4000
    inner tls
    match tcp client
        at 0 'NXSH-' 3?
        find 6-20 '\n'
        field nomachine.client text 5 until '\n'
    match tcp server
        at 0 'NXD-' 3?
        find 5-20 '\n'
        field nomachine.server text 4 until '\n'
    match udp either
        at 2 0100
        at 8 0000
        number u16le 4 = size
        number u16le 4 = 10-1400
    test udp client 0100 0100 0a00 0000 0000
    test-not udp client 0100 0100 0b00 0000 0000
    test tcp client 'NXSH-7.9.2\n' server 'NXD-7.9.2\n'
    test-not tcp client 'NXSX-7.9.2\n' server 'NXX-7.9.2\n'

protocol chargen 783 Chargen infrastructure
    summary "pattern of characters that the service sends"
    source document https://www.rfc-editor.org/rfc/rfc864
    port tcp 19
    port udp 19
    match tcp server
        at 0 ' !"#$%&\'()*+,-./0123456789:;<=>?@' | '!"#$%&\'()*+,-./0123456789:;<=>?@A'
    match udp server
        at 0 ' !"#$%&\'()*+,-./0123456789:;<=>?@' | '!"#$%&\'()*+,-./0123456789:;<=>?@A'
    test tcp server ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefg\r\n'
    test-not tcp server ' !"#$%&\'()*+,-./0123456789:;<=>??ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefg\r\n'

protocol alicloud 923 AliCloud networking
    summary "message of the cloud's agents, with their mark and a length"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/alicloud.c
    match tcp either
        at 0 cefabeba
        number u32be 4 = 1-1048576
    test tcp client cefabeba 00000004 01020304
    test-not tcp client cefabeba 10000004 01020304

protocol xiaomi 924 Xiaomi messaging
    summary "message of the push service, with its mark, a length and the kind that connects"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/xiaomi.c
    port tcp 5222
    match tcp either
        at 0 c2fe 0005
        at 8 0002 0016
        number u32be 4 = rest - 4
    test tcp client c2fe 0005 00000008 0002 0016 0000 0000 5a5a5a5a
    test-not tcp client c2fe 0005 00000008 0002 0017 0000 0000 5a5a5a5a

protocol hp-virtgrp 925 HP-VirtGrp infrastructure
    summary "message between servers of a group of virtual machines, with its kind and whole length"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/hpvirtgrp.c
    port tcp 5223
    match tcp client
        at 0 16
        at 3 00
        number u16be 1 = size
        number u16be 1 = 8-255
    then server
        at 0 16
        at 3 00
    test-not tcp client 16 0301 00 5a5a5a5a server 16 0009 00 5a5a5a5a5a

protocol meraki-cloud 844 MerakiCloud infrastructure
    summary "magic before each message of a device and its cloud"
    source unverified
    port udp 7351
    match udp either
        at 0 fef72891 0d01
        number u16be 6 = size
    match udp either
        at 0 fef72891 0d03 00
        size 100-1500
    test udp client fef72891 0d01 0018 0600000200000000 0000000000000000
    test-not udp client fef72890 0d01 0018 0600000200000000 0000000000000000

protocol avast 845 AVAST infrastructure
    summary "magic and the length of the message"
    source unverified
    match tcp either
        at 0 'NOSA'
        number u16be 4 = size
        at 6 01
    test tcp client 'NOSA' 0018 0101 00000301 5a5a5a5a 5b5b5b5b 00000000
    test-not tcp client 'NOSB' 0018 0101 00000301 5a5a5a5a 5b5b5b5b 00000000

protocol ripe-atlas 846 RipeAtlas infrastructure
    summary "greeting of a scanner that repeats the address and port it asks"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/ripe_atlas.c
    match udp client
        at 0 'MGLNDD_'
        number u8 7 = 49-57
        size 17-40
    match tcp client
        at 0 'MGLNDD_'
        number u8 7 = 49-57
    test udp client 'MGLNDD_192.0.2.1_53\n'
    test tcp client 'MGLNDD_192.0.2.1_53\n'
    test-not udp client 'MGLNDX_192.0.2.1_53\n'

protocol mosh 858 Mosh remote-desktop
    summary "first datagrams of both sides: the number zero, with the highest bit of the server's set"
    source document https://mosh.org/mosh-paper.pdf
    match udp client
        at 0 0000000000000000
        size 36-1500
    then server
        at 0 8000000000000000
        size 36-1500
    test udp client 0000000000000000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a server 8000000000000000 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b
    test-not udp client 0000000000000000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a server 0000000000000000 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b

protocol finger 860 Finger infrastructure
    summary "line of the client and what the servers of Unix answer"
    source document https://www.rfc-editor.org/rfc/rfc1288
    port tcp 79
    match tcp client
        find 0-80 '\r\n'
    then server
        at 0 'Login: ' | 'Login name: ' | 'Login    ' | '\r\nLogin' | 'No one logged on' | 'finger: '
        find 0-160 'Name' | 'In real life: ' | 'no such user' | 'logged on'
    test tcp client 'alice\r\n' server 'Login: alice          \t\t\tName: Alice Example\r\nDirectory: /home/alice\r\n'
    test-not tcp client 'alice\r\n' server 'Logon: alice          \t\t\tName: Alice Example\r\nDirectory: /home/alice\r\n'

protocol memberlist 861 Memberlist infrastructure
    summary "kind of a message between the nodes of Serf, Consul or Nomad, and the names of its members"
    source document https://github.com/hashicorp/memberlist/blob/main/net.go
    port tcp 7946 8301
    port udp 7946 8301
    match udp either
        at 0 0982 a4 'Algo' 00 a3 'Buf'
    match udp either
        at 0 0c
        at 5 0982 a4 'Algo' 00 a3 'Buf'
    match udp either
        at 0 0c
        at 5 00 8? | 01 8? | 02 8? | 03 8? | 04 8? | 05 8? | 07 ?? | 08 ??
        find 7-80 a4 'Node' | a5 'SeqNo' | a5 'LTime' | ab 'Incarnation'
    match udp either
        at 0 00 8? | 01 8? | 02 8?
        at 2 a4 'Node' | a5 'SeqNo' | a4 'Nack' | a7 'Payload'
        find 2-80 a5 'SeqNo'
    match udp either
        at 0 07
        find 4-80 a4 'Node' | a5 'SeqNo' | a5 'LTime' | ab 'Incarnation'
    match tcp either
        at 0 0982 a4 'Algo' 00 a3 'Buf'
    match tcp either
        at 0 06 83 a4 'Join'
        at 8 a5 'Nodes'
    test udp client 00 85 a4 'Node' a2 'n1' a5 'SeqNo' 01 aa 'SourceAddr' a4 c0000202 aa 'SourceNode' a2 'n2' aa 'SourcePort' cd 1f0a server 02 82 a7 'Payload' c0 a5 'SeqNo' 01
    test udp client 0c 5a5a5a5a 0702003c003c 04 86 a4 'Addr' a4 c0000202 ab 'Incarnation' 01
    test tcp client 0982 a4 'Algo' 00 a3 'Buf' da 0010 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not udp client 00 85 a4 'Nope' a2 'n1' a5 'SeqNo' 01 aa 'SourceAddr' a4 c0000202
    test-not tcp client 0982 a4 'Algo' 00 a3 'Bug' da 0010 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a

protocol rustdesk 862 RustDesk remote-desktop
    summary "registration at the rendezvous server with an identity of digits, or a search in the local network"
    source document https://github.com/rustdesk/hbb_common/blob/main/protos/rendezvous.proto
    port udp 21116
    match udp client
        at 0 32
        number u8 1 = rest
        at 2 0a
        at 3 09 3? 3? 3? 3? 3? 3? 3? 3? 3? | 0a 3? 3? 3? 3? 3? 3? 3? 3? 3? 3?
        size 13-20
        field rustdesk.id text 4 length 9
    match udp either
        at 0 b2 01
        number u8 2 = rest
        at 3 0a 04 'ping' | 0a 04 'pong'
        field rustdesk.id text after 1a sized u8
    test udp client 32 0d 0a 09 '123456789' 10 01
    test udp client b201 0a 0a04 'ping' 1a02 3132
    test-not udp client 32 0d 0a 09 '12345678x' 10 01
    test-not udp client b201 0a 0a04 'pint' 1a02 3132

protocol relp 890 RELP infrastructure
    summary "first transaction that opens a session and tells a version"
    source document https://www.rsyslog.com/doc/relp.html
    port tcp 2514 20514
    match tcp client
        at 0 '1 open '
        find 7-40 'relp_version='
        field relp.software text after 'relp_software=' until ','
    test tcp client '1 open 85 relp_version=0\nrelp_software=librelp,1.11.0,http://librelp.adiscon.com\ncommands=syslog\n'
    test-not tcp client '1 open 85 relp_verzion=0\nrelp_software=librelp,1.11.0,http://librelp.adiscon.com\ncommands=syslog\n'

protocol bacula 891 Bacula infrastructure
    summary "greeting with its length and who is calling"
    source document https://www.bacula.org/13.0.x-manuals/en/developers/
    port tcp 9101 9102 9103
    match tcp client
        at 4 'Hello '
        number u32be 0 = rest
        number u32be 0 = 12-300
        find 10-200 ' calling' | 'Start Job '
        field bacula.client text 10 until ' '
    test tcp client 0000001c 'Hello *UserAgent* calling 10'
    test-not tcp client 0000001c 'Hello *UserAgent* colling 10'

protocol nut 892 NUT infrastructure
    summary "command about uninterruptible power supplies and its answer"
    source document https://www.rfc-editor.org/rfc/rfc9271
    port tcp 3493
    match tcp client
        at 0 'LIST UPS\n' | 'LIST VAR ' | 'GET VAR ' | 'LIST CLIENT ' | 'LIST CMD '
    then server
        at 0 'BEGIN LIST ' | 'VAR ' | 'ERR '
    match tcp client
        at 0 'USERNAME ' | 'STARTTLS\n' | 'NETVER\n' | 'PROTVER\n'
    then server
        at 0 'OK\n' | 'OK STARTTLS\n' | 'ERR FEATURE-NOT-' | '1.3\n' | '1.2\n'
    match tcp client
        at 0 'VER\n'
    then server
        at 0 'Network UPS Tools'
    test tcp client 'LIST UPS\n' server 'BEGIN LIST UPS\nUPS rack1 "Rack"\nEND LIST UPS\n'
    test-not tcp client 'LIST UPS\n' server 'BEGON LIST UPS\n'

protocol apcupsd 893 apcupsd infrastructure
    summary "question for the state or events, and records of text with their lengths"
    source document http://www.apcupsd.org/manual/manual.html
    port tcp 3551
    match tcp client
        at 0 0006 'status' | 0006 'events'
    then server
        at 0 00
        at 2 'APC      : '
    test tcp client 0006 'status' server 001b 'APC      : 001,036,0901\n' 000c 'DATE     : \n'
    test-not tcp client 0006 'statos' server 001b 'APC      : 001,036,0901\n'

protocol ganglia 897 Ganglia infrastructure
    summary "XDR message about a metric: kind, length and name of the host"
    source document https://github.com/ganglia/monitor-core/blob/master/lib/gm_protocol.x
    port udp 8649
    match udp either
        at 0 00000080 | 00000081 | 00000082 | 00000083 | 00000084 | 00000085 | 00000086
        at 4 000000
        number u8 7 = 2-64
        printed 8 2
        size 24-1500
        field ganglia.host text 4 sized u32be
    test udp client 00000085 00000004 'web1' 00000008 'load_one' 00000000 00000002 '%s' 0000 3f000000
    test-not udp client 00000087 00000004 'web1' 00000008 'load_one' 00000000 00000002 '%s' 0000 3f000000

protocol gopher 904 Gopher web
    summary "selector and a menu whose items name a host and port 70"
    source document https://www.rfc-editor.org/rfc/rfc1436
    port tcp 70
    match tcp client
        find 0-255 '\r\n'
    then server
        at 0 'i' | '0' | '1' | '3' | '7' | 'h' | 'g' | 'I' | '9'
        find 5-500 '\t70\r\n'
    test tcp client '/files\r\n' server 'iWelcome\tfake\texample.net\t70\r\n1Files\t/files\texample.net\t70\r\n.\r\n'
    test-not tcp client '/files\r\n' server 'xWelcome\tfake\texample.net\t70\r\n'

protocol kpasswd 905 kpasswd authentication
    summary "length, version and a ticket for the service that changes passwords"
    source document https://www.rfc-editor.org/rfc/rfc3244
    port tcp 464
    port udp 464
    match udp client
        number u16be 0 = size
        at 2 0001 | ff80
        at 6 6e 8?
    match tcp client
        number u32be 0 = rest
        at 4 00 | 01 | 02 | 03 | 04 | 05 | 06 | 07 | 08
        at 6 0001 | ff80
        at 10 6e 8?
    test udp client 0014 ff80 000c 6e81 095a5a5a5a5a5a5a5a 5a5a5a
    test tcp client 00000014 0014 ff80 000c 6e81 095a5a5a5a5a5a5a5a 5a5a5a
    test-not udp client 0014 ff81 000c 6e81 095a5a5a5a5a5a5a5a 5a5a5a

protocol msmq 887 MSMQ messaging
    summary "version and signature of a packet between queue managers"
    source document https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-mqqb/
    port tcp 1801
    match tcp either
        at 0 10
        at 4 'LIOR'
    test tcp client 10 00 0300 'LIOR' 50020000 ffffffff
    test-not tcp client 10 00 0300 'LIOS' 50020000 ffffffff

protocol sap-hana 894 SAP-HANA database
    summary "start of a session: filler, versions and the one option"
    source document https://help.sap.com/docs/SAP_HANA_PLATFORM/7e4aba181371442d9e4395e7ff71b777
    port tcp 30015 39015
    match tcp client
        at 0 ffffffff 04
        at 7 04
        at 10 00 01 01
    test tcp client ffffffff 04 1400 04 0100 00 01 01 01
    test-not tcp client ffffffff 04 1400 05 0100 00 01 01 01

protocol libvirt 889 libvirt infrastructure
    summary "call of libvirt's program with its length"
    source document https://libvirt.org/kbase/internals/rpc.html
    port tcp 16509
    match tcp client
        number u32be 0 = size
        at 4 20008086 00000001
    test tcp client 0000001c 20008086 00000001 00000042 00000000 00000000 00000000
    test-not tcp client 0000001c 20008087 00000001 00000042 00000000 00000000 00000000

protocol winbox 867 Winbox remote-desktop
    summary "key of the client behind the name of a user, and the router's with a salt"
    source document https://github.com/MarginResearch/mikrotik_authentication
    port tcp 8291
    match tcp client
        number u8 0 = 36-120
        at 1 06
        number u8 0 = rest - 1
    then server
        at 0 31 06
        number u8 34 = 0-1
    test tcp client 27 06 'admin' 00 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 01 server 31 06 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b 00 5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c
    test-not tcp client 27 06 'admin' 00 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 01 server 32 06 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b 00 5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c
