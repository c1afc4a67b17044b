# Made by sonde signatures import v2fly of data

application ads-of-google - Ads-Of-Google unclassified
    source unverified
    domain doubleclick.example
    domain admob.example

application google - Google unclassified
    source unverified
    domain google.example
    domain gstatic.example
    domain =dns.google.example
    expression "detected_hostname == '*google-analytics*'"
    expression "detected_hostname == 'rx:^(.+\\.)?r[0-9]+---sn-[a-z0-9]+\\.googlevideo\\.example$'"
    expression "detected_hostname == 'rx:it\\'s\\d'"
    domain gmail.example

application twitter - Twitter social-media
    source unverified
    domain twitter.example
    domain x.example

application youtube - Youtube unclassified
    source unverified
    domain youtube.example
    domain ytimg.example
    domain =s.youtube.example

list category-ads-all advertiser
    source unverified
    domain =s.youtube.example
    domain doubleclick.example
    domain gmail.example

list category-forums social-media
    source unverified
    domain forum.example

list category-social-media-not-cn social-media
    source unverified
    domain twitter.example
    domain x.example
    domain forum.example
    domain =social.example

list geolocation-not-cn unclassified
    source unverified
    domain youtube.example
    domain ytimg.example
    domain =s.youtube.example
    domain google.example
    domain doubleclick.example
    domain gstatic.example
    domain =dns.google.example
    domain gmail.example
    domain twitter.example
    domain x.example
    domain forum.example
    domain =social.example

list mail-list unclassified
    source unverified
    domain gmail.example
