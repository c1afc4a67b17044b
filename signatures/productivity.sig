# Office suites and their parts, documents, notes, projects, calendars, forms, design and signatures.
# SPDX-License-Identifier: MIT

application adobe 20133 Adobe productivity
    owner "Adobe Inc."
    source list v2fly/domain-list-community@093d60289ed893ecadbd43f6014b6c7a981bc204 data/adobe
    source unverified
    domain adobe.com
    domain adobe.io
    domain adobe.ly
    domain adobelogin.com
    domain adobess.com
    domain adobecc.com
    domain adobeccstatic.com
    domain adobeoobe.com
    domain adobesc.com
    domain adobecontent.io
    domain adobeexchange.com
    domain adobespark.com
    domain acrobat.com
    domain photoshop.com
    domain creativecloud.com
    domain creativesdk.com
    domain macromedia.com
    domain adobeaemcloud.com
    domain adobeaemcloud.net
    domain edgefonts.net
    domain scene7.com
    domain magento.com
    domain magentocommerce.com
    domain adobejanus.com
    domain adobegov.com
    domain typekit.net
    domain typekit.com
    domain adobe-identity.com
    test www.adobe.com
    test use.typekit.net
    test ims-na1.adobelogin.com
    test-not sc.omtrdc.net

application adobe-sign 24264 Adobe-Acrobat-Sign productivity
    owner "Adobe Inc."
    source list v2fly/domain-list-community@093d60289ed893ecadbd43f6014b6c7a981bc204 data/adobe
    domain adobesign.com
    domain adobesigncdn.com
    domain echosign.com
    test secure.na1.adobesign.com

application affinity 24265 Affinity productivity
    owner "Serif (Europe) Ltd"
    source unverified
    domain serif.com
    domain affinity.studio
    test www.serif.com

application airtable 24266 Airtable productivity
    owner "Formagrid Inc"
    source unverified
    domain airtable.com
    domain airtableusercontent.com
    domain airtableblocks.com
    test www.airtable.com

application any-do 24267 Any-do productivity
    owner "Any.do Inc."
    source unverified
    domain any.do
    test www.any.do

application apple-calendar 24268 iCloud-Calendar-Contacts productivity
    owner "Apple Inc."
    source unverified
    domain caldav.icloud.com
    domain contacts.icloud.com
    test caldav.icloud.com

application apple-iwork 24269 Apple-iWork productivity
    owner "Apple Inc."
    source list v2fly/domain-list-community@00c240720ec6a32a10a673d312ba12b378d989bb data/apple
    source unverified
    domain iwork.com
    domain pages.icloud.com
    test www.iwork.com

application appsheet 24270 AppSheet productivity
    owner "Google LLC"
    source unverified
    domain appsheet.com
    test www.appsheet.com

application asana 24271 Asana productivity
    owner "Asana, Inc."
    source unverified
    domain asana.com
    domain asana.plus
    domain asanausercontent.com
    domain asanastatic.com
    test app.asana.com

application atlassian 20130 Atlassian productivity
    owner "Atlassian Corporation"
    source list v2fly/domain-list-community@2328046b064a91c3ca4b970e229b34ca1c986794 data/atlassian
    source unverified
    domain atlassian.com
    domain atlassian.net
    domain atl-paas.net
    domain statuspage.io
    domain jira.com
    domain atlassianusercontent.com
    domain atlassian-us-gov-mod.net
    domain opsgenie.com
    test id.atlassian.com
    test example.atlassian.net

application autodesk 24272 Autodesk productivity
    owner "Autodesk, Inc."
    source unverified
    domain autodesk.com
    domain autodesk.com.cn
    domain autocad.com
    domain bim360.com
    domain tinkercad.com
    domain fusion360.com
    domain autodesk360.com
    domain plangrid.com
    test www.autodesk.com

application basecamp 24273 Basecamp productivity
    owner "37signals LLC"
    source unverified
    domain basecamp.com
    domain basecampapi.com
    domain 37signals.com
    domain basecamp-static.com
    test www.basecamp.com

application bear-notes 24274 Bear productivity
    owner "Shiny Frog"
    source unverified
    domain bear.app
    test www.bear.app

application behance 24275 Behance productivity
    owner "Adobe Inc."
    source list v2fly/domain-list-community@093d60289ed893ecadbd43f6014b6c7a981bc204 data/adobe
    source unverified
    domain behance.net
    domain behance.com
    domain myportfolio.com
    test www.behance.net

