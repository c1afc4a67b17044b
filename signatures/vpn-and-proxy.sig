# Virtual private networks for consumers and companies, relays, anonymity networks and proxies.
# SPDX-License-Identifier: MIT

application ace-vpn 26431 Acevpn vpn-and-proxy
    owner "Acevpn"
    source unverified
    domain acevpn.com
    test www.acevpn.com

application adguard-vpn 26432 AdGuard-VPN vpn-and-proxy
    owner "Adguard Software Limited"
    source list v2fly/domain-list-community@026b94917118677004c9dc6c09113c7815833905 data/adguard
    source unverified
    domain adguard-vpn.com
    domain adguard-vpn.online
    test api.adguard-vpn.com

application airvpn 26433 AirVPN vpn-and-proxy
    owner "AirVPN"
    source unverified
    domain airvpn.org
    domain airdns.org
    test www.airvpn.org

application anonine 26434 Anonine vpn-and-proxy
    owner "Edelino Commerce"
    source unverified
    domain anonine.com
    test www.anonine.com

application anonymouse 26435 Anonymouse vpn-and-proxy
    owner "Anonymouse"
    source unverified
    domain anonymouse.org
    test www.anonymouse.org

application appgate 26436 Appgate vpn-and-proxy
    owner "Appgate, Inc."
    source unverified
    domain appgate.com
    test www.appgate.com

application astrill 26437 Astrill vpn-and-proxy
    owner "Astrill Systems Corp."
    source unverified
    domain astrill.com
    test www.astrill.com

application atlas-vpn 26438 Atlas-VPN vpn-and-proxy
    owner "Peakstar Technologies"
    source unverified
    domain atlasvpn.com
    test www.atlasvpn.com

application avast-secureline 26439 Avast-SecureLine vpn-and-proxy
    owner "Gen Digital Inc."
    source unverified
    domain secureline.avast.com
    domain vpn.avast.com
    test secureline.avast.com

application azirevpn 26440 AzireVPN vpn-and-proxy
    owner "Malwarebytes"
    source unverified
    domain azirevpn.com
    domain azirevpn.net
    test www.azirevpn.com

application banyan-security 26441 Banyan-Security vpn-and-proxy
    owner "SonicWall"
    source unverified
    domain banyansecurity.io
    test www.banyansecurity.io

application betternet 26442 Betternet vpn-and-proxy
    owner "Pango LLC"
    source unverified
    domain betternet.co
    domain northghost.com
    test www.betternet.co

application bitmask 26443 Bitmask vpn-and-proxy
    owner "LEAP"
    source unverified
    domain bitmask.net
    domain leap.se
    test www.bitmask.net

application bright-data 26444 Bright-Data vpn-and-proxy
    owner "Bright Data Ltd."
    source unverified
    domain brightdata.com
    domain luminati.io
    domain lum-superproxy.io
    domain lum-cdn.com
    test zproxy.lum-superproxy.io

application browsec 26445 Browsec vpn-and-proxy
    owner "Browsec LLC"
    source unverified
    domain browsec.com
    test www.browsec.com

application cactus-vpn 26446 CactusVPN vpn-and-proxy
    owner "CactusVPN"
    source unverified
    domain cactusvpn.com
    test www.cactusvpn.com

application calyx-vpn 26447 CalyxVPN vpn-and-proxy
    owner "Calyx Institute"
    source unverified
    domain calyxinstitute.org
    domain calyx.net
    test www.calyxinstitute.org

application cato-networks 26448 Cato-Networks vpn-and-proxy
    owner "Cato Networks Ltd."
    source unverified
    domain catonetworks.com
    test www.catonetworks.com

application cisco-secure-access 26449 Cisco-Secure-Access vpn-and-proxy
    owner "Cisco Systems, Inc."
    source unverified
    domain sse.cisco.com
    test sse.cisco.com

application cloudflare-tunnel 26450 Cloudflare-Tunnel vpn-and-proxy
    owner "Cloudflare, Inc."
    source list v2fly/domain-list-community@058056e9a529e5b8a36a0dcce047d8726cdfd4e0 data/cloudflare
    source unverified
    domain trycloudflare.com
    domain argotunnel.com
    domain cfargotunnel.com
    test region1.v2.argotunnel.com

