# Databases, caches and what coordinates their servers.
# SPDX-License-Identifier: MIT
#
# The form is told in src/signatures/parse_protocol.c. Ids are those of docs/registry.tsv, for ever.

protocol memcached 40 Memcached database
    summary "a command of its text or binary form and the answer that fits it"
    source document https://github.com/memcached/memcached/blob/master/doc/protocol.txt
    port tcp 11211
    port udp 11211
    match tcp client
        at 0 'get ' | 'gets ' | 'mg '
        find 4-300 '\r\n'
        field memcached.command text 0 until ' '
    then server
        at 0 'VALUE ' | 'END\r\n' | 'EN\r\n' | 'VA ' | 'HD' | 'ERROR\r\n' | 'SERVER_ERROR '
    match tcp client
        at 0 'set ' | 'add ' | 'replace ' | 'append ' | 'prepend ' | 'cas '
        find 4-300 '\r\n'
        field memcached.command text 0 until ' '
    then server
        at 0 'STORED\r\n' | 'NOT_STORED\r\n' | 'EXISTS\r\n' | 'NOT_FOUND\r\n' | 'ERROR\r\n' | 'SERVER_ERROR ' | 'CLIENT_ERROR '
    match tcp client
        at 0 'delete ' | 'touch '
        field memcached.command text 0 until ' '
    then server
        at 0 'DELETED\r\n' | 'TOUCHED\r\n' | 'NOT_FOUND\r\n'
    match tcp client
        at 0 'stats'
        field memcached.command text 0 length 5
    then server
        at 0 'STAT ' | 'END\r\n' | 'RESET\r\n'
        field memcached.version text after 'STAT version ' until '\r\n'
    match tcp client
        at 0 'version\r\n'
        field memcached.command text 0 length 7
    then server
        at 0 'VERSION '
        field memcached.version text 8 until '\r\n'
    match tcp client
        at 0 80
        number u8 1 = 0-94
        at 5 00
        number u32be 8 = rest - 12
        field memcached.opcode number 1 u8
    then server
        at 0 81
        number u8 1 = 0-94
        at 5 00
        number u32be 8 = rest - 12
    match udp client
        at 2 0000 0001 0000
        at 8 'get ' | 'gets ' | 'set ' | 'add ' | 'stats' | 'version\r\n' | 'incr ' | 'delete '
        field memcached.command text 8 until ' '
    test tcp client 'get user:17\r\n' server 'VALUE user:17 0 3\r\nbob\r\nEND\r\n'
    test tcp client 'version\r\n' server 'VERSION 1.6.21\r\n'
    test tcp client 'set k 0 60 2\r\nab\r\n' server 'STORED\r\n'
    test tcp client 80 00 0005 00 00 0000 00000005 00000000 0000000000000000 'Hello' server 81 00 0000 00 00 0001 00000009 00000000 0000000000000000 'Not found'
    test udp client 0001 0000 0001 0000 'stats\r\n'
    test-not tcp client 'get user:17\r\n' server '+OK\r\n'
    test-not tcp client 'getuser\r\n' server 'VALUE user:17 0 3\r\n'

protocol redis 182 Redis database
    summary "an array of bulk strings, or a command on a line, and an answer of the serialization protocol"
    source document https://redis.io/docs/latest/develop/reference/protocol-spec/
    port tcp 6379 16379 26379
    match tcp client
        at 0 '*' 3? '\r\n$' 3? '\r\n'
        find 9-40 '\r\n'
        field redis.command text 8 until '\r\n'
    then server
        at 0 '+' | '-' | ':' | '$' | '*' | '%' | '_' | '~'
        field redis.version text after 'redis_version:' until '\r\n'
        field redis.version text after '$7\r\nversion\r\n$5\r\n' until '\r\n'
        field redis.mode text after 'redis_mode:' until '\r\n'
    match tcp client
        at 0 '*' 3? '\r\n$' 3? 3? '\r\n'
        find 10-60 '\r\n'
        field redis.command text 9 until '\r\n'
    then server
        at 0 '+' | '-' | ':' | '$' | '*' | '%' | '_' | '~'
    match tcp client
        at 0 '*' 3? 3? '\r\n$' 3? '\r\n'
        find 10-40 '\r\n'
        field redis.command text 9 until '\r\n'
    then server
        at 0 '+' | '-' | ':' | '$' | '*' | '%' | '_' | '~'
    match tcp client
        at 0 ~'PING\r\n' | ~'INFO\r\n' | ~'INFO ' | ~'AUTH ' | ~'SELECT '
    then server
        at 0 '+PONG\r\n' | '+OK\r\n' | '-NOAUTH ' | '-ERR ' | '-WRONGPASS ' | '-DENIED ' | '$' 3? 3? 3?
        field redis.version text after 'redis_version:' until '\r\n'
    test tcp client '*1\r\n$7\r\nCOMMAND\r\n' server '*2\r\n'
    test tcp client '*2\r\n$4\r\nINFO\r\n$6\r\nserver\r\n' server '$60\r\n# Server\r\nredis_version:7.2.4\r\nredis_mode:standalone\r\n'
    test tcp client 'PING\r\n' server '+PONG\r\n'
    test-not tcp client '*1\r\n$7\r\nCOMMAND\r\n' server 'HTTP/1.1 400 Bad Request\r\n'
    test-not tcp client '*1\n$7\nCOMMAND\n' server '*2\r\n'

