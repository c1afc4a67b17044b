# Control of a machine from afar, remote support and streamed desktops.
# SPDX-License-Identifier: MIT

application action1 24664 Action1 remote-desktop
    owner "Action1 Corporation"
    source unverified
    domain action1.com
    test www.action1.com

application aeroadmin 24665 AeroAdmin remote-desktop
    owner "AeroAdmin LLC"
    source unverified
    domain aeroadmin.com
    test www.aeroadmin.com

application airdroid 24666 AirDroid remote-desktop
    owner "Sand Studio"
    source unverified
    domain airdroid.com
    test www.airdroid.com

application amazon-workspaces 24667 Amazon-WorkSpaces remote-desktop
    owner "Amazon.com, Inc."
    source unverified
    domain amazonworkspaces.com
    test clients.amazonworkspaces.com

application ammyy 24668 Ammyy-Admin remote-desktop
    owner "Ammyy"
    source unverified
    domain ammyy.com
    test www.ammyy.com

application anydesk 20184 AnyDesk remote-desktop
    owner "AnyDesk Software GmbH"
    source list v2fly/domain-list-community@74f43f14442b09456abec633bb4d52fae257dfbf data/category-remote-control
    source unverified
    domain anydesk.com
    domain anydesk.com.cn
    # the default certificate
    organization "philandro Software GmbH"
    test relays.net.anydesk.com
    test boot.net.anydesk.com

application atera 24669 Atera remote-desktop
    owner "Atera Networks Ltd."
    source unverified
    domain atera.com
    test agent-api.atera.com

application bomgar 24670 BeyondTrust-Remote-Support remote-desktop
    owner "BeyondTrust Corporation"
    source unverified
    domain bomgar.com
    domain bomgarcloud.com
    domain beyondtrustcloud.com
    domain beyondtrust.com
    test www.bomgar.com

application chrome-remote-desktop 24671 Chrome-Remote-Desktop remote-desktop
    owner "Google LLC"
    source unverified
    domain remotedesktop.google.com
    domain remotedesktop-pa.googleapis.com
    domain chromoting-host.talkgadget.google.com
    domain chromoting-client.talkgadget.google.com
    test remotedesktop.google.com

application citrix 20151 Citrix remote-desktop
    owner "Cloud Software Group"
    source unverified
    domain citrix.com
    domain cloud.com
    domain xendesktop.net
    domain citrixworkspacesapi.net
    domain citrixdata.com
    domain citrixnetworkapi.net
    domain nssvc.net
    domain cloudburrito.com
    domain citrixonline.com
    test example.cloud.com

application dameware 24672 Dameware remote-desktop
    owner "SolarWinds"
    source unverified
    domain dameware.com
    domain swi-dre.com
    test www.dameware.com

application distant-desktop 24673 Distant-Desktop remote-desktop
    owner "Distant Software"
    source unverified
    domain distantdesktop.com
    test www.distantdesktop.com

application dwservice 24674 DWService remote-desktop
    owner "DWSNET"
    source unverified
    domain dwservice.net
    test www.dwservice.net

application fastviewer 24675 FastViewer remote-desktop
    owner "Matrix42"
    source unverified
    domain fastviewer.com
    test www.fastviewer.com

application fixme-it 24676 FixMe-IT remote-desktop
    owner "Techinline Limited"
    source unverified
    domain fixme.it
    domain techinline.net
    domain set.me
    test www.fixme.it

application frame-desktop 24677 Dizzion-Frame remote-desktop
    owner "Dizzion"
    source unverified
    domain frame.nutanix.com
    domain dizzion.com
    test frame.nutanix.com

application getscreen 24678 Getscreen-me remote-desktop
    owner "Getscreen"
    source unverified
    domain getscreen.me
    domain getscreen.ru
    test www.getscreen.me

application gotoassist 24679 GoTo-Resolve remote-desktop
    owner "GoTo Group, Inc."
    source unverified
    domain gotoassist.com
    domain fastsupport.com
    domain gotoresolve.com
    test www.gotoassist.com

application gotomypc 24680 GoToMyPC remote-desktop
    owner "GoTo Group, Inc."
    source unverified
    domain gotomypc.com
    test www.gotomypc.com

application helpwire 24681 HelpWire remote-desktop
    owner "Electronic Team"
    source unverified
    domain helpwire.app
    test www.helpwire.app

application hoptodesk 24682 HopToDesk remote-desktop
    owner "Begonia Holdings"
    source unverified
    domain hoptodesk.com
    test www.hoptodesk.com

