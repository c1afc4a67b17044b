# Governments: portals of states, their suffixes, tax, identity, international bodies.
# SPDX-License-Identifier: MIT

application albania-government 22848 Albania-Government government
    owner "Government of Albania"
    source unverified
    domain gov.al
    domain e-albania.al
    test e-albania.al

application algeria-government 22849 Algeria-Government government
    owner "Government of Algeria"
    source unverified
    domain gov.dz
    test www.interieur.gov.dz

application angola-government 22850 Angola-Government government
    owner "Government of Angola"
    source unverified
    domain gov.ao
    test www.governo.gov.ao

application argentina-government 22851 Argentina-Government government
    owner "Government of Argentina"
    source unverified
    domain gob.ar
    domain gov.ar
    test www.argentina.gob.ar

application armenia-government 22852 Armenia-Government government
    owner "Government of Armenia"
    source unverified
    domain gov.am
    domain e-gov.am
    test www.gov.am

application australia-government 22853 Australia-Government government
    owner "Government of Australia"
    source unverified
    domain gov.au
    test my.gov.au
    test www.ato.gov.au

application austria-government 22854 Austria-Government government
    owner "Government of Austria"
    source unverified
    domain gv.at
    test www.oesterreich.gv.at
    test finanzonline.bmf.gv.at

application azerbaijan-government 22855 Azerbaijan-Government government
    owner "Government of Azerbaijan"
    source unverified
    domain gov.az
    domain e-gov.az
    domain mygov.az
    test my.gov.az

application bahrain-government 22856 Bahrain-Government government
    owner "Government of Bahrain"
    source unverified
    domain bahrain.bh
    domain gov.bh
    test services.bahrain.bh

application bangladesh-government 22857 Bangladesh-Government government
    owner "Government of Bangladesh"
    source unverified
    domain gov.bd
    test bangladesh.gov.bd

application belarus-government 22858 Belarus-Government government
    owner "Government of Belarus"
    source unverified
    domain gov.by
    test portal.gov.by

application belgium-government 22859 Belgium-Government government
    owner "Government of Belgium"
    source unverified
    domain fgov.be
    domain belgium.be
    domain vlaanderen.be
    domain wallonie.be
    domain socialsecurity.be
    domain myminfin.be
    domain bosa.be
    test www.belgium.be
    test eservices.minfin.fgov.be

application bolivia-government 22860 Bolivia-Government government
    owner "Government of Bolivia"
    source unverified
    domain gob.bo
    test www.gob.bo

application bosnia-government 22861 Bosnia-and-Herzegovina-Government government
    owner "Government of Bosnia and Herzegovina"
    source unverified
    domain gov.ba
    test www.vijeceministara.gov.ba

application brazil-government 22862 Brazil-Government government
    owner "Government of Brazil"
    source unverified
    domain gov.br
    domain jus.br
    domain leg.br
    domain mil.br
    test www.gov.br
    test sso.acesso.gov.br
    test www.camara.leg.br
    test-not www.caixa.gov.br

application bulgaria-government 22863 Bulgaria-Government government
    owner "Government of Bulgaria"
    source unverified
    domain government.bg
    domain egov.bg
    domain nra.bg
    domain parliament.bg
    domain mvr.bg
    test www.government.bg

application cambodia-government 22864 Cambodia-Government government
    owner "Government of Cambodia"
    source unverified
    domain gov.kh
    test www.mfaic.gov.kh

application canada-government 22865 Canada-Government government
    owner "Government of Canada"
    source unverified
    domain gc.ca
    domain canada.ca
    domain forces.ca
    domain ontario.ca
    domain quebec.ca
    domain gov.bc.ca
    domain alberta.ca
    domain gov.on.ca
    domain gouv.qc.ca
    domain gov.sk.ca
    domain gov.mb.ca
    domain novascotia.ca
    domain gov.nl.ca
    domain parl.ca
    test www.canada.ca
    test www.tbs-sct.gc.ca
    test-not weather.gc.ca

