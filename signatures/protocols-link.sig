# What stands directly in frames or in packets of IP, without a transport: their type names the protocol.
# SPDX-License-Identifier: MIT

protocol eigrp 648 EIGRP networking
    summary "IP protocol 88, version 2 and a known operation"
    source document https://www.rfc-editor.org/rfc/rfc7868
    match ip 88
        at 0 02
        number u8 1 = 1-11
        field eigrp.operation number 1 u8
        field eigrp.as number 16 u32be
    test ip 88 client 02 05 eec9 00000000 00000000 00000000 00000001 0001 000c 01 00 01 00 00 00 000f
    test-not ip 88 client 05 05 eec9 00000000 00000000 00000000 00000001

protocol rsvp 649 RSVP networking
    summary "IP protocol 46, version 1 and the length of the message"
    source document https://www.rfc-editor.org/rfc/rfc2205
    match ip 46
        at 0 1?
        at 5 00
        number u16be 6 = size
        field rsvp.type number 1 u8
    test ip 46 client 10 14 0000 ff 00 0008
    test-not ip 46 client 20 14 0000 ff 00 0008

protocol nhrp 650 NHRP networking
    summary "IP protocol 54"
    source document https://www.rfc-editor.org/rfc/rfc2332
    match ip 54
        at 0 0001
    test ip 54 client 0001 0800 0000000000 00 004c 0000 0034 01 01 04 00
    test-not ip 54 client 0002 0800 0000000000 00 004c 0000 0034 01 01 04 00

protocol pgm 296 PGM networking
    summary "IP protocol 113 and a known type of packet"
    source document https://www.rfc-editor.org/rfc/rfc3208
    match ip 113
        number u8 4 = 0-13
        size 16-65535
        field pgm.type number 4 u8
        field pgm.source_port number 0 u16be
        field pgm.destination_port number 2 u16be
    test ip 113 client 0bb8 1d4c 04 00 d1a9 0a0b0c0d0e0f 0004 00000001 00000001 'data'
    test-not ip 113 client 0bb8 1d4c 0f 00 d1a9 0a0b0c0d0e0f 0004 00000001 00000001 'data'

protocol l2tpv3 651 L2TPv3 vpn
    summary "IP protocol 115"
    source document https://www.rfc-editor.org/rfc/rfc3931
    match ip 115
        size 8-65535
    test ip 115 client 00000001 00000000 020000000001 020000000002 0800
    test-not ip 115 client 0000

protocol etherip 652 EtherIP networking
    summary "IP protocol 97 and version 3"
    source document https://www.rfc-editor.org/rfc/rfc3378
    match ip 97
        at 0 3000
    test ip 97 client 3000 020000000001 020000000002 0800
    test-not ip 97 client 4000 020000000001 020000000002 0800

protocol dccp 653 DCCP networking
    summary "IP protocol 33 and a header with a known type"
    source document https://www.rfc-editor.org/rfc/rfc4340
    match ip 33
        number u8 4 = 3-255
        size 12-65535
        field dccp.source_port number 0 u16be
        field dccp.destination_port number 2 u16be
    test ip 33 client 8062 1389 05 00 0e8e 01 00 0000000019 4e 00000000
    test-not ip 33 client 8062 1389 02 00 0e8e 01 00

protocol hip 654 HIP vpn
    summary "IP protocol 139 and a header of version 1 or 2"
    source document https://www.rfc-editor.org/rfc/rfc7401
    match ip 139
        at 0 3b
        at 3 11 | 21
        field hip.type number 2 u8
    test ip 139 client 3b 04 01 21 0000 0000 0000000000000000000000000000000000000000000000000000000000000000
    test-not ip 139 client 3b 04 01 31 0000 0000 0000000000000000000000000000000000000000000000000000000000000000

protocol lacp 670 LACP networking
    summary "slow protocol 1, version 1, and information of the actor"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-lacp.c
    match ether 8809
        at 0 01 01 01 14
        field lacp.system hex 6 length 6
        field lacp.key number 12 u16be
    test ether 8809 client 01 01 01 14 8000 020000000001 0001 8000 0001 45 000000 02 14 8000 020000000002 0001 8000 0001 45 000000 03 10 0000 000000000000000000000000 00 00 0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not ether 8809 client 02 01 01 14 8000 020000000001 0001 8000 0001 45 000000

