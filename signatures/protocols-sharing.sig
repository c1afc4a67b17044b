# Peers: the sharing of files, and chains of blocks.
# SPDX-License-Identifier: MIT

protocol edonkey 36 eDonkey file-sharing
    summary "frame with its length and the hello of a client, or a login with the marks of eMule's identity"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-edonkey.c
    port tcp 4662
    port udp 4672
    match tcp either
        at 0 e3
        number u32le 1 = rest
        at 3 0000 01 10 | 0000 4c ??
        field edonkey.hash hex 7 length 16
    match tcp client
        at 0 e3
        number u32le 1 = rest
        at 3 0000 01
        at 11 0e
        at 20 6f
        field edonkey.hash hex 6 length 16
    match tcp either
        at 0 c5
        number u32le 1 = rest
        at 3 0000 01 | 0000 02
        number u8 6 = 36-80
        number u8 7 = 0-2
    match udp client
        at 0 e4 21
        number u8 2 = 1-31
        size 35-35
    then server
        at 0 e4 29
        size 19-1400
    match udp either
        at 0 e4 11 | e4 19
        at 20 08 00 | 09 00 | 08 01 | 08 02 | 08 03
        size 22-200
    test tcp client e3 22000000 01 10 5a5a5a5a5a0e5a5a5a5a5a5a5a5a6f5a 00000000 3612 00000000 00000000 0000
    test tcp client e3 1b000000 01 5a5a5a5a5a0e5a5a5a5a5a5a5a5a6f5a 00000000 3612 00000000
    test-not tcp client e3 22000000 02 10 5a5a5a5a5a0e5a5a5a5a5a5a5a5a6f5a 00000000 3612 00000000 00000000 0000

protocol gnutella 35 Gnutella file-sharing
    summary "handshake of version 0.4 or 0.6, or a message with its length and the marks of a modern identity"
    source document https://rfc-gnutella.sourceforge.net/src/rfc-0_6-draft.html
    port tcp 6346
    port udp 6346
    match tcp either
        at 0 'GNUTELLA CONNECT/0.' | 'GNUTELLA/0.'
        field gnutella.agent text after ~'\r\nUser-Agent: ' until '\r\n'
    match udp either
        at 16 00 | 01 | 02 | 30 | 31 | 32 | 40 | 80 | 81
        number u32le 19 = rest
        number u8 17 = 1-8
        number u8 18 = 0-8
        at 8 ff
        at 15 00
        field gnutella.kind number 16 u8
    match udp either
        at 16 31 01 00 | 01 01 00 | 00 01 00 | 32 01 00
        number u32le 19 = rest
        number u16le 21 = 0
        field gnutella.kind number 16 u8
    match udp either
        at 0 'GND'
        number u8 3 = 0-3
        number u8 6 = 1-255
        number u8 7 = 0-255
        size 8-1472
    then either
        at 0 'GND'
    test tcp client 'GNUTELLA CONNECT/0.6\r\nUser-Agent: gtk-gnutella/1.1.15\r\nX-Ultrapeer: False\r\n\r\n'
    test udp client 5a5a5a5a5a5a5a5a ff 5a5a5a5a5a5a 00 00 01 00 00000000
    test-not udp client 5a5a5a5a5a5a5a5a ff 5a5a5a5a5a5a 00 03 01 00 00000000

protocol direct-connect 714 Direct-Connect file-sharing
    summary "lock of a hub or peer, or the supports of the newer protocol"
    source document https://nmdc.sourceforge.io/NMDC.html
    port tcp 411
    match tcp either
        at 0 '$Lock '
        find 8-250 ' Pk='
        field direct_connect.software text after ' Pk=' until '|'
    match tcp client
        at 0 '$MyNick '
        find 9-120 '|$Lock '
        field direct_connect.nick text 8 until '|'
    match tcp client
        at 0 'HSUP ADBAS' | 'CSUP ADBAS' | 'HSUP ADTIGR' | 'CSUP ADTIGR'
    test tcp server '$Lock EXTENDEDPROTOCOLABCABCABCABCABCABC Pk=DCPLUSPLUS0.868ABCABC|$HubName Files|'
    test tcp client 'HSUP ADBASE ADTIGR\n'
    test-not tcp server '$Look EXTENDEDPROTOCOLABCABCABCABCABCABC Pk=DCPLUSPLUS0.868ABCABC|'

