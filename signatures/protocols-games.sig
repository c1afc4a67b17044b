# Games and what players talk through.
# SPDX-License-Identifier: MIT

protocol minecraft 707 Minecraft games
    summary "handshake with a version and an address, then a status or the key for a login"
    source document https://minecraft.wiki/w/Java_Edition_protocol/Packets
    port tcp 25565
    match tcp client
        number u8 0 = rest
        at 1 00
        number u8 2 = 4-127
        number u8 3 = 3-100
        printed 4 3
        field minecraft.server text 3 sized u8
    then server
        find 2-10 00 ?? ?? '{"' | 00 ?? '{"' | 01 00 80 a2 00 80 30 81 9f 30 | 01 00 a2 01 30 81 9f 30
        field minecraft.version text after '"name":"' until '"'
    match tcp client
        number u8 0 = rest
        at 1 00
        number u8 2 = 128-255
        number u8 3 = 0-15
        number u8 4 = 3-100
        printed 5 3
        field minecraft.server text 4 sized u8
    then server
        find 1-10 00 ?? ?? '{"' | 00 ?? '{"' | 00 ?? ?? ?? '{"' | 01 00 a2 01 30 81 9f 30
        field minecraft.version text after '"name":"' until '"'
    match tcp client
        at 0 fe01fa 000b 004d0043007c00500069006e00670048006f00730074
    test tcp client 10 00 fd05 09 'localhost' 63dd 01 01 00 server 44 00 42 '{"version":{"name":"1.20.4","protocol":765},"players":{"max":20}}'
    test-not tcp client 10 01 fd05 09 'localhost' 63dd 01 01 00 server 44 00 42 '{"version":{"name":"1.20.4","protocol":765},"players":{"max":20}}'

protocol raknet 286 RakNet games
    summary "message without a connection that bears the magic of the library"
    source document https://github.com/facebookarchive/RakNet/blob/master/Source/RakPeer.cpp
    match udp server
        at 0 1c
        at 17 00ffff00fefefefefdfdfdfd12345678
        field raknet.server text 33 sized u16be
    match udp client
        at 0 01 | 02
        at 9 00ffff00fefefefefdfdfdfd12345678
    match udp either
        at 0 05 | 06 | 07 | 08
        at 1 00ffff00fefefefefdfdfdfd12345678
        field raknet.version number 17 u8
    match udp either
        at 0 19 ??
        at 2 00ffff00fefefefefdfdfdfd12345678
    test udp client 01 0000000000003039 00ffff00fefefefefdfdfdfd12345678 5a5a5a5a5a5a5a5a server 1c 0000000000003039 5a5a5a5a5a5a5a5b 00ffff00fefefefefdfdfdfd12345678 0044 'MCPE;Server;649;1.20.62;0;10;1;Bedrock level;Survival;1;19132;19133;'
    test udp client 05 00ffff00fefefefefdfdfdfd12345678 0b 00000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not udp client 05 00ffff00fefefefefdfdfdfd12345679 0b 00000000000000000000000000000000000000000000000000000000000000000000000000000000

protocol source-engine 333 Source-engine games
    summary "question for a server or its players, or the answer about the server"
    source document https://developer.valvesoftware.com/wiki/Server_queries
    match udp client
        at 0 ffffffff 54 'Source Engine Query\0'
    match udp client
        at 0 ffffffff 55 | ffffffff 56
        size 9-9
    match udp either
        at 0 ffffffff 49 11 | ffffffff 49 30
        field source_engine.server text 6 until 00
    match udp client
        at 0 ffffffff 'details\0' | ffffffff 'players\0' | ffffffff 'rules\0' | ffffffff 'getchallenge steam\n' | ffffffff 'getchallenge valve\n'
    test udp client ffffffff 54 'Source Engine Query\0'
    test udp server ffffffff 49 11 'My server\0de_dust2\0cstrike\0Counter-Strike\0' f000 05 10 00 64 6c 00 01 '1.0.0.70\0'
    test-not udp client ffffffff 53 'Source Engine Query\0'

