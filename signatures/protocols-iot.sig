# Things: lamps, sockets, gateways, stages and studios.
# SPDX-License-Identifier: MIT

protocol coap 27 CoAP iot
    summary "request for a path of a token of usual length and an answer to it, or the question for all resources"
    source document https://www.rfc-editor.org/rfc/rfc7252
    port udp 5683
    match udp client
        at 0 4? | 5?
        number u8 1 = 1-7
        find 4-60 ?b '.well-known' 04 'core'
        field coap.method number 1 u8
    match udp client
        at 0 40 | 50
        number u8 1 = 1-7
        at 4 b? | 3? | c?
        printed 5 1
        field coap.method number 1 u8
    then server
        at 0 60 | 50 | 40
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 40 | 50
        number u8 1 = 1-7
        at 4 72 ???? 4?
        field coap.method number 1 u8
    then server
        at 0 60 | 50 | 40
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 41 | 51
        number u8 1 = 1-7
        at 5 b? | 3? | c? | 5? | 6?
        printed 6 1
        field coap.method number 1 u8
    then server
        at 0 61 | 51 | 41 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 41 | 51
        number u8 1 = 1-7
        at 5 72 ???? 4?
        field coap.method number 1 u8
    then server
        at 0 61 | 51 | 41 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 42 | 52
        number u8 1 = 1-7
        at 6 b? | 3? | c? | 5? | 6?
        printed 7 1
        field coap.method number 1 u8
    then server
        at 0 62 | 52 | 42 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 42 | 52
        number u8 1 = 1-7
        at 6 72 ???? 4?
        field coap.method number 1 u8
    then server
        at 0 62 | 52 | 42 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 43 | 53
        number u8 1 = 1-7
        at 7 b? | 3? | c? | 5? | 6?
        printed 8 1
        field coap.method number 1 u8
    then server
        at 0 63 | 53 | 43 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 43 | 53
        number u8 1 = 1-7
        at 7 72 ???? 4?
        field coap.method number 1 u8
    then server
        at 0 63 | 53 | 43 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 44 | 54
        number u8 1 = 1-7
        at 8 b? | 3? | c? | 5? | 6?
        printed 9 1
        field coap.method number 1 u8
    then server
        at 0 64 | 54 | 44 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 44 | 54
        number u8 1 = 1-7
        at 8 72 ???? 4?
        field coap.method number 1 u8
    then server
        at 0 64 | 54 | 44 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 45 | 55
        number u8 1 = 1-7
        at 9 b? | 3? | c? | 5? | 6?
        printed 10 1
        field coap.method number 1 u8
    then server
        at 0 65 | 55 | 45 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 45 | 55
        number u8 1 = 1-7
        at 9 72 ???? 4?
        field coap.method number 1 u8
    then server
        at 0 65 | 55 | 45 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 46 | 56
        number u8 1 = 1-7
        at 10 b? | 3? | c? | 5? | 6?
        printed 11 1
        field coap.method number 1 u8
    then server
        at 0 66 | 56 | 46 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 46 | 56
        number u8 1 = 1-7
        at 10 72 ???? 4?
        field coap.method number 1 u8
    then server
        at 0 66 | 56 | 46 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 47 | 57
        number u8 1 = 1-7
        at 11 b? | 3? | c? | 5? | 6?
        printed 12 1
        field coap.method number 1 u8
    then server
        at 0 67 | 57 | 47 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 47 | 57
        number u8 1 = 1-7
        at 11 72 ???? 4?
        field coap.method number 1 u8
    then server
        at 0 67 | 57 | 47 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 48 | 58
        number u8 1 = 1-7
        at 12 b? | 3? | c? | 5? | 6?
        printed 13 1
        field coap.method number 1 u8
    then server
        at 0 68 | 58 | 48 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    match udp client
        at 0 48 | 58
        number u8 1 = 1-7
        at 12 72 ???? 4?
        field coap.method number 1 u8
    then server
        at 0 68 | 58 | 48 | 60
        at 1 41 | 42 | 43 | 44 | 45 | 80 | 84 | 85 | 00
    test udp client 40 01 30 39 bb '.well-known' 04 'core' server 60 45 30 39 c1 28 ff '</a>'
    test udp client 44 01 c4 09 74656b4a b7 'example' server 64 45 c4 09 74656b4a c0 ff '22.3 C'
    test udp client 42 02 1a 2b 7174 72 1633 48 'register' ff '{}' server 62 41 1a 2b 7174
    test-not udp client 44 01 c4 09 74656b4a b7 'example' server 65 45 c4 09 74656b4a c0 ff '22.3 C'

protocol tuya 331 Tuya iot
    summary "frame between its prefix and suffix, with a known command"
    source document https://github.com/jasonacox/tinytuya
    port udp 6666 6667
    port tcp 6668
    match udp either
        at 0 000055aa
        at -4 0000aa55
        number u32be 8 = 0-64
        field tuya.command number 8 u32be
    match udp either
        at 0 00006699
        at -4 00009966
    match tcp either
        at 0 000055aa
        number u32be 8 = 0-64
        number u32be 12 = rest
        field tuya.command number 8 u32be
    match tcp either
        at 0 00006699 0000
        number u32be 14 = rest - 4
    test udp client 000055aa 00000000 00000013 0000002c 00000000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 0a0b0c0d 0000aa55
    test-not udp client 000055aa 00000000 00000013 0000002c 00000000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 0a0b0c0d 0000aa56

