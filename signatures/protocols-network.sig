# Routing, tunnels, measurement and management of networks.
# SPDX-License-Identifier: MIT

protocol bgp 13 BGP networking
    summary "marker of sixteen ones, a length and a type of message"
    source document https://www.rfc-editor.org/rfc/rfc4271
    port tcp 179
    match tcp either
        at 0 ffffffffffffffffffffffffffffffff
        at 18 01 04
        number u16be 16 = 29-4096
        field bgp.as number 20 u16be
        field bgp.hold_time number 22 u16be
        field bgp.id hex 24 length 4
    match tcp either
        at 0 ffffffffffffffffffffffffffffffff
        number u16be 16 = 19-4096
        number u8 18 = 2-5
    test tcp client ffffffffffffffffffffffffffffffff 001d 01 04 fde8 00b4 c0000201 00
    test tcp client ffffffffffffffffffffffffffffffff 0013 04
    test-not tcp client ffffffffffffffffffffffffffffffff 0013 06

protocol ldp 409 LDP networking
    summary "unit of version 1 with its length and a hello or initialization message"
    source document https://www.rfc-editor.org/rfc/rfc5036
    port udp 646
    port tcp 646
    match udp either
        at 0 0001
        number u16be 2 = rest
        at 8 0000 0100
        at 18 0400 0004
        field ldp.id hex 4 length 4
    match tcp either
        at 0 0001
        number u16be 2 = rest
        at 8 0000 0200
        at 18 0500 000e
        field ldp.id hex 4 length 4
    match tcp either
        at 0 0001
        number u16be 2 = rest
        at 8 0000 0201 | 0000 0300 | 0000 0301 | 0000 0400 | 0000 0401 | 0000 0402 | 0000 0001
    test udp client 0001 001e c0000201 0000 0100 0014 00000001 0400 0004 000f 0000 0401 0004 c0000201
    test tcp client 0001 0020 c0000201 0000 0200 0016 00000001 0500 000e 0001 00b4 00 00 0000 c0000202 0000
    test-not udp client 0001 001f c0000201 0000 0100 0014 00000001 0400 0004 000f 0000 0401 0004 c0000201

protocol rip 645 RIP networking
    summary "request or response of version 1 or 2, and a first route with a metric"
    source document https://www.rfc-editor.org/rfc/rfc2453
    port udp 520
    match udp either
        at 0 01 01 0000 | 01 02 0000 | 02 01 0000 | 02 02 0000
        at 4 0000 | 0002
        at 20 000000
        number u8 23 = 1-16
        size 24-1500
        field rip.version number 1 u8
    match udp either
        at 0 01 02 0000 | 02 02 0000
        at 4 ffff 0002 | ffff 0003
        size 24-1500
        field rip.version number 1 u8
    test udp client 02 02 0000 0002 0000 0a000100 ffffff00 00000000 00000001
    test udp client 02 02 0000 ffff 0002 'secret\0\0\0\0\0\0\0\0\0\0' 0002 0000 0a000100 ffffff00 00000000 00000001
    test-not udp client 02 02 0000 0002 0000 0a000100 ffffff00 00000000 00000011

protocol ripng 646 RIPng networking
    summary "request or response of version 1, and a first route with a length of its prefix and a metric"
    source document https://www.rfc-editor.org/rfc/rfc2080
    port udp 521
    match udp either
        at 0 02 01 0000
        at 20 0000
        number u8 22 = 0-128
        number u8 23 = 1-16
        size 24-1500
    match udp either
        at 0 02 01 0000 fe 8?
        at 22 00 ff
    match udp either
        at 0 01 01 0000 00000000000000000000000000000000 0000 00 10
    test udp client 02 01 0000 20010db8000100000000000000000000 0000 40 01
    test udp client 01 01 0000 00000000000000000000000000000000 0000 00 10
    test-not udp client 02 01 0000 20010db8000100000000000000000000 0000 81 01

protocol bfd 401 BFD networking
    summary "control packet of version 1 with its length, and intervals below seventeen seconds"
    source document https://www.rfc-editor.org/rfc/rfc5880
    port udp 3784 4784 3785
    match udp either
        number u8 0 = 32-40
        number u8 3 = size
        size 24-24
        at 12 00
        at 16 00
        at 20 00
        number u32be 4 != 0
        field bfd.detect_multiplier number 2 u8
    match udp either
        number u8 0 = 32-40
        number u8 3 = size
        size 27-52
        at 12 00
        at 16 00
        at 20 00
        number u8 24 = 1-5
        field bfd.detect_multiplier number 2 u8
    test udp client 20 c0 03 18 00000001 00000002 000f4240 000f4240 00000000
    test-not udp client 20 c0 03 19 00000001 00000002 000f4240 000f4240 00000000

