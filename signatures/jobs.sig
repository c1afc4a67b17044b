# Job markets, recruiting and freelancing.
# SPDX-License-Identifier: MIT

application 51job 23207 51job jobs
    owner "51job, Inc."
    source unverified
    domain 51job.com
    domain 51jobcdn.com
    domain 51jingying.com
    domain yingjiesheng.com
    test www.51job.com

application 99designs 23208 99designs jobs
    owner "Vista"
    source unverified
    domain 99designs.com
    domain 99designs.de
    domain 99designs.fr
    domain 99designs.es
    test www.99designs.com

application adzuna 23209 Adzuna jobs
    owner "Adhunter Ltd"
    source unverified
    domain adzuna.com
    domain adzuna.co.uk
    domain adzuna.de
    domain adzuna.fr
    domain adzuna.it
    domain adzuna.es
    domain adzuna.nl
    domain adzuna.pl
    domain adzuna.at
    domain adzuna.ca
    domain adzuna.in
    domain adzuna.sg
    domain adzuna.co.za
    domain adzuna.com.au
    domain adzuna.com.br
    test www.adzuna.com

application arbeitnow 23210 Arbeitnow jobs
    owner "Arbeitnow"
    source unverified
    domain arbeitnow.com
    test www.arbeitnow.com

application ashby 23211 Ashby jobs
    owner "Ashby, Inc."
    source unverified
    domain ashbyhq.com
    test jobs.ashbyhq.com

application bayt 23212 Bayt jobs
    owner "Bayt.com"
    source unverified
    domain bayt.com
    test www.bayt.com

application boss-zhipin 23213 BOSS-Zhipin jobs
    owner "Kanzhun Limited"
    source unverified
    domain zhipin.com
    domain bosszhipin.com
    domain kanzhun.com
    domain dianzhangzhipin.com
    test www.zhipin.com

application bumeran 23214 Bumeran jobs
    owner "Navent"
    source unverified
    domain bumeran.com.ar
    domain bumeran.com.mx
    domain bumeran.com.pe
    domain bumeran.com.ec
    domain zonajobs.com.ar
    domain laborum.cl
    domain multitrabajos.com
    test www.bumeran.com.ar

application bundesagentur-fuer-arbeit 23215 Bundesagentur-fuer-Arbeit jobs
    owner "Bundesagentur fuer Arbeit"
    source unverified
    domain arbeitsagentur.de
    test rest.arbeitsagentur.de

application careerbuilder 23216 CareerBuilder jobs
    owner "CareerBuilder, LLC"
    source unverified
    domain careerbuilder.com
    domain careerbuilder.ca
    domain careerbuilder.co.uk
    test www.careerbuilder.com

application catho 23217 Catho jobs
    owner "Catho Online"
    source unverified
    domain catho.com.br
    test www.catho.com.br

application computrabajo 23218 Computrabajo jobs
    owner "DGNET"
    source unverified
    domain computrabajo.com
    domain computrabajo.com.ar
    domain computrabajo.com.br
    domain computrabajo.com.co
    domain computrabajo.com.mx
    domain computrabajo.com.pe
    domain computrabajo.com.ve
    domain computrabajo.com.ec
    domain computrabajo.com.cl
    test www.computrabajo.com

application dice 23219 Dice jobs
    owner "DHI Group, Inc."
    source unverified
    domain dice.com
    test www.dice.com

application doda 23220 doda jobs
    owner "Persol Career Co., Ltd."
    source unverified
    domain doda.jp
    test www.doda.jp

application en-japan 23221 en-japan jobs
    owner "en Japan Inc."
    source unverified
    domain en-japan.com
    domain en-gage.net
    test www.en-japan.com

application eures 23222 EURES jobs
    owner "European Union"
    source unverified
    domain eures.europa.eu
    domain europass.europa.eu
    test eures.europa.eu

application fiverr 23223 Fiverr jobs
    owner "Fiverr International Ltd."
    source unverified
    domain fiverr.com
    domain fiverrcdn.com
    test www.fiverr.com

application flexjobs 23224 FlexJobs jobs
    owner "FlexJobs Corporation"
    source unverified
    domain flexjobs.com
    domain remote.co
    test www.flexjobs.com