protocol tplink-shp 332 TP-Link-Smart-Home iot
    summary "an object in the cipher of the devices that begins with one of the known members"
    source document https://github.com/python-kasa/python-kasa
    port udp 9999
    port tcp 9999
    match udp either
        at 0 d0f281f88bff9af7d5 | d0f297fa9feb8efcde | d0f291fe90e481f98d
    match tcp either
        at 4 d0f281f88bff9af7d5 | d0f297fa9feb8efcde | d0f291fe90e481f98d
        number u32be 0 = rest
    test udp client d0f281f88bff9af7d5ef94b6d1b4c09fec95e68fe187e8caf08bf68bf6
    test tcp client 0000001d d0f281f88bff9af7d5ef94b6d1b4c09fec95e68fe187e8caf08bf68bf6
    test-not udp client d0f281f88bff9af7d4ef94b6d1b4c09fec95e68fe187e8caf08bf68bf6

protocol lifx 693 LIFX iot
    summary "header with the whole length, the number of the protocol, and words that are zero"
    source document https://lan.developer.lifx.com/docs/packet-contents
    port udp 56700
    match udp either
        number u16le 0 = size
        at 2 0034 | 0014
        at 14 0000
        at 24 0000000000000000
        at 34 0000
        field lifx.type number 32 u16le
    test udp client 2400 0034 5a5a5a5a 0000000000000000 000000000000 01 00 0000000000000000 0200 0000
    test-not udp client 2400 0035 5a5a5a5a 0000000000000000 000000000000 01 00 0000000000000000 0200 0000

protocol miio 694 miIO iot
    summary "hello of all ones, or a message with the magic and its length"
    source document https://github.com/OpenMiHome/mihome-binary-protocol/blob/master/doc/PROTOCOL.md
    port udp 54321
    match udp either
        at 0 2131
        number u16be 2 = size
        at 4 00000000 | ffffffff
        size 32-2048
        field miio.device hex 8 length 4
    test udp client 2131 0020 ffffffffffffffffffffffffffffffffffffffffffffffffffffffff
    test-not udp client 2132 0020 ffffffffffffffffffffffffffffffffffffffffffffffffffffffff

protocol lorawan-gateway 695 LoRaWAN-forwarder iot
    summary "packets or a status that a gateway forwards, or its question for packets and the acknowledgement"
    source document https://github.com/Lora-net/packet_forwarder/blob/master/PROTOCOL.TXT
    port udp 1700
    match udp client
        at 0 01 | 02
        at 3 00
        at 12 '{"rxpk"' | '{"stat"' | '{ "rxpk"' | '{"time"'
        field lorawan.gateway hex 4 length 8
    match udp client
        at 0 01 | 02
        at 3 02
        size 12-12
        field lorawan.gateway hex 4 length 8
    then server
        at 0 01 | 02
        at 3 04
        size 4-4
    test udp client 02 1f3a 00 aa555a0000000101 '{"rxpk":[{"tmst":3512348611,"chan":2,"rfch":0,"freq":866.349812}]}'
    test udp client 02 1f3b 02 aa555a0000000101 server 02 1f3b 04
    test-not udp client 02 1f3a 00 aa555a0000000101 '{"txpk":{"imme":true}}'

protocol govee 696 Govee iot
    summary "object with a command for the lamps of a maker in the local network"
    source document https://app-h5.govee.com/user-manual/wlan-guide
    port udp 4001 4002 4003
    match udp either
        at 0 '{"msg":{"cmd":"' | '{"msg": {"cmd": "' | '{ "msg": { "cmd": "' | '{"msg":{"cmd": "'
    test udp client '{"msg":{"cmd":"scan","data":{"account_topic":"reserve"}}}'
    test-not udp client '{"message":{"cmd":"scan","data":{"account_topic":"reserve"}}}'

protocol wiz 697 WiZ iot
    summary "object with one of the methods of the lamps"
    source document https://github.com/sbidy/pywizlight
    port udp 38899 38900
    match udp either
        at 0 '{'
        find 1-60 '"getPilot"' | '"setPilot"' | '"syncPilot"' | '"registration"' | '"firstBeat"' | '"getSystemConfig"'
    test udp client '{"method":"getPilot","params":{}}'
    test-not udp client '{"method":"getPilots","params":{}}'

protocol art-net 698 Art-Net iot
    summary "name of the protocol, a known operation and a revision"
    source document https://art-net.org.uk/downloads/art-net.pdf
    port udp 6454
    match udp either
        at 0 'Art-Net\0'
        field art_net.operation number 8 u16le
    test udp client 'Art-Net\0' 0050 000e 00 00 0000 0002 ffff
    test-not udp client 'Art-Not\0' 0050 000e 00 00 0000 0002 ffff

protocol sacn 699 sACN iot
    summary "preamble and identifier of the streaming form of the architecture for control networks"
    source document https://tsp.esta.org/tsp/documents/docs/ANSI_E1-31-2018.pdf
    port udp 5568
    match udp either
        at 0 0010 0000 'ASC-E1.17\0\0\0'
        field sacn.source text 44 until 00
        field sacn.universe number 113 u16be
    test udp client 0010 0000 'ASC-E1.17\0\0\0' 726e 00000004 11111111111111111111111111111111 7258 00000002 'desk' 000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 64 0000 00 00 0001 720b 02 a1 0000 0001 0001 00
    test-not udp client 0010 0000 'ASC-E1.18\0\0\0' 726e 00000004

protocol osc 700 OSC media
    summary "bundle of messages"
    source document https://opensoundcontrol.stanford.edu/spec-1_0.html
    match udp either
        at 0 '#bundle\0'
        size 16-65535
    test udp client '#bundle\0' 0000000000000001 00000010 '/fader/1' ',f\0\0' 3f800000
    test-not udp client '#bundles' 0000000000000001 00000010 '/fader/1' ',f\0\0' 3f800000

