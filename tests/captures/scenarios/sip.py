"""SIP over UDP: a call with G.711 audio in RTP for a second and a half, and its end."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'sipp': 'sip-tester'}
CALLER = '''<?xml version="1.0" encoding="ISO-8859-1" ?>
<scenario name="caller">
  <send retrans="500"><![CDATA[
INVITE sip:bob@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From: "Ada" <sip:ada@example.org>;tag=[call_number]
To: "Bob" <sip:bob@example.org>
Call-ID: [call_id]
CSeq: 1 INVITE
Contact: <sip:ada@[local_ip]:[local_port]>
Max-Forwards: 70
User-Agent: Example Phone 2.1
Content-Type: application/sdp
Content-Length: [len]

v=0
o=ada 53655765 2353687637 IN IP[local_ip_type] [local_ip]
s=-
c=IN IP[media_ip_type] [media_ip]
t=0 0
m=audio [rtpstream_audio_port] RTP/AVP 0
a=rtpmap:0 PCMU/8000
]]></send>
  <recv response="100" optional="true"/>
  <recv response="180" optional="true"/>
  <recv response="200" rtd="true"/>
  <send><![CDATA[
ACK sip:bob@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From: "Ada" <sip:ada@example.org>;tag=[call_number]
To: "Bob" <sip:bob@example.org>[peer_tag_param]
Call-ID: [call_id]
CSeq: 1 ACK
Contact: <sip:ada@[local_ip]:[local_port]>
Max-Forwards: 70
Content-Length: 0

]]></send>
  <nop><action><exec rtp_stream="AUDIO,1,0,PCMU/8000"/></action></nop>
  <pause milliseconds="1500"/>
  <send retrans="500"><![CDATA[
BYE sip:bob@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From: "Ada" <sip:ada@example.org>;tag=[call_number]
To: "Bob" <sip:bob@example.org>[peer_tag_param]
Call-ID: [call_id]
CSeq: 2 BYE
Max-Forwards: 70
User-Agent: Example Phone 2.1
Content-Length: 0

]]></send>
  <recv response="200"/>
</scenario>
'''


def run(bed):
    audio = bed.path('tone.raw')
    with open(audio, 'wb') as file:
        file.write(bytes((i * 7) % 256 for i in range(8000)))
    bed.server.start('sipp', '-sn', 'uas', '-i', testbed.SERVER, '-p', '5060', '-m', '1', '-nostdin', udp=5060)
    scenario = bed.file('caller.xml', CALLER.replace('AUDIO', audio))
    with bed.capture('udp or icmp'):
        bed.client.run('sipp', '-sf', scenario, '-i', testbed.CLIENT, '-p', '5060', '-mi', testbed.CLIENT, '-m', '1',
                       '-nostdin', '-timeout', '15', '-mp', '16384',
                       f'{testbed.SERVER}:5060')
