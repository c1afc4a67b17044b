# Updates and packages of operating systems, browsers, applications and firmware.
# SPDX-License-Identifier: MIT

application adobe-update 24069 Adobe-Update os-software-updates
    owner "Adobe Inc."
    source list v2fly/domain-list-community@093d60289ed893ecadbd43f6014b6c7a981bc204 data/adobe
    source unverified
    domain ardownload.adobe.com
    domain ardownload2.adobe.com
    domain ardownload3.adobe.com
    domain armmf.adobe.com
    domain armmftst.adobe.com
    domain ccmdl.adobe.com
    domain ccmdls.adobe.com
    domain fpdownload.adobe.com
    domain swupmf.adobe.com
    domain swupdl.adobe.com
    domain agsupdate.adobe.com
    domain fpdownload.macromedia.com
    domain fpdownload2.macromedia.com
    test armmf.adobe.com

application alma-linux 24070 AlmaLinux os-software-updates
    owner "AlmaLinux OS Foundation"
    source unverified
    domain almalinux.org
    test repo.almalinux.org

application alpine-linux 24071 Alpine-Linux os-software-updates
    owner "Alpine Linux"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain alpinelinux.org
    test dl-cdn.alpinelinux.org

application amazon-appstore 24072 Amazon-Appstore os-software-updates
    owner "Amazon.com, Inc."
    source unverified
    domain mas-ext.amazon.com
    domain mas-sdk.amazon.com
    domain softwareupdates.amazon.com
    domain fireoscaptiveportal.com
    test softwareupdates.amazon.com

application amd-drivers 24073 AMD-Drivers os-software-updates
    owner "Advanced Micro Devices, Inc."
    source unverified
    domain drivers.amd.com
    test drivers.amd.com

application android-ota 24074 Android-Updates os-software-updates
    owner "Google LLC"
    source unverified
    domain =android.googleapis.com
    domain =ota.googlezip.net
    domain =ota-cache1.googlezip.net
    domain =ota-cache2.googlezip.net
    test ota.googlezip.net

application apkmirror 24075 APKMirror os-software-updates
    owner "Android Police"
    source unverified
    domain apkmirror.com
    test www.apkmirror.com

application apkpure 24076 APKPure os-software-updates
    owner "APKPure"
    source unverified
    domain apkpure.com
    domain apkpure.net
    domain winudf.com
    test www.apkpure.com

application app-store 20046 App-Store os-software-updates
    owner "Apple Inc."
    source list v2fly/domain-list-community@00c240720ec6a32a10a673d312ba12b378d989bb data/apple
    source unverified
    domain appsto.re
    domain appstore.co.id
    domain appstore.my
    domain appstore.ph
    domain apps.apple.com
    domain appstore.com
    domain apps.mzstatic.com
    domain ppq.apple.com
    domain bag.itunes.apple.com
    domain sandbox.itunes.apple.com
    test apps.apple.com

application apple-content-caching 24077 Apple-Content-Caching os-software-updates
    owner "Apple Inc."
    source document https://support.apple.com/en-us/101555
    domain lcdn-registration.apple.com
    domain lcdn-locator.apple.com
    domain suconfig.apple.com
    domain serverstatus.apple.com
    domain xp-cdn.apple.com
    test lcdn-registration.apple.com

application apple-device-setup 24078 Apple-Device-Setup os-software-updates
    owner "Apple Inc."
    source document https://support.apple.com/en-us/101555
    domain albert.apple.com
    domain captive.apple.com
    domain humb.apple.com
    domain static.ips.apple.com
    domain sq-device.apple.com
    domain tbsc.apple.com
    domain time-ios.apple.com
    domain deviceenrollment.apple.com
    domain deviceservices-external.apple.com
    domain identity.apple.com
    domain iprofiles.apple.com
    domain mdmenrollment.apple.com
    domain vpp.itunes.apple.com
    test albert.apple.com