application chile-government 22866 Chile-Government government
    owner "Government of Chile"
    source unverified
    domain gob.cl
    domain gov.cl
    domain sii.cl
    domain chileatiende.cl
    domain registrocivil.cl
    test www.gob.cl
    test www.sii.cl

application china-government 22867 China-Government government
    owner "Government of China"
    source unverified
    domain gov.cn
    domain mil.cn
    test www.gov.cn
    test www.beijing.gov.cn
    test-not www.cma.gov.cn

application colombia-government 22868 Colombia-Government government
    owner "Government of Colombia"
    source unverified
    domain gov.co
    domain mil.co
    test www.gov.co
    test www.dian.gov.co

application costa-rica-government 22869 Costa-Rica-Government government
    owner "Government of Costa Rica"
    source unverified
    domain go.cr
    test www.presidencia.go.cr

application cote-divoire-government 22870 Ivory-Coast-Government government
    owner "Government of Cote d'Ivoire"
    source unverified
    domain gouv.ci
    test www.gouv.ci

application council-of-europe 22871 Council-of-Europe government
    owner "Council of Europe"
    source unverified
    domain coe.int
    test www.coe.int

application croatia-government 22872 Croatia-Government government
    owner "Government of Croatia"
    source unverified
    domain gov.hr
    domain hzzo.hr
    domain porezna-uprava.hr
    test gov.hr

application cuba-government 22873 Cuba-Government government
    owner "Government of Cuba"
    source unverified
    domain gob.cu
    test www.presidencia.gob.cu

application cyprus-government 22874 Cyprus-Government government
    owner "Government of Cyprus"
    source unverified
    domain gov.cy
    test www.gov.cy

application czechia-government 22875 Czechia-Government government
    owner "Government of Czechia"
    source unverified
    domain gov.cz
    domain vlada.cz
    domain mojedatovaschranka.cz
    domain mvcr.cz
    domain mfcr.cz
    domain financnisprava.cz
    domain cssz.cz
    domain czso.cz
    domain psp.cz
    domain policie.cz
    domain identitaobcana.cz
    domain justice.cz
    test portal.gov.cz
    test www.mojedatovaschranka.cz

application denmark-government 22876 Denmark-Government government
    owner "Government of Denmark"
    source unverified
    domain borger.dk
    domain mitid.dk
    domain nemlog-in.dk
    domain skat.dk
    domain digst.dk
    domain virk.dk
    domain sundhed.dk
    domain digitalpost.dk
    domain skm.dk
    domain ft.dk
    domain politi.dk
    domain retsinformation.dk
    test www.borger.dk
    test www.mitid.dk

application dominican-republic-government 22877 Dominican-Republic-Government government
    owner "Government of the Dominican Republic"
    source unverified
    domain gob.do
    domain gov.do
    domain mil.do
    test www.gob.do

application e-boks 22878 e-Boks government
    owner "e-Boks A/S"
    source unverified
    domain e-boks.dk
    domain e-boks.com
    test www.e-boks.dk

application ecuador-government 22879 Ecuador-Government government
    owner "Government of Ecuador"
    source unverified
    domain gob.ec
    test www.gob.ec

application egypt-government 22880 Egypt-Government government
    owner "Government of Egypt"
    source unverified
    domain gov.eg
    test digital.gov.eg

application el-salvador-government 22881 El-Salvador-Government government
    owner "Government of El Salvador"
    source unverified
    domain gob.sv
    test www.presidencia.gob.sv

application estonia-government 22882 Estonia-Government government
    owner "Government of Estonia"
    source unverified
    domain eesti.ee
    domain emta.ee
    domain riik.ee
    domain id.ee
    domain ria.ee
    domain valitsus.ee
    domain e-resident.gov.ee
    domain riigikogu.ee
    domain politsei.ee
    domain riigiteataja.ee
    test www.eesti.ee
    test tara.ria.ee

application ethiopia-government 22883 Ethiopia-Government government
    owner "Government of Ethiopia"
    source unverified
    domain gov.et
    test www.mint.gov.et

