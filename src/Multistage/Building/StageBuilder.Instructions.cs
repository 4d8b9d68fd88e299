namespace Multistage;

/// <content>One line for each instruction, which is added at the end. What is not covered here is an argument of <see cref="Append"/>.</content>
public sealed partial class StageBuilder
{
    /// <summary>Adds <c>ADD source... destination</c>.</summary>
    /// <param name="paths">Files, URLs and Git references, then the destination.</param>
    /// <exception cref="ArgumentException">There are fewer than two paths.</exception>
    public StageBuilder Add(params string[] paths)
    {
        var (sources, destination) = SourcesAndDestination(paths);
        return Append(new Add(sources, destination));
    }

    /// <summary>Adds <c>ARG name=default</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The default; null for none.</param>
    public StageBuilder Arg(string name, string? value = null) =>
        Append(Multistage.Arg.Declare(name, value, _escape));

    /// <summary>Adds <c>CMD ["program", "argument"]</c>.</summary>
    /// <param name="arguments">The program and its arguments, as the process gets them.</param>
    public StageBuilder Cmd(params string[] arguments) => Append(Multistage.Cmd.Exec(arguments));

    /// <summary>Adds <c>COPY source... destination</c>.</summary>
    /// <param name="paths">Files of the build context, then the destination.</param>
    /// <exception cref="ArgumentException">There are fewer than two paths.</exception>
    public StageBuilder Copy(params string[] paths)
    {
        var (sources, destination) = SourcesAndDestination(paths);
        return Append(new Copy(sources, destination));
    }

    /// <summary>Adds <c>COPY --from=stage source... destination</c>.</summary>
    /// <param name="from">A stage's name, or an image.</param>
    /// <param name="paths">Files of that stage, then the destination.</param>
    /// <exception cref="ArgumentException">There are fewer than two paths.</exception>
    public StageBuilder CopyFrom(string from, params string[] paths)
    {
        var (sources, destination) = SourcesAndDestination(paths);
        return Append(new Copy(sources, destination) { From = from });
    }

    /// <summary>Adds <c>ENTRYPOINT ["program", "argument"]</c>.</summary>
    /// <param name="arguments">The program and its arguments, as the process gets them.</param>
    public StageBuilder Entrypoint(params string[] arguments) => Append(Multistage.Entrypoint.Exec(arguments));

    /// <summary>Adds <c>ENV key=value</c>.</summary>
    public StageBuilder Env(string key, string value) => Append(Multistage.Env.Set(key, value, _escape));

    /// <summary>Adds <c>EXPOSE port...</c>.</summary>
    /// <param name="ports">Ports such as <c>80</c>, <c>53/udp</c> or <c>8000-8010</c>.</param>
    public StageBuilder Expose(params string[] ports) => Append(Multistage.Expose.Of(ports));

    /// <summary>Adds <c>EXPOSE port</c>.</summary>
    public StageBuilder Expose(int port) => Expose(port.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Adds <c>HEALTHCHECK CMD ["program", "argument"]</c>.</summary>
    /// <param name="arguments">The program and its arguments, as the process gets them.</param>
    public StageBuilder Healthcheck(params string[] arguments) => Append(Multistage.Healthcheck.Exec(arguments));

    /// <summary>Adds <c>LABEL key=value</c>.</summary>
    public StageBuilder Label(string key, string value) => Append(Multistage.Label.Set(key, value, _escape));

    /// <summary>Adds <c>ONBUILD instruction</c>.</summary>
    /// <param name="instruction">What the builds execute that use this image as their base.</param>
    public StageBuilder OnBuild(Instruction instruction) => Append(Multistage.OnBuild.Of(instruction));

    /// <summary>Adds <c>RUN command &amp;&amp; command</c>, executed by the shell.</summary>
    /// <param name="commands">Commands of which each runs if the one before succeeds; a single one of several lines is a script.</param>
    public StageBuilder Run(params string[] commands) => Append(Multistage.Run.Shell(commands));

    /// <summary>Adds <c>SHELL ["program", "argument"]</c>.</summary>
    /// <param name="arguments">The shell and its arguments.</param>
    public StageBuilder Shell(params string[] arguments) => Append(Multistage.Shell.Of(arguments));

    /// <summary>Adds <c>STOPSIGNAL signal</c>.</summary>
    /// <param name="signal">A name such as <c>SIGTERM</c>, or a number.</param>
    public StageBuilder StopSignal(string signal) => Append(Multistage.StopSignal.Of(signal, _escape));

    /// <summary>Adds <c>USER name</c>.</summary>
    /// <param name="name">A user or user:group, by name or number.</param>
    public StageBuilder User(string name) => Append(Multistage.User.Of(name, _escape));

    /// <summary>Adds <c>VOLUME path...</c>.</summary>
    public StageBuilder Volume(params string[] paths) => Append(new Volume(paths.Select(Text).ToEquatableArray()));

    /// <summary>Adds <c>WORKDIR path</c>.</summary>
    public StageBuilder Workdir(string path) => Append(Multistage.Workdir.Of(path, _escape));

    private (EquatableArray<string> Sources, string Destination) SourcesAndDestination(string[] paths) => paths.Length >= 2
        ? (paths.Take(paths.Length - 1).Select(Text).ToEquatableArray(), Text(paths[paths.Length - 1]))
        : throw new ArgumentException("There must be a source and a destination at least.", nameof(paths));

    private string Text(string value) => Words.QuoteText(value, _escape);
}
