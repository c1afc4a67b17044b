# Video conferences, webinars and the platforms beneath them.
# SPDX-License-Identifier: MIT

application adobe-connect 20134 Adobe-Connect conferencing
    owner "Adobe Inc."
    source unverified
    domain adobeconnect.com
    test meet12345.adobeconnect.com
    test-not www.adobe.com

application airmeet 20889 Airmeet conferencing
    source unverified
    domain airmeet.com
    test www.airmeet.com

application alfaview 20890 alfaview conferencing
    owner "alfaview GmbH"
    source unverified
    domain alfaview.com
    test www.alfaview.com

application amazon-chime 20891 Amazon-Chime conferencing
    owner "Amazon Web Services, Inc."
    source unverified
    domain chime.aws
    test app.chime.aws

application bigbluebutton 20892 BigBlueButton conferencing
    owner "BigBlueButton Inc."
    source unverified
    domain bigbluebutton.org
    domain blindsidenetworks.com
    domain blindsidenetworks.net
    domain bbbserver.de
    domain bbbserver.com
    domain biggerbluebutton.com
    test demo.bigbluebutton.org

application bigmarker 20893 BigMarker conferencing
    source unverified
    domain bigmarker.com
    test www.bigmarker.com

application blackboard-collaborate 20894 Blackboard-Collaborate conferencing
    owner "Anthology Inc."
    source unverified
    domain bbcollab.com
    domain bbcollab.cloud
    test eu.bbcollab.com

application bluejeans 20895 BlueJeans conferencing
    owner "Verizon"
    source unverified
    domain bluejeans.com
    domain bjn.vc
    test www.bluejeans.com

application class-in 20896 ClassIn conferencing
    owner "EEO"
    source unverified
    domain classin.com
    domain eeo.cn
    test www.classin.com

application clickmeeting 20897 ClickMeeting conferencing
    owner "ClickMeeting Sp. z o.o."
    source unverified
    domain clickmeeting.com
    test www.clickmeeting.com

application crowdcast 20898 Crowdcast conferencing
    source unverified
    domain crowdcast.io
    test www.crowdcast.io

application daily-co 20899 Daily conferencing
    owner "Daily.co"
    source unverified
    domain daily.co
    test www.daily.co

application demio 20900 Demio conferencing
    source unverified
    domain demio.com
    test www.demio.com

application dialpad 20901 Dialpad conferencing
    owner "Dialpad, Inc."
    source unverified
    domain dialpad.com
    domain uberconference.com
    test www.dialpad.com

application dion 20902 DION conferencing
    source unverified
    domain dion.vc
    test www.dion.vc

application dolby-io 20903 Dolby-io conferencing
    owner "Dolby Laboratories, Inc."
    source unverified
    domain dolby.io
    domain voxeet.com
    domain millicast.com
    test www.dolby.io

application edudip 20904 edudip conferencing
    owner "edudip GmbH"
    source unverified
    domain edudip.com
    domain edudip.market
    test www.edudip.com

application eight-by-eight 20905 8x8 conferencing
    owner "8x8, Inc."
    source unverified
    domain 8x8.com
    domain 8x8.vc
    domain 8x8pilot.com
    domain packet8.net
    domain wavecell.com
    test vcc-eu10.8x8.com
    test 8x8.vc

application eyeson 20906 eyeson conferencing
    source unverified
    domain eyeson.com
    domain eyeson.team
    test www.eyeson.com

application fairmeeting 20907 fairmeeting conferencing
    owner "fairkom"
    source unverified
    domain fairmeeting.net
    test www.fairmeeting.net

application ffmuc-meet 20908 FFMUC-Meet conferencing
    owner "Freie Netze München e.V."
    source unverified
    domain meet.ffmuc.net
    test meet.ffmuc.net

application free-conference 20909 FreeConference conferencing
    source unverified
    domain freeconference.com
    test www.freeconference.com

application freeconferencecall 20910 FreeConferenceCall conferencing
    source unverified
    domain freeconferencecall.com
    test www.freeconferencecall.com