application european-union 22884 European-Union government
    owner "European Union"
    source unverified
    domain europa.eu
    test ec.europa.eu
    test eur-lex.europa.eu
    test www.europarl.europa.eu
    test-not eures.europa.eu

application finland-government 22885 Finland-Government government
    owner "Government of Finland"
    source unverified
    domain suomi.fi
    domain vero.fi
    domain valtioneuvosto.fi
    domain kela.fi
    domain kanta.fi
    domain dvv.fi
    domain poliisi.fi
    domain eduskunta.fi
    domain traficom.fi
    domain finlex.fi
    domain te-palvelut.fi
    test www.suomi.fi
    test tunnistautuminen.suomi.fi

application france-government 22886 France-Government government
    owner "Government of France"
    source unverified
    domain gouv.fr
    domain service-public.fr
    domain assemblee-nationale.fr
    domain senat.fr
    domain urssaf.fr
    domain caf.fr
    domain elysee.fr
    domain info-retraite.fr
    domain msa.fr
    domain lassuranceretraite.fr
    test www.impots.gouv.fr
    test www.service-public.fr
    test app.franceconnect.gouv.fr
    test-not www.geoportail.gouv.fr

application georgia-government 22887 Georgia-Government government
    owner "Government of Georgia"
    source unverified
    domain gov.ge
    test www.my.gov.ge

application germany-government 22888 Germany-Government government
    owner "Government of Germany"
    source unverified
    domain bund.de
    domain bundesregierung.de
    domain bundestag.de
    domain elster.de
    domain bundesfinanzministerium.de
    domain bayern.de
    domain nrw.de
    domain sachsen.de
    domain hessen.de
    domain baden-wuerttemberg.de
    domain niedersachsen.de
    domain rlp.de
    domain brandenburg.de
    domain thueringen.de
    domain sachsen-anhalt.de
    domain schleswig-holstein.de
    domain bundeswehr.de
    domain bundespolizei.de
    domain deutsche-rentenversicherung.de
    domain bundesanzeiger.de
    domain zoll.de
    domain destatis.de
    domain auswaertiges-amt.de
    domain govdata.de
    domain bundid.de
    domain bamf.de
    domain kba.de
    domain bafin.de
    domain bundesbank.de
    domain bzst.de
    domain fitko.de
    test www.elster.de
    test www.bundesregierung.de
    test id.bund.de

application ghana-government 22889 Ghana-Government government
    owner "Government of Ghana"
    source unverified
    domain gov.gh
    test www.ghana.gov.gh

application greece-government 22890 Greece-Government government
    owner "Government of Greece"
    source unverified
    domain gov.gr
    domain aade.gr
    domain gsis.gr
    test www.gov.gr
    test www.aade.gr

application guatemala-government 22891 Guatemala-Government government
    owner "Government of Guatemala"
    source unverified
    domain gob.gt
    domain mil.gt
    test portal.sat.gob.gt

application honduras-government 22892 Honduras-Government government
    owner "Government of Honduras"
    source unverified
    domain gob.hn
    test www.sar.gob.hn

application hong-kong-government 22893 Hong-Kong-Government government
    owner "Government of Hong Kong"
    source unverified
    domain gov.hk
    test www.gov.hk
    test-not www.hko.gov.hk

application hungary-government 22894 Hungary-Government government
    owner "Government of Hungary"
    source unverified
    domain gov.hu
    domain magyarorszag.hu
    domain kormany.hu
    domain parlament.hu
    domain police.hu
    domain ksh.hu
    test ugyfelkapu.gov.hu
    test magyarorszag.hu

application iceland-government 22895 Iceland-Government government
    owner "Government of Iceland"
    source unverified
    domain island.is
    domain stjornarradid.is
    domain rsk.is
    domain skatturinn.is
    domain althingi.is
    domain government.is
    test island.is

application id-me 22896 ID-me government
    owner "ID.me, Inc."
    source unverified
    domain id.me
    test api.id.me

