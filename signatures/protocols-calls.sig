# What people talk through: calls and chats with a form of their own.
# SPDX-License-Identifier: MIT

protocol viber 917 Viber voip
    summary "message with its length and the mark of the service, or a call's question and its answer"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/viber.c
    port tcp 4244 5242
    port udp 7985 7987
    match tcp client
        at 6 fcff
        at 9 80
        number u16le 0 = size
        number u16le 0 = 20-1400
    match udp client
        size 257
        at 2 0100 0500
    then server
        size 76
        at 2 0c00
    match udp client
        size 34
        at 2 1900
    then server
        size 20
        at 2 1a00
    test tcp client 1800 00000000 fcff 05 80 0900000000000000000033000000
    test-not tcp client 1800 00000000 fcfe 05 80 0900000000000000000033000000
    test-not tcp client 1900 00000000 fcff 05 80 0900000000000000000033000000

protocol zoom 918 Zoom voip
    summary "frame of the media servers' protocol around RTP, a greeting of theirs, or a probe between two callers"
    source document https://doi.org/10.1145/3517745.3561414
    port udp 8801
    match udp client
        size 81
        at 0 03
        at 13 010540
    then server
        size 81
        at 0 03
        at 13 010540
    match udp either
        at 0 1f02 0100 0800 0100 0400
    match udp either
        at 0 05
        at 8 0f | 10 | 1e
        at 31 10 | 11
        at 32 80/c0
        at 33 60/60
        at 6 0000 | 0004
        size 60-1400
    test udp client 1f02 0100 0800 0100 0400 5a5a5a5a 00000007 00000063 c1b20000 000a '192.0.2.17'
    test-not udp client 1f02 0100 0800 0100 0401 5a5a5a5a 00000007 00000063 c1b20000 000a '192.0.2.17'

protocol line-call 919 LINE-call voip
    summary "control message with a length, or the media frames of both sides"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/line.c
    match udp either
        at 0 b607 0004 | b609 000c | b618 006a
        number u16be 2 = rest
    match udp client
        at 0 d8 | d9 | da | db
        at 4 0602
        size 150-900
    then server
        at 0 d8 | d9 | da | db
        at 4 0602
        size 150-900
    test udp client b609 000c 5a5a5a5a 01020304 05060708
    test-not udp client b609 000d 5a5a5a5a 01020304 05060708

protocol dingtalk 920 DingTalk messaging
    summary "first message of the client, with the mark and the versions of its transport"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/dingtalk.c
    match tcp client
        at 0 10
        at 2 87800100 01000200 02646b03 0020
    test tcp client 10 64 87800100 01000200 02646b03 0020 166ddd355a39ce327bb284e53ac45af7
    test-not tcp client 10 64 87800100 01000200 02646b04 0020 166ddd355a39ce327bb284e53ac45af7

protocol lotus-notes 921 Lotus-Notes mail
    summary "first message of Notes RPC, with the kind and the version that clients begin with"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/lotus_notes.c
    port tcp 1352
    match tcp client
        at 6 0000020000 40020f
    test tcp client 780000000002 0000020000 40020f 5a5a5a5a5a5a
    test-not tcp client 780000000002 0000020001 40020f 5a5a5a5a5a5a
