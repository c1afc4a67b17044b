# Files: servers, transfers, copies, the control of versions, and printing.
# SPDX-License-Identifier: MIT

protocol rsync 166 rsync file-server
    summary "greeting of the daemon or client with a version"
    source document https://github.com/RsyncProject/rsync/blob/master/csprotocol.txt
    port tcp 873
    match tcp either
        at 0 '@RSYNCD: '
        field rsync.version text 9 until '\n'
    test tcp server '@RSYNCD: 31.0\n' client '@RSYNCD: 31.0\nfiles\n'
    test-not tcp server '@RSYNC: 31.0\n'

protocol git 226 Git file-server
    summary "length in four digits and a request for a repository"
    source document https://git-scm.com/docs/pack-protocol
    port tcp 9418
    match tcp client
        at 0 '00'
        at 4 'git-upload-pack ' | 'git-receive-pack ' | 'git-upload-archive '
        field git.path text after 'pack ' until '\0'
        field git.path text after 'archive ' until '\0'
        field git.host text after '\0host=' until '\0'
    test tcp client '0032git-upload-pack /project.git\0host=example.com\0'
    test-not tcp client '0033git-uploadpack /project.git\0host=example.com\0'

protocol svn 628 Subversion file-server
    summary "greeting of the server or answer of the client in the form of lists"
    source document https://svn.apache.org/repos/asf/subversion/trunk/subversion/libsvn_ra_svn/protocol
    port tcp 3690
    match tcp server
        at 0 '( success ( ' 3? ' ' 3? ' ( '
    match tcp client
        at 0 '( ' 3? ' ( '
        find 5-400 ':svn://' | ':svn+ssh://'
        field svn.url text after ':' until ' '
    test tcp server '( success ( 2 2 ( ) ( edit-pipeline svndiff1 absent-entries commit-revprops depth log-revprops ) ) ) '
    test tcp client '( 2 ( edit-pipeline svndiff1 absent-entries depth mergeinfo ) 22:svn://example.com/trunk 10:SVN/1.14.2 ( ) ) '
    test-not tcp server '( failure ( 2 2 ( ) ( edit-pipeline ) ) ) '

protocol cvs 629 CVS file-server
    summary "request of a client of the password server"
    source document https://www.gnu.org/software/trans-coord/manual/cvs/cvsclient.html
    port tcp 2401
    match tcp client
        at 0 'BEGIN AUTH REQUEST\n' | 'BEGIN VERIFICATION REQUEST\n' | 'BEGIN GSSAPI REQUEST\n'
        field cvs.root text after ' REQUEST\n' until '\n'
    test tcp client 'BEGIN AUTH REQUEST\n/cvsroot\nanonymous\nA\nEND AUTH REQUEST\n'
    test-not tcp client 'BEGIN REQUEST\n/cvsroot\nanonymous\nA\n'

protocol nbd 630 NBD file-server
    summary "magic of the server and that of the new or old style"
    source document https://github.com/NetworkBlockDevice/nbd/blob/master/doc/proto.md
    port tcp 10809
    match tcp server
        at 0 'NBDMAGIC' 'IHAVEOPT' | 'NBDMAGIC' 0000420281861253
    test tcp server 'NBDMAGICIHAVEOPT' 0003
    test-not tcp server 'NBDMAGICIHAVEOPS' 0003

protocol 9p 631 9P file-server
    summary "message that settles the version"
    source document https://9fans.github.io/plan9port/man/man9/version.html
    port tcp 564
    match tcp client
        at 4 64 ffff
        at 13 '9P2000'
        number u32le 0 = size
        field plan9.version text 11 sized u16le
        field plan9.size number 7 u32le
    test tcp client 15000000 64 ffff 18200000 0800 '9P2000.L'
    test-not tcp client 15000000 65 ffff 18200000 0800 '9P2000.L'

