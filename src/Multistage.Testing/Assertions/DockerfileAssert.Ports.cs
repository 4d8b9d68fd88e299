using System.Globalization;

namespace Multistage.Testing;

/// <content>Where an image says that it listens.</content>
public static partial class DockerfileAssert
{
    private const int ShownPorts = 10;

    /// <summary>The image says that it listens at these ports.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="ports">The ports, of TCP.</param>
    /// <exception cref="DockerfileAssertionException">It does not name one of them.</exception>
    public static void ExposesPorts(DockerfileDefinition image, params int[] ports) => ExposesPorts(Readable.LastStage(image), ports);

    /// <summary>The stage's image says that it listens at these ports.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="ports">The ports, of TCP.</param>
    /// <exception cref="DockerfileAssertionException">It does not name one of them.</exception>
    public static void ExposesPorts(StageDefinition stage, params int[] ports) => RequirePorts(stage, null, Texts(ports));

    /// <summary>The image says that it listens at these ports.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="ports">The ports, such as <c>8080</c>, <c>53/udp</c> or <c>8000-8010</c>.</param>
    /// <exception cref="DockerfileAssertionException">It does not name one of them.</exception>
    public static void ExposesPorts(DockerfileDefinition image, params string[] ports) => ExposesPorts(Readable.LastStage(image), ports);

    /// <summary>The stage's image says that it listens at these ports.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="ports">The ports, such as <c>8080</c>, <c>53/udp</c> or <c>8000-8010</c>.</param>
    /// <exception cref="DockerfileAssertionException">It does not name one of them.</exception>
    public static void ExposesPorts(StageDefinition stage, params string[] ports) => RequirePorts(stage, null, ports);

    /// <summary>The image says that it listens at these ports, in a build that is told something.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="settings">Build arguments and the configs of base images, which may expose more.</param>
    /// <param name="ports">The ports, such as <c>8080</c>, <c>53/udp</c> or <c>8000-8010</c>.</param>
    /// <exception cref="DockerfileAssertionException">It does not name one of them.</exception>
    public static void ExposesPorts(DockerfileDefinition image, BuildSettings settings, params string[] ports) =>
        ExposesPorts(Readable.LastStage(image), settings, ports);

    /// <summary>The stage's image says that it listens at these ports, in a build that is told something.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="settings">Build arguments and the configs of base images, which may expose more.</param>
    /// <param name="ports">The ports, such as <c>8080</c>, <c>53/udp</c> or <c>8000-8010</c>.</param>
    /// <exception cref="DockerfileAssertionException">It does not name one of them.</exception>
    public static void ExposesPorts(StageDefinition stage, BuildSettings settings, params string[] ports) => RequirePorts(stage, settings, ports);

    /// <summary>The image says that it listens at these ports, in a build that is told something.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="settings">Build arguments and the configs of base images, which may expose more.</param>
    /// <param name="ports">The ports, of TCP.</param>
    /// <exception cref="DockerfileAssertionException">It does not name one of them.</exception>
    public static void ExposesPorts(DockerfileDefinition image, BuildSettings settings, params int[] ports) =>
        ExposesPorts(Readable.LastStage(image), settings, ports);

    /// <summary>The stage's image says that it listens at these ports, in a build that is told something.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="settings">Build arguments and the configs of base images, which may expose more.</param>
    /// <param name="ports">The ports, of TCP.</param>
    /// <exception cref="DockerfileAssertionException">It does not name one of them.</exception>
    public static void ExposesPorts(StageDefinition stage, BuildSettings settings, params int[] ports) => RequirePorts(stage, settings, Texts(ports));

    private static string[] Texts(int[] ports)
    {
        ArgumentNullException.ThrowIfNull(ports);
        return Array.ConvertAll(ports, port => port.ToString(CultureInfo.InvariantCulture));
    }

    private static void RequirePorts(StageDefinition stage, BuildSettings? settings, string[] ports)
    {
        RequireSome(ports, nameof(ports));
        var evaluated = EvaluatedStage.Of(stage, settings, "EXPOSE");
        var (exposed, areAll) = evaluated.Get(image => KnownValues.Read(image.Config.ExposedPorts));
        if (ports.SelectMany(AskedPorts.Of).FirstOrDefault(port => !exposed.Contains(port)) is not { } missing) return;
        var image = Readable.Capital(stage);
        if (!areAll) evaluated.FailAsUnknown($"{image} does not expose {missing} itself, and what {Readable.Chain(stage).First().BaseImage ?? "its base image"} exposes is not known.");
        var all = exposed.Count == 0 ? "none" : string.Join(", ", exposed.Take(ShownPorts)) + (exposed.Count > ShownPorts ? $" and {exposed.Count - ShownPorts} more" : string.Empty);
        evaluated.Failure().Throw($"{image} does not expose {missing}: it exposes {all}.", $"add EXPOSE {missing} ([Expose(...)]).");
    }

    /// <summary>A test that asks for nothing could not fail.</summary>
    private static void RequireSome(string[] values, string name)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        if (values.Length == 0) throw new ArgumentException("Name at least one: without any the assertion could not fail.", name);
    }
}