protocol hsrp 282 HSRP networking
    summary "hello of version 0 with its authentication data, or the group state of version 2"
    source document https://www.rfc-editor.org/rfc/rfc2281
    port udp 1985 2029
    match udp either
        at 0 00
        number u8 1 = 0-3
        at 7 00 'cisco\0\0\0'
        field hsrp.state number 2 u8
        field hsrp.priority number 5 u8
        field hsrp.group number 6 u8
        field hsrp.address hex 16 length 4
    match udp either
        at 0 00
        number u8 1 = 0-2
        number u8 2 = 0-16
        at 3 03 0a
        at 7 00
        size 20-20
        field hsrp.state number 2 u8
        field hsrp.priority number 5 u8
        field hsrp.group number 6 u8
        field hsrp.address hex 16 length 4
    match udp either
        at 0 01 28 02
        number u8 3 = 0-3
        number u8 4 = 0-6
        at 5 04 | 06
        field hsrp.group number 6 u16be
    test udp client 00 00 10 03 0a 78 01 00 'cisco\0\0\0' 0a000001
    test udp client 01 28 02 00 06 04 0001 00000c9ff001 00000064 00000bb8 00002710 0a000001 000000000000000000000000
    test-not udp client 00 04 10 03 0a 78 01 00 'cisco\0\0\0' 0a000001

protocol glbp 647 GLBP networking
    summary "hello or request of version 1"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-glbp.c
    port udp 3222
    match udp either
        at 0 01 00
        at 4 0000
        at 12 01 1c | 02 14
        field glbp.group number 2 u16be
    test udp client 01 00 0001 0000 c2010c3f0000 01 1c 00 20 00 64 0000 00000bb8 00002710 0258 3840 0000 01 04 0a000001
    test-not udp client 01 00 0001 0000 c2010c3f0000 01 1d 00 20 00 64 0000 00000bb8 00002710 0258 3840 0000 01 04 0a000001

protocol radius 146 RADIUS authentication
    summary "request with its length and the answer that fits its code"
    source document https://www.rfc-editor.org/rfc/rfc2865
    port udp 1812 1813 1645 1646
    match udp either
        at 0 01 | 02 | 03 | 04 | 05 | 0b
        number u16be 2 = size
        at 20 01
        number u8 21 = 3-253
        printed 22 1
        field radius.code number 0 u8
        field radius.user text 21 sized u8 - 2
    match udp either
        at 0 01 | 02 | 03 | 04 | 05 | 0b
        number u16be 2 = size
        at 20 1a ?? 00
        number u8 21 = 7-253
        field radius.code number 0 u8
    match udp client
        at 0 01
        number u16be 2 = size
        at 20 04 06 | 05 06 | 06 06 | 0c 06 | 1e ?? | 1f ?? | 20 ?? | 3d 06 | 50 12 | 02 12 | 4d ?? | 57 ??
        number u8 21 = 3-80
        field radius.code number 0 u8
    match udp client
        at 0 04
        number u16be 2 = size
        find 20-400 28 06 000000
        field radius.code number 0 u8
        field radius.accounting_status number after 28 06 000000 u8
    match udp client
        at 0 0c | 01 | 04 | 28 | 2b
        number u16be 2 = size
    then server
        at 0 02 | 03 | 05 | 0b | 29 | 2a | 2c | 2d
        number u16be 2 = size
        field radius.answer number 0 u8
    match udp server
        at 0 02 | 03 | 0b | 05
        number u16be 2 = size
        at 20 12 ?? | 18 ?? | 19 ?? | 06 06 | 07 06 | 08 06 | 4f ?? | 50 12 | 1b 06
        number u8 21 = 3-253
    test udp client 01 67 0037 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b 01 05 'bob' 02 12 0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d 04 06 c0a80110 05 06 00000003
    test udp client 04 0a 0029 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b 28 06 00000001 01 05 'bob' 2c 0a '00000001'
    test udp client 01 67 0019 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b 21 05 'bob' server 02 67 0014 5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c
    test-not udp client 01 67 0032 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b 01 05 'bob' 02 12 0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d 04 06 c0a80110