application fuze 26617 Fuze conferencing
    source unverified
    domain fuze.com
    domain fuzemeeting.com
    test presence.fuze.com

application gather 20911 Gather conferencing
    owner "Gather Presence, Inc."
    source unverified
    domain gather.town
    test www.gather.town

application google-meet 20034 Google-Meet conferencing
    owner "Google LLC"
    source document https://support.google.com/a/answer/1279090
    domain meet.google.com
    domain meetings.googleapis.com
    domain meetings.clients6.google.com
    domain meet.turns.goog
    domain workspace.turns.goog
    # https://support.google.com/a/answer/1279090
    network 74.125.250.0/24
    network 142.250.82.0/24
    network 2001:4860:4864:5::/64
    network 2001:4860:4864:6::/64
    test meet.google.com
    test meet.turns.goog
    test-not www.google.com

application goto 20030 GoTo conferencing
    owner "GoTo Group, Inc."
    source document https://support.goto.com/meeting/help/minimal-firewall-settings-for-the-goto-app
    domain goto.com
    domain gotomeeting.com
    domain gotowebinar.com
    domain gototraining.com
    domain getgo.com
    domain goto-rtc.com
    domain expertcity.com
    domain jive.com
    domain gotomeet.me
    # support.goto.com, minimal firewall settings for the desktop app
    network 23.239.228.0/22
    network 23.239.232.0/23
    network 23.239.234.0/23
    network 23.239.236.0/23
    network 67.217.64.0/19
    network 68.64.0.0/19
    network 78.108.112.0/20
    network 173.199.0.0/18
    network 202.173.24.0/21
    network 216.115.208.0/20
    test app.goto.com
    test global.gotomeeting.com

application hopin 20912 Hopin conferencing
    source unverified
    domain hopin.com
    domain hopin.to
    domain ringcentral.events
    test www.hopin.com

application hundred-ms 20913 100ms conferencing
    source unverified
    domain 100ms.live
    test www.100ms.live

application jio-meet 20914 JioMeet conferencing
    owner "Reliance Jio"
    source unverified
    domain jiomeet.com
    test www.jiomeet.com

application jitsi 20031 Jitsi conferencing
    owner "8x8, Inc."
    source unverified
    domain jitsi.org
    domain jitsi.net
    domain jit.si
    test meet.jit.si

application join-me 20915 join-me conferencing
    owner "GoTo Group, Inc."
    source unverified
    domain join.me
    test www.join.me

application kmeet 20916 kMeet conferencing
    owner "Infomaniak Network SA"
    source unverified
    domain kmeet.infomaniak.com
    test kmeet.infomaniak.com
    test-not www.infomaniak.com

application kontur-talk 20917 Kontur-Talk conferencing
    owner "SKB Kontur"
    source unverified
    domain ktalk.ru
    test www.ktalk.ru

application kumospace 20918 Kumospace conferencing
    source unverified
    domain kumospace.com
    test www.kumospace.com

application lifesize 20919 Lifesize conferencing
    owner "Enghouse Systems"
    source unverified
    domain lifesize.com
    domain lifesizecloud.com
    test www.lifesize.com

application livestorm 20920 Livestorm conferencing
    owner "Livestorm SAS"
    source unverified
    domain livestorm.co
    test www.livestorm.co

application logitech-sync 20921 Logitech-Sync conferencing
    owner "Logitech"
    source unverified
    domain sync.logitech.com
    test sync.logitech.com

application microsoft-teams 20027 Microsoft-Teams conferencing
    owner "Microsoft Corporation"
    source document https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges
    domain teams.microsoft.com
    domain teams.office.com
    domain teams-msgapi.trafficmanager.net
    domain teams.live.com
    domain teams.cdn.office.net
    domain teams.cloud.microsoft
    domain teams.microsoft.us
    domain teams.cdn.live.net
    # https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges
    network 52.112.0.0/14
    network 52.122.0.0/15
    network 2603:1063::/38
    test teams.microsoft.com
    test statics.teams.cdn.office.net
    test go.trouter.teams.microsoft.com
    test-not www.microsoft.com

