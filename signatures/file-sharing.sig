# Storage in clouds, backups, transfer of files and pastes.
# SPDX-License-Identifier: MIT

application acronis 21976 Acronis file-sharing
    owner "Acronis International GmbH"
    source unverified
    domain acronis.com
    test www.acronis.com

application aliyun-drive 21977 Aliyun-Drive file-sharing
    owner "Alibaba Group"
    source list v2fly/domain-list-community@0bdcb310e7e98cb30e5755b510232f9eb726a4d7 data/aliyun
    source unverified
    domain aliyunpds.com
    domain aliyundrive.com
    domain alipan.com
    domain aliyundrive.net
    domain aliyundrive.cloud
    test www.alipan.com

application alldebrid 21978 AllDebrid file-sharing
    owner "AllDebrid"
    source unverified
    domain alldebrid.com
    domain alldebrid.fr
    test www.alldebrid.com

application amazon-photos 21979 Amazon-Drive file-sharing
    owner "Amazon.com, Inc."
    source unverified
    domain drive.amazonaws.com
    domain cdws.us-east-1.amazonaws.com
    test drive.amazonaws.com

application apple-icloud 143 Apple-iCloud file-sharing
    owner "Apple Inc."
    source list v2fly/domain-list-community@0ec70599bd260aa595f612fd56a9501a17a865d4 data/icloud
    source unverified
    domain icloud.com
    domain icloud.com.cn
    domain icloud-content.com
    domain icloud.de
    domain icloud.fr
    domain icloud.jp
    domain icloud.ch
    domain icloud.ie
    domain icloud.fi
    domain icloud.se
    domain icloud.org
    domain icloud.pt
    domain icloud.ro
    domain icloud.net.cn
    domain me.com
    domain apple-cloudkit.com
    domain mac.com
    domain icloud.apple.com
    test www.icloud.com
    test p01-content.icloud.com
    test gateway.icloud.com

application backblaze 21980 Backblaze file-sharing
    owner "Backblaze, Inc."
    source unverified
    domain backblaze.com
    domain backblazeb2.com
    test www.backblaze.com

application baidu-pan 21981 Baidu-Netdisk file-sharing
    owner "Baidu, Inc."
    source unverified
    domain pan.baidu.com
    domain yun.baidu.com
    domain pcs.baidu.com
    domain baidupcs.com
    test pan.baidu.com

application bittorrent 21982 BitTorrent file-sharing
    owner "Rainberry, Inc."
    source unverified
    domain bittorrent.com
    domain utorrent.com
    test router.bittorrent.com
    test router.utorrent.com

application box 20122 Box file-sharing
    owner "Box, Inc."
    source unverified
    domain box.com
    domain box.net
    domain boxcdn.net
    domain boxcloud.com
    domain box.org
    domain boxenterprise.net
    domain boxrelay.com
    test app.box.com
    test upload.box.com

application carbonite 21983 Carbonite file-sharing
    owner "Open Text Corporation"
    source unverified
    domain carbonite.com
    test www.carbonite.com

application catbox 21984 Catbox file-sharing
    owner "Catbox"
    source unverified
    domain catbox.moe
    test www.catbox.moe

application crashplan 21985 CrashPlan file-sharing
    owner "CrashPlan Group LLC"
    source unverified
    domain crashplan.com
    domain crashplanpro.com
    test www.crashplan.com

application datto 21986 Datto file-sharing
    owner "Kaseya"
    source unverified
    domain datto.com
    domain dattobackup.com
    domain dattolocal.net
    domain datto.net
    test www.datto.com

application ddownload 21987 DDownload file-sharing
    owner "DDownload"
    source unverified
    domain ddownload.com
    test www.ddownload.com

application degoo 21988 Degoo file-sharing
    owner "Degoo Backup AB"
    source unverified
    domain degoo.com
    test www.degoo.com

application dpaste 21989 dpaste file-sharing
    owner "dpaste"
    source unverified
    domain dpaste.com
    domain dpaste.org
    test www.dpaste.com

application dracoon 21990 DRACOON file-sharing
    owner "DRACOON GmbH"
    source unverified
    domain dracoon.com
    domain dracoon.cloud
    domain dracoon.team
    test www.dracoon.com

