# Churches, scriptures, prayer and worship.
# SPDX-License-Identifier: MIT

application aleteia 24618 Aleteia religion
    owner "Aleteia SAS"
    source unverified
    domain aleteia.org
    test www.aleteia.org

application alquran-cloud 24619 Al-Quran-Cloud religion
    owner "Islamic Network"
    source unverified
    domain alquran.cloud
    domain aladhan.com
    test api.alquran.cloud
    test api.aladhan.com

application azbyka 24620 Azbyka religion
    owner "Azbyka"
    source unverified
    domain azbyka.ru
    test www.azbyka.ru

application baps 24621 BAPS religion
    owner "BAPS Swaminarayan Sanstha"
    source unverified
    domain baps.org
    test www.baps.org

application bible-gateway 24622 Bible-Gateway religion
    owner "HarperCollins Christian Publishing"
    source unverified
    domain biblegateway.com
    test www.biblegateway.com

application bible-hub 24623 Bible-Hub religion
    owner "Bible Hub"
    source unverified
    domain biblehub.com
    test www.biblehub.com

application bibleserver 24624 ERF-Bibleserver religion
    owner "ERF Medien"
    source unverified
    domain bibleserver.com
    domain erf.de
    test www.bibleserver.com

application blue-letter-bible 24625 Blue-Letter-Bible religion
    owner "Blue Letter Bible"
    source unverified
    domain blueletterbible.org
    test www.blueletterbible.org

application catholic-answers 24626 Catholic-Answers religion
    owner "Catholic Answers"
    source unverified
    domain catholic.com
    test www.catholic.com

application catholic-online 24627 Catholic-Online religion
    owner "Catholic Online"
    source unverified
    domain catholic.org
    test www.catholic.org

application chabad 24628 Chabad religion
    owner "Chabad-Lubavitch Media Center"
    source unverified
    domain chabad.org
    test www.chabad.org

application church-of-england 24629 Church-of-England religion
    owner "The Church of England"
    source unverified
    domain churchofengland.org
    domain achurchnearyou.com
    test www.churchofengland.org

application church-of-jesus-christ 24630 Church-of-Jesus-Christ religion
    owner "The Church of Jesus Christ of Latter-day Saints"
    source unverified
    domain churchofjesuschrist.org
    domain lds.org
    domain comeuntochrist.org
    domain ldscdn.org
    domain mormon.org
    test www.churchofjesuschrist.org
    test-not www.familysearch.org

application crosswalk 24631 Crosswalk religion
    owner "Salem Web Network"
    source unverified
    domain crosswalk.com
    domain biblestudytools.com
    domain christianity.com
    test www.crosswalk.com

application desiring-god 24632 Desiring-God religion
    owner "Desiring God"
    source unverified
    domain desiringgod.org
    test www.desiringgod.org

application dhammatalks 24633 Dhammatalks religion
    owner "Metta Forest Monastery"
    source unverified
    domain dhammatalks.org
    test www.dhammatalks.org

application ekd 24634 EKD religion
    owner "Evangelische Kirche in Deutschland"
    source unverified
    domain ekd.de
    domain evangelisch.de
    test www.ekd.de

application ewtn 24635 EWTN religion
    owner "Eternal Word Television Network"
    source unverified
    domain ewtn.com
    domain ncregister.com
    domain catholicnewsagency.com
    test www.ewtn.com

application gotquestions 24636 GotQuestions religion
    owner "Got Questions Ministries"
    source unverified
    domain gotquestions.org
    test www.gotquestions.org

application hallow 24637 Hallow religion
    owner "Hallow, Inc."
    source unverified
    domain hallow.com
    test www.hallow.com

application hebcal 24638 Hebcal religion
    owner "Hebcal"
    source unverified
    domain hebcal.com
    test www.hebcal.com

application isha 24639 Isha-Foundation religion
    owner "Isha Foundation"
    source unverified
    domain isha.sadhguru.org
    domain sadhguru.org
    domain ishafoundation.org
    test isha.sadhguru.org

application iskcon 24640 Iskcon religion
    owner "ISKCON"
    source unverified
    domain iskcon.org
    domain vedabase.io
    test www.iskcon.org