application india-government 22897 India-Government government
    owner "Government of India"
    source unverified
    domain gov.in
    domain nic.in
    domain mil.in
    test www.india.gov.in
    test uidai.gov.in
    test www.digilocker.gov.in
    test-not www.imd.gov.in

application indonesia-government 22898 Indonesia-Government government
    owner "Government of Indonesia"
    source unverified
    domain go.id
    domain mil.id
    test www.indonesia.go.id
    test www.pajak.go.id

application interpol 22899 INTERPOL government
    owner "INTERPOL"
    source unverified
    domain interpol.int
    test www.interpol.int

application iran-government 22900 Iran-Government government
    owner "Government of Iran"
    source unverified
    domain gov.ir
    test my.gov.ir

application iraq-government 22901 Iraq-Government government
    owner "Government of Iraq"
    source unverified
    domain gov.iq
    test ur.gov.iq

application ireland-government 22902 Ireland-Government government
    owner "Government of Ireland"
    source unverified
    domain gov.ie
    domain revenue.ie
    domain citizensinformation.ie
    domain mygovid.ie
    domain oireachtas.ie
    domain garda.ie
    domain hse.ie
    domain cso.ie
    domain courts.ie
    test www.gov.ie
    test www.revenue.ie

application israel-government 22903 Israel-Government government
    owner "Government of Israel"
    source unverified
    domain gov.il
    domain muni.il
    domain idf.il
    test www.gov.il

application italy-government 22904 Italy-Government government
    owner "Government of Italy"
    source unverified
    domain gov.it
    domain pagopa.it
    domain ioapp.it
    domain interno.it
    domain giustizia.it
    domain esteri.it
    domain camera.it
    domain senato.it
    domain inps.it
    test www.governo.gov.it
    test www.inps.it
    test api.io.pagopa.it

application itsme 22905 itsme government
    owner "Belgian Mobile ID"
    source unverified
    domain itsme-id.com
    domain itsme.be
    test www.itsme-id.com

application japan-government 22906 Japan-Government government
    owner "Government of Japan"
    source unverified
    domain go.jp
    domain lg.jp
    test www.e-gov.go.jp
    test www.nta.go.jp
    test www.metro.tokyo.lg.jp
    test-not www.jma.go.jp

application jordan-government 22907 Jordan-Government government
    owner "Government of Jordan"
    source unverified
    domain gov.jo
    test portal.jordan.gov.jo

application kazakhstan-government 22908 Kazakhstan-Government government
    owner "Government of Kazakhstan"
    source unverified
    domain gov.kz
    domain egov.kz
    test egov.kz

application kenya-government 22909 Kenya-Government government
    owner "Government of Kenya"
    source unverified
    domain go.ke
    test www.ecitizen.go.ke

application kivra 22910 Kivra government
    owner "Kivra AB"
    source unverified
    domain kivra.com
    domain kivra.se
    test www.kivra.com

application korea-government 22911 Korea-Government government
    owner "Government of South Korea"
    source unverified
    domain go.kr
    domain mil.kr
    domain korea.kr
    domain gov.kr
    test www.gov.kr
    test www.hometax.go.kr
    test-not www.kma.go.kr

application kuwait-government 22912 Kuwait-Government government
    owner "Government of Kuwait"
    source unverified
    domain gov.kw
    test e.gov.kw

application latvia-government 22913 Latvia-Government government
    owner "Government of Latvia"
    source unverified
    domain gov.lv
    domain latvija.lv
    domain eparaksts.lv
    domain saeima.lv
    test latvija.gov.lv

application lebanon-government 22914 Lebanon-Government government
    owner "Government of Lebanon"
    source unverified
    domain gov.lb
    test www.finance.gov.lb

application lithuania-government 22915 Lithuania-Government government
    owner "Government of Lithuania"
    source unverified
    domain lrv.lt
    domain epaslaugos.lt
    domain vmi.lt
    domain sodra.lt
    domain lrs.lt
    domain registrucentras.lt
    domain epaslaugos.gov.lt
    test www.epaslaugos.lt

