"""LDAP: a simple bind and a search in clear text, then a search after STARTTLS."""
# SPDX-License-Identifier: MIT
import certificates
import testbed

SOFTWARE = {'slapd': 'slapd', 'ldapsearch': 'ldap-utils'}


def run(bed):
    authority = certificates.authority(bed)
    certificate, key = certificates.make(bed, 'directory', 'directory.example.org', ['directory.example.org'],
                                         issuer='ca')
    path = bed.file('slapd.conf', f'''include /etc/ldap/schema/core.schema
pidfile {bed.path("slapd.pid")}
modulepath /usr/lib/ldap
moduleload back_mdb
TLSCertificateFile {certificate}
TLSCertificateKeyFile {key}
database mdb
suffix "dc=example,dc=org"
rootdn "cn=admin,dc=example,dc=org"
rootpw lovelace
directory {bed.path("database")}
maxsize 10485760
''')
    bed.file('database/note', '')
    bed.server.start('slapd', '-d', '0', '-f', path, '-h', f'ldap://{testbed.SERVER}:389', tcp=389)
    bed.client.etc('hosts', f'127.0.0.1 localhost\n{testbed.SERVER} directory.example.org\n')
    client = {'LDAPTLS_CACERT': authority}
    search = ['ldapsearch', '-x', '-H', 'ldap://directory.example.org', '-b', 'dc=example,dc=org']
    with bed.capture('tcp'):
        bed.client.run('ldapadd', '-x', '-H', 'ldap://directory.example.org', '-D', 'cn=admin,dc=example,dc=org',
                       '-w', 'lovelace', env=client,
                       input=b'dn: dc=example,dc=org\nobjectClass: dcObject\nobjectClass: organization\n'
                             b'dc: example\no: Example\n')
        bed.client.run(*search, '(o=Example)', env=client)
        bed.client.run(*search, '-ZZ', '(objectClass=*)', env={**client, 'LDAPTLS_REQCERT': 'demand'})
