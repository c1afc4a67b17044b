# Made by sonde signatures import v2fly of google

list google unclassified
    source unverified
    domain youtube.example
    domain ytimg.example
    domain =s.youtube.example
    domain google.example
    domain doubleclick.example
    domain gstatic.example
    domain =dns.google.example
    domain gmail.example
