# Queues, chats and what programs call each other by.
# SPDX-License-Identifier: MIT

protocol amqp 192 AMQP messaging
    summary "protocol header: its name and a version"
    source document https://www.rabbitmq.com/resources/specs/amqp0-9-1.pdf
    port tcp 5672
    inner tls
    match tcp client
        at 0 'AMQP' 00 00 09 01 | 'AMQP' 00 01 00 00 | 'AMQP' 01 01 00 0a | 'AMQP' 01 01 08 00 | 'AMQP' 01 01 00 09 | 'AMQP' 02 01 00 00 | 'AMQP' 03 01 00 00
        field amqp.version hex 4 length 4
    match tcp server
        at 0 01 0000
        at 7 000a 000a 00 09
        field amqp.product text after 07 'productS' sized u32be
        field amqp.product_version text after 07 'versionS' sized u32be
    match tcp either
        at 0 01
        at 3 0000
        at 7 003c 00 | 0014 00 | 0032 00 | 0028 00
        number u8 10 = 10-120
        number u32be 3 = rest - 1
        field amqp.class number 7 u16be
        field amqp.method number 9 u16be
    test tcp client 'AMQP' 00 00 09 01
    test tcp client 01 0001 00000012 003c 0028 0000 06 'events' 03 'key' 00 ce
    test tcp client 'AMQP' 03 01 00 00 server 'AMQP' 03 01 00 00
    test tcp server 01 0000 00000044 000a 000a 00 09 00000027 07 'productS' 00000008 'RabbitMQ' 07 'versionS' 00000006 '3.12.0' 00000005 'PLAIN' 00000005 'en_US' ce
    test-not tcp client 'AMQP' 05 01 00 00

protocol nats 68 NATS messaging
    summary "INFO of the server: an object with its identity"
    source document https://docs.nats.io/reference/reference-protocols/nats-protocol
    port tcp 4222
    inner tls
    match tcp server
        at 0 ~'INFO {'
        find 5-300 '"server_id"'
        field nats.server text after '"server_name":"' until '"'
        field nats.version text after '"version":"' until '"'
    test tcp server 'INFO {"server_id":"NDA6","server_name":"n1","version":"2.10.7","proto":1,"host":"0.0.0.0","port":4222,"max_payload":1048576} \r\n' client 'CONNECT {"verbose":false}\r\nPING\r\n'
    test-not tcp server 'INFO {"server":"NDA6","version":"2.10.7"} \r\n'

protocol stomp 390 STOMP messaging
    summary "frame that connects, with one of its headers"
    source document https://stomp.github.io/stomp-specification-1.2.html
    port tcp 61613
    match tcp client
        at 0 'CONNECT\n' | 'CONNECT\r\n' | 'STOMP\n' | 'STOMP\r\n'
        find 6-300 'accept-version:' | 'login:' | 'host:' | 'passcode:' | 'heart-beat:'
        field stomp.version text after 'accept-version:' until '\n'
        field stomp.user text after 'login:' until '\n'
        field stomp.host text after 'host:' until '\n'
    match tcp server
        at 0 'CONNECTED\n' | 'CONNECTED\r\n'
        find 10-300 'version:' | 'session:' | 'server:'
        field stomp.server text after 'server:' until '\n'
    test tcp client 'CONNECT\naccept-version:1.2\nhost:broker\nlogin:guest\npasscode:guest\n\n' 00
    test tcp server 'CONNECTED\nversion:1.2\nserver:ActiveMQ/5.18\n\n' 00
    test-not tcp client 'CONNECT broker:443 HTTP/1.1\r\nhost:broker:443\r\n\r\n'

protocol zeromq 177 ZeroMQ messaging
    summary "greeting: a signature of ten bytes, a version and a mechanism or the type of the socket"
    source document https://rfc.zeromq.org/spec/23/
    match tcp either
        at 0 ff
        at 9 7f 03
        at 12 'NULL\0' | 'PLAIN\0' | 'CURVE\0' | 'GSSAPI\0'
        field zeromq.version number 10 u8
        field zeromq.mechanism text 12 until '\0'
    match tcp either
        at 0 ff 00000000000000
        at 9 7f
        number u8 10 = 1-2
        number u8 11 = 0-11
        field zeromq.version number 10 u8
    test tcp client ff0000000000000001 7f 03 00 'NULL' 00000000000000000000000000000000 00 00000000000000000000000000000000000000000000000000000000000000
    test tcp client ff0000000000000001 7f 01 02 0000
    test-not tcp client ff0000000000000001 7e 03 00 'NULL' 00000000000000000000000000000000 00 00000000000000000000000000000000000000000000000000000000000000

