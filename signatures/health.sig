# Fitness, telehealth, wearables' services, pharmacies, insurers.
# SPDX-License-Identifier: MIT

application 7-cups 22975 7-Cups health
    owner "7 Cups of Tea"
    source unverified
    domain 7cups.com
    test www.7cups.com

application ada 22976 Ada health
    owner "Ada Health GmbH"
    source unverified
    domain ada.com
    test www.ada.com

application adidas-running 22977 adidas-Running health
    owner "runtastic GmbH"
    source unverified
    domain runtastic.com
    test www.runtastic.com

application aetna 22978 Aetna health
    owner "CVS Health"
    source unverified
    domain aetna.com
    test www.aetna.com

application alan 22979 Alan health
    owner "Alan SA"
    source unverified
    domain alan.com
    test www.alan.com

application ali-health 22980 Alibaba-Health health
    owner "Alibaba Health"
    source list v2fly/domain-list-community@09a4400bc4a9c56363e232c4cc614c8ea86fd943 data/alibaba
    domain alihealth.com.cn
    domain alihealth.hk
    domain liangxinyao.com
    # Not in that list.
    domain alihealth.cn
    test www.alihealth.com.cn

application allianz 22981 Allianz health
    owner "Allianz SE"
    source unverified
    domain allianz.com
    domain allianz.de
    domain allianz.fr
    domain allianz.it
    domain allianz.es
    domain allianz.at
    domain allianz.ch
    domain allianz.pl
    domain allianz.hu
    domain allianz.co.uk
    domain allianz.nl
    domain allianz.be
    domain allianz.ie
    domain allianz.cz
    domain allianz.sk
    domain allianz.ro
    domain allianz.bg
    domain allianz.gr
    domain allianz.pt
    domain allianz.com.au
    domain allianz.com.tr
    domain allianz.com.my
    domain allianz.com.sg
    domain allianz.com.br
    domain allianzcare.com
    domain allianz-trade.com
    domain allianz-partners.com
    test www.allianz.com

application alodokter 22982 Alodokter health
    owner "Alodokter"
    source unverified
    domain alodokter.com
    test www.alodokter.com

application altibbi 22983 Altibbi health
    owner "Altibbi"
    source unverified
    domain altibbi.com
    test www.altibbi.com

application amazon-pharmacy 22984 Amazon-Pharmacy health
    owner "Amazon.com, Inc."
    source unverified
    domain pharmacy.amazon.com
    domain pillpack.com
    test pharmacy.amazon.com
    test-not www.amazon.com

application ameli 22985 Ameli health
    owner "Assurance Maladie"
    source unverified
    domain ameli.fr
    domain monespacesante.fr
    test assure.ameli.fr

application amwell 22986 Amwell health
    owner "American Well Corporation"
    source unverified
    domain amwell.com
    domain americanwell.com
    test www.amwell.com

application aok 22987 AOK health
    owner "AOK-Bundesverband"
    source unverified
    domain aok.de
    test www.aok.de

application apollo-247 22988 Apollo-24-7 health
    owner "Apollo Hospitals"
    source unverified
    domain apollo247.com
    domain apollopharmacy.in
    domain apollohospitals.com
    test www.apollo247.com

application apteka-ru 22989 Apteka-ru health
    owner "Apteka.ru"
    source unverified
    domain apteka.ru
    test www.apteka.ru

application axa 22990 AXA health
    owner "AXA SA"
    source unverified
    domain axa
    domain axa.com
    domain axa.fr
    domain axa.de
    domain axa.be
    domain axa.ch
    domain axa.it
    domain axa.es
    domain axa.co.uk
    domain axa.ie
    domain axa.lu
    domain axa.pl
    domain axappphealthcare.co.uk
    domain axahealth.co.uk
    test www.axa

application barmer 22991 Barmer health
    owner "BARMER"
    source unverified
    domain barmer.de
    test www.barmer.de

application betterhelp 22992 BetterHelp health
    owner "Teladoc Health, Inc."
    source unverified
    domain betterhelp.com
    domain regain.us
    domain teencounseling.com
    domain faithfulcounseling.com
    test www.betterhelp.com

application blue-cross-blue-shield 22993 Blue-Cross-Blue-Shield health
    owner "Blue Cross Blue Shield Association"
    source unverified
    domain bcbs.com
    domain floridablue.com
    domain bcbsm.com
    domain bcbstx.com
    domain bcbsil.com
    domain highmark.com
    domain blueshieldca.com
    domain premera.com
    domain horizonblue.com
    domain bluecrossma.com
    domain bluecrossma.org
    domain fepblue.org
    test www.bcbs.com