application cloudflare-warp 20137 Cloudflare-WARP vpn-and-proxy
    owner "Cloudflare, Inc."
    source unverified
    domain cloudflareclient.com
    domain cloudflareaccess.com
    domain cloudflare-gateway.com
    network 162.159.192.0/24
    network 162.159.193.0/24
    network 162.159.197.0/24
    network 2606:4700:100::/48
    network 2606:4700:102::/48
    test engage.cloudflareclient.com
    test zero-trust-client.cloudflareclient.com

application croxyproxy 26451 CroxyProxy vpn-and-proxy
    owner "CroxyProxy"
    source unverified
    domain croxyproxy.com
    domain croxyproxy.rocks
    domain croxyproxy.net
    test www.croxyproxy.com

application cryptostorm 26452 cryptostorm vpn-and-proxy
    owner "cryptostorm"
    source unverified
    domain cryptostorm.is
    test www.cryptostorm.is

application cyberghost 26453 CyberGhost vpn-and-proxy
    owner "CyberGhost S.A."
    source unverified
    domain cyberghostvpn.com
    domain cyberghost.ro
    domain cg-dialup.net
    test payment.cyberghostvpn.com

application dotvpn 26454 DotVPN vpn-and-proxy
    owner "DotVPN"
    source unverified
    domain dotvpn.com
    test www.dotvpn.com

application expressvpn 20172 ExpressVPN vpn-and-proxy
    owner "Express Technologies Ltd."
    source unverified
    domain expressvpn.com
    domain xvpn.expressvpn.org
    domain expressapisv2.net
    domain expressobutiolem.com
    test www.expressvpn.com
    test www.expressapisv2.net

application f-secure-freedome 26455 F-Secure-FREEDOME vpn-and-proxy
    owner "F-Secure Corporation"
    source unverified
    domain freedome.f-secure.com
    domain freedome-vpn.net
    test freedome.f-secure.com

application fastestvpn 26456 FastestVPN vpn-and-proxy
    owner "Fast Technologies Ltd."
    source unverified
    domain fastestvpn.com
    domain jumptoserver.com
    test www.fastestvpn.com

application firezone 26457 Firezone vpn-and-proxy
    owner "Firezone, Inc."
    source unverified
    domain firezone.dev
    test www.firezone.dev

application forticlient-cloud 26458 FortiSASE vpn-and-proxy
    owner "Fortinet, Inc."
    source unverified
    domain fortisase.com
    test www.fortisase.com

application four-everproxy 26459 4everproxy vpn-and-proxy
    owner "4everproxy"
    source unverified
    domain 4everproxy.com
    test www.4everproxy.com

application freegate 26460 Freegate vpn-and-proxy
    owner "Dynamic Internet Technology"
    source unverified
    domain dit-inc.us
    test www.dit-inc.us

application geph 26461 Geph vpn-and-proxy
    owner "Gephyra OU"
    source list v2fly/domain-list-community@1006c340d469af0b1108cbde09cdaeeac47e1cf4 data/category-vpnservices
    domain geph.io
    test www.geph.io

application getflix 26462 Getflix vpn-and-proxy
    owner "Getflix"
    source unverified
    domain getflix.com.au
    test www.getflix.com.au

application goodaccess 26463 GoodAccess vpn-and-proxy
    owner "GoodAccess s.r.o."
    source unverified
    domain goodaccess.com
    test www.goodaccess.com

application goose-vpn 26464 GOOSE-VPN vpn-and-proxy
    owner "GOOSE B.V."
    source unverified
    domain goosevpn.com
    test www.goosevpn.com

application hamachi 26465 Hamachi vpn-and-proxy
    owner "GoTo Group, Inc."
    source unverified
    domain hamachi.cc
    domain vpn.net
    domain hamachi.net
    test www.hamachi.cc

application hide-me 26466 hide-me vpn-and-proxy
    owner "eVenture Limited"
    source unverified
    domain hide.me
    domain hideservers.net
    test www.hide.me

application hide-my-name 26467 hidemy-name vpn-and-proxy
    owner "inCloak Network"
    source unverified
    domain hidemy.name
    domain hidemyna.me
    test www.hidemy.name

application hidemyass 26468 HideMyAss vpn-and-proxy
    owner "Gen Digital Inc."
    source unverified
    domain hidemyass.com
    test www.hidemyass.com

application hidester 26469 Hidester vpn-and-proxy
    owner "Hidester"
    source unverified
    domain hidester.com
    test www.hidester.com

application hola 26470 Hola vpn-and-proxy
    owner "Hola Networks Limited"
    source unverified
    domain hola.org
    domain h-vpn.org
    domain holavpninstaller.com
    domain svd-cdn.com
    test www.hola.org