protocol libp2p 715 libp2p networking
    summary "the name of the protocol that selects others, with its length"
    source document https://github.com/multiformats/multistream-select
    port tcp 4001
    match tcp either
        at 0 13 '/multistream/1.0.0\n'
        field libp2p.protocol text 21 until '\n'
    test tcp client 13 '/multistream/1.0.0\n' 07 '/noise\n'
    test-not tcp client 12 '/multistream/1.0.0\n' 07 '/noise\n'

protocol bitcoin 343 Bitcoin networking
    summary "message about versions with its length and the magic of a chain"
    source document https://developer.bitcoin.org/reference/p2p_networking.html
    port tcp 8333 18333
    match tcp either
        at 4 'version\0\0\0\0\0'
        number u32le 16 = rest - 4
        field bitcoin.network hex 0 length 4
        field bitcoin.version number 24 u32le
        field bitcoin.agent text 104 sized u8
    match tcp either
        at 0 f9beb4d9 | 0b110907 | fabfb5da | 0a03cf40 | e3e1f3e8
        at 4 'verack\0\0\0\0\0\0' | 'inv\0\0\0\0\0\0\0\0\0' | 'ping\0\0\0\0\0\0\0\0' | 'addr\0\0\0\0\0\0\0\0' | 'tx\0\0\0\0\0\0\0\0\0\0' | 'getdata\0\0\0\0\0' | 'headers\0\0\0\0\0' | 'block\0\0\0\0\0\0\0' | 'pong\0\0\0\0\0\0\0\0' | 'getheaders\0\0' | 'getblocks\0\0\0' | 'getaddr\0\0\0\0\0'
        field bitcoin.network hex 0 length 4
    test tcp client f9beb4d9 'version\0\0\0\0\0' 66000000 5a5a5a5a 80110100 0904000000000000 c3b2a16500000000 0000000000000000000000000000000000000000000000000000 0000000000000000000000000000000000000000000000000000 5a5a5a5a5a5a5a5a 10 '/Satoshi:26.0.0/' a0860100 01
    test-not tcp client f9beb4d9 'version\0\0\0\0\x01' 14000000 5a5a5a5a 80110100 0904000000000000 c3b2a16500000000

protocol monero 369 Monero networking
    summary "signature of the protocol of nodes"
    source document https://github.com/monero-project/monero/blob/master/docs/LEVIN_PROTOCOL.md
    port tcp 18080
    match tcp either
        at 0 0121010101010101
        field monero.command number 17 u32le
    test tcp client 0121010101010101 e200000000000000 01 e9030000 00000000 01000000 01000000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not tcp client 0121010101010102 e200000000000000 01 e9030000 00000000 01000000 01000000

protocol nano 420 Nano networking
    summary "header of the live, beta or test network with versions and a kind of message"
    source document https://docs.nano.org/protocol-design/networking/
    port tcp 7075
    match tcp either
        at 0 'RC' | 'RB' | 'RX'
        number u8 2 = 16-47
        number u8 3 = 16-47
        number u8 4 = 16-47
        number u8 5 = 2-17
        field nano.kind number 5 u8
        field nano.version number 3 u8
    test tcp client 'RC' 13 13 12 0a 0100 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not tcp client 'RC' 13 13 12 22 0100 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a

protocol tailscale 24 Tailscale vpn
    summary "packet of the discovery of paths with its magic"
    source document https://github.com/tailscale/tailscale/blob/main/disco/disco.go
    port udp 41641
    match udp either
        at 0 'TS' f09f92ac
        size 62-1500
    test udp client 'TS' f09f92ac 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b 5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c
    test-not udp client 'TS' f09f92ad 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b 5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c

protocol bitmessage 784 Bitmessage messaging
    summary "message about versions with the magic of the network"
    source document https://docs.pybitmessage.org/en/latest/protocol.html
    port tcp 8444
    match tcp either
        at 0 e9beb4d9 'version\0\0\0\0\0'
        field bitmessage.version number 24 u32be
    test tcp client e9beb4d9 'version\0\0\0\0\0' 00000050 5a5a5a5a 00000003 0000000000000001 0000000065a1b2c3 000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not tcp client e9beb4da 'version\0\0\0\0\0' 00000050 5a5a5a5a 00000003 0000000000000001 0000000065a1b2c3 000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000

