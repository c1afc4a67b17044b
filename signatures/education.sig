# Learning platforms, courses, languages, universities, schools.
# SPDX-License-Identifier: MIT

application 17zuoye 21605 17zuoye education
    owner "17 Education & Technology Group"
    source unverified
    domain 17zuoye.com
    test www.17zuoye.com

application 3p-learning 21606 3P-Learning education
    owner "3P Learning"
    source unverified
    domain 3plearning.com
    domain mathletics.com
    domain readingeggs.com
    domain readingeggs.co.uk
    domain readingeggs.com.au
    domain mathseeds.com
    test login.mathletics.com

application abcya 21607 ABCya education
    owner "IXL Learning, Inc."
    source unverified
    domain abcya.com
    test www.abcya.com

application academia-edu 21608 Academia-edu education
    owner "Academia"
    source unverified
    domain academia.edu
    test www.academia.edu

application aeries 21609 Aeries education
    owner "Aeries Software"
    source unverified
    domain aeries.net
    domain aeries.com
    test www.aeries.net

application amboss 21610 AMBOSS education
    owner "AMBOSS GmbH"
    source unverified
    domain amboss.com
    domain miamed.de
    test www.amboss.com

application amplify 21611 Amplify education
    owner "Amplify Education, Inc."
    source unverified
    domain amplify.com
    test www.amplify.com

application anki 21612 Anki education
    owner "Ankitects"
    source unverified
    domain ankiweb.net
    domain ankiuser.net
    domain ankidroid.org
    test ankiweb.net
    test sync.ankiweb.net

application anton 21613 ANTON education
    owner "solocode GmbH"
    source unverified
    domain anton.app
    test anton.app

application arbor 21614 Arbor education
    owner "Arbor Education"
    source unverified
    domain arbor-education.com
    domain arbor.sc
    test www.arbor-education.com

application argo-software 21615 Argo-Software education
    owner "Argo Software"
    source unverified
    domain portaleargo.it
    domain argosoft.it
    test www.portaleargo.it

application at-universities 21616 Universities-Austria education
    owner "ACOnet"
    source unverified
    domain ac.at
    test www.univie.ac.at

application au-universities 21617 Universities-Australia education
    owner "Education Services Australia"
    source unverified
    domain edu.au
    test www.unimelb.edu.au

application aula 21618 Aula education
    owner "KOMBIT"
    source unverified
    domain aula.dk
    domain unilogin.dk
    domain uni-login.dk
    domain emu.dk
    test www.aula.dk

application babbel 21619 Babbel education
    owner "Babbel GmbH"
    source unverified
    domain babbel.com
    domain babbel-live.com
    test www.babbel.com

application baicizhan 21620 Baicizhan education
    owner "Chengdu Chaoyouai"
    source list v2fly/domain-list-community@03986078eb4a2978adc8fa217b0f98f4ecd05499 data/category-education-cn
    domain baicizhan.com
    domain baicizhan.org
    domain bczcdn.com
    domain bczeducation.cn
    test www.baicizhan.com

application bakalari 21621 Bakalari education
    owner "Bakalari software"
    source unverified
    domain bakalari.cz
    test www.bakalari.cz

application benesse 21622 Benesse education
    owner "Benesse Corporation"
    source unverified
    domain benesse.ne.jp
    domain benesse.co.jp
    test www.benesse.ne.jp

application blackboard 21623 Blackboard education
    owner "Anthology Inc."
    source unverified
    domain blackboard.com
    domain blackboardcdn.com
    domain anthology.com
    test content.blackboardcdn.com

application blooket 21624 Blooket education
    owner "Blooket LLC"
    source unverified
    domain blooket.com
    test dashboard.blooket.com

application br-universities 21625 Universities-Brazil education
    owner "NIC.br"
    source unverified
    domain edu.br
    test www.ufmg.edu.br

application brainly 21626 Brainly education
    owner "Brainly sp. z o.o."
    source unverified
    domain brainly.com
    domain brainly.pl
    domain brainly.co.id
    domain brainly.in
    domain brainly.it
    domain brainly.ro
    domain brainly.lat
    domain brainly.com.br
    domain nosdevoirs.fr
    domain znanija.com
    domain eodev.com
    test brainly.com

application brainpop 21627 BrainPOP education
    owner "BrainPOP LLC"
    source unverified
    domain brainpop.com
    test www.brainpop.com

application brightspace 21628 Brightspace education
    owner "D2L Corporation"
    source unverified
    domain brightspace.com
    domain d2l.com
    domain desire2learn.com
    domain brightspacecdn.com
    test s.brightspace.com

application brilliant 21629 Brilliant education
    owner "Brilliant.org"
    source unverified
    domain brilliant.org
    test www.brilliant.org

application bromcom 21630 Bromcom education
    owner "Bromcom"
    source unverified
    domain bromcom.com
    domain bromcomcloud.com
    domain mychildatschool.com
    test www.bromcom.com

application busuu 21631 Busuu education
    owner "Busuu Ltd"
    source unverified
    domain busuu.com
    test www.busuu.com

application byjus 21632 Byjus education
    owner "Think & Learn"
    source unverified
    domain byjus.com
    test www.byjus.com

application cambridge 21633 Cambridge education
    owner "University of Cambridge"
    source unverified
    domain cambridge.org
    domain cam.ac.uk
    domain cambridgeenglish.org
    domain cambridgeinternational.org
    domain cambridgeone.org
    test www.cam.ac.uk