application dropbox 121 Dropbox file-sharing
    owner "Dropbox, Inc."
    source list v2fly/domain-list-community@1a9d64f4b8a7b8f97d47edd179e873f2f9250489 data/dropbox
    source unverified
    domain dropbox.com
    domain dropboxapi.com
    domain dropboxstatic.com
    domain dropboxusercontent.com
    domain getdropbox.com
    domain dropbox-dns.com
    domain db.tt
    domain dropboxbusiness.com
    domain dropboxforum.com
    domain dropboxforums.com
    domain dropboxinsiders.com
    domain dropboxmail.com
    domain dropboxpartners.com
    domain dropboxcaptcha.com
    domain dropboxlegal.com
    domain dropboxteam.com
    domain docsend.com
    # announced by AS19679
    network 45.58.64.0/20
    network 108.160.160.0/20
    network 162.125.0.0/16
    network 185.45.8.0/22
    network 199.47.216.0/22
    test www.dropbox.com
    test content.dropboxapi.com
    test-not dropbox.com.example.org

application druva 21991 Druva file-sharing
    owner "Druva Inc."
    source unverified
    domain druva.com
    test www.druva.com

application egnyte 21992 Egnyte file-sharing
    owner "Egnyte, Inc."
    source unverified
    domain egnyte.com
    test www.egnyte.com

application file-io 21993 file-io file-sharing
    owner "LimeWire"
    source unverified
    domain file.io
    domain limewire.com
    test www.file.io

application filefactory 21994 FileFactory file-sharing
    owner "FileFactory"
    source unverified
    domain filefactory.com
    test www.filefactory.com

application filemail 21995 Filemail file-sharing
    owner "Filemail AS"
    source unverified
    domain filemail.com
    test www.filemail.com

application filen 21996 Filen file-sharing
    owner "Filen Cloud Dienste UG"
    source unverified
    domain filen.io
    domain filen.net
    test www.filen.io

application four-shared 21997 4shared file-sharing
    owner "4shared"
    source unverified
    domain 4shared.com
    test www.4shared.com

application frame-io 21998 Frame-io file-sharing
    owner "Adobe Inc."
    source unverified
    domain frame.io
    test www.frame.io

application gofile 21999 Gofile file-sharing
    owner "WOJTEK SAS"
    source unverified
    domain gofile.io
    test www.gofile.io

application google-drive 20032 Google-Drive file-sharing
    owner "Google LLC"
    source list v2fly/domain-list-community@032b3ecd5de1598f9e1662bd9e2d144b3111e43e data/google
    source unverified
    domain googledrive.com
    domain drive.google.com
    domain drive.usercontent.google.com
    domain drive.googleapis.com
    domain drivefrontend-pa.googleapis.com
    domain drive-thirdparty.googleusercontent.com
    test drive.google.com

application google-one 22000 Google-One file-sharing
    owner "Google LLC"
    source unverified
    domain one.google.com
    domain subscriptionsmanagement-pa.googleapis.com
    test one.google.com

application google-photos 20037 Google-Photos file-sharing
    owner "Google LLC"
    source list v2fly/domain-list-community@032b3ecd5de1598f9e1662bd9e2d144b3111e43e data/google
    source unverified
    domain googlephotos.com
    domain picasaweb.com
    domain photos.google.com
    domain photosdata-pa.googleapis.com
    domain photoslibrary.googleapis.com
    domain photos.app.goo.gl
    test photos.google.com

application hastebin 22001 Hastebin file-sharing
    owner "Toptal, LLC"
    source unverified
    domain hastebin.com
    test www.hastebin.com

application hightail 22002 Hightail file-sharing
    owner "Open Text Corporation"
    source unverified
    domain hightail.com
    domain yousendit.com
    test www.hightail.com

application icedrive 22003 Icedrive file-sharing
    owner "ID Cloud Services Ltd."
    source unverified
    domain icedrive.net
    domain icedrive.io
    test www.icedrive.net

application idrive 22004 IDrive file-sharing
    owner "IDrive Inc."
    source unverified
    domain idrive.com
    domain idriveonlinebackup.com
    domain idrivee2.com
    test www.idrive.com

application imagebam 22005 ImageBam file-sharing
    owner "ImageBam"
    source unverified
    domain imagebam.com
    test www.imagebam.com

application imgbb 22006 ImgBB file-sharing
    owner "ImgBB"
    source unverified
    domain imgbb.com
    domain ibb.co
    test www.imgbb.com

application internxt 22007 Internxt file-sharing
    owner "Internxt Universal Technologies SL"
    source unverified
    domain internxt.com
    test www.internxt.com

application ipfs 22008 IPFS file-sharing
    owner "Protocol Labs"
    source unverified
    domain ipfs.io
    domain dweb.link
    domain ipfs.tech
    test gateway.ipfs.io

