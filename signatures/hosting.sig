# Clouds, hosters, platforms for applications and builders of sites.
# SPDX-License-Identifier: MIT

application ably 23106 Ably hosting
    owner "Ably Realtime Ltd"
    source unverified
    domain ably.io
    domain ably.com
    domain ably-realtime.com
    domain ably.net
    test www.ably.io

application acquia 23107 Acquia hosting
    owner "Acquia Inc."
    source unverified
    domain acquia.com
    domain acquia-sites.com
    domain acsitefactory.com
    test www.acquia.com

application algolia 23108 Algolia hosting
    owner "Algolia, Inc."
    source unverified
    domain algolia.com
    domain algolia.net
    domain algolianet.com
    domain algolia.io
    test www.algolia.com

application alicloud 20100 AliCloud hosting
    owner "Alibaba Group"
    source list v2fly/domain-list-community@0bdcb310e7e98cb30e5755b510232f9eb726a4d7 data/aliyun
    source unverified
    domain aliyun.com
    domain alicloudapi.com
    domain aliyun-inc.com
    domain aliyunfile.com
    domain hichina.com
    domain alibabadns.com
    domain fcapp.run
    domain alidns.com
    domain aliyun-iot-share.com
    domain aligfwaf.com
    domain aliyuncs.com
    domain alibabacloud.com
    protocol alicloud
    test oss-cn-hangzhou.aliyuncs.com
    test-not dns.alidns.com

application all-inkl 23109 ALL-INKL hosting
    owner "Neue Medien Muennich"
    source unverified
    domain all-inkl.com
    domain kasserver.com
    test www.all-inkl.com

application aruba-it 23110 Aruba-Hosting hosting
    owner "Aruba S.p.A."
    source unverified
    domain aruba.it
    domain arubacloud.com
    domain arubacloud.it
    domain pec.it
    domain technorail.com
    domain aruba.cloud
    test www.aruba.it

application aws 20061 AWS hosting
    owner "Amazon Web Services, Inc."
    source list v2fly/domain-list-community@026b94917118677004c9dc6c09113c7815833905 data/aws
    source unverified
    domain amazonaws.com
    domain aws
    domain amazonaws.co.uk
    domain amazonaws.tv
    domain amazonaws-china.com
    domain awsstatic.com
    domain elasticbeanstalk.com
    domain awsglobalaccelerator.com
    domain acmvalidations.com
    domain acmvalidationsaws.com
    domain amplifyapp.com
    domain amplifyframework.com
    domain awsbraket.com
    domain awseducate.com
    domain amazonworkdocs.com
    domain aws.amazon.com
    domain amazonaws.com.cn
    domain aws.dev
    domain amazonaws.eu
    domain awsapps.com
    domain awsapprunner.com
    domain amazoncognito.com
    domain amazonaws-us-gov.com
    domain awscloud.com
    domain amazonwebservices.com
    test s3.eu-central-1.amazonaws.com
    test console.aws.amazon.com
    test example.execute-api.us-east-1.amazonaws.com

application azure 20055 Azure hosting
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@0bed4bfc96fb5dd462621aa2506369ddaa6b4fed data/azure
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source unverified
    domain azure.com
    domain azure
    domain azure.net
    domain azurewebsites.net
    domain cloudapp.net
    domain trafficmanager.net
    domain azure-devices.net
    domain azurecontainer.io
    domain azurecomm.net
    domain azurecosmosdb.com
    domain azurecosmos.net
    domain azure-dns.com
    domain azure-dns.net
    domain azure-dns.org
    domain azure-dns.info
    domain azure-mobile.net
    domain azureiotcentral.com
    domain azuredigitaltwins.net
    domain azure-devices-int.net
    domain windowsazure.com
    domain botframework.com
    domain aadrm.com
    domain cosmosdb.net
    domain chinacloudapi.cn
    domain chinacloudapp.cn
    domain chinacloudsites.cn
    domain azure.cn
    domain windowsazure.cn
    domain azk8s.cn
    domain trafficmanager.cn
    domain b2clogin.cn
    domain =azure.microsoft.com
    domain =azuremarketplace.microsoft.com
    domain azure-api.net
    domain core.windows.net
    domain database.windows.net
    domain azurestaticapps.net
    domain azurecr.io
    domain azmk8s.io
    domain b2clogin.com
    domain ciamlogin.com
    domain servicebus.windows.net
    domain azure-automation.net
    domain azurehdinsight.net
    domain azure.us
    domain usgovcloudapi.net
    domain usgovcloudapp.net
    domain msappproxy.net
    domain msidentity.com
    domain azuresynapse.net
    domain azurecontainerapps.io
    domain azureml.ms
    domain azureml.net
    test portal.azure.com
    test example.blob.core.windows.net
    test example.westeurope.cloudapp.azure.com
    test-not dev.azure.com

