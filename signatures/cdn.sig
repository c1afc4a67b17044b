# Delivery networks: edges that carry the content of many services.
# SPDX-License-Identifier: MIT

application akamai 20138 Akamai cdn
    owner "Akamai Technologies, Inc."
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/akamai
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain akamai.com
    domain akamai.net
    domain akamaiedge.net
    domain akamaized.net
    domain akamaihd.net
    domain akamaitechnologies.com
    domain akamaitechnologies.net
    domain akamaitech.net
    domain akamaistream.net
    domain akamai.co.kr
    domain akadns.net
    domain akadns.com
    domain akadns6.net
    domain akam.net
    domain akahost.net
    domain akafms.net
    domain akagtm.org
    domain akaint.net
    domain akamah.com
    domain akamaihd.com
    domain akamai-access.com
    domain akamai-staging.net
    domain akamaized-staging.net
    domain akamaihd-staging.net
    domain akamai-platform.net
    domain akamai-cdn.com
    domain akastream.net
    domain akamaientrypoint.net
    domain edgekey.net
    domain edgesuite.net
    domain edgefcs.net
    domain srip.net
    domain srtcdn.net
    domain akamaitechnologies.fr
    domain iamakamai.com
    domain akasripcn.net
    domain edgekey-staging.net
    domain edgesuite-staging.net
    domain akamaiedge-staging.net
    test a123.dscg.akamai.net
    test example.akamaized.net
    test e1234.a.akamaiedge.net

application alibaba-cdn 20831 Alibaba-Cloud-CDN cdn
    owner "Alibaba Group"
    source list v2fly/domain-list-community@0bdcb310e7e98cb30e5755b510232f9eb726a4d7 data/aliyun
    domain alikunlun.com
    domain alikunlun.net
    domain kunlunaq.com
    domain kunlunar.com
    domain kunlunca.com
    domain kunluncan.com
    domain kunlunea.com
    domain kunlungem.com
    domain kunlungr.com
    domain kunlunhuf.com
    domain kunlunle.com
    domain kunlunli.com
    domain kunlunno.com
    domain kunlunpi.com
    domain kunlunra.com
    domain kunlunsa.com
    domain kunlunsc.com
    domain kunlunsl.com
    domain kunlunso.com
    domain kunlunta.com
    domain kunlunvi.com
    domain kunlunwe.com
    domain cdngslb.com
    domain aliyuncdn.com
    domain aliyuncdn.net
    domain myalicdn.com
    test example.w.kunlunaq.com

application amazon-cloudfront 20832 Amazon-CloudFront cdn
    owner "Amazon.com, Inc."
    source list v2fly/domain-list-community@026b94917118677004c9dc6c09113c7815833905 data/aws
    domain cloudfront.net
    domain cloudfront.com
    test d111111abcdef8.cloudfront.net

application azure-front-door 20833 Azure-Front-Door-and-CDN cdn
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@0bed4bfc96fb5dd462621aa2506369ddaa6b4fed data/azure
    source unverified
    domain azureedge.net
    domain azurefd.net
    domain azurecomcdn.net
    domain t-msedge.net
    domain azureedge.us
    domain azurefd.us
    domain e-msedge.net
    domain l-msedge.net
    domain b-msedge.net
    domain dc-msedge.net
    domain c-msedge.net
    test example.azureedge.net
    test example.z01.azurefd.net

application baidu-cdn 20834 Baidu-Cloud-CDN cdn
    owner "Baidu, Inc."
    source unverified
    domain jomodns.com
    domain yunjiasu-cdn.net
    test www.jomodns.com

application belugacdn 20835 BelugaCDN cdn
    owner "BelugaCDN"
    source unverified
    domain belugacdn.com
    domain belugacdn.link
    test www.belugacdn.com

application bootcdn 20836 BootCDN cdn
    owner "BootCDN"
    source unverified
    domain bootcdn.net
    domain bootcss.com
    domain bootcdn.cn
    test www.bootcdn.net

application bootstrap-cdn 20837 BootstrapCDN cdn
    owner "jsDelivr"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain bootstrapcdn.com
    test maxcdn.bootstrapcdn.com

application bunny-net 20838 bunny-net cdn
    owner "BunnyWay d.o.o."
    source unverified
    domain bunny.net
    domain b-cdn.net
    domain bunnycdn.com
    domain bunnyinfra.net
    domain mediadelivery.net
    test example.b-cdn.net

application cachefly 20140 CacheFly cdn
    owner "CacheNetworks, LLC"
    source unverified
    domain cachefly.com
    domain cachefly.net
    test vip1.g5.cachefly.net