application jottacloud 22009 Jottacloud file-sharing
    owner "Jotta AS"
    source unverified
    domain jottacloud.com
    domain jotta.no
    domain jotta.com
    test www.jottacloud.com

application justpaste-it 22010 JustPaste-it file-sharing
    owner "JustPaste.it"
    source unverified
    domain justpaste.it
    domain jpst.it
    test www.justpaste.it

application k2s 22011 Keep2Share file-sharing
    owner "Keep2Share"
    source unverified
    domain k2s.cc
    domain keep2share.cc
    test www.k2s.cc

application katfile 22012 Katfile file-sharing
    owner "Katfile"
    source unverified
    domain katfile.com
    test www.katfile.com

application kdrive 22013 kDrive file-sharing
    owner "Infomaniak Network SA"
    source unverified
    domain kdrive.infomaniak.com
    domain drive.infomaniak.com
    test kdrive.infomaniak.com

application koofr 22014 Koofr file-sharing
    owner "Koofr d.o.o."
    source unverified
    domain koofr.net
    domain koofr.eu
    test www.koofr.net

application krakenfiles 22015 KrakenFiles file-sharing
    owner "KrakenFiles"
    source unverified
    domain krakenfiles.com
    test www.krakenfiles.com

application lanzou 22016 Lanzou file-sharing
    owner "Lanzou"
    source unverified
    domain lanzou.com
    domain lanzoui.com
    domain lanzoux.com
    domain lanzous.com
    test www.lanzou.com

application leitz-cloud 22017 Leitz-Cloud file-sharing
    owner "Leitz Acco"
    source unverified
    domain leitz-cloud.com
    test www.leitz-cloud.com

application magentacloud 22018 MagentaCLOUD file-sharing
    owner "Deutsche Telekom AG"
    source unverified
    domain magentacloud.de
    test www.magentacloud.de

application mail-ru-cloud 22019 Cloud-Mail-ru file-sharing
    owner "VK Company Limited"
    source unverified
    domain cloud.mail.ru
    domain datacloudmail.ru
    test cloud.mail.ru

application mediafire 22020 MediaFire file-sharing
    owner "MediaFire, LLC"
    source unverified
    domain mediafire.com
    test www.mediafire.com

application mega 20123 MEGA file-sharing
    owner "Mega Limited"
    source list v2fly/domain-list-community@24a58f27cfb3c81be5a971c45ed80443fa3d019f data/mega
    source unverified
    domain mega.nz
    domain mega.io
    domain mega.co.nz
    domain mega.app
    test mega.nz

application nextcloud 22021 Nextcloud file-sharing
    owner "Nextcloud GmbH"
    source unverified
    domain nextcloud.com
    test www.nextcloud.com

application nitroflare 22022 NitroFlare file-sharing
    owner "NitroFlare"
    source unverified
    domain nitroflare.com
    test www.nitroflare.com

application nyaa 22023 Nyaa file-sharing
    owner "Nyaa"
    source unverified
    domain nyaa.si
    test www.nyaa.si

application one-fichier 22024 1fichier file-sharing
    owner "DStorage SAS"
    source unverified
    domain 1fichier.com
    test www.1fichier.com

application one-one-five 22025 115-Netdisk file-sharing
    owner "115 Technology"
    source unverified
    domain 115.com
    domain 115cdn.com
    domain anxia.com
    test www.115.com

application onedrive 20053 OneDrive file-sharing
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@47a0e96626cfce3ec5abc19882d54a77f991beb8 data/onedrive
    source unverified
    domain onedrive.com
    domain onedrive.live.com
    domain 1drv.com
    domain 1drv.ms
    domain livefilestore.com
    domain storage.live.com
    domain onedrive.co
    domain onedrive.co.uk
    domain onedrive.eu
    domain onedrive.net
    domain onedrive.org
    domain oneclient.sfx.ms
    domain skyapi.live.net
    domain skydrive.live.com
    domain g.live.com
    domain onedrive.cloud.microsoft
    domain microsoftpersonalcontent.com
    test onedrive.live.com
    test api.onedrive.com

application opentrackr 22026 OpenTrackr file-sharing
    owner "OpenTrackr"
    source unverified
    domain opentrackr.org
    test tracker.opentrackr.org

application owncloud 22027 ownCloud file-sharing
    owner "ownCloud GmbH"
    source unverified
    domain owncloud.com
    domain owncloud.org
    domain owncloud.online
    test www.owncloud.com

application pairdrop 22028 PairDrop file-sharing
    owner "PairDrop"
    source unverified
    domain pairdrop.net
    test www.pairdrop.net