protocol iscsi 632 iSCSI file-server
    summary "login request of version 0 with the name of the initiator"
    source document https://www.rfc-editor.org/rfc/rfc7143
    port tcp 3260
    match tcp client
        at 0 43 | 03
        at 2 00 00
        at 14 0000
        find 48-700 'InitiatorName='
        field iscsi.initiator text after 'InitiatorName=' until '\0'
        field iscsi.target text after 'TargetName=' until '\0'
        field iscsi.session text after 'SessionType=' until '\0'
    test tcp client 43 87 00 00 00 00004f 80a7e5000000 0000 00000000 0001 0000 00000001 00000001 00000000000000000000000000000000 'InitiatorName=iqn.1994-05.com.example:c1\0SessionType=Discovery\0AuthMethod=None\0\0'
    test-not tcp client 43 87 01 00 00 00004f 80a7e5000000 0000 00000000 0001 0000 00000001 00000001 00000000000000000000000000000000 'InitiatorName=iqn.1994-05.com.example:c1\0SessionType=Discovery\0AuthMethod=None\0\0'

protocol nfs 11 NFS file-server
    summary "remote procedure call to one of the programs of NFS: files, mounts, locks, their state and access lists"
    source document https://www.rfc-editor.org/rfc/rfc1813
    port udp 2049
    port tcp 2049
    match udp either
        at 4 00000000 00000002 000186a3 | 00000000 00000002 000186a5 | 00000000 00000002 000186b5 | 00000000 00000002 000186b8 | 00000000 00000002 00018783
        field nfs.version number 16 u32be
        field nfs.procedure number 20 u32be
        field nfs.machine text 36 sized u32be
    match tcp client
        at 0 80 00
        at 8 00000000 00000002 000186a3 | 00000000 00000002 000186a5 | 00000000 00000002 000186b5 | 00000000 00000002 000186b8 | 00000000 00000002 00018783
        field nfs.version number 20 u32be
        field nfs.procedure number 24 u32be
        field nfs.machine text 40 sized u32be
    test udp client 66e83d6a 00000000 00000002 000186a3 00000003 00000001 00000001 00000020 05e3b1a2 00000007 'client1' 00 00000000 00000000 00000000 00000000 00000000 00000008 0000000000000002
    test tcp client 80000028 66e83d6a 00000000 00000002 000186a3 00000004 00000000 00000000 00000000 00000000 00000000
    test-not udp client 66e83d6a 00000001 00000002 000186a3 00000003 00000001 00000001 00000020

protocol portmap 633 Portmap infrastructure
    summary "remote procedure call to the program that maps programs to ports"
    source document https://www.rfc-editor.org/rfc/rfc1833
    port udp 111
    port tcp 111
    match udp either
        at 4 00000000 00000002 000186a0
        number u32be 16 = 2-4
        field portmap.version number 16 u32be
        field portmap.procedure number 20 u32be
        field portmap.program number 40 u32be
    match tcp client
        at 0 80 00
        at 8 00000000 00000002 000186a0
        number u32be 20 = 2-4
        field portmap.version number 20 u32be
        field portmap.procedure number 24 u32be
        field portmap.program number 44 u32be
    test udp client 1a2b3c4d 00000000 00000002 000186a0 00000002 00000003 00000000 00000000 00000000 00000000 000186a3 00000003 00000011 00000000
    test-not udp client 1a2b3c4d 00000000 00000002 000186a0 00000005 00000003 00000000 00000000 00000000 00000000

protocol glusterfs 634 GlusterFS file-server
    summary "remote procedure call to one of the programs of GlusterFS"
    source document https://github.com/gluster/glusterfs/blob/devel/rpc/rpc-lib/src/protocol-common.h
    port tcp 24007
    match tcp client
        at 0 80 00
        at 8 00000000 00000002 00dbb4a9 | 00000000 00000002 0208aec0 | 00000000 00000002 0012e5bf | 00000000 00000002 0013d005
        field glusterfs.program number 16 u32be
    test tcp client 80000040 00000001 00000000 00000002 00dbb4a9 00000002 00000001 0005f397 00000018 000000000000000000000000000000000000000000000000 00000000 00000000
    test-not tcp client 80000040 00000001 00000000 00000003 00dbb4a9 00000002 00000001 0005f397 00000018 000000000000000000000000000000000000000000000000 00000000 00000000

