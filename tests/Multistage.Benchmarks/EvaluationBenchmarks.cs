using BenchmarkDotNet.Attributes;

namespace Multistage.Benchmarks;

/// <summary>The config of the last image of a file of 60 lines, and of each of its three stages.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median")]
public class EvaluationBenchmarks
{
    private readonly BuildSettings _settings = new() { Args = { ["DOTNET_VERSION"] = "10.0" }, BaseImages = BaseImages.Plain };
    private Dockerfile _dockerfile = null!;

    [GlobalSetup]
    public void Prepare()
    {
        const string Head = "ARG DOTNET_VERSION=9.0\n";
        const string Stage = """
            FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:${DOTNET_VERSION} AS stage-{0}
            ARG TARGETARCH
            ARG DOTNET_VERSION
            ENV PATH="/opt/tools/bin:$PATH" LOG_LEVEL=debug
            ENV DOTNET_CLI_HOME=/tmp/$TARGETARCH
            WORKDIR /source
            COPY src/Orders/Orders.csproj src/Orders/
            COPY src/Orders.Api/Orders.Api.csproj src/Orders.Api/
            RUN --mount=type=cache,target=/root/.nuget/packages dotnet restore src/Orders/Orders.csproj -a $TARGETARCH
            COPY --chown=1000:1000 src/ src/
            RUN apt-get update && apt-get install -y --no-install-recommends gcc && rm -rf /var/lib/apt/lists/*
            WORKDIR out
            LABEL org.opencontainers.image.version=${DOTNET_VERSION} org.opencontainers.image.vendor="A team"
            EXPOSE 8080 8081/tcp
            VOLUME /data
            USER 1000:1000
            HEALTHCHECK --interval=30s CMD curl -f http://localhost:8080/
            STOPSIGNAL SIGTERM
            ENTRYPOINT ["dotnet"]
            CMD ["Orders.dll"]

            """;
        _dockerfile = DockerfileParser.Parse(Head + string.Concat(Enumerable.Range(0, 3).Select(index => Stage.Replace("{0}", $"{index}", StringComparison.Ordinal)))).GetDockerfile();
    }

    [Benchmark]
    public ImageConfig OneStage() => ImageEvaluator.Evaluate(_dockerfile, 2, _settings).Config;

    [Benchmark]
    public int AllStages() => ImageEvaluator.EvaluateAll(_dockerfile, _settings).Sum(evaluation => evaluation.Image.History.Count);
}
