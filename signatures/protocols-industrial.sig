# Control of machines, plants, buildings, grids and vehicles.
# SPDX-License-Identifier: MIT

protocol umas 364 UMAS industrial
    summary "Modbus with the function that Schneider's programming software uses"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-mbtcp.h
    port tcp 502
    match tcp client
        at 2 0000 0?
        number u16be 4 = rest
        at 7 5a
        number u8 6 = 0-247
        size 9-260
        field modbus.unit number 6 u8
        field umas.function number 9 u8
    then server
        at 2 0000 0?
        at 7 5a | da
    test tcp client 0001 0000 0004 00 5a 00 02 server 0001 0000 0008 00 5a 00 fe 0e300b01
    test-not tcp client 0001 0000 0004 00 5b 00 02 server 0001 0000 0008 00 5b 00 fe 0e300b01

protocol modbus 44 Modbus industrial
    summary "header with protocol 0, the length of what follows, and a known function"
    source document https://modbus.org/docs/Modbus_Messaging_Implementation_Guide_V1_0b.pdf
    port tcp 502
    match tcp client
        at 2 0000 0006
        number u8 6 = 0-255
        number u8 7 = 1-6
        field modbus.unit number 6 u8
        field modbus.function number 7 u8
        field modbus.address number 8 u16be
    match tcp client
        at 2 0000 00
        number u16be 4 = rest
        number u8 5 = 2-254
        number u8 7 = 1-66
        field modbus.unit number 6 u8
        field modbus.function number 7 u8
    then server
        at 2 0000 00
        number u16be 4 = rest
        number u8 5 = 2-254
        number u8 7 = 1-196
    test tcp client 0001 0000 0006 01 03 006b 0003 server 0001 0000 0009 01 03 06 022b 0000 0064
    test tcp client 0001 0000 0005 01 2b 0e 01 00 server 0001 0000 000d 01 2b 0e 01 01 00 00 01 00 03 'ACM'
    test-not tcp client 0001 0001 0006 01 03 006b 0003

protocol dnp3 244 DNP3 industrial
    summary "start bytes of a frame with a control byte that is in use, or on both sides"
    source document https://standards.ieee.org/ieee/1815/5414/
    port tcp 20000
    port udp 20000
    match tcp client
        at 0 0564
        number u8 2 = 5-255
        field dnp3.destination number 4 u16le
        field dnp3.source number 6 u16le
    then server
        at 0 0564
        number u8 2 = 5-255
    match tcp either
        at 0 0564 05
        at 3 c0 | c9 | c2 | d2 | f2 | 00 | 0b | 40 | 49 | 80 | 8b | c1
        field dnp3.destination number 4 u16le
        field dnp3.source number 6 u16le
    match tcp either
        at 0 0564
        number u8 2 = 8-255
        at 3 c4 | c3 | d3 | f3 | e3 | 44 | 43 | 53 | 63 | 73
        at 10 c? | f? | e? | d?
        at 11 c? | d? | e? | f?
        field dnp3.destination number 4 u16le
        field dnp3.source number 6 u16le
        field dnp3.function number 12 u8
    match udp either
        at 0 0564
        number u8 2 = 5-255
        field dnp3.destination number 4 u16le
        field dnp3.source number 6 u16le
    then either
        at 0 0564
        number u8 2 = 5-255
    test tcp client 0564 14 f3 0100 0004 0a3b c0 c3 01 3c 02 06 3c 03 06 3c 04 06 3c 01 06 9a12
    test tcp client 0564 05 c9 0100 0004 bd7a
    test-not tcp client 0565 14 f3 0100 0004 0a3b c0 c3 01 3c 02 06 3c 03 06 3c 04 06 3c 01 06 9a12

protocol iec-104 245 IEC-104 industrial
    summary "frame that starts, stops or tests the transfer of data, or frames of data on both sides"
    source document https://github.com/mz-automation/lib60870
    port tcp 2404
    match tcp either
        at 0 6804 07 000000 | 6804 0b 000000 | 6804 13 000000 | 6804 23 000000 | 6804 43 000000 | 6804 83 000000
    match tcp server
        at 0 68
        number u8 1 = 14-253
        number u8 6 = 1-127
        number u8 8 = 1-127
        at 12 00 | 01
        field iec_104.type number 6 u8
        field iec_104.address number 10 u16le
    then client
        at 0 68
        number u8 1 = 4-253
    match tcp client
        at 0 68
        number u8 1 = 14-253
        number u8 6 = 1-127
        number u8 8 = 1-127
        at 12 00
        field iec_104.type number 6 u8
        field iec_104.address number 10 u16le
    then server
        at 0 68
        number u8 1 = 4-253
    match tcp client
        at 0 6804 01 00
    then server
        at 0 68
        number u8 1 = 4-253
    test tcp client 6804 07 000000 server 6804 0b 000000
    test tcp server 680e 0000 0000 64 01 07 00 0100 000000 14 client 6804 01 00 0200
    test-not tcp client 6804 08 000000