application foundit 23225 foundit jobs
    owner "foundit"
    source unverified
    domain foundit.in
    domain foundit.sg
    domain foundit.my
    domain foundit.com.ph
    domain monsterindia.com
    test www.foundit.in

application france-travail 23226 France-Travail jobs
    owner "France Travail"
    source unverified
    domain francetravail.fr
    domain pole-emploi.fr
    domain francetravail.io
    domain pole-emploi.io
    test www.francetravail.fr

application freelancer 23227 Freelancer jobs
    owner "Freelancer Limited"
    source unverified
    domain freelancer.com
    domain freelancer.co.uk
    domain freelancer.de
    domain freelancer.es
    domain freelancer.fr
    domain freelancer.in
    domain freelancer.pk
    domain freelancer.ph
    domain freelancer.co.id
    domain freelancer.com.au
    domain f-cdn.com
    test www.f-cdn.com

application glassdoor 23228 Glassdoor jobs
    owner "Glassdoor LLC"
    source unverified
    domain glassdoor.com
    domain glassdoor.co.uk
    domain glassdoor.de
    domain glassdoor.fr
    domain glassdoor.it
    domain glassdoor.es
    domain glassdoor.nl
    domain glassdoor.be
    domain glassdoor.at
    domain glassdoor.ch
    domain glassdoor.ie
    domain glassdoor.ca
    domain glassdoor.co.in
    domain glassdoor.sg
    domain glassdoor.co.nz
    domain glassdoor.com.au
    domain glassdoor.com.br
    domain glassdoor.com.mx
    domain glassdoor.com.hk
    domain glassdoor.com.ar
    test www.glassdoor.com

application greenhouse 23229 Greenhouse jobs
    owner "Greenhouse Software, Inc."
    source unverified
    domain greenhouse.io
    test boards.greenhouse.io
    test job-boards.greenhouse.io

application gupy 23230 Gupy jobs
    owner "Gupy"
    source unverified
    domain gupy.io
    test www.gupy.io

application guru 23231 Guru jobs
    owner "Guru.com"
    source unverified
    domain guru.com
    test www.guru.com

application habr-career 23232 Habr-Career jobs
    owner "Habr"
    source unverified
    domain career.habr.com
    test career.habr.com

application handshake 23233 Handshake jobs
    owner "Stryder Corp."
    source unverified
    domain joinhandshake.com
    domain joinhandshake.co.uk
    test www.joinhandshake.com

application hays 23234 Hays jobs
    owner "Hays plc"
    source unverified
    domain hays.com
    domain hays.co.uk
    domain hays.de
    domain hays.fr
    domain hays.it
    domain hays.es
    domain hays.nl
    domain hays.be
    domain hays.pl
    domain hays.ie
    domain hays.ca
    domain hays.at
    domain hays.ch
    domain hays.com.au
    domain hays.com.sg
    domain hays.com.hk
    domain hays.com.my
    domain hays.com.br
    domain hays.co.jp
    test www.hays.com

application hellowork 23235 HelloWork jobs
    owner "HelloWork"
    source unverified
    domain hellowork.com
    domain regionsjob.com
    test www.hellowork.com

application hh-ru 23236 HeadHunter jobs
    owner "Headhunter Group"
    source unverified
    domain hh.ru
    domain hh.kz
    domain hh.uz
    domain hhcdn.ru
    domain headhunter.ge
    domain rabota.by
    domain zarplata.ru
    test spb.hh.ru
    test api.hh.ru

application icims 23237 iCIMS jobs
    owner "iCIMS, Inc."
    source unverified
    domain icims.com
    test www.icims.com

application indeed 23238 Indeed jobs
    owner "Indeed, Inc."
    source unverified
    domain indeed.com
    domain indeed.co.uk
    domain indeed.de
    domain indeed.fr
    domain indeed.ca
    domain indeed.jp
    domain indeed.nl
    domain indeed.ch
    domain indeed.co.in
    domain indeed.co.za
    domain indeed.es
    domain indeed.ie
    domain indeed.pt
    domain indeed.com.br
    domain indeed.com.mx
    domain indeed.com.au
    domain indeed.com.sg
    domain indeedassessments.com
    domain indeedflex.com
    domain indeedjobs.com
    test www.indeed.com
    test de.indeed.com

