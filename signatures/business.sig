# Customer relations, resource planning, accounting, payroll, support desks, marketing and sales.
# SPDX-License-Identifier: MIT

application activecampaign 20727 ActiveCampaign business
    owner "ActiveCampaign, LLC"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain trackcmp.net
    domain activecampaign.com
    domain activehosted.com
    domain app-us1.com
    domain img-us3.com
    domain emlnk.com
    test www.activecampaign.com

application adp 20728 ADP business
    owner "ADP, Inc."
    source unverified
    domain adp.com
    domain adpinfo.com
    domain adp.ca
    domain adp.de
    test www.adp.com

application ahrefs 20729 Ahrefs business
    owner "Ahrefs Pte. Ltd."
    source unverified
    domain ahrefs.com
    domain ahrefs.net
    test www.ahrefs.com

application apollo-io 20730 Apollo-io business
    owner "ZenLeads Inc."
    source unverified
    domain apollo.io
    test www.apollo.io

application appian 20731 Appian business
    owner "Appian Corporation"
    source unverified
    domain appian.com
    domain appiancloud.com
    test www.appian.com

application bamboohr 20732 BambooHR business
    owner "Bamboo HR LLC"
    source unverified
    domain bamboohr.com
    domain bamboohr.co.uk
    test www.bamboohr.com

application bill-com 20733 BILL business
    owner "BILL Holdings, Inc."
    source unverified
    domain bill.com
    domain divvy.co
    test www.bill.com

application bitrix24 20734 Bitrix24 business
    owner "Alaio Inc."
    source unverified
    domain bitrix24.com
    domain bitrix24.net
    domain bitrix24.eu
    domain bitrix24.de
    domain bitrix24.ru
    domain bitrix24.es
    domain bitrix24.fr
    domain bitrix24.com.br
    domain bitrix24.pl
    domain bitrix24.in
    domain bitrix24.ua
    domain bitrix24.kz
    domain bitrix24.by
    domain bitrix.info
    test www.bitrix24.com

application brevo 20735 Brevo business
    owner "Brevo SAS"
    source unverified
    domain brevo.com
    domain sendinblue.com
    domain sibautomation.com
    domain sibforms.com
    domain sendibm1.com
    domain sendibm2.com
    domain sendibm3.com
    domain sendibt2.com
    test www.brevo.com

application brex 20736 Brex business
    owner "Brex Inc."
    source unverified
    domain brex.com
    test www.brex.com

application buffer 20737 Buffer business
    owner "Buffer, Inc."
    source unverified
    domain buffer.com
    domain bufferapp.com
    domain buff.ly
    test www.buffer.com

application celonis 20738 Celonis business
    owner "Celonis SE"
    source unverified
    domain celonis.com
    domain celonis.cloud
    test www.celonis.com

application constant-contact 20739 Constant-Contact business
    owner "Constant Contact, Inc."
    source unverified
    domain constantcontact.com
    domain ctctcdn.com
    domain ctct.com
    domain rs6.net
    test www.constantcontact.com

application copper-crm 20740 Copper business
    owner "Copper CRM, Inc."
    source unverified
    domain copper.com
    domain prosperworks.com
    test www.copper.com

application cornerstone 20741 Cornerstone business
    owner "Cornerstone OnDemand, Inc."
    source unverified
    domain cornerstoneondemand.com
    domain csod.com
    domain sabacloud.com
    test www.cornerstoneondemand.com

application coupa 20742 Coupa business
    owner "Coupa Software Inc."
    source unverified
    domain coupa.com
    domain coupahost.com
    test www.coupa.com

application culture-amp 20743 Culture-Amp business
    owner "Culture Amp Pty Ltd"
    source unverified
    domain cultureamp.com
    test www.cultureamp.com

application cvent 20744 Cvent business
    owner "Cvent, Inc."
    source unverified
    domain cvent.com
    domain cvent.me
    domain cvent-assets.com
    test www.cvent.com