application baidu-cloud 23111 Baidu-AI-Cloud hosting
    owner "Baidu, Inc."
    source unverified
    domain baidubce.com
    domain bcebos.com
    domain cloud.baidu.com
    domain bcehost.com
    test bj.bcebos.com

application bluehost 23112 Bluehost hosting
    owner "Newfold Digital, Inc."
    source unverified
    domain bluehost.com
    domain hostmonster.com
    domain justhost.com
    domain fastdomain.com
    domain unifiedlayer.com
    test www.bluehost.com

application carrd 23113 Carrd hosting
    owner "Carrd Inc."
    source unverified
    domain carrd.co
    test www.carrd.co

application clever-cloud 23114 Clever-Cloud hosting
    owner "Clever Cloud SAS"
    source unverified
    domain clever-cloud.com
    domain cleverapps.io
    test www.clever-cloud.com

application cloudns 23115 ClouDNS hosting
    owner "Cloud DNS Ltd"
    source unverified
    domain cloudns.net
    test www.cloudns.net

application combell 23116 Combell hosting
    owner "Combell NV"
    source unverified
    domain combell.com
    domain combell.be
    test www.combell.com

application conoha 23117 ConoHa hosting
    owner "GMO Internet Group"
    source unverified
    domain conoha.jp
    domain conoha.io
    test www.conoha.jp

application contabo 23118 Contabo hosting
    owner "Contabo GmbH"
    source unverified
    domain contabo.com
    domain contabo.de
    domain contabo.net
    domain contaboserver.net
    domain contabostorage.com
    test www.contabo.com

application contentful 23119 Contentful hosting
    owner "Contentful GmbH"
    source unverified
    domain contentful.com
    domain ctfassets.net
    test images.ctfassets.net

application ctyun 23120 Tianyi-Cloud-CT hosting
    owner "China Telecom"
    source unverified
    domain ctyun.cn
    domain ctyunapi.cn
    domain ctyunxs.cn
    domain ctyuncdn.com
    test www.ctyun.cn

application datocms 23121 DatoCMS hosting
    owner "Dato srl"
    source unverified
    domain datocms.com
    domain datocms-assets.com
    test www.datocms.com

application digitalocean 23122 DigitalOcean hosting
    owner "DigitalOcean, LLC"
    source list v2fly/domain-list-community@1834b47e8c02a384b4b10363d559ade5bb6487b9 data/digitalocean
    source unverified
    domain digitalocean.com
    domain digitaloceanspaces.com
    domain ondigitalocean.com
    domain do.co
    domain ondigitalocean.app
    domain paperspace.com
    domain paperspacegradient.com
    domain cloudways.com
    domain cloudwaysapps.com
    test example.fra1.digitaloceanspaces.com
    test example.ondigitalocean.app

application dnsimple 23123 DNSimple hosting
    owner "DNSimple Corporation"
    source unverified
    domain dnsimple.com
    test www.dnsimple.com

application dnsmadeeasy 23124 DNS-Made-Easy hosting
    owner "Tiggee LLC"
    source unverified
    domain dnsmadeeasy.com
    domain constellix.com
    domain constellix.net
    test www.dnsmadeeasy.com

application dreamhost 23125 DreamHost hosting
    owner "DreamHost, LLC"
    source unverified
    domain dreamhost.com
    domain dreamhosters.com
    domain dreamhostps.com
    test www.dreamhost.com

application duda 23126 Duda hosting
    owner "Duda Inc."
    source unverified
    domain duda.co
    domain multiscreensite.com
    domain dudamobile.com
    domain dudaone.com
    domain cdn-website.com
    test irp.cdn-website.com