application bupa 22994 Bupa health
    owner "Bupa"
    source unverified
    domain bupa.com
    domain bupa.co.uk
    domain bupa.com.au
    domain bupaglobal.com
    domain bupa.com.sa
    domain bupa.com.hk
    test www.bupa.com

application calm 22995 Calm health
    owner "Calm.com, Inc."
    source unverified
    domain calm.com
    test www.calm.com

application cigna 22996 Cigna health
    owner "The Cigna Group"
    source unverified
    domain cigna.com
    domain cigna.co.uk
    domain cignaglobal.com
    domain evernorth.com
    domain express-scripts.com
    domain mycigna.com
    domain thecignagroup.com
    test www.cigna.com

application cleveland-clinic 22997 Cleveland-Clinic health
    owner "Cleveland Clinic"
    source unverified
    domain clevelandclinic.org
    test www.clevelandclinic.org

application clue 22998 Clue health
    owner "BioWink GmbH"
    source unverified
    domain helloclue.com
    test www.helloclue.com

application coros 22999 COROS health
    owner "COROS Wearables"
    source unverified
    domain coros.com
    test teamapi.coros.com

application cronometer 23000 Cronometer health
    owner "Cronometer Software Inc."
    source unverified
    domain cronometer.com
    test www.cronometer.com

application cvs 23001 CVS health
    owner "CVS Health Corporation"
    source unverified
    domain cvs.com
    domain cvshealth.com
    domain caremark.com
    domain cvsspecialty.com
    domain minuteclinic.com
    test www.cvs.com

application dak 23002 DAK health
    owner "DAK-Gesundheit"
    source unverified
    domain dak.de
    test www.dak.de

application dexcom 23003 Dexcom health
    owner "Dexcom, Inc."
    source unverified
    domain dexcom.com
    domain dexcom.eu
    test share2.dexcom.com
    test shareous1.dexcom.com

application dingxiangyuan 23004 Dingxiangyuan health
    owner "DXY"
    source unverified
    domain dxy.cn
    domain dxy.com
    domain dxycdn.com
    test www.dxy.cn

application docmorris 23005 DocMorris health
    owner "DocMorris AG"
    source unverified
    domain docmorris.de
    domain docmorris.com
    domain zurrose.ch
    test www.docmorris.de

application docplanner 23006 Docplanner health
    owner "DocPlanner Group"
    source unverified
    domain docplanner.com
    domain znanylekarz.pl
    domain doctoralia.com
    domain doctoralia.es
    domain doctoralia.it
    domain doctoralia.pt
    domain doctoralia.com.br
    domain doctoralia.com.mx
    domain doctoralia.com.co
    domain doctoralia.com.ar
    domain doctoralia.com.pe
    domain miodottore.it
    domain doktortakvimi.com
    domain jameda.de
    test www.docplanner.com

application doctolib 23007 Doctolib health
    owner "Doctolib SAS"
    source unverified
    domain doctolib.fr
    domain doctolib.de
    domain doctolib.it
    domain doctolib.com
    domain doctolib.net
    domain doctolib.nl
    test www.doctolib.fr

application doximity 23008 Doximity health
    owner "Doximity, Inc."
    source unverified
    domain doximity.com
    test www.doximity.com

application drugs-com 23009 Drugs-com health
    owner "Drugs.com"
    source unverified
    domain drugs.com
    test www.drugs.com

application eapteka 23010 eApteka health
    source unverified
    domain eapteka.ru
    test www.eapteka.ru

application eight-sleep 23011 Eight-Sleep health
    owner "Eight Sleep Inc."
    source unverified
    domain eightsleep.com
    domain 8slp.net
    test client-api.8slp.net

application elevance-health 23012 Elevance-Health health
    owner "Elevance Health, Inc."
    source unverified
    domain anthem.com
    domain elevancehealth.com
    test www.anthem.com

application emed 23013 eMed health
    owner "eMed"
    source unverified
    domain emed.com
    domain babylonhealth.com
    test www.emed.com

application epic-mychart 23014 MyChart health
    owner "Epic Systems Corporation"
    source unverified
    domain mychart.com
    domain mychart.org
    domain epic.com
    test www.mychart.com

application everyday-health 23015 Everyday-Health health
    owner "Everyday Health, Inc."
    source unverified
    domain everydayhealth.com
    domain whattoexpect.com
    test www.everydayhealth.com