application databricks 20745 Databricks business
    owner "Databricks, Inc."
    source list v2fly/domain-list-community@0bed4bfc96fb5dd462621aa2506369ddaa6b4fed data/azure
    source unverified
    domain azuredatabricks.net
    domain databricks.com
    domain databricksapps.com
    test accounts.cloud.databricks.com

application datev 20746 DATEV business
    owner "DATEV eG"
    source unverified
    domain datev.de
    domain datev.com
    domain datev.cloud
    test www.datev.de

application dayforce 20747 Dayforce business
    owner "Dayforce, Inc."
    source unverified
    domain dayforce.com
    domain ceridian.com
    domain dayforcehcm.com
    test www.dayforce.com

application deel 20748 Deel business
    owner "Deel, Inc."
    source unverified
    domain deel.com
    domain letsdeel.com
    test www.deel.com

application docuware 20749 DocuWare business
    owner "DocuWare GmbH"
    source unverified
    domain docuware.com
    domain docuware.cloud
    test www.docuware.com

application domo 20750 Domo business
    owner "Domo, Inc."
    source unverified
    domain domo.com
    test www.domo.com

application drift 20751 Drift business
    owner "Salesloft, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain drift.com
    domain driftt.com
    test www.drift.com

application dun-bradstreet 20752 Dun-Bradstreet business
    owner "Dun & Bradstreet, Inc."
    source unverified
    domain dnb.com
    domain dandb.com
    domain dnbi.com
    test www.dnb.com

application dynamics-365 20753 Dynamics-365 business
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source unverified
    domain dynamics.com
    domain dynamics.cn
    domain dynamics.microsoft.com
    domain dynamics365.microsoft.com
    test example.crm.dynamics.com

application epicor 20754 Epicor business
    owner "Epicor Software Corporation"
    source unverified
    domain epicor.com
    domain epicorsaas.com
    test www.epicor.com

application exact 20755 Exact business
    owner "Exact Group B.V."
    source unverified
    domain exact.com
    domain exactonline.nl
    domain exactonline.be
    domain exactonline.de
    domain exactonline.com
    domain exactonline.co.uk
    domain exactonline.fr
    test www.exact.com

application expensify 20756 Expensify business
    owner "Expensify, Inc."
    source unverified
    domain expensify.com
    domain expensify.cash
    test www.expensify.com

application factorial 20757 Factorial business
    owner "Everyday Software, S.L."
    source unverified
    domain factorialhr.com
    domain factorial.co
    test www.factorialhr.com

application fortnox 20758 Fortnox business
    owner "Fortnox AB"
    source unverified
    domain fortnox.se
    test www.fortnox.se

application freshbooks 20759 FreshBooks business
    owner "2ndSite Inc."
    source unverified
    domain freshbooks.com
    test www.freshbooks.com

application freshworks 20760 Freshworks business
    owner "Freshworks Inc."
    source unverified
    domain freshworks.com
    domain freshdesk.com
    domain freshservice.com
    domain freshchat.com
    domain freshsales.io
    domain freshcaller.com
    domain freshmarketer.com
    domain freshteam.com
    domain freshworksapi.com
    domain freshcloud.io
    domain freshping.io
    domain myfreshworks.com
    test www.freshworks.com

application g2 20761 G2 business
    owner "G2.com, Inc."
    source unverified
    domain g2.com
    test www.g2.com

application gartner 20762 Gartner business
    owner "Gartner, Inc."
    source unverified
    domain gartner.com
    domain capterra.com
    domain getapp.com
    domain softwareadvice.com
    test www.gartner.com

application getresponse 20763 GetResponse business
    owner "GetResponse S.A."
    source unverified
    domain getresponse.com
    domain gr-cdn.com
    domain getresponse.pl
    test www.getresponse.com

application gong 20764 Gong business
    owner "Gong.io Inc."
    source unverified
    domain gong.io
    test www.gong.io

application guidewire 20765 Guidewire business
    owner "Guidewire Software, Inc."
    source unverified
    domain guidewire.com
    test www.guidewire.com