protocol diameter 237 Diameter authentication
    summary "message of version 1: the exchange of capabilities, a watchdog, or an application's request"
    source document https://www.rfc-editor.org/rfc/rfc6733
    port tcp 3868
    match tcp either
        at 0 01 00
        number u24be 1 = size
        at 5 000101 00000000 | 000118 00000000 | 00011a 00000000
        field diameter.command number 5 u24be
        field diameter.host text after 00000108 40 0000 sized u8 - 8
        field diameter.realm text after 00000128 40 0000 sized u8 - 8
        field diameter.product text after 0000010d 00 0000 sized u8 - 8
    match tcp either
        at 0 01 00
        number u24be 1 = size
        at 4 40 | 80 | c0 | 00 | 60
        at 8 0100 00 ?? | 0000 00 ??
        at 20 00000107
        field diameter.command number 5 u24be
        field diameter.application number 8 u32be
        field diameter.host text after 00000108 40 0000 sized u8 - 8
        field diameter.realm text after 00000128 40 0000 sized u8 - 8
    test tcp client 01 000048 80 000101 00000000 53ca0001 7a2f0001 00000108 40 000013 'mme.example\0' 00000128 40 00000f 'example\0' 00000101 40 00000e 0001 0a000001 0000
    test tcp client 01 00003c c0 00013c 01000023 53ca0001 7a2f0001 00000107 40 000014 'mme;1;2;3456' 00000108 40 000013 'mme.example\0'
    test-not tcp client 02 000028 80 000101 00000000 53ca0001 7a2f0001 00000108 40 000013 'mme.example\0'

protocol tacacs-plus 655 TACACS+ authentication
    summary "header of version 12: a first and a second packet of a session, with their lengths"
    source document https://www.rfc-editor.org/rfc/rfc8907
    port tcp 49
    match tcp client
        at 0 c0 | c1
        number u8 1 = 1-3
        at 2 01
        number u8 3 = 0-5
        at 8 0000
        number u32be 8 = rest
        field tacacs.type number 1 u8
    then server
        at 0 c0 | c1
        number u8 1 = 1-3
        at 2 02
        at 8 0000
        number u32be 8 = rest
    test tcp client c1 01 01 00 6c5a0f21 0000001e 5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c server c1 01 02 00 6c5a0f21 00000014 5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d
    test-not tcp client c1 01 01 00 6c5a0f21 0000001e 5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c server c1 01 03 00 6c5a0f21 00000014 5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d

protocol netflow 128 NetFlow networking
    summary "export of version 5 or 9 with a plausible time and a first record or set"
    source document https://www.rfc-editor.org/rfc/rfc3954
    port udp 2055 9995 9996
    match udp either
        at 0 0005 00
        number u8 3 = 1-30
        number u32be 8 = 631152000-2147483647
        at 60 00
        at 70 0000
        size 72-1464
        field netflow.version number 0 u16be
    match udp either
        at 0 0009 00
        number u8 3 = 1-200
        number u32be 8 = 631152000-2147483647
        at 20 0000 | 0001
        number u16be 22 = 8-1480
        at 24 01
        field netflow.version number 0 u16be
        field netflow.source number 16 u32be
    match udp either
        at 0 0009 00
        number u8 3 = 1-200
        number u32be 8 = 1000000000-2147483647
        number u16be 20 = 256-2047
        number u16be 22 = 8-1480
        field netflow.version number 0 u16be
        field netflow.source number 16 u32be
    test udp client 0005 0001 00003039 65a1b2c3 00000000 00000007 00 00 0000 0a000001 c0000201 00000000 0001 0002 00000005 000001f4 00001000 00002000 c350 01bb 00 1b 06 00 0000 0000 18 18 0000
    test udp client 0009 0001 00003039 65a1b2c3 00000007 00000000 0000 000c 0100 0001 0008 0004
    test-not udp client 0005 001f 00003039 65a1b2c3 00000000 00000007 00 00 0000 0a000001 c0000201 00000000 0001 0002 00000005 000001f4 00001000 00002000 c350 01bb 00 1b 06 00 0000 0000 18 18 0000
    test-not udp client 0009 0001 00003039 05a1b2c3 00000007 00000000 0000 000c 0100 0001 0008 0004

protocol ipfix 656 IPFIX networking
    summary "message of version 10 with its length, a plausible time and a first set"
    source document https://www.rfc-editor.org/rfc/rfc7011
    port udp 4739
    port tcp 4739
    match udp either
        at 0 000a
        number u16be 2 = size
        number u32be 4 = 1000000000-2147483647
        at 16 0002 | 0003
        number u16be 18 = 8-1480
        field ipfix.domain number 12 u32be
    match udp either
        at 0 000a
        number u16be 2 = size
        number u32be 4 = 1000000000-2147483647
        number u16be 16 = 256-4095
        field ipfix.domain number 12 u32be
    match tcp client
        at 0 000a
        number u16be 2 = size
        number u32be 4 = 1000000000-2147483647
        at 16 0002 | 0003
        field ipfix.domain number 12 u32be
    test udp client 000a 001c 65a1b2c3 00000001 00000007 0002 000c 0100 0001 0008 0004
    test-not udp client 000a 001b 65a1b2c3 00000001 00000007 0002 000c 0100 0001 0008 0004