application islamicfinder 24641 IslamicFinder religion
    owner "IslamicFinder"
    source unverified
    domain islamicfinder.org
    test www.islamicfinder.org

application islamqa 24642 IslamQA religion
    owner "Islam Question & Answer"
    source unverified
    domain islamqa.info
    test www.islamqa.info

application islamweb 24643 Islamweb religion
    owner "Islamweb"
    source unverified
    domain islamweb.net
    test www.islamweb.net

application jw-org 24644 JW-org religion
    owner "Watch Tower Bible and Tract Society"
    source unverified
    domain jw.org
    domain jw-cdn.org
    test wol.jw.org
    test cms-imgp.jw-cdn.org

application katholische-kirche 24645 Katholische-Kirche religion
    owner "Deutsche Bischofskonferenz"
    source unverified
    domain katholisch.de
    domain dbk.de
    test www.katholisch.de

application logos 24646 Logos religion
    owner "Faithlife, LLC"
    source unverified
    domain logos.com
    domain faithlife.com
    domain biblia.com
    domain logoscdn.com
    test www.logos.com

application muslim-pro 24647 Muslim-Pro religion
    owner "Bitsmedia"
    source unverified
    domain muslimpro.com
    test www.muslimpro.com

application planning-center 24648 Planning-Center religion
    owner "Ministry Centered Technologies"
    source unverified
    domain planningcenteronline.com
    domain planningcenter.com
    domain churchcenter.com
    test www.planningcenteronline.com

application pray-com 24649 Pray-com religion
    owner "Pray, Inc."
    source unverified
    domain pray.com
    test www.pray.com

application pushpay 24650 Pushpay religion
    owner "Pushpay"
    source unverified
    domain pushpay.com
    test www.pushpay.com

application quran-com 24651 Quran-com religion
    owner "Quran.Foundation"
    source unverified
    domain quran.com
    domain qurancdn.com
    domain quran.foundation
    domain quranicaudio.com
    test api.quran.com
    test verses.quran.com

application russian-orthodox-church 24652 Russian-Orthodox-Church religion
    owner "Russian Orthodox Church"
    source unverified
    domain patriarchia.ru
    test www.patriarchia.ru

application sefaria 24653 Sefaria religion
    owner "Sefaria"
    source unverified
    domain sefaria.org
    domain sefaria.org.il
    test www.sefaria.org

application subsplash 24654 Subsplash religion
    owner "Subsplash"
    source unverified
    domain subsplash.com
    domain subspla.sh
    test www.subsplash.com

application sunnah-com 24655 Sunnah-com religion
    owner "Sunnah.com"
    source unverified
    domain sunnah.com
    test www.sunnah.com

application suttacentral 24656 SuttaCentral religion
    owner "SuttaCentral"
    source unverified
    domain suttacentral.net
    test www.suttacentral.net

application the-gospel-coalition 24657 The-Gospel-Coalition religion
    owner "The Gospel Coalition"
    source unverified
    domain thegospelcoalition.org
    test www.thegospelcoalition.org

application tithely 24658 Tithely religion
    owner "Tithe.ly"
    source unverified
    domain tithe.ly
    domain breezechms.com
    test tithe.ly

application universalis 24659 Universalis religion
    owner "Universalis Publishing"
    source unverified
    domain universalis.com
    test www.universalis.com

application usccb 24660 USCCB religion
    owner "United States Conference of Catholic Bishops"
    source unverified
    domain usccb.org
    test www.usccb.org

application vatican 24661 Vatican religion
    owner "Holy See"
    source unverified
    domain vatican.va
    domain vaticannews.va
    test www.vatican.va

application world-council-of-churches 24662 World-Council-of-Churches religion
    owner "World Council of Churches"
    source unverified
    domain oikoumene.org
    test www.oikoumene.org

application youversion 24663 YouVersion religion
    owner "Life.Church"
    source unverified
    domain bible.com
    domain youversion.com
    domain youversionapi.com
    domain life.church
    test events.bible.com
    test nodejs.bible.com