application mmhmm 20922 Airtime conferencing
    source unverified
    domain mmhmm.app
    domain airtime.com
    test www.mmhmm.app

application mts-link 20923 MTS-Link conferencing
    owner "MTS"
    source unverified
    domain webinar.ru
    domain mts-link.ru
    test www.webinar.ru

application neat 20924 Neat conferencing
    source unverified
    domain neat.no
    test www.neat.no

application on24 20925 ON24 conferencing
    owner "ON24, Inc."
    source unverified
    domain on24.com
    test www.on24.com

application opentalk 20926 OpenTalk conferencing
    owner "OpenTalk GmbH"
    source unverified
    domain opentalk.eu
    test www.opentalk.eu

application opentok 20927 OpenTok conferencing
    owner "Vonage Holdings Corp."
    source unverified
    domain opentok.com
    domain tokbox.com
    test api.opentok.com

application pexip 20928 Pexip conferencing
    owner "Pexip AS"
    source unverified
    domain pexip.com
    domain pexip.me
    test www.pexip.com

application premiere-global 20929 PGi conferencing
    source unverified
    domain pgi.com
    domain globalmeet.com
    test www.pgi.com

application remo 20930 Remo conferencing
    source unverified
    domain remo.co
    test www.remo.co

application restream 20931 Restream conferencing
    owner "Restream, Inc."
    source unverified
    domain restream.io
    test www.restream.io

application ringcentral 20932 RingCentral conferencing
    owner "RingCentral, Inc."
    source document https://www.celab.ringcentral.com/qos/RingCentralSignatures.html
    domain ringcentral.com
    domain ringcentral.co.uk
    domain ringcentral.ca
    domain ringcentral.biz
    domain glip.com
    # support.ringcentral.com, network requirements of RingEX, table 2.1
    network 66.81.240.0/20
    network 80.81.128.0/20
    network 103.44.68.0/22
    network 104.245.56.0/21
    network 185.23.248.0/22
    network 192.209.24.0/21
    network 199.68.212.0/22
    network 199.255.120.0/22
    network 208.87.40.0/22
    test app.ringcentral.com
    test platform.ringcentral.com

application riverside 20933 Riverside conferencing
    source unverified
    domain riverside.fm
    domain riverside.com
    test www.riverside.fm

application sber-jazz 20934 SberJazz conferencing
    owner "Sber"
    source unverified
    domain jazz.sber.ru
    domain salutejazz.ru
    test jazz.sber.ru

application senfcall 20935 Senfcall conferencing
    source unverified
    domain senfcall.de
    test www.senfcall.de

application spatial-chat 20936 SpatialChat conferencing
    source unverified
    domain spatial.chat
    test www.spatial.chat

application starleaf 20937 StarLeaf conferencing
    source unverified
    domain starleaf.com
    test www.starleaf.com

application streamyard 20938 StreamYard conferencing
    source unverified
    domain streamyard.com
    test www.streamyard.com

application tencent-meeting 20939 Tencent-Meeting conferencing
    owner "Tencent Holdings Ltd."
    source unverified
    domain meeting.tencent.com
    domain voovmeeting.com
    test meeting.tencent.com

application tixeo 20940 Tixeo conferencing
    owner "Tixeo SAS"
    source unverified
    domain tixeo.com
    test www.tixeo.com

application trueconf 20941 TrueConf conferencing
    source unverified
    domain trueconf.com
    domain trueconf.ru
    test www.trueconf.com

application v-cube 20942 V-CUBE conferencing
    owner "V-cube, Inc."
    source unverified
    domain vcube.com
    domain vcube.net
    test www.vcube.com

application vidyo 20943 Vidyo conferencing
    owner "Enghouse Systems"
    source unverified
    domain vidyo.com
    domain vidyo.io
    domain vidyocloud.com
    test www.vidyo.com