application equinix 23127 Equinix hosting
    owner "Equinix, Inc."
    source unverified
    domain equinix.com
    domain equinixmetal.net
    domain packet.net
    test www.equinix.com

application exoscale 23128 Exoscale hosting
    owner "Akenes SA"
    source unverified
    domain exoscale.com
    domain exo.io
    test www.exoscale.com

application firebase 20042 Firebase hosting
    owner "Google LLC"
    source list v2fly/domain-list-community@032b3ecd5de1598f9e1662bd9e2d144b3111e43e data/google
    source unverified
    domain firebaseio.com
    domain firebaseapp.com
    domain web.app
    domain firebase.com
    domain firebase.google.com
    domain firebaseinstallations.googleapis.com
    domain firebaseremoteconfig.googleapis.com
    domain firestore.googleapis.com
    domain firebasestorage.googleapis.com
    domain identitytoolkit.googleapis.com
    domain securetoken.googleapis.com
    domain firebasedatabase.app
    domain firebasedynamiclinks.googleapis.com
    domain firebaseappcheck.googleapis.com
    domain firebaselogging.googleapis.com
    domain firebase.googleapis.com
    domain firebasestorage.app
    test example.firebaseio.com
    test firestore.googleapis.com
    test-not firebaselogging-pa.googleapis.com

application fly-io 23129 Fly-io hosting
    owner "Fly.io, Inc."
    source unverified
    domain fly.io
    domain fly.dev
    test www.fly.io

application gandi 23130 Gandi hosting
    owner "Gandi SAS"
    source unverified
    domain gandi.net
    domain gandi.ws
    test www.gandi.net

application ghost-org 23131 Ghost hosting
    owner "Ghost Foundation"
    source unverified
    domain ghost.org
    domain ghost.io
    test www.ghost.org

application godaddy 23132 GoDaddy hosting
    owner "GoDaddy Operating Company, LLC"
    source unverified
    domain godaddy.com
    domain secureserver.net
    domain godaddysites.com
    domain wsimg.com
    domain domaincontrol.com
    domain domainsbyproxy.com
    domain godaddy.net
    test img1.wsimg.com

application google-cloud 20041 Google-Cloud hosting
    owner "Google LLC"
    source list v2fly/domain-list-community@032b3ecd5de1598f9e1662bd9e2d144b3111e43e data/google
    source unverified
    domain appspot.com
    domain run.app
    domain cloudfunctions.net
    domain apigee.com
    domain gateway.dev
    domain cloud.google.com
    domain bc.googleusercontent.com
    domain storage.googleapis.com
    domain storage-download.googleapis.com
    domain compute.googleapis.com
    domain container.googleapis.com
    domain cloud.goog
    domain commondatastorage.googleapis.com
    domain cloudresourcemanager.googleapis.com
    domain iam.googleapis.com
    domain pubsub.googleapis.com
    domain bigquery.googleapis.com
    domain cloudshell.dev
    domain googlecloud.com
    domain apigee.net
    domain cloudproxy.app
    domain aiplatform.googleapis.com
    test console.cloud.google.com
    test storage.googleapis.com
    test example.run.app

application he-net 23133 Hurricane-Electric hosting
    owner "Hurricane Electric LLC"
    source unverified
    domain he.net
    domain tunnelbroker.net
    test dns.he.net
    test-not ordns.he.net

application heroku 23134 Heroku hosting
    owner "Salesforce, Inc."
    source unverified
    domain heroku.com
    domain herokuapp.com
    domain herokussl.com
    domain herokudns.com
    domain herokucdn.com
    test example.herokuapp.com

application hetzner 23135 Hetzner hosting
    owner "Hetzner Online GmbH"
    source list v2fly/domain-list-community@23164bcbd4372411ea6bb0072416087c2a3d590e data/hetzner
    source unverified
    domain hetzner.com
    domain hetzner.de
    domain hetzner.cloud
    domain hetzner.company
    domain your-server.de
    domain your-objectstorage.com
    domain your-storagebox.de
    domain first-ns.de
    domain second-ns.com
    test static.1.2.3.4.clients.your-server.de

application host-europe 23136 Host-Europe hosting
    owner "Host Europe GmbH"
    source unverified
    domain hosteurope.de
    test www.hosteurope.de