protocol apple-midi 701 AppleMIDI media
    summary "command of a session of MIDI over the network, version 2"
    source document https://developer.apple.com/library/archive/documentation/Audio/Conceptual/MIDINetworkDriverProtocol/MIDI/MIDI.html
    port udp 5004 5005
    match udp either
        at 0 ffff 'IN' 00000002 | ffff 'OK' 00000002 | ffff 'NO' 00000002 | ffff 'BY' 00000002
        field apple_midi.name text 16 until 00
    match udp either
        at 0 ffff 'CK'
        number u8 8 = 0-2
        at 9 000000
        size 36-36
    test udp client ffff 'IN' 00000002 5a5a5a5a 01020304 'studio\0'
    test-not udp client ffff 'IN' 00000003 5a5a5a5a 01020304 'studio\0'

protocol session-announcement 702 SAP-announcement media
    summary "announcement of version 1 with a description of a session"
    source document https://www.rfc-editor.org/rfc/rfc2974
    port udp 9875
    match udp either
        at 0 2? 00
        at 8 'application/sdp\0v=0' | 'v=0\r\n' | 'v=0\n'
        field session_announcement.name text after '\ns=' until '\r\n'
    test udp client 20 00 5a5a c0000201 'application/sdp\0v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=Channel 1\r\nt=0 0\r\n'
    test-not udp client 40 00 5a5a c0000201 'application/sdp\0v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=Channel 1\r\nt=0 0\r\n'

protocol hdhomerun 703 HDHomeRun media
    summary "question for tuners: a kind of device and its number"
    source document https://github.com/Silicondust/libhdhomerun/blob/master/hdhomerun_pkt.h
    port udp 65001
    match udp either
        at 0 0002 000c 01 04
        size 20-20
    match udp server
        at 0 0003 00
        at 4 01 04 000000
        at 10 02 04
        field hdhomerun.device hex 12 length 4
    test udp client 0002 000c 01 04 ffffffff 02 04 ffffffff 73cc7d8f server 0003 000c 01 04 00000001 02 04 1014c9d5 5a5a5a5a
    test-not udp client 0002 000d 01 04 ffffffff 02 04 ffffffff 73cc7d8f

protocol kodi 704 Kodi media
    summary "packet of the event server with its signature and version 2"
    source document https://kodi.wiki/view/EventServer
    port udp 9777
    match udp client
        at 0 'XBMC' 02 00
        field kodi.kind number 6 u16be
        field kodi.device text 32 until 00
    test udp client 'XBMC' 02 00 0001 00000001 00000001 000a 5a5a5a5a 00000000000000000000 'remote\0' 00 0000 00000000 00000000
    test-not udp client 'XBMC' 03 00 0001 00000001 00000001 000a 5a5a5a5a 00000000000000000000 'remote\0'

protocol tivoconnect 308 TiVoConnect media
    summary "beacon of a recorder"
    source document https://www.tivo.com/assets/images/abouttivo/resources/downloads/brochures/TiVoConnectDiscovery.pdf
    port udp 2190
    port tcp 2190
    match udp either
        at 0 ~'tivoconnect='
        field tivoconnect.machine text after ~'machine=' until '\n'
        field tivoconnect.identity text after ~'identity=' until '\n'
        field tivoconnect.platform text after ~'platform=' until '\n'
    match tcp either
        at 4 ~'tivoconnect='
        number u32be 0 = rest
    match tcp either
        at 0 ~'tivoconnect='
    test udp client 'TiVoConnect=1\nmethod=broadcast\nplatform=tcd/Series3\nmachine=Living Room\nidentity=6520001802BC8C2\nservices=TiVoMediaServer:80/http\n'
    test-not udp client 'TiVoConnects=1\nmethod=broadcast\n'

protocol spotify 156 Spotify media
    summary "announcement of a client in the local network, or the hello to an access point"
    source document https://github.com/librespot-org/librespot/blob/dev/core/src/connection/handshake.rs
    port udp 57621
    match udp either
        at 0 'SpotUdp'
    match tcp client
        at 0 0004 0000
        number u32be 2 = size
        at 6 52
        at 8 50
    test udp client 'SpotUdp0' 5a5a5a5a5a5a5a5a 00010000 5a5a5a5a
    test tcp client 0004 00000018 52 0e 50 00 60 08 70 9ef9a6c60f a0 01 00 f2 01 00
    test-not udp client 'SpotUpd0' 5a5a5a5a5a5a5a5a 00010000 5a5a5a5a

protocol slimproto 705 SlimProto media
    summary "hello of a player with its length"
    source document https://github.com/LMS-Community/slimserver/blob/public/9.0/Slim/Networking/Slimproto.pm
    port tcp 3483
    match tcp client
        at 0 'HELO' 000000
        number u32be 4 = rest
        field slimproto.mac hex 10 length 6
    match udp client
        at 0 'e' 'IPAD\0' | 'e' 'NAME\0' | 'eJSON\0'
    test tcp client 'HELO' 00000035 0c 00 020000000001 00000000000000000000000000000000 4000 0000000000000000 'en' 'Model=squeezelite'
    test udp client 'eIPAD\0NAME\0JSON\0UUID\0VERS\0'
    test-not tcp client 'HELP' 00000024 0c 00 020000000001 00000000000000000000000000000000 4000 0000000000000000 'en'