protocol s7comm-plus 361 S7comm-plus industrial
    summary "connection request on ISO transport, then a data unit with the newer identifier"
    source document https://sourceforge.net/projects/s7commwireshark/
    port tcp 102
    match tcp client
        at 0 0300 00
        at 5 e0 0000
        find 14-80 02f080 72 01 | 02f080 72 02 | 02f080 72 03
        field s7comm.destination hex after c2 sized u8
    match tcp either
        at 0 0300
        at 4 02f080 72
        number u8 8 = 1-3
    test tcp client 0300 0016 11 e0 0000 0001 00 c0 01 0a c1 02 0100 c2 02 0102 server 0300 0016 11 d0 0001 0002 00 c0 01 0a c1 02 0100 c2 02 0102 client 0300 001d 02f080 72 01 0010 31 0000 04ca 0000 0001 00000120 36 72 01 0000
    test-not tcp client 0300 0016 11 e0 0000 0001 00 c0 01 0a c1 02 0100 c2 02 0102 server 0300 0016 11 d0 0001 0002 00 c0 01 0a c1 02 0100 c2 02 0102 client 0300 0010 02f080 73 01 0010 31 0000 04ca

protocol s7comm 249 S7comm industrial
    summary "connection request on ISO transport, then a data unit with the identifier 50"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-s7comm.c
    port tcp 102
    match tcp client
        at 0 0300 00
        at 5 e0 0000
        find 14-80 02f080 32 01 0000 | 02f080 32 07 0000
        field s7comm.destination hex after c2 sized u8
    match tcp either
        at 0 0300
        at 4 02f080 32 01 | 02f080 32 02 | 02f080 32 03 | 02f080 32 07
        at 9 0000
        field s7comm.kind number 8 u8
    test tcp client 0300 0016 11 e0 0000 0001 00 c0 01 0a c1 02 0100 c2 02 0102 server 0300 0016 11 d0 0001 0002 00 c0 01 0a c1 02 0100 c2 02 0102 client 0300 0019 02f080 32 01 0000 0000 0008 0000 f0 00 0001 0001 01e0
    test-not tcp client 0300 0016 11 e0 0000 0001 00 c0 01 0a c1 02 0100 c2 02 0102 server 0300 0016 11 d0 0001 0002 00 c0 01 0a c1 02 0100 c2 02 0102 client 0300 0019 02f080 33 01 0000 0000 0008 0000 f0 00 0001 0001 01e0

protocol mms 366 MMS industrial
    summary "connection request on ISO transport, then a session for the manufacturing messages"
    source document https://github.com/mz-automation/libiec61850
    port tcp 102
    match tcp client
        at 0 0300 00
        at 5 e0 0000
        find 14-80 02f080 0d
        find 40-400 28 ca 22 02
    match tcp either
        at 0 0300
        at 4 02f080 01 00 01 00 61
        find 12-24 02 01 03 a0
    test tcp client 0300 0016 11 e0 0000 0001 00 c0 01 0d c2 02 0001 c1 02 0000 server 0300 0016 11 d0 0001 0001 00 c0 01 0d c2 02 0001 c1 02 0000 client 0300 00bb 02f080 0db2 05 06 13 01 00 16 01 02 14 02 0002 33 02 0001 34 02 0001 c1 9c 31 8199 a0 03 80 01 01 a2 8191 81 04 00000001 82 04 00000001 a4 23 30 0f 02 01 01 06 04 52010001 30 04 06 02 5101 30 10 02 01 03 06 05 28ca220201 30 04 06 02 5101
    test tcp server 0300 001b 02f080 01 00 01 00 61 0e 30 0c 02 01 03 a0 07 a1 05 02 01 01
    test-not tcp server 0300 001b 02f080 01 00 01 00 62 0e 30 0c 02 01 03 a0 07 a1 05 02 01 01

protocol h323 158 H323 voip
    summary "set-up of a call with its user information, or a registration with the identifier of the protocol"
    source document https://www.itu.int/rec/T-REC-H.225.0
    port tcp 1720
    port udp 1719
    match tcp client
        at 0 0300
        at 4 08 02 ?? ?? 05
        number u16be 2 = size
        find 9-400 7e ?? ?? 05
    match udp either
        at 4 06 00 08 91 4a 00
        size 12-1500
    test tcp client 0300 0033 08 02 3039 05 04 03 8893a5 28 04 'bob\0' 7e 001d 05 20 b0 06 00 08 91 4a 00 04 01 40 02 0062 006f 00 0000 0000 0000 0000 0000
    test udp client 01 00 0001 06 00 08 91 4a 00 04 00 c0a80001 06b7 22c0 b5
    test-not udp client 01 00 0001 06 00 08 91 4b 00 04 00 c0a80001 06b7 22c0 b5