application fatsecret 23016 FatSecret health
    owner "FatSecret"
    source unverified
    domain fatsecret.com
    domain fatsecret.co.uk
    domain fatsecret.de
    domain fatsecret.fr
    domain fatsecret.it
    domain fatsecret.es
    domain fatsecret.jp
    domain fatsecret.kr
    domain fatsecret.ru
    domain fatsecret.com.br
    domain fatsecret.com.mx
    domain fatsecret.com.au
    test platform.fatsecret.com

application fitatu 23017 Fitatu health
    owner "Fitatu"
    source unverified
    domain fitatu.com
    test www.fitatu.com

application fitbit 23018 Fitbit health
    owner "Google LLC"
    source unverified
    domain fitbit.com
    test api.fitbit.com
    test android-api.fitbit.com
    test www.fitbit.com

application flo 23019 Flo health
    owner "Flo Health, Inc."
    source unverified
    domain flo.health
    domain owhealth.com
    test api.owhealth.com
    test flo.health

application freeletics 23020 Freeletics health
    owner "Freeletics GmbH"
    source unverified
    domain freeletics.com
    test www.freeletics.com

application garmin 23021 Garmin-Connect health
    owner "Garmin Ltd."
    source unverified
    domain garmin.com
    domain garmincdn.com
    domain garmin.cn
    domain garmin.co.jp
    domain garmin.com.tw
    test connectapi.garmin.com
    test connect.garmin.com
    test static.garmincdn.com
    test omt.garmin.com

application gematik 23022 gematik health
    owner "gematik GmbH"
    source unverified
    domain gematik.de
    domain ti-dienste.de
    test www.gematik.de

application generali 23023 Generali health
    owner "Assicurazioni Generali"
    source unverified
    domain generali.com
    domain generali.it
    domain generali.de
    domain generali.fr
    domain generali.at
    domain generali.ch
    domain generali.es
    domain generali.pl
    domain generali.hu
    domain generali.cz
    domain generali.sk
    domain generali.pt
    domain generali.ro
    domain cosmosdirekt.de
    domain europ-assistance.com
    test www.generali.com

application goodrx 23024 GoodRx health
    owner "GoodRx, Inc."
    source unverified
    domain goodrx.com
    domain grxstatic.com
    test www.goodrx.com

application google-fit 23025 Google-Fit health
    owner "Google LLC"
    source unverified
    domain fitness.googleapis.com
    domain fit.google.com
    test fitness.googleapis.com
    test-not www.googleapis.com

application halodoc 23026 Halodoc health
    owner "PT Media Dokter Investama"
    source unverified
    domain halodoc.com
    test www.halodoc.com

application haodf 23027 Haodf health
    owner "Haodf"
    source unverified
    domain haodf.com
    domain hdfimg.com
    test www.haodf.com

application headspace 23028 Headspace health
    owner "Headspace Inc."
    source unverified
    domain headspace.com
    domain ginger.com
    test www.headspace.com

application healthcare-gov 23029 HealthCare-gov health
    owner "Centers for Medicare & Medicaid Services"
    source unverified
    domain healthcare.gov
    domain cuidadodesalud.gov
    domain medicare.gov
    domain cms.gov
    domain medicaid.gov
    test www.healthcare.gov

application healthline 23030 Healthline health
    owner "Healthline Media"
    source unverified
    domain healthline.com
    domain medicalnewstoday.com
    domain greatist.com
    domain psychcentral.com
    test www.healthline.com

application helsi 23031 Helsi health
    owner "Helsi"
    source unverified
    domain helsi.me
    test www.helsi.me

application hims 23032 Hims health
    owner "Hims & Hers Health, Inc."
    source unverified
    domain hims.com
    domain forhims.com
    domain forhers.com
    domain forhims.co.uk
    test www.hims.com

application hscni 23033 HSC-Northern-Ireland health
    owner "Health and Social Care in Northern Ireland"
    source unverified
    domain hscni.net
    test www.hscni.net

application huawei-health 23034 Huawei-Health health
    owner "Huawei Device Co., Ltd."
    source unverified
    domain healthdevice-dre.hicloud.com
    test healthdevice-dre.hicloud.com

application humana 23035 Humana health
    owner "Humana Inc."
    source unverified
    domain humana.com
    domain centerwell.com
    domain humanapharmacy.com
    test www.humana.com

application insulet 23036 Insulet health
    owner "Insulet Corporation"
    source unverified
    domain omnipod.com
    domain insulet.com
    test www.omnipod.com