protocol kafka 377 Kafka messaging
    summary "request: a length, a known call and version, a small number that counts up and a client's name"
    source document https://kafka.apache.org/protocol.html
    port tcp 9092
    match tcp client
        number u32be 0 = rest
        at 0 00
        at 4 00
        number u8 5 = 0-80
        at 6 00
        number u8 7 = 0-20
        at 8 0000
        at 12 00
        number u8 13 = 1-128
        printed 14 1
        field kafka.request number 4 u16be
        field kafka.client_id text 12 sized u16be
    match tcp client
        number u32be 0 = rest
        at 0 0000
        at 4 00 12 00
        number u8 7 = 0-4
        at 8 0000
        at 12 ffff
        field kafka.request number 4 u16be
    test tcp client 00000024 0012 0003 00000001 0007 'rdkafka' 00 0b 'librdkafka' 06 '2.3.0' 00
    test tcp client 00000020 0003 0001 00000005 000a 'producer-1' 00000001 0006 'orders'
    test-not tcp client 00000024 0012 0003 00000001 0107 'rdkafka' 00 0b 'librdkafka' 06 '2.3.0' 00

protocol openwire 421 OpenWire messaging
    summary "the first command, which tells the format, with its magic"
    source document https://activemq.apache.org/components/classic/documentation/openwire-version-2-specification
    port tcp 61616
    match tcp either
        at 4 01 'ActiveMQ'
        number u32be 0 = rest
        field openwire.version number 13 u32be
    test tcp client 00000026 01 'ActiveMQ' 0000000c 01 00000014 00000001 0008 'CacheSize' 05 00000400
    test-not tcp client 00000026 02 'ActiveMQ' 0000000c 01 00000014 00000001 0008 'CacheSize' 05 00000400

protocol pulsar 622 Pulsar messaging
    summary "frame with two lengths and the command that connects"
    source document https://pulsar.apache.org/docs/next/developing-binary-protocol/
    port tcp 6650
    match tcp client
        number u32be 0 = rest
        at 0 0000
        at 4 0000
        at 8 08 02 12 ?? 0a
        field pulsar.client text 13 sized u8
    match tcp client
        number u32be 0 = rest
        at 0 0000
        at 4 0000
        at 8 08 02 12 ?? ?? 0a
        number u8 11 = 128-255
        field pulsar.client text 14 sized u8
    test tcp client 0000001c 00000018 08 02 12 14 0a 10 'Pulsar-Java-v3.1' 20 15
    test-not tcp client 0000001c 00000018 08 03 12 14 0a 10 'Pulsar-Java-v3.1' 20 15

protocol nsq 623 NSQ messaging
    summary "magic of version 2 and a command"
    source document https://nsq.io/clients/tcp_protocol_spec.html
    port tcp 4150
    match tcp client
        at 0 '  V2' 'IDENTIFY\n' | '  V2' 'SUB ' | '  V2' 'PUB ' | '  V2' 'MPUB ' | '  V2' 'DPUB ' | '  V2' 'AUTH\n'
        field nsq.client text after '"user_agent":"' until '"'
        field nsq.host text after '"hostname":"' until '"'
    test tcp client '  V2IDENTIFY\n' 00000046 '{"client_id":"w1","hostname":"w1.example","user_agent":"go-nsq/1.1.0"}'
    test-not tcp client '  V3IDENTIFY\n' 00000012 '{"client_id":"w1"}'

protocol beanstalkd 624 Beanstalkd messaging
    summary "a command for a queue and the answer that fits it"
    source document https://github.com/beanstalkd/beanstalkd/blob/master/doc/protocol.txt
    port tcp 11300
    match tcp client
        at 0 'use ' | 'put ' | 'watch ' | 'ignore ' | 'reserve' | 'peek'
        field beanstalkd.tube text after 'use ' until '\r\n'
    then server
        at 0 'USING ' | 'INSERTED ' | 'WATCHING ' | 'NOT_IGNORED\r\n' | 'RESERVED ' | 'TIMED_OUT\r\n' | 'DEADLINE_SOON\r\n' | 'FOUND ' | 'BURIED '
    test tcp client 'use mail\r\n' server 'USING mail\r\n'
    test-not tcp client 'use mail\r\n' server 'OK\r\n'