protocol ethernet-ip 278 EtherNet/IP industrial
    summary "encapsulation: the registration of a session, a list of devices, or data with its length"
    source document https://www.odva.org/technology-standards/key-technologies/ethernet-ip/
    port tcp 44818
    port udp 44818
    match tcp either
        at 0 6500 0400
        at 8 00000000
        at 20 00000000 0100 0000
    match udp server
        at 0 6300
        number u16le 2 = rest - 20
        at 8 00000000
        at 24 0100 0c00
        field ethernet_ip.vendor number 48 u16le
        field ethernet_ip.product_code number 52 u16le
        field ethernet_ip.serial hex 58 length 4
        field ethernet_ip.product text 62 sized u8
    match udp client
        at 0 6300 0000 | 0400 0000 | 6400 0000
        at 4 00000000 00000000
        at 20 00000000
        size 24-24
    match tcp client
        at 0 6300 0000 | 0400 0000 | 6400 0000
        at 4 00000000 00000000
        at 20 00000000
    match tcp either
        at 0 6f00 | 7000
        number u16le 2 = rest - 20
        at 8 00000000
        at 20 00000000
        number u32le 24 = 0-3
    test tcp client 6500 0400 00000000 00000000 0000000000000000 00000000 0100 0000
    test udp client 6300 0000 00000000 00000000 0000000000000000 00000000
    test udp server 6300 3100 00000000 00000000 0000000000000000 00000000 0100 0c00 2b00 0100 0002af12c0a80101 0000000000000000 0100 0e00 3700 1401 0060 01020304 09 '1756-ENBT' 03
    test-not tcp client 6500 0400 00000000 00000001 0000000000000000 00000000 0100 0000

protocol cip 393 CIP industrial
    summary "a sequenced address of eight bytes and connected data"
    source document https://www.odva.org/technology-standards/key-technologies/common-industrial-protocol-cip/
    port udp 2222
    match udp either
        at 0 0200 0280 0800
        at 14 b100
        number u16le 16 = rest
        field cip.connection hex 6 length 4
    test udp client 0200 0280 0800 01020304 05000000 b100 0800 0100 00000001 aabb
    test-not udp client 0200 0280 0900 01020304 05000000 b100 0800 0100 00000001 aabb

protocol bacnet 334 BACnet industrial
    summary "virtual link of BACnet/IP with a known function, its length, and version 1 of the network layer"
    source document https://bacnet.org/
    port udp 47808
    match udp either
        at 0 81 0a | 81 0b | 81 09
        number u16be 2 = size
        at 4 01
        field bacnet.function number 1 u8
    match udp either
        at 0 81 04
        number u16be 2 = size
        at 10 01
        field bacnet.function number 1 u8
    match udp either
        at 0 81 00 0006 | 81 05 0006 | 81 02 0004 | 81 06 0004 | 81 08 ????
        number u16be 2 = size
        field bacnet.function number 1 u8
    test udp client 81 0b 000c 01 20 ffff 00 ff 10 08
    test udp client 81 04 0012 c0a80101 bac0 01 20 ffff 00 ff 10 08
    test-not udp client 81 0b 000d 01 20 ffff 00 ff 10 08

protocol knxnet-ip 410 KNXnet/IP industrial
    summary "header of version 1.0 with a known group of services and the whole length"
    source document https://github.com/calimero-project/calimero-core
    port udp 3671
    port tcp 3671
    match udp either
        at 0 06 10 02 02
        number u16be 4 = size
        at 14 36 01
        field knxnet_ip.service number 2 u16be
        field knxnet_ip.device text 38 until 00
    match udp either
        at 0 06 10 02 04
        number u16be 4 = size
        at 6 36 01
        field knxnet_ip.service number 2 u16be
        field knxnet_ip.device text 30 until 00
    match udp either
        at 0 06 10
        at 2 02 | 03 | 04 | 05 | 06 | 07 | 08 | 09
        number u16be 4 = size
        field knxnet_ip.service number 2 u16be
    match tcp either
        at 0 06 10
        at 2 02 | 03 | 04 | 05 | 06 | 07 | 08 | 09
        number u16be 4 = size
        at 4 0? ??
        field knxnet_ip.service number 2 u16be
    test udp client 06 10 0201 000e 08 01 c0a80105 0e57
    test udp client 06 10 0420 0015 04 49 00 00 11 00 bc e0 0000 0001 01 00 81
    test-not udp client 06 10 0201 000f 08 01 c0a80105 0e57

protocol opc-ua 360 OPC-UA industrial
    summary "hello with the whole length and the address of an end point, or the answer to it"
    source document https://reference.opcfoundation.org/Core/Part6/v105/docs/7.1
    port tcp 4840
    match tcp client
        at 0 'HELF'
        number u32le 4 = size
        at 8 00000000
        field opc_ua.endpoint text 28 sized u32le
    match tcp either
        at 0 'ACKF' 1c000000 | 'OPNF' ???? 0000 | 'MSGF' ???? 0000
        number u32le 4 = size
    match tcp server
        at 0 'RHEF'
        number u32le 4 = size
    test tcp client 'HELF' 33000000 00000000 00000100 00000100 00000000 00000000 13000000 'opc.tcp://plc1:4840'
    test-not tcp client 'HELO' 33000000 00000000 00000100 00000100 00000000 00000000 13000000 'opc.tcp://plc1:4840'