protocol sunrpc 635 ONC-RPC infrastructure
    summary "remote procedure call of version 2 to a program of the ranges that are given out"
    source document https://www.rfc-editor.org/rfc/rfc5531
    match udp either
        at 4 00000000 00000002
        number u32be 12 = 100000-1073741823
        number u32be 16 = 0-100
        field sunrpc.program number 12 u32be
        field sunrpc.version number 16 u32be
        field sunrpc.procedure number 20 u32be
    match tcp client
        at 0 80 00
        at 8 00000000 00000002
        number u32be 16 = 100000-1073741823
        number u32be 20 = 0-100
        field sunrpc.program number 16 u32be
        field sunrpc.version number 20 u32be
        field sunrpc.procedure number 24 u32be
    test udp client 1a2b3c4d 00000000 00000002 000186a4 00000002 00000003 00000000 00000000 00000000 00000000 00000007 'nisdom1' 00
    test tcp client 80000040 1a2b3c4d 00000000 00000002 000607af 00000001 0000000a 00000000 00000000 00000000 00000000 00000001 00000000 00000000 00000005 'inst0' 000000
    test-not udp client 1a2b3c4d 00000000 00000002 00000004 00000002 00000003 00000000 00000000 00000000 00000000

protocol afp 97 AFP file-server
    summary "header of the session: a question for the status or the opening of a session, with its length"
    source document https://developer.apple.com/library/archive/documentation/Networking/Conceptual/AFP/AFPSecurity/AFPSecurity.html
    port tcp 548
    match tcp client
        at 0 00 03 | 00 04
        at 4 00000000
        number u32be 8 = rest - 4
        at 8 000000
        at 12 00000000
    then server
        at 0 01 03 | 01 04
        at 4 00000000
        at 12 00000000
    match tcp either
        at 0 00 02
        at 4 00000000
        at 8 000000
        at 12 00000000
        number u32be 8 = rest - 4
        number u8 16 = 1-79
        field afp.command number 16 u8
    test tcp client 00 04 0001 00000000 00000006 00000000 01 04 00100000 server 01 04 0001 00000000 00000006 00000000 00 04 00100000
    test-not tcp client 00 04 0001 00000000 00000006 00000001 01 04 00100000 server 01 04 0001 00000000 00000006 00000000 00 04 00100000

protocol tftp 96 TFTP file-server
    summary "request with a mode, agreement on options, or a first block and its acknowledgement"
    source document https://www.rfc-editor.org/rfc/rfc1350
    port udp 69
    match udp client
        at 0 0001 | 0002
        printed 2 1
        find 3-260 00 ~'octet' 00 | 00 ~'netascii' 00 | 00 ~'mail' 00
        field tftp.file text 2 until '\0'
        field tftp.operation number 0 u16be
    match udp either
        at 0 0006
        find 2-80 ~'blksize' 00 | ~'tsize' 00 | ~'timeout' 00 | ~'windowsize' 00
    match udp either
        at 0 0003 0001
        size 4-1468
    then either
        at 0 0004 0001
        size 4-4
    match udp either
        at 0 0004 0000
        size 4-4
    then either
        at 0 0003 0001
        size 4-1468
    test udp client 0001 'boot/pxelinux.0\0octet\0tsize\x000\0'
    test udp server 0006 'tsize\0' '26461\0' client 0004 0000
    test udp client 0003 0001 'data' server 0004 0001
    test-not udp client 0005 'boot/pxelinux.0\0octet\0'
    test-not udp client 0003 0001 'data' server 0004 0001 00

protocol lustre 425 Lustre file-server
    summary "magic and version with which a node asks to be accepted, or the hello that follows"
    source document https://github.com/lustre/lustre-release/blob/master/lnet/include/uapi/linux/lnet/socklnd.h
    port tcp 988
    match tcp client
        at 0 0071ceac 01000000 | acce7100 00000001
    match tcp either
        at 0 c1000000
        at 40 39300000
    match tcp either
        at 0 63697245 | 45726963
        at 4 01000000 | 02000000 | 03000000 | 04000000 | 00000001 | 00000002 | 00000003 | 00000004
    test tcp client 0071ceac 01000000 0a00000a00000200
    test tcp client c1000000 00000000 00000000000000000000000000000000 010200c000000200 020200c000000200 39300000 39300000 01000000 10020000 000000000000000000000000000000000000000000000000
    test-not tcp client 0071ceac 03000000 0a00000a00000200

