using System.Text;

namespace Multistage.Benchmarks;

/// <summary>A Dockerfile of one to four stages, put together from what public ones are made of, in about their proportions.</summary>
internal sealed class GeneratedFile
{
    private static readonly string[] Images =
        ["node:22-alpine", "golang:1.25-bookworm", "python:3.13-slim", "mcr.microsoft.com/dotnet/sdk:10.0", "debian:bookworm-slim", "rust:1.90"];

    private static readonly string[] Names = ["api", "web", "worker", "gateway", "billing", "search", "mailer", "reports", "auth", "catalog"];

    private static readonly string[] Packages =
        ["ca-certificates", "curl", "git", "build-essential", "libpq-dev", "tzdata", "unzip", "jq", "openssh-client", "libssl-dev", "pkg-config"];

    private readonly Random _random;
    private readonly StringBuilder _text = new();

    public GeneratedFile(Random random)
    {
        _random = random;
        if (_random.Next(4) == 0) Line("# syntax=docker/dockerfile:1");
        if (_random.Next(3) == 0) Line($"ARG VERSION={Number()}");
        var stages = _random.Next(1, 5);
        for (var stage = 0; stage < stages; stage++) Stage(stage);
        Line("EXPOSE 8080");
        Line($"CMD [\"/usr/local/bin/{Name()}\", \"--port\", \"8080\"]");
    }

    public string Text => _text.ToString();

    private void Stage(int number)
    {
        Line($"FROM {Pick(Images)} AS {Name()}-{number}");
        var instructions = _random.Next(4, 12);
        for (var count = 0; count < instructions; count++)
        {
            if (_random.Next(6) == 0) Line($"# The {Name()} needs {Pick(Packages)} and {Pick(Packages)} to be there before its own build starts.");
            Instruction(number);
        }

        Line(string.Empty);
    }

    private void Instruction(int stage)
    {
        var name = Name();
        switch (_random.Next(24))
        {
            case < 7:
                Packaged();
                break;
            case 7:
                Line($"RUN --mount=type=cache,target=/root/.cache/{name} make -C services/{name} all VERSION={Number()}");
                break;
            case < 11:
                Line($"RUN curl -fsSL -o /tmp/{name}.tar.gz https://downloads.example.com/{name}/v{Number()}/{name}-linux-amd64.tar.gz \\");
                Line($"    && tar -xzf /tmp/{name}.tar.gz -C /usr/local --strip-components=1 \\");
                Line($"    && rm /tmp/{name}.tar.gz");
                break;
            case < 13 when stage > 0:
                Line($"COPY --from={stage - 1} --chown=1000:1000 /out/{name} /usr/local/bin/{name}");
                break;
            case < 16:
                Line($"COPY services/{name}/package.json services/{name}/package-lock.json ./services/{name}/");
                break;
            case < 19:
                Line($"ENV {name.ToUpperInvariant()}_VERSION={Number()} \\\n    PATH=/opt/{name}/bin:$PATH");
                break;
            case < 21:
                Line($"WORKDIR /src/{name}");
                break;
            case 21:
                Line($"LABEL org.opencontainers.image.title=\"{name}\" org.opencontainers.image.version=\"{Number()}\"");
                break;
            case 22:
                Line($"ARG {name.ToUpperInvariant()}_VERSION={Number()}");
                break;
            default:
                Line($"RUN <<EOF\nset -eu\naddgroup --system {name}\nadduser --system --ingroup {name} {name}\nEOF");
                break;
        }
    }

    private void Packaged()
    {
        _text.Append("RUN apt-get update \\\n && apt-get install -y --no-install-recommends \\\n");
        var packages = _random.Next(3, 12);
        for (var count = 0; count < packages; count++) _text.Append("      ").Append(Pick(Packages)).Append(" \\\n");
        Line(" && rm -rf /var/lib/apt/lists/*");
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    private string Name() => Pick(Names);

    private string Number() => $"{_random.Next(1, 9)}.{_random.Next(30)}.{_random.Next(90)}";

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
