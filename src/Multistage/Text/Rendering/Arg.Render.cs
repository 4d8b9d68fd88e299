namespace Multistage;

/// <content>How <c>ARG</c> is written.</content>
public sealed partial record Arg
{
    internal override void Render(InstructionWriter writer)
    {
        Refuse.Empty(Declarations.Count, nameof(Declarations));
        var words = Declarations.Select((declaration, index) => Word(declaration, index == Declarations.Count - 1, writer.Escape));
        writer.Words(words.ToArray(), nameof(Declarations));
    }

    private static string Word(ArgDeclaration declaration, bool isLast, char escape)
    {
        Refuse.KeyWithEqualsSign(declaration.Name, nameof(Declarations));
        var word = declaration.Default is null ? declaration.Name : $"{declaration.Name}={declaration.Default}";
        Refuse.SeveralWords(word, isLast, escape, nameof(Declarations));
        return word;
    }
}