protocol eapol 671 EAPOL authentication
    summary "frame of the port access entity with a version and a type"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-eapol.c
    match ether 888e
        number u8 0 = 1-3
        number u8 1 = 0-8
        field eapol.version number 0 u8
        field eapol.type number 1 u8
    test ether 888e client 01 01 0000
    test-not ether 888e client 04 01 0000

protocol pppoe 672 PPPoE-discovery networking
    summary "packet of the discovery stage"
    source document https://www.rfc-editor.org/rfc/rfc2516
    match ether 8863
        at 0 11 09 | 11 07 | 11 19 | 11 65 | 11 a7
        field pppoe.code number 1 u8
        field pppoe.session number 2 u16be
    test ether 8863 client 11 09 0000 0004 0101 0000
    test-not ether 8863 client 11 0a 0000 0004 0101 0000

protocol rarp 673 RARP networking
    summary "frame of the reverse resolution of addresses"
    source document https://www.rfc-editor.org/rfc/rfc903
    match ether 8035
        at 0 0001 0800 06 04
    test ether 8035 client 0001 0800 06 04 0003 020000000001 00000000 020000000001 00000000
    test-not ether 8035 client 0001 0801 06 04 0003 020000000001 00000000 020000000001 00000000

protocol cfm 674 CFM networking
    summary "frame of connectivity fault management with a known operation"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-cfm.c
    match ether 8902
        number u8 1 = 1-64
        field cfm.operation number 1 u8
    test ether 8902 client a0 01 04 46 00000001 0001 04 02 0003 'ma1' 000000000000000000000000000000000000000000000000000000000000 00
    test-not ether 8902 client a0 00 04 46 00000001

protocol lltd 675 LLTD networking
    summary "frame of version 1 of the discovery of the link's topology"
    source document https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-lltd/96e00dcc-f275-41a3-8bce-7b3f88c32e6f
    match ether 88d9
        at 0 01
        number u8 1 = 0-3
    test ether 88d9 client 01 00 00 00 ffffffffffff 020000000001 0001 0000 0000
    test-not ether 88d9 client 02 00 00 00 ffffffffffff 020000000001 0001 0000 0000

protocol batman-adv 676 batman-adv networking
    summary "packet of version 14 or 15"
    source document https://www.kernel.org/doc/html/latest/networking/batman-adv.html
    match ether 4305
        at 1 0f | 0e
    test ether 4305 client 00 0f 32 00 0000000b 020000000001 020000000001 00 ff 0000
    test-not ether 4305 client 00 10 32 00 0000000b 020000000001 020000000001 00 ff 0000

protocol aoe 677 AoE file-server
    summary "frame of version 1 of disks over Ethernet"
    source document https://support.coraid.com/documents/AoEr11.txt
    match ether 88a2
        at 0 1?
        number u8 5 = 0-5
        field aoe.shelf number 2 u16be
        field aoe.slot number 4 u8
    test ether 88a2 client 10 00 ffff ff 01 00000001 0000 0000 00 10 0000
    test-not ether 88a2 client 20 00 ffff ff 01 00000001

protocol fcoe 678 FCoE file-server
    summary "frame of version 0 that begins with a known delimiter, or one of its initialization"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-fcoe.c
    match ether 8906
        at 0 0?
        at 13 2e | 2d | 35 | 36 | 39 | 31 | 28
    match ether 8914
        at 0 1?
        number u16be 2 = 1-5
    test ether 8906 client 00 000000000000000000000000 2e 22 000001 00 000002 01 000000 00 00 0000 0001 ffff 00000000
    test ether 8914 client 10 00 0001 00 01 0002 0000 02 02 020000000001
    test-not ether 8906 client 00 000000000000000000000000 00 22 000001

protocol homeplug-av 679 HomePlug-AV networking
    summary "management message of version 0 to 2"
    source document https://github.com/qca/open-plc-utils
    match ether 88e1
        number u8 0 = 0-2
        field homeplug.type number 1 u16le
    test ether 88e1 client 00 00a0 00b052
    test-not ether 88e1 client 03 00a0 00b052

protocol ieee1905 680 IEEE-1905.1 networking
    summary "message of version 0 with a known type"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-ieee1905.c
    match ether 893a
        at 0 00 00
        field ieee1905.type number 2 u16be
    test ether 893a client 00 00 0000 0001 00 80 01 0006 020000000001 02 0006 020000000002 00 0000
    test-not ether 893a client 01 00 0000 0001 00 80 01 0006 020000000001