application gusto 20766 Gusto business
    owner "Gusto, Inc."
    source unverified
    domain gusto.com
    domain zenpayroll.com
    test www.gusto.com

application help-scout 20767 Help-Scout business
    owner "Help Scout PBC"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain helpscout.net
    domain helpscout.com
    domain helpscoutdocs.com
    test beacon-v2.helpscout.net

application hibob 20768 HiBob business
    owner "Hi Bob Ltd."
    source unverified
    domain hibob.com
    domain hibob.io
    test www.hibob.com

application hootsuite 20769 Hootsuite business
    owner "Hootsuite Inc."
    source unverified
    domain hootsuite.com
    domain ow.ly
    domain hootsuitemedia.com
    test www.hootsuite.com

application hubspot 20770 HubSpot business
    owner "HubSpot, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain hubspot.com
    domain hubspot.net
    domain hs-scripts.com
    domain hs-analytics.net
    domain hscollectedforms.net
    domain hscta.net
    domain hsforms.net
    domain hsleadflows.net
    domain hsstatic.net
    domain leadin.com
    domain hubapi.com
    domain hsforms.com
    domain hs-banner.com
    domain hsappstatic.net
    domain hs-sites.com
    domain hubspotusercontent.com
    domain hubspotusercontent00.net
    domain hubspotusercontent10.net
    domain hubspotusercontent20.net
    domain hubspotusercontent30.net
    domain hubspotusercontent40.net
    domain hubspotemail.net
    domain hubspotlinks.com
    domain hubspotfeedback.com
    domain usemessages.com
    domain hsadspixel.net
    domain hubspotvideo.com
    domain hubspot.de
    domain hs-data.com
    domain clearbit.com
    test app.hubspot.com
    test js.hs-scripts.com

application hyland 20771 Hyland business
    owner "Hyland Software, Inc."
    source unverified
    domain hyland.com
    domain onbase.com
    domain alfresco.com
    domain hylandcloud.com
    test www.hyland.com

application infor 20772 Infor business
    owner "Infor (US), LLC"
    source unverified
    domain infor.com
    domain inforcloudsuite.com
    test www.infor.com

application intercom 20773 Intercom business
    owner "Intercom, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain intercom.io
    domain intercomcdn.com
    domain intercom.com
    domain intercom-mail.com
    domain intercomusercontent.com
    domain intercomassets.com
    domain intercom-attachments-1.com
    domain intercom-attachments-7.com
    domain intercom.help
    domain intercomcdn.eu
    domain fin.ai
    test widget.intercom.io

application intuit-quickbooks 20774 QuickBooks business
    owner "Intuit Inc."
    source unverified
    domain qbo.intuit.com
    domain quickbooks.intuit.com
    domain qbcontent.com
    test qbo.intuit.com

application kit 20775 ConvertKit business
    owner "Kit LLC"
    source unverified
    domain convertkit.com
    domain kit.com
    domain convertkit-mail.com
    domain convertkit-mail2.com
    test www.convertkit.com

application klaviyo 20776 Klaviyo business
    owner "Klaviyo, Inc."
    source unverified
    domain klaviyo.com
    domain klaviyomail.com
    test www.klaviyo.com

application lattice 20777 Lattice business
    owner "Degree, Inc."
    source unverified
    domain lattice.com
    domain latticehq.com
    test www.lattice.com

application lexisnexis 20778 LexisNexis business
    owner "RELX"
    source unverified
    domain lexisnexis.com
    domain lexis.com
    domain lexisnexis.co.uk
    domain lexisnexis.de
    test www.lexisnexis.com

application lexware 20779 Lexware business
    owner "Haufe-Lexware GmbH"
    source unverified
    domain lexoffice.de
    domain lexware.de
    domain lexoffice.com
    test www.lexoffice.de

application livechat 20780 LiveChat business
    owner "Text, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain livechat.com
    domain livechatinc.com
    domain livechat-static.com
    domain text.com
    domain chatbot.com
    domain helpdesk.com
    test cdn.livechatinc.com