protocol gearman 394 Gearman messaging
    summary "header of a request or answer with a known type"
    source document http://gearman.org/protocol/
    port tcp 4730
    match tcp either
        at 0 00 'REQ' 000000 | 00 'RES' 000000
        number u8 7 = 1-42
        field gearman.type number 4 u32be
    test tcp client 00 'REQ' 00000001 00000007 'reverse'
    test-not tcp client 00 'REQ' 0000002b 00000007 'reverse'

protocol xmpp 67 XMPP messaging
    summary "opening of a stream of elements"
    source document https://www.rfc-editor.org/rfc/rfc6120
    port tcp 5222 5269
    inner tls
    match tcp client
        at 0 '<stream:stream'
        find 14-300 'jabber:'
        field xmpp.server text after ' to="' until '"'
        field xmpp.server text after ' to=\'' until '\''
        field xmpp.user text after ' from="' until '"'
        field xmpp.user text after ' from=\'' until '\''
    match tcp client
        at 0 '<?xml '
        find 12-120 '<stream:stream'
        field xmpp.server text after ' to="' until '"'
        field xmpp.server text after ' to=\'' until '\''
        field xmpp.user text after ' from="' until '"'
        field xmpp.user text after ' from=\'' until '\''
    match tcp server
        at 0 '<stream:stream'
    match tcp server
        at 0 '<?xml '
        find 12-120 '<stream:stream'
    test tcp client '<?xml version=\'1.0\'?><stream:stream to=\'example.net\' xmlns=\'jabber:client\' xmlns:stream=\'http://etherx.jabber.org/streams\' version=\'1.0\'>'
    test tcp client '<stream:stream to="example.net" xmlns="jabber:server" xmlns:stream="http://etherx.jabber.org/streams">'
    test-not tcp client '<?xml version=\'1.0\'?><message to=\'example.net\'><stream/></message>'

protocol irc 65 IRC messaging
    summary "registration of a client, or the first notices of a server"
    source document https://www.rfc-editor.org/rfc/rfc2812
    port tcp 6667 6668 6669
    inner tls
    match tcp client
        at 0 ~'NICK '
        find 6-120 ~'\nUSER '
        field irc.nick text after ~'NICK ' until '\r\n'
        field irc.user text after ~'\nUSER ' until ' '
    match tcp client
        at 0 ~'USER '
        find 6-300 ~'\nNICK '
        field irc.nick text after ~'\nNICK ' until '\r\n'
        field irc.user text after ~'USER ' until ' '
    match tcp client
        at 0 ~'CAP LS' | ~'CAP REQ ' | ~'PASS '
        find 4-200 ~'\nNICK '
        field irc.nick text after ~'\nNICK ' until '\r\n'
        field irc.user text after ~'\nUSER ' until ' '
    match tcp server
        at 0 ':'
        find 2-100 ' NOTICE AUTH :*** ' | ' NOTICE * :*** ' | ' NOTICE Auth :*** '
        field irc.server text 1 until ' '
    match tcp server
        at 0 'NOTICE AUTH :*** '
    test tcp client 'NICK bob\r\nUSER bob 0 * :Bob\r\n'
    test tcp client 'CAP LS 302\r\nNICK bob\r\nUSER bob 0 * :Bob\r\n'
    test tcp server ':irc.example.net NOTICE * :*** Looking up your hostname\r\n'
    test-not tcp client 'NICK bob\r\nJOIN #users\r\n'

protocol oscar 625 OSCAR messaging
    summary "FLAP frame that signs on with version 1 of the protocol"
    source document https://wiki.nina.chat/wiki/Protocols/OSCAR
    port tcp 5190
    match tcp either
        at 0 2a 01
        number u16be 4 = rest
        at 6 00000001
    test tcp server 2a 01 0000 0004 00000001 client 2a 01 0001 000c 00000001 0006 0004 aabbccdd
    test-not tcp server 2a 01 0000 0004 00000002