protocol sflow 129 sFlow networking
    summary "datagram of version 2, 4 or 5 with the kind of the agent's address and a first sample"
    source document https://sflow.org/sflow_version_5.txt
    port udp 6343
    match udp either
        at 0 00000005 00000001
        at 24 000000
        at 28 00000001 | 00000002 | 00000003 | 00000004
        field sflow.agent hex 8 length 4
        field sflow.sub_agent number 12 u32be
    match udp either
        at 0 00000005 00000002
        at 36 000000
        at 40 00000001 | 00000002 | 00000003 | 00000004
        field sflow.agent hex 8 length 16
    match udp either
        at 0 00000002 00000001 | 00000004 00000001
        at 20 000000
        at 24 00000001 | 00000002
        field sflow.agent hex 8 length 4
    test udp client 00000005 00000001 0a000001 00000000 0000002a 000186a0 00000001 00000001 00000054 00000001 0000000a
    test-not udp client 00000006 00000001 0a000001 00000000 0000002a 000186a0 00000001 00000001 00000054 00000001 0000000a

protocol gtp-c 272 GTP-C networking
    summary "control message of version 1 or 2 with its length and first elements"
    source document https://www.etsi.org/deliver/etsi_ts/129200_129299/129274/
    port udp 2123
    match udp either
        at 0 40 01 0009 | 40 02 0009
        at 8 03 0001 0?
        size 13-13
        field gtp_c.type number 1 u8
    match udp either
        at 0 48
        number u8 1 = 3-220
        number u16be 2 = rest
        at 11 00
        at 13 00
        field gtp_c.type number 1 u8
    match udp either
        at 0 32 10 | 32 11 | 32 12 | 32 13 | 32 14 | 32 15
        number u16be 2 = rest - 4
        at 10 00 00
        field gtp_c.type number 1 u8
    match udp either
        at 0 32 01 0004 | 32 02 0006
        at 4 00000000
        at 10 00 00
        size 12-14
        field gtp_c.type number 1 u8
    test udp client 40 01 0009 000001 00 03 0001 00 07
    test udp client 48 20 0019 00000000 000001 00 01 0008 00 09100132547698f0 03 0001 00 07
    test udp client 32 10 000f 00000000 0001 00 00 02 09100132547698f0 0e 07
    test-not udp client 48 20 001a 00000000 000001 00 01 0008 00 09100132547698f0 03 0001 00 07

protocol gtp-prime 273 GTP-prime networking
    summary "transfer of records with a command and its length"
    source document https://www.etsi.org/deliver/etsi_ts/132200_132299/132295/
    port udp 3386
    match udp either
        at 0 0e f0 | 0f f0 | 2e f0 | 2f f0 | 4e f0 | 4f f0
        number u16be 2 = rest - 2
        at 6 7e
    match udp either
        at 0 4e 01 0000 | 4e 02 0002 | 4e 04 0005 | 4e 05 0002 | 0e 01 0000 | 0e 02 0002
        size 6-11
    then either
        at 0 4e 0? 000? | 0e 0? 000?
        size 6-11
    test udp client 4e f0 000e 0001 7e 01 fc 0009 01 01 1800 0003 616263
    test-not udp client 4e f0 000f 0001 7e 01 fc 0009 01 01 1800 0003 616263

protocol pfcp 405 PFCP networking
    summary "message of version 1 with its length: a heartbeat, an association or a session"
    source document https://www.etsi.org/deliver/etsi_ts/129200_129299/129244/
    port udp 8805
    match udp either
        at 0 20 01 | 20 02
        number u16be 2 = rest
        at 7 00 0060 0004
        field pfcp.type number 1 u8
    match udp either
        at 0 20 05 | 20 06 | 20 07 | 20 08 | 20 09 | 20 0a
        number u16be 2 = rest
        at 7 00 003c 00
        field pfcp.type number 1 u8
    match udp either
        at 0 21
        number u8 1 = 50-57
        number u16be 2 = rest
        at 16 00
        field pfcp.type number 1 u8
        field pfcp.seid hex 4 length 8
    test udp client 20 01 000c 000001 00 0060 0004 e5c0a1b2
    test udp client 21 32 0015 0000000000000000 000001 00 003c 0005 00 0a000001
    test-not udp client 20 01 000d 000001 00 0060 0004 e5c0a1b2

