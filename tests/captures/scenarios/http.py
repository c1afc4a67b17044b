"""HTTP: GET, two requests on one connection, POST of a form, basic authentication, a page that is not there, an address as host."""
# SPDX-License-Identifier: MIT
import testbed
import web

SOFTWARE = {'nginx': 'nginx-light', 'curl': 'curl'}


def run(bed):
    bed.file('users', 'reader:{PLAIN}secret\n')
    web.serve(bed, '''
        server {
            listen 80;
            server_name www.example.org;
            location /form { return 303 /thanks; }
            location /thanks { return 200 "thanks"; }
            location /private { auth_basic "Readers"; auth_basic_user_file @/users; return 200 "in"; }
        }''', 80)
    bed.client.etc('hosts', f'127.0.0.1 localhost\n{testbed.SERVER} www.example.org\n')
    with bed.capture('tcp'):
        bed.client.run('curl', '-sS', 'http://www.example.org/', 'http://www.example.org/nothing-here')
        bed.client.run('curl', '-sS', '-A', 'Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0',
                       '-e', 'http://www.example.org/', '-d', 'name=Ada&colour=blue', 'http://www.example.org/form')
        bed.client.run('curl', '-sS', '-u', 'reader:secret', 'http://www.example.org/private')
        bed.client.run('curl', '-sS', f'http://{testbed.SERVER}/index.html')