protocol postgresql 19 PostgreSQL database
    summary "start-up message of protocol 3 with a user, or the request for TLS or GSSAPI encryption"
    source document https://www.postgresql.org/docs/current/protocol-message-formats.html
    port tcp 5432
    inner tls
    match tcp client
        at 4 0003 00 00 | 0003 00 02
        number u32be 0 = size
        find 8-500 'user\0'
        field postgresql.user text after 'user\0' until '\0'
        field postgresql.database text after '\0database\0' until '\0'
        field postgresql.application text after 'application_name\0' until '\0'
    match tcp client
        at 0 00000008 04d2162f | 00000008 04d21630 | 00000010 04d2162e
    test tcp client 0000004d 0003 0000 'user\0alice\0database\0shop\0application_name\0psql\0client_encoding\0UTF8\0\0'
    test tcp client 00000008 04d2162f server 'N'
    test-not tcp client 00000022 0002 0000 'user\0alice\0database\0shop\0\0'
    test-not tcp client 00000008 04d21631

protocol mysql 20 MySQL database
    summary "greeting of the server: protocol 10 and a version, or the error that stands for it"
    source document https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_packets_protocol_handshake_v10.html
    port tcp 3306
    inner tls
    match tcp server
        at 3 00 0a
        number u24le 0 = rest - 1
        at 5 '3.' | '4.' | '5.' | '8.' | '9.' | '10.' | '11.' | '12.' | '3' 3? '.'
        find 8-70 '\0'
        field mysql.version text 5 until '\0'
    match tcp server
        at 3 00 ff
        number u24le 0 = rest - 1
        at 5 6a04 'Host ' | 6904 'Host ' | 1004 'Too many connections' | 1004 '#08004Too many'
        field mysql.error number 5 u16le
    test tcp server 4a0000 00 0a '8.0.36\0' 08000000 3a23794c5d4d0d15 00 ffff ff 0200 ffdf 15 00000000000000000000 3f0e4a6c1d51275c4d7a1b2e 00 'caching_sha2_password\0'
    test tcp server 410000 00 ff 6a04 'Host \'10.0.0.9\' is not allowed to connect to this MySQL server'
    test-not tcp server 150000 00 09 '8.0.36\0' 08000000 3a23794c5d4d0d15 00
    test-not tcp server 150000 01 0a '8.0.36\0' 08000000 3a23794c5d4d0d15 00

protocol mysqlx 610 MySQL-X database
    summary "the notice with which a server of the X protocol greets"
    source document https://dev.mysql.com/doc/dev/mysql-server/latest/page_mysqlx_protocol.html
    port tcp 33060
    match tcp server
        at 0 05000000 0b 08 05 1a 00
    test tcp server 05000000 0b 08 05 1a 00
    test-not tcp server 05000000 0b 08 05 1b 00