protocol whatsapp 142 WhatsApp messaging
    summary "magic of the chat with the versions of the protocol and dictionary, and the first message of the handshake"
    source document https://github.com/WhiskeySockets/Baileys/blob/master/src/Defaults/index.ts
    match tcp client
        at 0 'WA'
        number u8 2 = 1-6
        number u8 3 = 0-5
        at 4 0000
        number u8 6 = 2-255
        at 7 12 | f8 | 10
        field whatsapp.version number 2 u8
    match tcp client
        at 0 'ED' 0001 00
        find 7-120 'WA'
    test tcp client 'WA' 06 03 000024 12 22 0a 20 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test tcp client 'ED' 0001 000004 08020508 'WA' 06 03 000024 12 22 0a 20 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not tcp client 'WA' 07 03 000024 12 22 0a 20 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a
    test-not tcp client 'ED' 0002 000004 08020508 'WA' 06 03 000024 12 22 0a 20 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a

protocol fix 230 FIX messaging
    summary "first field with a version of the protocol, then the length of the body"
    source document https://www.fixtrading.org/standards/tagvalue-online/
    match tcp either
        at 0 '8=FIX.' | '8=FIXT.'
        find 8-12 01 '9='
        field fix.version text 2 until 01
        field fix.type text after 01 '35=' until 01
        field fix.sender text after 01 '49=' until 01
        field fix.target text after 01 '56=' until 01
    test tcp client '8=FIX.4.2' 01 '9=65' 01 '35=A' 01 '49=SERVER' 01 '56=CLIENT' 01 '34=177' 01 '52=20090107-18:15:16' 01 '98=0' 01 '108=30' 01 '10=062' 01
    test-not tcp client '8=FIX.4.2' 02 '9=65' 02 '35=A' 02

protocol hl7 380 HL7 messaging
    summary "message of version 2 between the bytes of the minimal lower layer"
    source document https://www.hl7.org/implement/standards/product_brief.cfm?product_id=55
    port tcp 2575
    match tcp either
        at 0 0b 'MSH|^~\\&|'
        field hl7.application text after 'MSH|^~\\&|' until '|'
    test tcp client 0b 'MSH|^~\\&|LAB|ALFA|EHR|HOSP|20240101120000||ORU^R01|1|P|2.5\r' 1c 0d
    test-not tcp client 0b 'MSA|^~\\&|LAB|ALFA|EHR|HOSP|20240101120000||ORU^R01|1|P|2.5\r' 1c 0d

protocol smpp 207 SMPP messaging
    summary "header with the whole length, a command that binds, submits or asks, and no status"
    source document https://smpp.org/SMPP_v3_4_Issue1_2.pdf
    port tcp 2775
    match tcp either
        at 4 00000001 00000000 | 00000002 00000000 | 00000009 00000000
        number u32be 0 = size
        at 0 0000
        field smpp.system_id text 16 until '\0'
    match tcp either
        at 0 00000010 00000015 00000000
    match tcp either
        at 4 00000004 00000000 | 00000005 00000000 | 00000103 00000000
        number u32be 0 = size
        at 0 0000
    test tcp client 0000002f 00000009 00000000 00000001 'SMPP3TEST\0secret08\0SUBMIT1\0' 34 01 01 00
    test tcp server 0000002e 00000005 00000000 00000007 00 01 01 '4477\0' 01 01 '1234\0' 00 00 00 00 00 00 00 00 00 05 'hello'
    test-not tcp client 0000002f 00000009 00000001 00000001 'SMPP3TEST\0secret08\0SUBMIT1\0' 34 01 01 00

protocol java-rmi 416 Java-RMI messaging
    summary "header of a stream: its name, version and protocol"
    source document https://docs.oracle.com/javase/8/docs/platform/rmi/spec/rmi-protocol3.html
    port tcp 1099
    match tcp client
        at 0 'JRMI' 0001 | 'JRMI' 0002
        number u8 6 = 75-77
    test tcp client 'JRMI' 0002 4b
    test-not tcp client 'JRMI' 0002 4e

protocol giop 168 GIOP messaging
    summary "header: its name, a version, flags and a type of message"
    source document https://www.omg.org/spec/CORBA/3.4/Interoperability/PDF
    match tcp either
        at 0 'GIOP' 01
        number u8 5 = 0-3
        number u8 6 = 0-7
        number u8 7 = 0-7
        field giop.version number 5 u8
        field giop.type number 7 u8
    match udp either
        at 0 'MIOP' 10
        size 16-65535
    test tcp client 'GIOP' 01 02 01 00 0c000000 01000000 03 000000 0000 0000
    test-not tcp client 'GIOP' 01 02 01 08 0c000000 01000000 03 000000 0000 0000