protocol fins 362 FINS industrial
    summary "header of a command and of its response, or the header of FINS over TCP"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-omron-fins.c
    port udp 9600
    port tcp 9600
    match udp client
        at 0 80 00 02 | 81 00 02 | 80 00 07 | 81 00 07
        number u8 3 = 0-127
        number u8 6 = 0-127
        at 10 01 | 02 | 03 | 04 | 05 | 06 | 07 | 09 | 0c | 21 | 22 | 23 | 26
        number u8 11 = 0-50
        size 12-2012
        field fins.command number 10 u16be
    then server
        at 0 c0 00 02 | c1 00 02 | c0 00 07 | c1 00 07
        number u8 10 = 1-38
        number u8 11 = 0-50
        size 14-2012
    match udp client
        at 0 80 00 02 | 81 00 02 | 80 00 07 | 81 00 07
        number u8 3 = 0-127
        number u8 6 = 0-127
        at 10 0101 | 0102 | 0103 | 0104 | 0105 | 0401 | 0402 | 0501 | 0502 | 0601 | 0620 | 0701 | 0702
        size 12-2012
        field fins.command number 10 u16be
    match tcp either
        at 0 'FINS' 0000
        at 8 000000
        number u8 11 = 0-6
        field fins.tcp_command number 8 u32be
    test udp client 80 00 02 00 01 00 00 63 00 01 0101 82 0064 00 0001 server c0 00 02 00 63 00 00 01 00 01 0101 0000 1234
    test tcp client 'FINS' 0000000c 00000000 00000000 00000000
    test-not udp client 80 00 02 00 01 00 00 63 00 01 0111 82 0064 00 0001 server c0 00 03 00 63 00 00 01 00 01 0101 0000 1234

protocol slmp 691 SLMP industrial
    summary "subheader and route of a 3E or 4E frame to or from the module of a processor"
    source document https://www.cc-link.org/en/cclink/slmp/index.html
    port tcp 5007
    port udp 5006
    match tcp either
        at 0 5000 00 ff ff03 00 | d000 00 ff ff03 00
        field slmp.command number 11 u16le
    match tcp either
        at 0 5400 ???? 0000 00 ff ff03 00 | d400 ???? 0000 00 ff ff03 00
        field slmp.command number 15 u16le
    match udp either
        at 0 5000 00 ff ff03 00 | d000 00 ff ff03 00
        number u16le 7 = rest
        field slmp.command number 11 u16le
    test tcp client 5000 00 ff ff03 00 0c00 1000 0104 0000 640000 a8 0300
    test tcp client 5400 3412 0000 00 ff ff03 00 0c00 1000 0104 0000 640000 a8 0300
    test-not tcp client 5100 00 ff ff03 00 0c00 1000 0104 0000 640000 a8 0300

protocol beckhoff-ads 365 ADS industrial
    summary "header of AMS over TCP with its length, a command and flags, or a question for devices"
    source document https://infosys.beckhoff.com/content/1033/tcadscommon/12440276875.html
    port tcp 48898
    port udp 48899
    match tcp either
        at 0 0000
        number u32le 2 = rest
        number u16le 22 = 1-9
        at 24 0400 | 0500
        at 30 0000
        field beckhoff_ads.target hex 6 length 6
        field beckhoff_ads.port number 12 u16le
        field beckhoff_ads.command number 22 u16le
    match udp either
        at 0 03661471 00000000
        field beckhoff_ads.operation number 8 u32le
    test tcp client 0000 20000000 c0a801050101 5303 c0a801640101 018a 0100 0400 00000000 00000000 01000000
    test udp client 03661471 00000000 01000000 c0a801640101 1027 00000000
    test-not tcp client 0000 20000000 c0a801050101 5303 c0a801640101 018a 0a00 0400 00000000 00000000 01000000

protocol hart-ip 72 HART-IP industrial
    summary "message of version 1 with its whole length: the opening of a session or a known kind"
    source document https://www.fieldcommgroup.org/technologies/hart
    port udp 5094
    port tcp 5094
    match udp either
        at 0 01 00 00 00 | 01 01 00 00
        at 6 000d 01 | 000d 00
        size 13-13
        field hart_ip.timer number 9 u32be
    match udp either
        at 0 01
        number u8 1 = 0-2
        number u8 2 = 0-4
        number u8 3 = 0-20
        number u16be 6 = size
        size 8-300
        field hart_ip.kind number 2 u8
    match tcp client
        at 0 01 00 00 00
        at 6 000d 01 | 000d 00
        field hart_ip.timer number 9 u32be
    test udp client 01 00 00 00 0001 000d 01 00007530
    test udp client 01 00 03 00 0002 000d 02 80 00 00 82
    test-not udp client 02 00 00 00 0001 000d 01 00007530