application cdn-fonts-bunny 20839 Bunny-Fonts cdn
    owner "BunnyWay d.o.o."
    source unverified
    domain fonts.bunny.net
    test fonts.bunny.net

application cdn77 20840 CDN77 cdn
    owner "DataCamp Limited"
    source unverified
    domain cdn77.com
    domain cdn77.org
    domain cdn77-ssl.net
    test 1234567890.rsc.cdn77.org

application cdnetworks 20841 CDNetworks cdn
    owner "CDNetworks"
    source unverified
    domain cdnetworks.com
    domain cdngc.net
    domain gccdn.net
    domain panthercdn.com
    domain cdngd.net
    domain cdngl.net
    test example.cdngc.net

application cdnjs 20842 cdnjs cdn
    owner "Cloudflare, Inc."
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain cdnjs.com
    domain cdnjs.cloudflare.com
    test cdnjs.cloudflare.com

application cdnvideo 20843 CDNvideo cdn
    owner "CDNvideo"
    source unverified
    domain cdnvideo.ru
    domain cdnvideo.com
    domain trbcdn.net
    test www.cdnvideo.ru

application chinacache 20844 ChinaCache cdn
    owner "ChinaCache"
    source unverified
    domain chinacache.com
    domain chinacache.net
    domain ccgslb.com
    domain ccgslb.net
    domain ccgslb.com.cn
    test www.chinacache.com

application cloud-typography 20845 Cloud-typography cdn
    owner "Hoefler & Co."
    source unverified
    domain typography.com
    test cloud.typography.com

application cloudflare 206 Cloudflare cdn
    owner "Cloudflare, Inc."
    source list v2fly/domain-list-community@058056e9a529e5b8a36a0dcce047d8726cdfd4e0 data/cloudflare
    source document https://www.cloudflare.com/ips/
    source unverified
    domain cloudflare.com
    domain cloudflare-ipfs.com
    domain cloudflareapps.com
    domain cloudflaressl.com
    domain cloudflarestatus.com
    domain cloudflarestream.com
    domain videodelivery.net
    domain workers.dev
    domain cloudflare.net
    domain cloudflare.tv
    domain cloudflareresolve.com
    domain cloudflarecn.net
    domain imagedelivery.net
    domain pages.dev
    domain cloudflarestorage.com
    domain r2.dev
    network 173.245.48.0/20
    network 103.21.244.0/22
    network 103.22.200.0/22
    network 103.31.4.0/22
    network 141.101.64.0/18
    network 108.162.192.0/18
    network 190.93.240.0/20
    network 188.114.96.0/20
    network 197.234.240.0/22
    network 198.41.128.0/17
    network 162.158.0.0/15
    network 104.16.0.0/13
    network 104.24.0.0/14
    network 172.64.0.0/13
    network 131.0.72.0/22
    network 2400:cb00::/32
    network 2606:4700::/32
    network 2803:f800::/32
    network 2405:b500::/32
    network 2405:8100::/32
    network 2a06:98c0::/29
    network 2c0f:f248::/32
    test www.cloudflare.com
    test example.workers.dev
    test example.pages.dev
    test-not cloudflare-dns.com
    test-not engage.cloudflareclient.com

application cloudinary 20846 Cloudinary cdn
    owner "Cloudinary Ltd."
    source unverified
    domain cloudinary.com
    test res.cloudinary.com
    test-not pplx-res.cloudinary.com

application createjs-cdn 20847 CreateJS-CDN cdn
    owner "Adobe Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain createjs.com
    test code.createjs.com

application edgenext 20848 EdgeNext cdn
    owner "EdgeNext"
    source unverified
    domain edgenext.com
    test www.edgenext.com

application edgio 20849 Edgio cdn
    owner "Edgio, Inc."
    source unverified
    domain delvenetworks.com
    domain llnwd.net
    domain llnw.net
    domain limelight.com
    domain llnwi.net
    domain edgio.net
    domain edgio.com
    domain edgio.link
    domain layer0.co
    domain layer0-perma.link
    domain lldns.net
    domain edgecast.com
    domain edgecastcdn.net
    domain edgecastdns.net
    domain systemcdn.net
    domain alphacdn.net
    domain phicdn.net
    domain omegacdn.net
    domain zetacdn.net
    domain thetacdn.net
    domain transactcdn.net
    domain v0cdn.net
    domain gammacdn.net
    domain sigmacdn.net
    domain deltacdn.net
    test cs1.wpc.v0cdn.net

application esm-sh 20850 esm-sh cdn
    owner "esm.sh"
    source unverified
    domain esm.sh
    test www.esm.sh