application hostgator 23137 HostGator hosting
    owner "Newfold Digital, Inc."
    source unverified
    domain hostgator.com
    domain hostgator.com.br
    domain websitewelcome.com
    test www.hostgator.com

application hostinger 23138 Hostinger hosting
    owner "Hostinger International"
    source unverified
    domain hostinger.com
    domain hostinger.in
    domain hostinger.de
    domain hostinger.fr
    domain hostinger.com.br
    domain 000webhost.com
    domain 000webhostapp.com
    domain hostingersite.com
    domain dns-parking.com
    domain niagahoster.co.id
    domain hstgr.cloud
    domain hstgr.io
    test www.hostinger.com

application huawei-cloud 20160 Huawei-Cloud hosting
    owner "Huawei Technologies Co., Ltd."
    source unverified
    domain huaweicloud.com
    domain myhuaweicloud.com
    domain myhuaweicloud.eu
    domain myhwclouds.com
    domain huaweicloudapis.com
    domain hwclouds.com
    domain hwclouds-dns.com
    domain hwclouds-dns.net
    test www.huaweicloud.com

application ibm-cloud 23139 IBM-Cloud hosting
    owner "IBM Corporation"
    source unverified
    domain cloud.ibm.com
    domain ibmcloud.com
    domain bluemix.net
    domain appdomain.cloud
    domain softlayer.com
    domain softlayer.net
    domain mybluemix.net
    test s3.eu-de.cloud-object-storage.appdomain.cloud

application infomaniak 23140 Infomaniak hosting
    owner "Infomaniak Network SA"
    source unverified
    domain infomaniak.com
    domain infomaniak.ch
    domain infomaniak.cloud
    test www.infomaniak.com
    test-not kdrive.infomaniak.com

application inwx 23141 INWX hosting
    owner "INWX GmbH"
    source unverified
    domain inwx.de
    domain inwx.com
    domain inwx.net
    test www.inwx.de

application ionos 23142 IONOS hosting
    owner "IONOS SE"
    source unverified
    domain ionos.com
    domain ionos.de
    domain ionos.co.uk
    domain ionos.fr
    domain ionos.es
    domain ionos.it
    domain ionos.ca
    domain ionos.mx
    domain ionos.at
    domain 1and1.com
    domain 1and1.co.uk
    domain kundenserver.de
    domain perfora.net
    domain ui-dns.com
    domain ui-dns.de
    domain ui-dns.org
    domain ui-dns.biz
    domain profitbricks.com
    domain onlinehome-server.info
    domain onlinehome.us
    domain ionoscloud.com
    test smtp.ionos.de

application jd-cloud 23143 JD-Cloud hosting
    owner "JD.com"
    source unverified
    domain jdcloud.com
    domain jcloudcs.com
    domain jdcloud-api.com
    test www.jdcloud.com

application jimdo 23144 Jimdo hosting
    owner "Jimdo GmbH"
    source unverified
    domain jimdo.com
    domain jimdosite.com
    domain jimdofree.com
    domain jimstatic.com
    domain jimdo.de
    domain jimcontent.com
    domain jimdo-platform.net
    test www.jimdo.com

application kingsoft-cloud 23145 Kingsoft-Cloud hosting
    owner "Kingsoft Cloud"
    source unverified
    domain ksyun.com
    domain ksyuncs.com
    test www.ksyun.com

application kinsta 23146 Kinsta hosting
    owner "Kinsta Inc."
    source unverified
    domain kinsta.com
    domain kinsta.cloud
    domain kinsta.app
    domain kinsta.page
    test www.kinsta.com

application koyeb 23147 Koyeb hosting
    owner "Koyeb SAS"
    source unverified
    domain koyeb.com
    domain koyeb.app
    test www.koyeb.com

application leaseweb 23148 Leaseweb hosting
    owner "LeaseWeb Global B.V."
    source unverified
    domain leaseweb.com
    domain leaseweb.net
    domain leaseweb.de
    domain leaseweb.nl
    test www.leaseweb.com

application linode 23149 Linode hosting
    owner "Akamai Technologies, Inc."
    source unverified
    domain linode.com
    domain linodeusercontent.com
    domain linodeobjects.com
    test www.linode.com

application locaweb 23150 Locaweb hosting
    owner "Locaweb"
    source unverified
    domain locaweb.com.br
    test www.locaweb.com.br