protocol ieee-c37118 367 IEEE-C37118 industrial
    summary "frame of synchrophasors: a kind and version, its length and a plausible time"
    source document https://standards.ieee.org/ieee/C37.118.2/4946/
    port tcp 4712
    port udp 4713
    match udp either
        at 0 aa01 | aa11 | aa21 | aa31 | aa41 | aa02 | aa12 | aa22 | aa32 | aa42 | aa52
        number u16be 2 = size
        number u32be 6 = 1000000000-2147483647
        field ieee_c37118.id number 4 u16be
    match tcp either
        at 0 aa41 0012 | aa42 0012
        number u32be 6 = 631152000-2147483647
        field ieee_c37118.id number 4 u16be
        field ieee_c37118.command number 14 u16be
    match tcp either
        at 0 aa21 | aa31 | aa22 | aa32 | aa52 | aa01 | aa02
        number u16be 2 = size
        number u32be 6 = 1000000000-2147483647
        field ieee_c37118.id number 4 u16be
    test tcp client aa41 0012 003c 65a1b2c3 00000000 0005 1c4f
    test udp server aa01 001c 003c 65a1b2c3 00000000 0000 38a4 0000 e2fd 0000 9c40 1f3b
    test-not tcp client aa41 0013 003c 65a1b2c3 00000000 0005 1c4f

protocol iec62056 379 IEC62056 industrial
    summary "wrapper of version 1 with its length, and an association for the objects of meters"
    source document https://www.dlms.com/dlms-cosem/
    port tcp 4059
    port udp 4059
    match tcp either
        at 0 0001
        number u16be 6 = rest
        at 8 60 | 61
        find 10-40 06 07 60 85 74 05 08 01
        field dlms.source number 2 u16be
        field dlms.destination number 4 u16be
    match udp either
        at 0 0001
        number u16be 6 = rest
        at 8 60 | 61
        find 10-40 06 07 60 85 74 05 08 01
        field dlms.source number 2 u16be
        field dlms.destination number 4 u16be
    match tcp either
        at 0 7e a?
        find 4-14 e6 e6 00 60 | e6 e7 00 61
    match tcp client
        at 0 7e a0
        number u8 2 = 7-33
        at 5 93
    then server
        at 0 7e a0
        at 5 73
    match udp either
        at 0 7e a0
        number u8 2 = size - 2
        at -1 7e
        size 9-130
    match udp client
        at 0 0001
        number u16be 6 = rest
        at 8 c0 01 | c1 01 | c3 01
        number u8 10 = 64-255
        size 12-2000
    then server
        at 0 0001
        number u16be 6 = rest
        at 8 c4 | c5 | c7
    match tcp client
        at 0 0001
        number u16be 6 = rest
        at 8 c0 01 | c1 01 | c3 01
        number u8 10 = 64-255
    then server
        at 0 0001
        at 8 c4 | c5 | c7
    test tcp client 0001 0010 0001 001f 60 1d a1 09 06 07 60 85 74 05 08 01 01 be 10 04 0e 01 00 00 00 06 5f 1f 04 00 00 7e 1f 04b0
    test tcp client 7e a0 07 03 41 93 5a64 7e server 7e a0 07 41 03 73 4c45 7e
    test udp client 7e a0 07 03 41 93 5a64 7e
    test-not tcp client 0001 0010 0001 001f 60 1d a1 09 06 07 60 85 74 05 09 01 01 be 10 04 0e 01 00 00 00 06 5f 1f 04 00 00 7e 1f 04b0

protocol ansi-c1222 397 ANSI-C1222 industrial
    summary "element with the identifier of the networks of meters"
    source document https://www.rfc-editor.org/rfc/rfc6142
    port udp 1153
    port tcp 1153
    match udp either
        at 0 60
        find 2-60 60 7c 86 f7 54 01 16
    match tcp either
        at 0 60
        find 2-60 60 7c 86 f7 54 01 16
    test udp client 60 1d a2 0d 06 0b 60 7c 86 f7 54 01 16 00 7b 02 01 a8 03 02 01 05 be 07 28 05 81 03 80 01 20
    test-not udp client 60 1d a2 0d 06 0b 60 7c 86 f7 54 01 15 00 7b 02 01 a8 03 02 01 05 be 07 28 05 81 03 80 01 20

