"""WebSocket: an upgrade from HTTP, a few messages each way, a clean close."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'python3': 'python3', 'python3:websockets': 'python3-websockets'}
SERVER = '''
import asyncio, websockets
async def echo(socket):
    async for message in socket:
        await socket.send(message[::-1])
async def main():
    async with websockets.serve(echo, "%s", 8765):
        await asyncio.Future()
asyncio.run(main())
'''
CLIENT = '''
import asyncio, websockets
async def main():
    async with websockets.connect("ws://live.example.org:8765/room/7", subprotocols=["chat"], compression=None) as s:
        for text in ("first", "second", "x" * 300):
            await s.send(text)
            assert await s.recv() == text[::-1]
asyncio.run(main())
'''


def run(bed):
    bed.client.etc('hosts', f'127.0.0.1 localhost\n{testbed.SERVER} live.example.org\n')
    bed.server.start('/usr/bin/python3', bed.file('server.py', SERVER % testbed.SERVER), tcp=8765)
    program = bed.file('client.py', CLIENT)
    with bed.capture('tcp'):
        bed.client.run('/usr/bin/python3', program)