application canvas 21634 Canvas education
    owner "Instructure, Inc."
    source unverified
    domain instructure.com
    domain canvaslms.com
    domain instructuremedia.com
    domain canvas-user-content.com
    domain inscloudgate.net
    domain masteryconnect.com
    test canvas.instructure.com

application cernet 21635 CERNET education
    owner "China Education and Research Network"
    source list v2fly/domain-list-community@03986078eb4a2978adc8fa217b0f98f4ecd05499 data/category-education-cn
    domain edu.cn
    test www.edu.cn
    test www.tsinghua.edu.cn

application chaoxing 21636 Chaoxing education
    owner "Beijing Chaoxing"
    source unverified
    domain chaoxing.com
    domain chaoxing.cn
    domain xuexitong.com
    test passport2.chaoxing.com

application chegg 21637 Chegg education
    owner "Chegg, Inc."
    source unverified
    domain chegg.com
    domain cheggcdn.com
    domain easybib.com
    domain citationmachine.net
    domain bibme.org
    domain mathway.com
    test www.chegg.com

application chsi 21638 CHSI education
    owner "Ministry of Education of China"
    source list v2fly/domain-list-community@03986078eb4a2978adc8fa217b0f98f4ecd05499 data/category-education-cn
    domain chsi.com.cn
    domain chsi.cn
    domain smartedu.cn
    domain eduyun.cn
    domain ncss.cn
    test www.chsi.com.cn

application classdojo 21639 ClassDojo education
    owner "ClassDojo, Inc."
    source unverified
    domain classdojo.com
    test www.classdojo.com

application classeviva 21640 ClasseViva education
    owner "Gruppo Spaggiari"
    source unverified
    domain spaggiari.eu
    test web.spaggiari.eu

application classlink 21641 ClassLink education
    owner "ClassLink, Inc."
    source unverified
    domain classlink.com
    domain classlink.io
    domain classlink.eu
    test launchpad.classlink.com

application classting 21642 Classting education
    owner "Classting"
    source unverified
    domain classting.com
    test www.classting.com

application clever 21643 Clever education
    owner "Clever Inc."
    source unverified
    domain clever.com
    test www.clever.com

application code-org 21644 Code-org education
    owner "Code.org"
    source unverified
    domain code.org
    test studio.code.org

application codecademy 21645 Codecademy education
    owner "Skillsoft"
    source unverified
    domain codecademy.com
    test www.codecademy.com

application codespark 21646 CodeSpark education
    owner "codeSpark"
    source unverified
    domain codespark.com
    test www.codespark.com

application college-board 21647 College-Board education
    owner "College Board"
    source unverified
    domain collegeboard.org
    test apclassroom.collegeboard.org
    test bluebook.collegeboard.org

application common-app 21648 Common-App education
    owner "The Common Application"
    source unverified
    domain commonapp.org
    test www.commonapp.org

application commonlit 21649 CommonLit education
    owner "CommonLit, Inc."
    source unverified
    domain commonlit.org
    test www.commonlit.org

application compass-education 21650 Compass-Education education
    owner "Compass Education"
    source unverified
    domain compass.education
    test www.compass.education

application course-hero 21651 Course-Hero education
    owner "Learneo, Inc."
    source unverified
    domain coursehero.com
    domain litcharts.com
    test www.coursehero.com

application coursera 21652 Coursera education
    owner "Coursera, Inc."
    source unverified
    domain coursera.org
    domain coursera-apps.org
    test www.coursera.org
    test api.coursera.org

application datacamp 21653 DataCamp education
    owner "DataCamp, Inc."
    source unverified
    domain datacamp.com
    test www.datacamp.com

application deltamath 21654 DeltaMath education
    owner "DeltaMath Solutions"
    source unverified
    domain deltamath.com
    test www.deltamath.com

application descomplica 21655 Descomplica education
    owner "Descomplica"
    source unverified
    domain descomplica.com.br
    test www.descomplica.com.br

application desmos 21656 Desmos education
    owner "Desmos Studio"
    source unverified
    domain desmos.com
    test www.desmos.com

application diksha 21657 DIKSHA education
    owner "NCERT"
    source unverified
    domain diksha.gov.in
    domain ncert.nic.in
    test www.diksha.gov.in

application dnevnik-ru 21658 Dnevnik-ru education
    owner "Dnevnik.ru"
    source unverified
    domain dnevnik.ru
    domain kundelik.kz
    test www.dnevnik.ru

application docebo 21659 Docebo education
    owner "Docebo Inc."
    source unverified
    domain docebo.com
    domain docebosaas.com
    test example.docebosaas.com

application domestika 21660 Domestika education
    owner "Domestika, Inc."
    source unverified
    domain domestika.org
    test www.domestika.org

application dreambox 21661 DreamBox education
    owner "Discovery Education"
    source unverified
    domain dreambox.com
    domain discoveryeducation.com
    domain discoveryeducation.co.uk
    test www.dreambox.com

application duolingo 20120 Duolingo education
    owner "Duolingo, Inc."
    source list v2fly/domain-list-community@3f7b63c9234a7d21be9df6514728023f18f598ff data/duolingo
    domain duolingo.com
    domain duolingo.cn
    test www.duolingo.com
    test excess.duolingo.com
    test simg-ssl.duolingo.com
    test-not duolingo.com.example.org

