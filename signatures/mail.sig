# Mail providers and services that send or receive mail for others.
# SPDX-License-Identifier: MIT

application addy-io 23362 addy-io mail
    owner "addy.io"
    source unverified
    domain addy.io
    domain anonaddy.com
    domain anonaddy.me
    test www.addy.io

application alimail 23363 Alimail mail
    owner "Alibaba Group"
    source list v2fly/domain-list-community@0bdcb310e7e98cb30e5755b510232f9eb726a4d7 data/aliyun
    source unverified
    domain mxhichina.com
    domain qiye.aliyun.com
    domain mail.aliyun.com
    test mail.mxhichina.com

application amazon-ses 23364 Amazon-SES mail
    owner "Amazon.com, Inc."
    source list v2fly/domain-list-community@026b94917118677004c9dc6c09113c7815833905 data/aws
    source unverified
    domain amazonses.com
    domain awstrack.me
    domain email-smtp.us-east-1.amazonaws.com
    domain email-smtp.us-west-2.amazonaws.com
    domain email-smtp.eu-west-1.amazonaws.com
    domain email-smtp.eu-central-1.amazonaws.com
    test email-smtp.eu-west-1.amazonaws.com

application amazon-workmail 23365 Amazon-WorkMail mail
    owner "Amazon.com, Inc."
    source unverified
    domain mail.us-east-1.awsapps.com
    domain mail.us-west-2.awsapps.com
    domain mail.eu-west-1.awsapps.com
    test mail.us-east-1.awsapps.com

application aol-mail 23366 AOL-Mail mail
    owner "Yahoo Inc."
    source unverified
    domain mail.aol.com
    domain imap.aol.com
    domain smtp.aol.com
    test mail.aol.com

application daum-mail 23367 Daum-Mail mail
    owner "Kakao Corp."
    source unverified
    domain mail.daum.net
    domain hanmail.net
    test mail.daum.net

application disroot 23368 Disroot mail
    owner "Stichting Disroot.org"
    source unverified
    domain disroot.org
    test www.disroot.org

application elastic-email 23369 Elastic-Email mail
    owner "Elastic Email Inc."
    source unverified
    domain elasticemail.com
    test www.elasticemail.com

application fastmail 23370 Fastmail mail
    owner "Fastmail Pty Ltd"
    source unverified
    domain fastmail.com
    domain fastmail.fm
    domain messagingengine.com
    domain fastmailusercontent.com
    test imap.fastmail.com

application freenet-mail 23371 freenet-Mail mail
    owner "freenet DLS GmbH"
    source unverified
    domain email.freenet.de
    domain mx.freenet.de
    test email.freenet.de

application front 23372 Front mail
    owner "FrontApp, Inc."
    source unverified
    domain front.com
    domain frontapp.com
    test www.front.com

application gmail 122 Gmail mail
    owner "Google LLC"
    source list v2fly/domain-list-community@032b3ecd5de1598f9e1662bd9e2d144b3111e43e data/google
    source unverified
    domain gmail.com
    domain googlemail.com
    domain mail.google.com
    domain gmail.googleapis.com
    domain inbox.google.com
    domain mail-attachment.googleusercontent.com
    domain smtp.google.com
    domain aspmx.l.google.com
    domain mail-pa.googleapis.com
    test mail.google.com
    test smtp.gmail.com

application gmx 20127 GMX mail
    owner "1&1 Mail & Media GmbH"
    source unverified
    domain gmx.com
    domain gmx.net
    domain gmx.de
    domain gmx.at
    domain gmx.ch
    domain gmx.fr
    domain gmx.es
    domain gmx.co.uk
    domain gmxpro.net
    test www.gmx.net

application guerrilla-mail 23373 Guerrilla-Mail mail
    owner "Guerrilla Mail"
    source unverified
    domain guerrillamail.com
    domain sharklasers.com
    domain grr.la
    test www.guerrillamail.com

application hey 23374 HEY mail
    owner "37signals LLC"
    source unverified
    domain hey.com
    test www.hey.com