application fastly 20139 Fastly cdn
    owner "Fastly, Inc."
    source list v2fly/domain-list-community@0fa8118dda4be340e4f87012f7cb5298c86e3c78 data/fastly
    source document https://api.fastly.com/public-ip-list
    source unverified
    domain fastly.com
    domain fastly.net
    domain fastly.io
    domain fastlylb.net
    domain fastly-edge.com
    domain fastly-terrarium.com
    domain fastlylabs.com
    domain zencdn.net
    domain fastly-insights.com
    domain edgecompute.app
    domain signalsciences.net
    network 23.235.32.0/20
    network 43.249.72.0/22
    network 103.244.50.0/24
    network 103.245.222.0/23
    network 103.245.224.0/24
    network 104.156.80.0/20
    network 140.248.64.0/18
    network 140.248.128.0/17
    network 146.75.0.0/17
    network 151.101.0.0/16
    network 157.52.64.0/18
    network 167.82.0.0/17
    network 167.82.128.0/20
    network 167.82.160.0/20
    network 167.82.224.0/20
    network 172.111.64.0/18
    network 185.31.16.0/22
    network 199.27.72.0/21
    network 199.232.0.0/16
    network 2a04:4e40::/32
    network 2a04:4e42::/32
    test dualstack.example.map.fastly.net

application filestack 20851 Filestack cdn
    owner "Filestack"
    source unverified
    domain filestack.com
    domain filestackcontent.com
    domain filestackapi.com
    domain filepicker.io
    test www.filestack.com

application font-awesome 20852 Font-Awesome cdn
    owner "Fonticons, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain fontawesome.com
    domain fortawesome.com
    test use.fontawesome.com
    test kit.fontawesome.com

application gcore 20853 Gcore cdn
    owner "G-Core Labs S.A."
    source unverified
    domain gcore.com
    domain gcdn.co
    domain gcorelabs.com
    domain gvideo.co
    test example.gcdn.co

application google-cloud-cdn 20854 Google-Hosted-Libraries cdn
    owner "Google LLC"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain ajax.googleapis.com
    test ajax.googleapis.com

application huawei-cdn 20856 Huawei-Cloud-CDN cdn
    owner "Huawei Technologies Co., Ltd."
    source unverified
    domain cdnhwc1.com
    domain cdnhwc2.com
    domain cdnhwc3.com
    domain cdnhwc5.com
    domain cdnhwc6.com
    domain cdnhwc8.com
    domain hc-cdn.com
    test example.cdnhwc1.com

application imagekit 20857 ImageKit cdn
    owner "ImageKit Private Limited"
    source unverified
    domain imagekit.io
    test www.imagekit.io

application imgix 20858 imgix cdn
    owner "Zebrafish Labs"
    source unverified
    domain imgix.com
    domain imgix.net
    test example.imgix.net

application jquery-cdn 20859 jQuery-CDN cdn
    owner "OpenJS Foundation"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain jquery.com
    test code.jquery.com

application jsdelivr 20860 jsDelivr cdn
    owner "Volentio JSD Limited"
    source list v2fly/domain-list-community@23b0b2d70ef4e54a9f15b1c9f919ca782c509413 data/jsdelivr
    domain jsdelivr.net
    domain jsdelivr.com
    test cdn.jsdelivr.net

application keycdn 20861 KeyCDN cdn
    owner "proinity GmbH"
    source unverified
    domain keycdn.com
    domain kxcdn.com
    test example-1a2b.kxcdn.com

application ks-cdn 20862 Kingsoft-CDN cdn
    owner "Kingsoft Cloud"
    source unverified
    domain ksyuncdn.com
    domain ks-cdn.com
    test www.ksyuncdn.com

application leaseweb-cdn 20863 Leaseweb-CDN cdn
    owner "LeaseWeb Global B.V."
    source unverified
    domain lswcdn.net
    domain leasewebcdn.com
    test example.lswcdn.net

application lumen-cdn 20864 Lumen-CDN cdn
    owner "Lumen Technologies"
    source unverified
    domain footprint.net
    test c.footprint.net

application medianova 20865 Medianova cdn
    owner "Medianova"
    source unverified
    domain medianova.com
    domain mncdn.com
    domain mncdn.org
    test example.mncdn.com

application monotype-fonts 20866 Monotype-Fonts cdn
    owner "Monotype Imaging Inc."
    source unverified
    domain fonts.com
    domain fonts.net
    domain myfonts.net
    domain myfonts.com
    domain monotype.com
    test fast.fonts.net

application ngenix 20867 NGENIX cdn
    owner "NGENIX"
    source unverified
    domain ngenix.net
    test www.ngenix.net

application peer5 20868 Peer5 cdn
    owner "Microsoft Corporation"
    source unverified
    domain peer5.com
    test www.peer5.com