application ebs 21662 EBS education
    owner "Korea Educational Broadcasting System"
    source unverified
    domain ebs.co.kr
    domain ebsi.co.kr
    domain ebssw.kr
    test www.ebs.co.kr

application echo360 21663 Echo360 education
    owner "Echo360"
    source unverified
    domain echo360.org
    domain echo360.org.uk
    domain echo360.org.au
    domain echo360.net.au
    test echo360.org

application ecoledirecte 21664 EcoleDirecte education
    owner "Aplim"
    source unverified
    domain ecoledirecte.com
    domain aplim.fr
    test www.ecoledirecte.com

application edmodo 21665 Edmodo education
    owner "NetDragon"
    source unverified
    domain edmodo.com
    test www.edmodo.com

application edpuzzle 21666 Edpuzzle education
    owner "EDpuzzle, Inc."
    source unverified
    domain edpuzzle.com
    test www.edpuzzle.com

application edupage 21667 EduPage education
    owner "aSc Applied Software Consultants"
    source unverified
    domain edupage.org
    domain asctimetables.com
    test www.edupage.org

application edupoint 21668 Edupoint education
    owner "Edupoint"
    source unverified
    domain edupoint.com
    test www.edupoint.com

application eduroam 21669 eduroam education
    owner "GEANT"
    source unverified
    domain eduroam.org
    domain eduroam.us
    domain geant.org
    domain edugain.org
    test www.eduroam.org

application edx 21670 edX education
    owner "2U, Inc."
    source unverified
    domain edx.org
    domain edx-cdn.org
    domain 2u.com
    domain getsmarter.com
    test courses.edx.org
    test prod-edxapp.edx-cdn.org

application ef 21671 EF education
    owner "EF Education First"
    source unverified
    domain ef.com
    domain ef.edu
    domain ef.co.uk
    domain ef.de
    domain ef.fr
    domain ef.it
    domain ef.com.br
    domain ef.com.cn
    test www.ef.com

application eklase 21672 e-klase education
    owner "e-klase"
    source unverified
    domain e-klase.lv
    domain mykoob.lv
    test www.e-klase.lv

application elevate 21673 Elevate education
    owner "The Mind Company"
    source unverified
    domain elevateapp.com
    test www.elevateapp.com

application ellucian 21674 Ellucian education
    owner "Ellucian"
    source unverified
    domain ellucian.com
    domain elluciancloud.com
    test www.ellucian.com

application epic-reading 21675 Epic-Reading education
    owner "Epic! Creations"
    source unverified
    domain getepic.com
    test www.getepic.com

application ets 21676 ETS education
    owner "Educational Testing Service"
    source unverified
    domain ets.org
    test www.ets.org

application examsoft 21677 ExamSoft education
    owner "Turnitin, LLC"
    source unverified
    domain examsoft.com
    test www.examsoft.com

application formative 21678 Formative education
    owner "Newsela, Inc."
    source unverified
    domain formative.com
    domain goformative.com
    test www.formative.com

application foxford 21679 Foxford education
    owner "Netology Group"
    source unverified
    domain foxford.ru
    domain netology.ru
    test www.foxford.ru

application frontline-education 21680 Frontline-Education education
    owner "Frontline Technologies"
    source unverified
    domain frontlineeducation.com
    domain aesoponline.com
    test www.frontlineeducation.com

application futurelearn 21681 FutureLearn education
    owner "FutureLearn Limited"
    source unverified
    domain futurelearn.com
    test www.futurelearn.com

application gauth 21682 Gauth education
    owner "GauthTech"
    source unverified
    domain gauthmath.com
    test www.gauthmath.com

application geekbrains 21683 GeekBrains education
    owner "GeekBrains"
    source unverified
    domain gb.ru
    domain geekbrains.ru
    test www.gb.ru

application geogebra 21684 GeoGebra education
    owner "GeoGebra GmbH"
    source unverified
    domain geogebra.org
    test www.geogebra.org

application gimkit 21685 Gimkit education
    owner "Gimkit"
    source unverified
    domain gimkit.com
    test www.gimkit.com

application goguardian 21686 GoGuardian education
    owner "Liminex, Inc."
    source unverified
    domain goguardian.com
    domain peardeck.com
    domain pear-deck.com
    domain edulastic.com
    test x3.goguardian.com

application google-classroom 20036 Google-Classroom education
    owner "Google LLC"
    source unverified
    domain classroom.google.com
    domain classroom.googleapis.com
    test classroom.google.com
    test-not www.google.com

application gradescope 21687 Gradescope education
    owner "Turnitin, LLC"
    source unverified
    domain gradescope.com
    test www.gradescope.com

application great-learning 21688 Great-Learning education
    owner "Great Learning"
    source unverified
    domain greatlearning.in
    domain mygreatlearning.com
    test www.greatlearning.in

application hapara 21689 Hapara education
    owner "Hapara"
    source unverified
    domain hapara.com
    test www.hapara.com

application harvard 21690 Harvard education
    owner "Harvard University"
    source unverified
    domain harvard.edu
    test www.harvard.edu

application hellotalk 21691 HelloTalk education
    owner "HelloTalk"
    source unverified
    domain hellotalk.com
    test www.hellotalk.com

application hk-universities 21692 Universities-Hong-Kong education
    owner "HKIRC"
    source unverified
    domain edu.hk
    test www.hku.edu.hk

