"""MQTT: a subscriber and two publishers, in version 3.1.1 with user and password, and in version 5."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'mosquitto': 'mosquitto', 'mosquitto_pub': 'mosquitto-clients', 'mosquitto_sub': 'mosquitto-clients'}


def run(bed):
    path = bed.file('mosquitto.conf', f'listener 1883 {testbed.SERVER}\nallow_anonymous true\nuser root\n')
    bed.server.start('mosquitto', '-c', path, tcp=1883)
    to = ['-h', testbed.SERVER, '-t', 'house/kitchen/temperature']
    with bed.capture('tcp'):
        heard = bed.client.start('mosquitto_sub', *to, '-i', 'display-1', '-C', '2', '-W', '10',
                                 path=bed.folder)
        bed.client.run('sleep', '0.5')
        bed.client.run('mosquitto_pub', *to, '-i', 'sensor-7', '-u', 'sensor', '-P', 'secret', '-m', '21.5', '-q', '1')
        bed.client.run('mosquitto_pub', *to, '-i', 'sensor-8', '-V', 'mqttv5', '-m', '22.0', '-q', '2')
        heard.wait(10)