application photon-wp 20869 Jetpack-CDN cdn
    owner "Automattic Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain c0.wp.com
    domain i0.wp.com
    domain i1.wp.com
    domain i2.wp.com
    domain i3.wp.com
    test i0.wp.com

application qiniu 20870 Qiniu cdn
    owner "Qiniu"
    source unverified
    domain qiniu.com
    domain qbox.me
    domain qiniucdn.com
    domain qiniudns.com
    domain clouddn.com
    domain qiniup.com
    domain qiniuapi.com
    test up-z0.qiniup.com

application quic-cloud 20871 QUIC-cloud cdn
    owner "QUIC.cloud Inc."
    source unverified
    domain quic.cloud
    test www.quic.cloud

application rocketcdn 20872 RocketCDN cdn
    owner "WP Media"
    source unverified
    domain rocketcdn.me
    test 1234.rocketcdn.me

application section-io 20873 Section cdn
    owner "Webscale"
    source unverified
    domain section.io
    domain squixa.net
    test www.section.io

application sirv 20874 Sirv cdn
    owner "Magic Toolbox"
    source unverified
    domain sirv.com
    test example.sirv.com

application stackpath 20875 StackPath cdn
    owner "StackPath, LLC"
    source unverified
    domain stackpath.com
    domain stackpathdns.com
    domain stackpathcdn.com
    domain stackpathedge.net
    domain netdna-cdn.com
    domain netdna-ssl.com
    domain netdna.com
    domain maxcdn.com
    domain maxcdn-edge.com
    domain hwcdn.net
    domain highwinds.com
    test example.hwcdn.net

application statically 20876 Statically cdn
    owner "Statically"
    source unverified
    domain statically.io
    test www.statically.io

application staticfile 20877 Staticfile-CDN cdn
    owner "Qiniu"
    source unverified
    domain staticfile.org
    domain staticfile.net
    test cdn.staticfile.org

application streamroot 20878 Lumen-Mesh-Delivery cdn
    owner "Lumen Technologies"
    source unverified
    domain streamroot.io
    test www.streamroot.io

application swiftserve 20879 SwiftServe cdn
    owner "Conversant Pte"
    source unverified
    domain swiftserve.com
    test www.swiftserve.com

application tencent-cdn 20880 Tencent-Cloud-CDN cdn
    owner "Tencent Holdings Ltd."
    source unverified
    domain cdntip.com
    domain dnsv1.com
    domain tdnsv5.com
    domain tdnsv6.com
    domain tdnsv8.com
    domain tdnsv12.com
    domain tdnsv13.com
    domain tdnsv14.com
    domain tdnsdp1.cn
    domain qcloudcdn.com
    domain qcloudcdn.cn
    domain tcdnos.com
    domain tcdnvod.com
    domain tcdnlive.com
    domain tcdn.qq.com
    domain ovscdns.com
    test example.cdn.dnsv1.com

application transloadit 20881 Transloadit cdn
    owner "Transloadit GmbH"
    source unverified
    domain transloadit.com
    test www.transloadit.com

application unpkg 20882 unpkg cdn
    owner "unpkg"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain unpkg.com
    domain npmcdn.com
    test www.unpkg.com

application uploadcare 20883 Uploadcare cdn
    owner "Uploadcare Inc."
    source unverified
    domain uploadcare.com
    domain ucarecdn.com
    domain ucarecd.net
    test www.uploadcare.com

application upyun 20884 UPYUN cdn
    owner "UPYUN"
    source unverified
    domain upyun.com
    domain upaiyun.com
    domain upcdn.net
    domain aicdn.com
    test www.upyun.com

application volcengine-cdn 20885 Volcengine-CDN cdn
    owner "ByteDance Ltd."
    source unverified
    domain volcgslb.com
    domain volcgslb-mlt.com
    domain volccdn.com
    test www.volcgslb.com

application wangsu 20886 Wangsu cdn
    owner "Wangsu Science & Technology"
    source unverified
    domain wangsu.com
    domain chinanetcenter.com
    domain lxdns.com
    domain wscdns.com
    domain wsglb0.com
    domain wscloudcdn.com
    domain wsdvs.com
    domain speedcdns.com
    domain qtlcdn.com
    domain ourwebcdn.net
    domain ourwebpic.com
    domain qtlglb.com
    domain cdn20.com
    domain cdn30.com
    domain ourdvsss.com
    domain mwcloudcdn.com
    test example.lxdns.com

application yottaa 20887 Yottaa cdn
    owner "Yottaa"
    source unverified
    domain yottaa.com
    domain yottaa.net
    test www.yottaa.com

application zenlayer 20888 Zenlayer cdn
    owner "Zenlayer Inc."
    source unverified
    domain zenlayer.com
    test www.zenlayer.com