application cal-com 24276 Cal-com productivity
    owner "Cal.com, Inc."
    source unverified
    domain cal.com
    test www.cal.com

application calendly 24277 Calendly productivity
    owner "Calendly LLC"
    source unverified
    domain calendly.com
    test www.calendly.com

application canva 24278 Canva productivity
    owner "Canva Pty Ltd"
    source unverified
    domain canva.com
    domain canva.cn
    domain canva.site
    domain canva.dev
    domain canva-apps.com
    domain canva.link
    domain canvausercontent.com
    domain canva.me
    test www.canva.com
    test static.canva.com

application clickup 24279 ClickUp productivity
    owner "Mango Technologies, Inc."
    source unverified
    domain clickup.com
    domain clickup-attachments.com
    domain clickup-prod.com
    test app.clickup.com

application clockify 24280 Clockify productivity
    owner "CAKE.com Inc."
    source unverified
    domain clockify.me
    domain cake.com
    test www.clockify.me

application coda 24281 Coda productivity
    owner "Superhuman Platform Inc."
    source unverified
    domain coda.io
    domain codahosted.io
    domain codacontent.io
    test www.coda.io

application collabora-online 24282 Collabora-Online productivity
    owner "Collabora Productivity Ltd"
    source unverified
    domain collaboraoffice.com
    domain collaboraonline.com
    test www.collaboraoffice.com

application corel 24283 Corel productivity
    owner "Corel Corporation"
    source unverified
    domain corel.com
    domain coreldraw.com
    domain wordperfect.com
    test www.corel.com

application craft-docs 24284 Craft productivity
    owner "Luki Labs Limited"
    source unverified
    domain craft.do
    domain craftdocs.com
    test www.craft.do

application cryptpad 24285 CryptPad productivity
    owner "XWiki SAS"
    source unverified
    domain cryptpad.fr
    test www.cryptpad.fr

application docusign 24286 DocuSign productivity
    owner "DocuSign, Inc."
    source unverified
    domain docusign.com
    domain docusign.net
    domain docusign.eu
    domain docusign.fr
    domain docusign.de
    domain docusign.com.au
    domain docusign.co.uk
    test www.docusign.net

application doodle 24287 Doodle productivity
    owner "Doodle AG"
    source unverified
    domain doodle.com
    test www.doodle.com

application draw-io 24288 draw-io productivity
    owner "JGraph Ltd"
    source unverified
    domain draw.io
    domain diagrams.net
    test www.draw.io

application dropbox-sign 24289 Dropbox-Sign productivity
    owner "Dropbox, Inc."
    source unverified
    domain hellosign.com
    domain hellofax.com
    test www.hellosign.com

application evernote 24290 Evernote productivity
    owner "Evernote Corporation"
    source unverified
    domain evernote.com
    domain yinxiang.com
    domain evernote.com.cn
    test www.evernote.com

application excalidraw 24291 Excalidraw productivity
    owner "Excalidraw s.r.o."
    source unverified
    domain excalidraw.com
    test www.excalidraw.com

application exchange-online 24292 Exchange-Online productivity
    owner "Microsoft Corporation"
    source document https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges
    source unverified
    domain outlook.office.com
    domain outlook.office365.com
    domain outlook.cloud.microsoft
    domain smtp.office365.com
    domain attachments.office.net
    domain protection.outlook.com
    domain mx.microsoft
    domain outlook-sdf.office.com
    domain autodiscover.outlook.com
    domain autodiscover-s.outlook.com
    network 13.107.6.152/31
    network 13.107.18.10/31
    network 13.107.128.0/22
    network 23.103.160.0/20
    network 40.96.0.0/13
    network 40.104.0.0/15
    network 52.96.0.0/14
    network 131.253.33.215/32
    network 132.245.0.0/16
    network 150.171.32.0/22
    network 204.79.197.215/32
    network 40.92.0.0/15
    network 40.107.0.0/16
    network 52.100.0.0/14
    network 104.47.0.0/17
    network 2603:1006::/40
    network 2603:1016::/36
    network 2603:1026::/36
    network 2603:1036::/36
    network 2603:1046::/36
    network 2603:1056::/36
    network 2620:1ec:4::152/128
    network 2620:1ec:4::153/128
    network 2620:1ec:c::10/128
    network 2620:1ec:c::11/128
    network 2620:1ec:d::10/128
    network 2620:1ec:d::11/128
    network 2620:1ec:8f0::/46
    network 2620:1ec:900::/46
    network 2620:1ec:a92::152/128
    network 2620:1ec:a92::153/128
    test outlook.office365.com
    test example-com.mail.protection.outlook.com
    test-not outlook.live.com