application intervals-icu 23037 Intervals-icu health
    owner "Intervals.icu"
    source unverified
    domain intervals.icu
    test intervals.icu

application kaiser-permanente 23038 Kaiser-Permanente health
    owner "Kaiser Permanente"
    source unverified
    domain kaiserpermanente.org
    domain kp.org
    test www.kaiserpermanente.org

application keep 23039 Keep health
    owner "Beijing Calorie Information Technology"
    source unverified
    domain gotokeep.com
    test api.gotokeep.com

application kry 23040 Kry health
    owner "Kry"
    source unverified
    domain kry.se
    domain kry.no
    domain livi.co.uk
    domain livi.fr
    domain livi.se
    domain livi.no
    test www.kry.se

application les-mills 23041 Les-Mills health
    owner "Les Mills International"
    source unverified
    domain lesmills.com
    domain lesmillsondemand.com
    test www.lesmills.com

application libreview 23042 Abbott-LibreView health
    owner "Abbott"
    source unverified
    domain libreview.io
    domain libreview.com
    domain freestylelibre.com
    domain freestylelibre.us
    test api-eu.libreview.io
    test www.libreview.com

application lifesum 23043 Lifesum health
    owner "Lifesum AB"
    source unverified
    domain lifesum.com
    test www.lifesum.com

application lose-it 23044 Lose-It health
    owner "FitNow, Inc."
    source unverified
    domain loseit.com
    test www.loseit.com

application mapmyfitness 23045 MapMyFitness health
    owner "Outside Interactive, Inc."
    source unverified
    domain mapmyfitness.com
    domain mapmyrun.com
    domain mapmyride.com
    domain mapmywalk.com
    test www.mapmyfitness.com

application mayo-clinic 23046 Mayo-Clinic health
    owner "Mayo Foundation"
    source unverified
    domain mayoclinic.org
    domain mayo.edu
    domain mayoclinic.com
    test www.mayoclinic.org

application mdlive 23047 MDLIVE health
    owner "Evernorth"
    source unverified
    domain mdlive.com
    test www.mdlive.com

application medibank 23048 Medibank health
    owner "Medibank Private"
    source unverified
    domain medibank.com.au
    domain ahm.com.au
    test www.medibank.com.au

application medtronic 23049 Medtronic-CareLink health
    owner "Medtronic"
    source unverified
    domain medtronic.com
    domain minimed.eu
    domain medtronicdiabetes.com
    test carelink.minimed.eu

application mindbody 23050 Mindbody health
    owner "Mindbody, Inc."
    source unverified
    domain mindbodyonline.com
    domain mindbody.io
    domain classpass.com
    test www.mindbodyonline.com

application myfitnesspal 23051 MyFitnessPal health
    owner "MyFitnessPal, Inc."
    source unverified
    domain myfitnesspal.com
    domain myfitnesspal.co.uk
    domain myfitnesspal.de
    domain myfitnesspal.fr
    domain myfitnesspal.it
    domain myfitnesspal.es
    domain myfitnesspal.nl
    domain myfitnesspal.pt
    domain myfitnesspal.se
    domain myfitnesspal.dk
    domain myfitnesspal.no
    test api.myfitnesspal.com

application natural-cycles 23052 Natural-Cycles health
    owner "NaturalCycles"
    source unverified
    domain naturalcycles.com
    test www.naturalcycles.com

application netmeds 23053 Netmeds health
    owner "Reliance Retail"
    source unverified
    domain netmeds.com
    test www.netmeds.com

application nhs 23054 NHS health
    owner "National Health Service"
    source unverified
    domain nhs.uk
    domain nhs.net
    domain nhsinform.scot
    domain nhs.scot
    test www.nhs.uk
    test api.login.nhs.uk

application noom 23055 Noom health
    owner "Noom, Inc."
    source unverified
    domain noom.com
    test www.noom.com

application omron 23056 Omron-Connect health
    owner "OMRON Healthcare"
    source unverified
    domain omronconnect.com
    domain omronhealthcare.com
    domain omron-healthcare.com
    domain omronwellness.com
    test www.omronconnect.com

application one-medical 23057 One-Medical health
    owner "Amazon.com, Inc."
    source unverified
    domain onemedical.com
    test www.onemedical.com

application oscar-health 23058 Oscar-Health health
    owner "Oscar Health, Inc."
    source unverified
    domain hioscar.com
    domain oscarhealth.com
    test www.hioscar.com

application oura 23059 Oura health
    owner "Oura Health Oy"
    source unverified
    domain ouraring.com
    test api.ouraring.com
    test cloud.ouraring.com

