import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { greet } from './greet.js';

const server = createServer(async (request, response) => {
  if (request.url === '/health') {
    response.end('ok\n');
    return;
  }

  const greeting = await readFile('/etc/greeter/greeting.txt', 'utf8');
  response.end(greet(greeting));
});

server.listen(8080, '0.0.0.0');