application hmh-education 21693 HMH education
    owner "HMH Education Company"
    source unverified
    domain hmhco.com
    domain hmhpub.com
    domain nwea.org
    domain mapnwea.org
    test www.hmhco.com

application hotmart 21694 Hotmart education
    owner "Hotmart"
    source unverified
    domain hotmart.com
    test www.hotmart.com

application hujiang 21695 Hujiang education
    owner "Hujiang EdTech"
    source unverified
    domain hujiang.com
    domain hjenglish.com
    domain hjapi.com
    domain hjfile.cn
    domain cctalk.com
    test www.hujiang.com

application i-ready 21696 i-Ready education
    owner "Curriculum Associates"
    source unverified
    domain i-ready.com
    domain curriculumassociates.com
    test login.i-ready.com

application icourse163 21697 iCourse163 education
    owner "NetEase, Inc."
    source unverified
    domain icourse163.org
    domain icourses.cn
    test www.icourse163.org

application id-universities 21698 Universities-Indonesia education
    owner "PANDI"
    source unverified
    domain ac.id
    domain sch.id
    test www.ui.ac.id

application il-universities 21699 Universities-Israel education
    owner "ISOC-IL"
    source unverified
    domain ac.il
    test www.tau.ac.il

application in-universities 21700 Universities-India education
    owner "ERNET India"
    source unverified
    domain ac.in
    domain edu.in
    test www.iitb.ac.in

application infinite-campus 21701 Infinite-Campus education
    owner "Infinite Campus, Inc."
    source unverified
    domain infinitecampus.com
    domain infinitecampus.org
    test www.infinitecampus.com

application iserv 21702 IServ education
    owner "IServ GmbH"
    source unverified
    domain iserv.eu
    domain iserv.de
    test push.iserv.eu

application italki 21703 italki education
    owner "italki HK Limited"
    source unverified
    domain italki.com
    test www.italki.com

application itslearning 21704 itslearning education
    owner "Sanoma"
    source unverified
    domain itslearning.com
    test platform.itslearning.com

application ixl 21705 IXL education
    owner "IXL Learning, Inc."
    source unverified
    domain ixl.com
    domain rosettastone.com
    domain rosettastone.eu
    domain spanishdict.com
    domain vocabulary.com
    test www.ixl.com

application jp-universities 21706 Universities-Japan education
    owner "Japan Registry Services"
    source unverified
    domain ac.jp
    test www.u-tokyo.ac.jp

application kahoot 21707 Kahoot education
    owner "Kahoot! AS"
    source unverified
    domain kahoot.com
    domain kahoot.it
    domain getkahoot.com
    test create.kahoot.it
    test kahoot.it

application kajabi 21708 Kajabi education
    owner "Kajabi"
    source unverified
    domain kajabi.com
    domain mykajabi.com
    test www.kajabi.com

application kaltura 21709 Kaltura education
    owner "Kaltura, Inc."
    source unverified
    domain kaltura.com
    test cdnapisec.kaltura.com

application kartable 21710 Kartable education
    owner "Kartable"
    source unverified
    domain kartable.fr
    test www.kartable.fr

application khan-academy 21711 Khan-Academy education
    owner "Khan Academy, Inc."
    source unverified
    domain khanacademy.org
    domain kastatic.org
    domain kasandbox.org
    domain khanmigo.ai
    test www.khanacademy.org
    test cdn.kastatic.org

application kr-universities 21712 Universities-Korea education
    owner "KISA"
    source unverified
    domain ac.kr
    test www.snu.ac.kr

application learning-a-z 21713 Learning-A-Z education
    owner "Learning A-Z, LLC"
    source unverified
    domain learninga-z.com
    domain raz-kids.com
    domain kidsa-z.com
    domain raz-plus.com
    domain readinga-z.com
    test www.kidsa-z.com

application learnosity 21714 Learnosity education
    owner "Learnosity"
    source unverified
    domain learnosity.com
    test www.learnosity.com

application lexia 21715 Lexia education
    owner "Lexia Learning"
    source unverified
    domain lexialearning.com
    domain lexiacore5.com
    domain mylexia.com
    test www.lexiacore5.com

application librus 21716 Librus education
    owner "Librus sp. z o.o."
    source unverified
    domain librus.pl
    test synergia.librus.pl

application lightspeed 21717 Lightspeed education
    owner "Lightspeed Systems"
    source unverified
    domain lightspeedsystems.com
    domain lsfilter.com
    test www.lightspeedsystems.com

application lingoda 21718 Lingoda education
    owner "Lingoda GmbH"
    source unverified
    domain lingoda.com
    test www.lingoda.com

application lingq 21719 LingQ education
    owner "LingQ Languages"
    source unverified
    domain lingq.com
    test www.lingq.com

application liulishuo 21720 Liulishuo education
    owner "Liulishuo"
    source list v2fly/domain-list-community@03986078eb4a2978adc8fa217b0f98f4ecd05499 data/category-education-cn
    domain liulishuo.com
    domain llsapp.com
    domain llscdn.com
    domain llsserver.com
    test www.liulishuo.com

application liveworksheets 21721 Liveworksheets education
    owner "Liveworksheets"
    source unverified
    domain liveworksheets.com
    test www.liveworksheets.com

application loilo 21722 LoiLoNote education
    owner "LoiLo Inc."
    source unverified
    domain loilo.tv
    test www.loilo.tv