application liveperson 20781 LivePerson business
    owner "LivePerson, Inc."
    source unverified
    domain liveperson.com
    domain liveperson.net
    domain lpsnmedia.net
    test www.liveperson.com

application mailchimp 20782 Mailchimp business
    owner "Intuit Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain mailchimp.com
    domain chimpstatic.com
    domain list-manage.com
    domain mandrillapp.com
    domain mcusercontent.com
    domain mailchimpapp.net
    domain mailchi.mp
    domain eepurl.com
    domain list-manage1.com
    domain rsgsv.net
    domain mcsv.net
    domain mcdlv.net
    test us1.list-manage.com

application mailerlite 20783 MailerLite business
    owner "MailerLite Limited"
    source unverified
    domain mailerlite.com
    domain mlcdn.com
    domain mailerlite.io
    domain mailersend.net
    domain mailersend.com
    test www.mailerlite.com

application marketo 20784 Marketo business
    owner "Adobe Inc."
    source list v2fly/domain-list-community@093d60289ed893ecadbd43f6014b6c7a981bc204 data/adobe
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain marketo.com
    domain marketo.net
    domain mktoresp.com
    domain mktorest.com
    domain mktdns.com
    domain mktroute.com
    domain marketodesigner.com
    domain marketolive.com
    domain mktoweb.com
    domain mktossl.com
    test app-ab01.marketo.com
    test munchkin.marketo.net

application medallia 20785 Medallia business
    owner "Medallia, Inc."
    source unverified
    domain medallia.com
    domain medallia.eu
    domain kampyle.com
    domain medallia.ca
    test www.medallia.com

application moz 20786 Moz business
    owner "Moz, Inc."
    source unverified
    domain moz.com
    test www.moz.com

application netsuite 20787 NetSuite business
    owner "Oracle Corporation"
    source unverified
    domain netsuite.com
    test www.netsuite.com

application nice-cxone 20788 NICE-CXone business
    owner "NICE Ltd."
    source unverified
    domain nice.com
    domain nicecxone.com
    domain nice-incontact.com
    domain incontact.com
    domain niceincontact.com
    test www.nice.com

application odoo 20789 Odoo business
    owner "Odoo S.A."
    source unverified
    domain odoo.com
    domain odoo.sh
    test www.odoo.com

application olark 20790 Olark business
    owner "Habla, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain olark.com
    test www.olark.com

application opentext 20791 OpenText business
    owner "Open Text Corporation"
    source unverified
    domain opentext.com
    domain opentext.cloud
    domain microfocus.com
    test www.opentext.com

application oracle 20792 Oracle business
    owner "Oracle Corporation"
    source list v2fly/domain-list-community@0c1e9eff4cbaa727d2e2bdaab3192f6bc14e14e0 data/oracle
    source unverified
    domain oracle.com
    domain oracle
    domain oracleimg.com
    domain sun.com
    domain oraclefoundation.org
    domain bronto.com
    domain java.com
    domain java.net
    domain oracle.co.jp
    domain oracle.co.uk
    domain eloqua.com
    domain en25.com
    domain responsys.com
    domain responsys.net
    domain rightnow.com
    domain custhelp.com
    test www.oracle.com

application outreach 20793 Outreach business
    owner "Outreach Corporation"
    source unverified
    domain outreach.io
    test www.outreach.io

application paychex 20794 Paychex business
    owner "Paychex, Inc."
    source unverified
    domain paychex.com
    domain paychexflex.com
    test www.paychex.com

application paycom 20795 Paycom business
    owner "Paycom Payroll, LLC"
    source unverified
    domain paycom.com
    domain paycomonline.net
    domain paycomonline.com
    test www.paycom.com

application paycor 20796 Paycor business
    owner "Paycor, Inc."
    source unverified
    domain paycor.com
    test www.paycor.com

application paylocity 20797 Paylocity business
    owner "Paylocity"
    source unverified
    domain paylocity.com
    test www.paylocity.com