application luxembourg-government 22916 Luxembourg-Government government
    owner "Government of Luxembourg"
    source unverified
    domain public.lu
    domain etat.lu
    domain guichet.lu
    domain gouvernement.lu
    test www.guichet.lu
    test guichet.public.lu

application luxtrust 22917 LuxTrust government
    owner "LuxTrust S.A."
    source unverified
    domain luxtrust.lu
    domain luxtrust.com
    test www.luxtrust.lu

application malaysia-government 22918 Malaysia-Government government
    owner "Government of Malaysia"
    source unverified
    domain gov.my
    domain mil.my
    test www.malaysia.gov.my

application malta-government 22919 Malta-Government government
    owner "Government of Malta"
    source unverified
    domain gov.mt
    test www.gov.mt

application mexico-government 22920 Mexico-Government government
    owner "Government of Mexico"
    source unverified
    domain gob.mx
    test www.gob.mx
    test www.sat.gob.mx

application moldova-government 22921 Moldova-Government government
    owner "Government of Moldova"
    source unverified
    domain gov.md
    test servicii.gov.md

application mongolia-government 22922 Mongolia-Government government
    owner "Government of Mongolia"
    source unverified
    domain gov.mn
    domain e-mongolia.mn
    test e-mongolia.mn

application montenegro-government 22923 Montenegro-Government government
    owner "Government of Montenegro"
    source unverified
    domain gov.me
    test www.gov.me

application morocco-government 22924 Morocco-Government government
    owner "Government of Morocco"
    source unverified
    domain gov.ma
    test www.tax.gov.ma

application myanmar-government 22925 Myanmar-Government government
    owner "Government of Myanmar"
    source unverified
    domain gov.mm
    test www.moi.gov.mm

application nato 22926 NATO government
    owner "North Atlantic Treaty Organization"
    source unverified
    domain nato.int
    test www.nato.int

application nepal-government 22927 Nepal-Government government
    owner "Government of Nepal"
    source unverified
    domain gov.np
    test nepal.gov.np

application netherlands-government 22928 Netherlands-Government government
    owner "Government of the Netherlands"
    source unverified
    domain overheid.nl
    domain rijksoverheid.nl
    domain digid.nl
    domain belastingdienst.nl
    domain government.nl
    domain mijnoverheid.nl
    domain kvk.nl
    domain rdw.nl
    domain uwv.nl
    domain svb.nl
    domain cbs.nl
    domain politie.nl
    domain rivm.nl
    domain rijkswaterstaat.nl
    domain duo.nl
    domain amsterdam.nl
    domain rotterdam.nl
    domain logius.nl
    domain tweedekamer.nl
    domain eherkenning.nl
    domain rechtspraak.nl
    test www.digid.nl
    test mijn.overheid.nl
    test mijn.belastingdienst.nl

application new-zealand-government 22929 New-Zealand-Government government
    owner "Government of New Zealand"
    source unverified
    domain govt.nz
    domain mil.nz
    domain parliament.nz
    test www.govt.nz
    test www.ird.govt.nz

application nigeria-government 22930 Nigeria-Government government
    owner "Government of Nigeria"
    source unverified
    domain gov.ng
    domain mil.ng
    test nimc.gov.ng

application north-macedonia-government 22931 North-Macedonia-Government government
    owner "Government of North Macedonia"
    source unverified
    domain gov.mk
    test uslugi.gov.mk

application norway-government 22932 Norway-Government government
    owner "Government of Norway"
    source unverified
    domain regjeringen.no
    domain norge.no
    domain altinn.no
    domain skatteetaten.no
    domain nav.no
    domain helsenorge.no
    domain dep.no
    domain kommune.no
    domain digdir.no
    domain idporten.no
    domain udi.no
    domain politiet.no
    domain stortinget.no
    domain brreg.no
    domain ssb.no
    domain mil.no
    domain fhi.no
    domain vegvesen.no
    test www.altinn.no
    test www.skatteetaten.no
    test www.oslo.kommune.no