application lumosity 21723 Lumosity education
    owner "Lumos Labs, Inc."
    source unverified
    domain lumosity.com
    test www.lumosity.com

application lynda 21724 Lynda education
    owner "LinkedIn Corporation"
    source unverified
    domain lynda.com
    test www.lynda.com
    test-not www.linkedin.com

application magister 21725 Magister education
    owner "Iddink Group"
    source unverified
    domain magister.net
    domain magister.nl
    test accounts.magister.net

application maimemo 21726 Maimemo education
    owner "Maimemo"
    source list v2fly/domain-list-community@03986078eb4a2978adc8fa217b0f98f4ecd05499 data/category-education-cn
    domain maimemo.com
    domain markji.com
    domain maimemostatus.com
    test www.maimemo.com

application masterclass 21727 MasterClass education
    owner "Yanka Industries, Inc."
    source unverified
    domain masterclass.com
    test www.masterclass.com

application mcgraw-hill 21728 McGraw-Hill education
    owner "McGraw Hill"
    source unverified
    domain aleks.com
    domain mheducation.com
    domain mhcampus.com
    domain mcgrawhill.com
    domain mcgraw-hill.com
    test www.aleks.com

application meazure 21729 Meazure education
    owner "Meazure Learning"
    source unverified
    domain proctoru.com
    domain meazurelearning.com
    test www.proctoru.com

application mebis 21730 mebis education
    owner "Bayern"
    source unverified
    domain mebis.bayern.de
    domain bycs.de
    test www.bycs.de

application megastudy 21731 Megastudy education
    owner "Megastudy"
    source unverified
    domain megastudy.net
    test www.megastudy.net

application memrise 21732 Memrise education
    owner "Memrise Limited"
    source unverified
    domain memrise.com
    test www.memrise.com

application mit 21733 MIT education
    owner "Massachusetts Institute of Technology"
    source unverified
    domain mit.edu
    test ocw.mit.edu
    test www.mit.edu

application mondly 21734 Mondly education
    owner "ATi Studios"
    source unverified
    domain mondly.com
    domain mondlylanguages.com
    test www.mondly.com

application moodle 21735 Moodle education
    owner "Moodle Pty Ltd"
    source unverified
    domain moodle.org
    domain moodle.com
    domain moodlecloud.com
    domain moodle.net
    test example.moodlecloud.com
    test messages.moodle.net

application my-universities 21736 Universities-Malaysia education
    owner "MYNIC"
    source unverified
    domain edu.my
    test www.um.edu.my

application nearpod 21737 Nearpod education
    owner "Renaissance"
    source unverified
    domain nearpod.com
    domain flocabulary.com
    domain renlearn.com
    domain renaissance.com
    domain renaissance-go.com
    domain renlearn.co.uk
    domain freckle.com
    domain myon.com
    test global-zone53.renaissance-go.com

application new-oriental 21738 New-Oriental education
    owner "New Oriental Education"
    source unverified
    domain koolearn.com
    domain xdf.cn
    domain neworiental.org
    test www.koolearn.com

application newsela 21739 Newsela education
    owner "Newsela, Inc."
    source unverified
    domain newsela.com
    test www.newsela.com

application noredink 21740 NoRedInk education
    owner "NoRedInk Corp."
    source unverified
    domain noredink.com
    test www.noredink.com

application nz-universities 21741 Universities-New-Zealand education
    owner "InternetNZ"
    source unverified
    domain ac.nz
    domain school.nz
    test www.auckland.ac.nz

application open-university 21742 Open-University education
    owner "The Open University"
    source unverified
    domain open.ac.uk
    domain openlearn.com
    test www.open.ac.uk

application openclassrooms 21743 OpenClassrooms education
    owner "OpenClassrooms SAS"
    source unverified
    domain openclassrooms.com
    test www.openclassrooms.com

application openstax 21744 OpenStax education
    owner "Rice University"
    source unverified
    domain openstax.org
    test www.openstax.org

application outschool 21745 Outschool education
    owner "Outschool, Inc."
    source unverified
    domain outschool.com
    test www.outschool.com

application oxford 21746 Oxford education
    owner "University of Oxford"
    source unverified
    domain ox.ac.uk
    domain oup.com
    domain oxfordlearnersdictionaries.com
    domain oxfordowl.co.uk
    test www.ox.ac.uk

application padlet 21747 Padlet education
    owner "Wallwisher, Inc."
    source unverified
    domain padlet.com
    domain padlet.org
    test www.padlet.com

application panopto 21748 Panopto education
    owner "Panopto"
    source unverified
    domain panopto.com
    domain panopto.eu
    test example.hosted.panopto.com

application parentpay 21749 ParentPay education
    owner "ParentPay Group"
    source unverified
    domain parentpay.com
    domain sims.co.uk
    test www.parentpay.com

application parentsquare 21750 ParentSquare education
    owner "ParentSquare, Inc."
    source unverified
    domain parentsquare.com
    domain remind.com
    domain remind101.com
    test api.remind.com

application passei-direto 21751 Passei-Direto education
    owner "Passei Direto"
    source unverified
    domain passeidireto.com
    test www.passeidireto.com

application pearson 21752 Pearson education
    owner "Pearson plc"
    source unverified
    domain pearson.com
    domain pearsoned.com
    domain pearsonvue.com
    domain pearsonclinical.com
    domain mathxl.com
    domain pearsoncmg.com
    domain connectionsacademy.com
    domain edexcel.com
    domain pearsonactivelearn.com
    test login.pearson.com