application figma 24293 Figma productivity
    owner "Figma, Inc."
    source list v2fly/domain-list-community@101ee7e452781458a4d2749b574fafd853b9ce34 data/figma
    source unverified
    domain figma.com
    domain figmausercontent.com
    domain figma.site
    domain figma-gov.com
    test www.figma.com

application formstack 24294 Formstack productivity
    owner "Intellistack LLC"
    source unverified
    domain formstack.com
    test www.formstack.com

application foxit 24295 Foxit productivity
    owner "Foxit Software"
    source unverified
    domain foxit.com
    domain foxitsoftware.com
    domain foxitcloud.com
    domain foxit.co.jp
    domain foxit.io
    test www.foxit.com

application framer 24296 Framer productivity
    owner "Framer B.V."
    source unverified
    domain framer.com
    domain framerusercontent.com
    domain framerstatic.com
    domain framercanvas.com
    domain framer.app
    domain framer.website
    domain framer.ai
    test www.framer.com

application goodnotes 24297 Goodnotes productivity
    owner "Goodnotes Limited"
    source unverified
    domain goodnotes.com
    test www.goodnotes.com

application google-apps-script 24298 Google-Apps-Script productivity
    owner "Google LLC"
    source unverified
    domain script.google.com
    domain script.googleusercontent.com
    domain script.googleapis.com
    test script.google.com

application google-calendar 24299 Google-Calendar productivity
    owner "Google LLC"
    source unverified
    domain calendar.google.com
    domain calendar.googleapis.com
    domain calendar-json.googleapis.com
    domain calendarsync-pa.googleapis.com
    domain calendar.app.google
    test calendar.google.com

application google-contacts 24300 Google-Contacts productivity
    owner "Google LLC"
    source unverified
    domain contacts.google.com
    domain contacts.googleapis.com
    test contacts.google.com

application google-docs 20033 Google-Docs productivity
    owner "Google LLC"
    source unverified
    domain docs.google.com
    domain sheets.google.com
    domain slides.google.com
    domain forms.google.com
    domain docs.googleapis.com
    domain sheets.googleapis.com
    domain slides.googleapis.com
    domain docs.googleusercontent.com
    domain forms.gle
    domain spreadsheets.google.com
    domain forms.googleapis.com
    test docs.google.com

application google-groups 24301 Google-Groups productivity
    owner "Google LLC"
    source unverified
    domain groups.google.com
    domain googlegroups.com
    test groups.google.com

application google-keep 24302 Google-Keep productivity
    owner "Google LLC"
    source unverified
    domain keep.google.com
    domain keep.googleapis.com
    test keep.google.com

application google-sites 24303 Google-Sites productivity
    owner "Google LLC"
    source unverified
    domain sites.google.com
    test sites.google.com

application google-tasks 24304 Google-Tasks productivity
    owner "Google LLC"
    source unverified
    domain tasks.google.com
    domain tasks.googleapis.com
    domain tasks-pa.googleapis.com
    test tasks.google.com

application google-vids 24305 Google-Vids productivity
    owner "Google LLC"
    source unverified
    domain vids.google.com
    test vids.google.com

application google-workspace 24306 Google-Workspace productivity
    owner "Google LLC"
    source unverified
    domain workspace.google.com
    domain admin.google.com
    domain gsuite.google.com
    test workspace.google.com

application grammarly 24307 Grammarly productivity
    owner "Superhuman Platform Inc."
    source unverified
    domain grammarly.com
    domain grammarly.io
    domain grammarly.net
    domain grammarlyaws.com
    test www.grammarly.com

application harvest 24308 Harvest productivity
    owner "Iridesco, LLC"
    source unverified
    domain getharvest.com
    domain harvestapp.com
    test www.getharvest.com

application ifttt 24309 IFTTT productivity
    owner "IFTTT Inc."
    source unverified
    domain ifttt.com
    domain ift.tt
    test www.ifttt.com