protocol tds 114 TDS database
    summary "pre-login message that begins with the version token, or the login message of version 7"
    source document https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-tds/b46a581a-39de-4745-b076-ec4dbb7d13ec
    port tcp 1433
    match tcp client
        at 0 12 01
        number u16be 2 = size
        at 4 0000
        at 7 00 00 00 ?? 00 06
    match tcp server
        at 0 04 01
        number u16be 2 = size
        at 7 00 00 00 ?? 00 06
    match tcp client
        at 0 02 00 0200 0000
        printed 8 1
        field tds.host text 8 until 00
    match tcp client
        at 0 10 00 | 10 01
        at 4 0000
        at 7 00
        at 10 0000
        at 12 ?? ?? ?? 7?
        number u32le 8 = 94-4096
        field tds.version hex 12 length 4
    test tcp client 12 01 002f 0000 00 00 00 001a 0006 01 0020 0001 02 0021 0001 03 0022 0004 04 0026 0001 ff 09000000 0000 00 00 00000000 00
    test tcp server 04 01 0025 0000 01 00 00 0015 0006 01 001b 0001 02 001c 0001 03 001d 0000 ff 0f000fa1 0000 00 00
    test tcp client 10 01 0088 0000 01 00 80000000 04000074 00100000 00000007 3c1c0000 00000000 e0 03 10 00 00000000 09040000 5e00 0400 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    test-not tcp client 12 01 002f 0000 00 00 05 001a 0006 01 0020 0001 02 0021 0001 03 0022 0004 04 0026 0001 ff 09000000 0000 00 00 00000000 00

protocol ssrp 611 SSRP database
    summary "answer of SQL Server's browser: the instances of a server"
    source document https://learn.microsoft.com/en-us/openspecs/windows_protocols/mc-sqlr/2e1560c9-5097-4023-9f5e-72b9ff1ec3b1
    port udp 1434
    match udp server
        at 0 05
        number u16le 1 = rest
        at 3 'ServerName;'
        field ssrp.server text 14 until ';'
        field ssrp.instance text after ';InstanceName;' until ';'
        field ssrp.version text after ';Version;' until ';'
    test udp client 02 server 05 5500 'ServerName;DB1;InstanceName;MSSQLSERVER;IsClustered;No;Version;15.0.2000.5;tcp;1433;;'
    test-not udp client 02 server 05 0000 'ServerName;DB1;InstanceName;MSSQLSERVER;IsClustered;No;Version;15.0.2000.5;tcp;1433;;'

protocol mongodb 60 MongoDB database
    summary "header with the whole length, no message that it answers, and the code of a request"
    source document https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/
    port tcp 27017 27018 27019
    match tcp client
        at 8 00000000 dd070000
        at 20 00
        number u32le 0 = size
        field mongodb.command text 26 until '\0'
        field mongodb.database text after 02 '$db\0' ?? 00 00 00 until '\0'
        field mongodb.driver text after 02 'name\0' ?? 00 00 00 until '\0'
    match tcp client
        at 8 00000000 d4070000 | ffffffff d4070000
        number u32le 0 = size
        find 21-120 '\0'
        field mongodb.collection text 20 until '\0'
        field mongodb.driver text after 02 'name\0' ?? 00 00 00 until '\0'
    match tcp client
        at 8 00000000 dc070000
        number u32le 0 = size
        at 16 dd070000 | d4070000
    match tcp client
        at 8 00000000
        at 12 d1070000 | d2070000 | d5070000 | d6070000 | d7070000
        number u32le 0 = size
    match tcp server
        at 12 01000000 08000000
        number u32le 0 = size
    test tcp client 34000000 01000000 00000000 dd070000 00000000 00 1f000000 10 'hello\0' 01000000 02 '$db\0' 06000000 'admin\0' 00
    test tcp client 3a000000 01000000 00000000 d4070000 04000000 'admin.$cmd\0' 00000000 ffffffff 13000000 10 'isMaster\0' 01000000 00
    test-not tcp client 34000000 01000000 00000000 de070000 00000000 00 1f000000 10 'hello\0' 01000000 02 '$db\0' 06000000 'admin\0' 00

protocol cassandra 264 Cassandra database
    summary "first frame of the native protocol: a question for the options or a start-up with the version of CQL"
    source document https://github.com/apache/cassandra/blob/trunk/doc/native_protocol_v4.spec
    port tcp 9042 7000
    match tcp client
        at 0 03 | 04 | 05 | 06 | 42
        at 1 00 | 10
        at 4 05 00000000
    match tcp client
        at 0 03 | 04 | 05 | 06 | 42
        at 4 01
        number u32be 5 = rest
        find 11-200 000b 'CQL_VERSION'
        field cassandra.cql_version text after 000b 'CQL_VERSION' sized u16be
        field cassandra.driver text after 000b 'DRIVER_NAME' sized u16be
        field cassandra.driver_version text after 000e 'DRIVER_VERSION' sized u16be
    match tcp client
        at 0 01 | 02
        at 3 01
        number u32be 4 = rest
        find 10-200 000b 'CQL_VERSION'
        field cassandra.cql_version text after 000b 'CQL_VERSION' sized u16be
    match tcp client
        at 0 ca552dfa
        size 8-65535
    test tcp client 04 00 0000 05 00000000
    test tcp client ca552dfa 00000c00 7f000001
    test tcp client 04 00 0000 01 0000002f 0002 000b 'CQL_VERSION' 0005 '3.0.0' 000b 'DRIVER_NAME' 000a 'Python Dri'
    test-not tcp client 04 00 0000 05 00000001 00
    test-not tcp client 07 00 0000 05 00000000