application apple-update 20050 Apple-Update os-software-updates
    owner "Apple Inc."
    source list v2fly/domain-list-community@3fb5874e260169cee41eb59571c6b4b404bc3b07 data/apple-update
    source unverified
    domain mesu.apple.com
    domain swscan.apple.com
    domain swcdn.apple.com
    domain swdist.apple.com
    domain swdownload.apple.com
    domain appldnld.apple.com
    domain updates.cdn-apple.com
    domain updates-http.cdn-apple.com
    domain gg.apple.com
    domain gnf-mdn.apple.com
    domain gnf-mr.apple.com
    domain gs.apple.com
    domain ig.apple.com
    domain ns.itunes.apple.com
    domain oscdn.apple.com
    domain osrecovery.apple.com
    domain skl.apple.com
    domain swpost.apple.com
    domain xp.apple.com
    domain gdmf.apple.com
    domain updates.g.aaplimg.com
    domain gdmf-ados.apple.com
    test gdmf.apple.com
    test swcdn.apple.com
    test updates.cdn-apple.com

application aptoide 24079 Aptoide os-software-updates
    owner "Aptoide"
    source unverified
    domain aptoide.com
    test www.aptoide.com

application arch-linux 24080 Arch-Linux os-software-updates
    owner "Arch Linux"
    source list v2fly/domain-list-community@277f6cca2d4510cda23e0aea46399bfc6f502951 data/archlinux
    domain archlinux.org
    domain archlinuxarm.org
    domain pkgbuild.com
    test geo.mirror.pkgbuild.com
    test archlinux.org

application armbian 24081 Armbian os-software-updates
    owner "Armbian"
    source unverified
    domain armbian.com
    test apt.armbian.com

application asus-updates 24082 ASUS-Updates os-software-updates
    owner "ASUSTeK Computer Inc."
    source list v2fly/domain-list-community@03ae42a97143ee485d03e4c796b6d27ef375d7bd data/asus
    domain liveupdate01s.asus.com
    domain dlcdnets.asus.com
    domain dlcdnimgs.asus.com
    domain dlcdn-rogboxbu1.asus.com
    domain dlsvr04.asus.com
    domain liveupdate01.asus.com
    domain dlcdnrog.asus.com
    domain rog-live-service.asus.com
    test dlcdnets.asus.com

application avm-update 24083 FRITZ-Update os-software-updates
    owner "FRITZ! Technology GmbH"
    source unverified
    domain jws.avm.de
    domain update.avm.de
    domain download.avm.de
    domain jason.avm.de
    domain ftp.avm.de
    test jws.avm.de

application brave-update 24084 Brave-Update os-software-updates
    owner "Brave Software, Inc."
    source unverified
    domain updates.bravesoftware.com
    domain brave-core-ext.s3.brave.com
    domain go-updater.brave.com
    domain componentupdater.brave.com
    domain laptop-updates.brave.com
    domain updates-cdn.bravesoftware.com
    test go-updater.brave.com

application centos 24085 CentOS os-software-updates
    owner "CentOS Project"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain centos.org
    test mirror.centos.org

application dd-wrt 24086 DD-WRT os-software-updates
    owner "DD-WRT"
    source unverified
    domain dd-wrt.com
    test www.dd-wrt.com

application debian 20142 Debian os-software-updates
    owner "Debian"
    source list v2fly/domain-list-community@cc13e4e79335aef60d26b8bd2f3ed7b3ecb23f60 data/debian
    source unverified
    domain debian.org
    domain debian.net
    test deb.debian.org
    test security.debian.org
    test ftp.de.debian.org

application deepin 24087 Deepin-UOS os-software-updates
    owner "UnionTech"
    source unverified
    domain deepin.org
    domain deepin.com
    domain uniontech.com
    domain chinauos.com
    test www.deepin.org

application dell-updates 24088 Dell-Updates os-software-updates
    owner "Dell Technologies Inc."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/dell
    domain downloads.dell.com
    domain dl.dell.com
    domain fta.dell.com
    domain supportassist.dell.com
    test downloads.dell.com

application e-foundation 24089 eOS os-software-updates
    owner "Murena"
    source unverified
    domain e.foundation
    domain murena.io
    domain murena.com
    domain ecloud.global
    test www.e.foundation