protocol quake 708 Quake games
    summary "message without a connection: one of the words of servers and clients"
    source document https://github.com/id-Software/Quake-III-Arena/blob/master/code/server/sv_main.c
    match udp either
        at 0 ffffffff 'getstatus' | ffffffff 'getinfo' | ffffffff 'getservers' | ffffffff 'getchallenge' | ffffffff 'statusResponse\n' | ffffffff 'infoResponse\n' | ffffffff 'challengeResponse' | ffffffff 'connect ' | ffffffff 'rcon ' | ffffffff 'heartbeat ' | ffffffff 'getmotd' | ffffffff 'ipAuthorize ' | ffffffff 'getKeyAuthorize' | ffffffff 'connectResponse' | ffffffff 'getserversResponse'
        field quake.server text after '\\sv_hostname\\' until '\\'
        field quake.server text after '\\hostname\\' until '\\'
        field quake.game text after '\\gamename\\' until '\\'
    match udp either
        at 0 8000
        at 4 01 'QUAKE\0' 03 | 02 'QUAKE\0' 03
        number u16be 2 = size
    match udp either
        at 0 ffff 'getInfo\0' | ffff 'getChallenge\0' | ffff 'infoResponse\0' | ffff 'challenge\0'
    test udp client ffffffff 'getstatus\n'
    test udp server ffffffff 'infoResponse\n\\hostname\\arena\\protocol\\68\\mapname\\q3dm17'
    test udp client 8000 000c 02 'QUAKE\0' 03
    test-not udp client ffffffff 'getstates\n'

protocol teamspeak 162 TeamSpeak voip
    summary "first packet of version 2 or 3 with its name, the greeting of the query for servers, or a server that enters itself in a list"
    source document https://github.com/ReSpeak/tsdeclarations/blob/master/ts3protocol.md
    # Version 2: https://github.com/vanhauser-thc/thc-hydra (hydra-teamspeak.c); the list of servers: https://github.com/rexlManu/ts3emulator
    port udp 9987
    port tcp 10011 30033
    match udp either
        at 0 'TS3INIT1' 0065
    match udp client
        at 0 f4be0300
        at 20 09 'TeamSpeak'
    match tcp server
        at 0 'TS3\n\r' | 'TS3\r\n'
    match udp client
        at 0 01
        at 3 01
        size 4
    then server
        at 0 01
        at 3 01
        size 8
    then client
        at 0 01
        at 3 02
        size 14-200
    then server
        at 0 01
        at 3 02
        size 5
    test udp client 01 2a01 01 server 01 2a01 01 01020304 client 01 2b01 02 01020304 0327 2000 00000000 server 01 2b01 02 00
    test-not udp client 01 2a01 01 server 01 2a01 01 01020304 client 01 2b01 02 01020304 0327 2000 00000000 server 01 2b01 03 00
    test udp client f4be0300 00000000 00000000 01000000 5a5a5a5a 09 'TeamSpeak' 0000
    test udp client 'TS3INIT1' 0065 0000 88 06bda3b4 00 65a1b2c3 5a5a5a5a 0000000000000000
    test tcp server 'TS3\n\rWelcome to the TeamSpeak 3 ServerQuery interface\n\r'
    test-not udp client 'TS3INIT2' 0065 0000 88 06bda3b4 00 65a1b2c3 5a5a5a5a 0000000000000000

protocol mumble 387 Mumble voip
    summary "ping without a connection and the server's answer with version and users"
    source document https://www.mumble.info/documentation/developer/protocol/ping/
    port udp 64738
    match udp client
        at 0 00000000
        size 12-12
    then server
        at 0 00 01
        at 12 0000
        at 16 0000
        size 24-24
        field mumble.users number 12 u32be
        field mumble.users_most number 16 u32be
    test udp client 00000000 0102030405060708 server 00010205 0102030405060708 00000003 00000064 00011170
    test-not udp client 00000000 0102030405060708 server 00020205 0102030405060708 00000003 00000064 00011170

protocol steam 74 Steam games
    summary "message with the magic of connections to the network, or the discovery of computers that stream"
    source document https://github.com/SteamRE/SteamKit
    port udp 27036
    match udp either
        at 0 'VS01'
        number u16le 4 = rest - 30
        number u8 6 = 1-7
    match tcp either
        at 4 'VT01'
        number u32le 0 = rest - 4
    match udp either
        at 0 ffffffff 214c5fa0
    match udp client
        at 0 0181 'sdping'
    test udp client 0181 'sdping' 7ebe627ec7288817 00000000
    test udp client 'VS01' 0000 01 04 00020000 00000000 01000000 00000000 00000000 00000000 00000000
    test tcp client 18000000 'VT01' 1705 0000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test udp client ffffffff 214c5fa0 04000000 0801 1000 02000000 0800
    test-not udp client 'VS02' 0000 01 04 00020000 00000000 01000000 00000000 00000000 00000000 00000000