application oecd 22933 OECD government
    owner "OECD"
    source unverified
    domain oecd.org
    domain oecd-ilibrary.org
    test www.oecd.org

application oman-government 22934 Oman-Government government
    owner "Government of Oman"
    source unverified
    domain gov.om
    domain oman.om
    test www.oman.om

application pakistan-government 22935 Pakistan-Government government
    owner "Government of Pakistan"
    source unverified
    domain gov.pk
    domain mil.pk
    test www.pakistan.gov.pk

application panama-government 22936 Panama-Government government
    owner "Government of Panama"
    source unverified
    domain gob.pa
    test www.panamadigital.gob.pa

application paraguay-government 22937 Paraguay-Government government
    owner "Government of Paraguay"
    source unverified
    domain gov.py
    test www.paraguay.gov.py

application peru-government 22938 Peru-Government government
    owner "Government of Peru"
    source unverified
    domain gob.pe
    domain mil.pe
    test www.gob.pe
    test www.sunat.gob.pe

application philippines-government 22939 Philippines-Government government
    owner "Government of the Philippines"
    source unverified
    domain gov.ph
    domain mil.ph
    test www.gov.ph

application poland-government 22940 Poland-Government government
    owner "Government of Poland"
    source unverified
    domain gov.pl
    domain zus.pl
    domain mil.pl
    domain policja.pl
    domain sejm.pl
    test www.gov.pl
    test login.gov.pl
    test www.zus.pl

application portugal-government 22941 Portugal-Government government
    owner "Government of Portugal"
    source unverified
    domain gov.pt
    domain seg-social.pt
    domain parlamento.pt
    domain dre.pt
    domain cartaodecidadao.pt
    domain min-saude.pt
    test www.portaldasfinancas.gov.pt
    test www.seg-social.pt

application qatar-government 22942 Qatar-Government government
    owner "Government of Qatar"
    source unverified
    domain gov.qa
    test hukoomi.gov.qa

application romania-government 22943 Romania-Government government
    owner "Government of Romania"
    source unverified
    domain gov.ro
    domain anaf.ro
    domain ghiseul.ro
    domain just.ro
    domain cdep.ro
    domain politiaromana.ro
    test www.anaf.ro
    test www.ghiseul.ro

application russia-government 22944 Russia-Government government
    owner "Government of Russia"
    source list v2fly/domain-list-community@086d8388bb40a3948c3af96221f16c816a3c5c96 data/category-gov-ru
    domain gov.ru
    domain government.ru
    domain gosuslugi.ru
    domain gu-st.ru
    domain nalog.ru
    domain cbr.ru
    domain mos.ru
    domain mosreg.ru
    domain emias.info
    # Not in that list.
    domain kremlin.ru
    domain mil.ru
    test www.gosuslugi.ru
    test lkfl2.nalog.ru
    test www.mos.ru

application rwanda-government 22945 Rwanda-Government government
    owner "Government of Rwanda"
    source unverified
    domain gov.rw
    test www.gov.rw

application saudi-arabia-government 22946 Saudi-Arabia-Government government
    owner "Government of Saudi Arabia"
    source unverified
    domain gov.sa
    domain absher.sa
    test www.my.gov.sa
    test www.absher.sa

application senegal-government 22947 Senegal-Government government
    owner "Government of Senegal"
    source unverified
    domain gouv.sn
    test www.gouv.sn

application serbia-government 22948 Serbia-Government government
    owner "Government of Serbia"
    source unverified
    domain gov.rs
    test www.srbija.gov.rs
    test eid.gov.rs

application singapore-government 22949 Singapore-Government government
    owner "Government of Singapore"
    source unverified
    domain gov.sg
    test www.gov.sg
    test www.singpass.gov.sg
    test-not www.weather.gov.sg

application slovakia-government 22950 Slovakia-Government government
    owner "Government of Slovakia"
    source unverified
    domain gov.sk
    domain slovensko.sk
    domain financnasprava.sk
    domain minv.sk
    domain socpoist.sk
    domain nrsr.sk
    domain statistics.sk
    test www.slovensko.sk
    test www.financnasprava.sk