protocol ipx 778 IPX networking
    summary "packet without a checksum, and its length"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-ipx.c
    match ether 8137
        at 0 ffff
        number u16be 2 = 30-1500
    test ether 8137 client ffff 0022 00 11 00000000 ffffffffffff 0452 00000000 020000000001 4000 0003 0004
    test-not ether 8137 client fffe 0022 00 11 00000000 ffffffffffff 0452

protocol macsec 779 MACsec vpn
    summary "frame with the tag of security"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-macsec.c
    match ether 88e5
        number u8 0 = 0-127
        size 24-65535
    test ether 88e5 client 2c 00 00000001 020000000001 0001 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not ether 88e5 client 8c 00 00000001 020000000001 0001 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a

protocol mac-control 780 MAC-control networking
    summary "frame that pauses a link or a class of its traffic"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-maccontrol.c
    match ether 8808
        at 0 0001 | 0101 | 0002 | 0003
        field mac_control.operation number 0 u16be
    test ether 8808 client 0001 ffff 000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not ether 8808 client 0201 ffff 000000000000000000000000000000000000000000000000000000000000000000000000000000000000

protocol avtp 781 AVTP media
    summary "frame of version 0 of audio and video in bridged networks"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-ieee1722.c
    match ether 22f0
        number u8 0 = 0-254
        at 1 8? | 0?
        field avtp.subtype number 0 u8
    test ether 22f0 client 02 81 00 00 0200000000010000 00000000 0205 0220 0040 0000 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not ether 22f0 client 02 f1 00 00 0200000000010000

protocol geonetworking 782 GeoNetworking networking
    summary "basic header of version 0 or 1 of traffic between vehicles"
    source document https://www.etsi.org/deliver/etsi_en/302600_302699/3026360401/
    match ether 8947
        at 0 0? | 1?
        number u8 1 = 0-0
        field geonetworking.hops number 3 u8
    test ether 8947 client 11 00 1a 01 20 50 02 80 0034 01 00 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not ether 8947 client 21 00 1a 01 20 50 02 80 0034 01 00

protocol profinet-dcp 681 PROFINET-DCP industrial
    summary "frame of the discovery and configuration of devices"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/plugins/epan/profinet/packet-pn-dcp.c
    match ether 8892
        at 0 fefc | fefd | fefe | feff
        number u8 2 = 3-6
        field profinet_dcp.service number 2 u8
    test ether 8892 client fefe 05 00 00000001 0001 0004 ff ff 0000 0000000000000000000000000000000000000000
    test-not ether 8892 client fefb 05 00 00000001 0001 0004 ff ff 0000 0000000000000000000000000000000000000000

protocol profinet-rt 682 PROFINET-RT industrial
    summary "frame of cyclic data, alarms or time in the ranges that are given out"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/plugins/epan/profinet/packet-pn-rt.c
    match ether 8892
        number u16be 0 = 32-64767
        field profinet_rt.frame number 0 u16be
    match ether 8892
        number u16be 0 = 65280-65423
        field profinet_rt.frame number 0 u16be
    test ether 8892 client 8000 80 80 000000000000000000000000000000000000000000000000000000000000000000000000 1234 35 00
    test-not ether 8892 client fefe 05 00 00000001 0001 0004 ff ff 0000 0000000000000000000000000000000000000000

protocol goose 683 GOOSE industrial
    summary "frame of substation events: its unit is tagged as such"
    source document https://github.com/mz-automation/libiec61850
    match ether 88b8
        at 8 61 81 ?? 80
        field goose.appid number 0 u16be
        field goose.control_block text 12 sized u8
    match ether 88b8
        at 8 61 82 ???? 80
        field goose.appid number 0 u16be
        field goose.control_block text 13 sized u8
    match ether 88b8
        at 8 61 ?? 80
        number u8 9 = 0-127
        field goose.appid number 0 u16be
        field goose.control_block text 11 sized u8
    test ether 88b8 client 0001 0052 0000 0000 61 81 47 80 0f 'IED1LD0/LLN0$GO' 81 02 07d0 82 0b 'IED1LD0/DS1' 83 02 'g1' 84 08 65a1b2c3000000 0a 85 01 01 86 01 00 87 01 00 88 01 01 89 01 00 8a 01 01 ab 03 83 01 00
    test-not ether 88b8 client 0001 0010 0000 0000 62 81 05 80 0f 'IED1LD0/LLN0$GO'

protocol sampled-values 684 Sampled-Values industrial
    summary "frame of measurements of a substation: its unit is tagged as such"
    source document https://github.com/mz-automation/libiec61850
    match ether 88ba
        at 8 60
        field sampled_values.appid number 0 u16be
    test ether 88ba client 4000 0024 0000 0000 60 1a 80 01 01 a2 14 30 12 80 04 'MU01' 82 02 0001 83 04 00000001 85 01 00
    test-not ether 88ba client 4000 0010 0000 0000 61 05 80 01 01 a2 14 30