application ilovepdf 24310 iLovePDF productivity
    owner "ILOVEPDF, S.L."
    source unverified
    domain ilovepdf.com
    domain iloveimg.com
    test www.ilovepdf.com

application instapaper 24311 Instapaper productivity
    owner "Instant Paper, Inc."
    source unverified
    domain instapaper.com
    test www.instapaper.com

application invision-app 24312 InVision productivity
    owner "InVision AG"
    source unverified
    domain invisionapp.com
    test www.invisionapp.com

application issuu 24313 Issuu productivity
    owner "Issuu, Inc."
    source unverified
    domain issuu.com
    domain isu.pub
    test www.issuu.com

application joplin 24314 Joplin productivity
    owner "JoplinApp"
    source unverified
    domain joplinapp.org
    domain joplincloud.com
    domain joplincloud.eu
    test www.joplinapp.org

application jotform 24315 Jotform productivity
    owner "Jotform Inc."
    source unverified
    domain jotform.com
    domain jotfor.ms
    domain jotform.io
    test www.jotform.com

application languagetool 24316 LanguageTool productivity
    owner "LanguageTooler GmbH"
    source unverified
    domain languagetool.org
    domain languagetool.com
    domain languagetoolplus.com
    test www.languagetool.org

application libreoffice 24317 LibreOffice productivity
    owner "The Document Foundation"
    source unverified
    domain libreoffice.org
    domain documentfoundation.org
    test www.libreoffice.org

application linear 24318 Linear productivity
    owner "Linear Orbit, Inc."
    source unverified
    domain linear.app
    test www.linear.app

application logseq 24319 Logseq productivity
    owner "Logseq, Inc."
    source unverified
    domain logseq.com
    test www.logseq.com

application looker-studio 24320 Looker-Studio productivity
    owner "Google LLC"
    source unverified
    domain lookerstudio.google.com
    domain datastudio.google.com
    domain looker.com
    test lookerstudio.google.com

application loom 24321 Loom productivity
    owner "Loom, Inc."
    source unverified
    domain loom.com
    domain useloom.com
    domain loomcdn.com
    test www.loom.com

application lucid-software 24322 Lucid productivity
    owner "Lucid Software Inc."
    source unverified
    domain lucid.co
    domain lucidchart.com
    domain lucid.app
    domain lucidspark.com
    test lucid.app

application make-com 24323 Make productivity
    owner "Celonis, Inc."
    source unverified
    domain make.com
    domain integromat.com
    test www.make.com

application meistertask 24324 MeisterTask productivity
    owner "MeisterLabs GmbH"
    source unverified
    domain meistertask.com
    domain mindmeister.com
    domain meisterlabs.com
    domain meister.co
    test www.meistertask.com

application microsoft-bookings 24325 Microsoft-Bookings productivity
    owner "Microsoft Corporation"
    source unverified
    domain bookings.office.com
    domain bookings.cloud.microsoft
    test bookings.office.com

application microsoft-clipchamp 24326 Clipchamp productivity
    owner "Microsoft Corporation"
    source unverified
    domain clipchamp.com
    test www.clipchamp.com

application microsoft-delve 24327 Microsoft-Delve productivity
    owner "Microsoft Corporation"
    source unverified
    domain delve.office.com
    domain delve.office.net
    test delve.office.com

application microsoft-forms 24328 Microsoft-Forms productivity
    owner "Microsoft Corporation"
    source unverified
    domain forms.office.com
    domain forms.microsoft.com
    domain forms.cloud.microsoft
    domain customervoice.microsoft.com
    test forms.office.com

application microsoft-lists 24329 Microsoft-Lists productivity
    owner "Microsoft Corporation"
    source unverified
    domain lists.live.com
    domain lists.cloud.microsoft
    test lists.live.com

application microsoft-loop 24330 Microsoft-Loop productivity
    owner "Microsoft Corporation"
    source unverified
    domain loop.microsoft.com
    domain loop.cloud.microsoft
    test loop.microsoft.com

application microsoft-planner 24331 Microsoft-Planner productivity
    owner "Microsoft Corporation"
    source unverified
    domain tasks.office.com
    domain planner.cloud.microsoft
    domain planner.office.com
    test tasks.office.com