application elementary-os 24090 elementary-OS os-software-updates
    owner "elementary, Inc."
    source unverified
    domain elementary.io
    test www.elementary.io

application endeavouros 24091 EndeavourOS os-software-updates
    owner "EndeavourOS"
    source unverified
    domain endeavouros.com
    test www.endeavouros.com

application f-droid 24092 F-Droid os-software-updates
    owner "F-Droid Limited"
    source unverified
    domain f-droid.org
    test f-droid.org

application fedora 24093 Fedora os-software-updates
    owner "Fedora Project"
    source list v2fly/domain-list-community@d0a91b2156efee2e0649159e17c03c786f7c455d data/fedora
    source unverified
    domain fedoraproject.org
    domain getfedora.org
    domain fedorapeople.org
    domain fedoramagazine.org
    domain fedorainfracloud.org
    domain rpmfusion.org
    test mirrors.fedoraproject.org

application firefox-update 24094 Firefox-Update os-software-updates
    owner "Mozilla Corporation"
    source unverified
    domain aus5.mozilla.org
    domain aus4.mozilla.org
    domain aus3.mozilla.org
    domain download.mozilla.org
    domain download-installer.cdn.mozilla.net
    domain download.cdn.mozilla.net
    domain ftp.mozilla.org
    domain archive.mozilla.org
    domain versioncheck.addons.mozilla.org
    domain versioncheck-bg.addons.mozilla.org
    domain firefox.settings.services.mozilla.com
    domain services.addons.mozilla.org
    domain ciscobinary.openh264.org
    test aus5.mozilla.org

application flatpak 24095 Flathub os-software-updates
    owner "GNOME Foundation"
    source unverified
    domain flathub.org
    domain flatpak.org
    test dl.flathub.org

application freebsd 24096 FreeBSD os-software-updates
    owner "The FreeBSD Foundation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain freebsd.org
    test pkg.freebsd.org
    test update.freebsd.org

application fwupd 24097 LVFS os-software-updates
    owner "Linux Vendor Firmware Service"
    source unverified
    domain fwupd.org
    test cdn.fwupd.org

application galaxy-store 24098 Galaxy-Store os-software-updates
    owner "Samsung Electronics Co., Ltd."
    source list v2fly/domain-list-community@00e4a2a98fdfcf400f518a9a0f725ea511e8110c data/samsung
    source unverified
    domain samsungapps.com
    domain galaxyappstore.com
    test vas.samsungapps.com

application gentoo 24099 Gentoo os-software-updates
    owner "Gentoo Foundation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain gentoo.org
    test distfiles.gentoo.org

application google-play 20038 Google-Play os-software-updates
    owner "Google LLC"
    source list v2fly/domain-list-community@032b3ecd5de1598f9e1662bd9e2d144b3111e43e data/google
    source unverified
    domain googleplay.com
    domain play.google.com
    domain play.googleapis.com
    domain play-fe.googleapis.com
    domain play-lh.googleusercontent.com
    domain market.android.com
    domain android.clients.google.com
    domain androidpublisher.googleapis.com
    domain android.apis.google.com
    domain playintegrity.googleapis.com
    domain androidpublishing.googleapis.com
    test play.google.com
    test android.clients.google.com

application grapheneos 24101 GrapheneOS os-software-updates
    owner "GrapheneOS Foundation"
    source unverified
    domain grapheneos.org
    domain grapheneos.network
    test releases.grapheneos.org

application hp-updates 24102 HP-Updates os-software-updates
    owner "HP Inc."
    source list v2fly/domain-list-community@52d13bc1c40762d6928e8c996c5f575c62470857 data/hp
    domain ftp.hp.com
    domain ftp.ext.hp.com
    domain h30318.www3.hp.com
    domain hpia.hpcloud.hp.com
    test ftp.hp.com