application honeygain 26471 Honeygain vpn-and-proxy
    owner "Honeygain"
    source unverified
    domain honeygain.com
    test www.honeygain.com

application hotspot-shield 26472 Hotspot-Shield vpn-and-proxy
    owner "Pango LLC"
    source unverified
    domain hotspotshield.com
    domain anchorfree.com
    domain anchorfree.net
    domain hsselite.com
    domain pango.co
    test www.hotspotshield.com

application hyphanet 26473 Hyphanet vpn-and-proxy
    owner "The Freenet Project"
    source unverified
    domain hyphanet.org
    domain freenetproject.org
    test www.hyphanet.org

application i2p 26474 I2P vpn-and-proxy
    owner "The Invisible Internet Project"
    source unverified
    domain geti2p.net
    domain i2p2.de
    domain i2p
    domain i2p-projekt.de
    test geti2p.net

application iboss 26475 iboss vpn-and-proxy
    owner "iboss, Inc."
    source unverified
    domain iboss.com
    domain ibosscloud.com
    test www.iboss.com

application icloud-private-relay 26476 iCloud-Private-Relay vpn-and-proxy
    owner "Apple Inc."
    source document https://developer.apple.com/icloud/prepare-your-network-for-icloud-private-relay/
    source unverified
    domain mask.icloud.com
    domain mask-h2.icloud.com
    domain mask-api.icloud.com
    domain mask-t.apple-dns.net
    domain mask.apple-dns.net
    domain mask-canary.icloud.com
    domain mask-api.fe.apple-dns.net
    test mask.icloud.com
    test-not www.icloud.com

application integrity-vpn 26477 IntegrityVPN vpn-and-proxy
    owner "5 July Foundation"
    source unverified
    domain integrity.st
    test www.integrity.st

application iproyal 26478 IPRoyal vpn-and-proxy
    owner "IPRoyal Services"
    source unverified
    domain iproyal.com
    test www.iproyal.com

application ipvanish 26479 IPVanish vpn-and-proxy
    owner "Ziff Davis"
    source unverified
    domain ipvanish.com
    test www.ipvanish.com

application ivacy 26480 Ivacy vpn-and-proxy
    owner "PMG Private Limited"
    source unverified
    domain ivacy.com
    test www.ivacy.com

application ivpn 26481 IVPN vpn-and-proxy
    owner "IVPN Limited"
    source unverified
    domain ivpn.net
    test www.ivpn.net

application just-my-socks 26482 Just-My-Socks vpn-and-proxy
    owner "IT7 Networks"
    source unverified
    domain justmysocks.net
    domain justmysocks.com
    test www.justmysocks.net

application kproxy 26483 KProxy vpn-and-proxy
    owner "KProxy"
    source unverified
    domain kproxy.com
    test www.kproxy.com

application lantern 26484 Lantern vpn-and-proxy
    owner "Innovate Labs LLC"
    source unverified
    domain getlantern.org
    domain lantern.io
    domain getiantem.org
    test www.getlantern.org

application letsvpn 26485 LetsVPN vpn-and-proxy
    owner "LetsGo Network"
    source unverified
    domain letsvpn.world
    test www.letsvpn.world

application localtunnel 26486 localtunnel vpn-and-proxy
    owner "localtunnel"
    source unverified
    domain localtunnel.me
    domain loca.lt
    test www.localtunnel.me

application lokinet 26487 Lokinet vpn-and-proxy
    owner "Session Technology Foundation"
    source unverified
    domain lokinet.org
    test www.lokinet.org

application mozilla-vpn 26488 Mozilla-VPN vpn-and-proxy
    owner "Mozilla Corporation"
    source unverified
    domain vpn.mozilla.org
    test vpn.mozilla.org

application mudfish 26489 Mudfish vpn-and-proxy
    owner "Mudfish Networks"
    source list v2fly/domain-list-community@1006c340d469af0b1108cbde09cdaeeac47e1cf4 data/category-vpnservices
    domain mudfish.net
    test www.mudfish.net

application mullvad 20174 Mullvad vpn-and-proxy
    owner "Mullvad VPN AB"
    source unverified
    domain mullvad.net
    test api.mullvad.net
    test relays.mullvad.net
    test-not dns.mullvad.net

application mysterium 26490 Mysterium vpn-and-proxy
    owner "Mysterium Network"
    source unverified
    domain mysterium.network
    domain mysteriumvpn.com
    test www.mysterium.network