application microsoft-project 24332 Microsoft-Project productivity
    owner "Microsoft Corporation"
    source unverified
    domain project.microsoft.com
    domain project.cloud.microsoft
    test project.microsoft.com

application microsoft-sway 24334 Microsoft-Sway productivity
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source unverified
    domain sway.com
    domain sway-cdn.com
    domain sway.office.com
    domain sway.cloud.microsoft
    test www.sway.com

application microsoft-to-do 24335 Microsoft-To-Do productivity
    owner "Microsoft Corporation"
    source unverified
    domain to-do.live.com
    domain to-do.office.com
    domain to-do.microsoft.com
    domain todo.microsoft.com
    domain wunderlist.com
    test to-do.live.com

application microsoft-visio 24336 Microsoft-Visio productivity
    owner "Microsoft Corporation"
    source unverified
    domain visio.officeapps.live.com
    domain visio.cloud.microsoft
    test visio.officeapps.live.com

application microsoft-viva 24337 Microsoft-Viva-Engage productivity
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source unverified
    domain yammer.com
    domain yammerusercontent.com
    domain assets-yammer.com
    domain engage.cloud.microsoft
    domain viva.office.com
    test www.yammer.com

application microsoft-whiteboard 24338 Microsoft-Whiteboard productivity
    owner "Microsoft Corporation"
    source unverified
    domain whiteboard.microsoft.com
    domain whiteboard.office.com
    domain whiteboard.cloud.microsoft
    test whiteboard.microsoft.com

application mindmanager 24339 MindManager productivity
    owner "Corel Corporation"
    source unverified
    domain mindmanager.com
    domain mindjet.com
    test www.mindmanager.com

application miro 24340 Miro productivity
    owner "RealtimeBoard, Inc."
    source unverified
    domain miro.com
    domain mirostatic.com
    domain realtimeboard.com
    test www.miro.com

application monday-com 24341 monday-com productivity
    owner "monday.com Ltd."
    source unverified
    domain monday.com
    domain mondayusercontent.com
    test www.monday.com

application mural 24342 Mural productivity
    owner "Tactivos, Inc."
    source unverified
    domain mural.co
    domain mural.ly
    test www.mural.co

application n8n 24343 n8n productivity
    owner "n8n GmbH"
    source unverified
    domain n8n.io
    domain n8n.cloud
    test www.n8n.io

application nitro-pdf 24344 Nitro productivity
    owner "Nitro Software"
    source unverified
    domain gonitro.com
    domain nitrocloud.com
    test www.gonitro.com

application notion 20131 Notion productivity
    owner "Notion Labs, Inc."
    source list v2fly/domain-list-community@004325f88835ac6f5fc79b53532603252d7592ce data/notion
    source unverified
    domain notion.so
    domain notion-static.com
    domain notion.com
    domain notion.site
    domain notionusercontent.com
    test www.notion.so

application nuclino 24345 Nuclino productivity
    owner "Nuclino GmbH"
    source unverified
    domain nuclino.com
    test www.nuclino.com

application obsidian 24346 Obsidian productivity
    owner "Dynalist Inc."
    source unverified
    domain obsidian.md
    test sync-1.obsidian.md

application office-365 205 Office-365 productivity
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source unverified
    domain office.com
    domain office.net
    domain office
    domain office365.com
    domain office365.cn
    domain microsoft365.com
    domain officewebapps.cn
    domain docs.com
    domain officeapps.live.com
    domain cloud.microsoft
    domain static.microsoft
    domain usercontent.microsoft
    domain office.microsoft.com
    domain officecdn.microsoft.com
    domain officeclient.microsoft.com
    domain officecdn.microsoft.com.edgesuite.net
    domain portal.microsoftonline.com
    domain admin.microsoft.com
    domain o15.officeredir.microsoft.com
    domain svc.ms
    test www.office.com
    test officecdn.microsoft.com
    test word-edit.officeapps.live.com
    test res.cdn.office.net
    test-not office.com.example.org

application onenote 24347 OneNote productivity
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source unverified
    domain onenote.com
    domain onenote.net
    domain onenote.officeapps.live.com
    domain onenote.cloud.microsoft
    test www.onenote.com

application onlyoffice 24348 ONLYOFFICE productivity
    owner "Ascensio System SIA"
    source unverified
    domain onlyoffice.com
    domain onlyoffice.eu
    domain onlyoffice.co
    test www.onlyoffice.com