protocol wccp 657 WCCP proxy
    summary "message of version 2 with a known type and its length"
    source document https://datatracker.ietf.org/doc/html/draft-mclaggan-wccp-v2rev1-00
    port udp 2048
    match udp either
        at 0 0000000a 0200 | 0000000b 0200 | 0000000c 0200 | 0000000d 0200 | 0000000a 0201 | 0000000b 0201
        number u16be 6 = rest
    test udp client 0000000a 0200 0024 0000 0004 00000000 0001 0018 000000000000000000000000000000000000000000000000
    test-not udp client 0000000e 0200 0024 0000 0004 00000000 0001 0018 000000000000000000000000000000000000000000000000

protocol bmp 658 BMP networking
    summary "initiation message of a monitored router"
    source document https://www.rfc-editor.org/rfc/rfc7854
    port tcp 11019
    match tcp client
        at 0 03 0000
        number u32be 1 = size
        at 5 04 0000 | 04 0001 | 04 0002
        number u16be 8 = 0-1024
    test tcp client 03 00000016 04 0001 0006 'IOS XR' 0002 0002 'r1'
    test-not tcp client 03 00000016 05 0001 0006 'IOS XR' 0002 0002 'r1'

protocol rpki-rtr 659 RPKI-RTR networking
    summary "query of a router for a serial number or for all"
    source document https://www.rfc-editor.org/rfc/rfc8210
    port tcp 323
    match tcp client
        at 0 00 02 0000 00000008 | 01 02 0000 00000008 | 02 02 0000 00000008
        field rpki_rtr.version number 0 u8
    match tcp client
        at 0 00 01 | 01 01 | 02 01
        at 4 0000000c
    then server
        at 0 0?
        at 1 03 ???? 00000008 | 08 0000 00000008
    test tcp client 01 02 0000 00000008
    test tcp client 01 01 0039 0000000c 00000005 server 01 03 0039 00000008
    test-not tcp client 01 02 0000 00000009

protocol pcep 660 PCEP networking
    summary "open message of version 1 with its object"
    source document https://www.rfc-editor.org/rfc/rfc5440
    port tcp 4189
    match tcp either
        at 0 20 01
        number u16be 2 = size
        at 4 01 1? 00 ?? 20
        field pcep.keepalive number 9 u8
        field pcep.session number 11 u8
    test tcp client 20 01 000c 01 10 0008 20 1e 78 01
    test-not tcp client 40 01 000c 01 10 0008 20 1e 78 01

protocol msdp 661 MSDP networking
    summary "keep-alive or announcement of sources on both sides"
    source document https://www.rfc-editor.org/rfc/rfc3618
    port tcp 639
    match tcp client
        at 0 04 0003 | 01 00
    then server
        at 0 04 0003
    test tcp client 04 0003 server 04 0003
    test-not tcp client 04 0003 server 04 0004

protocol olsr 662 OLSR networking
    summary "packet with its length and a hello or a control message of the topology"
    source document https://www.rfc-editor.org/rfc/rfc3626
    port udp 698
    match udp either
        number u16be 0 = size
        at 4 01
        at 12 01 00
    match udp either
        number u16be 0 = size
        at 4 02 | 03 | 04
        at 12 ff 00
    test udp client 0014 0001 01 86 0010 0a000001 01 00 0001 0000 05 03
    test-not udp client 0015 0001 01 86 0010 0a000001 01 00 0001 0000 05 03

protocol babel 663 Babel networking
    summary "magic 42, version 2 and the length of the body"
    source document https://www.rfc-editor.org/rfc/rfc8966
    port udp 6696
    match udp either
        at 0 2a 02
        number u16be 2 = rest
        number u8 4 = 0-32
    test udp client 2a 02 0008 04 06 0000 0001 0190
    test-not udp client 2a 02 0009 04 06 0000 0001 0190

protocol mpls-echo 664 MPLS-echo networking
    summary "request or reply of version 1 with a known way to reply"
    source document https://www.rfc-editor.org/rfc/rfc8029
    port udp 3503
    match udp either
        at 0 0001 00
        number u8 3 = 0-7
        number u8 4 = 1-2
        number u8 5 = 1-5
        number u8 6 = 0-16
        number u8 7 = 0-32
        size 32-65535
    test udp client 0001 0001 01 02 00 00 00000001 00000001 e5c0a1b2 00000000 00000000 00000000 0001 0009
    test-not udp client 0002 0001 01 02 00 00 00000001 00000001 e5c0a1b2 00000000 00000000 00000000

