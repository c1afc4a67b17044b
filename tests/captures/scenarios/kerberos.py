"""Kerberos: a ticket-granting ticket over UDP, one for a service over TCP, and a wrong name."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'krb5kdc': 'krb5-kdc', 'kdb5_util': 'krb5-kdc', 'kadmin.local': 'krb5-admin-server',
            'kinit': 'krb5-user', 'kvno': 'krb5-user'}


def run(bed):
    folder = bed.folder
    bed.file('kdc.conf', f'''[kdcdefaults]
kdc_ports = 88
kdc_tcp_ports = 88
[realms]
EXAMPLE.ORG = {{
    database_name = {folder}/principal
    key_stash_file = {folder}/stash
    acl_file = {folder}/acl
}}
[logging]
kdc = FILE:{folder}/kdc.log
''')
    common = f'''[libdefaults]
default_realm = EXAMPLE.ORG
dns_lookup_kdc = false
dns_lookup_realm = false
dns_canonicalize_hostname = false
rdns = false
udp_preference_limit = %d
[realms]
EXAMPLE.ORG = {{
    kdc = {testbed.SERVER}
}}
'''
    server = {'KRB5_CONFIG': bed.file('krb5.conf', common % 1400), 'KRB5_KDC_PROFILE': bed.path('kdc.conf')}
    bed.server.run('kdb5_util', 'create', '-s', '-r', 'EXAMPLE.ORG', '-P', 'master-word', env=server)
    for words in ('addprinc -pw lovelace ada', 'addprinc -randkey HTTP/www.example.org'):
        bed.server.run('kadmin.local', '-q', words, env=server)
    bed.server.start('krb5kdc', '-n', tcp=88, env=server)
    cache = {'KRB5CCNAME': bed.path('cache')}
    udp = {'KRB5_CONFIG': bed.path('krb5.conf'), **cache}
    tcp = {'KRB5_CONFIG': bed.file('krb5-tcp.conf', common % 1), **cache}
    with bed.capture('port 88'):
        bed.client.run('kinit', 'ada', input=b'lovelace\n', env=udp)
        bed.client.run('kvno', 'HTTP/www.example.org', env=tcp)
        bed.client.run('kinit', 'nobody-here', input=b'x\n', env=udp, check=False)
