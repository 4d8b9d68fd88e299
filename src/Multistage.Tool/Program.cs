using System.CommandLine;

var command = new RootCommand("Turns existing Dockerfiles into annotated C# classes, and reads, writes and compares Dockerfiles as BuildKit does.");
return await command.Parse(args).InvokeAsync().ConfigureAwait(false);
