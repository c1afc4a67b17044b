# What people talk through: calls and chats with a form of their own.
# SPDX-License-Identifier: MIT

application whatsapp
    protocol whatsapp-call

application microsoft-teams
    protocol teams-call

# The realm of the relays for its calls.
application messenger
    domain =turner.facebook
    test turner.facebook
    test-not www.turner.facebook

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

protocol imo 799 IMO voip
    summary "question between callers whether the other lives, and its answer with the same time"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/imo.c
    match udp either
        at 0 0902
        at 5 00 00000000
        size 10
    then either
        at 0 0902 | 0903
        at 5 00 00000000
        size 10
    match udp either
        at 0 00 0902 | 00 0903
        at 6 00 00000000
        size 11
    test udp client 0902 01020300 00000000 server 0903 01020300 00000000
    test udp server 00 0903 01020300 00000000
    test-not udp client 0902 01020300 00000000 server 0904 01020300 00000000

application imo
    protocol imo

protocol telegram-call 802 Telegram-Call voip
    summary "question to a relay for the addresses of both callers: a call's tag, then nothing but ones"
    source document https://github.com/telegramdesktop/libtgvoip/blob/master/VoIPController.cpp
    match udp client
        at 16 ffffffff ffffffff ffffffff ffffffff
        size 32
    test udp client 0102030405060708090a0b0c0d0e0f10 ffffffff ffffffff ffffffff ffffffff
    test-not udp client 0102030405060708090a0b0c0d0e0f10 ffffffff ffffffff ffffffff fffffffe

application telegram
    protocol telegram-call