application huawei-appgallery 24103 Huawei-AppGallery os-software-updates
    owner "Huawei Technologies Co., Ltd."
    source unverified
    domain appgallery.huawei.com
    domain appgallery.cloud.huawei.com
    domain store-dre.hispace.dbankcloud.com
    domain hispace.hicloud.com
    domain appdlc-dre.hispace.dbankcloud.com
    domain appgallery1.huawei.com
    domain query.hicloud.com
    domain update.hicloud.com
    test appgallery.huawei.com

application intel-drivers 24104 Intel-Drivers os-software-updates
    owner "Intel Corporation"
    source list v2fly/domain-list-community@31bc49c68ff047ab7a41e4c225f6831511ab6168 data/intel
    domain downloadmirror.intel.com
    domain dsadata.intel.com
    domain downloadcenter.intel.com
    test downloadmirror.intel.com

application java-update 24105 Java-Update os-software-updates
    owner "Oracle Corporation"
    source unverified
    domain javadl.sun.com
    domain javadl-esd-secure.oracle.com
    domain javadl-esd.sun.com
    domain sdlc-esd.oracle.com
    domain javadl.oracle.com
    test javadl-esd-secure.oracle.com

application kali 24106 Kali-Linux os-software-updates
    owner "OffSec"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain kali.org
    domain kali.download
    test http.kali.org

application lenovo-updates 24107 Lenovo-Updates os-software-updates
    owner "Lenovo Group Limited"
    source list v2fly/domain-list-community@1a56e463b36c015e8b96a2779c5122e02d2e5651 data/lenovo
    domain download.lenovo.com
    domain filedownload.lenovo.com
    domain datsup.lenovo.com
    domain download.lenovo.com.cn
    domain filedownload.csw.lenovo.com
    test download.lenovo.com

application lg-update 24108 LG-Update os-software-updates
    owner "LG Electronics Inc."
    source unverified
    domain snu.lge.com
    domain su.lge.com
    domain su-dev.lge.com
    domain su-ssl.lge.com
    test snu.lge.com

application lineageos 24109 LineageOS os-software-updates
    owner "LineageOS"
    source unverified
    domain lineageos.org
    domain lineage-os.org
    test download.lineageos.org

application linux-mint 24110 Linux-Mint os-software-updates
    owner "Linux Mint"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain linuxmint.com
    test packages.linuxmint.com

application manjaro 24111 Manjaro os-software-updates
    owner "Manjaro GmbH & Co. KG"
    source unverified
    domain manjaro.org
    test www.manjaro.org

application microsoft-edge-update 24112 Microsoft-Edge-Update os-software-updates
    owner "Microsoft Corporation"
    source unverified
    domain api.cdp.microsoft.com
    domain msedge.b.tlu.dl.delivery.mp.microsoft.com
    domain msedge.f.tlu.dl.delivery.mp.microsoft.com
    domain msedge.sf.tlu.dl.delivery.mp.microsoft.com
    test msedge.api.cdp.microsoft.com

application mikrotik-update 24113 MikroTik-Update os-software-updates
    owner "SIA Mikrotikls"
    source unverified
    domain upgrade.mikrotik.com
    domain download.mikrotik.com
    test upgrade.mikrotik.com

application mx-linux 24114 MX-Linux os-software-updates
    owner "MX Linux"
    source unverified
    domain mxlinux.org
    domain mxrepo.com
    test mxrepo.com

application netbsd 24115 NetBSD os-software-updates
    owner "The NetBSD Foundation"
    source unverified
    domain netbsd.org
    test cdn.netbsd.org

application netgear-update 24116 NETGEAR-Update os-software-updates
    owner "NETGEAR, Inc."
    source unverified
    domain updates1.netgear.com
    domain downloads.netgear.com
    test updates1.netgear.com

application ninite 24117 Ninite os-software-updates
    owner "Secure By Design Inc."
    source unverified
    domain ninite.com
    test www.ninite.com

application nvidia-drivers 24118 NVIDIA-Drivers os-software-updates
    owner "NVIDIA Corporation"
    source list v2fly/domain-list-community@10a6c50a8c93141f0cc49e5c07bd0f60a0bedccb data/nvidia
    domain gfwsl.geforce.com
    domain download.nvidia.com
    domain gfe.nvidia.com
    domain ota.nvidia.com
    domain ota-downloads.nvidia.com
    domain us.download.nvidia.cn
    test international.download.nvidia.com

