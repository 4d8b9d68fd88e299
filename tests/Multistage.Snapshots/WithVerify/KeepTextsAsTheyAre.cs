using System.Runtime.CompilerServices;
using VerifyTests;

namespace Multistage.Snapshots;

/// <summary>Verify replaces paths of the machine in what it compares, which would turn <c>/root/.cache</c> into <c>{UserProfile}.cache</c>.</summary>
internal static class KeepTextsAsTheyAre
{
    [ModuleInitializer]
    internal static void Initialize()
    {
        VerifierSettings.DontScrubUserProfile();
        VerifierSettings.DontScrubProjectDirectory();
        VerifierSettings.DontScrubSolutionDirectory();

        // The temporary directory is scrubbed whatever one says; nothing in a Dockerfile is below this one.
        Environment.SetEnvironmentVariable("TMPDIR", Directory.CreateTempSubdirectory("verify-").FullName);
    }
}