application hornetsecurity 23375 Hornetsecurity mail
    owner "Hornetsecurity GmbH"
    source unverified
    domain hornetsecurity.com
    domain hornetdrive.com
    domain antispameurope.com
    test www.hornetsecurity.com

application hushmail 23376 Hushmail mail
    owner "Hush Communications"
    source unverified
    domain hushmail.com
    domain hush.com
    test www.hushmail.com

application icloud-mail 23377 iCloud-Mail mail
    owner "Apple Inc."
    source unverified
    domain mail.icloud.com
    domain mail.me.com
    domain mail.mac.com
    test imap.mail.me.com

application interia-poczta 23378 Interia-Poczta mail
    owner "Interia"
    source unverified
    domain poczta.interia.pl
    test poczta.interia.pl

application laposte-net 23379 laposte-net mail
    owner "La Poste"
    source unverified
    domain laposte.net
    test www.laposte.net

application libero-mail 23380 Libero-Mail mail
    owner "Italiaonline S.p.A."
    source unverified
    domain mail.libero.it
    domain login.libero.it
    domain imapmail.libero.it
    domain smtp.libero.it
    test mail.libero.it

application mail-com 23381 mail-com mail
    owner "1&1 Mail & Media Inc."
    source unverified
    domain mail.com
    test www.mail.com

application mail-ru 23382 Mail-ru mail
    owner "VK Company Limited"
    source unverified
    domain mail.ru
    domain bk.ru
    domain inbox.ru
    domain list.ru
    domain imgsmail.ru
    domain mradx.net
    test e.mail.ru

application mailbox-org 23383 mailbox-org mail
    owner "Heinlein Hosting GmbH"
    source unverified
    domain mailbox.org
    test www.mailbox.org

application mailfence 23384 Mailfence mail
    owner "ContactOffice Group SA"
    source unverified
    domain mailfence.com
    domain contactoffice.com
    test www.mailfence.com

application mailgun 23385 Mailgun mail
    owner "Sinch AB"
    source unverified
    domain mailgun.com
    domain mailgun.org
    domain mailgun.net
    domain mailgun.info
    test smtp.mailgun.org

application mailinator 23386 Mailinator mail
    owner "Manybrain, LLC"
    source unverified
    domain mailinator.com
    test www.mailinator.com

application mailjet 23387 Mailjet mail
    owner "Sinch AB"
    source unverified
    domain mailjet.com
    domain mjt.lu
    test www.mailjet.com

application mailtrap 23388 Mailtrap mail
    owner "Railsware"
    source unverified
    domain mailtrap.io
    test www.mailtrap.io

application messagelabs 23389 Symantec-Email-Security-cloud mail
    owner "Broadcom Inc."
    source unverified
    domain messagelabs.com
    test cluster1.eu.messagelabs.com

application mimecast 23390 Mimecast mail
    owner "Mimecast Services Limited"
    source unverified
    domain mimecast.com
    domain mimecast.co.za
    domain mimecastprotect.com
    test www.mimecast.com

application missive 23391 Missive mail
    owner "Heliom Inc."
    source unverified
    domain missiveapp.com
    test www.missiveapp.com

application naver-mail 23392 Naver-Mail mail
    owner "NAVER Corporation"
    source unverified
    domain mail.naver.com
    domain imap.naver.com
    domain smtp.naver.com
    test mail.naver.com

application netease-mail 23393 NetEase-Mail mail
    owner "NetEase, Inc."
    source unverified
    domain mail.163.com
    domain mail.126.com
    domain imap.163.com
    domain smtp.163.com
    domain pop.163.com
    domain imap.126.com
    domain smtp.126.com
    domain yeah.net
    domain vip.163.com
    domain qiye.163.com
    test mail.163.com

application onet-poczta 23394 Onet-Poczta mail
    owner "Ringier Axel Springer Polska"
    source unverified
    domain poczta.onet.pl
    test poczta.onet.pl