protocol twamp 665 TWAMP networking
    summary "greeting of the server: zeros, modes, a challenge, a salt and zeros"
    source document https://www.rfc-editor.org/rfc/rfc5357
    port tcp 861 862
    match tcp server
        at 0 000000000000000000000000 0000
        number u16be 14 = 1-511
        at 48 0000
        at 52 000000000000000000000000
        field twamp.modes number 12 u32be
    test tcp server 000000000000000000000000 00000001 41414141414141414141414141414141 42424242424242424242424242424242 00000400 000000000000000000000000
    test-not tcp server 000000000000000000000000 00000001 41414141414141414141414141414141 42424242424242424242424242424242 00000400 0000000000000000000000 01

protocol lisp 236 LISP networking
    summary "registration of a map or its notice, with a key and a length that fits it"
    source document https://www.rfc-editor.org/rfc/rfc9301
    port udp 4342
    match udp either
        at 0 3? | 4?
        number u8 3 = 1-64
        at 12 0001 0014 | 0002 0020
        field lisp.records number 3 u8
    match tcp either
        at 0 0010 | 0011 | 0012 | 0013 | 0014 | 0015
        number u16be 2 = size
        find 8-1400 9facade9
    test udp client 30 00 01 01 0000000000000001 0001 0014 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 000005a0 01 20 90 00 0000 0001 c0000201 01 64 ff 00 0005 0001 0a000001
    test tcp server 0014 000f 00000007 800000 9facade9
    test-not udp client 30 00 01 01 0000000000000001 0001 0015 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 000005a0 01 20 90 00 0000 0001 c0000201 01 64 ff 00 0005 0001 0a000001

protocol dlep 400 DLEP networking
    summary "signal of discovery, or the message that opens a session with its interval of heartbeats"
    source document https://www.rfc-editor.org/rfc/rfc8175
    port udp 854
    port tcp 854
    match udp either
        at 0 'DLEP' 00
        number u8 5 = 1-2
        number u16be 6 = rest
    match tcp client
        at 0 0001
        number u16be 2 = rest
        find 4-120 0005 0004 0000
    test udp client 'DLEP' 0001 0000
    test tcp client 0001 0012 0005 0004 0000ea60 0004 0006 00 'radio'
    test-not udp client 'DLEP' 0003 0000

protocol openflow 374 OpenFlow networking
    summary "hello of both sides"
    source document https://opennetworking.org/wp-content/uploads/2014/10/openflow-switch-v1.5.1.pdf
    port tcp 6633 6653
    match tcp client
        number u8 0 = 1-6
        at 1 00 0008 | 00 0010
        field openflow.version number 0 u8
    then server
        number u8 0 = 1-6
        at 1 00 0008 | 00 0010 | 01 00
    test tcp client 04 00 0010 00000001 0001 0008 00000012 server 04 00 0010 00000002 0001 0008 00000012
    test-not tcp client 04 00 0010 00000001 0001 0008 00000012 server 07 00 0010 00000002 0001 0008 00000012

protocol nat-pmp 312 NAT-PMP networking
    summary "request for an address or a mapping and the response that fits it"
    source document https://www.rfc-editor.org/rfc/rfc6886
    port udp 5351
    match udp client
        at 0 0000
        size 2-2
    then server
        at 0 0080
        size 8-12
        field nat_pmp.result number 2 u16be
        field nat_pmp.external_address hex 8 length 4
    match udp client
        at 0 00
        number u8 1 = 1-2
        at 2 0000
        size 12-12
    then server
        at 0 0081 | 0082
        size 8-16
        field nat_pmp.result number 2 u16be
        field nat_pmp.internal_port number 8 u16be
        field nat_pmp.external_port number 10 u16be
    test udp client 0000 server 0080 0000 00003039 c0000201
    test udp client 00 02 0000 01bb 01bb 00000e10 server 00 82 0000 00003039 01bb 01bb 00000e10
    test-not udp client 0000 server 0083 0000 00003039 c0000201

protocol pcp 666 PCP networking
    summary "request of version 2 from an IPv4 address, or a response of version 2"
    source document https://www.rfc-editor.org/rfc/rfc6887
    port udp 5351
    match udp client
        at 0 02 00 0000 | 02 01 0000 | 02 02 0000
        at 8 00000000000000000000ffff
    match udp client
        at 0 02 00 0000 | 02 01 0000 | 02 02 0000
        size 24-1100
    then server
        at 0 02 80 00 | 02 81 00 | 02 82 00
        field pcp.result number 3 u8
    test udp client 02 01 0000 00000e10 00000000000000000000ffff0a000002 5a5a5a5a5a5a5a5a5a5a5a5a 06 000000 01bb 0000 00000000000000000000 ffff 00000000
    test-not udp client 03 01 0000 00000e10 00000000000000000000ffff0a000002 5a5a5a5a5a5a5a5a5a5a5a5a 06 000000 01bb 0000 00000000000000000000 ffff 00000000

