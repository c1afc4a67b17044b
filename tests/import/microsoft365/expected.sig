# Made by sonde signatures import microsoft365 of endpoints.json

application microsoft365-exchange - Microsoft365-Exchange mail
    owner "Microsoft"
    source document https://endpoints.office.com/endpoints/worldwide
    domain =outlook.example
    domain protection.example
    expression "detected_hostname == 'autodiscover.*.onmicrosoft.example'"
    expression "detected_hostname == '*cdn.onenote.example'"
    network 192.0.2.0/24
    network 2001:db8:600::/40

application microsoft365-skype - Microsoft365-Skype conferencing
    owner "Microsoft"
    source document https://endpoints.office.com/endpoints/worldwide
    network 198.51.100.0/24

application microsoft365-common - Microsoft365-Common productivity
    owner "Microsoft"
    source document https://endpoints.office.com/endpoints/worldwide
    domain =office.example