protocol starcraft 213 Starcraft games
    summary "selection of the game's protocol and the message about versions, for the first game or its expansion"
    source document https://bnetdocs.org/
    match tcp client
        at 0 01 ff 50
        at 5 00000000
        at 9 '68XIRATS' | '68XIPXES' | '68XIRTSJ' | '68XIRHSS' | 'CAMPRATS' | 'CAMPPXES' | 'XAMXRATS' | 'XAMXPXES'
        field starcraft.product text 13 length 4
    match tcp either
        at 0 4a 0000 0a66020aed2d66 | 49 0000 0a66020aed2d66
    test tcp client 4a 0000 0a66020aed2d66 adc8e80a0000299964b723a1
    test-not tcp client 4b 0000 0a66020aed2d66 adc8e80a0000299964b723a1
    test tcp client 01 ff 50 3a00 00000000 '68XIPXES' cf000000 00000000 00000000 00000000 00000000 00000000 'USA\0United States\0'
    test-not tcp client 01 ff 50 3a00 00000000 '68XIPX2D' 0d000000 00000000 00000000 00000000 00000000 00000000 'USA\0United States\0'

protocol battle-net 785 Battle.net games
    summary "selection of the games' protocol and the message about versions, with a platform"
    source document https://bnetdocs.org/
    match tcp client
        at 0 01 ff 50
        at 5 00000000
        at 9 '68XI' | 'CAMP' | 'XAMX'
        field battle_net.product text 13 length 4
    test tcp client 01 ff 50 3a00 00000000 '68XIPX2D' 0d000000 00000000 00000000 00000000 00000000 00000000 'USA\0United States\0'
    test-not tcp client 01 ff 51 3a00 00000000 '68XIPX2D' 0d000000 00000000 00000000 00000000 00000000 00000000 'USA\0United States\0'

protocol worldofwarcraft 76 WorldOfWarcraft games
    summary "challenge of a login with the game's name, or the lines with which connections begin"
    source document https://wowdev.wiki/CMD_AUTH_LOGON_CHALLENGE_Client
    port tcp 3724
    match tcp client
        at 0 00
        at 4 'WoW\0'
        number u16le 2 = rest
        field worldofwarcraft.build number 11 u16le
        field worldofwarcraft.user text 33 sized u8
    match tcp either
        at 0 'WORLD OF WARCRAFT CONNECTION' | '0\0WORLD OF WARCRAFT CONNECTION' | '\x000WORLD OF WARCRAFT CONNECTION'
    test tcp client 00 08 2300 'WoW\0' 03 03 05 3430 '68x\0' 'niW\0' 'SUne' 3c000000 c0a80001 05 'ALICE'
    test tcp server '\x000WORLD OF WARCRAFT CONNECTION - SERVER TO CLIENT\0'
    test-not tcp client 00 08 2300 'WoX\0' 03 03 05 3430 '68x\0' 'niW\0' 'SUne' 3c000000 c0a80001 05 'ALICE'

protocol warcraft3 116 Warcraft3 games
    summary "search for a game or news of one in the local network, or the request to join"
    source document https://bnetdocs.org/
    port udp 6112
    port tcp 6112
    match udp either
        at 0 f7 2f 1000 | f7 30 ???? | f7 31 1000
        at 4 'PX3W' | '3RAW'
        number u16le 2 = size
    match udp either
        at 0 f7 32 1000 | f7 33 0800
        number u16le 2 = size
    match tcp client
        at 0 f7 1e
        number u16le 2 = size
        at 8 ????????
        size 30-100
        at 12 00
        number u16le 13 = 1024-65535
    then server
        at 0 f7
        at 3 00
    test udp client f7 2f 1000 'PX3W' 1a000000 00000000
    test-not udp client f7 2f 1000 'PX4W' 1a000000 00000000

