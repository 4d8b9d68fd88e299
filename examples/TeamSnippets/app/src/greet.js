export function greet(greeting) {
  return `${greeting.trim()}\n`;
}