protocol zug 927 ZUG file-sharing
    summary "message of the consensus, with its whole length, mark and version"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/zug.c
    match udp either
        at 2 'UG' 10
        number u16be 0 = size
        number u16be 0 = 60-1400
    test udp client 003c 'UG' 10 99aabbcc006ee2dd065ceab3ee3d5ac4b16fda2122a9928eb655da957cbeadb702055e9b4feb8caa5d81fe60d9df1beca89cf31a961682
    test-not udp client 003d 'UG' 10 99aabbcc006ee2dd065ceab3ee3d5ac4b16fda2122a9928eb655da957cbeadb702055e9b4feb8caa5d81fe60d9df1beca89cf31a961682

protocol soulseek 863 Soulseek file-sharing
    summary "login with its length, two texts and the digest of a password"
    source document https://nicotine-plus.org/doc/SLSKPROTOCOL.html
    port tcp 2242 2416
    match tcp client
        number u32le 0 = rest
        number u32le 0 = 56-400
        at 4 01000000
        number u32le 8 = 1-64
        find 14-200 000000 20000000
        field soulseek.user text 8 sized u32le
    match tcp client
        number u32le 0 = rest
        at 4 01
        number u32le 5 = 1-64
        find 10-80 01000000 'P' | 01000000 'F' | 01000000 'D'
    test tcp client 41000000 01000000 05000000 'alice' 04000000 5a5a5a5a a0000000 20000000 '0123456789abcdef0123456789abcdef' 01000000
    test-not tcp client 41000000 02000000 05000000 'alice' 04000000 5a5a5a5a a0000000 20000000 '0123456789abcdef0123456789abcdef' 01000000

protocol resilio 864 Resilio-Sync file-sharing
    summary "announcement in the local network, or the nonce that a connection begins with"
    source document https://www.resilio.com/tech/
    port udp 3838
    match udp either
        at 0 'BSYNC\0'
    test udp client 'BSYNC\0d1:m4:ping4:peer20:aaaaaaaaaaaaaaaaaaaa4:porti22000e5:share20:bbbbbbbbbbbbbbbbbbbbe'
    test-not udp client 'BSYNK\0d1:m4:ping4:peer20:aaaaaaaaaaaaaaaaaaaae'

protocol delivery-optimization 881 Delivery-Optimization file-sharing
    summary "handshake of Windows' peers that share updates"
    source document https://github.com/arkime/arkime/pull/1199
    port tcp 7680
    match tcp either
        at 0 0e 'Swarm protocol'
    test tcp client 0e 'Swarm protocol' 0000000000000000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not tcp client 0e 'Swarn protocol' 0000000000000000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a

protocol localsend 885 LocalSend file-sharing
    summary "announcement in the local network with a name and a fingerprint"
    source document https://github.com/localsend/protocol
    port udp 53317
    match udp either
        at 0 '{"alias":"'
        find 11-700 '"fingerprint":"'
        field localsend.name text 10 until '"'
    test udp client '{"alias":"Nice Orange","version":"2.0","deviceModel":"Phone","deviceType":"mobile","fingerprint":"5a5a","port":53317,"protocol":"https","download":false,"announce":true}'
    test-not udp client '{"alias":"Nice Orange","version":"2.0","fingerprent":"5a5a"}'

protocol kdeconnect 884 KDE-Connect file-sharing
    summary "identity that a device tells"
    source document https://valent.andyholmes.ca/documentation/protocol.html
    port tcp 1716
    port udp 1716
    match udp either
        at 0 '{'
        find 1-1000 '"kdeconnect.identity"'
        field kdeconnect.device text after '"deviceName":"' until '"'
    match tcp either
        at 0 '{'
        find 1-1000 '"kdeconnect.identity"'
        field kdeconnect.device text after '"deviceName":"' until '"'
    test udp client '{"id":1700000000000,"type":"kdeconnect.identity","body":{"deviceId":"5a5a","deviceName":"Phone","protocolVersion":7}}\n'
    test-not udp client '{"id":1700000000000,"type":"kdeconnect.identify","body":{"deviceId":"5a5a","deviceName":"Phone","protocolVersion":7}}\n'

protocol tendermint 909 Tendermint networking
    summary "key of 32 bytes in the form of both sides"
    source document https://docs.cometbft.com/main/spec/p2p/legacy-docs/peer
    port tcp 26656
    match tcp client
        at 0 220a20
    then server
        at 0 220a20
    test tcp client 220a20 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a server 220a20 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b
    test-not tcp client 220a20 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a server 220a21 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b