protocol clickhouse 419 ClickHouse database
    summary "hello of the native protocol with the name of the program"
    source document https://clickhouse.com/docs/native-protocol/client
    match tcp client
        at 0 00
        at 2 'ClickHouse'
        number u8 1 = 10-80
        field clickhouse.client text 1 sized u8
    match tcp server
        at 0 00 0a 'ClickHouse'
    test tcp client 00 11 'ClickHouse client' 18 02 d4a803 07 'default' 07 'default' 00
    test-not tcp client 01 11 'ClickHouse client' 18 02 d4a803 07 'default' 07 'default' 00

protocol bolt 612 Bolt database
    summary "magic of the handshake, then four versions"
    source document https://neo4j.com/docs/bolt/current/bolt/handshake/
    port tcp 7687
    match tcp client
        at 0 6060b017 00
        size 20-20
    test tcp client 6060b017 00000105 00020404 00000104 00000003 server 00000404
    test-not tcp client 6060b018 00000105 00020404 00000104 00000003

protocol drda 227 DRDA database
    summary "exchange of server attributes in a DDM object of the request kind"
    source document https://github.com/apache/derby/blob/trunk/java/org.apache.derby.server/org/apache/derby/impl/drda/CodePoint.java
    port tcp 446 50000
    match tcp client
        at 2 d0 ?1
        at 8 1041
        number u16be 0 = size
        number u16be 6 = rest + 2
        field drda.codepoint hex 8 length 2
    match tcp server
        at 2 d0 ??
        at 8 1443
        number u16be 0 = size
    test tcp client 0020 d0 41 0001 001a 1041 000c 115e 8482f28299838595 000a 116d d3d6c3c1d3c8
    test-not tcp client 0020 d0 41 0001 001a 1042 000c 115e 8482f28299838595 000a 116d d3d6c3c1d3c8

protocol oracle 167 Oracle database
    summary "connect packet of the transparent network substrate with a description in parentheses"
    source document https://github.com/oracle/python-oracledb/blob/main/src/oracledb/impl/thin/constants.pxi
    port tcp 1521
    match tcp client
        at 2 0000 01 ?? 0000
        at 8 01 ?? 01 ??
        find 34-400 ~'(DESCRIPTION=' | ~'(CONNECT_DATA='
        field oracle.service text after ~'(SERVICE_NAME=' until ')'
        field oracle.sid text after ~'(SID=' until ')'
        field oracle.program text after ~'(PROGRAM=' until ')'
        field oracle.host text after ~'(HOST=' until ')'
        field oracle.user text after ~'(USER=' until ')'
    test tcp client 00c7 0000 01 00 0000 0139 012c 0c41 2000 ffff 4f98 0000 0001 00bf 003a 00000800 41 41 00000000000000000000000000000000000000000000 '(DESCRIPTION=(CONNECT_DATA=(SERVICE_NAME=orcl)(CID=(PROGRAM=sqlplus)(HOST=ws7)(USER=scott)))(ADDRESS=(PROTOCOL=TCP)(HOST=10.0.0.5)(PORT=1521)))'
    test-not tcp client 0068 0000 02 00 0000 0139 012c 0c41 2000 ffff 4f98 0000 0001 00bf 003a 00000800 41 41 00000000000000000000000000000000000000000000 '(DESCRIPTION=(CONNECT_DATA=(SERVICE_NAME=orcl)))'

protocol firebird 613 Firebird database
    summary "connect operation that wants to attach a database or service"
    source document https://github.com/FirebirdSQL/firebird/blob/master/src/remote/protocol.h
    port tcp 3050
    match tcp client
        at 0 00000001 00000013 0000000? 000000??
        number u32be 16 = 0-1024
        field firebird.database text 16 sized u32be
    test tcp client 00000001 00000013 00000003 00000001 00000010 '/db/employee.fdb' 00000001 00000000 0000000a 00000001 00000000 00000005 00000002
    test-not tcp client 00000001 00000014 00000003 00000001 00000010 '/db/employee.fdb' 00000004 00000000