application visavid 20944 Visavid conferencing
    owner "Auctores GmbH"
    source unverified
    domain visavid.de
    test www.visavid.de

application webex 20029 Webex conferencing
    owner "Cisco Systems, Inc."
    source document https://help.webex.com/article/WBX000028782
    domain webex.com
    domain wbx2.com
    domain ciscospark.com
    domain webexapis.com
    domain webexcontent.com
    domain webex.ca
    domain webex.co.in
    domain webex.co.it
    domain webex.co.jp
    domain webex.co.kr
    domain webex.co.nz
    domain webex.co.uk
    domain webex.com.au
    domain webex.com.br
    domain webex.com.cn
    domain webex.com.hk
    domain webex.com.mx
    domain webex.de
    domain webex.es
    domain webex.fr
    domain webexgov.us
    domain accompany.com
    # https://help.webex.com/article/WBX000028782
    network 23.89.0.0/16
    network 62.109.192.0/18
    network 64.68.96.0/19
    network 66.114.160.0/20
    network 66.163.32.0/19
    network 69.26.160.0/19
    network 114.29.192.0/19
    network 144.196.0.0/16
    network 150.253.128.0/17
    network 163.129.0.0/17
    network 170.72.0.0/16
    network 170.133.128.0/18
    network 173.39.224.0/19
    network 173.243.0.0/20
    network 207.182.160.0/19
    network 209.197.192.0/19
    network 210.4.192.0/20
    network 216.151.128.0/19
    network 2402:2500::/34
    network 2607:fcf0::/34
    network 2a00:a640::/34
    test www.webex.com
    test idbroker.webex.com
    test mercury-connection-a.wbx2.com

application webinar-jam 20945 WebinarJam conferencing
    source unverified
    domain webinarjam.com
    domain everwebinar.com
    test www.webinarjam.com

application whereby 20946 Whereby conferencing
    owner "Video Communication Services AS"
    source unverified
    domain whereby.com
    domain appear.in
    domain whereby.dev
    test www.whereby.com

application workadventure 20947 WorkAdventure conferencing
    source unverified
    domain workadventu.re
    test www.workadventu.re

application yandex-telemost 20948 Yandex-Telemost conferencing
    owner "Yandex"
    source unverified
    domain telemost.yandex.ru
    domain telemost.yandex.com
    domain telemost.360.yandex.ru
    test telemost.yandex.ru

application zencastr 20949 Zencastr conferencing
    source unverified
    domain zencastr.com
    test www.zencastr.com

application zoho-meeting 20950 Zoho-Meeting conferencing
    owner "Zoho Corporation"
    source unverified
    domain meeting.zoho.com
    domain meeting.zoho.eu
    domain meeting.zoho.in
    domain meet.zoho.com
    test meeting.zoho.com

application zoom 20028 Zoom conferencing
    owner "Zoom Communications, Inc."
    source document https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0060548
    domain zoom.us
    domain zoom.com
    domain zoomgov.com
    domain zoom.com.cn
    domain zoomonprem.com
    # https://assets.zoom.us/docs/ipranges/Zoom.txt
    network 64.224.32.0/19
    network 103.122.166.0/23
    network 134.224.0.0/16
    network 137.66.128.0/17
    network 144.195.0.0/16
    network 147.124.96.0/19
    network 149.137.0.0/17
    network 156.45.0.0/17
    network 159.124.0.0/16
    network 161.199.136.0/22
    network 162.12.232.0/22
    network 162.255.36.0/22
    network 166.108.64.0/18
    network 168.140.0.0/17
    network 170.114.0.0/16
    network 173.231.80.0/20
    network 192.204.12.0/23
    network 198.251.128.0/17
    network 204.80.104.0/21
    network 206.247.0.0/16
    network 2407:30c0::/32
    network 2620:123:2000::/40
    protocol zoom
    test us02web.zoom.us
    test zoom.us
    test-not zoom.us.example.org