protocol ceph 381 Ceph file-server
    summary "banner of version 1 or 2 of the messenger"
    source document https://docs.ceph.com/en/latest/dev/msgr2/
    port tcp 3300 6789
    match tcp either
        at 0 'ceph v027' | 'ceph v2\n'
    test tcp server 'ceph v2\n' 1000 0100000000000000 0000000000000000
    test tcp server 'ceph v027' 00000000 00000000
    test-not tcp server 'ceph v3\n' 1000 0100000000000000 0000000000000000

protocol distcc 636 distcc infrastructure
    summary "version of the protocol and the number of arguments"
    source document https://github.com/distcc/distcc/blob/master/doc/protocol-2.txt
    port tcp 3632
    match tcp client
        at 0 'DIST0000000' 3? 'ARGC'
    test tcp client 'DIST00000001ARGC00000002ARGV00000002ccARGV00000002-c'
    test-not tcp client 'DIST00000001ARGV00000005'

protocol ndmp 637 NDMP file-server
    summary "notice of the server that it is connected, in a record of the protocol"
    source document https://datatracker.ietf.org/doc/html/draft-skardal-ndmp4-04
    match tcp server
        at 0 8000 00
        at 12 00000000 00000502
        number u32be 32 = 2-4
        field ndmp.version number 32 u32be
    test tcp server 80000024 00000001 65a1b2c3 00000000 00000502 00000000 00000000 00000000 00000004 00000000
    test-not tcp server 80000024 00000001 65a1b2c3 00000001 00000502 00000000 00000000 00000000 00000004 00000000

protocol amanda 638 Amanda file-server
    summary "packet of the protocol: a version, a kind and a handle"
    source document https://github.com/zmanda/amanda/blob/main/common-src/protocol.c
    port udp 10080
    match udp either
        at 0 'Amanda '
        find 8-16 ' REQ HANDLE ' | ' REP HANDLE ' | ' ACK HANDLE ' | ' PREP HANDLE ' | ' NAK HANDLE '
        field amanda.version text 7 until ' '
    test udp client 'Amanda 2.6 REQ HANDLE 000-00000000 SEQ 1700000000\nSERVICE noop\n'
    test-not udp client 'Amanda 2.6 RES HANDLE 000-00000000 SEQ 1700000000\n'

protocol sane 639 SANE printing
    summary "call that opens a connection to the daemon, with a version and a user"
    source document https://sane-project.gitlab.io/standard/net.html
    port tcp 6566
    match tcp client
        at 0 00000000 01 00 000?
        number u32be 8 = 0-64
        size 12-80
        field sane.user text 12 until '\0'
    then server
        at 0 00000000 01 00 000?
    test tcp client 00000000 01000003 00000006 'alice\0' server 00000000 01000003
    test-not tcp client 00000000 02000003 00000006 'alice\0' server 00000000 02000003

protocol perforce 640 Perforce file-server
    summary "message that settles the protocol, with its length told twice"
    source document https://swarm.workshop.perforce.com/projects/perforce_software-p4
    port tcp 1666
    match tcp client
        at 3 0000
        printed 5 3
        find 5-600 'func\0' 08000000 'protocol\0'
    test tcp client 20 20000000 'client\0' 02000000 '90\0' 'func\0' 08000000 'protocol\0'
    test-not tcp client 20 20000000 'client\0' 02000000 '90\0' 'func\0' 08000000 'protocal\0'

protocol lpd 641 LPD printing
    summary "order to receive a job for a queue, and the file of control or data that follows"
    source document https://www.rfc-editor.org/rfc/rfc1179
    port tcp 515
    match tcp client
        at 0 02
        printed 1 1
        find 3-200 ' cfA' | ' dfA'
        field lpd.queue text 1 until '\n'
    test tcp client 02 'lp0\n' server 00 client 02 '78 cfA001workstation\n' server 00
    test-not tcp client 02 'lp0\n' server 00 client 02 '78 cfB001workstation\n' server 00

