namespace Multistage.Testing.Tests;

/// <summary>How the tests say that an assertion fails.</summary>
internal static class Failing
{
    /// <summary>Makes a file of its lines.</summary>
    public static DockerfileDefinition Dockerfile(params string[] lines) => new(string.Join('\n', lines) + "\n");

    /// <summary>The assertion fails with this message; line ends of the source do not count.</summary>
    public static void With(string message, Action assertion) =>
        Assert.Equal(message.ReplaceLineEndings("\n"), Assert.Throws<DockerfileAssertionException>(assertion).Message);
}
