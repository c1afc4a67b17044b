# Networks over networks: VPNs and meshes whose first messages have a form of their own.
# SPDX-License-Identifier: MIT

protocol softether 840 SoftEther vpn
    summary "answer of the server that finds a way through NAT, or a pack of values with the names it uses"
    source document https://github.com/SoftEtherVPN/SoftEtherVPN/blob/master/src/Mayaqua/Network.h
    match udp server
        at 0 'IP='
        find 10-18 ',PORT='
        size 17-40
    match udp either
        at 0 000000
        number u8 3 = 1-64
        at 4 000000
        number u8 7 = 2-40
        find 8-600 'nat_t_'
        field softether.machine_key text after 'machine_key\0\0\0\x02\0\0\0\x01' sized u32be
    test udp client 'A' server 'IP=192.0.2.7,PORT=51381'
    test udp client 00000003 0000000a 'host_name' 00000002 00000001 00000003 'vpn' 00000007 'opcode' 00000002 00000001 0000000e 'nat_t_register'
    test-not udp client 'A' server 'IP=192.0.2.7;PORT=51381'
    test-not udp client 00000003 0000000a 'host_name' 00000002 00000001 00000003 'vpn' 00000007 'opcode' 00000002 00000001 0000000e 'nat-t-register'

protocol zerotier 841 ZeroTier vpn
    summary "greeting in clear with versions, a time in milliseconds and the identity of the sender"
    source document https://github.com/zerotier/ZeroTierOne/blob/dev/node/Packet.hpp
    port udp 9993
    match udp either
        at 18 00/f8
        at 27 01/1f
        number u8 28 = 5-20
        number u8 29 = 1-2
        number u8 30 = 0-32
        at 33 0000 01
        at 46 00
        size 112-1500
        field zerotier.node hex 13 length 5
        field zerotier.version number 28 u8
    test udp client 0102030405060708 1111111111 2222222222 00 5a5a5a5a5a5a5a5a 01 0b 01 0a 0002 0000018f5a5b5c5d 2222222222 00 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b 00 04 c0000201 2709
    test-not udp client 0102030405060708 1111111111 2222222222 00 5a5a5a5a5a5a5a5a 02 0b 01 0a 0002 0000018f5a5b5c5d 2222222222 00 5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b 00 04 c0000201 2709

protocol nebula 842 Nebula vpn
    summary "handshake of version 1: the first message without an index, or the second one with the client's"
    source document https://github.com/slackhq/nebula/blob/master/header/header.go
    port udp 4242
    match udp either
        at 0 10 00 0000 00000000 0000000000000001
        size 64-1500
    match udp either
        at 0 10 00 0000
        at 8 0000000000000002
        size 64-1500
    test udp client 10 00 0000 00000000 0000000000000001 0a40 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not udp client 10 00 0000 00000000 0000000000000003 0a40 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
