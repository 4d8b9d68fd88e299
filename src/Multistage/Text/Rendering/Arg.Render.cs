namespace Multistage;

/// <content>How <c>ARG</c> is written.</content>
public sealed partial record Arg
{
    internal override void Render(InstructionWriter writer)
    {
        Refuse.Empty(Declarations.Count, nameof(Declarations));
        writer.Words(Declarations.Select(declaration => Word(declaration, writer.Escape)).ToArray(), nameof(Declarations));
    }

    private static string Word(ArgDeclaration declaration, char escape)
    {
        Refuse.KeyWithEqualsSign(declaration.Name, nameof(Declarations));
        var word = declaration.Default is null ? declaration.Name : $"{declaration.Name}={declaration.Default}";
        Refuse.SeveralWords(word, escape, nameof(Declarations));
        return word;
    }
}