protocol zookeeper 614 ZooKeeper infrastructure
    summary "connect request with a password of 16 bytes, or a word of four letters and its answer"
    source document https://github.com/apache/zookeeper/blob/master/zookeeper-jute/src/main/resources/zookeeper.jute
    port tcp 2181
    match tcp client
        at 0 0000002d 00000000 | 0000002c 00000000
        at 28 00000010
        field zookeeper.timeout number 16 u32be
    match tcp client
        at 0 'ruok'
    then server
        at 0 'imok'
    match tcp client
        at 0 'srvr' | 'stat' | 'envi' | 'mntr'
        field zookeeper.command text 0 length 4
    then server
        at 0 'Zookeeper version: ' | 'Environment:' | 'zk_version\t'
        field zookeeper.version text after 'Zookeeper version: ' until ','
        field zookeeper.version text after 'zk_version\t' until ','
    test tcp client 0000002d 00000000 0000000000000000 00007530 0000000000000000 00000010 00000000000000000000000000000000 00
    test tcp client 'srvr' server 'Zookeeper version: 3.8.4-9316c2a, built on 2024-02-12\nLatency min/avg/max: 0/0.0/0\n'
    test-not tcp client 0000002d 00000001 0000000000000000 00007530 0000000000000000 00000010 00000000000000000000000000000000 00
    test-not tcp client 'ruok' server 'nope'

protocol hbase 615 HBase-RPC database
    summary "preamble of a connection: its magic, version 0 and a way to authenticate"
    source document https://hbase.apache.org/book.html
    port tcp 16000 16020
    match tcp client
        at 0 'HBas' 00
        number u8 5 = 80-82
        field hbase.authentication number 5 u8
    test tcp client 'HBas' 00 50 0000002f 0a05 'alice'
    test-not tcp client 'HBas' 01 50 0000002f 0a05 'alice'

protocol hadoop-rpc 616 Hadoop-RPC file-server
    summary "header of a connection: its magic, version, class of service and a way to authenticate"
    source document https://github.com/apache/hadoop/blob/trunk/hadoop-common-project/hadoop-common/src/main/java/org/apache/hadoop/ipc/Server.java
    port tcp 8020
    match tcp client
        at 0 'hrpc'
        number u8 4 = 7-9
        at 6 00 | df
        field hadoop.version number 4 u8
    test tcp client 'hrpc' 09 00 00 00000050 1e08 0210
    test-not tcp client 'hrpc' 01 00 00 00000050

protocol tarantool 617 Tarantool database
    summary "greeting of the server with its version"
    source document https://www.tarantool.io/en/doc/latest/reference/internals/box_protocol/
    port tcp 3301
    match tcp server
        at 0 'Tarantool '
        find 12-63 '\n'
        field tarantool.version text 10 until ' '
    test tcp server 'Tarantool 2.11.1 (Binary) 7170b4af-c72c-4f07-8729-08fc678543a1 \nQK2HoFZGXTXBq2vFj7soCsHqTo6PGTF575ssUBAJLAI=\n'
    test-not tcp server 'tarantool 2.11.1 (Binary) 7170b4af-c72c-4f07-8729-08fc678543a1  \n'

protocol rethinkdb 618 RethinkDB database
    summary "magic number of a version of the protocol"
    source document https://rethinkdb.com/docs/writing-drivers/
    port tcp 28015
    match tcp client
        at 0 36ba613f | e1813072 | 3ee8755f | 202d0c40 | c3bdc234
    then server
        at 0 '{' | 'SUCCESS\0' | 'ERROR'
    test tcp client c3bdc234 '{"protocol_version":0,"authentication_method":"SCRAM-SHA-256","authentication":"n,,n=admin,r=r0"}\0' server '{"success":true,"min_protocol_version":0,"max_protocol_version":0,"server_version":"2.4.2"}\0'
    test-not tcp client c3bdc235 '{"protocol_version":0}\0' server '{"success":true}\0'