protocol minetest 709 Luanti games
    summary "identifier of the protocol and a peer, a channel and a kind of packet"
    source document https://docs.luanti.org/for-engine-devs/network-protocol/
    match udp either
        at 0 4f457403
        number u8 6 = 0-2
        number u8 7 = 0-3
    test udp client 4f457403 0000 00 03 ffdc 01 0000
    test-not udp client 4f457404 0000 00 03 ffdc 01 0000

protocol terraria 710 Terraria games
    summary "first message of a client: the game's name and a version"
    source document https://tshock.readme.io/docs/multiplayer-packet-structure
    match tcp client
        at 2 01
        number u16le 0 = size
        at 4 'Terraria'
        field terraria.version text 3 sized u8
    test tcp client 0f00 01 0b 'Terraria279'
    test-not tcp client 0f00 01 0b 'Terrarie279'

protocol samp 711 SA-MP games
    summary "question for a server with its address and a letter"
    source document https://sampwiki.blast.hk/wiki/Query_Mechanism
    match udp either
        at 0 'SAMP'
        at 10 'i' | 'r' | 'c' | 'd' | 'p' | 'x'
        size 11-2048
    test udp client 'SAMP' c0a80001 611e 'i'
    test-not udp client 'SAMP' c0a80001 611e 'q'

protocol gamespy 712 GameSpy-query games
    summary "question of the first form, or a challenge of the fourth form and its answer in digits"
    source document https://minecraft.wiki/w/Query
    match udp client
        at 0 '\\status\\' | '\\info\\' | '\\basic\\' | '\\rules\\' | '\\players\\'
        size 6-40
    match udp client
        at 0 fefd 09
        size 7-11
    then server
        at 0 09
        at -1 00
        size 6-20
    test udp client fefd 09 00000001 server 09 00000001 '9513307\0'
    test udp client '\\status\\'
    test-not udp client fefc 09 00000001 server 09 00000001 '9513307\0'

protocol yojimbo 388 Yojimbo games
    summary "request for a connection with a version"
    source document https://github.com/mas-bandwidth/netcode/blob/main/STANDARD.md
    match udp client
        at 0 00 'NETCODE 1.0' 3? 00
        field yojimbo.version text after 'NETCODE ' until 00
    test udp client 00 'NETCODE 1.02\0' 1122334455667788 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not udp client 01 'NETCODE 1.02\0' 1122334455667788 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a

protocol playstation-discovery 713 PlayStation-discovery games
    summary "search for consoles or the wish to wake one"
    source document https://git.sr.ht/~thestr4ng3r/chiaki
    port udp 987 9302
    match udp either
        at 0 'SRCH * HTTP/1.1\n' | 'WAKEUP * HTTP/1.1\n' | 'LAUNCH * HTTP/1.1\n'
        find 14-400 'device-discovery-protocol-version:'
    test udp client 'SRCH * HTTP/1.1\ndevice-discovery-protocol-version:00020020\n'
    test-not udp client 'SRCH * HTTP/1.0\ndevice-discovery-protocol-version:00020020\n'

protocol discord 58 Discord voip
    summary "discovery of the own address by a client of voice and the answer, or a ping that comes back"
    source document https://discord.com/developers/docs/topics/voice-connections
    match udp client
        at 0 0001 0046
        at 8 00000000000000000000000000000000
        size 74-74
    match udp server
        at 0 0002 0046
        size 74-74
        field discord.address text 8 until 00
    match udp client
        at 0 1337cafe
        size 8-8
    then server
        at 0 1337cafe
        size 8-8
    test udp client 1337cafe 2a000000 server 1337cafe 2a000000
    test-not udp client 1337cafe 2a000000 server 1337caff 2a000000
    test udp client 0001 0046 0000a1b2 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 0000
    test-not udp client 0001 0047 0000a1b2 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 0000