protocol mpd 706 MPD media
    summary "greeting of the server with a version"
    source document https://mpd.readthedocs.io/en/stable/protocol.html
    port tcp 6600
    match tcp server
        at 0 'OK MPD '
        field mpd.version text 7 until '\n'
    test tcp server 'OK MPD 0.23.5\n' client 'status\n'
    test-not tcp server 'OK MDP 0.23.5\n' client 'status\n'

protocol mpeg-ts 198 MPEG-TS media
    summary "packets of 188 bytes, each with its sync byte"
    source document https://www.itu.int/rec/T-REC-H.222.0
    match udp either
        at 0 47
        at 188 47
        at 376 47
        at 564 47
        at 752 47
        at 940 47
        at 1128 47
        size 1316-1316
    match udp either
        at 0 47
        at 188 47
        at 376 47
        at 564 47
        size 752-1128
    test udp client 47 11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111 47 11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111 47 11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111 47 11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111
    test-not udp client 47 11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111 47 11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111 46 11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111 47 11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111

protocol rtsp 50 RTSP media
    summary "request for an address of the protocol, or its status line"
    source document https://www.rfc-editor.org/rfc/rfc2326
    port tcp 554 8554
    match tcp client
        at 0 'OPTIONS rtsp://' | 'DESCRIBE rtsp://' | 'SETUP rtsp://' | 'PLAY rtsp://' | 'ANNOUNCE rtsp://' | 'RECORD rtsp://' | 'PAUSE rtsp://' | 'TEARDOWN rtsp://' | 'GET_PARAMETER rtsp://' | 'SET_PARAMETER rtsp://' | 'OPTIONS rtspu://' | 'OPTIONS rtsps://'
        find 15-500 ' RTSP/1.0\r\n' | ' RTSP/2.0\r\n'
        field rtsp.url text after ' ' until ' '
        field rtsp.user_agent text after ~'\r\nUser-Agent: ' until '\r\n'
    match tcp either
        at 0 'OPTIONS ' | 'DESCRIBE ' | 'SETUP ' | 'PLAY ' | 'ANNOUNCE ' | 'GET_PARAMETER ' | 'SET_PARAMETER ' | 'POST ' | 'GET '
        find 5-400 ' RTSP/1.0\r\n' | ' RTSP/2.0\r\n'
        field rtsp.url text after ' ' until ' '
        field rtsp.user_agent text after ~'\r\nUser-Agent: ' until '\r\n'
    match tcp server
        at 0 'RTSP/1.0 ' | 'RTSP/2.0 '
        field rtsp.server text after ~'\r\nServer: ' until '\r\n'
    test tcp client 'OPTIONS rtsp://cam.example/stream1 RTSP/1.0\r\nCSeq: 1\r\nUser-Agent: Lavf58.76.100\r\n\r\n'
    test tcp client 'OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n'
    test-not tcp client 'OPTIONS rtsp://cam.example/stream1 HTTP/1.0\r\nCSeq: 1\r\n\r\n'

protocol rtmp 174 RTMP media
    summary "version 3 on both sides, and a time that is followed by zeros or a version of the player"
    source document https://rtmp.veriskope.com/docs/spec/
    port tcp 1935
    match tcp client
        at 0 03
        at 5 00000000
        size 1537-65535
    then server
        at 0 03
    match tcp client
        at 0 03
        at 5 80000702 | 80000302 | 0a002d02 | 09007c02 | 80000102 | 0c000d0e | 0b000102
        size 1537-65535
    then server
        at 0 03
    test tcp client 03 00000000 00000000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a server 03 00000000 00000000
    test-not tcp client 03 00000000 00000001 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a server 03 00000000 00000000

protocol icecast 52 Icecast media
    summary "source that connects for a mount point"
    source document https://gist.github.com/ePirat/adc3b8ba00d85b7e3870
    match tcp client
        at 0 'SOURCE /'
        find 9-200 ' ICE/1.0\r\n' | ' HTTP/1.0\r\n' | ' HTTP/1.1\r\n'
        field icecast.mount text 7 until ' '
        field icecast.name text after ~'\r\nice-name: ' until '\r\n'
    test tcp client 'SOURCE /live.ogg ICE/1.0\r\ncontent-type: application/ogg\r\nice-name: Radio\r\n\r\n'
    test-not tcp client 'SOURCES /live.ogg ICE/1.0\r\ncontent-type: application/ogg\r\n\r\n'

protocol dropbox 121 Dropbox file-sharing
    summary "announcement in the local network"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-dropbox-lan-sync-discovery.c
    port udp 17500
    match udp either
        at 0 '{"'
        find 1-600 '"host_int"'
        find 1-600 '"namespaces"' | '"displayname"'
        field dropbox.name text after '"displayname": "' until '"'
        field dropbox.host text after '"host_int": ' until ','
    test udp client '{"host_int": 2834219872, "version": [2, 0], "displayname": "ws1", "port": 17500, "namespaces": [1234567]}'
    test-not udp client '{"host_inte": 2834219872, "version": [2, 0]}'

protocol syncthing 313 Syncthing file-sharing
    summary "announcement in the local network with the identity of a device"
    source document https://docs.syncthing.net/specs/localdisco-v4.html
    port udp 21027
    match udp either
        at 0 2ea7d90b
        size 40-65535
        field syncthing.device hex after 2ea7d90b 0a20 length 32
    match udp either
        at 0 9d79bc39 | 9d79bc40
        size 40-65535
    test udp client 2ea7d90b 0a20 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 12 10 'tcp://0.0.0.0:22' 18 01
    test-not udp client 2ea7d90c 0a20 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 12 10 'tcp://0.0.0.0:22' 18 01

