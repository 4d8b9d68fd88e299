using Multistage.Tool.Commands;
using Multistage.Tool.Console;

using var console = ToolConsole.OfProcess();
return await CommandLine.RunAsync(args, console).ConfigureAwait(false);