application ovia 23060 Ovia health
    owner "Ovia Health"
    source unverified
    domain oviahealth.com
    test www.oviahealth.com

application owlet 23061 Owlet health
    owner "Owlet Baby Care"
    source unverified
    domain owletcare.com
    domain owletdata.com
    test www.owletcare.com

application patient-access 23062 Patient-Access health
    owner "EMIS Group"
    source unverified
    domain patientaccess.com
    domain patient.info
    test www.patientaccess.com

application peloton 23063 Peloton health
    owner "Peloton Interactive, Inc."
    source unverified
    domain onepeloton.com
    domain onepeloton.co.uk
    domain onepeloton.de
    domain onepeloton.ca
    domain onepeloton.com.au
    domain pelotoncycle.com
    test api.onepeloton.com

application pharmacy2u 23064 Pharmacy2U health
    owner "Pharmacy2U"
    source unverified
    domain pharmacy2u.co.uk
    test www.pharmacy2u.co.uk

application pharmeasy 23065 PharmEasy health
    owner "API Holdings"
    source unverified
    domain pharmeasy.in
    test www.pharmeasy.in

application ping-an-good-doctor 23066 Ping-An-Good-Doctor health
    owner "Ping An Healthcare"
    source unverified
    domain jk.cn
    test www.jk.cn

application planet-fitness 23067 Planet-Fitness health
    owner "Planet Fitness"
    source unverified
    domain planetfitness.com
    test www.planetfitness.com

application polar 23068 Polar health
    owner "Polar Electro Oy"
    source unverified
    domain polar.com
    domain polar.fi
    domain polarpersonaltrainer.com
    domain polaraccesslink.com
    test flow.polar.com
    test www.polaraccesslink.com

application practo 23069 Practo health
    owner "Practo Technologies"
    source unverified
    domain practo.com
    test www.practo.com

application resmed 23070 ResMed health
    owner "ResMed Inc."
    source unverified
    domain resmed.com
    domain myairapp.com
    domain resmed.eu
    test www.resmed.com

application ride-with-gps 23071 Ride-with-GPS health
    owner "Ride with GPS"
    source unverified
    domain ridewithgps.com
    test www.ridewithgps.com

application runkeeper 23072 Runkeeper health
    owner "ASICS"
    source unverified
    domain runkeeper.com
    domain fitnesskeeper.com
    test www.runkeeper.com

application samsung-health 23073 Samsung-Health health
    owner "Samsung Electronics Co., Ltd."
    source unverified
    domain shealth.samsung.com
    domain samsunghealth.com
    test api.samsunghealth.com
    test shealth.samsung.com
    test-not www.samsung.com

application shop-apotheke 23074 Shop-Apotheke health
    owner "Redcare Pharmacy"
    source unverified
    domain shop-apotheke.com
    domain shop-apotheke.at
    domain shop-apotheke.ch
    domain redcare-pharmacy.com
    domain farmaline.be
    domain shop-farmacia.it
    domain shop-pharmacie.fr
    test www.shop-apotheke.com

application sports-tracker 23075 Sports-Tracker health
    owner "Suunto Oy"
    source unverified
    domain sports-tracker.com
    test www.sports-tracker.com

application strava 23076 Strava health
    owner "Strava, Inc."
    source unverified
    domain strava.com
    domain strava-embeds.com
    test www.strava.com
    test cdn-1.strava.com
    test m.strava.com

application suunto 23077 Suunto health
    owner "Suunto Oy"
    source unverified
    domain suunto.com
    domain suunto.cn
    domain movescount.com
    test www.suunto.com

application sweatcoin 23078 Sweatcoin health
    owner "Sweatco Ltd"
    source unverified
    domain sweatco.in
    domain sweatcoin.com
    test www.sweatco.in

application talkspace 23079 Talkspace health
    owner "Talkspace, Inc."
    source unverified
    domain talkspace.com
    test www.talkspace.com

application tandem-diabetes 23080 Tandem-Diabetes health
    owner "Tandem Diabetes Care"
    source unverified
    domain tandemdiabetes.com
    test source.tandemdiabetes.com

application tata-1mg 23081 Tata-1mg health
    owner "Tata 1mg"
    source unverified
    domain 1mg.com
    domain onemg.com
    test www.1mg.com

application techniker-krankenkasse 23082 Techniker-Krankenkasse health
    owner "Techniker Krankenkasse"
    source unverified
    domain tk.de
    test www.tk.de

