"""The web server of the captures."""
# SPDX-License-Identifier: MIT
CONFIGURATION = '''
daemon off;
user root;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/nginx-error.log;
events {{}}
http {{
    access_log off;
    server_tokens on;
    default_type text/plain;
    client_body_temp_path {folder}/nginx-body;
    proxy_temp_path {folder}/nginx-proxy;
    fastcgi_temp_path {folder}/nginx-fastcgi;
    uwsgi_temp_path {folder}/nginx-uwsgi;
    scgi_temp_path {folder}/nginx-scgi;
    root {folder}/www;
{servers}
}}
'''
PAGE = '<!doctype html>\n<title>Sonde</title>\n<p>A page of the testbed.\n'


def serve(bed, servers, port):
    """Starts nginx with these server blocks; `port` is one it will listen at."""
    bed.file('www/index.html', PAGE)
    path = bed.file('nginx.conf', CONFIGURATION.format(folder=bed.folder, servers=servers.replace('@', bed.folder)))
    return bed.server.start('nginx', '-c', path, tcp=port)