protocol some-ip 229 SOME/IP industrial
    summary "header with the length of what follows, version 1 of the protocol, a kind of message and a code"
    source document https://www.autosar.org/fileadmin/standards/R22-11/FO/AUTOSAR_PRS_SOMEIPProtocol.pdf
    port udp 30490 30501
    port tcp 30501
    match udp either
        at 0 ffff 8100
        at 12 01 01 02 00
        field some_ip.service number 0 u16be
        field some_ip.method number 2 u16be
    match udp either
        number u32be 4 = rest
        number u32be 4 = 8-65535
        at 12 01
        at 14 00 | 01 | 02 | 80 | 81 | 20 | 21 | 22 | a0 | a1
        number u8 15 = 0-10
        size 16-65535
        field some_ip.service number 0 u16be
        field some_ip.method number 2 u16be
    match tcp either
        number u32be 4 = rest
        number u32be 4 = 8-65535
        at 12 01
        at 14 00 | 01 | 02 | 80 | 81
        at 15 00
        field some_ip.service number 0 u16be
        field some_ip.method number 2 u16be
    test udp client 1234 0421 0000000c 0001 0005 01 01 00 00 00000007
    test udp client ffff 8100 00000014 0000 0001 01 01 02 00 c0 000000 00000000 00000000
    test-not udp client 1234 0421 0000000d 0001 0005 01 01 00 00 00000007

protocol v2gtp 746 V2GTP industrial
    summary "version and its inverse, a message between vehicle and charger, and the length of what follows"
    source document https://github.com/EVerest/libiso15118
    port udp 15118
    match udp either
        at 0 01fe 9000 | 01fe 9001 | 01fe 9002 | 01fe 9003
        number u32be 4 = rest
    match tcp either
        at 0 01fe 8001 | 01fe 8002 | 01fe 8003 | 01fe 8004 | 01fe 8101
        number u32be 4 = rest
        at 4 0000
    test udp client 01fe 9000 00000002 10 00
    test tcp client 01fe 8001 00000008 80 00 db ab 93 71 d3 23
    test-not udp client 01fe 9004 00000002 10 00

protocol doip 692 DoIP industrial
    summary "version and its inverse, a known type and the length of what follows"
    source document https://www.iso.org/standard/74785.html
    port udp 13400
    port tcp 13400
    match udp either
        at 0 01fe | 02fd | 03fc | 04fb | ff00
        at 2 0004
        number u32be 4 = rest
        field doip.vin text 8 length 17
    match udp either
        at 0 01fe | 02fd | 03fc | 04fb | ff00
        at 2 000? | 400?
        number u32be 4 = rest
        field doip.type number 2 u16be
    match tcp either
        at 0 02fd | 03fc | 04fb
        at 2 000? | 800?
        number u32be 4 = rest
        at 4 0000
        field doip.type number 2 u16be
    test udp client ff00 0001 00000000
    test udp server 02fd 0004 00000021 'WVWZZZ1JZXW000001' 1010 020000000001 020000000001 00 00
    test tcp client 02fd 0005 00000007 0e00 00 00000000
    test-not tcp client 02fc 0005 00000007 0e00 00 00000000

protocol rtps 359 RTPS messaging
    summary "header of version 2 of the real-time protocol of publishers and subscribers"
    source document https://www.omg.org/spec/DDSI-RTPS/2.5/PDF
    match udp either
        at 0 'RTPS' 02 | 'RTPX' 02
        number u8 5 = 0-9
        size 20-65535
        field rtps.vendor hex 6 length 2
    match tcp either
        at 0 'RTCP' 02 | 'RTPS' 02
        number u8 5 = 0-9
    test udp client 'RTPS' 02 02 0101 010203040506070809000001 0e 01 0c00 000000000000000000000000
    test-not udp client 'RTPS' 03 02 0101 010203040506070809000001 0e 01 0c00 000000000000000000000000

protocol hislip 372 HiSLIP industrial
    summary "header of the protocol of instruments: a known kind and a length below four gigabytes"
    source document https://www.ivifoundation.org/downloads/Protocol%20Specifications/IVI-6.1_HiSLIP-2.0-2020-04-23.pdf
    port tcp 4880
    match tcp client
        at 0 'HS' 00 00
        at 8 00000000 0000
        field hislip.address text 12 sized u32be
    match tcp either
        at 0 'HS'
        number u8 2 = 1-40
        at 8 00000000 00
    test tcp client 'HS' 00 00 0100 5a5a 0000000000000007 'hislip0'
    test-not tcp client 'HT' 00 00 0100 5a5a 0000000000000007 'hislip0'

protocol egd 149 EGD industrial
    summary "production of global data: type 13, version 1, a status and a reserved word"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-egd.c
    port udp 18246
    match udp either
        at 0 0d 01
        at 28 00000000
        size 32-1432
        number u32le 20 = 0-40
        field egd.producer hex 4 length 4
        field egd.exchange number 8 u32le
    test udp client 0d 01 0001 c0000201 01000000 65a1b2c300000000 01000000 01000000 00000000 aabbccdd
    test-not udp client 0d 02 0001 c0000201 01000000 65a1b2c300000000 01000000 01000000 00000000 aabbccdd

protocol ether-s-bus 368 Ether-S-Bus industrial
    summary "telegram with its whole length, version 1 and a known attribute"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-sbus.c
    port udp 5050
    match udp either
        number u32be 0 = size
        at 0 0000
        at 4 01 00
        number u8 8 = 0-2
        field ether_s_bus.attribute number 8 u8
    test udp client 00000010 01 00 0001 00 05 06 04 0064 5a5a
    test-not udp client 00000011 01 00 0001 00 05 06 04 0064 5a5a