application onshape 24349 Onshape productivity
    owner "PTC Inc."
    source unverified
    domain onshape.com
    test www.onshape.com

application openoffice 24350 OpenOffice productivity
    owner "Apache Software Foundation"
    source unverified
    domain openoffice.org
    test www.openoffice.org

application overleaf 24351 Overleaf productivity
    owner "Digital Science UK Limited"
    source unverified
    domain overleaf.com
    test www.overleaf.com

application pandadoc 24352 PandaDoc productivity
    owner "PandaDoc, Inc."
    source unverified
    domain pandadoc.com
    test www.pandadoc.com

application penpot 24353 Penpot productivity
    owner "Kaleidos INC"
    source unverified
    domain penpot.app
    domain penpot.dev
    test www.penpot.app

application power-apps 24354 Power-Apps productivity
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source unverified
    domain powerapps.cn
    domain powerappscdn.net
    domain powerappsportals.cn
    domain powerapps.com
    domain powerappsportals.com
    domain powerplatform.com
    domain powerplatformusercontent.com
    domain powerapps.microsoft.com
    test make.powerapps.com

application power-automate 24355 Power-Automate productivity
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source unverified
    domain powerautomate.com
    domain powerautomate.cn
    domain flow.microsoft.com
    domain powerautomate.microsoft.com
    domain flow.cloud.microsoft
    test make.powerautomate.com

application power-bi 24356 Power-BI productivity
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source unverified
    domain powerbi.com
    domain powerbi.cn
    domain pbiwebcontent.cn
    domain pbidedicated.windows.net
    domain analysis.windows.net
    domain powerbi.microsoft.com
    domain fabric.microsoft.com
    domain powerbi.cloud.microsoft
    test app.powerbi.com

application prezi 24357 Prezi productivity
    owner "Prezi Inc."
    source unverified
    domain prezi.com
    domain prezicdn.net
    test www.prezi.com

application quip 24358 Quip productivity
    owner "Salesforce, Inc."
    source unverified
    domain quip.com
    test www.quip.com

application raindrop 24359 Raindrop-io productivity
    owner "Rustem Mussabekov"
    source unverified
    domain raindrop.io
    test www.raindrop.io

application readwise 24360 Readwise productivity
    owner "Readwise, Inc."
    source unverified
    domain readwise.io
    test www.readwise.io

application remember-the-milk 24361 Remember-The-Milk productivity
    owner "Remember The Milk"
    source unverified
    domain rememberthemilk.com
    domain rtmcdn.com
    test www.rememberthemilk.com

application roam-research 24362 Roam-Research productivity
    owner "Roam Research, Inc."
    source unverified
    domain roamresearch.com
    test www.roamresearch.com

application sharepoint 20054 SharePoint productivity
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source document https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges
    domain sharepoint.com
    domain sharepoint.cn
    domain sharepointonline.com
    network 13.107.136.0/22
    network 40.108.128.0/17
    network 52.104.0.0/14
    network 104.146.128.0/17
    network 150.171.40.0/22
    network 2603:1061:1300::/40
    network 2620:1ec:8f8::/46
    network 2620:1ec:908::/46
    network 2a01:111:f402::/48
    test example.sharepoint.com

application signnow 24363 signNow productivity
    owner "airSlate, Inc."
    source unverified
    domain signnow.com
    domain airslate.com
    domain pdffiller.com
    domain uslegal.com
    test www.signnow.com

application simplenote 24364 Simplenote productivity
    owner "Automattic Inc."
    source unverified
    domain simplenote.com
    domain simperium.com
    domain simp.ly
    test app.simplenote.com
    test auth.simperium.com

application sketch-app 24365 Sketch productivity
    owner "Sketch B.V."
    source unverified
    domain sketch.com
    domain sketchapp.com
    domain sketch.cloud
    test www.sketch.com

application sketchup 24366 SketchUp productivity
    owner "Trimble Inc."
    source unverified
    domain sketchup.com
    domain trimble.com
    domain trimblecloud.com
    test www.sketchup.com

application slideshare 24367 SlideShare productivity
    owner "Scribd, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain slidesharecdn.com
    domain slideshare.net
    test www.slideshare.net

application smallpdf 24368 Smallpdf productivity
    owner "Smallpdf AG"
    source unverified
    domain smallpdf.com
    test www.smallpdf.com