application infojobs 23239 InfoJobs jobs
    owner "Adevinta"
    source unverified
    domain infojobs.net
    domain infojobs.it
    domain infojobs.com.br
    test www.infojobs.net

application jobbsafari 23240 Jobbsafari jobs
    owner "Jobbsafari"
    source unverified
    domain jobbsafari.se
    domain jobbsafari.no
    test www.jobbsafari.se

application jobindex 23241 Jobindex jobs
    owner "Jobindex A/S"
    source unverified
    domain jobindex.dk
    test www.jobindex.dk

application jobkorea 23242 JobKorea jobs
    owner "Worxphere"
    source unverified
    domain jobkorea.co.kr
    domain albamon.com
    test www.jobkorea.co.kr

application jobrapido 23243 Jobrapido jobs
    owner "Jobrapido"
    source unverified
    domain jobrapido.com
    test www.jobrapido.com

application jobs-ch 23244 JobCloud jobs
    owner "JobCloud AG"
    source unverified
    domain jobs.ch
    domain jobup.ch
    domain jobscout24.ch
    test www.jobs.ch

application jobs-cz 23245 Jobs-cz jobs
    owner "Alma Career"
    source unverified
    domain jobs.cz
    domain prace.cz
    domain profesia.sk
    domain profesia.cz
    domain cvonline.lt
    domain cv.ee
    domain cv.lv
    domain teamio.com
    domain almacareer.com
    test www.jobs.cz

application jobsdb 23246 Jobsdb jobs
    owner "SEEK Limited"
    source unverified
    domain jobsdb.com
    domain jobsdb.com.hk
    test www.jobsdb.com

application jobstreet 23247 JobStreet jobs
    owner "SEEK Limited"
    source unverified
    domain jobstreet.com
    domain jobstreet.com.my
    domain jobstreet.com.sg
    domain jobstreet.com.ph
    domain jobstreet.co.id
    domain jobstreet.vn
    test www.jobstreet.com

application jobteaser 23248 JobTeaser jobs
    owner "JobTeaser"
    source unverified
    domain jobteaser.com
    test www.jobteaser.com

application jobvector 23249 Jobvector jobs
    owner "Capsid GmbH"
    source unverified
    domain jobvector.de
    test www.jobvector.de

application jooble 23250 Jooble jobs
    owner "Jooble"
    source unverified
    domain jooble.org
    domain jooble.com
    test www.jooble.org

application karriere-at 23251 karriere-at jobs
    owner "karriere.at GmbH"
    source unverified
    domain karriere.at
    test www.karriere.at

application ladders 23252 Ladders jobs
    owner "Ladders, Inc."
    source unverified
    domain theladders.com
    test www.theladders.com

application lagou 23253 Lagou jobs
    owner "Lagou"
    source unverified
    domain lagou.com
    test www.lagou.com

application lever 23254 Lever jobs
    owner "Employ Inc."
    source unverified
    domain lever.co
    domain jobvite.com
    test jobs.lever.co

application liepin 23255 Liepin jobs
    owner "Tongdao Liepin Group"
    source unverified
    domain liepin.com
    domain lietou-static.com
    test www.liepin.com

application malt 23256 Malt jobs
    owner "Malt Community"
    source unverified
    domain malt.com
    domain malt.fr
    domain malt.de
    domain malt.es
    domain malt.be
    domain malt.nl
    domain malt.uk
    domain malt.ch
    test www.malt.com

application manpower 23257 ManpowerGroup jobs
    owner "ManpowerGroup Inc."
    source unverified
    domain manpowergroup.com
    domain manpower.fr
    domain manpower.de
    domain manpower.com
    domain manpower.es
    domain manpower.it
    domain manpower.ch
    domain manpower.se
    domain manpower.no
    domain experis.com
    test www.manpowergroup.com

