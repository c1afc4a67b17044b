# What people talk through: calls and chats with a form of their own.
# SPDX-License-Identifier: MIT

application whatsapp
    protocol whatsapp-call

application microsoft-teams
    protocol teams-call

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