protocol rmcp 351 RMCP infrastructure
    summary "header of the management of servers: a class for IPMI or ASF and what it begins with"
    source document https://www.intel.com/content/dam/www/public/us/en/documents/product-briefs/ipmi-second-gen-interface-spec-v2-rev1-1.pdf
    port udp 623 664
    match udp either
        at 0 0600 ff 07 | 0600 ?? 87
        number u8 4 = 0-6
        field rmcp.class number 3 u8
    match udp either
        at 0 0600 ?? 06 000011be
        field rmcp.class number 3 u8
    test udp client 0600 ff 07 00 00000000 00000000 09 20 18 c8 81 00 38 8e 04 b5
    test udp client 0600 00 06 000011be 80 00 00 00
    test-not udp client 0600 ff 08 00 00000000 00000000 09 20 18 c8 81 00 38 8e 04 b5

protocol wsd 153 WS-Discovery infrastructure
    summary "envelope with the name space of the discovery of services"
    source document https://docs.oasis-open.org/ws-dd/discovery/1.1/os/wsdd-discovery-1.1-spec-os.html
    port udp 3702
    match udp either
        at 0 '<'
        find 20-1200 'schemas.xmlsoap.org/ws/2005/04/discovery' | 'docs.oasis-open.org/ws-dd/ns/discovery/2009/01'
        field wsd.action text after '/ws/2005/04/discovery/' until '<'
        field wsd.action text after '/discovery/2009/01/' until '<'
        field wsd.types text after 'Types>' until '<'
    test udp client '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope" xmlns:wsa="http://schemas.xmlsoap.org/ws/2004/08/addressing" xmlns:wsd="http://schemas.xmlsoap.org/ws/2005/04/discovery"><soap:Header><wsa:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</wsa:Action></soap:Header><soap:Body><wsd:Probe><wsd:Types>wsdp:Device</wsd:Types></wsd:Probe></soap:Body></soap:Envelope>'
    test-not udp client '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body/></soap:Envelope>'

protocol dahua-dhip 755 DHIP iot
    summary "message of Dahua's discovery of devices with its mark"
    source document https://github.com/mcw0/DahuaConsole
    port udp 37810
    match udp either
        at 0 20000000 'DHIP'
    match tcp either
        at 0 20000000 'DHIP'
    test udp client 20000000 'DHIP' 0000000000000000 48000000 00000000 48000000 00000000 '{ "method" : "DHDiscover.search", "params" : { "mac" : "", "uni" : 1 } }\n'
    test-not udp client 20000000 'DHIQ' 0000000000000000 48000000 00000000

protocol hikvision-sadp 756 SADP iot
    summary "probe for devices of Hikvision or a match"
    source document https://github.com/MatrixEditor/hiktools
    port udp 37020
    match udp either
        at 0 '<?xml'
        find 20-80 '<Probe' | '<ProbeMatch'
        find 30-200 '<Types>inquiry' | '<Types>update'
        field hikvision.serial text after '<DeviceSN>' until '<'
        field hikvision.model text after '<DeviceDescription>' until '<'
    test udp client '<?xml version="1.0" encoding="utf-8"?><Probe><Uuid>5A5A5A5A-0000-4000-8000-000000000001</Uuid><Types>inquiry</Types></Probe>'
    test-not udp client '<?xml version="1.0" encoding="utf-8"?><Probe><Uuid>5A5A5A5A-0000-4000-8000-000000000001</Uuid><Types>enquiry</Types></Probe>'

protocol dvrip 757 DVRIP iot
    summary "login at a recorder or camera of Xiongmai, or the search for them"
    source document https://github.com/NeiroNx/python-dvr
    port tcp 34567
    port udp 34569
    match tcp client
        at 0 ff000000 | ff010000
        at 14 e803
        number u32le 16 = rest
    match udp either
        at 0 ff000000 | ff010000
        at 14 fa05 | fb05
        size 20-2000
    test tcp client ff010000 00000000 00000000 00 00 e803 4c000000 '{ "EncryptType" : "MD5", "LoginType" : "DVRIP-Web", "UserName" : "admin" }\n\0'
    test udp client ff000000 00000000 00000000 00 00 fa05 00000000
    test-not tcp client ff010000 00000000 00000000 00 00 e903 05000000 '{ }\n\0'

protocol broadlink 758 Broadlink iot
    summary "command for a device with its mark"
    source document https://github.com/mjg59/python-broadlink/blob/master/protocol.md
    match udp either
        at 0 5aa5aa555aa5aa55
        size 56-2048
        field broadlink.command number 38 u16le
    test udp client 5aa5aa555aa5aa55 000000000000000000000000000000000000000000000000 5a5a 0000 2a27 6500 0080 020000000001 00000000 5a5a 0000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not udp client 5aa5aa555aa5aa56 000000000000000000000000000000000000000000000000 5a5a 0000 2a27 6500 0080 020000000001 00000000 5a5a 0000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a

protocol orvibo 759 Orvibo iot
    summary "packet with its mark, its length and a known command"
    source document https://github.com/Grayda/go-orvibo
    port udp 10000
    match udp either
        at 0 'hd'
        number u16be 2 = size
        at 4 'qa' | 'qg' | 'cl' | 'dc' | 'sf' | 'rt' | 'tm' | 'hb'
        size 6-512
    test udp client 'hd' 0006 'qa'
    test-not udp client 'hd' 0006 'qz'

protocol hi-flying 760 Hi-Flying iot
    summary "search for modules by the password that they are sold with"
    source document https://github.com/Danielhiversen/flux_led
    port udp 48899
    match udp client
        at 0 'HF-A11ASSISTHREAD' | 'WIFIKIT-214028-READ'
    test udp client 'HF-A11ASSISTHREAD' server '10.0.0.9,ACCF23000001,HF-LPB100-ZJ200'
    test-not udp client 'HF-A12ASSISTHREAD'