protocol pjl 642 PJL printing
    summary "escape to the language of jobs of a printer"
    source document https://developers.hp.com/hp-printer-command-languages-pcl
    port tcp 9100
    match tcp client
        at 0 1b '%-12345X'
        field pjl.job text after 'JOB NAME = "' until '"'
        field pjl.job text after 'JOB NAME="' until '"'
        field pjl.language text after 'ENTER LANGUAGE=' until '\n'
        field pjl.language text after 'ENTER LANGUAGE = ' until '\n'
    test tcp client 1b '%-12345X@PJL JOB NAME="report.pdf"\r\n@PJL ENTER LANGUAGE=POSTSCRIPT\n%!PS-Adobe-3.0\n'
    test-not tcp client 1b '%-12346X@PJL JOB NAME="report.pdf"\r\n'

protocol bjnp 204 BJNP printing
    summary "header with the name of the protocol and the length of what follows"
    source document https://gitlab.com/sane-project/backends/-/blob/master/backend/pixma/pixma_bjnp_private.h
    port udp 8610 8611 8612
    match udp either
        at 0 'BJNP' | 'BNJB' | 'MFNP'
        number u32be 12 = rest
        field bjnp.command number 5 u8
    match tcp either
        at 0 'BJNP' | 'MFNP'
        at 6 0000
        number u32be 12 = rest
    test udp client 'BJNP' 02 01 0000 0001 0000 00000000
    test-not udp client 'BJNQ' 02 01 0000 0001 0000 00000000

protocol cups-browsing 643 CUPS-browsing printing
    summary "announcement of a printer: its type and state and the address of its queue"
    source document https://www.cups.org/doc/spec-browsing.html
    port udp 631
    match udp either
        at 0 3? | 4? | 6?
        printed 0 6
        find 1-9 ' 3 ipp://' | ' 4 ipp://' | ' 5 ipp://' | ' 3 ipps://' | ' 4 ipps://' | ' 5 ipps://' | ' 3 http://' | ' 4 http://' | ' 5 http://'
        field cups.info text after '" "' until '"'
        field cups.location text after ' "' until '"'
    test udp client '3006 3 ipp://server.example/printers/laser "Room 1" "Office laser" "HP LaserJet"\n'
    test-not udp client '3006 3 ftp://server.example/printers/laser "Room 1" "Office laser" "HP LaserJet"\n'

protocol epson-enpc 644 ENPC printing
    summary "packet of Epson's protocol for its devices: a name and a letter for its kind"
    source document https://gitlab.com/sane-project/backends/-/blob/master/backend/epson2.c
    port udp 3289
    match udp either
        at 0 'EPSON'
        at 5 'P' | 'Q' | 'p' | 'q' | 'C' | 'c'
        size 14-1500
    test udp client 'EPSONP' 00 ff 000000000000 0000
    test-not udp client 'EPSOMP' 00 ff 000000000000 0000

protocol vmware 28 VMware remote-desktop
    summary "greeting of the daemon that authenticates"
    source document https://nmap.org/nsedoc/scripts/vmauthd-brute.html
    port tcp 902
    match tcp server
        at 0 '220 VMware Authentication Daemon'
        field vmware.version text after 'Version ' until ':'
    test tcp server '220 VMware Authentication Daemon Version 1.10: SSL Required, ServerDaemonProtocol:SOAP, MKSDisplayProtocol:VNC , ,\r\n'
    test-not tcp server '220 VMware Daemon Version 1.10: SSL Required\r\n'

protocol ncp 744 NCP file-server
    summary "request or reply of NetWare's core protocol over IP with its signature"
    source document https://gitlab.com/wireshark/wireshark/-/blob/master/epan/dissectors/packet-ncp.c
    port tcp 524
    port udp 524
    match tcp either
        at 0 'DmdT' 0000 | 'tNcP' 0000
    match udp either
        at 0 'DmdT' 0000 | 'tNcP' 0000
    test tcp client 'DmdT' 00000017 00000001 00000000 1111 00 ff 00 ff 00
    test-not tcp client 'DmdX' 00000017 00000001 00000000 1111 00 ff 00 ff 00