application openbsd 24119 OpenBSD os-software-updates
    owner "The OpenBSD Project"
    source unverified
    domain openbsd.org
    test cdn.openbsd.org

application opensuse 24120 openSUSE os-software-updates
    owner "SUSE"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain opensuse.org
    test download.opensuse.org

application openwrt 10465 OpenWrt os-software-updates
    owner "OpenWrt"
    source unverified
    domain openwrt.org
    test downloads.openwrt.org

application opera-update 24121 Opera-Update os-software-updates
    owner "Opera Norway AS"
    source unverified
    domain autoupdate.geo.opera.com
    domain autoupdate.opera.com
    domain download.opera.com
    domain get.geo.opera.com
    test autoupdate.geo.opera.com

application opnsense 24122 OPNsense os-software-updates
    owner "Deciso B.V."
    source unverified
    domain opnsense.org
    # the default certificate
    organization "OPNsense"
    organization "OPNsense self-signed web certificate"
    test pkg.opnsense.org

application oracle-linux 24123 Oracle-Linux os-software-updates
    owner "Oracle Corporation"
    source unverified
    domain yum.oracle.com
    domain linux-update.oracle.com
    domain linux.oracle.com
    test yum.oracle.com

application patch-my-pc 24124 Patch-My-PC os-software-updates
    owner "Patch My PC"
    source unverified
    domain patchmypc.com
    test www.patchmypc.com

application pfsense 24125 pfSense os-software-updates
    owner "Netgate"
    source unverified
    domain pfsense.org
    domain netgate.com
    # the default certificate
    organization "pfSense webConfigurator Self-Signed Certificate"
    organization "pfSense GUI default Self-Signed Certificate"
    test pkg.pfsense.org

application pop-os 24126 Pop-OS os-software-updates
    owner "System76, Inc."
    source unverified
    domain system76.com
    domain pop-os.org
    test apt.pop-os.org

application proxmox 24127 Proxmox os-software-updates
    owner "Proxmox Server Solutions GmbH"
    source unverified
    domain proxmox.com
    # the default certificate
    organization "Proxmox Virtual Environment"
    test download.proxmox.com

application red-hat 24128 Red-Hat os-software-updates
    owner "Red Hat, Inc."
    source unverified
    domain redhat.com
    domain redhat.io
    domain openshift.com
    domain openshiftapps.com
    test cdn.redhat.com
    test registry.redhat.io

application rocky-linux 24129 Rocky-Linux os-software-updates
    owner "Rocky Enterprise Software Foundation"
    source unverified
    domain rockylinux.org
    test dl.rockylinux.org

application samsung-update 24130 Samsung-Update os-software-updates
    owner "Samsung Electronics Co., Ltd."
    source list v2fly/domain-list-community@00e4a2a98fdfcf400f518a9a0f725ea511e8110c data/samsung
    source unverified
    domain ospserver.net
    domain samsungdm.com
    domain neofussvr.sslcs.cdngc.net
    test fota-secure-dn.ospserver.net

application seven-zip 24131 7-Zip os-software-updates
    owner "Igor Pavlov"
    source unverified
    domain 7-zip.org
    test www.7-zip.org

application slackware 24132 Slackware os-software-updates
    owner "Slackware Linux"
    source unverified
    domain slackware.com
    test www.slackware.com

application sony-update 24133 Sony-Update os-software-updates
    owner "Sony Group Corporation"
    source unverified
    domain info.update.sony.net
    domain update.biv.sony.tv
    test info.update.sony.net

application suse 24134 SUSE os-software-updates
    owner "SUSE"
    source unverified
    domain suse.com
    domain suse.de
    domain rancher.com
    domain rancher.io
    test updates.suse.com