protocol kinet 761 KiNET iot
    summary "packet for lamps with its mark and version"
    source document https://github.com/vishnubob/kinet
    port udp 6038
    match udp either
        at 0 0401dc4a 0100 | 0401dc4a 0200
        field kinet.type number 6 u16le
    test udp client 0401dc4a 0100 0101 00000000 00 00 0000 ffffffff 00 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not udp client 0401dc4b 0100 0101 00000000 00 00 0000 ffffffff 00

protocol roon 762 Roon media
    summary "question for services of the music player or an answer"
    source document https://github.com/RoonLabs/node-roon-api/blob/master/sood.js
    port udp 9003
    match udp either
        at 0 'SOOD' 02 'Q' | 'SOOD' 02 'X' | 'SOOD' 02 'R'
    test udp client 'SOOD' 02 'Q' 10 'query_service_id' 0024 '00720724-5143-4a9b-abac-0e50cba674bb'
    test-not udp client 'SOOD' 03 'Q' 10 'query_service_id' 0024

protocol eiscp 763 eISCP media
    summary "message for an Onkyo receiver: its mark, the length of its header and a version"
    source document https://github.com/miracle2k/onkyo-eiscp
    port tcp 60128
    port udp 60128
    match tcp either
        at 0 'ISCP' 00000010 0000
        at 12 01 000000 '!'
        field eiscp.command text 18 length 3
    match udp either
        at 0 'ISCP' 00000010 0000
        at 12 01 000000 '!'
    test tcp client 'ISCP' 00000010 0000000a 01 000000 '!1PWRQSTN\r'
    test-not tcp client 'ISCP' 00000011 0000000a 01 000000 '!1PWRQSTN\r'

protocol pjlink 764 PJLink media
    summary "greeting of a projector"
    source document https://pjlink.jbmia.or.jp/english/data/5-1_PJLink_eng_20131210.pdf
    port tcp 4352
    match tcp server
        at 0 'PJLINK 0\r' | 'PJLINK 1 ' | 'PJLINK ERRA'
    match tcp either
        at 0 '%1POWR ' | '%1INPT ' | '%1AVMT ' | '%1NAME ' | '%1LAMP ' | '%1CLSS ' | '%2SRCH'
    test tcp server 'PJLINK 0\r' client '%1POWR ?\r'
    test-not tcp server 'PJLINC 0\r' client '%1PAWR ?\r'

protocol vban 765 VBAN media
    summary "packet of a stream of sound with its mark and name"
    source document https://vb-audio.com/Voicemeeter/VBANProtocol_Specifications.pdf
    port udp 6980
    match udp either
        at 0 'VBAN'
        size 28-1464
        field vban.stream text 8 until 00
    test udp client 'VBAN' 10 7f 01 01 'Stream1\0\0\0\0\0\0\0\0\0' 00000001 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not udp client 'VBAM' 10 7f 01 01 'Stream1\0\0\0\0\0\0\0\0\0' 00000001 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000

protocol srt 766 SRT media
    summary "handshake of version 4 or 5 with a size of packets, as UDT has it too"
    source document https://datatracker.ietf.org/doc/html/draft-sharabayko-srt-01
    match udp either
        at 0 80000000
        at 16 00000004 | 00000005
        at 28 0000
        at 32 0000
        size 64-1500
        field srt.version number 16 u32be
    test udp client 80000000 00000000 00000000 00000000 00000004 0000 0002 5a5a5a5a 000005dc 00002000 00000001 5a5a5a5a 00000000 0100007f 000000000000000000000000
    test-not udp client 80000000 00000000 00000000 00000000 00000006 0000 0002 5a5a5a5a 000005dc 00002000 00000001 5a5a5a5a 00000000 0100007f 000000000000000000000000

protocol flute 406 FLUTE media
    summary "packet of layered coding that holds the table of a delivery"
    source document https://www.rfc-editor.org/rfc/rfc6726
    match udp either
        at 0 1?
        find 16-200 '<FDT-Instance' | '<fdt:FDT-Instance'
    test udp client 10 a0 08 00 00000000 0001 0000 c0 200001 40 04 000000000200 0000 0578 0001 0040 0000 0000 '<?xml version="1.0"?><FDT-Instance Expires="3912345678"><File TOI="1" Content-Location="a.mp4"/></FDT-Instance>'
    test-not udp client 10 a0 08 00 00000000 0001 0000 c0 200001 '<?xml version="1.0"?><FDT Expires="3912345678"/>'

protocol nmea-0183 767 NMEA-0183 iot
    summary "sentence of a receiver of positions or of the traffic of ships"
    source document https://gpsd.gitlab.io/gpsd/NMEA.html
    port tcp 10110
    port udp 10110
    match tcp either
        at 0 '$GPGGA,' | '$GPRMC,' | '$GPGSV,' | '$GPGSA,' | '$GPVTG,' | '$GPGLL,' | '$GPZDA,' | '$GNGGA,' | '$GNRMC,' | '$GNGSA,' | '$GNVTG,' | '!AIVDM,' | '!AIVDO,' | '$GLGSV,'
        find 10-120 '*'
    match udp either
        at 0 '$GPGGA,' | '$GPRMC,' | '$GPGSV,' | '$GPGSA,' | '$GPVTG,' | '$GPGLL,' | '$GPZDA,' | '$GNGGA,' | '$GNRMC,' | '$GNGSA,' | '$GNVTG,' | '!AIVDM,' | '!AIVDO,' | '$GLGSV,'
        find 10-120 '*'
    test udp client '!AIVDM,1,1,,A,14eG;o@034o8sd<L9i:a;WF>062D,0*7D\r\n'
    test-not udp client '!AIVDN,1,1,,A,14eG;o@034o8sd<L9i:a;WF>062D,0*4D\r\n'

