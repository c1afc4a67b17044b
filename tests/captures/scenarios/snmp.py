"""SNMP: GET in versions 1, 2c and 3 (with authentication and privacy), a walk, and a trap."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'snmpd': 'snmpd', 'snmpget': 'snmp'}


def run(bed):
    path = bed.file('snmpd.conf', f'''agentAddress udp:{testbed.SERVER}:161
rocommunity public
sysName switch-3
sysDescr Example switch
sysLocation Cellar
createUser ada SHA "long-password" AES "longer-password"
rouser ada priv
''')
    store = {'SNMP_PERSISTENT_DIR': bed.path('snmp'), 'MIBS': ''}
    bed.server.start('snmpd', '-f', '-Lo', '-C', '-c', path, '-p', bed.path('snmpd.pid'), udp=161, env=store)
    name = '.1.3.6.1.2.1.1.5.0'
    with bed.capture('udp'):
        for how in (['-v1', '-c', 'public'], ['-v2c', '-c', 'public'],
                    ['-v3', '-l', 'authPriv', '-u', 'ada', '-a', 'SHA', '-A', 'long-password', '-x', 'AES', '-X',
                     'longer-password']):
            bed.client.run('snmpget', *how, testbed.SERVER, name, env=store)
        bed.client.run('snmpbulkwalk', '-v2c', '-c', 'public', testbed.SERVER, '.1.3.6.1.2.1.1', env=store)
        bed.client.run('snmptrap', '-v2c', '-c', 'public', testbed.SERVER, '12345', '.1.3.6.1.6.3.1.1.5.3', env=store)