application photomath 21753 Photomath education
    owner "Google LLC"
    source unverified
    domain photomath.com
    test www.photomath.com

application physics-wallah 21754 PhysicsWallah education
    owner "PhysicsWallah"
    source unverified
    domain pw.live
    domain penpencil.co
    domain physicswallah.live
    test api.penpencil.co

application piazza 21755 Piazza education
    owner "Piazza Technologies"
    source unverified
    domain piazza.com
    test www.piazza.com

application platzi 21756 Platzi education
    owner "Platzi"
    source unverified
    domain platzi.com
    test www.platzi.com

application pluralsight 20119 Pluralsight education
    owner "Pluralsight, LLC"
    source unverified
    domain pluralsight.com
    domain pluralsight.imgix.net
    domain pluralsight2.imgix.net
    domain zn6qzq6caaucudesr-pluralsight.siteintercept.qualtrics.com
    domain acloudguru.com
    test app.pluralsight.com

application powerschool 21757 PowerSchool education
    owner "PowerSchool Group LLC"
    source unverified
    domain powerschool.com
    domain schoology.com
    domain naviance.com
    domain powerschool.net
    domain schoologycdn.com
    test app.schoology.com
    test asset-cdn.schoology.com

application preply 21758 Preply education
    owner "Preply, Inc."
    source unverified
    domain preply.com
    test www.preply.com

application proctorio 21759 Proctorio education
    owner "Proctorio Inc."
    source unverified
    domain proctorio.com
    test www.proctorio.com

application prodigy 21760 Prodigy education
    owner "Prodigy Education Inc."
    source unverified
    domain prodigygame.com
    domain prodigy-game.com
    test play.prodigygame.com

application progate 21761 Progate education
    owner "Progate, Inc."
    source unverified
    domain progate.com
    domain prog-8.com
    test www.progate.com

application pronote 21762 Pronote education
    owner "Index Education"
    source unverified
    domain index-education.com
    domain index-education.net
    test example.index-education.net

application quill 21763 Quill education
    owner "Quill.org"
    source unverified
    domain quill.org
    test www.quill.org

application quizlet 21764 Quizlet education
    owner "Quizlet, Inc."
    source unverified
    domain quizlet.com
    test quizlet.com
    test o.quizlet.com

application respondus 21765 Respondus education
    owner "Respondus, Inc."
    source unverified
    domain respondus.com
    domain respondus2.com
    test smc-service-cloud.respondus2.com

application ruangguru 21766 Ruangguru education
    owner "PT Ruang Raya Indonesia"
    source unverified
    domain ruangguru.com
    test www.ruangguru.com

application satchel 21767 Satchel education
    owner "Satchel"
    source unverified
    domain satchelone.com
    domain showmyhomework.co.uk
    domain teamsatchel.com
    test www.satchelone.com

application scholastic 21768 Scholastic education
    owner "Scholastic Inc."
    source unverified
    domain scholastic.com
    domain scholastic.co.uk
    domain scholastic.ca
    test www.scholastic.com

application schoolmouv 21769 SchoolMouv education
    owner "SchoolMouv"
    source unverified
    domain schoolmouv.fr
    test www.schoolmouv.fr

application schulmanager 21770 Schulmanager education
    owner "Heinekingmedia"
    source unverified
    domain schulmanager-online.de
    test login.schulmanager-online.de

application scratch 21771 Scratch education
    owner "Scratch Foundation"
    source unverified
    domain scratch.mit.edu
    domain scratchfoundation.org
    test scratch.mit.edu
    test projects.scratch.mit.edu
    test-not www.mit.edu

application sdui 21772 Sdui education
    owner "Sdui Group"
    source unverified
    domain sdui.app
    domain sdui.de
    test app.sdui.app

application securly 21773 Securly education
    owner "Securly, Inc."
    source unverified
    domain securly.com
    test www.securly.com

application seesaw 21774 Seesaw education
    owner "Seesaw Learning, Inc."
    source unverified
    domain seesaw.me
    test app.seesaw.me

application seneca 21775 Seneca education
    owner "Seneca Learning"
    source unverified
    domain senecalearning.com
    test www.senecalearning.com

application sg-universities 21776 Universities-Singapore education
    owner "SGNIC"
    source unverified
    domain edu.sg
    test www.nus.edu.sg

application shanbay 21777 Shanbay education
    owner "Shanbay"
    source unverified
    domain shanbay.com
    domain baydn.com
    test www.shanbay.com

application simplilearn 21778 Simplilearn education
    owner "Simplilearn"
    source unverified
    domain simplilearn.com
    test www.simplilearn.com

application skillbox 21779 Skillbox education
    owner "Skillbox"
    source unverified
    domain skillbox.ru
    test www.skillbox.ru

application skillshare 21780 Skillshare education
    owner "Skillshare, Inc."
    source unverified
    domain skillshare.com
    test www.skillshare.com

application skillsoft 21781 Skillsoft education
    owner "Skillsoft Corp."
    source unverified
    domain skillsoft.com
    domain percipio.com
    domain skillport.com
    test cdn2.percipio.com

application skyeng 21782 Skyeng education
    owner "Skyeng"
    source unverified
    domain skyeng.ru
    domain skysmart.ru
    test www.skyeng.ru

