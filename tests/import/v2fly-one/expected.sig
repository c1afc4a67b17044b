# Made by sonde signatures import v2fly of google

application google - Google portal
    source unverified
    domain youtube.example
    domain ytimg.example
    domain =s.youtube.example
    domain google.example
    domain doubleclick.example
    domain gstatic.example
    domain =dns.google.example
    expression "detected_hostname == '*google-analytics*'"
    expression "detected_hostname == 'rx:^(.+\\.)?r[0-9]+---sn-[a-z0-9]+\\.googlevideo\\.example$'"
    expression "detected_hostname == 'rx:it\\'s\\d'"
    domain gmail.example