application loopia 23151 Loopia hosting
    owner "Loopia AB"
    source unverified
    domain loopia.se
    domain loopia.com
    test www.loopia.se

application m247 23152 M247 hosting
    owner "M247"
    source unverified
    domain m247.com
    test www.m247.com

application name-com 23153 Name-com hosting
    owner "Team Internet"
    source unverified
    domain name.com
    test www.name.com

application namecheap 23154 Namecheap hosting
    owner "Namecheap, Inc."
    source unverified
    domain namecheap.com
    domain registrar-servers.com
    domain privateemail.com
    domain web-hosting.com
    domain namecheaphosting.com
    domain spaceship.com
    test www.namecheap.com

application netcup 23155 netcup hosting
    owner "netcup GmbH"
    source unverified
    domain netcup.de
    domain netcup.com
    domain netcup.net
    domain netcup.eu
    domain yourvserver.net
    test www.netcup.de

application netlify 23156 Netlify hosting
    owner "Netlify, Inc."
    source unverified
    domain netlify.com
    domain netlify.app
    domain netlifyusercontent.com
    domain netlifyglobalcdn.com
    test example.netlify.app

application ns1 23157 NS1 hosting
    owner "IBM Corporation"
    source unverified
    domain ns1.com
    domain nsone.net
    test www.ns1.com

application one-com 23158 one-com hosting
    owner "one.com"
    source unverified
    domain one.com
    test www.one.com

application open-telekom-cloud 23159 Open-Telekom-Cloud hosting
    owner "T-Systems International GmbH"
    source unverified
    domain otc.t-systems.com
    domain open-telekom-cloud.com
    domain otc-service.com
    test obs.eu-de.otc.t-systems.com

application oracle-cloud 23160 Oracle-Cloud hosting
    owner "Oracle Corporation"
    source list v2fly/domain-list-community@0c1e9eff4cbaa727d2e2bdaab3192f6bc14e14e0 data/oracle
    source unverified
    domain oraclecloud.com
    domain oraclecloudapps.com
    domain oracleoutsourcing.com
    domain oraclevcn.com
    domain oraclecorp.com
    domain oraclegovcloud.com
    domain oraclecloud.eu
    test objectstorage.eu-frankfurt-1.oraclecloud.com

application ovh 23161 OVHcloud hosting
    owner "OVH SAS"
    source unverified
    domain ovh.com
    domain ovh.net
    domain ovh.ie
    domain ovh.de
    domain ovh.co.uk
    domain ovh.us
    domain ovh.es
    domain ovh.it
    domain ovh.pl
    domain ovhcloud.com
    domain kimsufi.com
    domain soyoustart.com
    test ns1234.ip-51-68-0.ovh.net
    test www.ovhcloud.com

application pantheon 23162 Pantheon hosting
    owner "Pantheon Systems, Inc."
    source unverified
    domain pantheon.io
    domain pantheonsite.io
    test www.pantheon.io

application parkingcrew 23163 ParkingCrew hosting
    owner "Team Internet"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain parkingcrew.net
    test www.parkingcrew.net

application platform-sh 23164 Upsun hosting
    owner "Platform.sh SAS"
    source unverified
    domain platform.sh
    domain platformsh.site
    domain upsun.com
    test www.platform.sh

application plesk 23165 Plesk-cPanel hosting
    owner "WebPros"
    source unverified
    domain plesk.com
    domain cpanel.net
    domain cpanel.com
    test httpupdate.cpanel.net

application porkbun 23166 Porkbun hosting
    owner "Porkbun LLC"
    source unverified
    domain porkbun.com
    test www.porkbun.com

application prismic 23167 Prismic hosting
    owner "Prismic.io"
    source unverified
    domain prismic.io
    test www.prismic.io

application pubnub 23168 PubNub hosting
    owner "PubNub, Inc."
    source unverified
    domain pubnub.com
    domain pubnubapi.com
    domain pndsn.com
    test ps.pndsn.com

application pusher 23169 Pusher hosting
    owner "MessageBird"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain pusher.com
    domain pusherapp.com
    test ws-eu.pusher.com

application pythonanywhere 23170 PythonAnywhere hosting
    owner "Anaconda, Inc."
    source unverified
    domain pythonanywhere.com
    test www.pythonanywhere.com