protocol gpsd 768 gpsd iot
    summary "first object of the server with its version"
    source document https://gpsd.gitlab.io/gpsd/gpsd_json.html
    port tcp 2947
    match tcp server
        at 0 '{"class":"VERSION"'
        field gpsd.version text after '"release":"' until '"'
    test tcp server '{"class":"VERSION","release":"3.22","rev":"3.22","proto_major":3,"proto_minor":14}\r\n'
    test-not tcp server '{"class":"VERSIONS","release":"3.22"}\r\n'

protocol aprs-is 769 APRS-IS iot
    summary "login of a station, or the greeting of a server"
    source document https://www.aprs-is.net/Connecting.aspx
    port tcp 14580
    match tcp client
        at 0 'user '
        find 7-20 ' pass '
        find 12-60 ' vers '
        field aprs_is.station text 5 until ' '
    match tcp server
        at 0 '# aprsc ' | '# javAPRSSrvr ' | '# javAPRSS'
    test tcp server '# aprsc 2.1.14-g5e22b37\r\n' client 'user N0CALL pass -1 vers demo 1.0\r\n'
    test tcp client 'user N0CALL pass -1 vers demo 1.0 filter r/33/-97/200\r\n'
    test-not tcp client 'user N0CALL pass -1 ver demo 1.0\r\n'

protocol wsjt-x 770 WSJT-X iot
    summary "message of a program for weak signals with its magic and schema"
    source document https://sourceforge.net/p/wsjt/wsjtx/ci/master/tree/Network/NetworkMessage.hpp
    port udp 2237
    match udp either
        at 0 adbccbda 000000 0?
        number u32be 8 = 0-20
        field wsjt_x.program text 12 sized u32be
    test udp client adbccbda 00000002 00000000 00000006 'WSJT-X' 00000003 00000005 '2.6.1' 00000000
    test-not udp client adbccbdb 00000002 00000000 00000006 'WSJT-X' 00000003 00000005 '2.6.1' 00000000

protocol rtl-tcp 771 rtl-tcp iot
    summary "greeting of the server with the kind of its tuner"
    source document https://github.com/osmocom/rtl-sdr/blob/master/src/rtl_tcp.c
    match tcp server
        at 0 'RTL0' 000000
        number u8 7 = 0-6
        field rtl_tcp.tuner number 4 u32be
    test tcp server 'RTL0' 00000005 0000001d
    test-not tcp server 'RTL0' 00000009 0000001d

protocol seedlink 772 SeedLink iot
    summary "answer of a server of seismic data to the hello"
    source document https://docs.fdsn.org/projects/seedlink/en/latest/
    port tcp 18000
    match tcp server
        at 0 'SeedLink v'
        field seedlink.version text 10 until ' '
    test tcp client 'HELLO\r' server 'SeedLink v3.1 (2017.052) :: SLPROTO:3.1\r\nGEOFON\r\n'
    test-not tcp client 'HELLO\r' server 'SeedLinc v3.1 (2017.052)\r\n'

protocol sbs-basestation 773 SBS-BaseStation iot
    summary "message about an aircraft: a kind of transmission and its fields"
    source document http://woodair.net/sbs/article/barebones42_socket_data.htm
    port tcp 30003
    match tcp server
        at 0 'MSG,' 3? ','
        find 8-40 ','
        find 30-120 '/'
        field sbs_basestation.kind text 4 length 1
    test tcp server 'MSG,3,111,11111,4840D6,111111,2024/01/12,10:00:00.000,2024/01/12,10:00:00.000,,37000,,,52.1,4.3,,,0,0,0,0\r\n'
    test-not tcp server 'MSH,3,111,11111,4840D6,111111,2024/01/12,10:00:00.000\r\n'

protocol weave 843 Weave iot
    summary "message with its length, a version and the identities of two nodes that Nest gave out"
    source document https://github.com/openweave/openweave-core/blob/master/src/lib/core/WeaveMessageLayer.h
    port tcp 11095
    port udp 11095
    match tcp either
        number u16le 0 = rest
        at 2 00/ef 13 | 00/ef 23
        at 13 30b418
        at 21 30b418
    match udp either
        at 0 00/ef 13 | 00/ef 23
        at 11 30b418
        at 19 30b418
    test tcp client 2000 0013 08030000 010000 0000 30b418 0400000002 30b418 11 0a 8906 04000000 0000
    test udp client 0013 08030000 0100000000 30b418 0400000002 30b418 11 0a 8906 04000000
    test-not tcp client 2000 0013 08030000 010000 0000 30b419 0400000002 30b418 11 0a 8906 04000000 0000

protocol mms-streaming 865 MS-MMS media
    summary "message with the two marks of Microsoft's media server"
    source document https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-mmsp/
    port tcp 1755
    match tcp either
        at 4 cefa0bb0
        at 12 'MMS '
    test tcp client 01000000 cefa0bb0 a0000000 'MMS ' 14000000 00000000 0000000000000000 1200 0000 0100 0300
    test-not tcp client 01000000 cefa0bb1 a0000000 'MMS ' 14000000 00000000 0000000000000000 1200 0000 0100 0300

