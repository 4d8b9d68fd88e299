namespace Multistage.Testing;

/// <summary>What fixes an image.</summary>
internal enum BaseImagePin
{
    /// <summary>A tag other than <c>latest</c>, or a digest.</summary>
    Tag,

    /// <summary>A digest.</summary>
    Digest,
}