application orange-mail 23395 Orange-Mail mail
    owner "Orange S.A."
    source unverified
    domain mail.orange.fr
    domain imap.orange.fr
    domain smtp.orange.fr
    domain messagerie.orange.fr
    test mail.orange.fr

application outlook 20052 Outlook mail
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source unverified
    domain outlook.com
    domain outlook.cn
    domain hotmail.com
    domain hotmail.co
    domain hotmail.eu
    domain hotmail.net
    domain hotmail.org
    domain outlook.live.com
    domain hotmail.co.uk
    domain hotmail.fr
    domain hotmail.de
    domain hotmail.it
    domain hotmail.es
    domain hotmail.co.jp
    domain mail.live.com
    test outlook.live.com
    test-not outlook.office365.com

application posteo 23396 Posteo mail
    owner "Posteo e.K."
    source unverified
    domain posteo.de
    domain posteo.net
    test www.posteo.de

application postmark 23397 Postmark mail
    owner "ActiveCampaign, LLC"
    source unverified
    domain postmarkapp.com
    domain pstmrk.it
    domain mtasv.net
    test www.postmarkapp.com

application proton 20126 Proton mail
    owner "Proton AG"
    source unverified
    domain proton.me
    domain protonmail.com
    domain protonmail.ch
    domain pm.me
    domain protontech.ch
    test mail.proton.me
    test-not account.protonvpn.com

application qq-mail 23398 QQ-Mail mail
    owner "Tencent Holdings Ltd."
    source list v2fly/domain-list-community@00fe4ee89eb432786699811f7a2947823603aef0 data/tencent
    source unverified
    domain foxmail.com
    domain foxmail.com.cn
    domain qqmail.com
    domain mail.qq.com
    domain imap.qq.com
    domain smtp.qq.com
    domain exmail.qq.com
    test mail.qq.com

application rackspace-email 23399 Rackspace-Email mail
    owner "Rackspace Technology"
    source unverified
    domain emailsrvr.com
    test secure.emailsrvr.com

application rambler-mail 23400 Rambler-Mail mail
    owner "Rambler"
    source unverified
    domain mail.rambler.ru
    domain imap.rambler.ru
    domain smtp.rambler.ru
    test mail.rambler.ru

application rediffmail 23401 Rediffmail mail
    owner "Rediff.com India"
    source unverified
    domain mail.rediff.com
    domain rediffmail.com
    domain rediffmailpro.com
    test mail.rediff.com

application resend 23402 Resend mail
    owner "Resend"
    source unverified
    domain resend.com
    domain resend.dev
    test www.resend.com

application riseup 23403 Riseup mail
    owner "Riseup Networks"
    source unverified
    domain riseup.net
    test www.riseup.net

application runbox 23404 Runbox mail
    owner "Runbox Solutions AS"
    source unverified
    domain runbox.com
    test www.runbox.com

application sendgrid 23405 SendGrid mail
    owner "Twilio Inc."
    source unverified
    domain sendgrid.com
    domain sendgrid.net
    test smtp.sendgrid.net

application seznam-email 23406 Seznam-Email mail
    owner "Seznam.cz, a.s."
    source unverified
    domain email.seznam.cz
    domain email.cz
    domain imap.seznam.cz
    domain smtp.seznam.cz
    test email.seznam.cz

application simplelogin 23407 SimpleLogin mail
    owner "Proton AG"
    source unverified
    domain simplelogin.io
    domain simplelogin.co
    domain slmail.me
    domain slmails.com
    test www.simplelogin.io

application sina-mail 23408 Sina-Mail mail
    owner "Sina Corporation"
    source unverified
    domain mail.sina.com.cn
    domain mail.sina.cn
    domain imap.sina.com
    domain smtp.sina.com
    test mail.sina.com.cn

application smtp2go 23409 SMTP2GO mail
    owner "SMTP2GO"
    source unverified
    domain smtp2go.com
    domain smtp2go.net
    test www.smtp2go.com

