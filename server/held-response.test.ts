import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { HeldResponse } from './held-response';

const held = () => new HeldResponse(new IncomingMessage(new Socket()));

test('nothing leaves before the end, in whatever order it is sent', async () => {
  const response = held();
  response.flushHeaders();
  response.writeHead(201, { 'X-Early': 'yes' });
  response.write('é', 'utf8');
  response.statusCode = 404;
  response.setHeader('X-Late', 'yes');
  response.end(Buffer.from('!'));
  await response.complete;
  expect(response.statusCode).toBe(404);
  expect(response.getHeaders()).toEqual({ 'x-early': 'yes', 'x-late': 'yes' });
  expect(response.body.toString()).toBe('é!');
  expect(response.writableFinished).toBe(true);
});

test('a stream can be piped into it', async () => {
  const response = held();
  await pipeline(Readable.from(['one ', 'two ', 'three']), response);
  expect(response.body.toString()).toBe('one two three');
});

test('a stream that breaks is an error, not a wait for ever', async () => {
  const response = held();
  response.write('<html>half');
  response.destroy();
  await response.complete;
  expect(response.statusCode).toBe(500);
});