application synology-update 24135 Synology-Update os-software-updates
    owner "Synology Inc."
    source list v2fly/domain-list-community@77daa7eba5664c83bf8dc94d92206df161925488 data/synology
    source unverified
    domain synologyupdate.com
    domain synologydownload.com
    domain update.synology.com
    domain global.download.synology.com
    domain dataupdate7.synology.com
    test update7.synologyupdate.com

application tp-link-update 24136 TP-Link-Update os-software-updates
    owner "TP-Link Systems Inc."
    source unverified
    domain download.tplinkcloud.com
    domain static.tp-link.com
    test download.tplinkcloud.com

application truenas 24137 TrueNAS os-software-updates
    owner "iXsystems, Inc."
    source unverified
    domain truenas.com
    domain ixsystems.com
    domain freenas.org
    # the default certificate
    organization "iXsystems"
    test update.ixsystems.com

application ubiquiti-update 24138 Ubiquiti-Update os-software-updates
    owner "Ubiquiti Inc."
    source unverified
    domain fw-update.ubnt.com
    domain fw-update.ui.com
    domain fw-download.ubnt.com
    domain dl.ubnt.com
    domain dl.ui.com
    test fw-download.ubnt.com

application ubuntu 20141 Ubuntu os-software-updates
    owner "Canonical Ltd."
    source list v2fly/domain-list-community@4da03e3f2c8e370f981ef428587f6125997f0bd8 data/canonical
    source unverified
    domain canonical.com
    domain ubuntu.com
    domain snapcraft.io
    domain snapcraftcontent.com
    test archive.ubuntu.com
    test security.ubuntu.com
    test api.snapcraft.io
    test-not ppa.launchpadcontent.net

application unraid 24139 Unraid os-software-updates
    owner "Lime Technology"
    source unverified
    domain unraid.net
    test www.unraid.net

application uptodown 24140 Uptodown os-software-updates
    owner "Uptodown Technologies"
    source unverified
    domain uptodown.com
    test www.uptodown.com

application videolan 24141 VideoLAN os-software-updates
    owner "VideoLAN"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain videolan.org
    domain videolan.me
    test get.videolan.org
    test update.videolan.org

application virtualbox 24142 VirtualBox os-software-updates
    owner "Oracle Corporation"
    source unverified
    domain virtualbox.org
    test update.virtualbox.org

application void-linux 24143 Void-Linux os-software-updates
    owner "Void Linux"
    source unverified
    domain voidlinux.org
    test www.voidlinux.org

application windows-update 147 Windows-Update os-software-updates
    owner "Microsoft Corporation"
    source document https://learn.microsoft.com/en-us/windows/privacy/manage-windows-11-endpoints
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source unverified
    domain windowsupdate.com
    domain windowsupdate.microsoft.com
    domain update.microsoft.com
    domain delivery.mp.microsoft.com
    domain dsp.mp.microsoft.com
    domain wustat.windows.com
    domain windowsupdate.nsatc.net
    domain download.microsoft.com
    domain ws.microsoft.com
    domain dlservice.microsoft.com
    domain download.prss.microsoft.com
    domain adl.windows.com
    test download.windowsupdate.com
    test fe3cr.delivery.mp.microsoft.com
    test sls.update.microsoft.com
    test ctldl.windowsupdate.com
    test 2.tlu.dl.delivery.mp.microsoft.com
    test-not www.microsoft.com

application winget 24144 WinGet os-software-updates
    owner "Microsoft Corporation"
    source unverified
    domain cdn.winget.microsoft.com
    domain winget.azureedge.net
    test cdn.winget.microsoft.com

application xiaomi-update 24145 Xiaomi-Update os-software-updates
    owner "Xiaomi Inc."
    source unverified
    domain update.miui.com
    domain ota.d.miui.com
    domain bigota.d.miui.com
    domain hugeota.d.miui.com
    domain update.intl.miui.com
    domain cdnorg.d.miui.com
    domain ultimateota.d.miui.com
    test bigota.d.miui.com

application zorin-os 24146 Zorin-OS os-software-updates
    owner "Zorin Group"
    source unverified
    domain zorin.com
    domain zorinos.com
    test www.zorin.com