application technogym 23083 Technogym health
    owner "Technogym S.p.A."
    source unverified
    domain technogym.com
    domain mywellness.com
    test www.technogym.com

application teladoc 23084 Teladoc health
    owner "Teladoc Health, Inc."
    source unverified
    domain teladoc.com
    domain teladochealth.com
    domain livongo.com
    test www.teladoc.com

application teleclinic 23085 TeleClinic health
    owner "TeleClinic GmbH"
    source unverified
    domain teleclinic.com
    test www.teleclinic.com

application trainerroad 23086 TrainerRoad health
    owner "TrainerRoad"
    source unverified
    domain trainerroad.com
    test www.trainerroad.com

application trainingpeaks 23087 TrainingPeaks health
    owner "Peaksware"
    source unverified
    domain trainingpeaks.com
    test tpapi.trainingpeaks.com

application unitedhealthcare 23088 UnitedHealthcare health
    owner "UnitedHealth Group"
    source unverified
    domain uhc.com
    domain unitedhealthgroup.com
    domain optum.com
    domain myuhc.com
    domain optumrx.com
    domain unitedhealthcareonline.com
    domain uhcprovider.com
    domain werally.com
    domain rallyhealth.com
    test www.uhc.com

application urban-sports-club 23089 Urban-Sports-Club health
    owner "Urban Sports Club"
    source unverified
    domain urbansportsclub.com
    test www.urbansportsclub.com

application vezeeta 23090 Vezeeta health
    owner "Vezeeta"
    source unverified
    domain vezeeta.com
    test www.vezeeta.com

application vitality 23091 Vitality health
    owner "Discovery Limited"
    source unverified
    domain vitality.co.uk
    domain discovery.co.za
    domain vitalitygroup.com
    domain powerofvitality.com
    test www.vitality.co.uk

application wahoo-fitness 23092 Wahoo-Fitness health
    owner "Wahoo Fitness"
    source unverified
    domain wahoofitness.com
    domain wahooligan.com
    test api.wahooligan.com

application walgreens 23093 Walgreens health
    owner "Walgreen Co."
    source unverified
    domain walgreens.com
    test www.walgreens.com

application webmd 23094 WebMD health
    owner "Internet Brands"
    source unverified
    domain webmd.com
    domain medscape.com
    domain medscape.org
    domain medicinenet.com
    domain rxlist.com
    domain emedicinehealth.com
    domain onhealth.com
    domain wbmdstatic.com
    domain medscapestatic.com
    test img.wbmdstatic.com
    test img.medscapestatic.com

application webteb 23095 WebTeb health
    owner "WebTeb"
    source unverified
    domain webteb.com
    test www.webteb.com

application weightwatchers 23096 WeightWatchers health
    owner "WW International, Inc."
    source unverified
    domain weightwatchers.com
    domain weightwatchers.co.uk
    domain weightwatchers.de
    domain weightwatchers.fr
    domain weightwatchers.ca
    domain weightwatchers.ch
    domain weightwatchers.be
    domain weightwatchers.com.au
    test cmx.weightwatchers.com

application wellhub 23097 Wellhub health
    owner "Wellhub"
    source unverified
    domain wellhub.com
    domain gympass.com
    test www.wellhub.com

application who 23098 WHO health
    owner "World Health Organization"
    source unverified
    domain who.int
    domain paho.org
    test www.who.int

application whoop 23099 WHOOP health
    owner "WHOOP, Inc."
    source unverified
    domain whoop.com
    test api.prod.whoop.com

application withings 23100 Withings health
    owner "Withings"
    source unverified
    domain withings.com
    domain withings.net
    test wbsapi.withings.net

application yazio 23101 YAZIO health
    owner "YAZIO GmbH"
    source unverified
    domain yazio.com
    test yzapi.yazio.com

application zdravcity 23102 Zdravcity health
    owner "Zdravcity"
    source unverified
    domain zdravcity.ru
    test www.zdravcity.ru

application zepp 23103 Zepp health
    owner "Zepp Health Corporation"
    source unverified
    domain zepp.com
    domain amazfit.com
    domain huami.com
    test api-mifit.huami.com
    test api-mifit-de2.huami.com

application zocdoc 23104 Zocdoc health
    owner "Zocdoc, Inc."
    source unverified
    domain zocdoc.com
    test www.zocdoc.com

application zwift 23105 Zwift health
    owner "Zwift, Inc."
    source unverified
    domain zwift.com
    test us-or-rly101.zwift.com
    test secure.zwift.com