application paste-ee 22029 Paste-ee file-sharing
    owner "Paste.ee"
    source unverified
    domain paste.ee
    test www.paste.ee

application pastebin 20125 Pastebin file-sharing
    owner "Pastebin.com"
    source unverified
    domain pastebin.com
    test www.pastebin.com

application pcloud 22030 pCloud file-sharing
    owner "pCloud AG"
    source unverified
    domain pcloud.com
    domain pcloud.link
    domain pc.cd
    test api.pcloud.com

application pikpak 22031 PikPak file-sharing
    owner "PikPak"
    source unverified
    domain mypikpak.com
    domain mypikpak.net
    domain pikpak.io
    domain pikpakdrive.com
    test www.mypikpak.com

application pinata 22032 Pinata file-sharing
    owner "Pinata Technologies"
    source unverified
    domain pinata.cloud
    domain mypinata.cloud
    test www.pinata.cloud

application pixeldrain 22033 Pixeldrain file-sharing
    owner "Fornaxian Technologies"
    source unverified
    domain pixeldrain.com
    domain pixeldrain.net
    test www.pixeldrain.com

application postimages 22034 Postimages file-sharing
    owner "Postimages"
    source unverified
    domain postimages.org
    domain postimg.cc
    test www.postimages.org

application premiumize 22035 Premiumize file-sharing
    owner "Premiumize"
    source unverified
    domain premiumize.me
    test www.premiumize.me

application privatebin 22036 PrivateBin file-sharing
    owner "PrivateBin"
    source unverified
    domain privatebin.net
    domain privatebin.info
    test www.privatebin.net

application proton-drive 22037 Proton-Drive file-sharing
    owner "Proton AG"
    source unverified
    domain drive.proton.me
    domain drive-api.proton.me
    test drive.proton.me

application put-io 22038 put-io file-sharing
    owner "Put.io"
    source unverified
    domain put.io
    test www.put.io

application qbittorrent 22039 qBittorrent file-sharing
    owner "The qBittorrent project"
    source unverified
    domain qbittorrent.org
    test www.qbittorrent.org

application rapidgator 22040 Rapidgator file-sharing
    owner "Rapidgator"
    source unverified
    domain rapidgator.net
    domain rg.to
    test www.rapidgator.net

application real-debrid 22041 Real-Debrid file-sharing
    owner "Real-Debrid"
    source unverified
    domain real-debrid.com
    test www.real-debrid.com

application rentry 22042 Rentry file-sharing
    owner "Rentry"
    source unverified
    domain rentry.co
    domain rentry.org
    test www.rentry.co

application resilio 22043 Resilio file-sharing
    owner "Resilio, Inc."
    source unverified
    domain resilio.com
    domain getsync.com
    test www.resilio.com

application rsync-net 22044 rsync-net file-sharing
    owner "rsync.net, Inc."
    source unverified
    domain rsync.net
    test www.rsync.net

application rutracker 22045 RuTracker file-sharing
    owner "RuTracker"
    source unverified
    domain rutracker.org
    test www.rutracker.org

application seafile 22046 Seafile file-sharing
    owner "Seafile Ltd."
    source unverified
    domain seafile.com
    domain seacloud.cc
    test www.seafile.com

application seedr 22047 Seedr file-sharing
    owner "Seedr"
    source unverified
    domain seedr.cc
    test www.seedr.cc

application send-anywhere 22048 Send-Anywhere file-sharing
    owner "Estmob Inc."
    source unverified
    domain send-anywhere.com
    domain sendanywhe.re
    test www.send-anywhere.com

application sharefile 22049 ShareFile file-sharing
    owner "Progress Software"
    source unverified
    domain sharefile.com
    domain sharefile.eu
    domain sharefileftp.com
    domain sf-api.com
    domain sf-event.com
    test www.sharefile.com

application smash 22050 Smash file-sharing
    owner "Smash and Co"
    source unverified
    domain fromsmash.com
    domain fromsmash.co
    test www.fromsmash.com

application snapdrop 22051 Snapdrop file-sharing
    owner "LimeWire"
    source unverified
    domain snapdrop.net
    test www.snapdrop.net

application solidfiles 22052 Solidfiles file-sharing
    owner "Solidfiles"
    source unverified
    domain solidfiles.com
    test www.solidfiles.com

application storj 22053 Storj file-sharing
    owner "Storj Labs Inc."
    source unverified
    domain storj.io
    domain storjshare.io
    test www.storj.io

application strato-hidrive 22054 HiDrive file-sharing
    owner "STRATO GmbH"
    source unverified
    domain hidrive.strato.com
    domain hidrive.com
    test my.hidrive.com