application slovenia-government 22951 Slovenia-Government government
    owner "Government of Slovenia"
    source unverified
    domain gov.si
    domain durs.si
    test www.gov.si
    test edavki.durs.si

application smart-id 22952 Smart-ID government
    owner "SK ID Solutions AS"
    source unverified
    domain smart-id.com
    domain sk.ee
    test rp-api.smart-id.com

application south-africa-government 22953 South-Africa-Government government
    owner "Government of South Africa"
    source unverified
    domain gov.za
    domain mil.za
    domain sarsefiling.co.za
    test www.gov.za

application spain-government 22954 Spain-Government government
    owner "Government of Spain"
    source unverified
    domain gob.es
    domain agenciatributaria.es
    domain seg-social.es
    domain dgt.es
    domain sepe.es
    domain boe.es
    domain gencat.cat
    domain euskadi.eus
    domain juntadeandalucia.es
    domain congreso.es
    domain senado.es
    domain fnmt.es
    domain ine.es
    domain madrid.es
    domain policia.es
    domain guardiacivil.es
    domain xunta.gal
    domain gva.es
    domain castillalamancha.es
    domain jcyl.es
    domain catastro.minhafp.es
    domain mjusticia.es
    domain interior.es
    domain exteriores.es
    domain aeat.es
    domain navarra.es
    domain gobiernodecanarias.org
    domain carm.es
    domain aragon.es
    domain caib.es
    domain asturias.es
    domain cantabria.es
    domain larioja.org
    domain juntaex.es
    domain poderjudicial.es
    test sede.agenciatributaria.gob.es
    test clave.gob.es
    test www.boe.es

application sri-lanka-government 22955 Sri-Lanka-Government government
    owner "Government of Sri Lanka"
    source unverified
    domain gov.lk
    test www.gov.lk

application sweden-government 22956 Sweden-Government government
    owner "Government of Sweden"
    source unverified
    domain regeringen.se
    domain skatteverket.se
    domain 1177.se
    domain forsakringskassan.se
    domain arbetsformedlingen.se
    domain kronofogden.se
    domain polisen.se
    domain riksdagen.se
    domain verksamt.se
    domain csn.se
    domain transportstyrelsen.se
    domain migrationsverket.se
    domain pensionsmyndigheten.se
    domain minpension.se
    domain msb.se
    domain folkhalsomyndigheten.se
    domain krisinformation.se
    domain bolagsverket.se
    domain domstol.se
    domain trafikverket.se
    domain digg.se
    domain stockholm.se
    domain goteborg.se
    domain malmo.se
    test www.skatteverket.se
    test www.1177.se

application switzerland-government 22957 Switzerland-Government government
    owner "Government of Switzerland"
    source unverified
    domain admin.ch
    domain ch.ch
    domain zh.ch
    domain be.ch
    domain ag.ch
    domain sg.ch
    domain tg.ch
    domain lu.ch
    domain vd.ch
    domain ge.ch
    domain bs.ch
    domain bl.ch
    domain vs.ch
    domain ne.ch
    domain ju.ch
    domain sz.ch
    domain zg.ch
    domain stadt-zuerich.ch
    domain bern.ch
    domain snb.ch
    domain ahv-iv.ch
    domain parlament.ch
    domain easygov.swiss
    test www.admin.ch
    test www.ch.ch
    test www.zh.ch
    test-not www.meteoswiss.admin.ch
    test-not map.geo.admin.ch

application taiwan-government 22958 Taiwan-Government government
    owner "Government of Taiwan"
    source unverified
    domain gov.tw
    domain mil.tw
    test www.gov.tw
    test www.nhi.gov.tw
    test-not www.cwa.gov.tw

application tanzania-government 22959 Tanzania-Government government
    owner "Government of Tanzania"
    source unverified
    domain go.tz
    test www.tra.go.tz