application skyward 21783 Skyward education
    owner "Skyward, Inc."
    source unverified
    domain skyward.com
    test www.skyward.com

application smartschool 21784 Smartschool education
    owner "Smartbit"
    source unverified
    domain smartschool.be
    test example.smartschool.be

application socrative 21785 Socrative education
    owner "Showbie"
    source unverified
    domain socrative.com
    domain showbie.com
    test www.socrative.com

application sofatutor 21786 sofatutor education
    owner "sofatutor GmbH"
    source unverified
    domain sofatutor.com
    domain sofatutor.ch
    domain sofatutor.at
    test www.sofatutor.com

application somtoday 21787 Somtoday education
    owner "Topicus"
    source unverified
    domain somtoday.nl
    domain somtoday.com
    test inloggen.somtoday.nl

application sparknotes 21788 SparkNotes education
    owner "SparkNotes LLC"
    source unverified
    domain sparknotes.com
    test www.sparknotes.com

application st-math 21789 ST-Math education
    owner "MIND Education"
    source unverified
    domain stmath.com
    domain mindresearch.org
    test www.stmath.com

application stanford 21790 Stanford education
    owner "Stanford University"
    source unverified
    domain stanford.edu
    test www.stanford.edu

application starfall 21791 Starfall education
    owner "Starfall Education"
    source unverified
    domain starfall.com
    test www.starfall.com

application stepik 21792 Stepik education
    owner "Stepik"
    source unverified
    domain stepik.org
    test www.stepik.org

application student-clearinghouse 21793 Student-Clearinghouse education
    owner "National Student Clearinghouse"
    source unverified
    domain studentclearinghouse.org
    test www.studentclearinghouse.org

application studocu 21794 Studocu education
    owner "StudeerSnel B.V."
    source unverified
    domain studocu.com
    domain studeersnel.nl
    test www.studocu.com

application study-com 21795 Study-com education
    owner "Study.com, LLC"
    source unverified
    domain study.com
    test www.study.com

application studysapuri 21796 StudySapuri education
    owner "Recruit Co., Ltd."
    source unverified
    domain studysapuri.jp
    test www.studysapuri.jp

application studysmarter 21797 StudySmarter education
    owner "Vaia"
    source unverified
    domain studysmarter.de
    domain studysmarter.co.uk
    domain vaia.com
    test www.studysmarter.de

application superprof 21798 Superprof education
    owner "Superprof"
    source unverified
    domain superprof.com
    domain superprof.fr
    domain superprof.co.uk
    domain superprof.es
    domain superprof.it
    domain superprof.de
    domain superprof.com.br
    test www.superprof.com

application surf 21799 SURF education
    owner "SURF"
    source unverified
    domain surfconext.nl
    domain surf.nl
    domain surfdrive.nl
    test engine.surfconext.nl

application swank 21800 Swank education
    owner "Swank Motion Pictures"
    source unverified
    domain swankmp.com
    domain swankmp.net
    test www.swankmp.com

application swayam 21801 SWAYAM education
    owner "Ministry of Education, India"
    source unverified
    domain swayam.gov.in
    domain nptel.ac.in
    test swayam.gov.in

application tal 21802 TAL education
    owner "TAL Education Group"
    source unverified
    domain xueersi.com
    domain xueersi.cn
    domain tal.com
    domain 100tal.com
    domain xesimg.com
    domain speiyou.com
    test www.xueersi.com

application teachable 21803 Teachable education
    owner "Teachable, Inc."
    source unverified
    domain teachable.com
    test www.teachable.com

application teachers-pay-teachers 21804 Teachers-Pay-Teachers education
    owner "IXL Learning, Inc."
    source unverified
    domain teacherspayteachers.com
    test www.teacherspayteachers.com

application texthelp 21805 Texthelp education
    owner "Texthelp Group"
    source unverified
    domain texthelp.com
    domain speechstream.net
    test www.texthelp.com

application th-universities 21806 Universities-Thailand education
    owner "THNIC"
    source unverified
    domain ac.th
    test www.chula.ac.th

application thinkific 21807 Thinkific education
    owner "Thinkific Labs Inc."
    source unverified
    domain thinkific.com
    test www.thinkific.com

application top-hat 21808 Top-Hat education
    owner "Tophatmonocle Corp."
    source unverified
    domain tophat.com
    test www.tophat.com

application tr-universities 21809 Universities-Turkey education
    owner "TRABIS"
    source unverified
    domain edu.tr
    domain k12.tr
    test www.metu.edu.tr

application treehouse 21810 Treehouse education
    owner "Treehouse Island"
    source unverified
    domain teamtreehouse.com
    test www.teamtreehouse.com

application turnitin 21811 Turnitin education
    owner "Turnitin, LLC"
    source unverified
    domain turnitin.com
    domain turnitinuk.com
    domain ithenticate.com
    test www.turnitin.com

application tw-universities 21812 Universities-Taiwan education
    owner "Ministry of Education, Taiwan"
    source unverified
    domain edu.tw
    test www.ntu.edu.tw

application tynker 21813 Tynker education
    owner "Tynker"
    source unverified
    domain tynker.com
    test www.tynker.com

application ucas 21814 UCAS education
    owner "UCAS"
    source unverified
    domain ucas.com
    domain ucas.ac.uk
    test www.ucas.com

application uchi-ru 21815 Uchi-ru education
    owner "Uchi.ru"
    source unverified
    domain uchi.ru
    test www.uchi.ru