protocol ptp 358 PTP networking
    summary "message of version 2 with its length and the fields that are always zero"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-ptp.c
    port udp 319 320
    match udp either
        at 1 02 | 12
        number u16be 2 = size
        at 16 00000000
        number u8 32 = 0-5
        size 44-256
        field ptp.domain number 4 u8
        field ptp.clock hex 20 length 8
    match ether 88f7
        at 1 ?2
        field ptp.domain number 4 u8
        field ptp.clock hex 20 length 8
    test udp client 00 02 002c 00 00 0200 0000000000000000 00000000 001122fffe334455 0001 0001 00 00 00000000000000000000
    test ether 88f7 client 0b 02 0040 00 00 0008 0000000000000000 00000000 001122fffe334455 0001 0001 05 01 000000000000000000000000000000000000000000000000000000000000
    test-not udp client 00 02 002d 00 00 0200 0000000000000000 00000000 001122fffe334455 0001 0001 00 00 00000000000000000000
    test-not ether 88f7 client 0b 01 0040 00 00 0008 0000000000000000 00000000 001122fffe334455 0001 0001 05 01 000000000000000000000000000000000000000000000000000000000000

protocol roughtime 383 Roughtime infrastructure
    summary "the name of the protocol before a packet, or a question with a nonce and padding"
    source document https://datatracker.ietf.org/doc/draft-ietf-ntp-roughtime/
    port udp 2002
    match udp either
        at 0 'ROUGHTIM'
        number u32le 8 = rest
    match tcp either
        at 0 'ROUGHTIM'
    match udp client
        at 0 02000000 40000000 'NONC' 'PAD' ff
    test udp client 'ROUGHTIM' 60000000 02000000 40000000 'NONC' 'ZZZZ' 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test udp client 02000000 40000000 'NONC' 'PAD' ff 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not udp client 'ROUGHTIN' 60000000 02000000 40000000 'NONC' 'ZZZZ' 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a

protocol slp 347 SLP infrastructure
    summary "header of version 1 or 2 with a known function, its length and a language"
    source document https://www.rfc-editor.org/rfc/rfc2608
    port udp 427
    port tcp 427
    match udp either
        at 0 02
        number u8 1 = 1-11
        number u24be 2 = size
        at 12 0002
        at 16 0000
        field slp.function number 1 u8
        field slp.service text 18 sized u16be
    match udp either
        at 0 02
        number u8 1 = 1-11
        number u24be 2 = size
        at 12 0002 | 0005
        field slp.function number 1 u8
    match udp either
        at 0 01
        number u8 1 = 1-10
        number u16be 2 = size
        at 5 00 'en' | 00 'EN'
        field slp.function number 1 u8
    match tcp either
        at 0 02
        number u8 1 = 1-11
        number u24be 2 = size
        at 12 0002 | 0005
        field slp.function number 1 u8
    test udp client 02 01 000036 2000 000000 0001 0002 'en' 0000 0015 'service:printer:lpr:/' 0007 'default' 0000 0000
    test udp client 01 01 001c 00 00 'en' 0003 0001 0000 000c 'printer//(a)'
    test-not udp client 02 0c 000036 2000 000000 0001 0002 'en' 0000 0015 'service:printer:lpr:/' 0007 'default' 0000 0000

protocol mndp 667 MNDP networking
    summary "announcement of a MikroTik device: an address and the name of its platform"
    source document https://help.mikrotik.com/docs/spaces/ROS/pages/24805517/Neighbor+discovery
    port udp 5678
    match udp either
        at 4 0001 0006
        at 14 0005 00
        find 18-240 0008 0008 'MikroTik'
        field mndp.mac hex 8 length 6
        field mndp.identity text 16 sized u16be
    test udp client 0000 0000 0001 0006 020000000001 0005 0003 'gw1' 0007 0006 '7.14.1' 0008 0008 'MikroTik' 000a 0004 10270000 000c 0006 'hAP ac'
    test-not udp client 0000 0000 0001 0006 020000000001 0005 0003 'gw1' 0007 0006 '7.14.1' 0008 0008 'Mikrotik'

protocol ubiquiti 31 Ubiquiti networking
    summary "announcement of a device: its length and its hardware address"
    source document https://github.com/nmap/nmap/blob/master/scripts/ubiquiti-discovery.nse
    port udp 10001
    match udp either
        at 0 01 00
        number u16be 2 = rest
        at 4 01 0006 | 02 000a
    match udp either
        at 0 02 06 | 02 09 | 02 0b
        number u16be 2 = rest
        at 4 01 0006 | 02 000a | 17 00 | 06 00
    test udp server 01 00 0013 02 000a 0418d6000001 c0000201 0b 0003 'ap1'
    test-not udp server 01 00 0013 02 000b 0418d6000001 c0000201 0b 0003 'ap1'

