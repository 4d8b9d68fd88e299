namespace Multistage;

/// <content>How <c>FROM</c> is written.</content>
public sealed partial record From
{
    internal override void Render(InstructionWriter writer)
    {
        writer.Flag("--platform", Platform, nameof(Platform));
        Refuse.Separated(Image, nameof(Image));
        if (As is null)
        {
            writer.Text(Image, nameof(Image));
            return;
        }

        if (!IsStageName(As))
        {
            throw Refuse.Because("a stage name begins with a small letter, and small letters, digits, '-', '_' and '.' follow", nameof(As));
        }

        writer.Text($"{Image} AS {As}", nameof(Image));
    }

    /// <summary>Whether a stage can have the name, which is in lower case.</summary>
    internal static bool IsStageName(string name) =>
        name.Length > 0 && name[0] is >= 'a' and <= 'z'
        && name.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '.');
}