application spamhaus 23410 Spamhaus mail
    owner "The Spamhaus Project"
    source unverified
    domain spamhaus.org
    domain spamhaus.net
    test zen.spamhaus.org

application spark-mail 23411 Spark-Mail mail
    owner "Readdle Limited"
    source unverified
    domain sparkmailapp.com
    test www.sparkmailapp.com

application sparkpost 23412 SparkPost mail
    owner "MessageBird"
    source unverified
    domain sparkpost.com
    domain sparkpostmail.com
    domain spgo.io
    domain sparkpostmail2.com
    domain sparkpostmail1.com
    test www.sparkpost.com

application startmail 23413 StartMail mail
    owner "StartMail B.V."
    source unverified
    domain startmail.com
    test www.startmail.com

application superhuman 23414 Superhuman mail
    owner "Superhuman Platform Inc."
    source unverified
    domain superhuman.com
    test www.superhuman.com

application t-online-mail 23415 Telekom-Mail mail
    owner "Deutsche Telekom AG"
    source unverified
    domain email.t-online.de
    domain secureimap.t-online.de
    domain securesmtp.t-online.de
    domain secure-imap.t-online.de
    test email.t-online.de

application temp-mail 23416 Temp-Mail mail
    owner "Temp-Mail"
    source unverified
    domain temp-mail.org
    test www.temp-mail.org

application titan-email 23417 Titan mail
    owner "Titan"
    source unverified
    domain titan.email
    domain flockmail.com
    test www.titan.email

application tuta 23418 Tuta mail
    owner "Tutao GmbH"
    source unverified
    domain tuta.com
    domain tutanota.com
    domain tutanota.de
    domain tuta.io
    domain tutamail.com
    domain tutao.de
    domain tuta.de
    test www.tuta.com

application uol-mail 23419 UOL-Mail mail
    owner "UOL"
    source unverified
    domain mail.uol.com.br
    domain email.uol.com.br
    test mail.uol.com.br

application virgilio-mail 23420 Virgilio-Mail mail
    owner "Italiaonline S.p.A."
    source unverified
    domain mail.virgilio.it
    test mail.virgilio.it

application web-de 23421 WEB-DE mail
    owner "1&1 Mail & Media GmbH"
    source unverified
    domain web.de
    test www.web.de

application wp-poczta 23422 WP-Poczta mail
    owner "Wirtualna Polska"
    source unverified
    domain poczta.wp.pl
    domain imap.wp.pl
    domain smtp.wp.pl
    domain poczta.o2.pl
    test poczta.wp.pl

application yahoo-mail 23423 Yahoo-Mail mail
    owner "Yahoo Inc."
    source unverified
    domain mail.yahoo.com
    domain mail.yahoo.co.jp
    domain ymail.com
    domain rocketmail.com
    domain mail.yahoodns.net
    test mail.yahoo.com

application yandex-mail 23424 Yandex-Mail mail
    owner "Yandex LLC"
    source unverified
    domain mail.yandex.ru
    domain mail.yandex.by
    domain mail.yandex.kz
    domain mail.yandex.uz
    domain mail.yandex.com
    domain mail.yandex.net
    domain imap.yandex.ru
    domain imap.yandex.com
    domain smtp.yandex.ru
    domain smtp.yandex.com
    domain mx.yandex.ru
    domain mx.yandex.net
    test mail.yandex.ru

application zeptomail 23425 ZeptoMail mail
    owner "Zoho Corporation"
    source unverified
    domain zeptomail.com
    domain zeptomail.eu
    test www.zeptomail.com

application zoho-mail 23426 Zoho-Mail mail
    owner "Zoho Corporation"
    source unverified
    domain mail.zoho.com
    domain mail.zoho.eu
    domain mail.zoho.in
    domain imap.zoho.com
    domain smtp.zoho.com
    domain imap.zoho.eu
    domain smtp.zoho.eu
    domain mx.zoho.com
    domain mx.zoho.eu
    domain zohomail.com
    test mail.zoho.com