application rackspace 23171 Rackspace hosting
    owner "Rackspace Technology"
    source unverified
    domain rackspace.com
    domain rackspacecloud.com
    domain rackcdn.com
    domain raxcdn.com
    domain rackspace.net
    domain clouddrive.com
    test www.rackspace.com

application railway 23172 Railway hosting
    owner "Railway Corp."
    source unverified
    domain railway.app
    domain railway.com
    domain rlwy.net
    test www.railway.app

application reg-ru 23173 REG-RU hosting
    owner "Registrar REG.RU"
    source unverified
    domain reg.ru
    test www.reg.ru

application register-it 23174 Register-it hosting
    owner "Register S.p.A."
    source unverified
    domain register.it
    test www.register.it

application render 23175 Render hosting
    owner "Render Services, Inc."
    source unverified
    domain render.com
    domain onrender.com
    test example.onrender.com

application sakura-internet 23176 Sakura-Internet hosting
    owner "SAKURA internet Inc."
    source unverified
    domain sakura.ad.jp
    domain sakura.ne.jp
    test sakura.ad.jp

application sanity-io 23177 Sanity hosting
    owner "Sanity AS"
    source unverified
    domain sanity.io
    test cdn.sanity.io

application scaleway 23178 Scaleway hosting
    owner "Scaleway SAS"
    source unverified
    domain scaleway.com
    domain scw.cloud
    domain online.net
    domain dedibox.fr
    domain poneytelecom.eu
    test s3.fr-par.scw.cloud

application sedo 23179 Sedo hosting
    owner "Sedo GmbH"
    source unverified
    domain sedo.com
    domain sedoparking.com
    test www.sedo.com

application selectel 23180 Selectel hosting
    owner "Selectel"
    source unverified
    domain selectel.ru
    domain selectel.com
    domain selcdn.ru
    domain selcloud.ru
    domain selstorage.ru
    test www.selectel.ru

application site123 23181 SITE123 hosting
    owner "SITE123"
    source unverified
    domain site123.com
    domain site123.me
    test www.site123.com

application siteground 23182 SiteGround hosting
    owner "SiteGround Hosting Ltd."
    source unverified
    domain siteground.com
    domain siteground.net
    domain siteground.biz
    domain siteground.eu
    domain sgvps.net
    test www.siteground.com

application squarespace 23183 Squarespace hosting
    owner "Squarespace, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain squarespace.com
    domain squarespace-cdn.com
    domain sqsp.net
    domain squarespace-mail.com
    domain squarespace.net
    domain sqspcdn.com
    test images.squarespace-cdn.com

application stackit 23184 STACKIT hosting
    owner "Schwarz IT"
    source unverified
    domain stackit.de
    domain stackit.cloud
    domain onstackit.cloud
    test www.stackit.de

application storyblok 23185 Storyblok hosting
    owner "Storyblok GmbH"
    source unverified
    domain storyblok.com
    test a.storyblok.com

application strato 23186 STRATO hosting
    owner "STRATO GmbH"
    source unverified
    domain strato.de
    domain strato.com
    domain strato.nl
    domain strato.es
    domain rzone.de
    domain stratoserver.net
    test smtp.strato.de

application strikingly 23187 Strikingly hosting
    owner "Strikingly, Inc."
    source unverified
    domain strikingly.com
    domain strikinglycdn.com
    domain mystrikingly.com
    test www.strikingly.com

application tencent-cloud 23188 Tencent-Cloud hosting
    owner "Tencent Holdings Ltd."
    source unverified
    domain tencentcloud.com
    domain cloud.tencent.com
    domain qcloud.com
    domain myqcloud.com
    domain tencentcloudapi.com
    domain tencentcs.com
    domain tencentyun.com
    domain dnspod.com
    domain dnspod.cn
    domain dnspod.net
    domain tencentcloudcr.com
    domain tcloudbaseapp.com
    domain qcloud.la
    domain tencent-cloud.net
    domain tencent-cloud.com
    domain intlqcloud.com
    test cos.ap-guangzhou.myqcloud.com

application tilda 23189 Tilda hosting
    owner "Tilda Publishing"
    source unverified
    domain tilda.cc
    domain tildacdn.com
    domain tilda.ws
    domain tildacdn.info
    domain tildacdn.pro
    test www.tilda.cc

