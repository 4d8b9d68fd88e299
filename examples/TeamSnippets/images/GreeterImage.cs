using Multistage;

[assembly: DockerBake("../docker-bake.json", Registry = "registry.example.com/team")]

namespace TeamSnippets.Images;

/// <summary>A Node service made of the team's snippets, with a stage that tests it. <c>docker build --target test .</c> runs it.</summary>
[Dockerfile("../Dockerfile")]
[Arg("NODE_VERSION", "22")]
public static partial class GreeterImage
{
    [From("node:${NODE_VERSION}")]
    [Use(typeof(NpmDependencies))]
    public static partial class Dependencies;

    [From(typeof(Dependencies))]
    [Copy("app/", "./")]
    [Run("npm test")]
    [BakeTarget(Groups = ["tests"])]
    public static partial class Test;

    [From(typeof(Dependencies))]
    [Copy("app/", "./")]
    [Run(ScriptFile = "bundle.sh")]
    public static partial class Bundle;

    [From("node:${NODE_VERSION}-slim")]
    [Use(typeof(TeamService.Labels))]
    [Workdir("/app")]
    [CopyFrom(typeof(Bundle), "/bundle", "./")]
    [CopyText("/etc/greeter/greeting.txt", "Hello from a team\nthat shares its Dockerfiles.\n")]
    [Run("""
        set -eu
        mkdir -p /var/lib/greeter
        chown node:node /var/lib/greeter
        """)]
    [Use(typeof(TeamService.Runtime))]
    [Volume("/var/lib/greeter")]
    [Cmd("node", "src/server.js")]
    public static partial class Final;
}