application smartsheet 24369 Smartsheet productivity
    owner "Smartsheet Inc."
    source unverified
    domain smartsheet.com
    domain smartsheet.eu
    domain smartsheet.au
    domain smartsheetgov.com
    test app.smartsheet.com

application softmaker-office 24370 SoftMaker-Office productivity
    owner "SoftMaker Software GmbH"
    source unverified
    domain softmaker.com
    domain freeoffice.com
    test www.softmaker.com

application solidworks 24371 SolidWorks productivity
    owner "Dassault Systemes"
    source unverified
    domain solidworks.com
    domain 3ds.com
    test www.solidworks.com

application standard-notes 24372 Standard-Notes productivity
    owner "Proton AG"
    source unverified
    domain standardnotes.com
    domain standardnotes.org
    test www.standardnotes.com

application surveymonkey 24373 SurveyMonkey productivity
    owner "SurveyMonkey Inc."
    source unverified
    domain surveymonkey.com
    domain smassets.net
    domain surveymonkey.co.uk
    domain surveymonkey.de
    domain research.net
    domain wufoo.com
    test www.surveymonkey.com

application tally 24374 Tally productivity
    owner "Tally BV"
    source unverified
    domain tally.so
    test www.tally.so

application teamwork-com 24375 Teamwork-com productivity
    owner "Teamwork Crew Limited"
    source unverified
    domain teamwork.com
    domain teamworkpm.net
    test www.teamwork.com

application tencent-docs 24376 Tencent-Docs productivity
    owner "Tencent Holdings Ltd."
    source unverified
    domain docs.qq.com
    domain docs.gtimg.com
    test docs.qq.com

application things-cloud 24377 Things-Cloud productivity
    owner "Cultured Code GmbH"
    source unverified
    domain culturedcode.com
    test cloud.culturedcode.com

application ticktick 24378 TickTick productivity
    owner "Appest Inc."
    source unverified
    domain ticktick.com
    domain dida365.com
    test www.ticktick.com

application todoist 24379 Todoist productivity
    owner "Doist Inc."
    source unverified
    domain todoist.com
    domain todoist.net
    domain doist.com
    test www.todoist.com

application toggl 24380 Toggl productivity
    owner "Toggl OU"
    source unverified
    domain toggl.com
    domain toggl.space
    test www.toggl.com

application trello 24381 Trello productivity
    owner "Atlassian Corporation"
    source unverified
    domain trello.com
    domain trellocdn.com
    domain trello.services
    domain trellousercontent.com
    test www.trello.com

application typeform 24382 Typeform productivity
    owner "Typeform S.L."
    source unverified
    domain typeform.com
    test www.typeform.com

application wps-office 24383 WPS-Office productivity
    owner "Kingsoft Office Software"
    source unverified
    domain wps.com
    domain wps.cn
    domain kdocs.cn
    domain wpscdn.com
    domain wpscdn.cn
    domain wpsgo.com
    domain kdocs.com
    test www.wps.com

application wrike 24384 Wrike productivity
    owner "Wrike, Inc."
    source unverified
    domain wrike.com
    test www.wrike.com

application xmind 24385 XMind productivity
    owner "Xmind Ltd."
    source unverified
    domain xmind.com
    domain xmind.net
    domain xmind.app
    domain xmind.cn
    test www.xmind.com

application yousign 24386 Yousign productivity
    owner "Yousign SAS"
    source unverified
    domain yousign.com
    domain yousign.app
    test www.yousign.com

application yuque 24387 Yuque productivity
    owner "Ant Group"
    source unverified
    domain yuque.com
    test www.yuque.com

application zapier 24388 Zapier productivity
    owner "Zapier, Inc."
    source unverified
    domain zapier.com
    domain zapier.app
    test www.zapier.com

application zoho 24389 Zoho productivity
    owner "Zoho Corporation"
    source unverified
    domain zoho.com
    domain zoho.eu
    domain zoho.in
    domain zoho.com.au
    domain zoho.com.cn
    domain zoho.jp
    domain zohocloud.ca
    domain zohocdn.com
    domain zohostatic.com
    domain zohostatic.in
    domain zohopublic.com
    domain zohopublic.eu
    domain zohowebstatic.com
    domain zohoexternal.com
    domain zohosites.com
    domain manageengine.com
    domain zohoone.com
    test www.zoho.com
