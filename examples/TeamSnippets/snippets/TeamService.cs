using Multistage;

namespace TeamSnippets;

/// <summary>What every service of the team has in common, in two halves: how it is labelled, and how it runs.</summary>
public static class TeamService
{
    /// <summary>Who to ask about the image.</summary>
    [Label("org.opencontainers.image.vendor", "The team", "org.opencontainers.image.licenses", "MIT")]
    public static class Labels;

    /// <summary>No root, a way to ask whether it works, and the port that the load balancer expects.</summary>
    [User("node")]
    [Env("NODE_ENV", "production")]
    [Expose(8080)]
    [Healthcheck("node", "-e", "fetch('http://localhost:8080/health').then(r => process.exit(r.ok ? 0 : 1))", Interval = "15s", StartPeriod = "5s")]
    public static class Runtime;
}
