namespace VerifyTests;

/// <summary>Where the files of a comparison are and what they are called.</summary>
public sealed class VerifySettings
{
    internal string? Directory { get; private set; }

    internal string? ParametersText { get; private set; }

    internal object?[]? Parameters { get; private set; }

    /// <summary>Puts the files in a directory, relative to that of the test's source file.</summary>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>Adds the values of the test's parameters to the file's name, in the order of the method.</summary>
    public void UseParameters(params object?[] parameters) => Parameters = parameters;

    /// <summary>Adds a text instead of the values of the parameters to the file's name.</summary>
    public void UseTextForParameters(string parametersText) => ParametersText = parametersText;
}