application netbird 26491 NetBird vpn-and-proxy
    owner "NetBird GmbH"
    source unverified
    domain netbird.io
    domain netbird.cloud
    test www.netbird.io

application netmaker 26492 Netmaker vpn-and-proxy
    owner "Gravitl, Inc."
    source unverified
    domain netmaker.io
    domain netmaker.org
    test www.netmaker.io

application netnut 26493 NetNut vpn-and-proxy
    owner "NetNut Networks"
    source unverified
    domain netnut.io
    test www.netnut.io

application netskope 26494 Netskope vpn-and-proxy
    owner "Netskope, Inc."
    source unverified
    domain netskope.com
    domain goskope.com
    test gateway.goskope.com

application njalla 26495 Njalla vpn-and-proxy
    owner "Njalla SRL"
    source unverified
    domain njal.la
    test www.njal.la

application nordlayer 26496 NordLayer vpn-and-proxy
    owner "Nord Security"
    source unverified
    domain nordlayer.com
    test www.nordlayer.com

application nordvpn 20171 NordVPN vpn-and-proxy
    owner "Nord Security"
    source unverified
    domain nordvpn.com
    domain nordcdn.com
    domain nordvpn.net
    domain nordaccount.com
    domain nordsec.com
    domain nordvpnteams.com
    domain nord-apps.com
    domain nordsecurity.com
    domain napps-1.com
    domain napps-2.com
    domain napps-3.com
    test api.nordvpn.com

application nym 26497 NymVPN vpn-and-proxy
    owner "Nym Technologies SA"
    source unverified
    domain nymtech.net
    domain nymvpn.com
    domain nym.com
    test www.nymtech.net

application openvpn-inc 26498 OpenVPN vpn-and-proxy
    owner "OpenVPN Inc."
    source unverified
    domain openvpn.net
    domain openvpn.com
    test www.openvpn.net

application opera-vpn 20179 Opera-VPN vpn-and-proxy
    owner "Opera Norway AS"
    source unverified
    domain sec-tunnel.com
    domain surfeasy.com
    test api.sec-tunnel.com

application orchid 26499 Orchid vpn-and-proxy
    owner "Orchid Labs"
    source unverified
    domain orchid.com
    test www.orchid.com

application outline 26500 Outline-VPN vpn-and-proxy
    owner "Jigsaw"
    source unverified
    domain getoutline.org
    test www.getoutline.org

application ovpn 26501 OVPN vpn-and-proxy
    owner "OVPN Integritet AB"
    source unverified
    domain ovpn.com
    domain ovpn.se
    test www.ovpn.com

application oxylabs 26502 Oxylabs vpn-and-proxy
    owner "Oxylabs"
    source unverified
    domain oxylabs.io
    test pr.oxylabs.io

application pagekite 26503 PageKite vpn-and-proxy
    owner "Beanstalks Project ehf."
    source unverified
    domain pagekite.net
    domain pagekite.me
    test www.pagekite.net

application palo-alto-prisma-access 26504 Prisma-Access vpn-and-proxy
    owner "Palo Alto Networks, Inc."
    source unverified
    domain gpcloudservice.com
    domain prismaaccess.com
    test portal.gpcloudservice.com

application pawns-app 26505 Pawns-app vpn-and-proxy
    owner "IPRoyal"
    source unverified
    domain pawns.app
    test www.pawns.app

application perfect-privacy 26506 Perfect-Privacy vpn-and-proxy
    owner "Vectura Datamanagement"
    source unverified
    domain perfect-privacy.com
    test www.perfect-privacy.com

application perimeter-81 26507 Check-Point-Harmony-SASE vpn-and-proxy
    owner "Check Point Software"
    source unverified
    domain perimeter81.com
    test www.perimeter81.com

application planet-vpn 26508 Planet-VPN vpn-and-proxy
    owner "Planet VPN"
    source unverified
    domain freevpnplanet.com
    test www.freevpnplanet.com

application privado-vpn 26509 PrivadoVPN vpn-and-proxy
    owner "Privado Networks"
    source unverified
    domain privadovpn.com
    test www.privadovpn.com

application private-internet-access 20176 Private-Internet-Access vpn-and-proxy
    owner "Private Internet Access, Inc."
    source unverified
    domain privateinternetaccess.com
    domain piaservers.net
    test serverlist.piaservers.net