protocol ether-s-io 363 Ether-S-IO industrial
    summary "telegram that begins with the name of the protocol"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-esio.c
    port udp 6060
    match udp either
        at 0 'ESIO'
        size 20-1500
    test udp client 'ESIO' 0001 0030 00000001 00000001 00000001 0004 0000 00000001 00000000
    test-not udp client 'ESIP' 0001 0030 00000001 00000001 00000001 0004 0000 00000001 00000000

protocol cnp-ip 422 CNP-IP industrial
    summary "header of version 1 with the whole length and no extension"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-cnip.c
    port udp 1628 1629
    match udp either
        number u16be 0 = size
        at 2 01
        at 4 00
        at 6 0000
        number u8 3 = 1-127
        size 20-1500
        field cnp_ip.kind number 3 u8
    test udp client 001a 01 01 00 0f 0000 00001234 00000001 00000bb8 0c0001800120
    test-not udp client 001a 02 01 00 0f 0000 00001234 00000001 00000bb8 0c0001800120

protocol trdp 424 TRDP industrial
    summary "telegram of process data or a message in a train: version 1.0 and a kind in two letters"
    source document https://sourceforge.net/projects/tcnopen/
    port udp 17224 17225
    port tcp 17225
    match udp either
        at 4 01 ?? 'Pd' | 01 ?? 'Pp' | 01 ?? 'Pr' | 01 ?? 'Pe' | 01 ?? 'Mr' | 01 ?? 'Mq' | 01 ?? 'Mc' | 01 ?? 'Mp' | 01 ?? 'Me' | 01 ?? 'Mn'
        at 20 0000
        size 40-1472
        field trdp.kind text 6 length 2
        field trdp.com_id number 8 u32be
    match tcp either
        at 4 01 ?? 'Mr' | 01 ?? 'Mq' | 01 ?? 'Mc' | 01 ?? 'Mp' | 01 ?? 'Me' | 01 ?? 'Mn'
        at 20 0000
        field trdp.kind text 6 length 2
        field trdp.com_id number 8 u32be
    test udp client 00000001 0100 'Pd' 000003e8 00000000 00000000 00000004 00000000 00000000 00000000 5a5a5a5a aabbccdd
    test-not udp client 00000001 0100 'Px' 000003e8 00000000 00000000 00000004 00000000 00000000 00000000 5a5a5a5a aabbccdd

protocol atg 423 ATG industrial
    summary "question for a function of a tank gauge and an answer that repeats it"
    source document https://github.com/sjhilt/GasPot
    match tcp client
        at 0 01 ~'I' 3? 3? 3? 3? 3?
        field atg.function text 1 length 6
    then server
        at 0 01 0d 0a | 01 ~'I'
    test tcp client 01 'I20100\n' server 01 0d 0a 'I20100\r\nJAN 24, 2024  1:15 PM\r\n' 03
    test-not tcp client 01 'J20100\n' server 01 0d 0a 'J20100\r\n'

protocol codesys 747 CODESYS industrial
    summary "frame of the runtime of version 2, or of the driver of version 3 with the whole length"
    source document https://github.com/digitalbond/Redpoint/blob/master/codesys-v2-discover.nse
    port tcp 1200 2455 11740
    match tcp client
        at 0 bbbb 0100000001 | bbbb 0100000101
    match tcp either
        at 0 000117e8
        number u32le 4 = size
        at 6 0000
    test tcp client bbbb0100000001
    test tcp client 000117e8 16000000 c5 6b 40 40 00 35 2ddc 8000 0000 0100
    test-not tcp client bbbb0100000002

protocol pcworx 748 PC-WORX industrial
    summary "first message of the engineering software of Phoenix Contact's controllers"
    source document https://github.com/digitalbond/Redpoint/blob/master/pcworx-info.nse
    port tcp 1962
    match tcp client
        at 0 0101 001a
        at 12 000c 'IBETH01N0_M\0'
    test tcp client 0101 001a 00000000 7880 0003 000c 'IBETH01N0_M\0'
    test-not tcp client 0101 001a 00000000 7880 0003 000c 'IBETH01N0_N\0'

protocol proconos 749 ProConOS industrial
    summary "question for information about a controller and an answer with the same mark"
    source document https://github.com/digitalbond/Redpoint/blob/master/proconos-info.nse
    port tcp 20547
    match tcp client
        at 0 cc01 00
        at 4 4002 0000 | c001 0000
    then server
        at 0 cc
    test tcp client cc01 000b 4002 0000 47ee server cc00 0050 4042 0000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not tcp client cc01 000b 4003 0000 47ee server cc00 0050 4042 0000