application pegasystems 20798 Pega business
    owner "Pegasystems Inc."
    source unverified
    domain pega.com
    domain pegacloud.net
    domain pegacloud.com
    test www.pega.com

application pennylane 20799 Pennylane business
    owner "Pennylane SAS"
    source unverified
    domain pennylane.com
    domain pennylane.tech
    test www.pennylane.com

application personio 20800 Personio business
    owner "Personio SE & Co. KG"
    source unverified
    domain personio.de
    domain personio.com
    domain personio.es
    test www.personio.de

application pipedrive 20801 Pipedrive business
    owner "Pipedrive OU"
    source unverified
    domain pipedrive.com
    domain pipedriveassets.com
    test www.pipedrive.com

application pleo 20802 Pleo business
    owner "Pleo Technologies A/S"
    source unverified
    domain pleo.io
    test www.pleo.io

application qlik 20803 Qlik business
    owner "QlikTech International AB"
    source unverified
    domain qlik.com
    domain qlikcloud.com
    domain qlikview.com
    domain talend.com
    test www.qlik.com

application qualtrics 20804 Qualtrics business
    owner "Qualtrics, LLC"
    source unverified
    domain qualtrics.com
    test www.qualtrics.com

application ramp 20805 Ramp business
    owner "Ramp Business Corporation"
    source unverified
    domain ramp.com
    test www.ramp.com

application rippling 20806 Rippling business
    owner "People Center, Inc."
    source unverified
    domain rippling.com
    domain ripplingcdn.com
    test www.rippling.com

application sage 20807 Sage business
    owner "The Sage Group plc"
    source unverified
    domain sage.com
    domain sageone.com
    domain sagehr.com
    domain sage.co.uk
    domain sage.fr
    domain sage.de
    domain intacct.com
    domain sagebankfeeds.com
    test www.sage.com

application salesforce 20128 Salesforce business
    owner "Salesforce, Inc."
    source list v2fly/domain-list-community@1de40a2901a9338415d0ad1a530ded94b68d7679 data/salesforce
    source unverified
    domain salesforce.com
    domain force.com
    domain salesforceliveagent.com
    domain salesforce.org
    domain salesforceiq.com
    domain sfdcstatic.com
    domain documentforce.com
    domain appexchange.com
    domain chatter.com
    domain exacttarget.com
    domain salesforcemarketingcloud.com
    domain marketingcloud.com
    domain pardot.com
    domain desk.com
    domain demandware.com
    domain cloudcraze.com
    domain data.com
    domain site.com
    domain govforce.com
    domain visualforce.com
    domain lightning.com
    domain salesforce-experience.com
    domain salesforce-sites.com
    domain salesforce-setup.com
    domain salesforce-scrt.com
    domain sfdcopens.com
    domain trailhead.com
    domain exct.net
    domain demandware.net
    domain cquotient.com
    domain pardot.net
    test login.salesforce.com
    test example.my.salesforce.com

application salesloft 20808 Salesloft business
    owner "Salesloft, Inc."
    source unverified
    domain salesloft.com
    test www.salesloft.com

application sap 20129 SAP business
    owner "SAP SE"
    source unverified
    domain sap.com
    domain sap.de
    domain sap
    domain sapcdn.io
    domain ondemand.com
    domain sapsf.com
    domain sapsf.eu
    domain sapsf.cn
    domain successfactors.com
    domain successfactors.eu
    domain successfactors.cn
    domain sapbydesign.com
    domain sapjam.com
    domain sapnetworkweaver.com
    test www.sap.com
    test example.ondemand.com

application sap-ariba 20809 SAP-Ariba business
    owner "SAP SE"
    source unverified
    domain ariba.com
    test www.ariba.com

application semrush 20810 Semrush business
    owner "Semrush Inc."
    source unverified
    domain semrush.com
    test www.semrush.com

application servicenow 20811 ServiceNow business
    owner "ServiceNow, Inc."
    source unverified
    domain servicenow.com
    domain service-now.com
    domain servicenowservices.com
    test example.service-now.com

