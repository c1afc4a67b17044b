# Made by sonde signatures import google of goog.json cloud.json

application google - Google portal
    owner "Google"
    source document https://www.gstatic.com/ipranges/goog.json
    network 192.0.2.0/24
    network 2001:db8:200::/40

application google-cloud - Google-Cloud hosting
    owner "Google"
    source document https://www.gstatic.com/ipranges/goog.json
    network 198.51.100.0/24
    network 2001:db8:300::/48