application hp-anyware 24683 HP-Anyware remote-desktop
    owner "HP Inc."
    source unverified
    domain teradici.com
    test www.teradici.com

application iperius-remote 24684 Iperius-Remote remote-desktop
    owner "Enter Srl"
    source unverified
    domain iperiusremote.com
    domain iperius-rs.com
    domain iperius.net
    test www.iperiusremote.com

application islonline 24685 ISL-Online remote-desktop
    owner "Xlab d.o.o."
    source unverified
    domain islonline.com
    domain islonline.net
    test www.islonline.com

application jump-desktop 24686 Jump-Desktop remote-desktop
    owner "Phase Five Systems"
    source unverified
    domain jumpdesktop.com
    test www.jumpdesktop.com

application kaseya 24687 Kaseya remote-desktop
    owner "Kaseya Limited"
    source unverified
    domain kaseya.com
    domain kaseya.net
    test www.kaseya.com

application level-rmm 24688 Level remote-desktop
    owner "Level Software"
    source unverified
    domain level.io
    test www.level.io

application litemanager 24689 LiteManager remote-desktop
    owner "LiteManagerTeam"
    source unverified
    domain litemanager.com
    domain litemanager.ru
    test www.litemanager.com

application logmein 20185 LogMeIn remote-desktop
    owner "GoTo Group, Inc."
    source unverified
    domain logmein.com
    domain logmeininc.com
    domain logmeinrescue.com
    domain logmein-gateway.com
    domain logmeinrescue-enterprise.com
    domain logmeinusercontent.com
    test secure.logmein.com

application meshcentral 24690 MeshCentral remote-desktop
    owner "Ylian Saint-Hilaire"
    source unverified
    domain meshcentral.com
    test www.meshcentral.com

application microsoft-quick-assist 24691 Quick-Assist remote-desktop
    owner "Microsoft Corporation"
    source document https://learn.microsoft.com/en-us/windows/client-management/client-tools/quick-assist
    source unverified
    domain remotehelp.microsoft.com
    domain support.services.microsoft.com
    test remoteassistance.support.services.microsoft.com

application microsoft-remote-desktop 24692 Azure-Virtual-Desktop remote-desktop
    owner "Microsoft Corporation"
    source document https://learn.microsoft.com/en-us/azure/virtual-desktop/required-fqdn-endpoint
    source unverified
    domain wvd.microsoft.com
    domain windows365.microsoft.com
    domain windows.cloud.microsoft
    domain wvd.azure.us
    test rdweb.wvd.microsoft.com

application n-able 24693 N-able remote-desktop
    owner "N-able"
    source unverified
    domain n-able.com
    domain swi-rc.com
    domain swi-rc.cdn-sw.net
    domain system-monitor.com
    domain logicnow.com
    domain systemmonitor.eu.com
    domain systemmonitor.co.uk
    domain systemmonitor.us
    domain beanywhere.com
    test upload1.systemmonitor.eu.com

application ninjaone 24694 NinjaOne remote-desktop
    owner "NinjaOne, LLC"
    source unverified
    domain ninjaone.com
    domain ninjarmm.com
    domain ninjarmm.net
    domain rmmservice.com
    domain rmmservice.eu
    test www.ninjaone.com

application nomachine 24695 NoMachine remote-desktop
    owner "NoMachine S.a.r.l."
    source list v2fly/domain-list-community@74f43f14442b09456abec633bb4d52fae257dfbf data/category-remote-control
    domain nomachine.com
    test www.nomachine.com

application parsec 24696 Parsec remote-desktop
    owner "Unity Technologies"
    source unverified
    domain parsec.app
    domain parsecgaming.com
    domain parsecusercontent.com
    test kessel-api.parsec.app

application pcvisit 24697 pcvisit remote-desktop
    owner "pcvisit Software AG"
    source unverified
    domain pcvisit.de
    test www.pcvisit.de

application pulseway 24698 Pulseway remote-desktop
    owner "MMSOFT Design"
    source unverified
    domain pulseway.com
    test www.pulseway.com

application radmin 24699 Radmin remote-desktop
    owner "Famatech Corp."
    source unverified
    domain radmin.com
    test www.radmin.com

application realvnc 24700 RealVNC remote-desktop
    owner "RealVNC Limited"
    source unverified
    domain realvnc.com
    domain realvnc.help
    domain vnc.com
    test hb.services.vnc.com

