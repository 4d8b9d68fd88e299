namespace Multistage;

/// <summary>What a <c># check=</c> directive says.</summary>
internal sealed class CheckSettings
{
    private const string All = "all";

    private string[] _skipped = [];
    private string[] _experimental = [];
    private bool _skipsAll;
    private bool _isExperimental;

    private CheckSettings()
    {
    }

    /// <summary>Whether a finding makes BuildKit refuse the build.</summary>
    public bool IsError { get; private set; }

    /// <summary>Reads the value of a directive; null where BuildKit refuses it.</summary>
    public static CheckSettings? Read(string? value)
    {
        var settings = new CheckSettings();
        if (value is null) return settings;
        if (CheckOptions.Problem(value) is not null) return null;
        foreach (var option in value.Trim().Split(' ')[0].Split([';'], 3)) settings.Add(option);
        return settings;
    }

    /// <summary>Whether a check speaks.</summary>
    /// <param name="rule">The check.</param>
    /// <param name="comments">The comments above the instruction.</param>
    public bool Allows(CheckRule rule, EquatableArray<string> comments)
    {
        var above = rule.HearsComments ? OfComments(comments) : null;
        return rule.IsExperimental
            ? AsksFor(rule) || (above?.AsksFor(rule) ?? false)
            : !Skips(rule) && !(above?.Skips(rule) ?? false);
    }

    /// <summary>The first comment that is written as the directive counts, whether or not it can be read.</summary>
    private static CheckSettings? OfComments(EquatableArray<string> comments)
    {
        foreach (var comment in comments)
        {
            var equals = comment.IndexOf('=');
            if (equals < 0 || LetterCase.Lower(comment.Substring(0, equals).Trim()) != "check") continue;
            var value = comment.Substring(equals + 1).Trim();
            if (value.Length > 0) return Read(value);
        }

        return null;
    }

    private void Add(string option)
    {
        var equals = option.IndexOf('=');
        if (equals < 0) return;
        var value = option.Substring(equals + 1).Trim();
        switch (option.Substring(0, equals).Trim())
        {
            case "skip" when value == All:
                _skipsAll = true;
                break;
            case "skip":
                _skipped = Names(value);
                break;
            case "experimental" when value == All:
                _isExperimental = true;
                break;
            case "experimental":
                _experimental = Names(value);
                break;
            default:
                IsError = GoNumber.TryBoolean(value, out var isError) && isError;
                break;
        }
    }

    private static string[] Names(string value) => value.Split(',').Select(name => name.Trim()).ToArray();

    private bool Skips(CheckRule rule) => _skipsAll || _skipped.Contains(rule.Rule.Title, StringComparer.Ordinal);

    private bool AsksFor(CheckRule rule) => _isExperimental || _experimental.Contains(rule.Rule.Title, StringComparer.Ordinal);
}