protocol aerospike 619 Aerospike database
    summary "header of version 2 on both sides: a message or a request for information with its length"
    source document https://github.com/aerospike/aerospike-client-c/blob/master/src/include/aerospike/as_proto.h
    match tcp client
        at 0 02 01 0000 0000 | 02 02 0000 0000 | 02 03 0000 0000
        number u16be 6 = rest
    then server
        at 0 02 01 0000 | 02 02 0000 | 02 03 0000
    test tcp client 02 01 0000 0000 0005 'node\n' server 02 01 0000 0000 0015 'node\tBB9030011AC4202\n'
    test-not tcp client 02 01 0000 0000 0005 'node\n' server 03 01 0000 0000 0015 'node\tBB9030011AC4202\n'

protocol monetdb 620 MonetDB database
    summary "challenge of the server in a block of MAPI"
    source document https://www.monetdb.org/documentation/user-guide/client-interfaces/libraries-drivers/mapi-library/
    port tcp 50000
    match tcp server
        at 1 00
        printed 2 4
        find 4-80 ':mserver:9:' | ':merovingian:9:'
    test tcp server 9f00 'LBbTzbYj0GkX:mserver:9:RIPEMD160,SHA512,SHA384,SHA256,SHA224,SHA1:LIT:SHA512:'
    test-not tcp server 7f00 'LBbTzbYj0GkX:mserver:8:RIPEMD160,SHA512,SHA384,SHA256,SHA224,SHA1:LIT:SHA512:'

protocol elasticsearch 330 Elasticsearch database
    summary "header of the transport between nodes: its two letters, a length, a number that counts up and a version"
    source document https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/transport/TcpHeader.java
    port tcp 9300
    match tcp either
        at 0 'ES'
        number u32be 2 = rest
        at 6 00000000
        number u8 14 = 0-15
        at 15 00
        field elasticsearch.version number 15 u32be
    match tcp either
        at 0 'ES' ffffffff
    test tcp client 'ES' 00000031 0000000000000001 08 006b5b2f 00000019 00 00 00 16 'internal:tcp/handshake' 00 04 00000000
    test-not tcp client 'ET' 00000031 0000000000000001 08 006b5b2f 00000019 00 00 00 16 'internal:tcp/handshake' 00 04 00000000

protocol arangodb 621 ArangoDB database
    summary "first bytes of a VelocyStream"
    source document https://github.com/arangodb/velocystream
    port tcp 8529
    match tcp client
        at 0 'VST/1.0\r\n\r\n' | 'VST/1.1\r\n\r\n'
        field arangodb.version text 4 length 3
    test tcp client 'VST/1.1\r\n\r\n' 04000000
    test-not tcp client 'VST/2.1\r\n\r\n'

protocol cubrid 742 CUBRID database
    summary "first packet to a broker: its magic, with or without TLS, and the kind of the client"
    source document https://github.com/CUBRID/cubrid/blob/develop/src/broker/cas_protocol.h
    port tcp 33000
    match tcp client
        at 0 'CUBRK' | 'CUBRS'
        number u8 5 = 1-16
        field cubrid.client number 5 u8
    test tcp client 'CUBRK' 03 4c 00 00 00
    test-not tcp client 'CUBRX' 03 4c 00 00 00

protocol foundationdb 743 FoundationDB database
    summary "packet that connects: its length and a version of the protocol"
    source document https://github.com/apple/foundationdb/blob/main/fdbrpc/FlowTransport.actor.cpp
    port tcp 4500
    match tcp either
        at 1 000000
        at 8 b? 00 db 0f | b? 00 db 1f
        number u8 0 = 28-64
    test tcp client 2c000000 00000073b000db0f 9411 0000 5a5a5a5a 5a5a5a5a5a5a5a5a 0000000000000000000000000000000000000000
    test-not tcp client 2c000000 00000073b000db0e 9411 0000 5a5a5a5a 5a5a5a5a5a5a5a5a 0000000000000000000000000000000000000000

protocol raft 392 Raft database
    summary "handshake of a node: version 1 of the protocol, its number and an address"
    source document https://github.com/canonical/raft/blob/main/src/uv_tcp_connect.c
    match tcp client
        at 0 0100000000000000
        at 12 00000000
        at 17 00000000000000
        number u8 16 = 8-64
        printed 24 3
        field raft.address text 24 until 00
    test tcp client 0100000000000000 0200000000000000 1000000000000000 '192.0.2.1:7000\0\0'
    test-not tcp client 0200000000000000 0200000000000000 1000000000000000 '192.0.2.1:7000\0\0'