protocol dicom 745 DICOM file-server
    summary "request for an association with the names of both sides and the application's context"
    source document https://dicom.nema.org/medical/dicom/current/output/html/part08.html
    port tcp 104 11112
    match tcp client
        at 0 01 00
        at 6 0001 0000
        at 74 10 00 0015 '1.2.840.10008.3.1.1.1'
        field dicom.called text 10 length 16
        field dicom.calling text 26 length 16
    test tcp client 01 00 0000007a 0001 0000 'ANY-SCP         ' 'ECHOSCU         ' 0000000000000000000000000000000000000000000000000000000000000000 10 00 0015 '1.2.840.10008.3.1.1.1' 20 00 0019 01 00 00 00 30 00 0011 '1.2.840.10008.1.1'
    test-not tcp client 01 00 0000007a 0002 0000 'ANY-SCP         ' 'ECHOSCU         ' 0000000000000000000000000000000000000000000000000000000000000000 10 00 0015 '1.2.840.10008.3.1.1.1' 20 00 0019 01 00 00 00 30 00 0011 '1.2.840.10008.1.1'

protocol uftp 373 UFTP file-server
    summary "header of version 4 or 5 and a message that repeats its function"
    source document https://uftp-multicast.sourceforge.net/
    port udp 1044
    match udp either
        at 0 40 01 | 50 01
        at 16 01
        number u8 17 = 1-16
    match udp either
        at 0 40 02 | 50 02
        at 16 02
        number u8 17 = 1-64
    match udp either
        at 0 40 04 | 50 04
        at 16 04
        number u8 17 = 1-16
    match udp either
        at 0 40 07 | 50 07
        at 16 07
        number u8 17 = 1-64
    match udp either
        at 0 40 09 | 50 09
        at 16 09
        number u8 17 = 1-16
    test udp client 50 01 0003 c0000201 00000011 00 6a 18 00 01 06 00 14 00 00 0514 65a1b2c3 000003e8 e6040401 e6050508
    test-not udp client 50 01 0003 c0000201 00000011 00 6a 18 00 02 06 00 14 00 00 0514 65a1b2c3 000003e8 e6040401 e6050508

protocol nvme-tcp 888 NVMe-TCP file-server
    summary "request to initialise a connection with its two lengths"
    source document https://nvmexpress.org/specification/tcp-transport-specification/
    port tcp 4420
    match tcp client
        at 0 00 00 80 00 80000000 0000
    test tcp client 00 00 80 00 80000000 0000 00 00 00000000 00000000
    test-not tcp client 00 00 80 00 81000000 0000 00 00 00000000 00000000

protocol isns 906 iSNS file-server
    summary "request or answer of version 1 with its length and the flags of a whole message"
    source document https://www.rfc-editor.org/rfc/rfc4171
    port tcp 3205
    port udp 3205
    match tcp client
        at 0 0001 00
        number u8 3 = 1-15
        number u16be 4 = rest - 6
        at 6 8? 00 | 4? 00
    match udp either
        at 0 0001 00 | 0001 80
        number u8 3 = 1-15
        number u16be 4 = rest - 6
        at 6 8? 00 | 4? 00
    test tcp client 0001 0001 0008 8c00 0001 0000 00000020 00000000
    test-not tcp client 0002 0001 0008 8c00 0001 0000 00000020 00000000

protocol fcip 907 FCIP file-server
    summary "frame of Fibre Channel behind numbers and their complements, twice"
    source document https://www.rfc-editor.org/rfc/rfc3821
    port tcp 3225
    match tcp either
        at 0 0101fefe 0101fefe
    test tcp client 0101fefe 0101fefe 0000ffff 0010fbef 00000000 00000000 00000000
    test-not tcp client 0101fefe 0101fefd 0000ffff 0010fbef 00000000 00000000 00000000