application udacity 21816 Udacity education
    owner "Udacity, Inc."
    source unverified
    domain udacity.com
    test www.udacity.com

application udemy 21817 Udemy education
    owner "Udemy, Inc."
    source unverified
    domain udemy.com
    domain udemycdn.com
    test www.udemy.com
    test img-c.udemycdn.com

application uk-universities 21818 Universities-UK education
    owner "Jisc"
    source unverified
    domain ac.uk
    domain sch.uk
    test www.ed.ac.uk
    test www.imperial.ac.uk

application unacademy 21819 Unacademy education
    owner "Sorting Hat Technologies"
    source unverified
    domain unacademy.com
    domain uacdn.net
    test www.unacademy.com

application unikum 21820 Unikum education
    owner "Unikum"
    source unverified
    domain unikum.net
    test www.unikum.net

application untis 21821 Untis education
    owner "Untis GmbH"
    source unverified
    domain untis.at
    domain webuntis.com
    domain untis.com
    test mese.webuntis.com
    test hektor.webuntis.com

application upgrad 21822 upGrad education
    owner "upGrad Education"
    source unverified
    domain upgrad.com
    test www.upgrad.com

application us-universities 21823 Universities-US education
    owner "EDUCAUSE"
    source unverified
    domain edu
    test www.umich.edu
    test www.caltech.edu
    test-not www.edu.example.com

application vedantu 21824 Vedantu education
    owner "Vedantu Innovations"
    source unverified
    domain vedantu.com
    test www.vedantu.com

application vitalsource 21825 VitalSource education
    owner "VitalSource Technologies"
    source unverified
    domain vitalsource.com
    domain vitalsource.co.uk
    test bookshelf.vitalsource.com

application vklass 21826 Vklass education
    owner "Vklass"
    source unverified
    domain vklass.se
    test www.vklass.se

application vulcan 21827 Vulcan education
    owner "Vulcan sp. z o.o."
    source unverified
    domain vulcan.net.pl
    domain eduvulcan.pl
    test uonetplus.vulcan.net.pl
    test dziennik-uczen.vulcan.net.pl

application wayground 21828 Wayground education
    owner "Quizizz Inc."
    source unverified
    domain quizizz.com
    domain wayground.com
    test cf.quizizz.com

application wgu 21829 WGU education
    owner "Western Governors University"
    source unverified
    domain wgu.edu
    test www.wgu.edu

application wilma 21830 Wilma education
    owner "Visma"
    source unverified
    domain inschool.fi
    test example.inschool.fi

application wordwall 21831 Wordwall education
    owner "Visual Education"
    source unverified
    domain wordwall.net
    test www.wordwall.net

application wyzant 21832 Wyzant education
    owner "IXL Learning, Inc."
    source unverified
    domain wyzant.com
    test www.wyzant.com

application xueke 21833 Xueke education
    owner "Beijing Phoenix E-Learning"
    source list v2fly/domain-list-community@03986078eb4a2978adc8fa217b0f98f4ecd05499 data/category-education-cn
    domain zxxk.com
    domain xkw.com
    test www.zxxk.com

application xuetangx 21834 XuetangX education
    owner "XuetangX"
    source list v2fly/domain-list-community@03986078eb4a2978adc8fa217b0f98f4ecd05499 data/category-education-cn
    domain xuetangx.com
    # Not in that list.
    domain yuketang.cn
    test www.xuetangx.com

application yaklass 21835 YaKlass education
    owner "YaKlass"
    source unverified
    domain yaklass.ru
    test www.yaklass.ru

application yandex-practicum 21836 Yandex-Practicum education
    owner "Yandex LLC"
    source unverified
    domain practicum.yandex.ru
    domain practicum.yandex.com
    domain education.yandex.ru
    test practicum.yandex.ru
    test-not yandex.ru

application youdao 21837 Youdao education
    owner "NetEase Youdao"
    source list v2fly/domain-list-community@035bdac8c9463a02e2d784c64e42a01d4ed607f9 data/netease
    domain youdao.com
    domain ydstatic.com
    test dict.youdao.com

application yuanfudao 21838 Yuanfudao education
    owner "Yuanli Technology"
    source unverified
    domain yuanfudao.com
    domain yuanfudao.ws
    domain xiaoyuansouti.com
    domain zhenguanyu.com
    test www.yuanfudao.com

application za-universities 21839 Universities-South-Africa education
    owner "TENET"
    source unverified
    domain ac.za
    test www.uct.ac.za

application zearn 21840 Zearn education
    owner "Zearn"
    source unverified
    domain zearn.org
    test www.zearn.org

application zenius 21841 Zenius education
    owner "Zenius"
    source unverified
    domain zenius.net
    test www.zenius.net

application zhihuishu 21842 Zhihuishu education
    owner "Zhihuishu"
    source list v2fly/domain-list-community@03986078eb4a2978adc8fa217b0f98f4ecd05499 data/category-education-cn
    domain zhihuishu.com
    test www.zhihuishu.com

application zuoyebang 21843 Zuoyebang education
    owner "Zuoyebang Education"
    source list v2fly/domain-list-community@29b004bf5dccd110743e0cfe04e71da0b4f34e7c data/zuoyebang
    domain zuoyebang.com
    domain zuoyebang.cc
    domain zybang.com
    test www.zuoyebang.com