application sevdesk 20812 sevdesk business
    owner "sevDesk GmbH"
    source unverified
    domain sevdesk.de
    domain sevdesk.com
    domain sevdesk.at
    test www.sevdesk.de

application snowflake 20813 Snowflake business
    owner "Snowflake Inc."
    source unverified
    domain snowflake.com
    domain snowflakecomputing.com
    domain snowflake.app
    test example.snowflakecomputing.com

application spendesk 20814 Spendesk business
    owner "Spendesk SAS"
    source unverified
    domain spendesk.com
    test www.spendesk.com

application sprinklr 20815 Sprinklr business
    owner "Sprinklr, Inc."
    source unverified
    domain sprinklr.com
    test www.sprinklr.com

application sprout-social 20816 Sprout-Social business
    owner "Sprout Social, Inc."
    source unverified
    domain sproutsocial.com
    domain sproutsocial.net
    test www.sproutsocial.com

application sugarcrm 20817 SugarCRM business
    owner "SugarCRM Inc."
    source unverified
    domain sugarcrm.com
    test www.sugarcrm.com

application tableau 20818 Tableau business
    owner "Salesforce, Inc."
    source unverified
    domain tableau.com
    domain tableausoftware.com
    domain tableauusercontent.com
    test www.tableau.com

application thomson-reuters 20819 Thomson-Reuters business
    owner "Thomson Reuters"
    source unverified
    domain thomsonreuters.com
    domain westlaw.com
    domain practicallaw.com
    test www.thomsonreuters.com

application tidio 20820 Tidio business
    owner "Tidio LLC"
    source unverified
    domain tidio.com
    domain tidio.co
    domain tidiochat.com
    test www.tidio.com

application trustpilot 20821 Trustpilot business
    owner "Trustpilot A/S"
    source unverified
    domain trustpilot.com
    domain trustpilot.de
    domain trustpilot.net
    test www.trustpilot.com

application uipath 20822 UiPath business
    owner "UiPath, Inc."
    source unverified
    domain uipath.com
    test www.uipath.com

application ukg 20823 UKG business
    owner "UKG Inc."
    source unverified
    domain ukg.com
    domain ultipro.com
    domain ultimatesoftware.com
    domain kronos.com
    domain kronos.net
    domain mykronos.com
    test www.ukg.com

application veeva 20824 Veeva business
    owner "Veeva Systems Inc."
    source unverified
    domain veeva.com
    domain veevavault.com
    test www.veeva.com

application visma 20825 Visma business
    owner "Visma AS"
    source unverified
    domain visma.com
    domain visma.net
    domain visma.no
    domain visma.se
    domain vismaonline.com
    domain visma.dk
    domain visma.fi
    domain visma.nl
    test www.visma.com

application wave-accounting 20826 Wave business
    owner "Wave Financial Inc."
    source unverified
    domain waveapps.com
    test www.waveapps.com

application workday 20827 Workday business
    owner "Workday, Inc."
    source unverified
    domain workday.com
    domain myworkday.com
    domain myworkdayjobs.com
    domain workdaysuv.com
    domain myworkdaycdn.com
    domain workday.net
    domain adaptiveplanning.com
    domain peakon.com
    test www.workday.com

application xero 20828 Xero business
    owner "Xero Limited"
    source unverified
    domain xero.com
    domain xero-static.com
    test www.xero.com

application yext 20829 Yext business
    owner "Yext, Inc."
    source unverified
    domain yext.com
    domain yextpages.net
    domain yext-pixel.com
    test www.yext.com

application zendesk 20132 Zendesk business
    owner "Zendesk, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain zendesk.com
    domain zdassets.com
    domain zopim.com
    domain zendesk.de
    domain zdusercontent.com
    domain zopim.io
    domain zndsk.com
    domain zendesk-staging.com
    test example.zendesk.com

application zoominfo 20830 ZoomInfo business
    owner "ZoomInfo Technologies LLC"
    source unverified
    domain zoominfo.com
    domain zi-scripts.com
    domain discoverorg.com
    test www.zoominfo.com
