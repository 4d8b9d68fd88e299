namespace Multistage;

/// <content>How a conversion begins with an image, and ends with one.</content>
public sealed partial record ContainerImage
{
    /// <summary>The image that a conversion made.</summary>
    internal static ContainerImage Of(ImageState state, BuildRequest request)
    {
        var (os, architecture, variant) = PlatformOf(state, request);
        return Of(state) with { _os = os, _architecture = architecture, _variant = variant };
    }

    /// <summary>An image with what a state says.</summary>
    internal static ContainerImage Of(ImageState state) => new()
    {
        Config = ImageConfig.Of(state),
        _os = state.Os,
        _architecture = state.Architecture,
        _variant = state.Variant,
        _author = state.Author,
        _history = state.History,
    };

    /// <summary>A conversion that continues the image.</summary>
    internal ImageState ToState()
    {
        var state = Config.ToState(_history);
        state.Author = _author;
        state.Os = _os;
        state.Architecture = _architecture;
        state.Variant = _variant;
        return state;
    }

    /// <summary>A platform that was asked for is what the image says; otherwise it says what its base image is.</summary>
    private static (Known<string> Os, Known<string> Architecture, Known<string> Variant) PlatformOf(ImageState state, BuildRequest request)
    {
        var (os, architecture, variant) = (state.Os, state.Architecture, state.Variant);
        if (!request.IsPlatformImplicit)
        {
            var isSame = os == request.Target.Os && architecture == request.Target.Architecture;
            (os, architecture) = (request.Target.Os, request.Target.Architecture);
            if (request.Target.Variant.Length > 0 || !isSame) variant = request.Target.Variant;
        }

        if (os.Reason is not null || architecture.Reason is not null || variant.Reason is not null) return (os, architecture, variant);
        var platform = Platform.Of(os.Value, string.Empty, architecture.Value, variant.Value);
        return (platform.Os, platform.Architecture, platform.Variant);
    }
}