protocol profinet-io 371 PROFINET-IO industrial
    summary "connectionless remote procedure call to an interface of PROFINET"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/plugins/epan/profinet/packet-dcerpc-pn-io.c
    port udp 34964
    match udp either
        at 0 04
        number u8 1 = 0-10
        at 4 10 00 00
        number u16le 74 = rest - 4
        at 24 0? 00 a0 de 97 6c d1 11 82 71 00 a0 24 42 df 7d
        field profinet_io.operation number 68 u16le
    match udp either
        at 0 04
        number u8 1 = 0-10
        at 4 00 00 00
        number u16be 74 = rest - 4
        at 24 de a0 00 0? 6c 97 11 d1 82 71 00 a0 24 42 df 7d
        field profinet_io.operation number 68 u16be
    test udp client 04 00 20 00 10 00 00 00 0000a0de976cd1118271000100010001 0100a0de976cd111827100a02442df7d 11111111111111111111111111111111 00000000 01000000 00000000 0000 ffff ffff 1400 0000 00 00 0000000000000000000000000000000000000000
    test-not udp client 04 00 20 00 10 00 00 00 0000a0de976cd1118271000100010001 0200a0de976cd111827100a02442df7e 11111111111111111111111111111111 00000000 01000000 00000000 0000 ffff ffff 0000 0000 00 00 0000000000000000000000000000000000000000

protocol dce-rpc 370 DCE-RPC messaging
    summary "bind of version 5 over a stream, or a call of version 4 in a datagram, with the length of the fragment"
    source document https://pubs.opengroup.org/onlinepubs/9629399/chap12.htm
    port tcp 135
    port udp 135
    match tcp client
        at 0 05 00 0b ?? 10 00 00 00 | 05 01 0b ?? 10 00 00 00
        number u16le 8 = size
        at 28 0000 | 0100
        field dce_rpc.interface hex 32 length 16
    match tcp client
        at 0 05 00 0b ?? 00 00 00 00
        number u16be 8 = size
        field dce_rpc.interface hex 32 length 16
    match tcp server
        at 0 05 00 0c ?? 10 00 00 00 | 05 00 0d ?? 10 00 00 00
        number u16le 8 = size
    match udp either
        at 0 04
        number u8 1 = 0-10
        at 4 10 00 00
        number u16le 74 = rest - 4
        field dce_rpc.interface hex 24 length 16
    match udp either
        at 0 04
        number u8 1 = 0-10
        at 4 00 00 00
        number u16be 74 = rest - 4
        field dce_rpc.interface hex 24 length 16
    test tcp client 05 00 0b 03 10000000 4800 0000 02000000 d016 d016 00000000 01 000000 0000 01 00 0883afe11f5dc91191a408002b14a0fa 0300 0000 045d888aeb1cc9119fe808002b104860 02000000
    test udp client 04 00 20 00 10 00 00 00 00000000000000000000000000000000 f8917b5a00ffd011a9b200c04fb6e6fc 11111111111111111111111111111111 00000000 01000000 00000000 0000 ffff ffff 0500 0000 00 00 'hello'
    test-not tcp client 05 00 0b 03 10000000 ffff 0000 02000000 d016 d016 00000000 01 000000 0000 01 00 0883afe11f5dc91191a408002b14a0fa
    test-not udp client 04 00 20 00 10 00 00 00 00000000000000000000000000000000 f8917b5a00ffd011a9b200c04fb6e6fc 11111111111111111111111111111111 00000000 01000000 00000000 0000 ffff ffff 0600 0000 00 00 'hello'