protocol thread-mle 868 Thread-MLE iot
    summary "secured message of the mesh: level and mode of the key, counters that are small"
    source document https://www.threadgroup.org/ThreadSpec
    port udp 19788
    match udp either
        at 0 00 15
        at 5 00
        at 6 000000
        number u8 10 = 1-128
        size 16-256
    test udp client 00 15 01020000 00000000 01 5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not udp client 00 14 01020000 00000000 01 5a5a5a5a5a5a5a5a5a5a5a5a5a5a

protocol matter 882 Matter iot
    summary "start of a session in clear: header of both layers and a structure that begins with 32 random bytes"
    source document https://csa-iot.org/developer-resource/specifications-download-request/
    port udp 5540
    match udp either
        at 0 04 0000 00
        at 16 05 20 | 05 30
        at 20 0000 15 30 01 20
    match udp either
        at 0 01 0000 00
        at 16 06 21 | 06 31 | 06 33
        at 20 0000
        at 26 15 30 01 20
    test udp client 04 0000 00 01020304 5a5a5a5a5a5a5a5a 05 20 0102 0000 15 30 01 20 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b 2502 0100 2403 00 2804 18
    test-not udp client 04 0000 00 01020304 5a5a5a5a5a5a5a5a 05 20 0102 0000 15 30 01 21 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b

protocol esphome 883 ESPHome iot
    summary "greeting of a client and the version of the device, in clear or behind a key"
    source document https://github.com/esphome/aioesphomeapi/blob/main/aioesphomeapi/api.proto
    port tcp 6053
    match tcp client
        at 0 00
        at 2 01 0a
    then server
        at 0 00
        at 2 02 08 01 10
    match tcp client
        at 0 01 0000 01 00
    then server
        at 0 01 00
        at 3 01
        printed 4 3
    test tcp client 00 0f 01 0a 0d 'aioesphomeapi' server 00 13 02 08 01 10 0a 1a 0d 'kitchen-light'
    test-not tcp client 00 0f 01 0a 0d 'aioesphomeapi' server 00 13 02 08 02 10 0a 1a 0d 'kitchen-light'

protocol cs2-p2p 886 CS2-P2P iot
    summary "messages of cameras and their servers: a mark, a known kind and the length, in both directions"
    source document https://github.com/magicus/pppp-dissector/blob/main/PPPP.md
    port udp 32100 32108
    match udp client
        at 0 f100 | f110 | f112 | f120 | f130 | f141 | f142 | f167 | f180 | f1d0 | f1e0
        number u16be 2 = rest
        size 4-1400
    then server
        at 0 f101 | f111 | f113 | f121 | f140 | f141 | f142 | f1d0 | f1d1 | f1e0 | f1e1
        number u16be 2 = rest
    test udp client f1300000 server f1410014 5a5a5a5a5a5a5a5a 0001e240 5b5b5b5b5b5b5b5b
    test-not udp client f1300000 server f1410015 5a5a5a5a5a5a5a5a 0001e240 5b5b5b5b5b5b5b5b

protocol heos 895 HEOS iot
    summary "command of the loudspeakers' control"
    source document https://rn.dmglobal.com/usmodel/HEOS_CLI_ProtocolSpecification-Version-1.17.pdf
    port tcp 1255
    match tcp client
        at 0 'heos://'
        field heos.command text 7 until '\r\n'
    test tcp client 'heos://player/get_players\r\n'
    test-not tcp client 'heos:/player/get_players\r\n'

protocol digi-addp 896 ADDP iot
    summary "mark of the maker, a command and the length of what follows"
    source document https://github.com/christophgysin/addp
    port udp 2362
    match udp either
        at 0 'DIGI' | 'DVKT' | 'DGDP'
        number u16be 4 = 1-16
        number u16be 6 = rest
    test udp client 'DIGI' 0001 0006 ffffffffffff
    test-not udp client 'DIGI' 0001 0007 ffffffffffff

protocol foscam 899 Foscam iot
    summary "mark of the camera's protocol and the length of the command"
    source document https://www.foscam.es/descarga/ipcam_cgi_sdk.pdf
    match tcp either
        at 0 'MO_O' | 'MO_V'
        number u32le 15 = rest - 4
    match udp either
        at 0 'MO_I'
        number u32le 15 = rest - 4
    test tcp client 'MO_O' 0000 00 0000000000000000 00000000 00000000
    test-not tcp client 'MO_P' 0000 00 0000000000000000 00000000 00000000

protocol mqtt-sn 900 MQTT-SN iot
    summary "connection with its length, version and a client's name, and that it was accepted"
    source document https://www.oasis-open.org/committees/document.php?document_id=66091
    port udp 1883
    match udp client
        number u8 0 = size
        at 1 04
        at 3 01
        printed 6 1
        size 7-64
        field mqttsn.client text 6 rest
    then server
        at 0 03 05
        number u8 2 = 0-3
        size 3-3
    test udp client 0b 04 04 01 003c 'node1' server 03 05 00
    test-not udp client 0b 04 04 02 003c 'node1' server 03 05 00

protocol dante 908 Dante media
    summary "message about a device with its length and the name of the maker"
    source document https://github.com/chris-ritsen/network-audio-controller
    port udp 8700 8702 8708
    match udp either
        at 0 ffff | fffe
        number u16be 2 = size
        at 6 0000
        at 16 'Audinate'
        field dante.device hex 8 length 8
    test udp client ffff 0024 0001 0000 02000000fffe0001 'Audinate' 072e1002 00000000 0001 0010
    test-not udp client ffff 0025 0001 0000 02000000fffe0001 'Audinate' 072e1002 00000000 0001 0010