protocol genshinimpact 257 GenshinImpact games
    summary "packet that connects or disconnects, with the marks of the game's transport"
    source document https://github.com/Grasscutters/Grasscutter
    port udp 22101 22102
    match udp client
        at 0 000000ff
        at 12 499602d2 ffffffff
        size 20-20
    match udp server
        at 0 00000145
        at 12 499602d2 14514545
        size 20-20
        field genshinimpact.conversation number 4 u32be
    match tcp client
        at 0 01000000 2a 07 00000000
    then server
        at 0 01000000 32 08 00000001
    test tcp client 01000000 2a 07 00000000 0102030405060708 0000000000000000000000000000000000000000 00010203 server 01000000 32 08 00000001 0102030405060708 00010203 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not tcp client 01000000 2b 07 00000000 0102030405060708 0000000000000000000000000000000000000000 00010203 server 01000000 32 08 00000001 0102030405060708 00010203 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test udp client 000000ff 00000000 00000000 499602d2 ffffffff server 00000145 0003e9a1 5a5a5a5a 499602d2 14514545
    test-not udp client 000000fe 00000000 00000000 499602d2 ffffffff

protocol sd-rtn 786 SD-RTN voip
    summary "request that begins with the tag of a server's name, as Agora's network for calls and rooms in games has it"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/sd_rtn.c
    match udp client
        at 6 21
        at 12 04 'SNI' 00
        number u8 18 = 0
        number u8 17 = 4-255
        printed 19 4
        field sd_rtn.server text 19 sized u16le
    test udp client 002a1b2c 0000 21 00 00000000 04 'SNI' 0012 00 '192-0-2-1.example.' 'PDMD'
    test-not udp client 002a1b2c 0000 21 00 00000000 04 'SNJ' 0012 00 '192-0-2-1.example.' 'PDMD'

protocol crynetwork 787 CryNetwork games
    summary "request for a connection of the engine: its length, zeros where counters will be, a version"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/crynet.c
    match udp client
        number u8 0 = size - 10
        at 1 0000
        at 5 0000000000000000000000 01 000000 07 000000 0307
    test udp client 1e 0000 08ed 0000000000000000000000 01000000 07000000 0307 0000 00040000 00000000 00000004
    test-not udp client 1e 0000 08ed 0000000000000000000000 01000000 07000000 0308 0000 00040000 00000000 00000004

protocol pia 788 Pia games
    summary "magic of packets between consoles of one maker, and a version or whether they are encrypted"
    source document https://github.com/kinnay/NintendoClients/wiki/Pia-Protocol
    match udp either
        at 0 32ab9864
        number u8 4 = 1-31
        size 12-1500
        field pia.version number 4 u8
    match udp either
        at 0 32ab9864
        number u8 4 = 129-159
        size 20-1500
    test udp client 32ab9864 02 2a 0001 1234 0000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test udp client 32ab9864 89 00000001 00000002 0001 00 5a5a5a5a5a5a5a5a 5a5a5a5a5a5a5a5a
    test-not udp client 32ab9865 02 2a 0001 1234 0000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a

protocol prudp 789 PRUDP games
    summary "request for a connection of the first version: its magic and options that fill the packet"
    source document https://github.com/kinnay/NintendoClients/wiki/PRUDP-Protocol
    match udp client
        at 0 ead0 01
        at 4 0000
        number u8 3 = rest - 26
        at 30 00 04
    test udp client ead0 01 1b 0000 af a1 e000 00 00 0000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 00 04 00000104 01 10 00000000000000000000000000000000 04 01 00
    test-not udp client ead0 01 1c 0000 af a1 e000 00 00 0000 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 00 04 00000104 01 10 00000000000000000000000000000000 04 01 00

application nintendo
    protocol pia
    protocol prudp

protocol riotgames 790 RiotGames games
    summary "ping of a size that ends in two marks, or the first datagram for a match and the secret's end"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/riotgames.c
    match udp either
        at -8 aaaaaaaa bbbbbbbb
        size 36-36
    match udp client
        at 8 01000000
        at -8 3cb11f2dea23460c
        size 53-53
    test udp client 11223344 55667788 ab597f81 1fcc0000 00010203 04050607 14000000 aaaaaaaa bbbbbbbb
    test-not udp client 11223344 55667788 ab597f81 1fcc0000 00010203 04050607 14000000 aaaaaaaa bbbbbbba

application riot-games
    protocol riotgames
    protocol lolwildrift

protocol lolwildrift 791 LoLWildRift games
    summary "two marks of a ping, or both first datagrams by their kinds and sizes"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/lol_wild_rift.c
    match udp client
        at 0 0102c841
        at -4 'A0B1'
        size 22-22
    match udp client
        at 0 04000000
        size 69-69
    then server
        at 0 10000000
        size 359-359
    test udp client 0102c841 00000001 00010000 001e0004 0004 'A0B1'
    test-not udp client 0102c841 00000001 00010000 001e0004 0004 'A0B2'