protocol thrift 345 Thrift messaging
    summary "message of the strict binary protocol with a name, framed or not"
    source document https://github.com/apache/thrift/blob/master/doc/specs/thrift-binary-protocol.md
    match tcp client
        at 0 8001 00 01 | 8001 00 04
        number u32be 4 = 1-128
        printed 8 1
        field thrift.method text 4 sized u32be
    match tcp client
        number u32be 0 = rest
        at 4 8001 00 01 | 8001 00 04
        number u32be 8 = 1-128
        printed 12 1
        field thrift.method text 8 sized u32be
    match udp client
        at 0 8001 00 01 | 8001 00 04
        number u32be 4 = 1-128
        printed 8 1
        field thrift.method text 4 sized u32be
    match tcp client
        at 0 82 21 ?? | 82 81 ??
        number u8 3 = 3-64
        printed 4 3
    then server
        at 0 82 41 | 82 61
    match udp client
        at 0 82 81 ?? | 82 21 ??
        number u8 3 = 3-64
        printed 4 4
        field thrift.method text 3 sized u8
    match udp client
        at 0 82 81 ?? ?? | 82 21 ?? ??
        number u8 2 = 128-255
        number u8 3 = 0-127
        number u8 4 = 3-64
        printed 5 4
        field thrift.method text 4 sized u8
    match udp client
        at 0 82 81 ?? ?? ?? | 82 21 ?? ?? ??
        number u8 2 = 128-255
        number u8 3 = 128-255
        number u8 4 = 0-127
        number u8 5 = 3-64
        printed 6 4
        field thrift.method text 5 sized u8
    match tcp client
        at 0 01 00000005 'PLAIN' 02 | 01 00000005 'PLAIN' 05 | 01 00000006 'GSSAPI' | 01 0000000a 'DIGEST-MD5'
        field thrift.mechanism text 1 sized u32be
    test tcp client 8001 0001 00000004 'ping' 00000001 00
    test tcp client 00000011 8001 0001 00000004 'ping' 00000001 00
    test udp client 82 81 01 09 'emitBatch' 1c 00
    test-not tcp client 8001 0005 00000004 'ping' 00000001 00
    test-not udp client 83 81 01 09 'emitBatch' 1c 00

# What stands first is asked first: an entry for one use of JSON-RPC stands before that for all.
protocol stratum 42 Stratum networking
    summary "object with one of the methods between miners and pools"
    source document https://en.bitcoin.it/wiki/Stratum_mining_protocol
    match tcp client
        at 0 '{'
        find 1-300 '"mining.subscribe"' | '"mining.authorize"' | '"mining.configure"' | '"mining.extranonce.subscribe"' | '"eth_submitLogin"' | '"eth_login"' | '"eth_getWork"'
        field stratum.agent text after '"mining.subscribe","params":["' until '"'
        field stratum.agent text after '"mining.subscribe", "params": ["' until '"'
        field stratum.user text after '"mining.authorize","params":["' until '"'
        field stratum.user text after '"mining.authorize", "params": ["' until '"'
        field stratum.user text after '"eth_submitLogin","params":["' until '"'
    match tcp client
        at 0 '{'
        find 1-200 '"method":"login"' | '"method": "login"'
        find 1-400 '"pass"'
        field stratum.user text after '"login":"' until '"'
        field stratum.agent text after '"agent":"' until '"'
    match tcp server
        at 0 '{'
        find 1-200 '"mining.notify"' | '"mining.set_difficulty"'
    test tcp client '{"id":1,"method":"mining.subscribe","params":["cgminer/4.10.0"]}\n'
    test tcp client '{"id":1,"jsonrpc":"2.0","method":"login","params":{"login":"44wallet","pass":"x","agent":"XMRig/6.20.0"}}\n'
    test-not tcp client '{"id":1,"method":"mining.describe","params":["cgminer/4.10.0"]}\n'

protocol json-rpc 375 JSON-RPC messaging
    summary "object with the version of the protocol and a method"
    source document https://www.jsonrpc.org/specification
    match tcp client
        at 0 '{'
        find 1-300 '"jsonrpc"'
        find 1-300 '"method"'
        field json_rpc.method text after '"method":"' until '"'
        field json_rpc.method text after '"method": "' until '"'
    test tcp client '{"jsonrpc":"2.0","method":"subtract","params":[42,23],"id":1}\n'
    test-not tcp client '{"jsonrpc":"2.0","result":19,"id":1}\n'