application timeweb 23190 Timeweb hosting
    owner "Timeweb"
    source unverified
    domain timeweb.ru
    domain timeweb.com
    domain timeweb.cloud
    domain twc1.net
    domain tmweb.ru
    test www.timeweb.ru

application transip 23191 TransIP hosting
    owner "TransIP B.V."
    source unverified
    domain transip.nl
    domain transip.eu
    domain transip.net
    test www.transip.nl

application tucows 23192 Tucows hosting
    owner "Tucows Inc."
    source unverified
    domain tucows.com
    domain opensrs.com
    domain opensrs.net
    domain hover.com
    domain enom.com
    test www.tucows.com

application ucloud 23193 UCloud hosting
    owner "UCloud"
    source unverified
    domain ucloud.cn
    domain ucloud-global.com
    domain ufileos.com
    test www.ucloud.cn

application united-domains 23194 united-domains hosting
    owner "united-domains GmbH"
    source unverified
    domain united-domains.de
    domain udag.de
    test www.united-domains.de

application upcloud 23195 UpCloud hosting
    owner "UpCloud Ltd"
    source unverified
    domain upcloud.com
    domain upcloudobjects.com
    domain upcloud.host
    test www.upcloud.com

application vercel 23196 Vercel hosting
    owner "Vercel Inc."
    source unverified
    domain vercel.com
    domain vercel.app
    domain now.sh
    domain zeit.co
    domain vercel-dns.com
    domain vercel.live
    domain vercel-storage.com
    domain vercel-insights.com
    domain vercel.sh
    domain nextjs.org
    test example.vercel.app

application volcengine 23197 Volcengine hosting
    owner "ByteDance Ltd."
    source unverified
    domain volcengine.com
    domain volces.com
    domain volcengineapi.com
    domain byteplus.com
    domain bytepluses.com
    domain byteplusapi.com
    test open.volcengineapi.com

application vultr 23198 Vultr hosting
    owner "The Constant Company, LLC"
    source unverified
    domain vultr.com
    domain vultrusercontent.com
    domain vultrobjects.com
    domain choopa.net
    domain choopa.com
    domain gameservers.com
    test www.vultr.com

application webflow 23199 Webflow hosting
    owner "Webflow, Inc."
    source unverified
    domain webflow.com
    domain webflow.io
    domain website-files.com
    test example.webflow.io

application weebly 23200 Weebly hosting
    owner "Block, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain editmysite.com
    domain weebly.com
    domain weeblysite.com
    domain weeblycloud.com
    test www.weebly.com

application wix 23201 Wix hosting
    owner "Wix.com Ltd."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain wix.com
    domain wixstatic.com
    domain parastorage.com
    domain wixapps.net
    domain wixsite.com
    domain wixpress.com
    domain wixmp.com
    domain editorx.com
    domain editorx.io
    domain filesusr.com
    domain wixstudio.com
    domain wixstudio.io
    domain wixdns.net
    test static.wixstatic.com
    test example.wixsite.com

application wordpress-com 23202 WordPress-com hosting
    owner "Automattic Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain wordpress.com
    domain w.org
    domain wp.com
    domain wp.me
    domain wpcomstaging.com
    test s0.wp.com
    test example.wordpress.com
    test-not stats.wp.com

application wordpress-org 23203 WordPress-org hosting
    owner "WordPress Foundation"
    source unverified
    domain wordpress.org
    test api.wordpress.org
    test downloads.wordpress.org

application wp-engine 23204 WP-Engine hosting
    owner "WPEngine, Inc."
    source unverified
    domain wpengine.com
    domain wpenginepowered.com
    domain wpengine.net
    domain flywheelsites.com
    domain getflywheel.com
    test www.wpengine.com

application xserver 23205 Xserver hosting
    owner "Xserver Inc."
    source unverified
    domain xserver.jp
    domain xserver.ne.jp
    domain xsrv.jp
    test www.xserver.jp

application yandex-cloud 23206 Yandex-Cloud hosting
    owner "Yandex LLC"
    source unverified
    domain yandexcloud.net
    domain cloud.yandex.ru
    domain cloud.yandex.com
    domain yandex.cloud
    domain cloud.yandex.net
    test storage.yandexcloud.net