application thailand-government 22960 Thailand-Government government
    owner "Government of Thailand"
    source unverified
    domain go.th
    domain mi.th
    test www.thaigov.go.th
    test www.rd.go.th

application tunisia-government 22961 Tunisia-Government government
    owner "Government of Tunisia"
    source unverified
    domain gov.tn
    test www.tunisie.gov.tn

application turkey-government 22962 Turkey-Government government
    owner "Government of Turkey"
    source unverified
    domain gov.tr
    domain bel.tr
    domain pol.tr
    domain tsk.tr
    domain mil.tr
    test www.turkiye.gov.tr
    test www.gib.gov.tr
    test-not www.mgm.gov.tr

application uae-government 22963 UAE-Government government
    owner "Government of the United Arab Emirates"
    source unverified
    domain gov.ae
    domain u.ae
    domain uaepass.ae
    domain mil.ae
    test u.ae
    test id.uaepass.ae
    test www.mohre.gov.ae

application uganda-government 22964 Uganda-Government government
    owner "Government of Uganda"
    source unverified
    domain go.ug
    test www.ura.go.ug

application ukraine-government 22965 Ukraine-Government government
    owner "Government of Ukraine"
    source unverified
    domain gov.ua
    test diia.gov.ua
    test www.kmu.gov.ua

application united-kingdom-government 22966 UK-Government government
    owner "Government of the United Kingdom"
    source unverified
    domain gov.uk
    domain parliament.uk
    domain police.uk
    domain mod.uk
    domain gov.scot
    domain gov.wales
    domain judiciary.uk
    domain llyw.cymru
    domain mygov.scot
    domain parliament.scot
    domain royal.uk
    domain supremecourt.uk
    test www.gov.uk
    test www.tax.service.gov.uk
    test signin.account.gov.uk
    test-not tfl.gov.uk
    test-not www.gov.uk.example.com

application united-nations 22967 United-Nations government
    owner "United Nations"
    source unverified
    domain un.org
    domain unesco.org
    domain unicef.org
    domain undp.org
    domain unhcr.org
    domain itu.int
    domain ilo.org
    domain wto.org
    domain imf.org
    domain worldbank.org
    domain unep.org
    domain wfp.org
    domain fao.org
    domain iaea.org
    domain icao.int
    domain wipo.int
    domain imo.org
    domain unctad.org
    domain unfccc.int
    domain unwomen.org
    domain ohchr.org
    domain icj-cij.org
    domain iom.int
    domain upu.int
    domain undocs.org
    domain unfpa.org
    test www.un.org
    test www.imf.org

application united-states-government 22968 US-Government government
    owner "Government of the United States"
    source unverified
    domain gov
    domain mil
    domain fed.us
    test www.usa.gov
    test www.irs.gov
    test secure.login.gov
    test www.army.mil
    test www.ssa.gov
    test-not www.weather.gov
    test-not gov.uk
    test-not www.usajobs.gov

application uruguay-government 22969 Uruguay-Government government
    owner "Government of Uruguay"
    source unverified
    domain gub.uy
    domain mil.uy
    test www.gub.uy

application uzbekistan-government 22970 Uzbekistan-Government government
    owner "Government of Uzbekistan"
    source unverified
    domain gov.uz
    domain soliq.uz
    test my.gov.uz

application venezuela-government 22971 Venezuela-Government government
    owner "Government of Venezuela"
    source unverified
    domain gob.ve
    domain mil.ve
    test www.saime.gob.ve

application vietnam-government 22972 Vietnam-Government government
    owner "Government of Vietnam"
    source unverified
    domain gov.vn
    domain chinhphu.vn
    test dichvucong.gov.vn
    test chinhphu.vn

application zambia-government 22973 Zambia-Government government
    owner "Government of Zambia"
    source unverified
    domain gov.zm
    test www.zambiaimmigration.gov.zm

application zimbabwe-government 22974 Zimbabwe-Government government
    owner "Government of Zimbabwe"
    source unverified
    domain gov.zw
    test www.zim.gov.zw