protocol ethercat 685 EtherCAT industrial
    summary "frame of type 1, and a command that is in use"
    source document https://www.ethercat.org/en/technology.html
    match ether 88a4
        at 1 1?
        number u8 2 = 0-14
        field ethercat.command number 2 u8
    match ether 88a4
        at 1 4? | 5?
    test ether 88a4 client 0e10 07 01 0000 3001 0200 0000 0000 0000
    test-not ether 88a4 client 0e20 07 01 0000 3001 0200 0000 0000 0000

protocol powerlink 686 POWERLINK industrial
    summary "frame with one of the types of message"
    source document https://www.br-automation.com/en/technologies/powerlink/
    match ether 88ab
        at 0 01 | 03 | 04 | 05 | 06 | 07 | 0d
        field powerlink.type number 0 u8
        field powerlink.source number 2 u8
    test ether 88ab client 01 ff f0 00 00 00 00000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not ether 88ab client 02 ff f0 00 00 00 00000000000000000000000000000000000000000000000000000000000000000000000000000000

protocol sercos3 687 SERCOS-III industrial
    summary "frame of the third generation of Sercos"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/plugins/epan/sercosiii/packet-sercosiii.c
    match ether 88cd
        size 6-1500
    test ether 88cd client 00 00 00000000 00000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not ether 88cd client 0000

protocol cc-link-ie 688 CC-Link-IE industrial
    summary "frame of the field or control network with a known type"
    source document https://www.cc-link.org/en/cclink/cclinkie/index.html
    match ether 890f
        size 4-1500
    test ether 890f client 10 00 0000 00000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not ether 890f client 10

protocol mrp 689 MRP industrial
    summary "frame of version 1 of the redundancy of a ring"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/plugins/epan/profinet/packet-pn-mrp.c
    match ether 88e3
        at 0 0001
        field mrp.type number 2 u8
    test ether 88e3 client 0001 02 10 8000 020000000001 0001 0000 0000 00000001 01 0e 0001 ffffffffffffffffffffffffffffffff 00 00
    test-not ether 88e3 client 0002 02 10 8000 020000000001 0001 0000 0000 00000001

protocol prp 690 PRP-HSR industrial
    summary "supervision of redundant networks, or a frame with the tag of a ring"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-hsr-prp-supervision.c
    match ether 88fb
        at 1 01 | 00
        at 4 14 | 15 | 16 | 17
    test ether 88fb client 0001 0001 14 06 020000000001 00 00 000000000000000000000000000000000000000000000000000000000000
    test-not ether 88fb client 0001 0001 13 06 020000000001 00 00 000000000000000000000000000000000000000000000000000000000000

protocol stp 847 STP networking
    summary "LLC of bridges, or Cisco's of each VLAN, and the version and type of a message"
    source document https://standards.ieee.org/ieee/802.1Q/10323/
    match ether 0000
        at 0 424203 0000
        number u8 5 = 0-4
        at 6 00 | 02 | 80
        field stp.version number 5 u8
        field stp.root hex 8 length 8
    match ether 0000
        at 0 aaaa03 00000c 010b 0000
        number u8 10 = 0-4
        at 11 00 | 02 | 80
        field stp.version number 10 u8
        field stp.root hex 13 length 8
    test ether 0026 client 424203 0000 00 00 00 8000020000000001 00000000 8000020000000001 8001 0000 1400 0200 0f00
    test ether 0032 client aaaa03 00000c 010b 0000 02 02 3c 8001020000000001 00000000 8001020000000001 8001 0000 1400 0200 0f00 00 0000 0002 0001
    test-not ether 0026 client 424203 0001 00 00 00 8000020000000001 00000000 8000020000000001 8001 0000 1400 0200 0f00

protocol cdp 848 CDP networking
    summary "SNAP with Cisco's number and that of the protocol, and a version"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-cdp.c
    match ether 0000
        at 0 aaaa03 00000c 2000
        at 8 01 | 02
        field cdp.device text after 0001 00?? until 00
    test ether 0021 client aaaa03 00000c 2000 02 b4 5a5a 0001 000f 'switch1.lab' 0004 0008 0001
    test-not ether 001b client aaaa03 00000c 2000 05 b4 5a5a 0001 000f 'switch1.lab'