protocol niagara-fox 750 Niagara-Fox industrial
    summary "hello of a station or workbench"
    source document https://github.com/digitalbond/Redpoint/blob/master/fox-info.nse
    port tcp 1911
    match tcp either
        at 0 'fox a '
        find 8-30 ' fox hello\n'
        field niagara_fox.version text after 'fox.version=s:' until '\n'
        field niagara_fox.host text after 'hostName=s:' until '\n'
        field niagara_fox.application text after 'app.name=s:' until '\n'
        field niagara_fox.application_version text after 'app.version=s:' until '\n'
    test tcp client 'fox a 1 -1 fox hello\n{\nfox.version=s:1.0\nid=i:1\nhostName=s:ws1\napp.name=s:Workbench\n};;\n'
    test-not tcp client 'fox b 1 -1 fox hello\n{\nfox.version=s:1.0\n};;\n'

protocol wdbrpc 751 WDB industrial
    summary "remote procedure call to the debugging agent of VxWorks"
    source document https://github.com/rapid7/metasploit-framework
    port udp 17185
    match udp either
        at 4 00000000 00000002 55555555
        field wdbrpc.procedure number 20 u32be
    test udp client 1a2b3c4d 00000000 00000002 55555555 00000001 00000001 00000000 00000000 00000000 00000000 5a5a5a5a 00000044 00000001 00000002 00000000 00000000
    test-not udp client 1a2b3c4d 00000000 00000002 55555556 00000001 00000001 00000000 00000000 00000000 00000000

protocol xcp 752 XCP industrial
    summary "command that connects, the first of its connection, and the answer"
    source document https://www.asam.net/standards/detail/mcd-1-xcp/
    match udp client
        at 0 0200 0000 ff
        number u8 5 = 0-1
        size 6-6
    then server
        at 0 0800 0000 ff
    match tcp client
        at 0 0200 0000 ff
        number u8 5 = 0-1
    then server
        at 0 0800 0000 ff
    test udp client 0200 0000 ff 00 server 0800 0000 ff 05 c0 08 0008 01 01
    test-not udp client 0200 0000 ff 00 server 0800 0000 fe 05 c0 08 0008 01 01

protocol gvcp 753 GVCP industrial
    summary "command for a camera with its key and the length of what follows"
    source document https://github.com/AravisProject/aravis/blob/main/src/arvgvcpprivate.h
    port udp 3956
    match udp either
        at 0 42
        at 2 0002 | 0004 | 0040 | 0080 | 0082 | 0084 | 0086 | 00c0
        number u16be 4 = rest - 2
        number u8 1 = 0-63
        field gvcp.command number 2 u16be
    test udp client 42 11 0002 0000 0001
    test-not udp client 43 11 0002 0000 0001

protocol mavlink 754 MAVLink industrial
    summary "heartbeat of version 1 or 2 of the protocol"
    source document https://mavlink.io/en/guide/serialization.html
    port udp 14550
    port tcp 5760
    match udp either
        at 0 fe 09
        at 5 00
        at 14 03
        number u8 12 = 0-255
        field mavlink.system number 3 u8
        field mavlink.autopilot number 11 u8
    match udp either
        at 0 fd 09 00 00
        at 7 000000
        at 18 03
        field mavlink.system number 5 u8
        field mavlink.autopilot number 15 u8
    match tcp either
        at 0 fd 09 00 00
        at 7 000000
        at 18 03
        field mavlink.system number 5 u8
    test udp client fe 09 00 01 01 00 00000000 02 03 51 04 03 1c7f
    test udp client fd 09 00 00 00 01 01 000000 00000000 02 03 51 04 03 1c7f
    test-not udp client fe 09 00 01 01 01 00000000 02 03 51 04 03 1c7f

protocol can 352 CAN industrial
    summary "frames of a field bus in a datagram with the mark of its standard"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-caneth.c
    port udp 11898
    match udp either
        at 0 'ISO11898'
        number u8 8 = 0-4
        number u8 9 = 0-16
        field can.frames number 9 u8
    test udp client 'ISO11898' 01 01 00 23010000 08 0102030405060708 00 00
    test-not udp client 'ISO11899' 01 01 00 23010000 08 0102030405060708 00 00

protocol pcom 898 PCOM industrial
    summary "frame of a controller of Unitronics behind its header, in text or binary"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-pcomtcp.c
    port tcp 20256
    match tcp either
        at 2 66 00
        number u16le 4 = rest
        at 6 '/_OPLC'
    match tcp client
        at 2 65 00
        number u16le 4 = rest
        at 6 '/'
        printed 7 4
        at -1 '\r'
    test tcp client 5a5a 66 00 1b00 '/_OPLC' 00 fe 01 01 00 00 00 0c 000000000000 0000 5a5a 5c00 00 5c
    test tcp client 5a5a 65 00 0800 '/00IDED\r'
    test-not tcp client 5a5a 66 00 1b00 '/_OPLD' 00 fe 01 01 00 00 00 0c 000000000000 0000 5a5a 5c00 00 5c