application swisstransfer 22055 SwissTransfer file-sharing
    owner "Infomaniak Network SA"
    source unverified
    domain swisstransfer.com
    test www.swisstransfer.com

application sync-com 22056 Sync-com file-sharing
    owner "Sync.com Inc."
    source unverified
    domain sync.com
    test www.sync.com

application syncthing 22057 Syncthing file-sharing
    owner "Syncthing Foundation"
    source unverified
    domain syncthing.net
    test relays.syncthing.net
    test discovery.syncthing.net

application terabox 22058 TeraBox file-sharing
    owner "Flextech Inc."
    source unverified
    domain terabox.com
    domain teraboxapp.com
    domain 1024tera.com
    domain dubox.com
    test www.terabox.com

application the-pirate-bay 22059 The-Pirate-Bay file-sharing
    owner "The Pirate Bay"
    source unverified
    domain thepiratebay.org
    test www.thepiratebay.org

application tianyi-cloud 22060 Tianyi-Cloud file-sharing
    owner "China Telecom"
    source unverified
    domain cloud.189.cn
    test cloud.189.cn

application torrent-1337x 22061 1337x file-sharing
    owner "1337x"
    source unverified
    domain 1337x.to
    test www.1337x.to

application transfer-sh 22062 transfer-sh file-sharing
    owner "transfer.sh"
    source unverified
    domain transfer.sh
    test www.transfer.sh

application transfernow 22063 TransferNow file-sharing
    owner "TransferNow"
    source unverified
    domain transfernow.net
    test www.transfernow.net

application transmission 22064 Transmission file-sharing
    owner "The Transmission Project"
    source unverified
    domain transmissionbt.com
    test dht.transmissionbt.com

application tresorit 22065 Tresorit file-sharing
    owner "Tresorit AG"
    source unverified
    domain tresorit.com
    test www.tresorit.com

application turbobit 22066 Turbobit file-sharing
    owner "Turbobit"
    source unverified
    domain turbobit.net
    test www.turbobit.net

application ulozto 22067 Uloz-to file-sharing
    owner "Uloz.to cloud a.s."
    source unverified
    domain ulozto.net
    domain uloz.to
    domain ulozto.cz
    test www.ulozto.net

application uploadhaven 22068 UploadHaven file-sharing
    owner "UploadHaven"
    source unverified
    domain uploadhaven.com
    test www.uploadhaven.com

application uptobox 22069 Uptobox file-sharing
    owner "Uptobox"
    source unverified
    domain uptobox.com
    domain uptostream.com
    test www.uptobox.com

application veeam 22070 Veeam file-sharing
    owner "Veeam Software"
    source unverified
    domain veeam.com
    test www.veeam.com

application wasabi 22071 Wasabi file-sharing
    owner "Wasabi Technologies"
    source unverified
    domain wasabi.com
    domain wasabisys.com
    test s3.wasabisys.com

application weiyun 22072 Tencent-Weiyun file-sharing
    owner "Tencent Holdings Ltd."
    source list v2fly/domain-list-community@00fe4ee89eb432786699811f7a2947823603aef0 data/tencent
    domain weiyun.com
    test www.weiyun.com

application wetransfer 20124 WeTransfer file-sharing
    owner "WeTransfer B.V."
    source unverified
    domain wetransfer.com
    domain wetransfer.net
    domain we.tl
    test www.wetransfer.com

application workupload 22073 workupload file-sharing
    owner "workupload"
    source unverified
    domain workupload.com
    test www.workupload.com

application yandex-disk 22074 Yandex-Disk file-sharing
    owner "Yandex LLC"
    source unverified
    domain disk.yandex.ru
    domain disk.yandex.by
    domain disk.yandex.kz
    domain disk.yandex.uz
    domain disk.yandex.com
    domain disk.yandex.net
    domain yadi.sk
    domain webdav.yandex.ru
    domain cloud-api.yandex.net
    test disk.yandex.ru

application yts 22075 YTS file-sharing
    owner "YTS"
    source unverified
    domain yts.mx
    test www.yts.mx

application yun-139 22076 China-Mobile-Cloud-Drive file-sharing
    owner "China Mobile"
    source unverified
    domain yun.139.com
    test yun.139.com

application zero-x0 22077 0x0 file-sharing
    owner "0x0.st"
    source unverified
    domain 0x0.st
    test www.0x0.st

application zippyshare 22078 Zippyshare file-sharing
    owner "Zippyshare"
    source unverified
    domain zippyshare.com
    test www.zippyshare.com
