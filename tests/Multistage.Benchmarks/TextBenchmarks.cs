using System.Text;
using BenchmarkDotNet.Attributes;

namespace Multistage.Benchmarks;

/// <summary>
/// Rendering and parsing, on one text of many Dockerfiles' length. MB/s is <see cref="Megabytes"/> divided by the mean;
/// the column "Allocated" divided by it is what each byte of text costs.
/// </summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median")]
public class TextBenchmarks
{
    private string _text = null!;
    private Dockerfile _dockerfile = null!;

    [Params(1)]
    public int Megabytes { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        const string Stage = """
            FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build-{0}
            WORKDIR /source
            COPY src/Orders/Orders.csproj src/Orders/
            RUN --mount=type=cache,target=/root/.nuget/packages \
                dotnet restore src/Orders/Orders.csproj
            COPY --chown=1000:1000 src/ src/
            ENV PATH="/opt/venv/bin:$PATH" \
                LOG_LEVEL=debug
            RUN apt-get update \
             && apt-get install -y --no-install-recommends gcc \
             && rm -rf /var/lib/apt/lists/*
            # Where it listens.
            EXPOSE 8080
            CMD ["dotnet", "Orders.dll"]

            """;
        var text = new StringBuilder();
        for (var stage = 0; text.Length < Megabytes * 1_000_000; stage++)
        {
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, Stage.ReplaceLineEndings("\n"), stage).Append('\n');
        }

        _text = text.ToString();
        _dockerfile = DockerfileParser.Parse(_text).GetDockerfile();
        _text = _dockerfile.Render();
    }

    [Benchmark]
    public DockerfileParseResult Parse() => DockerfileParser.Parse(_text);

    [Benchmark]
    public string Render() => _dockerfile.Render();
}
