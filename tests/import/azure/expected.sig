# Made by sonde signatures import azure of ServiceTags_Public.json

application azure - Azure hosting
    owner "Microsoft"
    source document https://www.microsoft.com/download/details.aspx?id=56519
    network 192.0.2.0/24
    network 2001:db8:400::/40
    network 192.0.2.64/26