application privatevpn 26510 PrivateVPN vpn-and-proxy
    owner "Privat Kommunikation Sverige"
    source unverified
    domain privatevpn.com
    test www.privatevpn.com

application proton-vpn 20175 Proton-VPN vpn-and-proxy
    owner "Proton AG"
    source unverified
    domain protonvpn.com
    domain protonvpn.ch
    domain protonvpn.net
    domain vpn-api.proton.me
    test api.protonvpn.ch
    test-not mail.proton.me

application proxysite 26511 ProxySite vpn-and-proxy
    owner "ProxySite"
    source unverified
    domain proxysite.com
    test www.proxysite.com

application psiphon 20180 Psiphon vpn-and-proxy
    owner "Psiphon Inc."
    source unverified
    domain psiphon.ca
    domain psiphon3.com
    test www.psiphon.ca

application pulse-secure 26512 Ivanti-Secure-Access vpn-and-proxy
    owner "Ivanti, Inc."
    source unverified
    domain pulsesecure.net
    domain pulseone.net
    test www.pulsesecure.net

application purevpn 26513 PureVPN vpn-and-proxy
    owner "GZ Systems Limited"
    source unverified
    domain purevpn.com
    domain pointtoserver.com
    domain purevpn.net
    test www.purevpn.com

application radmin-vpn 26514 Radmin-VPN vpn-and-proxy
    owner "Famatech Corp."
    source unverified
    domain radmin-vpn.com
    domain radminvpn.com
    test www.radmin-vpn.com

application safervpn 26515 SaferVPN vpn-and-proxy
    owner "Ziff Davis"
    source unverified
    domain safervpn.com
    test www.safervpn.com

application sentinel-dvpn 26516 Sentinel vpn-and-proxy
    owner "Sentinel"
    source unverified
    domain sentinel.co
    test www.sentinel.co

application shadowsocks 26517 Shadowsocks vpn-and-proxy
    owner "Shadowsocks"
    source unverified
    domain shadowsocks.org
    test www.shadowsocks.org

application smart-dns-proxy 26518 Smart-DNS-Proxy vpn-and-proxy
    owner "Global Stealth Inc."
    source unverified
    domain smartdnsproxy.com
    test www.smartdnsproxy.com

application smartproxy 26519 Decodo vpn-and-proxy
    owner "Decodo"
    source unverified
    domain smartproxy.com
    domain decodo.com
    test gate.smartproxy.com

application soax 26520 SOAX vpn-and-proxy
    owner "SOAX Ltd"
    source unverified
    domain soax.com
    test www.soax.com

application softether 26521 SoftEther-VPN vpn-and-proxy
    owner "SoftEther Corporation"
    source unverified
    domain softether.org
    domain softether.net
    domain softether-network.net
    domain vpngate.net
    test www.softether.org

application speedify 26522 Speedify vpn-and-proxy
    owner "Connectify, Inc."
    source unverified
    domain speedify.com
    domain connectify.me
    test www.speedify.com

application strongvpn 26523 StrongVPN vpn-and-proxy
    owner "Ziff Davis"
    source unverified
    domain strongvpn.com
    domain reliablehosting.com
    test www.strongvpn.com

application surfshark 20173 Surfshark vpn-and-proxy
    owner "Surfshark B.V."
    source unverified
    domain surfshark.com
    domain surfshark.net
    test www.surfshark.com
    test-not dns.surfsharkdns.com

application tailscale 20181 Tailscale vpn-and-proxy
    owner "Tailscale Inc."
    source unverified
    domain tailscale.com
    domain tailscale.io
    domain ts.net
    domain tailscale.net
    test controlplane.tailscale.com
    test derp1.tailscale.com

application tor-project 20182 Tor-Project vpn-and-proxy
    owner "The Tor Project, Inc."
    source unverified
    domain torproject.org
    domain torproject.net
    domain onion
    test bridges.torproject.org

application torguard 26524 TorGuard vpn-and-proxy
    owner "Data Protection Services"
    source unverified
    domain torguard.net
    domain torguard.com
    test www.torguard.net

application touch-vpn 26525 Touch-VPN vpn-and-proxy
    owner "Northghost"
    source unverified
    domain touchvpn.net
    test www.touchvpn.net

application trust-zone 26526 Trust-Zone vpn-and-proxy
    owner "Trusted Solutions"
    source unverified
    domain trust.zone
    test www.trust.zone