application michael-page 23258 Michael-Page jobs
    owner "PageGroup plc"
    source unverified
    domain michaelpage.com
    domain michaelpage.co.uk
    domain michaelpage.de
    domain michaelpage.fr
    domain michaelpage.it
    domain michaelpage.es
    domain michaelpage.nl
    domain michaelpage.be
    domain michaelpage.ch
    domain michaelpage.pl
    domain michaelpage.ae
    domain michaelpage.co.in
    domain michaelpage.ca
    domain michaelpage.com.au
    domain michaelpage.com.br
    domain michaelpage.com.mx
    domain michaelpage.com.sg
    domain michaelpage.com.hk
    domain pagepersonnel.com
    test www.michaelpage.com

application monster 23259 Monster jobs
    owner "Monster Worldwide"
    source unverified
    domain monster.com
    domain monster.co.uk
    domain monster.de
    domain monster.fr
    domain monster.it
    domain monster.es
    domain monster.nl
    domain monster.be
    domain monster.at
    domain monster.ch
    domain monster.ca
    domain monster.ie
    domain monster.se
    domain monster.lu
    domain newjobs.com
    test www.monster.com

application mynavi 23260 Mynavi jobs
    owner "Mynavi Corporation"
    source unverified
    domain mynavi.jp
    test www.mynavi.jp

application naukri 23261 Naukri jobs
    owner "Info Edge (India) Limited"
    source unverified
    domain naukri.com
    domain naukrigulf.com
    domain iimjobs.com
    domain hirist.com
    domain hirist.tech
    domain infoedge.in
    domain ambitionbox.com
    test www.naukri.com

application nofluffjobs 23262 No-Fluff-Jobs jobs
    owner "No Fluff Jobs"
    source unverified
    domain nofluffjobs.com
    test www.nofluffjobs.com

application peopleperhour 23263 PeoplePerHour jobs
    owner "PeoplePerHour"
    source unverified
    domain peopleperhour.com
    test www.peopleperhour.com

application personio-jobs 23264 Personio-Jobs jobs
    owner "Personio SE"
    source unverified
    domain jobs.personio.de
    domain jobs.personio.com
    test example.jobs.personio.de

application pracuj 23265 Pracuj jobs
    owner "Grupa Pracuj S.A."
    source unverified
    domain pracuj.pl
    domain theprotocol.it
    test www.pracuj.pl

application rabota-ru 23266 Rabota-ru jobs
    owner "Rabota.ru"
    source unverified
    domain rabota.ru
    test www.rabota.ru

application randstad 23267 Randstad jobs
    owner "Randstad N.V."
    source unverified
    domain gulp.de
    domain randstad.com
    domain randstad.de
    domain randstad.fr
    domain randstad.nl
    domain randstad.be
    domain randstad.it
    domain randstad.es
    domain randstad.pl
    domain randstad.co.uk
    domain randstad.ca
    domain randstad.in
    domain randstadusa.com
    domain randstad.com.au
    test www.gulp.de

application recruitee 23268 Recruitee jobs
    owner "Recruitee B.V."
    source unverified
    domain recruitee.com
    test example.recruitee.com

application reed 23269 Reed jobs
    owner "Reed Online Limited"
    source unverified
    domain reed.co.uk
    test www.reed.co.uk

application remoteok 23270 Remote-OK jobs
    owner "Remote OK"
    source unverified
    domain remoteok.com
    domain remoteok.io
    test www.remoteok.com

application rikunabi 23271 Rikunabi jobs
    owner "Recruit Co., Ltd."
    source unverified
    domain rikunabi.com
    domain townwork.net
    test www.rikunabi.com

application robota-ua 23272 robota-ua jobs
    owner "robota.ua"
    source unverified
    domain robota.ua
    domain rabota.ua
    test www.robota.ua

application saramin 23273 Saramin jobs
    owner "Saramin"
    source unverified
    domain saramin.co.kr
    test www.saramin.co.kr

application seek 23274 SEEK jobs
    owner "SEEK Limited"
    source unverified
    domain seek.com.au
    domain seek.co.nz
    domain seek.com
    domain seekcdn.com
    domain seekasia.com
    test www.seek.com.au

application shine 23275 Shine jobs
    owner "Shine.com"
    source unverified
    domain shine.com
    test www.shine.com

application simplyhired 23276 SimplyHired jobs
    owner "Indeed, Inc."
    source unverified
    domain simplyhired.com
    domain simplyhired.co.uk
    domain simplyhired.de
    domain simplyhired.fr
    domain simplyhired.ca
    domain simplyhired.co.in
    test www.simplyhired.com