protocol wake-on-lan 668 Wake-on-LAN networking
    summary "six ones and an address, in a packet that holds that address sixteen times"
    source document https://wiki.wireshark.org/WakeOnLAN
    port udp 9 7
    match udp either
        at 0 ffffffffffff
        size 102-108
        number u8 6 = 0-254
        field wake_on_lan.target hex 6 length 6
    match ether 0842
        at 0 ffffffffffff
        field wake_on_lan.target hex 6 length 6
    test udp client ffffffffffff 020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001
    test ether 0842 client ffffffffffff 020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001
    test-not udp client ffffffffffff 020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001020000000001

protocol gsmtap 669 GSMTAP networking
    summary "header of version 2 with a known type"
    source document https://osmocom.org/projects/baseband/wiki/GSMTAP
    port udp 4729
    match udp either
        at 0 02 04
        number u8 2 = 1-24
        number u8 3 = 0-7
        at 15 00
        size 17-65535
        field gsmtap.type number 2 u8
        field gsmtap.arfcn number 4 u16be
    test udp client 02 04 01 00 0033 d0 00 00012345 02 00 00 00 2d061e00
    test-not udp client 02 05 01 00 0033 d0 00 00012345 02 00 00 00 2d061e00

protocol kcp 385 KCP networking
    summary "segment with a known command and the length of its data"
    source document https://github.com/skywind3000/kcp/blob/master/ikcp.c
    match udp either
        at 4 51 00 | 52 00 | 53 00 | 54 00
        number u32le 20 = rest
        at 22 0000
        size 24-1500
        field kcp.conversation number 0 u32le
    test udp client 2a000000 51 00 8000 10270000 00000000 00000000 05000000 'hello'
    test-not udp client 2a000000 55 00 8000 10270000 00000000 00000000 05000000 'hello'

protocol tcpcl 776 TCPCL networking
    summary "magic of the convergence layer of tolerant networks and version 3 or 4"
    source document https://www.rfc-editor.org/rfc/rfc9174
    port tcp 4556
    match tcp either
        at 0 'dtn!' 03 | 'dtn!' 04
        field tcpcl.version number 4 u8
    test tcp client 'dtn!' 04 00
    test-not tcp client 'dtn!' 05 00

protocol rocev2 777 RoCEv2 networking
    summary "transport header of InfiniBand: a known operation, the default partition and reserved bits"
    source document https://www.infinibandta.org/ibta-specification/
    port udp 4791
    match udp either
        at 2 ffff 00
        number u8 0 = 0-23
        at 8 00 | 80
        number u8 1 = 0-255
        size 16-4200
        at 1 ?0
    match ether 8915
        at 0 6?
    test udp client 0a 40 ffff 00 000012 80 000001 0000000000001000 00001234 00000010 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 5a5a5a5a
    test ether 8915 client 60 00 0000 0030 1b ff 0000000000000000000000000000000000000000000000000000000000000000 0a 40 ffff 00 000012 80 000001
    test-not udp client 0a 40 ffff 01 000012 80 000001 0000000000001000 00001234 00000010 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 5a5a5a5a

protocol lwapp 869 LWAPP networking
    summary "control message of an access point: three lengths that agree"
    source document https://www.rfc-editor.org/rfc/rfc5412
    port udp 12223
    match udp either
        at 6 04/c4 00
        number u16be 8 = rest - 2
        number u8 12 = 1-40
        number u16be 14 = rest - 4
    test udp client 020000000001 04 00 000e 0000 01 00 0006 00000000 3a 0001 00 5a5a
    test-not udp client 020000000001 04 00 000f 0000 01 00 0006 00000000 3a 0001 00 5a5a

protocol pfsync 901 pfsync networking
    summary "IP protocol 240 and a version of the states that OpenBSD's firewalls share"
    source document https://man.openbsd.org/pfsync
    match ip 240
        at 0 05 00 | 06 00
        size 20-65535
    test ip 240 client 06 00 0024 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 0000 0001 00000000 00000000 00000000
    test-not ip 240 client 07 00 0024 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 0000 0001 00000000 00000000 00000000

protocol noe 879 NOE voip
    summary "connection of a telephone: version, size of the window and of datagrams, one after another"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-uaudp.c
    port udp 32512 32640
    match udp either
        at 0 00 00 01
        at 4 01 01
        at 7 02
        number u8 8 = 1-2
        size 10-80
    test udp client 00 00 01 01 01 01 05 02 02 0578 03 01 0a
    test-not udp client 00 00 01 01 02 01 05 02 02 0578 03 01 0a