protocol tencentgames 792 TencentGames games
    summary "request for a connection by the company's gateway or its frames, each with a magic and versions"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/tencent_games.c
    match tcp client
        at 0 3366 000b 000b
    match tcp client
        at 0 4366aa00
        at 12 10e68601
    match tcp client
        at 0 4215f787 03e9
        number u32be 6 = rest
    test tcp client 3366 000b 000b 1001 00 00000001 0000001d 00000000 0203 000000 5a5a5a
    test tcp client 4366aa00 00001015 00000017 10e68601 5a5a5a5a
    test-not tcp client 3366 000b 000a 1001 00 00000001 0000001d 00000000 0203 000000 5a5a5a

application tencent-games
    protocol tencentgames

protocol neteasegames 793 NetEaseGames games
    summary "first datagrams of both sides with a mark that one of the company's engines has"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/netease_games.c
    match udp client
        at 0 01
        at 2 d001
        at 8 00010101
        size 12-12
    match udp client
        at 0 b3af8de8
        size 30-1500
    then server
        at 0 b3af8de8
        size 30-1500
    match udp client
        at 0 0708080c
        size 31-1500
    then server
        at 0 0708080c
        size 31-1500
    test udp client 01 2a d001 01020304 00010101
    test udp client b3af8de8 ff0072573500000000000000000000000000000000000000000000000000 server b3af8de8 ff0003280000000000000000000000000000000000000000000000000000
    test-not udp client 01 2a d001 01020304 00010102

application netease-games
    protocol neteasegames

protocol tes-online 794 TES-Online games
    summary "login: a length, two ones, and the length of what is inside"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/teso.c
    match tcp either
        number u32be 0 = rest
        at 4 0001 0001
        number u32be 8 = rest
        size 200-4000
        find 12-3900 'eso.live' | 8b 789c 01
    test tcp client 000000d0 0001 0001 000000c8 0110 0014 'someoneplaysthisgame' 0000 027275 000b 48849200 00008000 00008b789c01 0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not tcp client 000000d0 0001 0002 000000c8 0110 0014 'someoneplaysthisgame' 0000 027275 000b 48849200 00008000 00008b789c01 0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000

application elder-scrolls-online
    protocol tes-online

protocol pathofexile 795 PathofExile games
    summary "first message to a server of the world: two numbers, a character's name, an end that is fixed"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/path_of_exile.c
    port tcp 6112
    match tcp client
        at 0 0003 00
        at 6 00 0200
        number u8 9 = rest - 12
        at -8 00000000 40000001
        size 25-50
        field pathofexile.character text 10 sized u8
    test tcp client 0003 00 112233 00 0200 09 'Character' 5a5a5a5a 00000000 40000001
    test-not tcp client 0003 00 112233 00 0200 09 'Character' 5a5a5a5a 00000000 40000002

application path-of-exile
    protocol pathofexile

protocol activision 910 Activision games
    summary "question and answer of the online service, then data in the forms of both sides"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/activision.c
    match udp either
        size 29
        at 0 0c02 00 | 0d02 00
        at 21 02 0c
    test udp client 0c0200 250a7952af50aadc6fd8bc59ca61 c0000201 02 0c 9448ada20786
    test-not udp client 0c0201 250a7952af50aadc6fd8bc59ca61 c0000201 02 0c 9448ada20786

protocol heroes-of-the-storm 911 Heroes-of-the-Storm games
    summary "datagrams of the game's servers, which leave the client's part of the header empty"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/hots.c
    port udp 1119 1120 3724 6113
    match udp either
        at 0 0000000000000000000000000000 40 00 | 0000000000000000000000000000 40 10
        size 20-122
    test udp server 0000000000000000000000000000 40 00 09ef65de
    test-not udp server 0000000000000000000000000000 41 00 09ef65de

protocol amongus 912 AmongUs games
    summary "greeting of Hazel, the game's transport, with a version that counts days"
    source document https://github.com/roobscoob/among-us-protocol/blob/master/01_packet_structure/06_enums.md
    port udp 22023
    match udp client
        at 0 08 0001 00
        number u32le 4 = 50450000-50800000
        size 10-200
    test udp client 08 0001 00 80d90203 06 'player'
    test-not udp client 08 0001 00 80d90204 06 'player'

