namespace Multistage;

/// <content>How <c>ARG</c> is written.</content>
public sealed partial record Arg
{
    internal override void Render(InstructionWriter writer)
    {
        Refuse.Empty(Declarations.Count, nameof(Declarations));
        writer.Words(QuotedWords.Checked(Declarations.Select(Word), writer.Escape, nameof(Declarations)), nameof(Declarations));
    }

    private static string Word(ArgDeclaration declaration)
    {
        Refuse.KeyWithEqualsSign(declaration.Name, nameof(Declarations));
        return declaration.Default is null ? declaration.Name : $"{declaration.Name}={declaration.Default}";
    }
}
