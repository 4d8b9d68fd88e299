using CsCheck;

namespace Multistage.Tests.RoundTrip;

/// <summary>Texts that look like a Dockerfile from afar.</summary>
internal static class FileTexts
{
    private static readonly string[] Starts =
    [
        "FROM ", "RUN ", "COPY ", "ADD ", "ENV ", "ARG ", "LABEL ", "CMD ", "ENTRYPOINT ", "HEALTHCHECK CMD ", "EXPOSE ", "USER ", "WORKDIR ",
        "VOLUME ", "SHELL ", "STOPSIGNAL ", "ONBUILD RUN ", "MAINTAINER ", "# ", "#", "# escape=`", "# syntax=", "RUN --mount=", "COPY --from=a ",
        "RUN <<EOF ", "COPY <<EOF ", "EOF", "  ", string.Empty,
    ];

    private static readonly Gen<string> Line = Gen.Select(
        Gen.OneOf(Starts), TextGenerators.Line, Gen.OneOf("\n", "\n", "\n", " \\\n", "\r\n", "\\\n"), (start, rest, end) => start + rest + end);

    public static Gen<string> All { get; } =
        Gen.Select(Gen.OneOf("FROM a\n", "FROM a AS b\n", "# escape=`\nFROM a\n", "# c\n#\nFROM a\n", string.Empty), Line.Array[0, 5], (start, lines) => start + string.Concat(lines));
}