application tunnelbear 20177 TunnelBear vpn-and-proxy
    owner "McAfee Corp."
    source unverified
    domain tunnelbear.com
    domain polargrizzly.com
    domain lazerpenguin.com
    domain bearsmyip.com
    test www.tunnelbear.com

application turbo-vpn 26527 Turbo-VPN vpn-and-proxy
    owner "Innovative Connecting"
    source unverified
    domain turbovpn.com
    test www.turbovpn.com

application twingate 26528 Twingate vpn-and-proxy
    owner "Twingate Inc."
    source unverified
    domain twingate.com
    test www.twingate.com

application ultrasurf 26529 Ultrasurf vpn-and-proxy
    owner "Ultrareach Internet Corp."
    source unverified
    domain ultrasurf.us
    test www.ultrasurf.us

application unlocator 26530 Unlocator vpn-and-proxy
    owner "Unlocator"
    source unverified
    domain unlocator.com
    test www.unlocator.com

application urban-vpn 26531 Urban-VPN vpn-and-proxy
    owner "Urban Cyber Security Inc."
    source unverified
    domain urban-vpn.com
    test www.urban-vpn.com

application v2ray 26532 V2Ray vpn-and-proxy
    owner "Project V"
    source unverified
    domain v2ray.com
    domain v2fly.org
    test www.v2ray.com

application veepn 26533 VePN vpn-and-proxy
    owner "VeePN Corp."
    source unverified
    domain veepn.com
    test www.veepn.com

application vpn-super-unlimited 26534 VPN-Super-Unlimited-Proxy vpn-and-proxy
    owner "Mobile Jump"
    source unverified
    domain vpnsuper.com
    test www.vpnsuper.com

application vpn-unlimited 26535 KeepSolid-VPN-Unlimited vpn-and-proxy
    owner "KeepSolid Inc."
    source unverified
    domain vpnunlimitedapp.com
    domain keepsolid.com
    domain vpnunlimited.com
    domain simplexsolutionsinc.com
    test www.vpnunlimitedapp.com

application vyprvpn 26536 VyprVPN vpn-and-proxy
    owner "Certida"
    source unverified
    domain vyprvpn.com
    domain goldenfrog.com
    domain goldenfrog.biz
    test www.vyprvpn.com

application webshare 26537 Webshare vpn-and-proxy
    owner "Webshare Software"
    source unverified
    domain webshare.io
    test www.webshare.io

application whoer 26538 Whoer vpn-and-proxy
    owner "Whoer"
    source unverified
    domain whoer.net
    test www.whoer.net

application windscribe 20178 Windscribe vpn-and-proxy
    owner "Windscribe Limited"
    source unverified
    domain windscribe.com
    domain windscribe.net
    domain totallyacdn.com
    domain whiskergalaxy.com
    # the default certificate
    organization "Windscribe"
    test api.windscribe.com

application wireguard-com 26539 WireGuard vpn-and-proxy
    owner "Jason A. Donenfeld"
    source unverified
    domain wireguard.com
    test www.wireguard.com

application x-vpn 26540 X-VPN vpn-and-proxy
    owner "Free Connected Limited"
    source unverified
    domain xvpn.io
    test www.xvpn.io

application zenmate 26541 ZenMate vpn-and-proxy
    owner "ZenGuard GmbH"
    source unverified
    domain zenmate.com
    domain zenguard.biz
    domain zenguard.org
    test www.zenmate.com

application zenvpn 26542 ZenVPN vpn-and-proxy
    owner "ZenVPN"
    source unverified
    domain zenvpn.net
    test www.zenvpn.net

application zerotier 26543 ZeroTier vpn-and-proxy
    owner "ZeroTier, Inc."
    source unverified
    domain zerotier.com
    domain zerotier.net
    test root.zerotier.com

application zscaler 26544 Zscaler vpn-and-proxy
    owner "Zscaler, Inc."
    source document https://config.zscaler.com
    source unverified
    domain zscaler.com
    domain zscaler.net
    domain zscalerone.net
    domain zscalertwo.net
    domain zscalerthree.net
    domain zscloud.net
    domain zscalerbeta.net
    domain zscalergov.net
    domain zpatwo.net
    domain zscalerten.net
    domain zpath.net
    domain zdxcloud.net
    network 165.225.0.0/17
    network 165.225.192.0/18
    network 104.129.192.0/20
    network 147.161.128.0/17
    network 136.226.0.0/16
    network 185.46.212.0/22
    network 137.83.128.0/18
    test gateway.zscaler.net
    test gateway.zscalertwo.net