protocol maplestory 913 MapleStory games
    summary "greeting of the server: version, patch, two vectors for the cipher and a region"
    source document https://github.com/ronancpl/HeavenMS/blob/master/src/tools/MaplePacketCreator.java
    port tcp 8484 7575
    match tcp server
        at 0 0e00
        number u16le 2 = 28-300
        at 4 0100 3?
        number u8 15 = 1-9
        size 16
    test tcp server 0e00 5300 0100 31 46727a52 52307872 08
    test-not tcp server 0e00 5300 0100 41 46727a52 52307872 08

protocol gaijinentertainment 914 GaijinEntertainment games
    summary "text that the games send about their start and their updates"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/gaijin_entertainment.c
    port udp 20011
    match udp client
        at 0 'embeddedupdater.' | 'app.start' | 'app.stage'
        size 101-1500
    test udp client 'embeddedupdater.start 000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'
    test-not udp client 'embeddedupdate.start 0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'

protocol enet 915 ENet games
    summary "command that connects, as the library sends it: channel 0xff, the first sequence number, and its own lengths"
    source document http://enet.bespin.org/Tutorial.html
    match udp client
        at 0 8fff
        at 4 82 ff 0001
        number u32be 12 = 576-4096
        size 52
    match udp client
        at 0 0fff
        at 2 82 ff 0001
        number u32be 10 = 576-4096
        size 50
    test udp client 8fff 5a12 82 ff 0001 0000 ffff 00000578 00008000 00000002 00000000 00000000 00001388 00000002 00000002 1f2e3d4c 00000000
    test-not udp client 8fff 5a12 82 ff 0001 0000 ffff 10000578 00008000 00000002 00000000 00000000 00001388 00000002 00000002 1f2e3d4c 00000000

protocol xbox 916 Xbox games
    summary "message of the consoles' secure transport, with an empty association and one of its kinds"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/xbox.c
    port udp 3074
    match udp either
        at 0 00000000
        at 4 0c 58 76 000000 | 02 58 18 000000 | 0b 58 80 000000 | 03 58 40 000000 | 06 58 4e 000000
        size 13-1400
    test udp client 00000000 0c5876 000000 5a5a5a5a5a5a
    test-not udp client 00000001 0c5876 000000 5a5a5a5a5a5a

protocol steam-sockets 800 Steam-Sockets games
    summary "challenge: its kind and length, then an identifier, a time and a version, filled up to 512 bytes"
    source document https://github.com/ValveSoftware/GameNetworkingSockets/blob/master/src/common/steamnetworkingsockets_messages_udp.proto
    match udp client
        at 0 20
        number u16le 1 = 14-60
        at 3 0d
        at 8 19
        at 17 20
        size 512
    test udp client 20 1000 0d 01020304 19 0102030405060708 20 0b 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not udp client 20 1000 0d 01020304 1a 0102030405060708 20 0b 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000

protocol playstation-remote-play 801 PlayStation-Remote-Play games
    summary "first message of a stream: no tag of the other side, no key yet, and what is offered"
    source document https://git.sr.ht/~thestr4ng3r/chiaki
    port udp 9296 9297
    match udp client
        at 0 00 00000000 00000000 00000000 01 00 0014
        size 33
    test udp client 00 00000000 00000000 00000000 01 00 0014 01020304 00019000 0064 0064 01020304
    test-not udp client 00 00000000 00000000 00000000 01 00 0015 01020304 00019000 0064 0064 01020304

protocol cod-mobile 803 CoD-Mobile games
    summary "state of a player that names the texts of the game's loadouts"
    source document https://github.com/ntop/nDPI/blob/dev/src/lib/protocols/cod_mobile.c
    match udp either
        at 0 ce
        find 20-1400 'LOC_PREFAB_LOADOUTNAME_1'
    test udp client ce 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 'LOC_PREFAB_LOADOUTNAME_1'
    test-not udp client ce 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 'LOC_PREFAB_LOADOUTNAME_I'

application activision
    protocol cod-mobile
    domain codmwest.com
    test west-tdm.codmwest.com

application photon-engine
    protocol photon