application smartrecruiters 23277 SmartRecruiters jobs
    owner "SmartRecruiters, Inc."
    source unverified
    domain smartrecruiters.com
    domain smrtr.io
    test jobs.smartrecruiters.com

application stepstone 23278 StepStone jobs
    owner "The Stepstone Group"
    source unverified
    domain stepstone.com
    domain stepstone.de
    domain stepstone.at
    domain stepstone.be
    domain stepstone.nl
    domain stepstone.pl
    domain stepstone.se
    domain stepstone.dk
    domain stepstonecdn.com
    domain thestepstonegroup.com
    domain totaljobs.com
    domain jobsite.co.uk
    domain cwjobs.co.uk
    domain caterer.com
    domain irishjobs.ie
    domain jobs.ie
    domain nijobs.com
    test www.stepstone.com

application superjob 23279 SuperJob jobs
    owner "SuperJob"
    source unverified
    domain superjob.ru
    test www.superjob.ru

application talent-com 23280 Talent-com jobs
    owner "Talent.com"
    source unverified
    domain talent.com
    domain neuvoo.com
    domain neuvoo.ca
    test www.talent.com

application taleo 23281 Oracle-Taleo jobs
    owner "Oracle Corporation"
    source unverified
    domain taleo.net
    test example.taleo.net

application teamtailor 23282 Teamtailor jobs
    owner "Teamtailor AB"
    source unverified
    domain teamtailor.com
    domain teamtailor-cdn.com
    test career.teamtailor.com

application toptal 23283 Toptal jobs
    owner "Toptal, LLC"
    source unverified
    domain toptal.com
    test www.toptal.com

application upwork 23284 Upwork jobs
    owner "Upwork Global Inc."
    source unverified
    domain upwork.com
    domain upworkstatic.com
    domain odesk.com
    domain elance.com
    test www.upwork.com

application usajobs 23285 USAJOBS jobs
    owner "U.S. Office of Personnel Management"
    source unverified
    domain usajobs.gov
    test www.usajobs.gov

application vagas 23286 Vagas jobs
    owner "Vagas Tecnologia"
    source unverified
    domain vagas.com.br
    test www.vagas.com.br

application wanted-korea 23287 Wanted jobs
    owner "Wantedlab, Inc."
    source unverified
    domain wanted.co.kr
    test www.wanted.co.kr

application welcome-to-the-jungle 23288 Welcome-to-the-Jungle jobs
    owner "Welcome to the Jungle"
    source unverified
    domain welcometothejungle.com
    domain welcomekit.co
    test www.welcometothejungle.com

application wellfound 23289 Wellfound jobs
    owner "Wellfound"
    source unverified
    domain wellfound.com
    domain angel.co
    test www.wellfound.com

application weworkremotely 23290 We-Work-Remotely jobs
    owner "We Work Remotely"
    source unverified
    domain weworkremotely.com
    test www.weworkremotely.com

application work-ua 23291 Work-ua jobs
    owner "Work.ua"
    source unverified
    domain work.ua
    test www.work.ua

application workable 23292 Workable jobs
    owner "Workable"
    source unverified
    domain workable.com
    domain workablehr.com
    test apply.workable.com

application xing 23293 XING jobs
    owner "New Work SE"
    source unverified
    domain xing.com
    domain kununu.com
    domain xingassets.com
    domain new-work.se
    domain onlyfy.com
    test www.xing.com
    test www.kununu.com

application zhaopin 23294 Zhaopin jobs
    owner "Zhaopin Limited"
    source unverified
    domain zhaopin.com
    domain zhaopin.cn
    domain highpin.cn
    test www.zhaopin.com

application zippia 23295 Zippia jobs
    owner "Zippia, Inc."
    source unverified
    domain zippia.com
    test www.zippia.com

application ziprecruiter 23296 ZipRecruiter jobs
    owner "ZipRecruiter, Inc."
    source unverified
    domain ziprecruiter.com
    domain ziprecruiter.co.uk
    domain ziprecruiter.ie
    domain ziprecruiter.in
    test www.ziprecruiter.com