protocol erlang-epmd 626 EPMD infrastructure
    summary "question of a node to the mapper of ports and the answer that fits it"
    source document https://www.erlang.org/doc/apps/erts/erl_dist_protocol.html
    port tcp 4369
    match tcp client
        at 0 0001 6e
    then server
        at 0 00001111
    match tcp client
        at 0 00
        number u16be 0 = rest
        at 2 78
        at 5 4d 00 000? 000? | 48 00 000? 000?
        field epmd.node text 11 sized u16be
    match tcp client
        at 0 00
        number u16be 0 = rest
        at 2 7a
        printed 3 2
        field epmd.node text 3 rest
    then server
        at 0 77
        number u8 1 = 0-1
    test tcp client 0001 6e server 00001111 'name rabbit at port 25672\n'
    test tcp client 0013 78 6448 4d 00 0006 0005 0006 'rabbit' 0000
    test tcp client 0007 7a 'rabbit' server 77 00 6448 4d 00 0006 0005 0006 'rabbit' 0000
    test-not tcp client 0001 6e server 00001112 'name rabbit at port 25672\n'

protocol erlang-distribution 627 Erlang infrastructure
    summary "name of a node with the version of the distribution, and a status"
    source document https://www.erlang.org/doc/apps/erts/erl_dist_protocol.html
    match tcp client
        at 0 00
        number u16be 0 = rest
        at 2 6e 0005 | 6e 0006
        printed 9 3
        field erlang.node text 9 rest
    then server
        at 2 's' 'ok' | 's' 'nok' | 's' 'alive' | 's' 'named:' | 's' 'not_allowed'
    match tcp client
        at 0 00
        number u16be 0 = rest
        at 2 4e 000000
        printed 17 3
        field erlang.node text 15 sized u16be
    then server
        at 2 's' 'ok' | 's' 'nok' | 's' 'alive' | 's' 'named:' | 's' 'not_allowed'
    test tcp client 000b 6e 0005 00037fbd 'a@h1' server 0003 'sok'
    test tcp client 0013 4e 0000000d07df7fbd 65a1b2c3 0004 'a@h1' server 0003 'sok'
    test-not tcp client 000b 6e 0005 00037fbd 'a@h1' server 0003 'rok'

protocol ibm-mq 774 IBM-MQ messaging
    summary "header of a segment with its mark and the whole length"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-mq.c
    port tcp 1414
    match tcp either
        at 0 'TSH ' | 'TSHC' | 'TSHM' | e3e2c840 | e3e2c8c3 | e3e2c8d4
        number u32be 4 = size
        number u8 8 = 1-2
        field ibm_mq.segment number 9 u8
    test tcp client 'TSH ' 00000034 02 01 31 00 0000000000000000 11010000 b504 0000 'ID  ' 0d 26 00 00 00000000 327f0000 00000000 0000f401
    test-not tcp client 'TSX ' 0000001c 02 01 31 00 0000000000000000 11010000 b504 0000

protocol msrp 775 MSRP messaging
    summary "request or answer of the relay of messages"
    source document https://www.rfc-editor.org/rfc/rfc4975
    port tcp 2855
    match tcp either
        at 0 'MSRP '
        find 8-60 ' SEND\r\n' | ' AUTH\r\n' | ' REPORT\r\n' | ' 200 '
        field msrp.to text after '\r\nTo-Path: ' until '\r\n'
    test tcp client 'MSRP a786hjs2 SEND\r\nTo-Path: msrp://biloxi.example.com:12763/kjhd37s2s20w2a;tcp\r\n-------a786hjs2$\r\n'
    test-not tcp client 'MSRQ a786hjs2 SEND\r\nTo-Path: msrp://biloxi.example.com:12763/kjhd37s2s20w2a;tcp\r\n'

protocol soap 253 SOAP messaging
    summary "envelope that stands alone in a stream"
    source document https://www.w3.org/TR/soap12/
    match tcp either
        at 0 '<?xml ' | ~'<soap' | '<s:Env' | '<SOAP-' | '<env:'
        find 8-700 'http://schemas.xmlsoap.org/soap/envelope' | 'http://www.w3.org/2003/05/soap-envelope'
    test tcp client '<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body/></s:Envelope>'
    test-not tcp client '<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelop/"><s:Body/></s:Envelope>'

protocol rsocket 866 RSocket messaging
    summary "setup with its length on the first stream and version 1.0"
    source document https://rsocket.io/about/protocol
    match tcp client
        number u24be 0 = rest
        at 3 00000000 04/fc
        at 9 0001 0000 00
    test tcp client 000029 00000000 0440 0001 0000 00007530 0001d4c0 0a 'text/plain' 0a 'text/plain' 5a
    test-not tcp client 000029 00000001 0440 0001 0000 00007530 0001d4c0 0a 'text/plain' 0a 'text/plain' 5a