protocol vtp 849 VTP networking
    summary "SNAP with Cisco's number and that of the protocol, and a version"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-vtp.c
    match ether 0000
        at 0 aaaa03 00000c 2003
        number u8 8 = 1-3
        number u8 9 = 1-6
        number u8 11 = 0-32
        field vtp.domain text 11 sized u8
    test ether 0014 client aaaa03 00000c 2003 01 01 01 03 'lab' 00000000 00
    test-not ether 0014 client aaaa03 00000c 2003 01 09 01 03 'lab' 00000000 00

protocol dtp 850 DTP networking
    summary "SNAP with Cisco's number and that of the protocol, and a version"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-dtp.c
    match ether 0000
        at 0 aaaa03 00000c 2004 01
    test ether 000e client aaaa03 00000c 2004 01 0001 0005 00
    test-not ether 000e client aaaa03 00000c 2004 02 0001 0005 00

protocol udld 851 UDLD networking
    summary "SNAP with Cisco's number and that of the protocol, and a version"
    source document https://www.rfc-editor.org/rfc/rfc5171
    match ether 0000
        at 0 aaaa03 00000c 0111 2?
        number u8 8 = 33-38
    test ether 0014 client aaaa03 00000c 0111 21 00 5a5a 0001 0008 'sw01'
    test-not ether 0014 client aaaa03 00000c 0111 41 00 5a5a 0001 0008 'sw01'

protocol pagp 852 PAgP networking
    summary "SNAP with Cisco's number and that of the protocol, and a version"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-pagp.c
    match ether 0000
        at 0 aaaa03 00000c 0104
        at 8 01 | 02
    test ether 0010 client aaaa03 00000c 0104 01 00 000000000000
    test-not ether 0010 client aaaa03 00000c 0104 03 00 000000000000

protocol edp 853 EDP networking
    summary "SNAP with Extreme's number and that of the protocol, version 1 and a length"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-edp.c
    match ether 0000
        at 0 aaaa03 00e02b 00bb 01
    test ether 0018 client aaaa03 00e02b 00bb 01 00 0010 5a5a 0001 0000 020000000001
    test-not ether 0018 client aaaa03 00e02b 00bb 02 00 0010 5a5a 0001 0000 020000000001

protocol fdp 854 FDP networking
    summary "SNAP with Foundry's number and that of the protocol, and a version"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-fdp.c
    match ether 0000
        at 0 aaaa03 00e052 2000
        at 8 01 | 02
    test ether 0014 client aaaa03 00e052 2000 01 b4 5a5a 0001 0008 'sw01'
    test-not ether 0014 client aaaa03 00e052 2000 05 b4 5a5a 0001 0008 'sw01'

protocol is-is 855 IS-IS networking
    summary "LLC of ISO's network layer, and the header of a message between systems"
    source document https://www.rfc-editor.org/rfc/rfc1142
    match ether 0000
        at 0 fefe03 83
        at 5 01
        at 7 0f | 10 | 11 | 12 | 14 | 18 | 19 | 1a | 1b
        at 8 01 00
        field isis.type number 7 u8
    test ether 001e client fefe03 83 1b 01 00 0f 01 00 00 01 020000000001 001e 001b 40 02000000000101
    test-not ether 001e client fefe03 83 1b 01 00 1f 01 00 00 01 020000000001 001e 001b 40 02000000000101

protocol netbeui 856 NetBEUI networking
    summary "LLC of NetBIOS, and the mark of its frames"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-netbios.c
    match ether 0000
        at 0 f0f0 03 2c00 ffef
        number u8 7 = 0-31
        field netbeui.name text 31 length 15
    match ether 0000
        at 0 f0/fe f0/fe
        at 4 0e00 ffef
        number u8 8 = 0-31
    test ether 002f client f0f0 03 2c00 ffef 0a 00 0000 0000 0000 '\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0' 'STATION1       \0'
    test-not ether 002f client f0f0 03 2c00 ffee 0a 00 0000 0000 0000 '\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0' 'STATION1       \0'

protocol carp 857 CARP networking
    summary "IP protocol 112 and the length of the counter and digest that the BSDs send"
    source document https://man.openbsd.org/carp
    match ip 112
        at 0 21
        at 3 07
        size 36-36
        field carp.group number 1 u8
        field carp.skew number 2 u8
    test ip 112 client 21 01 00 07 00 01 5a5a 0000000000000001 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b
    test-not ip 112 client 21 01 00 08 00 01 5a5a 0000000000000001 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b
