namespace Multistage;

/// <summary>
/// What the Dockerfiles of the .NET images say for every image of a tag. What they do not say, and what another image of the
/// same tag may say otherwise, is unknown.
/// </summary>
/// <remarks>
/// Read in github.com/dotnet/dotnet-docker at 3ed00b611cc8 (August 2026), and compared with all versions of the files since
/// 8.0, 9.0 and 10.0 were released. Each fact names its file.
/// </remarks>
internal static class DotNetImages
{
    private const string Registry = "mcr.microsoft.com/dotnet/";

    private const string Moving = "and another image of that name may say something else";
    private const string Unpublished = "and its publisher's Dockerfile does not";

    /// <summary>What is known of an image; null where nothing is.</summary>
    /// <param name="reference">Its full name.</param>
    public static ContainerImage? Find(string reference)
    {
        if (!reference.StartsWith(Registry, StringComparison.Ordinal)) return null;
        var at = reference.IndexOf('@');
        var name = (at < 0 ? reference : reference.Substring(0, at)).Substring(Registry.Length);
        var colon = name.IndexOf(':');
        if (colon < 0) return null;
        var repository = name.Substring(0, colon);
        if (repository is not ("runtime-deps" or "runtime" or "aspnet" or "sdk")) return null;
        return DotNetTag.Read(repository, name.Substring(colon + 1)) is { } tag ? ContainerImage.Of(StateOf(reference, repository, tag)) : null;
    }

    private static ImageState StateOf(string reference, string repository, DotNetTag tag)
    {
        var moving = new Unknown(reference) { Why = Moving };
        var state = Distribution(tag, new(reference) { Why = Unpublished });

        // eng/dockerfile-templates/runtime-deps/Dockerfile and its kin for chiseled and distroless images.
        Set("APP_UID", "1654");
        Set("ASPNETCORE_HTTP_PORTS", "8080");
        Set("DOTNET_RUNNING_IN_CONTAINER", "true");
        if (tag.IsInvariant) Set("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "true");

        // The user: the same files, and VerifyCommonDefaultUser in tests/Microsoft.DotNet.Docker.Tests/ProductImageTests.cs.
        state.User = tag.IsDistroless ? "1654" : string.Empty;
        if (repository == "runtime-deps") return state;

        // eng/dockerfile-templates/runtime/Dockerfile.linux and Dockerfile.envs; the version is that of a fixed tag: documentation/supported-tags.md.
        SetVersion("DOTNET_VERSION", repository == "sdk" ? null : tag.Patch);
        if (tag.IsDistroless)
        {
            state.Entrypoint = EquatableArray.Of("/usr/bin/dotnet");
            state.Cmd = EquatableArray.Of("--info");
        }

        if (repository == "runtime") return state;

        // eng/dockerfile-templates/aspnet/Dockerfile.envs.
        SetVersion("ASPNET_VERSION", null);
        if (repository == "aspnet") return state;

        // eng/dockerfile-templates/sdk/Dockerfile.envs; the channel names the architecture.
        Set("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false");
        Set("DOTNET_NOLOGO", "true");
        SetVersion("DOTNET_SDK_VERSION", tag.Patch);
        if (tag.System == DotNetSystem.Alpine) Set("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "false");
        Set("DOTNET_USE_POLLING_FILE_WATCHER", "true");
        Set("NUGET_XMLDOC_MODE", "skip");
        SetVersion("POWERSHELL_DISTRIBUTION_CHANNEL", null);

        // src/sdk/10.0/*: set until June 2026, and no more.
        if (tag.Version == "10.0") SetVersion("DOTNET_ROLL_FORWARD", null);
        return state;

        void Set(string variable, string value) => state.Env.Set(variable, value);

        void SetVersion(string variable, string? value) =>
            state.Env.Set(variable, value is null ? new Known<string>(string.Empty, moving) : value);
    }

    private static ImageState Distribution(DotNetTag tag, Unknown reason)
    {
        var state = ImageState.OfUnknown(reason);
        state.Os = "linux"; // documentation/supported-tags.md: tags for several platforms leave Windows out.
        if (tag.Variant.StartsWith("chiseled", StringComparison.Ordinal))
        {
            // runtime-deps/Dockerfile.chiseled-ubuntu: FROM scratch, to which the builder may have added the PATH.
            state.Env.Rest = null;
            state.Env.Set("PATH", new Known<string>(string.Empty, reason));
            (state.ExposedPorts.Rest, state.Volumes.Rest) = (null, null);
            (state.Entrypoint, state.Cmd, state.Shell) = (default(EquatableArray<string>), default(EquatableArray<string>), default(EquatableArray<string>));
            (state.WorkingDir, state.StopSignal, state.Healthcheck) = (new("/", null), string.Empty, default);
        }
        else if (tag.System is DotNetSystem.Debian or DotNetSystem.Alpine)
        {
            // repos/debian/local/bookworm-slim.md and repos/alpine/local/*.md of docker-library/repo-info, the same from Alpine 3.17 to 3.24.
            state.Env.Rest = null;
            state.Env.Set("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
            state.Entrypoint = default(EquatableArray<string>);
            state.Cmd = EquatableArray.Of(tag.System == DotNetSystem.Debian ? "bash" : "/bin/sh");
        }

        return state;
    }
}