application remotepc 24701 RemotePC remote-desktop
    owner "IDrive Inc."
    source unverified
    domain remotepc.com
    test www.remotepc.com

application remoteutilities 24702 Remote-Utilities remote-desktop
    owner "Remote Utilities LLC"
    source unverified
    domain remoteutilities.com
    test www.remoteutilities.com

application rustdesk 24703 RustDesk remote-desktop
    owner "Purslane"
    source list v2fly/domain-list-community@74f43f14442b09456abec633bb4d52fae257dfbf data/category-remote-control
    domain rustdesk.com
    test rs-ny.rustdesk.com
    test api.rustdesk.com

application screenconnect 24704 ConnectWise-ScreenConnect remote-desktop
    owner "ConnectWise, LLC"
    source unverified
    domain screenconnect.com
    domain connectwise.com
    domain itsupport247.net
    test example.screenconnect.com

application showmypc 24705 ShowMyPC remote-desktop
    owner "ShowMyPC"
    source unverified
    domain showmypc.com
    test www.showmypc.com

application splashtop 24706 Splashtop remote-desktop
    owner "Splashtop Inc."
    source unverified
    domain splashtop.com
    domain splashtop.eu
    domain splashtop.cn
    test relay.splashtop.com

application sunlogin 24707 Sunlogin-AweSun remote-desktop
    owner "Shanghai Best Oray"
    source unverified
    domain oray.com
    domain oray.net
    domain aweray.com
    domain aweray.net
    test slapi.oray.net

application supremo 24708 Supremo remote-desktop
    owner "Nanosystems S.r.l."
    source unverified
    domain supremocontrol.com
    domain nanosystems.it
    test www.supremocontrol.com

application syncro 24709 Syncro remote-desktop
    owner "Servably, Inc."
    source unverified
    domain syncromsp.com
    domain syncroapi.com
    domain kabutoservices.com
    test www.syncromsp.com

application tactical-rmm 24710 Tactical-RMM remote-desktop
    owner "Amidaware"
    source unverified
    domain tacticalrmm.com
    domain amidaware.com
    test www.tacticalrmm.com

application teamviewer 20183 TeamViewer remote-desktop
    owner "TeamViewer Germany GmbH"
    source list v2fly/domain-list-community@7d502b50b7cbc89c9316d036d03f13e5e7101d96 data/teamviewer
    source unverified
    domain teamviewer.com
    domain teamviewer.us
    domain teamviewer.cn
    domain dyngate.com
    test www.teamviewer.com
    test router1.teamviewer.com

application termius 24711 Termius remote-desktop
    owner "Termius Corporation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain termius.com
    test www.termius.com

application thinlinc 24712 ThinLinc remote-desktop
    owner "Cendio AB"
    source unverified
    domain cendio.com
    test www.cendio.com

application tigervnc 24713 TigerVNC remote-desktop
    owner "TigerVNC"
    source unverified
    domain tigervnc.org
    test www.tigervnc.org

application tightvnc 24714 TightVNC remote-desktop
    owner "GlavSoft LLC"
    source unverified
    domain tightvnc.com
    test www.tightvnc.com

application todesk 24715 ToDesk remote-desktop
    owner "Hainan YouQu Technology"
    source unverified
    domain todesk.com
    domain todesk.cn
    test www.todesk.com

application ultraviewer 24716 UltraViewer remote-desktop
    owner "DucFabulous"
    source unverified
    domain ultraviewer.net
    test www.ultraviewer.net

application ultravnc 24717 UltraVNC remote-desktop
    owner "UltraVNC"
    source unverified
    domain uvnc.com
    test www.uvnc.com

application vmware-horizon 24718 Omnissa-Horizon remote-desktop
    owner "Omnissa, LLC"
    source unverified
    domain horizon.vmware.com
    domain vmwarehorizon.com
    domain omnissa.com
    test horizon.vmware.com

application vysor 24719 Vysor remote-desktop
    owner "ClockworkMod"
    source unverified
    domain vysor.io
    test www.vysor.io

application workspot 24720 Workspot remote-desktop
    owner "Workspot, Inc."
    source unverified
    domain workspot.com
    test www.workspot.com

application zoho-assist 24721 Zoho-Assist remote-desktop
    owner "Zoho Corporation"
    source unverified
    domain assist.zoho.com
    domain assist.zoho.eu
    domain assist.zoho.in
    domain zohoassist.com
    test assist.zoho.com
