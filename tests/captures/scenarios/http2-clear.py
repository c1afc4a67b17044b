"""HTTP/2 without TLS, which the client knows beforehand: two requests on one connection, another by another client."""
# SPDX-License-Identifier: MIT
import testbed
import web

SOFTWARE = {'nginx': 'nginx-light', 'curl': 'curl', 'nghttp': 'nghttp2-client'}


def run(bed):
    web.serve(bed, '''
        server {
            listen 8080 http2;
            location /rpc { return 200 "done"; add_header grpc-status 0; }
        }''', 8080)
    bed.client.etc('hosts', f'127.0.0.1 localhost\n{testbed.SERVER} rpc.example.org\n')
    with bed.capture('tcp'):
        bed.client.run('nghttp', '-n', 'http://rpc.example.org:8080/', 'http://rpc.example.org:8080/nothing')
        bed.client.run('curl', '-sS', '--http2-prior-knowledge', 'http://rpc.example.org:8080/rpc')
