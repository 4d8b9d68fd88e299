namespace Multistage.Testing;

/// <summary>The images that a stage takes from elsewhere.</summary>
internal static class UsedImages
{
    private const string Unknown = "which image it is depends on a build argument without a default";

    /// <summary>What takes each image, with its name; the name is null where an argument has no value.</summary>
    public static IEnumerable<(StageFlow Flow, string? Name)> Of(StageDefinition stage) => stage.Definition.Graph.FlowsInto(stage)
        .Where(flow => flow.Source.Kind == StageFlowSourceKind.Image && flow.Source.Name != "scratch")
        .Select(flow => (flow, flow.Kind == StageFlowKind.From ? stage.BaseImage : flow.Source.Name));

    /// <summary>Why an image is not fixed; null where it is.</summary>
    public static string? WhyNotPinned(string? image, BaseImagePin pin)
    {
        if (image is null) return Unknown;
        var at = image.IndexOf('@', StringComparison.Ordinal);
        if (at >= 0) return image.IndexOf(':', at) < 0 ? Unknown : null;
        if (pin == BaseImagePin.Digest) return $"{image} has no digest";

        // The colon of a registry's port stands before a slash.
        var colon = image.IndexOf(':', image.LastIndexOf('/') + 1);
        if (colon < 0) return $"{image} has no tag, so it is whatever 'latest' is on the day of the build";
        if (colon == image.Length - 1) return Unknown;
        return image.AsSpan(colon + 1).SequenceEqual("latest") ? $"{image} is another image after its next release" : null;
    }
}
