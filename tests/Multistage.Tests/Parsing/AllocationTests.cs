using System.Runtime.CompilerServices;
using System.Text;

namespace Multistage.Tests.Parsing;

/// <summary>What reading costs beside the model: nothing that grows with the text, nothing that each file pays anew.</summary>
public class AllocationTests
{
    private const string File = """
        FROM debian:bookworm-slim AS build
        # What the native parts are compiled with.
        RUN apt-get update \
            && apt-get install -y --no-install-recommends build-essential ca-certificates curl git \
            && rm -rf /var/lib/apt/lists/*
        WORKDIR /src
        ENV CGO_ENABLED=0
        COPY services/api/go.mod services/api/go.sum ./services/api/
        RUN --mount=type=cache,target=/go/pkg/mod cd services/api && go build -trimpath -o /out/api ./cmd/api

        """;

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Reading_bytes_allocates_hardly_more_than_the_model(int count)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(File, count)));

        var allocated = Allocations.Of(() => DockerfileParser.Parse(bytes));

        Assert.InRange(allocated, bytes.Length, 3.6 * bytes.Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Reading_a_string_allocates_hardly_more_than_the_model(int count)
    {
        var text = string.Concat(Enumerable.Repeat(File, count));

        var allocated = Allocations.Of(() => DockerfileParser.Parse(text));

        Assert.InRange(allocated, text.Length, 3.6 * text.Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void A_thread_forgets_the_text_that_it_has_read(int count)
    {
        var text = Read(count);

        GC.Collect();

        Assert.False(text.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Read(int count)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(File, count)));
        DockerfileParser.Parse(bytes);
        return new(bytes);
    }
}
